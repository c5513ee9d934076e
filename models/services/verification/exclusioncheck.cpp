// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/verification/exclusioncheck.h"

#include "services/vault/sealedroster.h"
#include "storage/repositories/batchrepository.h"
#include "storage/repositories/rosterrepository.h"
#include "storage/submissionscan.h"

#include <algorithm>

namespace hoithi {

namespace {

using Exclusions = std::vector<RosterRepository::Exclusion>;

/// What must be stored of a round, and what may be besides: exclusions by entries, or in batches, that were withdrawn later. Both ascending.
struct Recomputed
{
    Exclusions needed;
    Exclusions allowed;
};

void sortUnique(Exclusions &exclusions)
{
    std::ranges::sort(exclusions);
    exclusions.erase(std::unique(exclusions.begin(), exclusions.end()), exclusions.end());
}

Result<Recomputed> recomputedExclusions(Store &store, int roundNumber)
{
    Recomputed result;
    HOITHI_TRY(const std::vector<RosterIdentifiers> identifiers, rosterIdentifiers(store));
    if (identifiers.empty())
        return result;
    HOITHI_TRY(const std::set<qint64> withdrawn, withdrawnEntries(store));
    HOITHI_TRY(const std::set<qint64> left, BatchRepository(*store.database).withdrawnIds(roundNumber));
    const RosterIndex index(identifiers);
    HOITHI_CHECK(scanSubmissions(
        *store.database, firstSubmissionId(roundNumber), firstSubmissionId(roundNumber + 1), ScanColumns::All,
        [&](const StoredSubmissionView &row) {
            for (const RosterMatch &match : index.matches(row.accountId, row.phoneIndex, row.nationalIdIndex)) {
                const RosterRepository::Exclusion exclusion{
                    roundNumber, row.participantId, static_cast<qint64>(match.entry) + 1, ImportBatchId(row.batchId)};
                result.allowed.push_back(exclusion);
                if (withdrawn.contains(exclusion.rosterEntryId) || left.contains(row.batchId))
                    continue;
                result.needed.push_back(exclusion); // the first in force: those after it exclude nobody more
                break;
            }
            return true;
        }));
    sortUnique(result.needed);
    sortUnique(result.allowed);
    return result;
}

} // namespace

Result<void> verifyExclusions(Store &store, int roundNumber, std::vector<VerifyFinding> &findings)
{
    HOITHI_TRY(const Recomputed recomputed, recomputedExclusions(store, roundNumber));
    HOITHI_TRY(Exclusions stored, RosterRepository(*store.database).exclusions(roundNumber));
    std::ranges::sort(stored);
    if (!std::ranges::includes(stored, recomputed.needed) || !std::ranges::includes(recomputed.allowed, stored)) {
        findings.push_back({Services::tr("round %1").arg(roundNumber),
                            Services::tr("the people stored as excluded are not those whom the roster excludes")});
    }
    return {};
}

} // namespace hoithi
