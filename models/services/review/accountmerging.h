// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/people/acting.h"
#include "services/review/reviewview.h"
#include "services/store.h"

namespace hoithi {

/// Two judges find that accounts are one person's: from a round on they count as one.
[[nodiscard]] Result<Decided> mergeAccounts(Store &store, const AccountRequest &request);

/// Two judges find that accounts merged before are several people's: from a round on this list merges them no more. By others that
/// share accounts with it they may still count as one person.
[[nodiscard]] Result<Decided> separateAccounts(Store &store, const AccountRequest &request);

/// The accounts of a request as decisions write them (accountsText); refused where they cannot be merged, or separated.
[[nodiscard]] Result<QString> accountsToMerge(Store &store, const AccountRequest &request);
[[nodiscard]] Result<QString> accountsToSeparate(Store &store, const AccountRequest &request);

/// Which of the accounts would count, or do count, as one person by other lists once theirs is separated; translated, empty for none.
[[nodiscard]] Result<QString> togetherOnceSeparated(Store &store, const QStringList &accounts, int fromRound);

/// The lists of accounts that count as one person in the round.
[[nodiscard]] Result<std::vector<QStringList>> readMergedAccounts(Store &store, int roundNumber);

/// What a proposal asks for.
[[nodiscard]] AccountRequest accountsIn(const Proposal &proposal);

/// What a proposal to merge or to separate means; Stale where it is so already.
[[nodiscard]] Result<QString> accountProposalText(Store &store, const Proposal &proposal);

/// Carries out what another judge proposed. Inside a Transaction.
[[nodiscard]] Result<void> confirmAccounts(Store &store, const Proposal &proposal);

} // namespace hoithi
