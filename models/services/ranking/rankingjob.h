// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ranking/rankinginputs.h"
#include "services/rankingview.h"

#include <optional>

namespace hoithi {

/// A standing computed from inputs, not (yet) stored.
struct ComputedRun
{
    RankingInputs inputs;
    RankingInput candidates;
    Ranking ranking;
    QByteArray manifest;
    QByteArray runHash;
};

[[nodiscard]] Result<ComputedRun> computeRun(Store &store, RankingInputs inputs);

/// A row of a standing in the form it is stored in.
[[nodiscard]] StoredStanding storedRow(const RankingInput &input, const StandingRow &row);

/// Its standing in the form it is stored in.
[[nodiscard]] std::vector<StoredStanding> storedRows(const ComputedRun &run);

/// Whether the figures stored beside a run are those of its standing.
[[nodiscard]] bool sameFigures(const RankingRun &run, const Ranking &ranking);

/// Ranks a round by its present inputs and stores the run, unless it is stored already.
[[nodiscard]] Result<StandingPtr> rankRound(Store &store, int roundNumber);

/// The run that stands (as newestRun()) with its standing, recomputed from the inputs it was made of; NotFound without one.
[[nodiscard]] Result<StandingPtr> storedStanding(Store &store, int roundNumber);

/// The same run with its first rows as they are stored; NotFound without one.
[[nodiscard]] Result<StandingHead> storedHead(Store &store, int roundNumber);

/// The run that stands (standingAmong()), without its rows: signatures, and whether its inputs are still those of the store.
[[nodiscard]] Result<std::optional<RunSummary>> newestRun(Store &store, int roundNumber);

/// The run of this hash; NotFound without it.
[[nodiscard]] Result<RunSummary> runByHash(Store &store, int roundNumber, const QByteArray &runHash);

/// What there is to rank now.
struct InputsNow
{
    QByteArray manifest; ///< empty where the round cannot be ranked
    QString hindrance;   ///< why it cannot, translated
};
[[nodiscard]] Result<InputsNow> inputsNow(Store &store, int roundNumber);

/// The index of the one that stands among all runs of a round, at least one: of those computed from what there is now, the one that
/// most judges have signed, and the newest of those, so that somebody who records a false run beside it takes no signature from
/// it. Where there is none, the one that stood last (runs/laststanding.h).
[[nodiscard]] Result<std::size_t> standingAmong(Store &store, const std::vector<RankingRun> &runs,
                                                const InputsNow &now);

/// Everything about a run but its rows. `rules`: of its version.
[[nodiscard]] Result<RunSummary> runSummary(Store &store, const RankingRun &run, const RuleBook &rules,
                                            const InputsNow &now);

/// What is said of a round without a run.
[[nodiscard]] Error notRanked(int roundNumber);

/// The newest run, or why it is no base for prizes: none (NotFound), stale (Stale), too few signatures (Refused).
[[nodiscard]] Result<RunSummary> signedCurrentRun(Store &store, int roundNumber);

/// A standing whose parts are kept elsewhere, and live longer.
struct StandingParts
{
    int roundNumber;
    const RuleBook &rules;
    const RankingInput &input;
    const Ranking &ranking;
    const std::unordered_map<std::uint32_t, int> &earlierPrizes; ///< as of RankingInput
    /// Whether prizes and ties follow from the rest.
    bool explained = true;
};
[[nodiscard]] Result<std::vector<RankedSubmission>> describeRows(Store &store, const StandingParts &standing,
                                                                 const std::vector<quint32> &rowIndexes);

/// Rows of a standing with the texts of their people.
[[nodiscard]] Result<std::vector<RankedSubmission>> describeRows(Store &store, const Standing &standing,
                                                                 const std::vector<quint32> &rowIndexes);

} // namespace hoithi
