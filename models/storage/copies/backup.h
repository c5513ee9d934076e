// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"

#include <QString>

#include <functional>
#include <optional>
#include <stop_token>

namespace hoithi {

class Database;

/// Told now and then how much of how much is copied; whoever answers false ends the copy, which is then Cancelled.
using CopyObserver = std::function<bool(qint64 done, qint64 total)>;

struct CopyOptions
{
    std::stop_token stop = {};
    CopyObserver observer = {};
    /// What somebody has to say of a finished copy before it takes its place: where it fails, nothing was copied.
    std::function<Result<void>(Database &)> check = {};
    /// The same of the copy's file. Where it fails, the copy is kept aside, under the name that the error tells, and what was
    /// there before stays.
    std::function<Result<void>(const QString &copy)> checkFile = {};
};

/// Writes a complete, consistent copy of the store into a contest file (SQLite) at `path`, replacing it only when the copy
/// is complete, found good and on disk. A PostgreSQL store is copied within one snapshot; the file opens like any other.
[[nodiscard]] Result<void> backupTo(Database &database, const QString &path, const CopyOptions &options = {});

/// Moves the contest in `source` into an empty store, in one transaction: it arrives whole or not at all. AlreadyExists when
/// the store holds a contest.
[[nodiscard]] Result<void> copyContest(Database &source, Database &target, const CopyOptions &options = {});

/// By what a backup is known: the first and the last link of its audit chain.
struct BackupIdentity
{
    QString firstHash; ///< tells which contest
    QString lastHash;  ///< tells which of its states
    qint64 entries = 0;

    friend bool operator==(const BackupIdentity &, const BackupIdentity &) = default;
};

[[nodiscard]] Result<BackupIdentity> identityOf(Database &database);
/// The same of a file that nobody writes to, without touching it. Nothing where it cannot be told.
[[nodiscard]] std::optional<BackupIdentity> identityOfFile(const QString &path);

} // namespace hoithi
