// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/contestsession.h"
#include "services/store.h"

namespace hoithi {

/// Recomputes the audit chain, the digest of every batch from its stored rows, and every stored run from its inputs; compares
/// the recorded facts with what the audit trail says of them.
[[nodiscard]] Result<VerifyReport> verifyStore(Store &store, const ProgressCallback &progress);

} // namespace hoithi
