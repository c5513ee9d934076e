// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/verification/exclusioncheck.h"

#include "services/vault/sealedroster.h"
#include "storage/repositories/rosterrepository.h"
#include "storage/submissionscan.h"

#include <algorithm>

namespace hoithi {

namespace {

using Exclusions = std::vector<RosterRepository::Exclusion>;

Result<Exclusions> recomputedExclusions(Store &store, int roundNumber)
{
    Exclusions exclusions;
    HOITHI_TRY(const qint64 entries, RosterRepository(*store.database).count());
    if (entries == 0)
        return exclusions;
    HOITHI_TRY(const RosterMatcher matcher, sealedRosterMatcher(store));
    HOITHI_CHECK(scanSubmissions(
        *store.database, firstSubmissionId(roundNumber), firstSubmissionId(roundNumber + 1), ScanColumns::All,
        [&](const StoredSubmissionView &row) {
            if (const auto entry = matcher.matchExactly(row.accountId, row.phoneIndex, row.nationalIdIndex)) {
                exclusions.push_back(
                    {roundNumber, row.participantId, static_cast<qint64>(*entry) + 1, ImportBatchId(row.batchId)});
            }
            return true;
        }));
    std::ranges::sort(exclusions);
    exclusions.erase(std::unique(exclusions.begin(), exclusions.end()), exclusions.end());
    return exclusions;
}

} // namespace

Result<void> verifyExclusions(Store &store, int roundNumber, std::vector<VerifyFinding> &findings)
{
    HOITHI_TRY(const Exclusions recomputed, recomputedExclusions(store, roundNumber));
    HOITHI_TRY(Exclusions stored, RosterRepository(*store.database).exclusions(roundNumber));
    std::ranges::sort(stored);
    if (stored != recomputed) {
        findings.push_back({Services::tr("round %1").arg(roundNumber),
                            Services::tr("the people stored as excluded are not those whom the roster excludes")});
    }
    return {};
}

} // namespace hoithi
