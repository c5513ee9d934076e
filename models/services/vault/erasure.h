// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/member.h"
#include "services/contestsession.h"
#include "services/store.h"

namespace hoithi {

/// Deletes the keys of personal data, and with them what they seal: for good, and without the passphrase, since the duty to
/// erase outlives it. Results can still be verified. Refused before the time is over, unless that is asked for. Where the
/// contest has members, one administrator proposes and another carries it out.
[[nodiscard]] Result<Decided> erasePersonal(Store &store, const ErasureRequest &request);

/// Whether the keys are still those that the proposal wants erased: Stale where they are not.
[[nodiscard]] Result<void> checkErasure(Store &store, const Proposal &proposal);

/// Carries out what another administrator proposed.
[[nodiscard]] Result<void> confirmErasure(Store &store, const Proposal &proposal);

} // namespace hoithi
