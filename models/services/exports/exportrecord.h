// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/exportview.h"
#include "services/store.h"

namespace hoithi {

/// Records that people leave the contest, for what and by whom. Before the file is complete: without the entry there is none.
[[nodiscard]] Result<void> recordExport(Store &store, const ExportRequest &request);

/// The same inside the caller's transaction.
[[nodiscard]] Result<void> appendExport(Store &store, const ExportRequest &request);

} // namespace hoithi
