// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/import/batches/batchview.h"

namespace hoithi {

/// Whether the file may be called so: by its ending it is read when the mended rows are imported. BadInput says how it has to end.
[[nodiscard]] Result<void> checkRejectsName(const RejectedRows &rows, const QString &path);

} // namespace hoithi
