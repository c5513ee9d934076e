// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/import/batches/batchview.h"

#include <vector>

namespace hoithi {

/// Which later files of the round held rows that were stored when they came in, so that they brought none of their own: those files are
/// to be imported again once the batch is withdrawn. A translated sentence; empty where there are none.
[[nodiscard]] QString rowsInLaterFiles(const std::vector<BatchSummary> &batches, qint64 batch);

} // namespace hoithi
