// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/bankview.h"
#include "services/store.h"

#include <map>
#include <optional>
#include <stop_token>
#include <vector>

namespace hoithi {

/// Reads a file of questions, whatever format it is of unless one is given. Stores nothing.
[[nodiscard]] Result<QuestionFile> readQuestionFile(const QString &file, std::optional<ExchangeFormat> format,
                                                    const std::stop_token &stop);

/// Adds questions to the bank; one that is there already, equal in every field, is not added again.
[[nodiscard]] Result<QuestionImport> importQuestions(Store &store, std::vector<Question> questions,
                                                     const std::map<QByteArray, QByteArray> &images,
                                                     const QString &actor);

/// Writes questions out of the bank into a file, for its owner only. What leaves, for what and by whom is on record before the file
/// is in place. Refused without a purpose.
[[nodiscard]] Result<QuestionExportOutcome> exportQuestions(Store &store, const QuestionBank &bank,
                                                            const QuestionExport &request);

} // namespace hoithi
