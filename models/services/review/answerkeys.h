// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/member.h"
#include "services/contestsession.h"
#include "services/store.h"
#include "storage/records.h"

namespace hoithi {

/// The first key of a paper. The same key again changes nothing; another one is refused: that is an amendment. It is sealed
/// where the round's question set is, which takes the questions passphrase.
[[nodiscard]] Result<void> setKey(Store &store, int roundNumber, const QString &paperCode, const QString &letters,
                                  int optionCount, const QString &questionsPassphrase);

/// Refused unless the key has as many questions as the rules in force in the round.
[[nodiscard]] Result<void> requireKeyByRules(Store &store, int roundNumber, const AnswerKey &key);

/// The newest keys of the round's papers. Refused while they are sealed or hidden; NotFound without any.
[[nodiscard]] Result<std::vector<StoredKey>> keysInForce(Store &store, int roundNumber);

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
