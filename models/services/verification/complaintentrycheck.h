// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/store.h"
#include "services/verification/verificationview.h"
#include "storage/complaints/complaintrecords.h"

namespace hoithi {

/// Whether each audit entry that tells of a complaint or one of its steps is called so: by the act that it was, about the complaint
/// that it concerned. On a server the same is asked of members: check_complaint_entry in 0016_complaints.
[[nodiscard]] Result<void> verifyComplaintEntries(Store &store, const std::vector<StoredComplaintStep> &steps,
                                                  std::vector<VerifyFinding> &findings);

} // namespace hoithi
