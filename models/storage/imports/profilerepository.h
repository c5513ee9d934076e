// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace hoithi {

class Database;

/// A mapping profile as the contest keeps it.
struct StoredProfile
{
    qint64 id = 0; ///< gives the order
    QString name;
    qint64 version = 1; ///< counts from 1 within the name
    QByteArray profile; ///< JSON
    QByteArray layout;  ///< a JSON list of the columns it was made for
    QString person;
    Instant savedAtUtc;

    friend bool operator==(const StoredProfile &, const StoredProfile &) = default;
};

/// Mapping profiles, in all their versions.
class ProfileRepository
{
public:
    explicit ProfileRepository(Database &database) : m_database(database) {}

    /// Gives the id. Inside a Transaction.
    [[nodiscard]] Result<qint64> insert(const StoredProfile &profile);
    [[nodiscard]] Result<std::vector<StoredProfile>> all() const; ///< by id

private:
    Database &m_database;
};

} // namespace hoithi
