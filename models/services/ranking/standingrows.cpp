// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/agencies/agencydecisions.h"
#include "services/ranking/rankingjob.h"
#include "storage/repositories/runrepository.h"
#include "storage/submissionscan.h"

#include <unordered_map>

namespace hoithi {

namespace {

using AgenciesById = std::unordered_map<AgencyId, const Agency *>;

void addAgency(RankedSubmission &result, const StoredSubmission &submission, const AgencyDecisions &decisions,
               const AgenciesById &agencies)
{
    const auto agency = agencies.find(decisions.agencyOf(submission));
    if (agency == agencies.end()) {
        result.agencyName = submission.agencyName;
        return;
    }
    result.agencyCode = agency->second->code;
    result.agencyName = agency->second->name;
}

/// The figures that the ranking compares, out of the stored submission.
Candidate comparedFigures(const StoredSubmission &submission)
{
    Candidate candidate;
    candidate.prediction = submission.prediction.value_or(Candidate::noPrediction);
    candidate.submittedAtMs = toMillis(submission.submittedAtUtc);
    candidate.startedAtMs = submission.startedAtUtc ? toMillis(*submission.startedAtUtc) : Candidate::noStart;
    return candidate;
}

RankedSubmission describe(const RunSummary &run, const StoredStanding &row, const StoredSubmission &submission)
{
    const Candidate figures = comparedFigures(submission);
    RankedSubmission result;
    result.position = row.position;
    result.place = row.place;
    result.submissionId = submission.submissionId;
    result.accountId = submission.accountId;
    result.fullName = submission.fullName;
    result.correct = row.correct;
    result.prediction = submission.prediction;
    result.predictionError = predictionError(figures, run.target);
    result.submittedAtUtc = submission.submittedAtUtc;
    result.durationMs = durationMs(figures);
    result.prize = prizeName(row.prize, run.rules);
    if (row.separatedBy <= static_cast<std::uint8_t>(Criterion::Duration))
        result.separatedBy = criterionName(static_cast<Criterion>(row.separatedBy));
    result.eligibility = static_cast<Eligibility>(row.eligibility);
    return result;
}

Result<std::vector<RankedSubmission>> describeStored(Store &store, const RunSummary &run,
                                                     const std::vector<StoredStanding> &rows)
{
    std::vector<SubmissionId> ids;
    ids.reserve(rows.size());
    for (const StoredStanding &row : rows)
        ids.emplace_back(firstSubmissionId(run.roundNumber).value() + row.position);
    HOITHI_TRY(const std::vector<StoredSubmission> submissions, fetchSubmissions(*store.database, ids));
    HOITHI_TRY(const AgencyDecisions decisions, AgencyDecisions::inForce(store));
    HOITHI_TRY(const std::vector<Agency> *agencies, agenciesOf(store));
    AgenciesById byId;
    for (const Agency &agency : *agencies)
        byId.emplace(agency.id, &agency);
    std::vector<RankedSubmission> result;
    result.reserve(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        result.push_back(describe(run, rows[i], submissions[i]));
        addAgency(result.back(), submissions[i], decisions, byId);
    }
    return result;
}

} // namespace

Result<std::vector<RankedSubmission>> describeRows(Store &store, const Standing &standing,
                                                   const std::vector<quint32> &rowIndexes)
{
    std::vector<StoredStanding> rows;
    rows.reserve(rowIndexes.size());
    for (const quint32 index : rowIndexes)
        rows.push_back(storedRow(standing.input, standing.rows.at(index)));
    return describeStored(store, standing.run, rows);
}

Result<std::vector<RankedSubmission>> describeRows(Store &store, const StandingParts &standing,
                                                   const std::vector<quint32> &rowIndexes)
{
    RunSummary run;
    run.roundNumber = standing.roundNumber;
    run.rules = standing.rules;
    run.target = standing.ranking.target;
    std::vector<StoredStanding> rows;
    rows.reserve(rowIndexes.size());
    for (const quint32 index : rowIndexes)
        rows.push_back(storedRow(standing.input, standing.ranking.rows.at(index)));
    return describeStored(store, run, rows);
}

Result<StandingHead> storedHead(Store &store, int roundNumber)
{
    HOITHI_TRY(std::optional<RunSummary> run, newestRun(store, roundNumber));
    if (!run)
        return failure(notRanked(roundNumber));
    HOITHI_TRY(const std::vector<StoredStanding> rows,
               RunRepository(*store.database).standingHead(RankingRunId(run->runId), StandingHead::rowLimit));
    HOITHI_TRY(std::vector<RankedSubmission> texts, describeStored(store, *run, rows));
    return StandingHead{std::move(*run), std::move(texts)};
}

} // namespace hoithi
