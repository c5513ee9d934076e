// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "services/import/dumpfiles/dumpfileview.h"
#include "services/store.h"

#include <stop_token>

namespace hoithi {

/// Looks at a file that has come in: known by its bytes, it is read any further only where a file was withdrawn since.
[[nodiscard]] Result<ArrivedFile> readArrival(Store &store, const ImportRequest &request, const std::stop_token &stop,
                                              const ProgressCallback &progress);

} // namespace hoithi
