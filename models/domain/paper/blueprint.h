// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/question/question.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace hoithi {

inline constexpr int maximumPaperQuestions = 200;
inline constexpr int maximumPaperVariants = 99;
inline constexpr int maximumBlueprintRows = 50;
inline constexpr qsizetype blueprintTextLimit = 200; ///< characters of a source, topic or tag

/// A demand: exactly `count` questions of the paper are of this source, topic, difficulty and tag; what is empty is not asked.
struct BlueprintRow
{
    QString source;
    QString topic;
    Difficulty difficulty = Difficulty::Unset;
    QString tag;
    int count = 1;

    friend bool operator==(const BlueprintRow &, const BlueprintRow &) = default;
};

/// What a paper shall be made of. One question may count for several rows: five of a source and four hard ones may have hard ones
/// of that source in common. Questions that no row asks for fill the paper up to `questionCount`.
struct Blueprint
{
    int questionCount = 15;
    int variantCount = 1;
    std::vector<BlueprintRow> rows;

    friend bool operator==(const Blueprint &, const Blueprint &) = default;
};

enum class BlueprintProblemKind {
    // of the blueprint alone
    QuestionCount, ///< below 1 or over maximumPaperQuestions
    VariantCount,  ///< below 1 or over maximumPaperVariants
    RowCount,      ///< more rows than maximumBlueprintRows
    RowDemand,     ///< the row asks for less than 1 question, or for more than the paper has
    RowEmpty,      ///< the row asks for any question, which the paper's own count does
    RowRepeated,   ///< a row before says the same of other questions
    RowText,       ///< too long, or with characters that nothing can be called
    // of the bank
    BankTooSmall, ///< for all questions together
    RowTooFew,    ///< questions for this row
    RowInTheWay,  ///< with the rows before it, no paper meets this row
    RestTooFew,   ///< rows can be met, but not with as many questions in all
    NotFound      ///< none was found with the effort that a draw takes
};

/// Questions of the bank that may not be taken, by the first reason there is.
struct LeftOutQuestions
{
    int used = 0; ///< in papers of other rounds
    int retired = 0;
    int unapproved = 0; ///< drafts, and what waits for its review
    int unfit = 0;      ///< with faults, or alike too many others

    friend bool operator==(const LeftOutQuestions &, const LeftOutQuestions &) = default;
};

/// Why no paper can be drawn, and where.
struct BlueprintProblem
{
    BlueprintProblemKind kind = BlueprintProblemKind::QuestionCount;
    int row = -1; ///< index into Blueprint::rows; -1 for the whole
    int wanted = 0;
    int available = 0;
    LeftOutQuestions leftOut = {}; ///< of a bank that is too small

    friend bool operator==(const BlueprintProblem &, const BlueprintProblem &) = default;
};

/// What is wrong with the blueprint whatever the bank holds; empty where nothing is.
[[nodiscard]] std::vector<BlueprintProblem> blueprintProblems(const Blueprint &blueprint);

/// "Row 2 asks for 4 questions, and the bank has 2 that may be taken."
[[nodiscard]] QString blueprintProblemText(const BlueprintProblem &problem);

/// "001", "002" …; empty where the paper has one variant.
[[nodiscard]] QString variantCode(int index, int variantCount);

/// {"questions":15,"rows":[{"count":5,"difficulty":"hard","source":"…"}],"variants":2}: equal blueprints give equal bytes.
[[nodiscard]] QByteArray toJson(const Blueprint &blueprint);

/// The same read back. BadInput with the setting's place ("rows[2].count") for what is missing, unknown or impossible.
[[nodiscard]] Result<Blueprint> blueprintFromJson(const QByteArray &json);

} // namespace hoithi
