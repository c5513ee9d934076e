// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/vault/vaultkeys.h"

#include "services/people/acting.h"
#include "services/vault/contentkeys.h"
#include "services/vault/keychange.h"
#include "services/vault/keyslots.h"
#include "services/vault/vaultaccess.h"
#include "storage/complaints/complaintrepository.h"
#include "storage/repositories/batchrepository.h"
#include "storage/repositories/keyrepository.h"
#include "storage/repositories/rosterrepository.h"
#include "storage/transaction.h"
#include "vault/keyslot.h"

#include <algorithm>

namespace hoithi {

namespace {

std::vector<StoredContentKey> newContentKeys(const SecretBytes &vaultKey, Instant atUtc)
{
    return {wrapped(vaultKey, 1, purpose::personal, *newKey(), atUtc),
            wrapped(vaultKey, 2, purpose::index, *newKey(), atUtc)};
}

Result<bool> holdsSealed(Store &store)
{
    HOITHI_TRY(const std::vector<ImportBatch> batches, BatchRepository(*store.database).all());
    HOITHI_TRY(const qint64 roster, RosterRepository(*store.database).count());
    HOITHI_TRY(const std::vector<StoredComplaint> complaints, ComplaintRepository(*store.database).all());
    return !batches.empty() || roster > 0 || !complaints.empty();
}

/// The same keys under another vault key.
Result<std::vector<StoredContentKey>> rewrapped(const std::vector<StoredContentKey> &rows, const SecretBytes &from,
                                                const SecretBytes &to)
{
    std::vector<StoredContentKey> again;
    for (const StoredContentKey &row : rows) {
        const auto key = unwrapped(from, row);
        if (!key)
            return failure(alteredSeal());
        again.push_back(wrapped(to, row.id, row.purpose, *key, row.createdAtUtc));
    }
    return again;
}

/// What a first passphrase makes of the content keys: those that have sealed something stay, the index among them, since it finds
/// what is stored already; a new one seals what comes next. Personal data that was erased stays so. `from` opens `rows`.
Result<std::vector<StoredContentKey>> keysUnder(const SecretBytes &to, const SecretBytes &from,
                                                const std::vector<StoredContentKey> &rows, bool olderContent,
                                                qint64 next, Instant atUtc)
{
    std::vector<StoredContentKey> kept;
    std::ranges::copy_if(rows, std::back_inserter(kept), [olderContent](const StoredContentKey &row) {
        return olderContent || row.purpose == purpose::bank;
    });
    HOITHI_TRY(std::vector<StoredContentKey> keys, rewrapped(kept, from, to));
    if (std::ranges::none_of(rows, isPersonal))
        return keys;
    if (olderContent)
        keys.push_back(wrapped(to, next, purpose::personal, *newKey(), atUtc));
    else
        std::ranges::copy(newContentKeys(to, atUtc), std::back_inserter(keys));
    return keys;
}

/// A change of the passphrase, under this name in the audit trail.
SlotChange vaultChange(const QString &action)
{
    return {KeyRing::Vault, Operation::ManageVault, action, QStringLiteral("vault"),
            Services::tr("This contest has no passphrase yet. Set one (vault protect).")};
}

} // namespace

std::vector<Fact> NewVault::facts() const
{
    std::vector<Fact> facts;
    std::ranges::transform(keySlots, std::back_inserter(facts), [](const StoredKeySlot &row) { return factOf(row); });
    std::ranges::transform(contentKeys, std::back_inserter(facts),
                           [](const StoredContentKey &row) { return factOf(row); });
    return facts;
}

NewVault newVault(const VaultSetup &setup, Instant atUtc)
{
    NewVault vault;
    vault.vaultKey = newKey();
    if (setup.passphrase.isEmpty())
        vault.keySlots = {stored(openSlot(*vault.vaultKey), 1, atUtc)};
    else
        vault.keySlots = protectedSlots(KeyRing::Vault, *vault.vaultKey, setup, 1, atUtc, vault.recoveryCode);
    vault.contentKeys = newContentKeys(*vault.vaultKey, atUtc);
    return vault;
}

Result<void> insertVault(Store &store, const NewVault &vault)
{
    KeyRepository repository(*store.database);
    for (const StoredKeySlot &row : vault.keySlots)
        HOITHI_CHECK(repository.insert(row));
    for (const StoredContentKey &row : vault.contentKeys)
        HOITHI_CHECK(repository.insert(row));
    return {};
}

Result<void> unlockVault(Store &store, const QString &passphrase)
{
    HOITHI_TRY(const KeySlots rows, KeyRepository(*store.database).keySlots());
    if (isOpen(rows))
        return {};
    SecretPtr key = keyFrom(rows, passphrase);
    if (!key)
        return failure(wrongPassphrase());
    store.session->vault.set(std::move(key));
    return {};
}

Result<Protection> protectVault(Store &store, const VaultSetup &setup, const QString &actor)
{
    HOITHI_CHECK(requirePassphrase(setup));
    HOITHI_CHECK(requireActor(actor));
    HOITHI_TRY(Transaction transaction, Transaction::begin(*store.database, QStringLiteral("protect")));
    HOITHI_TRY(const QString person, requireAllowed(store, Operation::ManageVault, {}));
    KeyRepository repository(*store.database);
    KeyChange change;
    HOITHI_TRY(change.removedSlots, repository.keySlots());
    if (!isOpen(change.removedSlots)) {
        return failure(ErrorCode::AlreadyExists,
                       Services::tr("This contest has a passphrase already. Change it (vault change-passphrase)."));
    }
    HOITHI_TRY(change.removedKeys, repository.contentKeys());
    const qint64 next = change.removedKeys.empty() ? 1 : change.removedKeys.back().id + 1;
    std::erase_if(change.removedKeys, [](const StoredContentKey &row) { return row.purpose == purpose::sealedBank; });
    const Instant now = store.clock->nowUtc();
    const SecretPtr vaultKey = newKey();
    Protection protection;
    HOITHI_TRY(protection.olderContent, holdsSealed(store));
    change.addedSlots =
        protectedSlots(KeyRing::Vault, *vaultKey, setup, nextNumber(change.removedSlots), now, protection.recoveryCode);
    HOITHI_TRY(const SecretPtr before, openVaultKey(change.removedSlots));
    HOITHI_TRY(change.addedKeys, keysUnder(*vaultKey, *before, change.removedKeys, protection.olderContent, next, now));
    HOITHI_CHECK(change.apply(store, person.isEmpty() ? actor : person, QStringLiteral("vault.protect"), {}));
    HOITHI_CHECK(transaction.commit());
    repository.forgetRemoved();
    store.session->vault.set(vaultKey);
    return protection;
}

Result<void> changePassphrase(Store &store, const QString &current, const VaultSetup &setup, const QString &actor)
{
    return changeSlots(store, vaultChange(QStringLiteral("vault.passphrase")), current, setup, actor);
}

Result<void> recoverVault(Store &store, const QString &code, const VaultSetup &setup, const QString &actor)
{
    HOITHI_TRY(SecretPtr key, recoverSlots(store, vaultChange(QStringLiteral("vault.recover")), code, setup, actor));
    store.session->vault.set(std::move(key));
    return {};
}

} // namespace hoithi
