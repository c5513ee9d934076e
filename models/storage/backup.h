// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace hoithi {

class Database;

/// Writes a complete, consistent copy of the store into a contest file (SQLite) at `path`, replacing it only when the copy
/// is complete and on disk. A PostgreSQL store is copied within one snapshot; the file opens like any other.
[[nodiscard]] Result<void> backupTo(Database &database, const QString &path);

} // namespace hoithi
