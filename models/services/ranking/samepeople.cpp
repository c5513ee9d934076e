// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ranking/samepeople.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace hoithi {

namespace {

using Account = std::uint32_t;
using PersonByAccount = std::unordered_map<Account, std::uint32_t>;

Account accountOf(const RankingInput &standing, const Candidate &candidate)
{
    if (standing.ownAccounts.empty())
        return candidate.participant;
    const auto own = standing.ownAccounts.find(candidate.position);
    return own == standing.ownAccounts.end() ? candidate.participant : own->second;
}

PersonByAccount personsIn(const RankingInput &standing, const std::set<Account> &accounts)
{
    PersonByAccount persons;
    for (const Candidate &candidate : standing.candidates) {
        const Account account = accountOf(standing, candidate);
        if (accounts.contains(account))
            persons[account] = candidate.participant;
    }
    return persons;
}

/// Whose the account is in each standing; where none of its submissions is in one, as in the others.
std::vector<std::uint32_t> personsOf(Account account, const std::vector<PersonByAccount> &standings)
{
    const auto known = std::ranges::find_if(
        standings, [account](const PersonByAccount &persons) { return persons.contains(account); });
    std::vector<std::uint32_t> persons;
    for (const PersonByAccount &each : standings) {
        const auto there = each.find(account);
        persons.push_back(there == each.end() ? known->at(account) : there->second);
    }
    return persons;
}

} // namespace

SamePeople::SamePeople(const std::vector<const RankingInput *> &standings)
{
    std::set<Account> accounts;
    for (const RankingInput *standing : standings) {
        for (const auto &[position, account] : standing->ownAccounts)
            accounts.insert(account);
    }
    if (accounts.empty())
        return;
    std::vector<PersonByAccount> persons;
    for (const RankingInput *standing : standings)
        persons.push_back(personsIn(*standing, accounts));
    std::map<std::vector<std::uint32_t>, std::uint32_t> known;
    for (const Account account : accounts) {
        const std::vector<std::uint32_t> theirs = personsOf(account, persons);
        const bool everywhereOne = std::ranges::count(theirs, theirs.front()) == std::ssize(theirs);
        m_people[account] = everywhereOne ? theirs.front() : known.try_emplace(theirs, account).first->second;
    }
}

std::uint32_t SamePeople::of(const RankingInput &standing, const Candidate &candidate) const
{
    const Account account = m_people.empty() ? candidate.participant : accountOf(standing, candidate);
    const auto person = m_people.find(account);
    return person == m_people.end() ? account : person->second;
}

} // namespace hoithi
