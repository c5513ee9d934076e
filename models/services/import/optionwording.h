// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/submissionvalidator.h"
#include "services/store.h"

#include <vector>

namespace hoithi {

/// Tells the papers what their options read, by the round's frozen paper. Refused where it has none that is open, so that no answer
/// could be read by its wording.
[[nodiscard]] Result<void> addOptionWording(Store &store, int roundNumber, std::vector<PaperSpec> &papers);

} // namespace hoithi
