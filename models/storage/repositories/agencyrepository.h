// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/agency/agency.h"

#include <vector>

namespace hoithi {

class Database;

/// Agencies with their aliases.
class AgencyRepository
{
public:
    explicit AgencyRepository(Database &database) : m_database(database) {}

    /// Ids are given in order, after those stored; a code already there is refused (AlreadyExists).
    [[nodiscard]] Result<void> insert(const std::vector<Agency> &agencies);
    [[nodiscard]] Result<std::vector<Agency>> all() const; ///< by id, aliases in the order inserted
    [[nodiscard]] Result<qint64> count() const;

private:
    Database &m_database;
};

} // namespace hoithi
