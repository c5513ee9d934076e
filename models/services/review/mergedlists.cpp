// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/review/mergedlists.h"

#include "services/ranking/accountmerges.h"
#include "storage/repositories/reviewrepository.h"

#include <algorithm>
#include <map>
#include <set>

namespace hoithi {

namespace {

using Lists = std::vector<QStringList>;

/// The round, and those after it in which other decisions begin to hold: what holds changes only there.
Result<std::set<int>> roundsFrom(Store &store, int fromRound)
{
    HOITHI_TRY(const std::vector<AccountDecision> decisions, ReviewRepository(*store.database).accountDecisions());
    std::set<int> rounds{fromRound};
    for (const AccountDecision &decision : decisions) {
        if (decision.fromRound > fromRound)
            rounds.insert(decision.fromRound);
    }
    return rounds;
}

/// The accounts by whose they are, a list for each person.
Result<Lists> peopleAmong(Store &store, const QStringList &accounts, const std::vector<QString> &merges)
{
    HOITHI_TRY(const AccountMerges people, AccountMerges::of(store, merges));
    HOITHI_TRY(const std::vector<qint64> participants, ReviewRepository(*store.database).participants(accounts));
    std::map<std::uint32_t, QStringList> byPerson;
    for (qsizetype i = 0; i < accounts.size(); ++i) {
        const qint64 participant = participants[static_cast<std::size_t>(i)];
        byPerson[people.personOf(static_cast<std::uint32_t>(participant))].append(accounts.at(i));
    }
    Lists found;
    for (const auto &[person, theirs] : byPerson)
        found.push_back(theirs);
    return found;
}

qsizetype accountsIn(const QStringList &list, const QStringList &others)
{
    return std::ranges::count_if(list, [&others](const QString &account) { return others.contains(account); });
}

/// Whether a list holds together what others, or these accounts, hold: not one that only adds accounts to the person.
bool joins(const QStringList &list, const QStringList &accounts, const Lists &lists)
{
    QStringList others = accounts;
    for (const QStringList &other : lists) {
        if (other != list)
            others.append(other);
    }
    return accountsIn(list, others) >= 2;
}

/// Of the lists, those by which the accounts are one person's.
Lists listsJoining(const QStringList &accounts, const std::vector<QString> &merges)
{
    Lists lists;
    std::ranges::transform(merges, std::back_inserter(lists), accountsOf);
    QStringList reached = accounts;
    for (std::size_t before = 0; before != static_cast<std::size_t>(reached.size());) {
        before = static_cast<std::size_t>(reached.size());
        for (const QStringList &list : lists) {
            if (accountsIn(list, reached) > 0)
                reached.append(list);
        }
        reached.removeDuplicates();
    }
    std::erase_if(lists, [&reached](const QStringList &list) { return accountsIn(list, reached) == 0; });
    for (std::size_t before = 0; before != lists.size();) {
        before = lists.size();
        const auto idle =
            std::ranges::find_if_not(lists, [&](const QStringList &list) { return joins(list, accounts, lists); });
        if (idle != lists.end())
            lists.erase(idle);
    }
    return lists;
}

QString textOf(const Lists &lists)
{
    QStringList texts;
    for (const QStringList &list : lists)
        texts.append(list.join(QStringLiteral(", ")));
    return texts.join(QStringLiteral("; "));
}

} // namespace

Result<bool> countAsOne(Store &store, const QStringList &accounts, int fromRound)
{
    HOITHI_TRY(const std::set<int> rounds, roundsFrom(store, fromRound));
    for (const int round : rounds) {
        HOITHI_TRY(const std::vector<QString> merges, mergesInForce(store, round));
        HOITHI_TRY(const Lists people, peopleAmong(store, accounts, merges));
        if (people.size() > 1)
            return false;
    }
    return true;
}

Result<QString> stillTogether(Store &store, const QStringList &accounts, int fromRound)
{
    HOITHI_TRY(const std::set<int> rounds, roundsFrom(store, fromRound));
    for (const int round : rounds) {
        HOITHI_TRY(std::vector<QString> merges, mergesInForce(store, round));
        std::erase(merges, accountsText(accounts));
        HOITHI_TRY(Lists people, peopleAmong(store, accounts, merges));
        std::erase_if(people, [](const QStringList &theirs) { return theirs.size() < 2; });
        if (people.empty())
            continue;
        Lists lists;
        for (const QStringList &theirs : people)
            std::ranges::copy(listsJoining(theirs, merges), std::back_inserter(lists));
        return Services::tr("These accounts still count as one person from round %1 on: %2. Other lists merge them: "
                            "%3.")
            .arg(QString::number(round), textOf(people), textOf(lists));
    }
    return QString();
}

} // namespace hoithi
