// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ranking/mergedexclusions.h"

#include "services/ranking/accountmerges.h"
#include "services/ranking/takenconflicts.h"
#include "services/vault/sealedroster.h"
#include "storage/imports/conflictrepository.h"
#include "storage/repositories/contestrepository.h"
#include "storage/repositories/reviewrepository.h"
#include "storage/repositories/rosterrepository.h"

#include <algorithm>
#include <map>
#include <set>

namespace hoithi {

namespace {

/// The participant of each account that is merged with others.
Result<std::map<QString, qint64>> mergedAccounts(Store &store, const std::vector<QString> &merges)
{
    std::map<QString, qint64> participants;
    QStringList accounts;
    for (const QString &text : merges)
        accounts.append(accountsOf(text));
    HOITHI_TRY(const std::vector<qint64> found, ReviewRepository(*store.database).participants(accounts));
    for (std::size_t i = 0; i < found.size(); ++i) {
        if (found[i] >= 0)
            participants[accounts.at(static_cast<qsizetype>(i))] = found[i];
    }
    return participants;
}

/// The first entry that excludes each participant, in any round. Who is on the roster by account is excluded where that account
/// submitted; so this is all of them.
Result<std::map<qint64, qint64>> firstEntries(Store &store, qint64 entries, qint64 withdrawals,
                                              ExcludingBatches batches)
{
    HOITHI_TRY(const std::vector<Round> rounds, ContestRepository(*store.database).rounds());
    HOITHI_TRY(const std::set<qint64> withdrawn, withdrawnEntries(store, withdrawals));
    LeftOut left;
    if (batches == ExcludingBatches::InForce) {
        HOITHI_TRY(left, ConflictRepository(*store.database).leftOut());
    }
    HOITHI_TRY(const auto replaced, leftExclusions(store, {left.submissions.begin(), left.submissions.end()}));
    std::map<qint64, qint64> first;
    for (const Round &round : rounds) {
        HOITHI_TRY(const auto exclusions, RosterRepository(*store.database).exclusions(round.number));
        for (const RosterRepository::Exclusion &exclusion : exclusions) {
            const qint64 entry = exclusion.rosterEntryId;
            if (entry > entries || withdrawn.contains(entry) || left.batches.contains(exclusion.batchId.value())
                || replaced.contains({exclusion.participantId, exclusion.batchId.value()}))
                continue;
            const auto [known, isNew] = first.try_emplace(exclusion.participantId, entry);
            if (!isNew)
                known->second = std::min(known->second, entry);
        }
    }
    return first;
}

} // namespace

Result<std::vector<MergedExclusion>> mergedExclusions(Store &store, const std::vector<QString> &merges, qint64 entries,
                                                      qint64 withdrawals, ExcludingBatches batches)
{
    std::vector<MergedExclusion> found;
    if (merges.empty() || entries == 0)
        return found;
    HOITHI_TRY(const auto accounts, mergedAccounts(store, merges));
    HOITHI_TRY(const auto first, firstEntries(store, entries, withdrawals, batches));
    for (const auto &[account, participant] : accounts) {
        if (const auto entry = first.find(participant); entry != first.end())
            found.push_back({account, participant, entry->second});
    }
    return found;
}

Result<void> addMergedExclusions(Store &store, RankingInputs &inputs, ExcludingBatches batches)
{
    HOITHI_TRY(const std::vector<MergedExclusion> exclusions,
               mergedExclusions(store, inputs.merges, inputs.rosterEntries, inputs.rosterWithdrawals, batches));
    inputs.excludedAccounts.clear();
    for (const MergedExclusion &exclusion : exclusions)
        inputs.excludedAccounts.push_back(exclusion.account);
    return {};
}

Result<std::vector<MergedExclusion>> exclusionsOfPeople(Store &store, const std::vector<QString> &merges,
                                                        const std::vector<MergedExclusion> &exclusions)
{
    std::vector<MergedExclusion> all;
    if (exclusions.empty())
        return all;
    HOITHI_TRY(const AccountMerges people, AccountMerges::of(store, merges));
    HOITHI_TRY(const auto accounts, mergedAccounts(store, merges));
    const auto personOf = [&people](qint64 participant) {
        return people.personOf(static_cast<std::uint32_t>(participant));
    };
    for (const auto &[account, participant] : accounts) {
        for (const MergedExclusion &exclusion : exclusions) {
            if (personOf(exclusion.participant) == personOf(participant))
                all.push_back({account, participant, exclusion.entry});
        }
    }
    return all;
}

} // namespace hoithi
