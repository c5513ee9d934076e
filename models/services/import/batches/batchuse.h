// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/store.h"
#include "storage/records.h"

#include <QStringList>

namespace hoithi {

/// What rests on a batch and keeps it from being withdrawn, a sentence part each, in the reader's language: results that somebody
/// signed, prizes given, submissions that judges took out or put in an order, complaints. What was decided about an account, or about
/// a review flag, is not of a batch.
[[nodiscard]] Result<QStringList> usesOf(Store &store, const ImportBatch &batch);

} // namespace hoithi
