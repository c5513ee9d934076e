// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/retention/retention.h"

#include <optional>

namespace hoithi {

class Database;

/// How long personal data is kept: append-only, the newest row holds.
class RetentionRepository
{
public:
    explicit RetentionRepository(Database &database) : m_database(database) {}

    [[nodiscard]] Result<std::optional<RetentionPolicy>> newest() const;
    /// Inside a Transaction. Returns the id.
    [[nodiscard]] Result<qint64> insert(const RetentionPolicy &policy);

private:
    Database &m_database;
};

} // namespace hoithi
