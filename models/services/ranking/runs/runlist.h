// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ranking/runs/runview.h"
#include "services/store.h"

namespace hoithi {

/// All runs of a round, the newest first; none: not ranked yet. Hidden as its ranking is.
[[nodiscard]] Result<std::vector<ListedRun>> listRuns(Store &store, int roundNumber);

/// The run among these whose hash begins so, in either case of letters. NotFound without one; InvalidArgument where several do, or
/// where there are too few letters to tell.
[[nodiscard]] Result<ListedRun> runOfHash(const std::vector<ListedRun> &runs, int roundNumber, const QString &hash);

} // namespace hoithi
