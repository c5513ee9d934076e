// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/contestsession.h"
#include "services/store.h"

namespace hoithi {

/// Records the awards (once) and writes their documents into `folder`, which is made if need be. Round 0: collective.
[[nodiscard]] Result<AwardOutcome> giveAwards(Store &store, int roundNumber, const DecisionDetails &details,
                                              const QString &folder, const QByteArray &shownBasis);

/// The documents as they would be, nothing recorded: the decision, then the certificates.
[[nodiscard]] Result<std::vector<AwardDocument>> previewAwards(Store &store, int roundNumber,
                                                               const DecisionDetails &details);

} // namespace hoithi
