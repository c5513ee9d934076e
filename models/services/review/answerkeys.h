// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

} // namespace hoithi
