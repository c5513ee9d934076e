// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/questionwriter.h"

#include <span>
#include <stop_token>

namespace hoithi {

/// A format of questions, and what is known to be done with it.
struct QuestionFormat
{
    ExchangeFormat format = ExchangeFormat::Gift;
    bool (*looksLike)(const QByteArray &bytes, const QString &name) = nullptr;
    Result<QuestionFile> (*read)(const QByteArray &bytes, const std::stop_token &stop) = nullptr;
    /// Null where the format is only read.
    Result<WrittenQuestions> (*write)(const std::vector<Question> &questions,
                                      const std::map<QByteArray, QByteArray> &images) = nullptr;
};

/// Those whose files are told most surely come first: the first that a file looks like reads it.
[[nodiscard]] std::span<const QuestionFormat> questionFormats();

} // namespace hoithi
