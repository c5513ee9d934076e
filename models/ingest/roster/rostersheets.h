// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/participant/rosterfile.h"

#include <stop_token>

namespace hoithi {

/// Reads the visible sheets of an .xlsx workbook that have a roster's header; see readRosterFile(). BadInput where none has.
[[nodiscard]] Result<RosterFile> readRosterSheets(const QString &path, const std::stop_token &stop);

} // namespace hoithi
