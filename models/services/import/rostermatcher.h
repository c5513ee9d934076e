// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/participant/rosterentry.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace hoithi {

/// Finds the roster entry a submission belongs to: same account, phone or national id.
class RosterMatcher
{
public:
    explicit RosterMatcher(const std::vector<RosterEntry> &entries);

    /// Index of the first entry that matches, or nothing. Texts are UTF-8; the phone as given.
    [[nodiscard]] std::optional<std::size_t> match(std::string_view accountId, std::string_view phone,
                                                   std::string_view nationalId) const;

private:
    using Index = std::unordered_map<std::string, std::size_t>;
    Index m_accounts;
    Index m_phones;
    Index m_nationalIds;
};

} // namespace hoithi
