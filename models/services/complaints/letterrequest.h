// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/complaints/complaintrecord.h"

namespace hoithi {

/// With the letter's number as it is kept: none for a draft without. InvalidArgument for what is none, and for texts that are too long.
[[nodiscard]] Result<ComplaintLetterRequest> checkedRequest(ComplaintLetterRequest request);

/// The complaint of that number, once it is decided.
[[nodiscard]] Result<ComplaintRecord> decidedComplaint(Store &store, qint64 number);

/// Whether the letter can go out so: no other one answers the complaint, and it has a number that is free and a day that can be.
[[nodiscard]] Result<void> requireIssuable(Store &store, const ComplaintRecord &record,
                                           const ComplaintLetterRequest &request);

} // namespace hoithi
