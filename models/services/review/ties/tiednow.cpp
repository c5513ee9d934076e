// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/review/ties/tiednow.h"

#include "services/awards/winners.h"
#include "services/ranking/tieorders.h"
#include "storage/repositories/rulebookrepository.h"

#include <algorithm>

namespace hoithi {

namespace {

/// The tie's rows, decided ones in the order of the decision.
std::vector<std::uint32_t> rowsInOrder(const OpenTie &tie, const TieDecision *decision)
{
    if (decision == nullptr)
        return tie.rows;
    std::vector<std::uint32_t> rows;
    for (const std::string &id : orderOf(*decision).submissionIds)
        rows.push_back(tie.rows[static_cast<std::size_t>(std::ranges::find(tie.ids, id) - tie.ids.begin())]);
    return rows;
}

/// Those who tied in a ranking of the past may tie no more.
Result<void> requireCurrent(const RunSummary &run)
{
    return run.current ? Result<void>() : failure(staleTie(run));
}

} // namespace

Error staleTie(const RunSummary &run)
{
    return {ErrorCode::Stale,
            Services::tr("The result of round %1 is stale: %2. Rank it again before a tie is decided.")
                .arg(run.roundNumber)
                .arg(run.staleBecause),
            {}};
}

Result<TiedNow> tiedNow(Store &store, int roundNumber)
{
    TiedNow now;
    if (roundNumber != 0) {
        HOITHI_TRY(now.standing, storedStanding(store, roundNumber));
        now.ties = openTies(*now.standing);
        now.basis = now.standing->run.runHash;
        return now;
    }
    HOITHI_TRY(now.basis, collectiveBasis(store));
    HOITHI_TRY(now.agencies, readParticipation(store, 0));
    HOITHI_TRY(const std::vector<RuleBookVersion> versions, RuleBookRepository(*store.database).all());
    HOITHI_TRY(const std::vector<TieDecision> decisions, tiesInForce(store, 0));
    std::vector<TieOrder> orders;
    std::ranges::transform(decisions, std::back_inserter(orders), orderOf);
    now.ties = openTies(now.agencies, versions.back().rules.collective, orders);
    return now;
}

std::vector<std::string> sortedIds(std::vector<std::string> ids)
{
    std::ranges::sort(ids);
    return ids;
}

Result<RoundTie> shownTie(Store &store, int roundNumber, const TiedNow &now, const OpenTie &tie,
                          const TieDecision *decision)
{
    RoundTie result;
    result.roundNumber = roundNumber;
    result.place = tie.place;
    result.prizes = tie.prizes;
    const std::vector<std::uint32_t> rows = rowsInOrder(tie, decision);
    if (now.standing) {
        HOITHI_TRY(result.people, describeRows(store, *now.standing, rows));
    } else {
        std::ranges::transform(rows, std::back_inserter(result.agencies),
                               [&now](std::uint32_t row) { return now.agencies[row]; });
    }
    if (decision != nullptr) {
        result.resolution =
            TieResolution{decision->method == drawnTie, decision->method == drawnTie ? decision->seed : QString(),
                          decision->judges, decision->reason, decision->decidedAtUtc};
    }
    return result;
}

Result<TiedNow> currentTies(Store &store, int roundNumber)
{
    HOITHI_TRY(TiedNow now, tiedNow(store, roundNumber));
    if (now.standing)
        HOITHI_CHECK(requireCurrent(now.standing->run));
    return now;
}

Result<void> requireSameBasis(Store &store, int roundNumber, const QByteArray &basis)
{
    QByteArray now;
    if (roundNumber == 0) {
        HOITHI_TRY(now, collectiveBasis(store));
    } else if (const auto run = newestRun(store, roundNumber); run && *run) {
        HOITHI_CHECK(requireCurrent(**run));
        now = (*run)->runHash;
    } else if (!run) {
        return failure(run.error());
    }
    if (now == basis)
        return {};
    return failure(ErrorCode::Stale, Services::tr("Something changed while the tie was being looked at. Nothing was "
                                                  "recorded: look at it again."));
}

} // namespace hoithi
