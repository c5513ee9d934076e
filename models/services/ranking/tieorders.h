// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ranking/prizetie.h"
#include "services/store.h"
#include "storage/reviewrecords.h"

#include <vector>

namespace hoithi {

/// A decision's order of submission ids, or of agency codes.
[[nodiscard]] TieOrder orderOf(const TieDecision &decision);
/// As decisions store it: a JSON array.
[[nodiscard]] QString orderText(const TieOrder &order);

/// What a manifest holds of a decision.
[[nodiscard]] QString tieText(const TieDecision &decision);

/// The round's decisions (0: about agencies), of several about the same people only the newest.
[[nodiscard]] Result<std::vector<TieDecision>> tiesInForce(Store &store, int roundNumber);
/// The same of these decisions about one round, oldest first.
[[nodiscard]] std::vector<TieDecision> tiesAmong(const std::vector<TieDecision> &decisions);

} // namespace hoithi
