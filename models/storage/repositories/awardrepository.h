// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/records.h"

#include <span>
#include <vector>

namespace hoithi {

class Database;

/// Prizes given: facts, only ever added.
class AwardRepository
{
public:
    explicit AwardRepository(Database &database) : m_database(database) {}

    [[nodiscard]] Result<void> insert(std::span<const StoredAward> awards); ///< gives ids in order
    [[nodiscard]] Result<std::vector<StoredAward>> all() const;             ///< by id
    [[nodiscard]] Result<std::vector<StoredAward>> ofRun(RankingRunId run) const;
    [[nodiscard]] Result<std::vector<StoredAward>> collective() const;
    /// Those given from that basis, collective ones for round 0.
    [[nodiscard]] Result<std::vector<StoredAward>> givenFrom(int roundNumber, const QByteArray &basis) const;

private:
    Database &m_database;
};

} // namespace hoithi
