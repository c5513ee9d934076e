// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/records.h"

#include <vector>

namespace hoithi {

class Database;

/// The judges' decisions about submissions: facts, only ever added.
class DecisionRepository
{
public:
    explicit DecisionRepository(Database &database) : m_database(database) {}

    [[nodiscard]] Result<qint64> insert(const JudgeDecision &decision); ///< gives the id
    [[nodiscard]] Result<std::vector<JudgeDecision>> all() const;       ///< by id
    [[nodiscard]] Result<std::vector<JudgeDecision>> ofRound(int roundNumber) const;

private:
    Database &m_database;
};

} // namespace hoithi
