// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/filestamp.h"
#include "storage/server/serveraddress.h"
#include "storage/sqldialect.h"

#include <QString>

#include <memory>
#include <optional>

namespace hoithi {

class Database;

/// An open QSqlDatabase by its name, not yet configured.
struct Connection
{
    QString name;
    QString displayName;
    std::unique_ptr<SqlDialect> dialect;
    std::optional<FileStamp> unlocked; ///< of a file that is read without locks, before it was opened
    ServerAddress server = {};         ///< of a shared store
};

[[nodiscard]] Result<Connection> connectFile(const QString &path);
[[nodiscard]] Result<Connection> connectServer(const QString &address);
/// A new connection under the same name, in the place of one that is gone.
[[nodiscard]] Result<void> reopenServer(const QString &name, const ServerAddress &server);

/// Sets what durability and the append-only triggers rest on, and reads each setting back: a misspelt PRAGMA succeeds
/// silently. BadInput when an existing file is not a contest file.
[[nodiscard]] Result<void> configureFile(Database &database, bool isNew);
[[nodiscard]] Result<void> configureServer(Database &database, const ServerAddress &server);

/// Marks a SQLite file as a contest: "HoTh".
inline constexpr qint64 contestApplicationId = 0x486F5468;

} // namespace hoithi
