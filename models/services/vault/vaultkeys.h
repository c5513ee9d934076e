// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/store.h"
#include "services/vaultview.h"
#include "storage/records.h"

#include <vector>

namespace hoithi {

/// The keys of a new contest.
struct NewVault
{
    std::vector<StoredKeySlot> keySlots;
    std::vector<StoredContentKey> contentKeys;
    SecretPtr vaultKey;
    QString recoveryCode; ///< empty for an open vault
    [[nodiscard]] std::vector<Fact> facts() const;
};
[[nodiscard]] NewVault newVault(const VaultSetup &setup, Instant atUtc);
[[nodiscard]] Result<void> insertVault(Store &store, const NewVault &vault);

/// Gives this session the vault key. Refused where the passphrase is wrong; an open vault takes any.
[[nodiscard]] Result<void> unlockVault(Store &store, const QString &passphrase);

/// Sets the first passphrase. The vault key becomes another, and so do all content keys where nothing is sealed yet; older
/// content keeps the keys that it has.
[[nodiscard]] Result<Protection> protectVault(Store &store, const VaultSetup &setup, const QString &actor);

/// Another passphrase for the same vault key; the recovery code stays as it is.
[[nodiscard]] Result<void> changePassphrase(Store &store, const QString &current, const VaultSetup &setup,
                                            const QString &actor);
/// The same by the printed code, for a passphrase that was lost.
[[nodiscard]] Result<void> recoverVault(Store &store, const QString &code, const VaultSetup &setup,
                                        const QString &actor);

} // namespace hoithi
