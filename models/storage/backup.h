// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <functional>

namespace hoithi {

class Database;

/// Told now and then how much of how much is copied; whoever answers false ends the copy, which is then Cancelled.
using CopyObserver = std::function<bool(qint64 done, qint64 total)>;

/// What somebody has to say of a finished copy before it takes its place.
using CopyCheck = std::function<Result<void>(Database &)>;

struct CopyOptions
{
    CopyObserver observer = {};
    CopyCheck check = {};
};

/// Writes a complete, consistent copy of the store into a contest file (SQLite) at `path`, replacing it only when the copy
/// is complete and on disk. A PostgreSQL store is copied within one snapshot; the file opens like any other.
[[nodiscard]] Result<void> backupTo(Database &database, const QString &path, const CopyOptions &options = {});

/// Moves the contest in `source` into an empty store, in one transaction: it arrives whole or not at all. AlreadyExists when
/// the store holds a contest.
[[nodiscard]] Result<void> copyContest(Database &source, Database &target, const CopyOptions &options = {});

} // namespace hoithi
