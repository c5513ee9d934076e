// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QString>

#include <stop_token>

namespace hoithi {

/// Makes a new store of a contest file or a backup: a file, checked and then put in place, or an empty database, filled in one
/// transaction. Replaces nothing but an earlier state of the same contest in a file.
[[nodiscard]] Result<void> restoreContest(const QString &file, const QString &store, const std::stop_token &stop,
                                          const ProgressCallback &progress);

} // namespace hoithi
