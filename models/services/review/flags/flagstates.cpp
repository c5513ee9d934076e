// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/review/flags/flagstates.h"

#include "services/ranking/accountmerges.h"
#include "services/ranking/rankinginputs.h"
#include "services/review/decisionsinforce.h"
#include "services/review/flagverdicts.h"
#include "services/review/reviewservice.h"
#include "storage/submissionscan.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace hoithi {

namespace {

using Accounts = std::vector<std::uint32_t>;

/// A list of accounts that are one person's.
struct Merge
{
    Accounts accounts; ///< as flags name them; unknown ones left out
    FlagDecision decision;
};

/// The decisions that may answer flags of a round.
struct Decisions
{
    AccountMerges people;
    std::vector<Merge> merges;                         ///< by the time of deciding
    std::map<std::uint32_t, FlagDecision> invalidated; ///< by position

    [[nodiscard]] bool isOut(std::uint32_t position) const { return invalidated.contains(position); }
    [[nodiscard]] bool none() const { return merges.empty() && invalidated.empty(); }
};

Result<void> addMerges(Store &store, int roundNumber, Decisions &decisions)
{
    HOITHI_TRY(const std::vector<QString> inForce, mergesInForce(store, roundNumber));
    HOITHI_TRY(decisions.people, AccountMerges::of(store, inForce));
    HOITHI_TRY(const std::vector<FlagDecision> decided, mergesDecided(store, roundNumber));
    std::vector<QStringList> accounts;
    std::ranges::transform(decided, std::back_inserter(accounts), &FlagDecision::about);
    HOITHI_TRY(const auto participants, participantsOf(store, accounts));
    for (std::size_t i = 0; i < decided.size(); ++i) {
        Merge &merge = decisions.merges.emplace_back();
        merge.decision = decided[i];
        for (const qint64 participant : participants[i]) {
            if (participant >= 0)
                merge.accounts.push_back(static_cast<std::uint32_t>(participant));
        }
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

/// Its suspects with a submission that counts.
Accounts countingSuspects(const RoundFlags &flags, const ReviewFlag &flag, const Decisions &decisions)
{
    Accounts counting;
    std::ranges::copy_if(flag.suspects, std::back_inserter(counting), [&](std::uint32_t account) {
        return std::ranges::any_of(submissionsOf(flags, account), [&decisions](const AccountSubmission &submission) {
            return !decisions.isOut(submission.position);
        });
    });
    return counting;
}

std::size_t peopleAmong(const Accounts &accounts, const AccountMerges &merges)
{
    std::set<std::uint32_t> people;
    for (const std::uint32_t account : accounts)
        people.insert(merges.personOf(account));
    return people.size();
}

/// Whether nothing is left to ask: the accounts that may be one person's count for one at most, or nothing of it counts at all.
bool isAnswered(const RoundFlags &flags, const ReviewFlag &flag, const Decisions &decisions)
{
    if (!flag.suspects.empty())
        return peopleAmong(countingSuspects(flags, flag, decisions), decisions.people) <= 1;
    return !suggestsOnePerson(flag.kind) && flag.total == std::ssize(flag.submissions) && !flag.submissions.empty()
           && std::ranges::all_of(flag.submissions,
                                  [&decisions](std::uint32_t position) { return decisions.isOut(position); });
}

/// Whether these lists alone, or some of them one after another, make the accounts one person's.
bool areJoined(const Accounts &accounts, const std::vector<const Merge *> &merges)
{
    std::set<std::uint32_t> joined{accounts.front()};
    for (std::size_t before = 0; before != joined.size();) {
        before = joined.size();
        for (const Merge *merge : merges) {
            if (std::ranges::any_of(merge->accounts, [&](std::uint32_t account) { return joined.contains(account); }))
                joined.insert(merge->accounts.begin(), merge->accounts.end());
        }
    }
    return std::ranges::all_of(accounts, [&](std::uint32_t account) { return joined.contains(account); });
}

/// Those that it takes to make the accounts one person's: of several that do the same, the first.
std::vector<const Merge *> mergesNeeded(const Accounts &accounts, const Decisions &decisions)
{
    std::vector<const Merge *> needed;
    if (accounts.size() < 2)
        return needed;
    const std::uint32_t person = decisions.people.personOf(accounts.front());
    for (const Merge &merge : decisions.merges) {
        if (!merge.accounts.empty() && decisions.people.personOf(merge.accounts.front()) == person)
            needed.push_back(&merge);
    }
    for (std::size_t i = needed.size(); i-- > 0;) { // the newest first
        std::vector<const Merge *> others = needed;
        others.erase(others.begin() + static_cast<std::ptrdiff_t>(i));
        if (areJoined(accounts, others))
            needed = std::move(others);
    }
    return needed;
}

/// What a flag that is answered owes that to: submissions that do not count, ascending. Of suspects all that they sent, of those alone
/// of whom nothing counts.
std::set<std::uint32_t> positionsOut(const RoundFlags &flags, const ReviewFlag &flag, const Accounts &counting)
{
    if (flag.suspects.empty())
        return {flag.submissions.begin(), flag.submissions.end()};
    std::set<std::uint32_t> positions;
    for (const std::uint32_t account : flag.suspects) {
        if (std::ranges::find(counting, account) != counting.end())
            continue;
        for (const AccountSubmission &submission : submissionsOf(flags, account))
            positions.insert(submission.position);
    }
    return positions;
}

/// That answer the flag, by the time of deciding. What changes nothing about it is not among them.
std::vector<FlagDecision> decisionsAbout(const RoundFlags &flags, const ReviewFlag &flag, const Decisions &decisions)
{
    const Accounts counting = countingSuspects(flags, flag, decisions);
    std::vector<FlagDecision> about;
    for (const Merge *merge : mergesNeeded(counting, decisions))
        about.push_back(merge->decision);
    for (const std::uint32_t position : positionsOut(flags, flag, counting))
        about.push_back(decisions.invalidated.at(position));
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
