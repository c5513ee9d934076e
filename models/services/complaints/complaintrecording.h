// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/complaints/complaintview.h"
#include "services/store.h"

namespace hoithi {

/// Enters a complaint in the register and links the submissions it names, all or nothing. Gives its number.
[[nodiscard]] Result<qint64> enterComplaint(Store &store, const ComplaintRegistration &request);

} // namespace hoithi
