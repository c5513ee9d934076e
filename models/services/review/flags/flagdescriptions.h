// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/review/flagview.h"
#include "services/store.h"

namespace hoithi {

/// Evidence and people of the flags at these indexes, in that order. InvalidArgument for an index beyond them. Refused as finding
/// them is.
[[nodiscard]] Result<std::vector<FlagDescription>> describeFlags(Store &store, const RoundFlags &flags,
                                                                 const std::vector<quint32> &indexes);

} // namespace hoithi
