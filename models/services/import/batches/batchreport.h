// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/import/batches/batchview.h"
#include "services/store.h"

namespace hoithi {

/// What became of an imported file: its counts, its rows that differ from what is stored now, field by field, and what rests on it.
[[nodiscard]] Result<BatchReport> readBatchReport(Store &store, qint64 batch);

} // namespace hoithi
