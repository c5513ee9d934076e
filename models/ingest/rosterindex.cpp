// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/rosterindex.h"

#include "base/text.h"

#include <algorithm>

namespace hoithi {

namespace {

std::string canonical(std::string_view phone)
{
    const bool plain =
        phone.starts_with('0') && std::ranges::all_of(phone, [](char c) { return c >= '0' && c <= '9'; });
    if (plain)
        return std::string(phone);
    return canonicalPhone(QString::fromUtf8(phone.data(), static_cast<qsizetype>(phone.size()))).toStdString();
}

} // namespace

RosterIndex::RosterIndex(std::span<const RosterEntry> entries)
{
    const auto add = [](Texts &texts, const QString &text) {
        if (!text.isEmpty())
            texts.insert(text.toStdString());
    };
    for (const RosterEntry &entry : entries) {
        add(m_accounts, entry.accountId.normalized(QString::NormalizationForm_C).trimmed());
        add(m_phones, canonicalPhone(entry.phone));
        add(m_nationalIds, entry.nationalId.normalized(QString::NormalizationForm_C).trimmed());
    }
}

bool RosterIndex::matches(std::string_view accountId, std::string_view phone, std::string_view nationalId) const
{
    if (!m_accounts.empty() && !accountId.empty() && m_accounts.contains(accountId))
        return true;
    if (!m_nationalIds.empty() && !nationalId.empty() && m_nationalIds.contains(nationalId))
        return true;
    return !m_phones.empty() && !phone.empty() && m_phones.contains(canonical(phone));
}

} // namespace hoithi
