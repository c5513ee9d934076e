// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace hoithi {

class Database;

/// One step of the schema: a folder NNNN_name under sql/. Statements are those of both engines and the engine's own, in order.
struct Migration
{
    int number = 0;
    QString name;
    QStringList statements;
};

/// The migrations of an engine ("sqlite", "postgresql") from resources, by number.
[[nodiscard]] Result<std::vector<Migration>> loadMigrations(const QString &engine);

/// The statement that makes the table of the migrations applied, before the first of them.
[[nodiscard]] QString migrationTable();

/// The schema's version in the store; 0 for a store without one.
[[nodiscard]] Result<int> schemaVersion(Database &database);

/// Applies what is missing, each migration in its own transaction; a broken one leaves the version before it in place.
/// Unsupported when the store is newer than the newest migration.
[[nodiscard]] Result<void> migrate(Database &database, const std::vector<Migration> &migrations);

} // namespace hoithi
