// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/decided.h"
#include "domain/people/member.h"
#include "services/store.h"

#include <QStringList>

namespace hoithi {

/// Fixes the newest draft of the round's paper for good, with the answer keys that follow from it: sealed where the round's question
/// set is. Refused where the round has keys, the paper a question that nobody has approved (in a contest with members), or not as
/// many as the rules say. `version`: the draft that was looked at; 0: the newest.
[[nodiscard]] Result<Decided> freezePaper(Store &store, int roundNumber, int version, const QStringList &people);

/// What a proposed freezing would fix, in words. Stale where the draft is another now.
[[nodiscard]] Result<QString> freezingText(Store &store, const Proposal &proposal);

/// Carries out what another organiser proposed. Inside a Transaction.
[[nodiscard]] Result<void> confirmFreezing(Store &store, const Proposal &proposal);

} // namespace hoithi
