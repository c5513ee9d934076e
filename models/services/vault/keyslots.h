// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/role.h"
#include "services/store.h"
#include "services/vaultview.h"
#include "storage/records.h"
#include "vault/secretbytes.h"

#include <vector>

namespace hoithi {

using KeySlots = std::vector<StoredKeySlot>;

[[nodiscard]] SecretPtr newKey();

/// A passphrase slot and a recovery slot, numbered from `number`; what to print goes into `code`. Takes most of a second.
[[nodiscard]] KeySlots protectedSlots(KeyRing ring, const SecretBytes &key, const VaultSetup &setup, qint64 number,
                                      Instant atUtc, QString &code);
[[nodiscard]] qint64 nextNumber(const KeySlots &rows);

/// The key that the passphrase opens; null where it is another.
[[nodiscard]] SecretPtr keyFrom(const KeySlots &rows, const QString &passphrase);
[[nodiscard]] bool isOpen(const KeySlots &rows);

[[nodiscard]] Result<void> requirePassphrase(const VaultSetup &setup);
[[nodiscard]] Result<void> requireActor(const QString &actor);
[[nodiscard]] Error wrongPassphrase();

/// A change of the secrets of one ring: who makes it, whose work that is, and what the audit trail calls it.
struct SlotChange
{
    KeyRing ring = KeyRing::Vault;
    Operation operation = Operation::ManageVault;
    QString action;
    QString subject;
    QString unprotected; ///< what to say where no passphrase is set yet
};

/// Another passphrase for the same key; the recovery code stays as it is.
[[nodiscard]] Result<void> changeSlots(Store &store, const SlotChange &change, const QString &current,
                                       const VaultSetup &setup, const QString &actor);
/// The same by the printed code. Gives the key.
[[nodiscard]] Result<SecretPtr> recoverSlots(Store &store, const SlotChange &change, const QString &code,
                                             const VaultSetup &setup, const QString &actor);

} // namespace hoithi
