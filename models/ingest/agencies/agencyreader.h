// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/agency/agencystage.h"

#include <QString>

#include <vector>

namespace hoithi {

/// Reads agencies: CSV in UTF-8, or the first sheet of an .xlsx workbook with a header. The header names the columns code, name,
/// kind, bloc, parent_code, headcount, headcount_from, aliases (divided by "|"), merged_into, merged_from, counted, in any order, or
/// says the same in Vietnamese; only the code is needed, others are ignored. Days are 2026-07-01 or 01/07/2026. BadInput where the
/// file as a whole cannot be read.
[[nodiscard]] Result<std::vector<AgencyFileRow>> readAgencyFile(const QString &path);

} // namespace hoithi
