// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/layout/tablesample.h"

namespace hoithi {

/// Whether a table that the profile reads without a header begins with one all the same: what the profile takes for the id, the time
/// and the prediction of its first line cannot be one. False where the profile wants a header, and where the columns do not fit.
[[nodiscard]] bool beginsWithNames(const TableSample &table, const MappingProfile &profile);

} // namespace hoithi
