// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/participation/participationjob.h"
#include "services/ranking/rankingjob.h"
#include "services/review/reviewview.h"
#include "services/review/ties/opentie.h"
#include "services/store.h"

#include <string>
#include <vector>

namespace hoithi {

inline const QString drawnTie = QStringLiteral("draw"); ///< how a decision says that a public draw decided

/// What ties now, with what its rows are.
struct TiedNow
{
    std::vector<OpenTie> ties;
    StandingPtr standing;                   ///< of a round
    std::vector<ParticipationRow> agencies; ///< of the contest
    QByteArray basis;                       ///< fingerprint of what these were found by
};

/// Ties of the round's newest ranking; 0: of the agencies.
[[nodiscard]] Result<TiedNow> tiedNow(Store &store, int roundNumber);

/// The same; Stale where that ranking is: those who tied in a ranking of the past may tie no more.
[[nodiscard]] Result<TiedNow> currentTies(Store &store, int roundNumber);

/// Stale where what ties were found by, before others were kept waiting, is not so any more.
[[nodiscard]] Result<void> requireSameBasis(Store &store, int roundNumber, const QByteArray &basis);

/// As OpenTie::ids are.
[[nodiscard]] std::vector<std::string> sortedIds(std::vector<std::string> ids);

/// The tie with its people or agencies, in the order of the decision where there is one.
[[nodiscard]] Result<RoundTie> shownTie(Store &store, int roundNumber, const TiedNow &now, const OpenTie &tie,
                                        const TieDecision *decision);

} // namespace hoithi
