// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/contestsession.h"

namespace hoithi {

/// How far a round is on its way from rules to awards.
enum class RoundStage {
    Cancelled, ///< nothing is to be done for it
    NeedsRules,
    NeedsKey,
    KeyHidden, ///< from whoever looks, until it closes
    NotOpen,
    NeedsOpening, ///< its question set is sealed still
    NeedsDump,
    ClosedToImports, ///< personal data is erased, and nothing was imported before
    NeedsRanking,
    Stale,
    NeedsSignatures,
    NeedsAwards,
    Done
};

/// Whether the newest result was declared final, and nothing has changed since.
[[nodiscard]] bool isFinal(const RoundState &round);

[[nodiscard]] RoundStage stageOf(const RoundState &round, Instant nowUtc);

/// Flags and complaints, beside the steps.
enum class OpenBeside { Unknown, Nothing, Something };

/// The one thing to do next: the first round that is not done, and what it lacks. `round` 0: all rounds are done, and
/// the collective prizes are left.
struct NextStep
{
    int round = 0;
    RoundStage stage = RoundStage::Done;
    std::optional<Instant> outdatedAwardsAtUtc = {}; ///< the round's, when they were given
    CollectiveAwards collective = CollectiveAwards::None;
    bool isFinal = false; ///< the round's result was declared so
    OpenBeside beside = OpenBeside::Unknown;
    bool isTied = false; ///< judges have to decide about a prize before anybody can sign
};
[[nodiscard]] NextStep nextStep(const ContestOverview &overview, Instant nowUtc);

} // namespace hoithi
