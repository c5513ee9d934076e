// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/contest/contest.h"

#include <vector>

namespace hoithi {

class Database;

/// The one contest of a store, its rounds and milestones as the newest change of the schedule left them.
class ContestRepository
{
public:
    explicit ContestRepository(Database &database) : m_database(database) {}

    [[nodiscard]] Result<bool> exists() const;
    [[nodiscard]] Result<void> requireNone() const; ///< AlreadyExists when the store holds a contest
    /// AlreadyExists when the store holds a contest. Round ids are given by number.
    [[nodiscard]] Result<void> insert(const Contest &contest, const std::vector<Round> &rounds,
                                      const std::vector<Milestone> &milestones);
    [[nodiscard]] Result<Contest> contest() const;                   ///< NotFound without one
    [[nodiscard]] Result<std::vector<Round>> rounds() const;         ///< by number
    [[nodiscard]] Result<Round> round(int number) const;             ///< NotFound
    [[nodiscard]] Result<std::vector<Milestone>> milestones() const; ///< in the order inserted; those cancelled too

private:
    Database &m_database;
};

} // namespace hoithi
