// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/people/peopleview.h"
#include "services/store.h"

namespace hoithi {

[[nodiscard]] Result<std::vector<Proposal>> readProposals(Store &store);
/// NotFound where it has ended, or never was.
[[nodiscard]] Result<Proposal> openProposal(Store &store, qint64 id);
/// Carries out what another member proposed.
[[nodiscard]] Result<void> confirmProposal(Store &store, qint64 id);
/// Takes back one's own.
[[nodiscard]] Result<void> withdrawProposal(Store &store, qint64 id);

} // namespace hoithi
