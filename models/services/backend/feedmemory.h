// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/backend/feedrecords.h"
#include "services/store.h"

namespace hoithi {

class FeedDownload;

/// The entity tag of what was fetched last, as long as that is a batch in force all of whose rows were taken: rejected ones may be
/// good by now. Empty otherwise.
[[nodiscard]] Result<QByteArray> tagOfLast(Store &store, const FeedRecords &records, const QString &address,
                                           int roundNumber);

/// Remembers it by the batch that it became.
[[nodiscard]] Result<void> rememberFetched(Store &store, FeedRecords &records, const FeedDownload &download);

} // namespace hoithi
