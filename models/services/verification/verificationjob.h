// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "services/anchors/seenheads.h"
#include "services/store.h"
#include "services/verification/verificationview.h"

namespace hoithi {

/// Recomputes the audit chain, the digest of every batch from its stored rows, and every stored run from its inputs; compares
/// every fact with the digest that its audit entry holds; has SQLite check its file; and holds the chain against what is
/// known of it from elsewhere, since what was deleted together with the last entries, or rewritten with all of them, shows
/// only there.
[[nodiscard]] Result<VerifyReport> verifyStore(Store &store, const ProgressCallback &progress,
                                               std::vector<SeenHead> seen, const std::vector<ChainHead> &printed);

} // namespace hoithi
