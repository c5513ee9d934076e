// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/decided.h"
#include "domain/people/member.h"
#include "services/conflicts/conflictview.h"
#include "services/store.h"

namespace hoithi {

/// A judge leaves what is stored, or two let the row count in its place; or they take that back.
[[nodiscard]] Result<Decided> decideConflict(Store &store, const ConflictRequest &request);

/// Leaves what is stored for all open rows of the query; gives how many.
[[nodiscard]] Result<qint64> keepConflicts(Store &store, const ConflictQuery &query, const QString &judge,
                                           const QString &reason);

/// Of a proposal "conflict.take" or "conflict.restore": carries it out, inside a Transaction; what it is about, in words; its row.
[[nodiscard]] Result<void> confirmConflict(Store &store, const Proposal &proposal);
[[nodiscard]] Result<QString> conflictProposalText(Store &store, const Proposal &proposal);
[[nodiscard]] qint64 conflictIn(const Proposal &proposal);

} // namespace hoithi
