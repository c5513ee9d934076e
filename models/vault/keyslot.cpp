// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/keyslot.h"

#include "vault/sealing.h"

#include <sodium.h>

#include <new>

namespace hoithi {

namespace {

/// Beyond these a slot was altered to keep the computer busy.
constexpr quint64 operationLimit = 64;
constexpr quint64 memoryLimit = quint64{4} << 30U;

QByteArray contextOf(const KeySlot &slot)
{
    return sealingContext({"key_slot", slot.kind == SlotKind::Recovery ? "recovery" : "passphrase", slot.salt,
                           QByteArray::number(slot.cost.operations), QByteArray::number(slot.cost.memory)});
}

SecretBytes slotKey(const KeySlot &slot, const QString &passphrase)
{
    // One passphrase, however the keyboard composes its accents.
    QString composed = passphrase.normalized(QString::NormalizationForm_C);
    QByteArray text = composed.toUtf8();
    wipe(composed);
    SecretBytes key(keySize);
    const int refused =
        crypto_pwhash(key.data(), key.size(), text.constData(), static_cast<unsigned long long>(text.size()),
                      reinterpret_cast<const unsigned char *>(slot.salt.constData()), slot.cost.operations,
                      static_cast<std::size_t>(slot.cost.memory), crypto_pwhash_ALG_ARGON2ID13);
    wipe(text);
    if (refused != 0)
        throw std::bad_alloc();
    return key;
}

/// The code is random and long already: nothing has to make trying dear.
SecretBytes slotKey(const KeySlot &slot, const SecretBytes &code)
{
    return subKey(SecretBytes::copyOf(code.view()), sealingContext({"recovery", slot.salt}).toStdString());
}

QByteArray newSalt()
{
    return SecretBytes::random(crypto_pwhash_SALTBYTES).view().toByteArray();
}

bool isSound(const KeySlot &slot)
{
    return slot.salt.size() == crypto_pwhash_SALTBYTES && slot.cost.operations >= crypto_pwhash_OPSLIMIT_MIN
           && slot.cost.operations <= operationLimit && slot.cost.memory >= crypto_pwhash_MEMLIMIT_MIN
           && slot.cost.memory <= memoryLimit;
}

} // namespace

KeySlot openSlot(const SecretBytes &vaultKey)
{
    return {SlotKind::Open, {}, {0, 0}, vaultKey.view().toByteArray()};
}

KeySlot passphraseSlot(const SecretBytes &vaultKey, const QString &passphrase, PassphraseCost cost)
{
    KeySlot slot{SlotKind::Passphrase, newSalt(), cost, {}};
    slot.wrapped = seal(slotKey(slot, passphrase), contextOf(slot), vaultKey.view());
    return slot;
}

KeySlot recoverySlot(const SecretBytes &vaultKey, const SecretBytes &code)
{
    KeySlot slot{SlotKind::Recovery, newSalt(), {0, 0}, {}};
    slot.wrapped = seal(slotKey(slot, code), contextOf(slot), vaultKey.view());
    return slot;
}

std::optional<SecretBytes> openedKey(const KeySlot &slot)
{
    if (slot.kind != SlotKind::Open || slot.wrapped.size() != static_cast<qsizetype>(keySize))
        return std::nullopt;
    return SecretBytes::copyOf(slot.wrapped);
}

std::optional<SecretBytes> keyByPassphrase(const KeySlot &slot, const QString &passphrase)
{
    if (slot.kind != SlotKind::Passphrase || !isSound(slot))
        return std::nullopt;
    return unseal(slotKey(slot, passphrase), contextOf(slot), slot.wrapped);
}

std::optional<SecretBytes> keyByCode(const KeySlot &slot, const SecretBytes &code)
{
    if (slot.kind != SlotKind::Recovery)
        return std::nullopt;
    return unseal(slotKey(slot, code), contextOf(slot), slot.wrapped);
}

} // namespace hoithi
