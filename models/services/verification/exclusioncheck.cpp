// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/verification/exclusioncheck.h"

#include "domain/participant/rostermatcher.h"
#include "storage/repositories/rosterrepository.h"
#include "storage/submissionscan.h"

#include <algorithm>

namespace hoithi {

namespace {

using Exclusions = std::vector<RosterRepository::Exclusion>;

Result<Exclusions> recomputedExclusions(Store &store, int roundNumber)
{
    Exclusions exclusions;
    HOITHI_TRY(const std::vector<RosterEntry> roster, RosterRepository(*store.database).all());
    if (roster.empty())
        return exclusions;
    const RosterMatcher matcher(roster);
    HOITHI_CHECK(scanSubmissions(*store.database, firstSubmissionId(roundNumber), firstSubmissionId(roundNumber + 1),
                                 ScanColumns::All, [&](const StoredSubmissionView &row) {
                                     if (const auto entry = matcher.match(row.accountId, row.phone, row.nationalId)) {
                                         exclusions.push_back({roundNumber, row.participantId,
                                                               static_cast<qint64>(*entry) + 1,
                                                               ImportBatchId(row.batchId)});
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
