// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/bankview.h"
#include "services/paperview.h"

#include <QString>
#include <QStringList>

namespace hoithi {

/// What there is to say about one question of a draft.
enum class PaperNote { NotApproved, NewerVersion, LikeAnother };
[[nodiscard]] QString paperNoteText(PaperNote note);
/// What the checks warn of in each question's wording, by index; empty for a frozen paper, which nobody can mend.
[[nodiscard]] std::vector<QStringList> wordingWarnings(const OpenPaper &paper);

/// "Paper 002: question 7, B"; without a code, "Question 7, B".
[[nodiscard]] QString keyPlaceText(const QString &variantCode, int number, const QString &letters);

/// How far a round's paper is, in a few words: "Nothing drawn", "Draft 3", "Frozen", …
enum class PaperStage { KeyWithoutPaper, Nothing, Draft, Proposed, Frozen, Open };
[[nodiscard]] PaperStage paperStageOf(const PaperState &state, bool proposed, bool roundOpen);
[[nodiscard]] QString paperStageText(PaperStage stage);
/// Who drew or froze it, and when; the beginning of a frozen one's hash.
[[nodiscard]] QString paperFactsText(const PaperState &state);

/// What somebody should look at before the paper is frozen: questions that changed, warnings of the
/// checks, badly spread keys, rows not met any more.
[[nodiscard]] QStringList paperWarnings(const OpenPaper &paper);
/// The right answers of each variant by letter: "Paper 001: A 4, B 3, C 4, D 4".
[[nodiscard]] QStringList keyCounts(const Paper &paper);
/// What each row of the blueprint asks for, and what the paper has: "Hue-S, hard: 5 of 5".
[[nodiscard]] QStringList blueprintCounts(const Paper &paper, const QuestionBank *bank);
/// How many questions the paper has of each: "Hue-S 5 · QĐ 62 4".
struct PaperCounts
{
    QString sources;
    QString topics;
    QString difficulties;
};
[[nodiscard]] PaperCounts countsOf(const Paper &paper, const QuestionBank *bank);
/// A row of a blueprint in words: "Hue-S, hard".
[[nodiscard]] QString blueprintRowText(const BlueprintRow &row, const QuestionBank *bank);

} // namespace hoithi
