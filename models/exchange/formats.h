// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/questionreader.h"
#include "exchange/questionwriter.h"

#include <span>

namespace hoithi {

/// One format: a row of the table that readQuestions() and writeQuestions() go by.
struct FormatRow
{
    ExchangeFormat format = ExchangeFormat::Gift;
    /// Whether a file looks so; asked in the table's order. `name`: lower case.
    bool (*looksLike)(const QByteArray &bytes, const QString &name) = nullptr;
    Result<QuestionFile> (*read)(const QByteArray &bytes, const std::stop_token &stop) = nullptr;
    Result<WrittenQuestions> (*write)(const std::vector<Question> &questions,
                                      const std::map<QByteArray, QByteArray> &images) =
        nullptr; ///< null: is not written
};

[[nodiscard]] std::span<const FormatRow> exchangeFormats();

} // namespace hoithi
