// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/member.h"
#include "services/contestsession.h"
#include "services/store.h"
#include "storage/records.h"

namespace hoithi {

/// What an amendment would do to the prizes; changes nothing.
[[nodiscard]] Result<AmendmentEffect> previewAmendment(Store &store, const KeyAmendment &amendment);

/// A new version of the key, decided by two people; gives its effect.
[[nodiscard]] Result<AmendmentEffect> amendKey(Store &store, const KeyAmendment &amendment);

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
