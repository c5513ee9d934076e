// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/participant/rosterentry.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace hoithi {

/// What a roster entry is found by, each as it is compared: canonical texts, or what stands for them where they are sealed.
struct RosterIdentifiers
{
    std::string accountId;
    std::string phone;
    std::string nationalId;
};

/// Finds the roster entry a submission belongs to: same account, phone or national id. Asked for each of a million rows.
class RosterMatcher
{
public:
    RosterMatcher() = default;
    explicit RosterMatcher(std::span<const RosterEntry> entries);
    explicit RosterMatcher(std::span<const RosterIdentifiers> entries);

    /// Index of the first entry that matches, or nothing. Texts are UTF-8 in NFC; an empty one matches nobody. The phone may be
    /// written in any way.
    [[nodiscard]] std::optional<std::size_t> match(std::string_view accountId, std::string_view phone,
                                                   std::string_view nationalId) const;

    /// The same by texts that are compared as they are.
    [[nodiscard]] std::optional<std::size_t> matchExactly(std::string_view accountId, std::string_view phone,
                                                          std::string_view nationalId) const;

private:
    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    using Index = std::unordered_map<std::string, std::size_t, Hash, std::equal_to<>>;

    void add(const RosterIdentifiers &identifiers, std::size_t entry);

    Index m_accounts;
    Index m_phones;
    Index m_nationalIds;
};

/// By which of the three somebody was found.
struct MatchedBy
{
    bool account = false;
    bool phone = false;
    bool nationalId = false;

    friend bool operator==(const MatchedBy &, const MatchedBy &) = default;
};

struct RosterMatch
{
    std::size_t entry = 0;
    MatchedBy by;

    friend bool operator==(const RosterMatch &, const RosterMatch &) = default;
};

/// Finds every entry that a submission matches, and by what. Texts are compared as they are; an empty one matches nobody.
class RosterIndex
{
public:
    explicit RosterIndex(std::span<const RosterIdentifiers> entries);

    /// Ascending.
    [[nodiscard]] std::vector<RosterMatch> matches(std::string_view accountId, std::string_view phone,
                                                   std::string_view nationalId) const;

private:
    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    using Index = std::unordered_map<std::string, std::vector<std::size_t>, Hash, std::equal_to<>>;

    Index m_accounts;
    Index m_phones;
    Index m_nationalIds;
};

} // namespace hoithi
