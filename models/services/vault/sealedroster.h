// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/participant/rostermatcher.h"
#include "services/store.h"
#include "storage/facts.h"

namespace hoithi {

/// Matches stored submissions with the stored roster by their indexes, as RosterMatcher::matchExactly() does: without a key.
[[nodiscard]] Result<RosterMatcher> sealedRosterMatcher(Store &store);

/// Digest of what is sealed of the first `count` entries. It is another one in every store.
[[nodiscard]] Result<QByteArray> sealedRosterDigest(Store &store, qint64 count);
[[nodiscard]] Fact sealedRosterFact(qint64 count, const QByteArray &digest);

} // namespace hoithi
