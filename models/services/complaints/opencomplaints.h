// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/complaints/opencomplaint.h"
#include "services/store.h"

#include <optional>
#include <vector>

namespace hoithi {

/// The complaints that nobody has decided, by number. Not those whose texts were erased: nobody can decide them any more.
[[nodiscard]] Result<std::vector<OpenComplaint>> complaintsToDecide(Store &store);
/// The numbers of these; with a round, of those about it.
[[nodiscard]] Result<std::vector<qint64>> openComplaints(Store &store, std::optional<int> roundNumber = {});
/// "1, 3"
[[nodiscard]] QString numbersText(const std::vector<qint64> &numbers);

} // namespace hoithi
