// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/participant/rostermatcher.h"

#include "base/text.h"

#include <algorithm>

namespace hoithi {

void RosterMatcher::add(const RosterIdentifiers &identifiers, std::size_t entry)
{
    const auto insert = [entry](Index &index, const std::string &text) {
        if (!text.empty())
            index.try_emplace(text, entry);
    };
    insert(m_accounts, identifiers.accountId);
    insert(m_phones, identifiers.phone);
    insert(m_nationalIds, identifiers.nationalId);
}

RosterMatcher::RosterMatcher(std::span<const RosterEntry> entries)
{
    for (std::size_t i = 0; i < entries.size(); ++i) {
        add({canonicalId(entries[i].accountId).toStdString(), canonicalPhone(entries[i].phone).toStdString(),
             normalized(entries[i].nationalId).toStdString()},
            i);
    }
}

RosterMatcher::RosterMatcher(std::span<const RosterIdentifiers> entries)
{
    for (std::size_t i = 0; i < entries.size(); ++i)
        add(entries[i], i);
}

std::optional<std::size_t> RosterMatcher::match(std::string_view accountId, std::string_view phone,
                                                std::string_view nationalId) const
{
    if (m_phones.empty() || phone.empty() || isCanonicalPhone(phone))
        return matchExactly(accountId, phone, nationalId);
    const auto given = QString::fromUtf8(phone.data(), static_cast<qsizetype>(phone.size()));
    return matchExactly(accountId, canonicalPhone(given).toStdString(), nationalId);
}

std::optional<std::size_t> RosterMatcher::matchExactly(std::string_view accountId, std::string_view phone,
                                                       std::string_view nationalId) const
{
    std::optional<std::size_t> first;
    const auto look = [&first](const Index &index, std::string_view text) {
        if (index.empty() || text.empty())
            return;
        const auto found = index.find(text);
        if (found != index.end())
            first = std::min(first.value_or(found->second), found->second);
    };
    look(m_accounts, accountId);
    look(m_phones, phone);
    look(m_nationalIds, nationalId);
    return first;
}

RosterIndex::RosterIndex(std::span<const RosterIdentifiers> entries)
{
    const auto insert = [](Index &index, const std::string &text, std::size_t entry) {
        if (!text.empty())
            index[text].push_back(entry);
    };
    for (std::size_t i = 0; i < entries.size(); ++i) {
        insert(m_accounts, entries[i].accountId, i);
        insert(m_phones, entries[i].phone, i);
        insert(m_nationalIds, entries[i].nationalId, i);
    }
}

std::vector<RosterMatch> RosterIndex::matches(std::string_view accountId, std::string_view phone,
                                              std::string_view nationalId) const
{
    std::vector<RosterMatch> found;
    const auto look = [&found](const Index &index, std::string_view text, bool MatchedBy::*by) {
        const auto entries = text.empty() ? index.end() : index.find(text);
        if (entries == index.end())
            return;
        for (const std::size_t entry : entries->second) {
            auto at = std::ranges::lower_bound(found, entry, {}, &RosterMatch::entry);
            if (at == found.end() || at->entry != entry)
                at = found.insert(at, {entry, {}});
            at->by.*by = true;
        }
    };
    look(m_accounts, accountId, &MatchedBy::account);
    look(m_phones, phone, &MatchedBy::phone);
    look(m_nationalIds, nationalId, &MatchedBy::nationalId);
    return found;
}

} // namespace hoithi
