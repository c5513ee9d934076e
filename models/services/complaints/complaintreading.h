// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/complaints/complaintview.h"
#include "services/store.h"

namespace hoithi {

[[nodiscard]] Result<ComplaintList> readComplaints(Store &store);
[[nodiscard]] Result<ComplaintSheet> readComplaintSheet(Store &store, qint64 number);
[[nodiscard]] Result<ComplaintSheet> showComplaint(Store &store, qint64 number, const QString &actor,
                                                   const QString &reason);
/// All of them with what was said, for who keeps the register.
[[nodiscard]] Result<std::vector<ComplaintSheet>> openComplaintSheets(Store &store);

} // namespace hoithi
