// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/audit/auditentry.h"
#include "services/contestsession.h"
#include "services/store.h"

#include <vector>

namespace hoithi {

/// Compares what is stored with what the audit trail says was recorded: rule books, keys, batches, decisions, runs, signatures.
/// Each is found whether it was altered, removed, or put in without a trace.
[[nodiscard]] Result<void> verifyAuditedFacts(Store &store, const std::vector<AuditEntry> &entries,
                                              std::vector<VerifyFinding> &findings);

} // namespace hoithi
