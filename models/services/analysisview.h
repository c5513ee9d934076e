// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "domain/analysis/itemstatistics.h"
#include "domain/question/question.h"
#include "domain/ranking/rulebook.h"

#include <QString>

#include <optional>
#include <vector>

namespace hoithi {

/// Where a variant of the paper shows a question.
struct PrintedPlace
{
    QString paperCode;
    int number = 0;                        ///< from 1
    std::vector<std::uint8_t> optionOrder; ///< the author's option that is printed as A, B, …; empty: as authored
    KeyEntry key;                          ///< the variant's own, in its letters

    /// The letter of an option of AnalysedItem.
    [[nodiscard]] QString letterOf(std::size_t option) const;
    [[nodiscard]] QString keyText() const; ///< "B", "A/C", "{BD}", "*"
};

/// A question of a round, as people have answered it.
struct AnalysedQuestion
{
    int number = 0;         ///< in the paper's first variant
    AnalysedItem item;      ///< with the key in force
    ItemStatistics figures; ///< options by the item's order
    std::vector<PrintedPlace> places;
    bool keysDiffer = false; ///< between variants: the item has the first one's, marks are by each variant's own
    std::optional<Question> wording; ///< of a frozen paper

    /// Options of the item in the order that the paper's first variant prints them in, and the letter of each there.
    [[nodiscard]] std::vector<std::size_t> printedOptions() const;
    [[nodiscard]] QString letterOf(std::size_t option) const;
    /// The key names it, alone or among others; of a neutralised question, it names none.
    [[nodiscard]] bool isRight(std::size_t option) const;
};

/// Questions that the same people had.
struct AnalysedPaper
{
    QString paperCode; ///< empty where all variants are taken together, or the round has one paper
    PaperStatistics figures;
    std::vector<AnalysedQuestion> questions; ///< by number
};

/// How the questions of a round did: the one submission of each person that counts in the ranking, invalidated ones left out, and
/// people whom the roster excludes, too, since they may have known the paper. Under the keys in force.
struct RoundAnalysis
{
    int round = 0;
    CountedAttempt countedAttempt = CountedAttempt::First;
    qint64 people = 0;
    bool joined = false; ///< variants are put together, question by question: their paper was frozen here
    /// One, or where variants cannot be put together one a variant.
    std::vector<AnalysedPaper> papers;
    Instant computedAtUtc;
};

} // namespace hoithi
