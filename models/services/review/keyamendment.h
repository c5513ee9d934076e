// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "domain/people/decided.h"
#include "domain/people/member.h"
#include "services/review/keyview.h"
#include "services/store.h"
#include "storage/records.h"

#include <stop_token>

namespace hoithi {

/// What an amendment would do to the prizes; changes nothing. Ranks rounds as tryChange() does.
[[nodiscard]] Result<AmendmentEffect> previewAmendment(Store &store, const KeyAmendment &amendment,
                                                       const std::stop_token &stop = {},
                                                       const ProgressCallback &progress = {});

/// A new version of the key, decided by two people. Stale where it is no longer what they were shown.
[[nodiscard]] Result<Decided> amendKey(Store &store, const KeyAmendment &amendment);

/// One paper's key as it is, and as an amendment wants it.
struct ChangedKey
{
    StoredKey before;
    StoredKey after;
};

/// Of each variant that a proposal changes. Stale where one was changed since.
[[nodiscard]] Result<std::vector<ChangedKey>> readAmendment(Store &store, const Proposal &proposal);

/// Carries out what somebody else proposed. Inside a Transaction.
[[nodiscard]] Result<void> confirmAmendment(Store &store, const Proposal &proposal);

} // namespace hoithi
