// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <functional>
#include <string>
#include <string_view>

namespace hoithi {

class Database;

/// Accounts seen for the first time, on their way into one row: a JSON array of texts, numbered one after another.
class ParticipantList
{
public:
    void add(std::string_view accountId); ///< UTF-8
    void clear();
    [[nodiscard]] bool isEmpty() const { return m_count == 0; }
    [[nodiscard]] qint64 size() const { return m_count; }
    /// Whether it is long enough to be written; one more account still fits.
    [[nodiscard]] bool isFull() const;
    /// Until clear(), before which no more are added; not of an empty list.
    [[nodiscard]] std::string_view json();

private:
    void addEscaped(std::string_view accountId);

    std::string m_json; ///< without the bracket at its end until json()
    qint64 m_count = 0;
};

/// What the numbers of accounts end with: an import tells new accounts from known ones by the bit after it.
inline constexpr qint64 mostParticipants = 2'147'483'647;

/// Gives each account of a stored list with its number; false where it is no list of accounts, of which some may have been given.
[[nodiscard]] bool readParticipantList(qint64 firstId, std::string_view json,
                                       const std::function<void(std::string_view accountId, qint64 id)> &take);

/// The highest number of an account; 0 where there is none.
[[nodiscard]] Result<qint64> lastParticipant(Database &database);

/// Every account and its number, ascending by number; an error where a list is none. `accountId` lives until `take` returns.
[[nodiscard]] Result<void> loadParticipants(Database &database,
                                            const std::function<void(std::string_view accountId, qint64 id)> &take);

} // namespace hoithi
