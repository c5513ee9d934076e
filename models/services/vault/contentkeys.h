// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/store.h"
#include "services/vaultview.h"
#include "storage/records.h"
#include "vault/sealing.h"

#include <map>
#include <vector>

namespace hoithi {

/// What content keys are for.
namespace purpose {
inline const QString personal = QStringLiteral("personal");   ///< seals phones, national ids, rejected rows
inline const QString index = QStringLiteral("siphash-index"); ///< finds equal phones and national ids
inline const QString olderIndex = QStringLiteral("index"); ///< the same by BLAKE2b, in contests that were begun with it
inline const QString bank = QStringLiteral("bank"); ///< seals the question bank of a contest whose questions have no
                                                    ///< passphrase of their own
inline const QString sealedBank = QStringLiteral("sealed-bank"); ///< the same under the question key, not the vault's
} // namespace purpose

/// The keys of personal data, opened.
struct ContentKeys
{
    std::map<qint64, SecretPtr> personal; ///< by number; the highest seals what comes next
    SecretPtr index;
    IndexHash indexHash = IndexHash::SipHash;

    [[nodiscard]] qint64 newest() const { return personal.rbegin()->first; }
    /// Corrupt where there is no such key.
    [[nodiscard]] Result<SecretPtr> key(qint64 number) const;
};

/// The vault key, of an open vault or as somebody opened it; null where a passphrase is wanted.
[[nodiscard]] Result<SecretPtr> openedVaultKey(Store &store);

/// Whether a key goes when personal data is erased.
[[nodiscard]] bool isPersonal(const StoredContentKey &row);

/// Sealed where the passphrase is wanted, Refused once the keys are erased.
[[nodiscard]] Result<ContentKeys> contentKeys(Store &store);

/// What is known of the keys, without asking for anything.
[[nodiscard]] Result<VaultState> vaultState(Store &store);

[[nodiscard]] StoredContentKey wrapped(const SecretBytes &vaultKey, qint64 number, const QString &purpose,
                                       const SecretBytes &key, Instant atUtc);
[[nodiscard]] std::optional<SecretBytes> unwrapped(const SecretBytes &vaultKey, const StoredContentKey &stored);

[[nodiscard]] StoredKeySlot stored(const KeySlot &slot, qint64 number, Instant atUtc);
[[nodiscard]] KeySlot slotFrom(const StoredKeySlot &stored);

/// A sealed value that its key does not open was altered.
[[nodiscard]] Error alteredSeal();
/// Whether it is that, or what it opens to is not what was sealed: the fault of one row, and not a key that is wanting.
[[nodiscard]] bool isAltered(const Error &error);

} // namespace hoithi
