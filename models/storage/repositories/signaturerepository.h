// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/records.h"

#include <vector>

namespace hoithi {

class Database;

/// Judges' signatures under runs.
class SignatureRepository
{
public:
    explicit SignatureRepository(Database &database) : m_database(database) {}

    /// AlreadyExists when the same judge (compared without case and spacing) signed this run before, or somebody of this login
    /// under whatever name.
    [[nodiscard]] Result<void> insert(const StoredSignature &signature);
    [[nodiscard]] Result<std::vector<StoredSignature>> ofRun(RankingRunId run) const; ///< by time

private:
    Database &m_database;
};

} // namespace hoithi
