// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/participant/rosterfile.h"

#include <stop_token>
#include <vector>

namespace hoithi {

/// Reads a roster: CSV with the header body,full_name,account_id,phone,national_id, or the same as an .xlsx workbook. Columns may
/// stand in any order and be called in Vietnamese, further ones are ignored, lines above the header are a title. What is wrong
/// with single lines is among the problems. BadInput where the file as a whole cannot be read as a roster.
[[nodiscard]] Result<RosterFile> readRosterFile(const QString &path, const std::stop_token &stop = {});

/// The people of a file without an error; BadInput names the first line that has one.
[[nodiscard]] Result<std::vector<RosterEntry>> readRoster(const QString &path);

} // namespace hoithi
