// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/complaints/complaintrecords.h"

#include <optional>
#include <vector>

namespace hoithi {

class Database;

/// The register of complaints: facts, only ever added.
class ComplaintRepository
{
public:
    explicit ComplaintRepository(Database &database) : m_database(database) {}

    /// The number that the next complaint gets. What is sealed is bound to it. Inside a Transaction, as the next one.
    [[nodiscard]] Result<qint64> nextNumber();
    [[nodiscard]] Result<qint64> nextStep();
    [[nodiscard]] Result<void> insert(const StoredComplaint &complaint);
    [[nodiscard]] Result<void> insert(const StoredComplaintStep &step);

    [[nodiscard]] Result<std::vector<StoredComplaint>> all() const; ///< by number
    [[nodiscard]] Result<std::optional<StoredComplaint>> find(qint64 id) const;
    /// In the order of recording; with a complaint, of that.
    [[nodiscard]] Result<std::vector<StoredComplaintStep>> steps(std::optional<qint64> complaint = {}) const;

    /// When the newest result that enough judges had signed by then got the last of those signatures.
    [[nodiscard]] Result<std::optional<Instant>> resultSigned(int roundNumber, int quorum, Instant byUtc) const;

private:
    Database &m_database;
};

} // namespace hoithi
