// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/participant/rosterentry.h"

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_set>

namespace hoithi {

/// Who may not win, for looking up a million rows: by account, phone or national id.
class RosterIndex
{
public:
    RosterIndex() = default;
    explicit RosterIndex(std::span<const RosterEntry> entries);

    /// Texts are UTF-8 in NFC; an empty one matches nobody. The phone may be written in any way.
    [[nodiscard]] bool matches(std::string_view accountId, std::string_view phone, std::string_view nationalId) const;

private:
    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    using Texts = std::unordered_set<std::string, Hash, std::equal_to<>>;

    Texts m_accounts;
    Texts m_phones;
    Texts m_nationalIds;
};

} // namespace hoithi
