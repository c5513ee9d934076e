// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/review/flags/flagdescriptions.h"

#include "domain/ranking/ranking.h"
#include "services/agencies/agencydecisions.h"
#include "services/people/acting.h"
#include "services/ranking/rankinginputs.h"
#include "services/review/flags/flagtexts.h"
#include "services/roster/rostertexts.h"
#include "storage/repositories/batchrepository.h"
#include "storage/repositories/rosterrepository.h"
#include "storage/submissionscan.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace hoithi {

namespace {

/// All that the flags' submissions and evidence are told by.
struct Sources
{
    std::unordered_map<qint64, StoredSubmission> submissions;
    std::unordered_map<qint64, QString> files; ///< by batch
    std::unordered_map<AgencyId, const Agency *> agencies;
    AgencyDecisions decisions;
    std::unordered_set<qint64> invalidated;
    std::vector<StoredRosterEntry> roster;
};

qint64 idOf(int roundNumber, std::uint32_t position)
{
    return firstSubmissionId(roundNumber).value() + position;
}

Result<std::vector<const ReviewFlag *>> chosenFlags(const RoundFlags &flags, const std::vector<quint32> &indexes)
{
    std::vector<const ReviewFlag *> chosen;
    for (const quint32 index : indexes) {
        if (index >= flags.flags.size())
            return failure(ErrorCode::InvalidArgument, Services::tr("There is no such flag. Look for flags again."));
        chosen.push_back(&flags.flags[index]);
    }
    return chosen;
}

Result<void> readSubmissions(Store &store, int roundNumber, const std::vector<const ReviewFlag *> &flags,
                             Sources &sources)
{
    std::vector<SubmissionId> ids;
    for (const ReviewFlag *flag : flags) {
        for (const std::uint32_t position : flag->submissions)
            ids.emplace_back(idOf(roundNumber, position));
        for (const EarlierSubmission &earlier : flag->earlier)
            ids.emplace_back(idOf(earlier.round, earlier.position));
    }
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    HOITHI_TRY(std::vector<StoredSubmission> submissions, fetchSubmissions(*store.database, ids));
    for (StoredSubmission &submission : submissions)
        sources.submissions.emplace(submission.id.value(), std::move(submission));
    return {};
}

Result<Sources> readSources(Store &store, int roundNumber, const std::vector<const ReviewFlag *> &flags)
{
    Sources sources;
    HOITHI_CHECK(readSubmissions(store, roundNumber, flags, sources));
    HOITHI_TRY(const std::vector<ImportBatch> batches, BatchRepository(*store.database).all());
    for (const ImportBatch &batch : batches)
        sources.files.emplace(batch.id.value(), batch.fileName);
    HOITHI_TRY(sources.decisions, AgencyDecisions::inForce(store));
    HOITHI_TRY(const std::vector<Agency> *agencies, agenciesOf(store));
    for (const Agency &agency : *agencies)
        sources.agencies.emplace(agency.id, &agency);
    for (int round = 1; round <= roundNumber; ++round) {
        HOITHI_TRY(const std::vector<JudgeDecision> decisions, invalidations(store, round));
        for (const JudgeDecision &decision : decisions)
            sources.invalidated.insert(decision.submissionId.value());
    }
    HOITHI_TRY(sources.roster, RosterRepository(*store.database).all());
    return sources;
}

FlaggedSubmission describe(const Sources &sources, int roundNumber, std::uint32_t position)
{
    const StoredSubmission &stored = sources.submissions.at(idOf(roundNumber, position));
    FlaggedSubmission row;
    row.roundNumber = roundNumber;
    row.position = position;
    row.submissionId = stored.submissionId;
    row.accountId = stored.accountId;
    row.fullName = stored.fullName;
    row.agencyName = stored.agencyName;
    if (const auto agency = sources.agencies.find(sources.decisions.agencyOf(stored));
        agency != sources.agencies.end()) {
        row.agencyCode = agency->second->code;
        row.agencyName = agency->second->name;
    }
    row.submittedAtUtc = stored.submittedAtUtc;
    row.prediction = stored.prediction;
    if (stored.startedAtUtc)
        row.durationMs = toMillis(stored.submittedAtUtc) - toMillis(*stored.startedAtUtc);
    if (const auto file = sources.files.find(stored.batchId.value()); file != sources.files.end())
        row.fileName = file->second;
    row.line = stored.line;
    row.invalidated = sources.invalidated.contains(stored.id.value());
    return row;
}

FlagDescription describe(const Sources &sources, int roundNumber, const ReviewFlag &flag)
{
    FlagDescription description;
    for (const EarlierSubmission &earlier : flag.earlier)
        description.submissions.push_back(describe(sources, earlier.round, earlier.position));
    const auto *const boundary = std::get_if<BoundaryEvidence>(&flag.evidence);
    for (const std::uint32_t position : flag.submissions) {
        FlaggedSubmission row = describe(sources, roundNumber, position);
        row.beyondBoundary = boundary != nullptr && std::ranges::binary_search(boundary->beyondPositions, position);
        description.submissions.push_back(std::move(row));
    }
    std::ranges::sort(description.submissions, {}, [](const FlaggedSubmission &row) {
        return std::tuple(row.roundNumber, row.submittedAtUtc, row.submissionId);
    });
    const auto *const match = std::get_if<RosterEvidence>(&flag.evidence);
    RosterWords person;
    if (match != nullptr && match->person < sources.roster.size())
        person = {sources.roster[match->person].fullName, rosterBodyText(sources.roster[match->person].body)};
    description.evidence = evidenceText(flag, description.submissions, person);
    return description;
}

} // namespace

Result<std::vector<FlagDescription>> describeFlags(Store &store, const RoundFlags &flags,
                                                   const std::vector<quint32> &indexes)
{
    HOITHI_CHECK(requireKeyInSight(store, flags.roundNumber));
    HOITHI_TRY(const std::vector<const ReviewFlag *> chosen, chosenFlags(flags, indexes));
    HOITHI_TRY(const Sources sources, readSources(store, flags.roundNumber, chosen));
    std::vector<FlagDescription> descriptions;
    descriptions.reserve(chosen.size());
    for (const ReviewFlag *flag : chosen)
        descriptions.push_back(describe(sources, flags.roundNumber, *flag));
    return descriptions;
}

} // namespace hoithi
