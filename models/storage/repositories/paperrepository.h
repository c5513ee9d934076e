// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/records.h"

#include <optional>
#include <vector>

namespace hoithi {

class Database;

/// Papers of rounds and the versions of their keys.
class PaperRepository
{
public:
    explicit PaperRepository(Database &database) : m_database(database) {}

    /// Adds a version; the paper comes into being with its first. `stored.key.version` must be the next one; ids are given.
    [[nodiscard]] Result<StoredKey> insert(StoredKey stored);
    [[nodiscard]] Result<std::vector<StoredKey>> latestKeys(int roundNumber) const; ///< one a paper, by paper code
    [[nodiscard]] Result<std::vector<StoredKey>> allKeys() const; ///< by id: the order they were added
    [[nodiscard]] Result<std::optional<StoredKey>> latestKey(int roundNumber, const QString &paperCode) const;

private:
    Database &m_database;
};

} // namespace hoithi
