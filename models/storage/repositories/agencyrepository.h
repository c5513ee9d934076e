// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "domain/agency/agency.h"

#include <vector>

namespace hoithi {

class Database;

/// What somebody said of a text that names no known agency. Of several about a text the newest one holds.
struct StoredAgencyDecision
{
    qint64 id = 0;      ///< gives the order
    QString kind;       ///< "agency", "none" (of the list), "withdraw": nothing is decided any more
    QString text;       ///< agencyTextKey of the texts that it is about
    QString agencyCode; ///< of kind "agency"
    QString person;
    QString reason;
    Instant decidedAtUtc;

    friend bool operator==(const StoredAgencyDecision &, const StoredAgencyDecision &) = default;
};

/// Agencies with their aliases, and what texts were decided to mean.
class AgencyRepository
{
public:
    explicit AgencyRepository(Database &database) : m_database(database) {}

    /// Ids are given in order, after those stored; a code already there is refused (AlreadyExists).
    [[nodiscard]] Result<void> insert(const std::vector<Agency> &agencies);
    /// By id, aliases in the order inserted: as the contest was made with them, and those that were added, as they were first.
    [[nodiscard]] Result<std::vector<Agency>> all() const;
    [[nodiscard]] Result<qint64> count() const;

    /// Gives the id. Inside a Transaction.
    [[nodiscard]] Result<qint64> decide(const StoredAgencyDecision &decision);
    [[nodiscard]] Result<std::vector<StoredAgencyDecision>> decisions() const; ///< by id

private:
    Database &m_database;
};

} // namespace hoithi
