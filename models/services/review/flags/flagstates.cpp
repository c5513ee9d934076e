// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/review/flags/flagstates.h"

#include "services/ranking/accountmerges.h"
#include "services/ranking/rankinginputs.h"
#include "services/review/flagverdicts.h"
#include "services/review/reviewservice.h"
#include "storage/repositories/reviewrepository.h"
#include "storage/submissionscan.h"

#include <algorithm>
#include <map>
#include <set>

namespace hoithi {

namespace {

/// The decisions that may answer flags of a round.
struct Decisions
{
    AccountMerges people;
    std::vector<std::pair<std::uint32_t, FlagDecision>> merges; ///< by the person that the accounts make up
    std::map<std::uint32_t, FlagDecision> invalidated;          ///< by position

    [[nodiscard]] bool isOut(std::uint32_t position) const { return invalidated.contains(position); }
    [[nodiscard]] bool none() const { return merges.empty() && invalidated.empty(); }
};

Result<void> addMerges(Store &store, int roundNumber, Decisions &decisions)
{
    HOITHI_TRY(const std::vector<QString> inForce, mergesInForce(store, roundNumber));
    HOITHI_TRY(decisions.people, AccountMerges::of(store, inForce));
    ReviewRepository repository(*store.database);
    HOITHI_TRY(const std::vector<AccountDecision> all, repository.accountDecisions());
    for (const QString &accounts : inForce) {
        const auto newest = std::find_if(all.rbegin(), all.rend(), [&](const AccountDecision &decision) {
            return decision.accounts == accounts && decision.fromRound <= roundNumber;
        });
        HOITHI_TRY(const std::vector<qint64> participants, repository.participants(accountsOf(accounts)));
        const auto known = std::ranges::find_if(participants, [](qint64 participant) { return participant >= 0; });
        if (newest == all.rend() || known == participants.end())
            continue;
        decisions.merges.emplace_back(
            decisions.people.personOf(static_cast<std::uint32_t>(*known)),
            FlagDecision{true, accountsOf(accounts), newest->judges, newest->reason, newest->decidedAtUtc});
    }
    return {};
}

Result<void> addInvalidations(Store &store, int roundNumber, Decisions &decisions)
{
    HOITHI_TRY(const std::vector<JudgeDecision> taken, invalidations(store, roundNumber));
    std::vector<SubmissionId> ids;
    std::ranges::transform(taken, std::back_inserter(ids), &JudgeDecision::submissionId);
    HOITHI_TRY(const std::vector<StoredSubmission> submissions, fetchSubmissions(*store.database, ids));
    for (std::size_t i = 0; i < taken.size(); ++i) {
        const auto position = static_cast<std::uint32_t>(ids[i].value() - firstSubmissionId(roundNumber).value());
        decisions.invalidated.emplace(
            position,
            FlagDecision{
                false, {submissions[i].submissionId}, taken[i].judges, taken[i].reason, taken[i].decidedAtUtc});
    }
    return {};
}

auto submissionsOf(const RoundFlags &flags, std::uint32_t account)
{
    return std::ranges::equal_range(flags.ofSuspects, account, {}, &AccountSubmission::account);
}

/// People among its suspects with a submission that counts.
std::size_t countingPeople(const RoundFlags &flags, const ReviewFlag &flag, const Decisions &decisions)
{
    std::set<std::uint32_t> people;
    for (const std::uint32_t account : flag.suspects) {
        if (std::ranges::any_of(submissionsOf(flags, account), [&decisions](const AccountSubmission &submission) {
                return !decisions.isOut(submission.position);
            }))
            people.insert(decisions.people.personOf(account));
    }
    return people.size();
}

/// Whether nothing is left to ask: the accounts that may be one person's count for one at most, or nothing of it counts at all.
bool isAnswered(const RoundFlags &flags, const ReviewFlag &flag, const Decisions &decisions)
{
    if (!flag.suspects.empty())
        return countingPeople(flags, flag, decisions) <= 1;
    return !suggestsOnePerson(flag.kind) && flag.total == std::ssize(flag.submissions) && !flag.submissions.empty()
           && std::ranges::all_of(flag.submissions,
                                  [&decisions](std::uint32_t position) { return decisions.isOut(position); });
}

/// By the time of deciding.
std::vector<FlagDecision> decisionsAbout(const RoundFlags &flags, const ReviewFlag &flag, const Decisions &decisions)
{
    std::vector<std::uint32_t> positions = flag.submissions;
    std::vector<FlagDecision> about;
    for (const auto &[person, merge] : decisions.merges) {
        if (std::ranges::any_of(flag.suspects,
                                [&](std::uint32_t account) { return decisions.people.personOf(account) == person; }))
            about.push_back(merge);
    }
    for (const std::uint32_t account : flag.suspects)
        std::ranges::transform(submissionsOf(flags, account), std::back_inserter(positions),
                               &AccountSubmission::position);
    std::ranges::sort(positions);
    positions.erase(std::unique(positions.begin(), positions.end()), positions.end());
    for (const std::uint32_t position : positions) {
        if (const auto out = decisions.invalidated.find(position); out != decisions.invalidated.end())
            about.push_back(out->second);
    }
    std::ranges::stable_sort(about, {}, &FlagDecision::decidedAtUtc);
    return about;
}

} // namespace

FlagState FlagStates::of(const QByteArray &flag) const
{
    if (decisions.contains(flag))
        return FlagState::Decided;
    return isKept(remarks, flag) ? FlagState::Kept : FlagState::Open;
}

qint64 openPrizeFlags(const RoundFlags &flags, const FlagStates &states)
{
    return std::ranges::count_if(
        flags.flags, [&](const ReviewFlag &flag) { return concernsPrize(flags, flag) && states.isOpen(flag.id); });
}

Result<FlagStates> readFlagStates(Store &store, const RoundFlags &flags)
{
    FlagStates states;
    HOITHI_TRY(states.remarks, readVerdicts(store, flags.roundNumber));
    Decisions decisions;
    HOITHI_CHECK(addMerges(store, flags.roundNumber, decisions));
    HOITHI_CHECK(addInvalidations(store, flags.roundNumber, decisions));
    if (decisions.none())
        return states;
    for (const ReviewFlag &flag : flags.flags) {
        if (isAnswered(flags, flag, decisions))
            states.decisions.emplace(flag.id, decisionsAbout(flags, flag, decisions));
    }
    return states;
}

} // namespace hoithi
