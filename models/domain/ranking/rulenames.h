// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ranking/rulebook.h"

#include <QString>

#include <array>

namespace hoithi {

/// How the rule book's enumerations are written in JSON: the name at an enumerator's index is the enumerator's.
inline constexpr std::array countedAttemptNames{QLatin1String("first"), QLatin1String("last"), QLatin1String("best")};
inline constexpr std::array predictionTargetNames{QLatin1String("all_correct_people"), QLatin1String("participants"),
                                                  QLatin1String("submissions")};
inline constexpr std::array missingPredictionNames{QLatin1String("last"), QLatin1String("ineligible")};
inline constexpr std::array criterionNames{QLatin1String("correct"), QLatin1String("prediction"),
                                           QLatin1String("submitted"), QLatin1String("duration")};
inline constexpr std::array repeatWinnersNames{QLatin1String("allowed"), QLatin1String("once_per_contest"),
                                               QLatin1String("highest_only")};
inline constexpr std::array collectiveMetricNames{QLatin1String("distinct_people"), QLatin1String("submissions"),
                                                  QLatin1String("rate")};
inline constexpr std::array collectiveTieNames{QLatin1String("distinct_people"), QLatin1String("submissions"),
                                               QLatin1String("all_correct_people"), QLatin1String("rate")};

template<std::size_t Size, typename Enum>
[[nodiscard]] QLatin1String nameOf(const std::array<QLatin1String, Size> &names, Enum value)
{
    return names[static_cast<std::size_t>(value)];
}

} // namespace hoithi
