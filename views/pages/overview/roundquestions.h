// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/contestsession.h"

namespace hoithi {

/// The round that "Open the round's questions" means: the chosen one where its set is sealed, else the first sealed one; 0 where
/// none is.
[[nodiscard]] int roundToOpen(const ContestOverview &overview, int chosen);

/// Why this person cannot open that round's question set now; empty where they can.
[[nodiscard]] QString whyNotOpened(const ContestOverview &overview, int round, const QString &roundTitle,
                                   const Membership &membership, Instant nowUtc);

/// "Questions sealed until …", "Questions opened by … at …"; empty where they are in clear.
[[nodiscard]] QString questionSealText(const RoundState &round, Instant nowUtc);

} // namespace hoithi
