// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/people/member.h"

#include <vector>

namespace hoithi {

class Database;

enum class ProposalOutcome { Carried, Withdrawn };

/// What waits for a second person: append-only, ended by a row of its own.
class ProposalRepository
{
public:
    explicit ProposalRepository(Database &database) : m_database(database) {}

    [[nodiscard]] Result<std::vector<Proposal>> open() const; ///< by id
    /// Inside a Transaction, as `end`.
    [[nodiscard]] Result<qint64> insert(const Proposal &proposal);
    /// AlreadyExists when it has ended before. Returns the id of the row that says so.
    [[nodiscard]] Result<qint64> end(qint64 proposal, ProposalOutcome outcome, const QString &fullName,
                                     Instant endedAtUtc);

private:
    Database &m_database;
};

} // namespace hoithi
