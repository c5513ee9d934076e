// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/vault/contentkeys.h"

#include "services/vault/vaultaccess.h"
#include "storage/repositories/keyrepository.h"

#include <algorithm>

namespace hoithi {

namespace {

QByteArray contextOf(qint64 number, const QString &purpose)
{
    return sealingContext({"content_key", QByteArray::number(number), purpose.toUtf8()});
}

QString kindText(SlotKind kind)
{
    switch (kind) {
    case SlotKind::Open:
        return QStringLiteral("open");
    case SlotKind::Passphrase:
        return QStringLiteral("passphrase");
    case SlotKind::Recovery:
        break;
    }
    return QStringLiteral("recovery");
}

SlotKind kindFrom(const QString &text)
{
    for (const SlotKind kind : {SlotKind::Open, SlotKind::Passphrase}) {
        if (text == kindText(kind))
            return kind;
    }
    return SlotKind::Recovery;
}

bool isIndex(const StoredContentKey &row)
{
    return row.purpose == purpose::index || row.purpose == purpose::olderIndex;
}

/// Null where a passphrase is wanted.
SecretPtr vaultKeyFrom(const Store &store, const std::vector<StoredKeySlot> &slotRows)
{
    for (const StoredKeySlot &row : slotRows) {
        if (auto key = openedKey(slotFrom(row)))
            return std::make_shared<const SecretBytes>(*std::move(key));
    }
    return store.session->vault.key();
}

Error wantsPassphrase()
{
    return {ErrorCode::Sealed,
            Services::tr("Phone numbers, id numbers and what is said in complaints are sealed. Give the passphrase "
                         "(--passphrase-file, or the variable HOITHI_PASSPHRASE)."),
            {}};
}

} // namespace

bool isPersonal(const StoredContentKey &row)
{
    return row.purpose == purpose::personal || isIndex(row);
}

Result<SecretPtr> openedVaultKey(Store &store)
{
    HOITHI_TRY(const std::vector<StoredKeySlot> slotRows, KeyRepository(*store.database).keySlots());
    return vaultKeyFrom(store, slotRows);
}

Result<SecretPtr> ContentKeys::key(qint64 number) const
{
    const auto found = personal.find(number);
    if (found == personal.end())
        return failure(alteredSeal());
    return found->second;
}

Result<ContentKeys> contentKeys(Store &store)
{
    const KeyRepository repository(*store.database);
    HOITHI_TRY(const std::vector<StoredContentKey> rows, repository.contentKeys());
    if (std::ranges::none_of(rows, isPersonal)) {
        return failure(ErrorCode::Refused,
                       Services::tr("The personal data of this contest was erased. What needs it is not possible any "
                                    "more."));
    }
    HOITHI_TRY(const SecretPtr vaultKey, openedVaultKey(store));
    if (!vaultKey)
        return failure(wantsPassphrase());
    ContentKeys keys;
    for (const StoredContentKey &row : rows) {
        if (!isPersonal(row))
            continue;
        auto key = unwrapped(*vaultKey, row);
        if (!key) // somebody has set another vault key since
            return failure(wantsPassphrase());
        auto shared = std::make_shared<const SecretBytes>(*std::move(key));
        if (isIndex(row)) {
            keys.index = std::move(shared);
            keys.indexHash = row.purpose == purpose::index ? IndexHash::SipHash : IndexHash::Blake2b;
        } else {
            keys.personal.emplace(row.id, std::move(shared));
        }
    }
    return keys.index && !keys.personal.empty() ? Result<ContentKeys>(std::move(keys)) : failure(alteredSeal());
}

Result<VaultState> vaultState(Store &store)
{
    const KeyRepository repository(*store.database);
    HOITHI_TRY(const std::vector<StoredContentKey> rows, repository.contentKeys());
    const auto first = std::ranges::find_if(rows, isPersonal);
    if (first == rows.end())
        return VaultState::Erased;
    HOITHI_TRY(const std::vector<StoredKeySlot> slotRows, repository.keySlots());
    if (std::ranges::any_of(slotRows, [](const StoredKeySlot &row) { return row.kind == kindText(SlotKind::Open); }))
        return VaultState::Open;
    const SecretPtr key = store.session->vault.key();
    return key && unwrapped(*key, *first) ? VaultState::Unlocked : VaultState::Locked;
}

StoredContentKey wrapped(const SecretBytes &vaultKey, qint64 number, const QString &purpose, const SecretBytes &key,
                         Instant atUtc)
{
    return {number, purpose, seal(vaultKey, contextOf(number, purpose), key.view()), atUtc};
}

std::optional<SecretBytes> unwrapped(const SecretBytes &vaultKey, const StoredContentKey &stored)
{
    std::optional<SecretBytes> key = unseal(vaultKey, contextOf(stored.id, stored.purpose), stored.wrapped);
    return key && key->size() == keySize ? std::move(key) : std::nullopt;
}

StoredKeySlot stored(const KeySlot &slot, qint64 number, Instant atUtc)
{
    return {number,
            kindText(slot.kind),
            slot.salt,
            static_cast<qint64>(slot.cost.operations),
            static_cast<qint64>(slot.cost.memory),
            slot.wrapped,
            atUtc};
}

KeySlot slotFrom(const StoredKeySlot &stored)
{
    return {kindFrom(stored.kind),
            stored.salt,
            {static_cast<quint64>(stored.operations), static_cast<quint64>(stored.memory)},
            stored.wrapped};
}

Error alteredSeal()
{
    return {
        ErrorCode::Corrupt,
        Services::tr("A sealed value does not open: it was altered, or its key is missing. Run “verify”, and restore "
                     "the contest from a backup."),
        {}};
}

bool isAltered(const Error &error)
{
    return error.code == ErrorCode::Corrupt || error.code == ErrorCode::BadInput;
}

} // namespace hoithi
