// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ranking/runs/keptstanding.h"

#include "domain/ranking/prizeassignment.h"
#include "services/ranking/candidateloader.h"
#include "services/ranking/tieorders.h"
#include "storage/repositories/runrepository.h"
#include "storage/submissionscan.h"

#include <algorithm>

namespace hoithi {

Result<void> KeptStanding::keep(Store &store, const std::function<bool(const StoredStanding &)> &isWanted)
{
    const std::size_t before = m_rows.size();
    qint64 ordinal = 0;
    HOITHI_CHECK(RunRepository(*store.database).forEachRow(m_run.id, [&](const StoredStanding &row) {
        if (isWanted(row))
            m_rows.push_back({ordinal, row, 0, {}, {}});
        ++ordinal;
    }));
    HOITHI_CHECK(describe(store, before));
    std::ranges::sort(m_rows, {}, &Row::ordinal);
    return {};
}

Result<void> KeptStanding::describe(Store &store, std::size_t from)
{
    std::vector<SubmissionId> ids;
    for (std::size_t i = from; i < m_rows.size(); ++i)
        ids.emplace_back(firstSubmissionId(m_run.roundNumber).value() + m_rows[i].row.position);
    HOITHI_TRY(const std::vector<StoredSubmission> submissions, fetchSubmissions(*store.database, ids));
    for (std::size_t i = from; i < m_rows.size(); ++i) {
        const StoredSubmission &submission = submissions[i - from];
        Row &kept = m_rows[i];
        kept.candidate.position = kept.row.position;
        kept.candidate.participant = static_cast<std::uint32_t>(submission.participantId);
        kept.candidate.submittedAtMs = toMillis(submission.submittedAtUtc);
        kept.candidate.startedAtMs = submission.startedAtUtc ? toMillis(*submission.startedAtUtc) : Candidate::noStart;
        kept.candidate.prediction = submission.prediction.value_or(Candidate::noPrediction);
        kept.candidate.correct = kept.row.correct;
        kept.candidate.excluded = kept.row.eligibility == static_cast<std::uint8_t>(Eligibility::Excluded);
        kept.person = m_people.personOf(kept.candidate.participant);
        kept.submissionId = submission.submissionId.toStdString();
    }
    return {};
}

Result<void> KeptStanding::readPrizes(Store &store)
{
    HOITHI_TRY(const std::vector<StoredStanding> winners, RunRepository(*store.database).winners(m_run.id));
    std::unordered_set<std::uint32_t> places;
    for (const StoredStanding &winner : winners)
        places.insert(winner.place);
    HOITHI_CHECK(keep(store, [&places](const StoredStanding &row) {
        return row.prize != StandingRow::noPrize || (row.place != 0 && places.contains(row.place));
    }));
    return readBesideUndecided(store, places);
}

/// Who stands beside somebody whose prize waits for a tie above may be one of those who tie there, and have no prize for sure.
Result<void> KeptStanding::readBesideUndecided(Store &store, const std::unordered_set<std::uint32_t> &read)
{
    std::unordered_set<std::uint32_t> places;
    for (const Row &kept : m_rows) {
        if (kept.row.prize == StandingRow::undecided && !read.contains(kept.row.place))
            places.insert(kept.row.place);
    }
    if (places.empty())
        return {};
    return keep(store, [&places](const StoredStanding &row) {
        return row.prize == StandingRow::noPrize && places.contains(row.place);
    });
}

std::set<std::uint32_t> KeptStanding::people() const
{
    std::set<std::uint32_t> people;
    for (const Row &kept : m_rows)
        people.insert(kept.person);
    return people;
}

Result<std::unordered_set<std::uint32_t>> KeptStanding::positionsOf(Store &store,
                                                                    const std::set<std::uint32_t> &wanted) const
{
    const SubmissionId first = firstSubmissionId(m_run.roundNumber);
    std::unordered_set<std::uint32_t> positions;
    HOITHI_CHECK(scanSubmissions(*store.database, first, firstSubmissionId(m_run.roundNumber + 1), ScanColumns::Ranking,
                                 [&](const StoredSubmissionView &row) {
                                     const auto participant = static_cast<std::uint32_t>(row.participantId);
                                     if (wanted.contains(m_people.personOf(participant)))
                                         positions.insert(static_cast<std::uint32_t>(row.id - first.value()));
                                     return true;
                                 }));
    return positions;
}

/// Nearly always the same submission counts in both runs. Only where another one does, or none, the round is gone through for it.
Result<void> KeptStanding::readPeopleOf(Store &store, const KeptStanding &other)
{
    const std::set<std::uint32_t> known = people();
    std::unordered_set<std::uint32_t> positions;
    for (const Row &theirs : other.m_rows) {
        if (theirs.row.prize != StandingRow::noPrize && !known.contains(theirs.person))
            positions.insert(theirs.row.position);
    }
    const auto isThere = [&positions](const StoredStanding &row) {
        return positions.contains(row.position);
    };
    if (positions.empty())
        return {};
    HOITHI_CHECK(keep(store, isThere));
    const std::set<std::uint32_t> found = people();
    std::set<std::uint32_t> missing;
    for (const Row &theirs : other.m_rows) {
        if (theirs.row.prize != StandingRow::noPrize && !found.contains(theirs.person))
            missing.insert(theirs.person);
    }
    if (missing.empty())
        return {};
    HOITHI_TRY(positions, positionsOf(store, missing));
    return keep(store, isThere);
}

qint64 KeptStanding::undecided() const
{
    return std::ranges::count_if(m_rows, [](const Row &kept) { return kept.row.prize == StandingRow::undecided; });
}

/// By the people of this comparison, which may be fewer accounts together than in the run.
Result<void> KeptStanding::readEarlierPrizes(Store &store)
{
    HOITHI_TRY(const BestPrizes prizes, earlierPrizes(store, m_inputs));
    HOITHI_TRY(const AccountMerges merges, AccountMerges::of(store, m_inputs.merges));
    for (const Row &kept : m_rows) {
        const auto won = prizes.find(merges.personOf(kept.candidate.participant));
        if (won != prizes.end())
            m_input.earlierPrizes.emplace(kept.person, won->second);
    }
    return {};
}

/// Which ties there were, and how they were decided, is not stored. It follows from the places, what was won before and the judges'
/// decisions: whoever stands at a prized place is kept, and below those nobody gets a slot. False where it leads to other prizes.
bool KeptStanding::findTies()
{
    for (const TieDecision &tie : m_inputs.ties)
        m_input.tieOrders.push_back(orderOf(tie));
    Ranking again = m_ranking;
    for (StandingRow &row : again.rows)
        row.prize = StandingRow::noPrize;
    assignPrizes(m_input, m_inputs.rules.rules, again);
    if (!std::ranges::equal(again.rows, m_ranking.rows, {}, &StandingRow::prize, &StandingRow::prize))
        return false;
    m_ranking.ties = std::move(again.ties);
    return true;
}

void KeptStanding::fillParts()
{
    m_input = {};
    m_ranking = {};
    for (const Row &kept : m_rows) {
        StandingRow row;
        row.candidate = static_cast<std::uint32_t>(m_input.candidates.size());
        row.place = kept.row.place;
        row.prize = kept.row.prize;
        row.separatedBy = kept.row.separatedBy;
        row.eligibility = static_cast<Eligibility>(kept.row.eligibility);
        m_ranking.rows.push_back(row);
        m_input.candidates.push_back(kept.candidate);
        Candidate &candidate = m_input.candidates.back();
        candidate.participant = kept.person;
        candidate.idOffset = static_cast<std::uint32_t>(m_input.idBytes.size());
        candidate.idLength = static_cast<std::uint16_t>(kept.submissionId.size());
        m_input.idBytes.append(kept.submissionId);
        m_ranking.eligible += row.eligibility == Eligibility::Eligible ? 1 : 0;
    }
    m_ranking.target = m_run.target;
}

Result<StandingParts> KeptStanding::parts(Store &store)
{
    fillParts();
    HOITHI_CHECK(readEarlierPrizes(store));
    const bool explained = findTies();
    return StandingParts{m_run.roundNumber, m_inputs.rules.rules, m_input, m_ranking, m_input.earlierPrizes, explained};
}

} // namespace hoithi
