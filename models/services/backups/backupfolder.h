// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/backupview.h"

#include <optional>

namespace hoithi {

/// Where the backups of a store are kept below `root`: its name, with what tells it from others of that name.
[[nodiscard]] QString backupFolder(const QString &root, const QString &store);

/// "backup-20231025-081512Z.hoithi"
[[nodiscard]] QString automaticBackupName(Instant madeAtUtc);

/// The backups in the folder, newest first, those kept aside too. Reads each file's audit chain.
[[nodiscard]] std::vector<KeptBackup> backupsIn(const QString &folder);

/// The newest that was verified, to restore from.
[[nodiscard]] std::optional<KeptBackup> newestGoodBackup(const QString &folder);

} // namespace hoithi
