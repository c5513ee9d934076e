// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/conflicts/conflictview.h"
#include "services/store.h"
#include "storage/imports/conflictrepository.h"

#include <span>

namespace hoithi {

/// Where a row in conflict stands, and which rounds it bears on: its own, and that of what it would take the place of.
struct ConflictPlace
{
    qint64 id = 0;
    ImportBatchId batch;
    int roundNumber = 0;
    int storedRound = 0; ///< 0: nothing counts under its id
    ConflictState state = ConflictState::Open;

    [[nodiscard]] bool bearsOn(int round) const { return roundNumber == round || storedRound == round; }
};

/// Of files that are not withdrawn, by number.
[[nodiscard]] Result<std::vector<ConflictPlace>> conflictPlaces(Store &store, const ConflictQuery &query);

[[nodiscard]] qint64 openAmong(std::span<const ConflictPlace> places);

} // namespace hoithi
