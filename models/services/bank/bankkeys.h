// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/bankview.h"
#include "services/store.h"
#include "storage/records.h"
#include "vault/secretbytes.h"

#include <map>
#include <vector>

namespace hoithi {

/// The keys of the question bank, opened.
class BankKeys
{
public:
    void add(qint64 number, SecretPtr key) { m_keys[number] = std::move(key); }
    [[nodiscard]] bool empty() const { return m_keys.empty(); }
    [[nodiscard]] qint64 newest() const { return m_keys.rbegin()->first; }
    [[nodiscard]] const SecretBytes &newestKey() const { return *m_keys.rbegin()->second; }
    /// Corrupt where there is no such key.
    [[nodiscard]] Result<SecretPtr> key(qint64 number) const;
    [[nodiscard]] const std::map<qint64, SecretPtr> &all() const { return m_keys; }

private:
    std::map<qint64, SecretPtr> m_keys;
};

[[nodiscard]] Result<BankState> bankState(Store &store);

/// Sealed where a passphrase is wanted. Empty where nothing was ever stored.
[[nodiscard]] Result<BankKeys> bankKeys(Store &store);

/// The same, within a Transaction, for what is about to be stored: with a first key where there was none, whose facts are added.
/// Refused where the newest is not sealed as the questions are now.
[[nodiscard]] Result<BankKeys> bankKeysForWriting(Store &store, std::vector<Fact> &facts);

/// The same outside of one, for what is typed before anything is stored: makes the first key in a transaction of its own.
[[nodiscard]] Result<BankKeys> bankKeysForDrafts(Store &store);

/// Gives the session the question key. Refused where the passphrase is wrong, or questions have none.
[[nodiscard]] Result<void> unlockQuestions(Store &store, const QString &passphrase);

/// What becomes of the bank's keys when questions get a passphrase of their own: those that the vault opened go, and come again
/// under the question key, with a new one that seals what comes next. Sealed where the vault is locked.
struct BankKeyChange
{
    std::vector<StoredContentKey> removed;
    std::vector<StoredContentKey> added;
};
[[nodiscard]] Result<BankKeyChange> bankKeysUnder(Store &store, const SecretBytes &questionKey, Instant atUtc);

} // namespace hoithi
