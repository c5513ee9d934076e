// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/agencies/agencyrecords.h"

#include <map>
#include <vector>

namespace hoithi {

class Database;

/// How the agencies came to be what they are. AgencyRepository has those that the contest was made with.
class AgencyChangeRepository
{
public:
    explicit AgencyChangeRepository(Database &database) : m_database(database) {}

    [[nodiscard]] Result<qint64> newestChange() const; ///< 0 before the first
    /// All there ever were, by id; so are those below, also what was taken back.
    [[nodiscard]] Result<std::vector<StoredAgencyChange>> changes() const;
    [[nodiscard]] Result<std::vector<StoredAgencyVersion>> versions() const;
    [[nodiscard]] Result<std::vector<StoredAgencyMerger>> mergers() const;
    [[nodiscard]] Result<std::vector<StoredAgencyHeadcount>> headcounts() const;
    /// The change that added an agency, by the agency's code; none of those that the contest was made with.
    [[nodiscard]] Result<std::map<QString, qint64>> added() const;

    /// Each gives the id. Inside a Transaction.
    [[nodiscard]] Result<qint64> insert(const StoredAgencyChange &change);
    [[nodiscard]] Result<qint64> addAgency(const AgencyVersion &first, qint64 changeId);
    [[nodiscard]] Result<qint64> insert(const AgencyVersion &version, qint64 changeId);
    [[nodiscard]] Result<qint64> insert(const AgencyMerger &merger, qint64 changeId);
    [[nodiscard]] Result<qint64> insert(const AgencyHeadcount &headcount, qint64 changeId);

private:
    Database &m_database;
};

} // namespace hoithi
