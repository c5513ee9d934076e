// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/backupview.h"
#include "services/contestsession.h"
#include "services/store.h"

#include <stop_token>

namespace hoithi {

/// A backup that was opened as a store of its own and verified as a whole before it got its name.
[[nodiscard]] Result<void> checkedBackup(Store &store, const QString &path, const std::stop_token &stop);

/// The day's backup into `folder`, unless nothing was recorded since the newest one there; then the rotation. Of the files
/// in the folder only those count, and only those are ever removed, that are backups of this contest by their audit chain.
[[nodiscard]] Result<AutomaticBackup> automaticBackup(Store &store, const QString &folder, const std::stop_token &stop);

/// The engine's quick look at its pages, and the links of the audit chain.
[[nodiscard]] Result<VerifyReport> quickCheck(Store &store, const std::stop_token &stop);

} // namespace hoithi
