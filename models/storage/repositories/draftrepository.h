// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/draft/draft.h"

namespace hoithi {

class Database;

/// Forms that are edited in place. Every statement is whole by itself: no Transaction, so that nobody waits for an import.
class DraftRepository
{
public:
    explicit DraftRepository(Database &database) : m_database(database) {}

    /// Version 0 without content where nobody has saved it yet.
    [[nodiscard]] Result<Draft> find(const DraftKey &key) const;
    /// Puts `draft` in the place of the version that it is based on, and counts one up. False: that is not the newest any more.
    [[nodiscard]] Result<bool> replace(const Draft &draft);
    /// A number that every save makes greater.
    [[nodiscard]] Result<qint64> saves() const;

private:
    Database &m_database;
};

} // namespace hoithi
