// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/secretbytes.h"

#include <QString>

#include <optional>

namespace hoithi {

/// What trying one passphrase costs. Kept in the slot, so that it can grow with the years.
struct PassphraseCost
{
    quint64 operations = 3; ///< Argon2id "moderate": most of a second, and 256 MB
    quint64 memory = 268'435'456;
};

enum class SlotKind {
    Open, ///< the vault key as it is: whoever has the contest has the key
    Passphrase,
    Recovery ///< a printed code
};

/// The vault key as one secret gives it back.
struct KeySlot
{
    SlotKind kind = SlotKind::Open;
    QByteArray salt;
    PassphraseCost cost; ///< of a passphrase
    QByteArray wrapped;
};

[[nodiscard]] KeySlot openSlot(const SecretBytes &vaultKey);
/// std::bad_alloc where the memory that `cost` wants is not there.
[[nodiscard]] KeySlot passphraseSlot(const SecretBytes &vaultKey, const QString &passphrase, PassphraseCost cost);
/// `code` as decodedRecoveryCode() gives it.
[[nodiscard]] KeySlot recoverySlot(const SecretBytes &vaultKey, const SecretBytes &code);

/// The key in an open slot.
[[nodiscard]] std::optional<SecretBytes> openedKey(const KeySlot &slot);
/// Nothing where the passphrase is another, or the slot was altered.
[[nodiscard]] std::optional<SecretBytes> keyByPassphrase(const KeySlot &slot, const QString &passphrase);
[[nodiscard]] std::optional<SecretBytes> keyByCode(const KeySlot &slot, const SecretBytes &code);

} // namespace hoithi
