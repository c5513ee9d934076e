// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/layout/tablesample.h"
#include "services/import/profiles/layoutview.h"

namespace hoithi {

/// Adds the first rows as the profile reads them. BadInput where it does not fit the table.
[[nodiscard]] Result<void> addStoredRows(const TableSample &table, const MappingProfile &profile, std::size_t most,
                                         ShownLayout &shown);

} // namespace hoithi
