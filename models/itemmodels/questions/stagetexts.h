// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/question/questionstage.h"

#include <QString>
#include <QStringList>

namespace hoithi {

/// "Left out: it has errors", …; "Is taken".
[[nodiscard]] QString stageOutcomeText(const QuestionStage &stage, int row);
/// "Like question 12 of the bank (91 %)", one for each; empty where there is none.
[[nodiscard]] QStringList likenessTexts(const StagedLikeness &like);
/// "A", "A, C"; a dash where none is right.
[[nodiscard]] QString keyText(const Question &question);
/// "GIFT", "Moodle XML", "Excel (.xlsx)", …
[[nodiscard]] QString exchangeFormatText(ExchangeFormat format);
/// What a format cannot hold of a question; empty where it holds everything.
[[nodiscard]] QString exchangeFormatLimits(ExchangeFormat format);

/// Why so many are left out, one sentence each: "2 have errors".
[[nodiscard]] QStringList leftOutTexts(const StageCounts &counts);

} // namespace hoithi
