// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "domain/draft/draft.h"

namespace hoithi {

/// Somebody who has the contest open elsewhere, and what they have in hand there.
struct Presence
{
    QString client; ///< tells their open windows apart; says nothing about their computer
    QString fullName;
    DraftKey inHand; ///< empty: nothing in particular
    Instant sinceUtc;

    friend bool operator==(const Presence &, const Presence &) = default;
};

} // namespace hoithi
