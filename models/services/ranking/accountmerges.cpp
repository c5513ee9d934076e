// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ranking/accountmerges.h"

#include "storage/repositories/reviewrepository.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace hoithi {

QString accountsText(QStringList accounts)
{
    std::ranges::sort(accounts, {}, [](const QString &account) { return account.toUtf8(); });
    accounts.erase(std::ranges::unique(accounts).begin(), accounts.end());
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(accounts)).toJson(QJsonDocument::Compact));
}

QStringList accountsOf(const QString &text)
{
    QStringList accounts;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue account : array)
        accounts.append(account.toString());
    return accounts;
}

std::set<QString> mergesAmong(const std::vector<AccountDecision> &decisions, int roundNumber)
{
    std::set<QString> merged;
    for (const AccountDecision &decision : decisions) {
        if (decision.fromRound > roundNumber)
            continue;
        if (decision.kind == QStringLiteral("merge"))
            merged.insert(decision.accounts);
        else
            merged.erase(decision.accounts);
    }
    return merged;
}

Result<std::vector<QString>> mergesInForce(Store &store, int roundNumber)
{
    HOITHI_TRY(const std::vector<AccountDecision> decisions, ReviewRepository(*store.database).accountDecisions());
    std::set<QString> merged;
    if (roundNumber != 0)
        merged = mergesAmong(decisions, roundNumber);
    for (const AccountDecision &decision : decisions) { // in any round: changes only where one begins to hold
        if (roundNumber == 0)
            merged.merge(mergesAmong(decisions, decision.fromRound));
    }
    return std::vector<QString>(merged.begin(), merged.end());
}

Result<std::vector<std::vector<qint64>>> participantsOf(Store &store, const std::vector<QStringList> &lists)
{
    QStringList accounts;
    for (const QStringList &list : lists)
        accounts.append(list);
    HOITHI_TRY(const std::vector<qint64> all, ReviewRepository(*store.database).participants(accounts));
    std::vector<std::vector<qint64>> participants;
    auto next = all.begin();
    for (const QStringList &list : lists) {
        const auto end = next + list.size();
        participants.emplace_back(next, end);
        next = end;
    }
    return participants;
}

Result<AccountMerges> AccountMerges::of(Store &store, const std::vector<QString> &merges)
{
    AccountMerges people;
    std::vector<QStringList> lists;
    std::ranges::transform(merges, std::back_inserter(lists), accountsOf);
    HOITHI_TRY(std::vector<std::vector<qint64>> known, participantsOf(store, lists));
    for (std::vector<qint64> &participants : known) {
        std::erase(participants, -1);
        for (std::size_t i = 1; i < participants.size(); ++i)
            people.join(static_cast<std::uint32_t>(participants[0]), static_cast<std::uint32_t>(participants[i]));
    }
    return people;
}

AccountMerges AccountMerges::common(const AccountMerges &other) const
{
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::uint32_t> people;
    AccountMerges both;
    for (const auto &[participant, person] : m_people) {
        const auto [one, isNew] = people.try_emplace({person, other.personOf(participant)}, participant);
        if (!isNew)
            both.join(one->second, participant);
    }
    return both;
}

void AccountMerges::join(std::uint32_t one, std::uint32_t other)
{
    const std::uint32_t a = personOf(one);
    const std::uint32_t b = personOf(other);
    const std::uint32_t lowest = std::min(a, b);
    m_people[one] = lowest;
    m_people[other] = lowest;
    for (auto &[participant, person] : m_people) {
        if (person == a || person == b)
            person = lowest;
    }
}

std::uint32_t AccountMerges::personOf(std::uint32_t participant) const
{
    const auto found = m_people.find(participant);
    return found == m_people.end() ? participant : found->second;
}

void AccountMerges::apply(RankingInput &input) const
{
    if (m_people.empty())
        return;
    for (Candidate &candidate : input.candidates) {
        const std::uint32_t person = personOf(candidate.participant);
        if (person != candidate.participant)
            input.ownAccounts.emplace(candidate.position, candidate.participant);
        candidate.participant = person;
    }
}

void AccountMerges::apply(std::unordered_map<std::uint32_t, int> &prizes) const
{
    for (const auto &[participant, person] : m_people) {
        const auto prize = prizes.find(participant);
        if (prize == prizes.end() || participant == person)
            continue;
        const int best = prize->second;
        const auto [known, isNew] = prizes.try_emplace(person, best);
        if (!isNew)
            known->second = std::min(known->second, best);
    }
}

void AccountMerges::apply(std::vector<bool> &marked) const
{
    const std::vector<bool> before = marked;
    for (const auto &[participant, person] : m_people) {
        if (participant >= before.size() || !before[participant])
            continue;
        for (const auto &[other, same] : m_people) {
            if (same != person)
                continue;
            marked.resize(std::max<std::size_t>(marked.size(), other + 1));
            marked[other] = true;
        }
    }
}

} // namespace hoithi
