// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ranking/rankingjob.h"
#include "storage/submissionscan.h"

#include <unordered_map>

namespace hoithi {

namespace {

using AgenciesById = std::unordered_map<AgencyId, const Agency *>;

QString prizeName(const StandingRow &row, const RuleBook &rules)
{
    if (row.prize == StandingRow::undecided)
        return QStringLiteral("undecided");
    return row.prize >= 0 ? rules.prizes[static_cast<std::size_t>(row.prize)].name : QString();
}

void addAgency(RankedSubmission &result, const StoredSubmission &submission, const AgenciesById &agencies)
{
    const auto agency = agencies.find(submission.agencyId);
    if (agency == agencies.end()) {
        result.agencyName = submission.agencyName;
        return;
    }
    result.agencyCode = agency->second->code;
    result.agencyName = agency->second->name;
}

RankedSubmission describe(const Standing &standing, const StandingRow &row, const StoredSubmission &submission)
{
    const Candidate &candidate = standing.input.candidates[row.candidate];
    RankedSubmission result;
    result.position = candidate.position;
    result.place = row.place;
    result.submissionId = submission.submissionId;
    result.accountId = submission.accountId;
    result.fullName = submission.fullName;
    result.correct = candidate.correct;
    result.prediction = submission.prediction;
    result.predictionError = predictionError(candidate, standing.run.target);
    result.submittedAtUtc = submission.submittedAtUtc;
    result.durationMs = durationMs(candidate);
    result.prize = prizeName(row, standing.run.rules);
    if (row.separatedBy != StandingRow::separatedByNothing)
        result.separatedBy = criterionName(static_cast<Criterion>(row.separatedBy));
    result.eligibility = row.eligibility;
    return result;
}

} // namespace

Result<std::vector<RankedSubmission>> describeRows(Store &store, const Standing &standing,
                                                   const std::vector<quint32> &rowIndexes)
{
    std::vector<SubmissionId> ids;
    ids.reserve(rowIndexes.size());
    const qint64 first = firstSubmissionId(standing.run.roundNumber).value();
    for (const quint32 index : rowIndexes) {
        const StandingRow &row = standing.rows.at(index);
        ids.emplace_back(first + standing.input.candidates[row.candidate].position);
    }
    HOITHI_TRY(const std::vector<StoredSubmission> submissions, fetchSubmissions(*store.database, ids));
    HOITHI_TRY(const std::vector<Agency> *agencies, agenciesOf(store));
    AgenciesById byId;
    for (const Agency &agency : *agencies)
        byId.emplace(agency.id, &agency);
    std::vector<RankedSubmission> result;
    result.reserve(rowIndexes.size());
    for (std::size_t i = 0; i < rowIndexes.size(); ++i) {
        result.push_back(describe(standing, standing.rows[rowIndexes[i]], submissions[i]));
        addAgency(result.back(), submissions[i], byId);
    }
    return result;
}

} // namespace hoithi
