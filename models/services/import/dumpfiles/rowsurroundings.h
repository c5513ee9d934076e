// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "services/import/dumpfiles/dumpfileview.h"
#include "services/store.h"

#include <stop_token>

namespace hoithi {

/// Reads the file up to the row.
[[nodiscard]] Result<RowSurroundings> readRowSurroundings(Store &store, const RowRequest &request,
                                                          const std::stop_token &stop,
                                                          const ProgressCallback &progress);

} // namespace hoithi
