// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/records.h"

#include <map>
#include <optional>
#include <vector>

namespace hoithi {

class Database;

/// Sealed question sets of rounds, and their openings.
class QuestionRepository
{
public:
    explicit QuestionRepository(Database &database) : m_database(database) {}

    [[nodiscard]] Result<std::vector<StoredRoundKey>> roundKeys() const; ///< by round
    [[nodiscard]] Result<std::optional<StoredRoundKey>> roundKey(int roundNumber) const;
    [[nodiscard]] Result<std::vector<StoredQuestionSet>> sets(int roundNumber) const; ///< by paper code
    [[nodiscard]] Result<std::optional<StoredRoundOpening>> opening(int roundNumber) const;
    /// As stored, hex; by round.
    [[nodiscard]] Result<std::map<int, QByteArray>> releasedKeys() const;

    [[nodiscard]] Result<void> insert(const StoredRoundKey &key);
    /// Gives the id.
    [[nodiscard]] Result<qint64> insert(const StoredQuestionSet &set);
    [[nodiscard]] Result<void> insert(const StoredRoundOpening &opening, const QByteArray &releasedHex);

private:
    Database &m_database;
};

} // namespace hoithi
