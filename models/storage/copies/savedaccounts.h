// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <map>
#include <string>
#include <string_view>
#include <unordered_set>

namespace hoithi {

class Database;

/// The accounts of a file that is being saved: lists that can be read stay as they are, and accounts that none of them has, but an
/// older file's table or a submission, come into new ones. An account keeps its number, or is left out.
class SavedAccounts
{
public:
    explicit SavedAccounts(Database &target) : m_target(target) {}

    /// First: takes note of the lists that were copied, and deletes those that are none, or that have what another one has. How many
    /// these were.
    [[nodiscard]] Result<qint64> readLists();
    /// Of the table that older files have.
    void add(std::string_view account, qint64 number);
    [[nodiscard]] Result<void> addFromSubmissions();
    /// Last.
    [[nodiscard]] Result<void> write();
    /// All that the file has then.
    [[nodiscard]] qint64 size() const { return std::ssize(m_numbers); }

private:
    Database &m_target;
    std::unordered_set<qint64> m_numbers;
    std::unordered_set<std::string> m_accounts;
    std::map<qint64, std::string> m_unlisted;
};

} // namespace hoithi
