// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/store.h"
#include "storage/records.h"

#include <QStringList>

namespace hoithi {

/// What rests on a batch and keeps it from being withdrawn.
struct BatchUses
{
    QStringList what;     ///< a sentence part each, in the reader's language
    bool forGood = false; ///< some of it is never taken back: signatures, prizes, final results
};

/// Results that were signed, prizes given, submissions that judges took out or put in an order, complaints. What was decided about an
/// account, or about a review flag, is not of a batch; nor does a result keep it that was not signed by all whom it takes before it
/// became stale, since nobody can sign it any more.
[[nodiscard]] Result<BatchUses> usesOf(Store &store, const ImportBatch &batch);

} // namespace hoithi
