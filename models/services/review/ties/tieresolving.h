// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/people/acting.h"
#include "services/review/reviewview.h"
#include "services/store.h"

namespace hoithi {

/// Two judges order those who tie at a place: by a public draw, or by their own decision. A tie is drawn once; a decision may be
/// followed by another.
[[nodiscard]] Result<TieOutcome> resolveTie(Store &store, const TieRequest &request);

/// What a proposal to resolve a tie means; Stale where those people tie no more.
[[nodiscard]] Result<QString> tieProposalText(Store &store, const Proposal &proposal);

/// The fingerprint of what those who tie in a proposal were found by: to be asked for before others are kept waiting, since
/// ranking takes long. Stale as tieProposalText.
[[nodiscard]] Result<QByteArray> checkTieProposal(Store &store, const Proposal &proposal);

/// Carries out what another judge proposed; Stale where the fingerprint is another by now. Inside a Transaction.
[[nodiscard]] Result<void> confirmTie(Store &store, const Proposal &proposal, const QByteArray &basis);

} // namespace hoithi
