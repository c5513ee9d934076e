// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/store.h"
#include "services/vaultview.h"
#include "storage/records.h"
#include "vault/secretbytes.h"

#include <vector>

namespace hoithi {

/// The organisers' secret, and a key for each round whose question set it is to seal.
struct NewQuestionKeys
{
    std::vector<StoredKeySlot> keySlots;
    std::vector<StoredRoundKey> roundKeys;
    SecretPtr questionKey;
    QString recoveryCode;
};
/// Takes most of a second: before anybody has to wait for us.
[[nodiscard]] NewQuestionKeys newQuestionKeys(const VaultSetup &setup, const std::vector<int> &rounds, Instant atUtc);
/// Inside a Transaction. Gives the facts for its audit entry.
[[nodiscard]] Result<std::vector<Fact>> insertQuestionKeys(Store &store, const NewQuestionKeys &keys);

/// Seals the question sets of all rounds that have no answer key yet, from now on. olderContent: some have one, in clear.
[[nodiscard]] Result<Protection> protectQuestions(Store &store, const VaultSetup &setup, const QString &actor);

/// Another passphrase for the same key; the recovery code stays as it is.
[[nodiscard]] Result<void> changeQuestionsPassphrase(Store &store, const QString &current, const VaultSetup &setup,
                                                     const QString &actor);
/// The same by the printed code, for a passphrase that was lost.
[[nodiscard]] Result<void> recoverQuestions(Store &store, const QString &code, const VaultSetup &setup,
                                            const QString &actor);

/// Opened by the passphrase, for one use. Refused where it is missing or wrong.
[[nodiscard]] Result<SecretPtr> questionKey(Store &store, const QString &passphrase);

} // namespace hoithi
