// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/paper/answerkey.h"
#include "services/questionview.h"
#include "services/store.h"

#include <functional>
#include <vector>

namespace hoithi {

[[nodiscard]] Result<QuestionSetState> questionSetState(Store &store, int roundNumber);

/// Refused while the round's question set is sealed: what reads answer keys asks this first.
[[nodiscard]] Result<void> requireUnsealed(Store &store, int roundNumber);

/// What a new paper's key has to agree with: the keys of the round's other papers.
using KeyCheck = std::function<Result<void>(const std::vector<AnswerKey> &others)>;

/// Seals the first key of a paper, in a round whose question set is sealed. The same key again changes nothing; another one is
/// refused, and so is any once the round is open.
[[nodiscard]] Result<void> sealKey(Store &store, int roundNumber, const AnswerKey &key, const QString &passphrase,
                                   const KeyCheck &check);

/// Releases the round's key, which everybody can open the question set with from then on, and makes what was sealed the answer
/// keys of the round: one transaction, one audit entry. Refused before the round's opening time, by the server's clock where
/// there is one; AlreadyExists where it is open.
[[nodiscard]] Result<void> openRound(Store &store, int roundNumber, const QString &passphrase, const QString &actor);

} // namespace hoithi
