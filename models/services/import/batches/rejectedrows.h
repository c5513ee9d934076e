// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/import/batches/batchview.h"
#include "services/store.h"

namespace hoithi {

/// Finds the rejected rows of a batch in the file that it came from: told by its bytes. Refused for another file.
[[nodiscard]] Result<RejectedRowsPtr> findRejectedRows(Store &store, const RejectedRowsRequest &request,
                                                       const std::stop_token &stop);

} // namespace hoithi
