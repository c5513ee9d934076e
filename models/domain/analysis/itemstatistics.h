// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/paper/answerkey.h"

#include <QtGlobal>

#include <array>
#include <optional>
#include <vector>

namespace hoithi {

/// A question as it is analysed: by itself, wherever a variant of the paper puts it. Options are bits in the author's order.
struct AnalysedItem
{
    double maximumMark = 1;
    int optionCount = 4; ///< 0 where only marks are known
    KeyEntry key;        ///< the one that it is analysed under
    bool multiple = false;

    friend bool operator==(const AnalysedItem &, const AnalysedItem &) = default;
};

/// People by their total. Top: the highest totals, each with all who have it, until they are at least 27 % of all people;
/// bottom: likewise the lowest, of those that are left. Where all have the same total, all are in the middle.
enum class ScoreGroup { Bottom, Middle, Top };
inline constexpr std::size_t scoreGroupCount = 3;
inline constexpr double scoreGroupShare = 0.27;

/// What the people of one group chose. Who chose several options counts with each of them.
struct OptionCounts
{
    std::vector<qint64> chosen; ///< by option
    qint64 blank = 0;
    qint64 right = 0; ///< people with full marks
    qint64 people = 0;

    friend bool operator==(const OptionCounts &, const OptionCounts &) = default;
};

/// Why the key of a question should be looked at again.
struct KeySuspicion
{
    /// The discrimination index is below zero by more than chance would explain: by two standard errors, 200 % / √people.
    bool negativeDiscrimination = false;
    /// Options that the key does not name, and that more of the top group chose than got it right.
    OptionSet preferredWrong = 0;

    [[nodiscard]] bool any() const { return negativeDiscrimination || preferredWrong != 0; }
    friend bool operator==(const KeySuspicion &, const KeySuspicion &) = default;
};
/// With fewer, whether of all people or of the top group, nothing is suspected.
inline constexpr qint64 fewestForSuspicion = 10;

/// How a question did. Formulas as in Moodle's quiz statistics; nullopt is "unknown": too few people, or all alike.
struct ItemStatistics
{
    qint64 people = 0;
    std::optional<double> facility;            ///< mean mark, as a part of the maximum mark
    std::optional<double> standardDeviation;   ///< of the marks
    std::optional<double> randomGuessScore;    ///< what guessing gets, as a part of the maximum mark
    std::optional<double> intendedWeight;      ///< % of the paper's marks
    std::optional<double> effectiveWeight;     ///< % of the spread of totals that is due to it; unknown where negative
    std::optional<double> discriminationIndex; ///< correlation with the rest of the total, %
    std::optional<double> discriminativeEfficiency; ///< the same, as % of what its facility allows
    std::optional<double> totalCorrelation;         ///< correlation with the total, itself included, %
    OptionCounts options;                           ///< of all people
    std::array<OptionCounts, scoreGroupCount> groups;
    KeySuspicion suspicion;

    friend bool operator==(const ItemStatistics &, const ItemStatistics &) = default;
};

/// How the paper as a whole did.
struct PaperStatistics
{
    qint64 people = 0;
    std::optional<double> mean; ///< of totals
    std::optional<double> median;
    std::optional<double> standardDeviation;
    std::optional<double> skewness;
    std::optional<double> kurtosis;
    /// Coefficient of internal consistency (Cronbach's alpha), %; only where everybody had every question.
    std::optional<double> internalConsistency;
    std::optional<double> errorRatio;    ///< % of the standard deviation that is due to chance
    std::optional<double> standardError; ///< of a total, in marks

    friend bool operator==(const PaperStatistics &, const PaperStatistics &) = default;
};

struct ItemAnalysis
{
    PaperStatistics paper;
    std::vector<ItemStatistics> items;

    friend bool operator==(const ItemAnalysis &, const ItemAnalysis &) = default;
};

} // namespace hoithi
