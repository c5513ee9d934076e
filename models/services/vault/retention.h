// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/retentionview.h"
#include "services/store.h"

namespace hoithi {

[[nodiscard]] Result<RetentionState> readRetention(Store &store);

/// Records how long personal data is kept from now on. Never shorter than until the last round closes.
[[nodiscard]] Result<RetentionState> setRetention(Store &store, const RetentionRequest &request);

} // namespace hoithi
