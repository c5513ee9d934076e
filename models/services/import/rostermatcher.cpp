// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/rostermatcher.h"

#include "base/text.h"

#include <QString>

#include <algorithm>

namespace hoithi {

RosterMatcher::RosterMatcher(const std::vector<RosterEntry> &entries)
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
    std::optional<std::size_t> best;
    const auto look = [&best](const Index &index, const std::string &text) {
        const auto found = text.empty() ? index.end() : index.find(text);
        if (found != index.end())
            best = std::min(best.value_or(found->second), found->second);
    };
    look(m_accounts, std::string(accountId));
    if (!m_phones.empty() && !phone.empty()) {
        const auto given = QString::fromUtf8(phone.data(), static_cast<qsizetype>(phone.size()));
        look(m_phones, canonicalPhone(given).toStdString());
    }
    look(m_nationalIds, std::string(nationalId));
    return best;
}

} // namespace hoithi
