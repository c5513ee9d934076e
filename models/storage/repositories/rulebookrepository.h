// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/ranking/rulebook.h"

#include <optional>
#include <vector>

namespace hoithi {

class Database;

/// Versions of the rule book: facts, only ever added.
class RuleBookRepository
{
public:
    explicit RuleBookRepository(Database &database) : m_database(database) {}

    /// `version.version` must be the next one.
    [[nodiscard]] Result<void> insert(const RuleBookVersion &version);
    [[nodiscard]] Result<std::vector<RuleBookVersion>> all() const; ///< by version
    /// The newest version in force in a round: the one with the highest version whose first round is not later.
    [[nodiscard]] Result<std::optional<RuleBookVersion>> inForce(int roundNumber) const;
    [[nodiscard]] Result<int> nextVersion() const;

private:
    Database &m_database;
};

} // namespace hoithi
