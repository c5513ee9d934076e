// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/review/reviewflag.h"

#include <algorithm>

namespace hoithi {

namespace {

constexpr std::array<const char *, flagKindCount> names{
    "roster_match",      "roster_name",   "shared_phone", "shared_national_id", "several_names", "repeat_winner",
    "alike_predictions", "alike_answers", "fast_paper",   "agency_changed",     "near_boundary", "missing_prediction"};

} // namespace

QString flagKindName(FlagKind kind)
{
    return QLatin1String(names.at(static_cast<std::size_t>(kind)));
}

std::optional<FlagKind> flagKindOf(QStringView name)
{
    const auto *const found =
        std::ranges::find_if(names, [name](const char *word) { return name == QLatin1String(word); });
    if (found == names.end())
        return std::nullopt;
    return static_cast<FlagKind>(found - names.begin());
}

bool needsStanding(FlagKind kind)
{
    return kind == FlagKind::RepeatWinner || kind == FlagKind::NearBoundary || kind == FlagKind::MissingPrediction;
}

bool suggestsOnePerson(FlagKind kind)
{
    return kind == FlagKind::SharedPhone || kind == FlagKind::SharedNationalId || kind == FlagKind::AlikePredictions
           || kind == FlagKind::AlikeAnswers;
}

} // namespace hoithi
