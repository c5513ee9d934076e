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

/// Empty where a row is only tried out and none is stored at its place.
Result<std::vector<StoredSubmission>> submissionsOf(Store &store, int roundNumber,
                                                    const std::vector<StoredStanding> &rows)
{
    std::vector<SubmissionId> ids;
    ids.reserve(rows.size());
    for (const StoredStanding &row : rows) {
        if (row.position != TriedRow::behindAll)
            ids.emplace_back(firstSubmissionId(roundNumber).value() + row.position);
    }
    HOITHI_TRY(std::vector<StoredSubmission> submissions, fetchSubmissions(*store.database, ids));
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].position == TriedRow::behindAll)
            submissions.insert(submissions.begin() + static_cast<std::ptrdiff_t>(i), StoredSubmission());
    }
    return submissions;
}

Result<std::vector<RankedSubmission>> describeStored(Store &store, const RunSummary &run,
                                                     const std::vector<StoredStanding> &rows)
{
    HOITHI_TRY(const std::vector<StoredSubmission> submissions, submissionsOf(store, run.roundNumber, rows));
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
    HOITHI_TRY(std::vector<RankedSubmission> described, describeStored(store, run, rows));
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].position != TriedRow::behindAll)
            continue;
        const Candidate &candidate = standing.input.candidates[standing.ranking.rows.at(rowIndexes[i]).candidate];
        const std::string_view id = standing.input.submissionId(candidate);
        described[i].submissionId = QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
    }
    return described;
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
