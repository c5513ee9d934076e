// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/store.h"
#include "services/verification/factledger.h"
#include "services/verification/verificationview.h"

namespace hoithi {

/// What was found in reading the audit trail.
struct TrailCheck
{
    qint64 entries = 0;
    std::vector<VerifyFinding> findings;
    Result<void> read; ///< why it ended before the last entry
};

/// Computes the chain again, and gives the ledger what its entries tell of.
[[nodiscard]] TrailCheck checkTrail(Store &store, FactLedger &ledger);

/// Gives the ledger what is stored, but for the roster and the submissions.
[[nodiscard]] Result<void> readRecords(Store &store, FactLedger &ledger);

/// After the trail, which tells of which sizes the roster has been.
[[nodiscard]] Result<void> readRoster(Store &store, FactLedger &ledger);

} // namespace hoithi
