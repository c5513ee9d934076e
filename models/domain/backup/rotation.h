// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <vector>

namespace hoithi {

/// How many backups stay: the newest of each of the last days on which one was made, then one a week, then one a month.
/// Counted in days, weeks and months that have one, so that a contest left alone for a year keeps what it has.
struct BackupRotation
{
    int days = 7;
    int weeks = 4;
    int months = 6;
};

/// For each backup whether it stays, in the order given. The newest always does.
[[nodiscard]] std::vector<bool> keptBackups(const std::vector<Instant> &madeAtUtc, const BackupRotation &rotation = {});

} // namespace hoithi
