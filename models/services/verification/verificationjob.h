// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/contestsession.h"
#include "services/store.h"

namespace hoithi {

/// Recomputes the audit chain, the digest of every batch from its stored rows, and every stored run from its inputs; compares
/// every fact with the digest that its audit entry holds; and has SQLite check its file. What was deleted together with the
/// last audit entries cannot be seen.
[[nodiscard]] Result<VerifyReport> verifyStore(Store &store, const ProgressCallback &progress);

} // namespace hoithi
