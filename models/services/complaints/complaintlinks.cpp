// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/complaints/complaintlinks.h"

#include "base/text.h"
#include "services/agencies/agencydecisions.h"
#include "services/complaints/complaintrecord.h"
#include "storage/imports/conflictrepository.h"
#include "storage/repositories/auditrepository.h"
#include "storage/repositories/contestrepository.h"

#include <algorithm>

namespace hoithi {

Result<std::vector<StoredSubmission>> linkedSubmissions(Store &store, const std::vector<qint64> &numbers)
{
    std::vector<SubmissionId> ids;
    std::ranges::transform(numbers, std::back_inserter(ids), [](qint64 number) { return SubmissionId(number); });
    return fetchSubmissions(*store.database, ids);
}

LinkedSubmission linkedView(Store &store, const StoredSubmission &submission)
{
    QString agency = submission.agencyName;
    const auto decisions = AgencyDecisions::inForce(store);
    if (const auto known = agenciesOf(store); known && decisions) {
        const auto found = std::ranges::find(**known, decisions->agencyOf(submission), &Agency::id);
        agency = found == (*known)->end() ? agency : found->name;
    }
    const qint64 id = submission.id.value();
    return {id,     roundOf(submission.id),   submission.submissionId, submission.accountId, submission.fullName,
            agency, submission.submittedAtUtc};
}

Result<std::vector<LinkedSubmission>> findCandidates(Store &store, int roundNumber, const QString &wanted)
{
    const std::string id = canonicalId(wanted).toStdString();
    std::vector<qint64> found;
    if (id.empty())
        return std::vector<LinkedSubmission>();
    HOITHI_CHECK(ContestRepository(*store.database).round(roundNumber));
    HOITHI_TRY(const LeftOut left, ConflictRepository(*store.database).leftOut());
    HOITHI_CHECK(scanSubmissions(*store.database, firstSubmissionId(roundNumber), firstSubmissionId(roundNumber + 1),
                                 ScanColumns::All, [&](const StoredSubmissionView &row) {
                                     const bool isMeant = row.submissionId == id || row.accountId == id;
                                     if (isMeant && !left.has(row.batchId, row.id))
                                         found.push_back(row.id);
                                     return found.size() < mostComplaintCandidates;
                                 }));
    HOITHI_TRY(const std::vector<StoredSubmission> rows, linkedSubmissions(store, found));
    std::vector<LinkedSubmission> candidates;
    candidates.reserve(rows.size());
    for (const StoredSubmission &row : rows)
        candidates.push_back(linkedView(store, row));
    return candidates;
}

Result<std::vector<ComplaintConsequence>> readConsequences(Store &store, qint64 number)
{
    HOITHI_TRY(const ComplaintRecord record, loadComplaint(store, number));
    HOITHI_TRY(const std::vector<AuditEntry> entries,
               AuditRepository(*store.database).ofActions(complaintConsequences()));
    std::vector<ComplaintConsequence> consequences;
    for (const AuditEntry &entry : entries) {
        if (entry.atUtc >= record.stored.receivedAtUtc)
            consequences.push_back({entry.seq, entry.action, entry.subject, entry.atUtc});
    }
    std::ranges::reverse(consequences);
    return consequences;
}

} // namespace hoithi
