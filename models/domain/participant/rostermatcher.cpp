// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/participant/rostermatcher.h"

#include "base/text.h"

#include <algorithm>

namespace hoithi {

namespace {

/// Whether a phone is in its canonical form already, as nearly all are.
bool isCanonical(std::string_view phone)
{
    return phone.starts_with('0') && !phone.starts_with("0084")
           && std::ranges::all_of(phone, [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

RosterMatcher::RosterMatcher(std::span<const RosterEntry> entries)
{
    const auto add = [](Index &index, const QString &text, std::size_t entry) {
        if (!text.isEmpty())
            index.try_emplace(text.toStdString(), entry);
    };
    for (std::size_t i = 0; i < entries.size(); ++i) {
        add(m_accounts, normalized(entries[i].accountId), i);
        add(m_phones, canonicalPhone(entries[i].phone), i);
        add(m_nationalIds, normalized(entries[i].nationalId), i);
    }
}

std::optional<std::size_t> RosterMatcher::match(std::string_view accountId, std::string_view phone,
                                                std::string_view nationalId) const
{
    std::optional<std::size_t> first;
    const auto look = [&first](const Index &index, std::string_view text) {
        const auto found = index.find(text);
        if (found != index.end())
            first = std::min(first.value_or(found->second), found->second);
    };
    if (!m_accounts.empty())
        look(m_accounts, accountId);
    if (!m_nationalIds.empty() && !nationalId.empty())
        look(m_nationalIds, nationalId);
    if (m_phones.empty() || phone.empty())
        return first;
    if (isCanonical(phone)) {
        look(m_phones, phone);
    } else {
        const auto given = QString::fromUtf8(phone.data(), static_cast<qsizetype>(phone.size()));
        look(m_phones, canonicalPhone(given).toStdString());
    }
    return first;
}

} // namespace hoithi
