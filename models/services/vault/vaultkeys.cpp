// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/vault/vaultkeys.h"

#include "base/personname.h"
#include "services/people/acting.h"
#include "services/vault/contentkeys.h"
#include "services/vault/keychange.h"
#include "services/vault/vaultaccess.h"
#include "storage/repositories/batchrepository.h"
#include "storage/repositories/keyrepository.h"
#include "storage/repositories/rosterrepository.h"
#include "storage/transaction.h"
#include "vault/keyslot.h"
#include "vault/recoverycode.h"

#include <algorithm>

namespace hoithi {

namespace {

using Slots = std::vector<StoredKeySlot>;

SecretPtr newKey()
{
    return std::make_shared<const SecretBytes>(SecretBytes::random(keySize));
}

/// A passphrase slot and a recovery slot; what to print goes into `code`.
Slots protectedSlots(const SecretBytes &vaultKey, const VaultSetup &setup, qint64 number, Instant atUtc, QString &code)
{
    const SecretBytes secret = newRecoveryCode();
    code = printedRecoveryCode(secret);
    return {stored(passphraseSlot(vaultKey, setup.passphrase, setup.cost), number, atUtc),
            stored(recoverySlot(vaultKey, secret), number + 1, atUtc)};
}

std::vector<StoredContentKey> newContentKeys(const SecretBytes &vaultKey, Instant atUtc)
{
    return {wrapped(vaultKey, 1, purpose::personal, *newKey(), atUtc),
            wrapped(vaultKey, 2, purpose::index, *newKey(), atUtc)};
}

qint64 nextNumber(const Slots &rows)
{
    return rows.empty() ? 1 : rows.back().id + 1;
}

Result<void> requirePassphrase(const VaultSetup &setup)
{
    if (!setup.passphrase.trimmed().isEmpty())
        return {};
    return failure(ErrorCode::InvalidArgument, Services::tr("The new passphrase is empty: give one."));
}

Result<void> requireActor(const QString &actor)
{
    if (namesPerson(actor))
        return {};
    return failure(ErrorCode::InvalidArgument, Services::tr("This is recorded with who did it: give the name."));
}

Error wrongPassphrase()
{
    return {ErrorCode::Refused, Services::tr("The passphrase is wrong. Nothing was changed."), {}};
}

SecretPtr keyFrom(const Slots &rows, const QString &passphrase)
{
    for (const StoredKeySlot &row : rows) {
        if (auto key = keyByPassphrase(slotFrom(row), passphrase))
            return std::make_shared<const SecretBytes>(*std::move(key));
    }
    return nullptr;
}

bool isOpen(const Slots &rows)
{
    return std::ranges::any_of(rows, [](const StoredKeySlot &row) { return slotFrom(row).kind == SlotKind::Open; });
}

Result<bool> holdsSealed(Store &store)
{
    HOITHI_TRY(const std::vector<ImportBatch> batches, BatchRepository(*store.database).all());
    HOITHI_TRY(const qint64 roster, RosterRepository(*store.database).count());
    return !batches.empty() || roster > 0;
}

/// The content keys under another vault key. One that seals what comes next is added; the index stays, since it finds what is
/// stored already.
Result<std::vector<StoredContentKey>> rewrapped(const std::vector<StoredContentKey> &rows, const SecretBytes &from,
                                                const SecretBytes &to, Instant atUtc)
{
    std::vector<StoredContentKey> again;
    for (const StoredContentKey &row : rows) {
        const auto key = unwrapped(from, row);
        if (!key)
            return failure(alteredSeal());
        again.push_back(wrapped(to, row.id, row.purpose, *key, row.createdAtUtc));
    }
    const qint64 next = rows.empty() ? 1 : rows.back().id + 1;
    again.push_back(wrapped(to, next, purpose::personal, *newKey(), atUtc));
    return again;
}

/// Every passphrase slot gives way to one with the new passphrase.
Result<void> replacePassphrase(Store &store, const Slots &rows, const SecretBytes &vaultKey, const VaultSetup &setup,
                               const QString &actor, const QString &action)
{
    KeyChange change;
    for (const StoredKeySlot &row : rows) {
        if (slotFrom(row).kind == SlotKind::Passphrase)
            change.removedSlots.push_back(row);
    }
    change.addedSlots = {
        stored(passphraseSlot(vaultKey, setup.passphrase, setup.cost), nextNumber(rows), store.clock->nowUtc())};
    return change.apply(store, actor, action, {});
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
        vault.keySlots = protectedSlots(*vault.vaultKey, setup, 1, atUtc, vault.recoveryCode);
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
    HOITHI_TRY(const Slots rows, KeyRepository(*store.database).keySlots());
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
    const Instant now = store.clock->nowUtc();
    const SecretPtr vaultKey = newKey();
    Protection protection;
    HOITHI_TRY(protection.olderContent, holdsSealed(store));
    change.addedSlots = protectedSlots(*vaultKey, setup, nextNumber(change.removedSlots), now, protection.recoveryCode);
    change.addedKeys = newContentKeys(*vaultKey, now);
    if (protection.olderContent) {
        HOITHI_TRY(const SecretPtr before, openVaultKey(change.removedSlots));
        HOITHI_TRY(change.addedKeys, rewrapped(change.removedKeys, *before, *vaultKey, now));
    }
    if (change.removedKeys.empty())
        change.addedKeys.clear(); // personal data was erased: it stays so
    HOITHI_CHECK(change.apply(store, person.isEmpty() ? actor : person, QStringLiteral("vault.protect"), {}));
    HOITHI_CHECK(transaction.commit());
    repository.forgetRemoved();
    store.session->vault.set(vaultKey);
    return protection;
}

Result<void> changePassphrase(Store &store, const QString &current, const VaultSetup &setup, const QString &actor)
{
    HOITHI_CHECK(requirePassphrase(setup));
    HOITHI_CHECK(requireActor(actor));
    HOITHI_TRY(Transaction transaction, Transaction::begin(*store.database, QStringLiteral("passphrase")));
    HOITHI_TRY(const QString person, requireAllowed(store, Operation::ManageVault, {}));
    KeyRepository repository(*store.database);
    HOITHI_TRY(const Slots rows, repository.keySlots());
    if (isOpen(rows))
        return failure(ErrorCode::Refused,
                       Services::tr("This contest has no passphrase yet. Set one (vault protect)."));
    const SecretPtr key = keyFrom(rows, current);
    if (!key)
        return failure(wrongPassphrase());
    HOITHI_CHECK(replacePassphrase(store, rows, *key, setup, person.isEmpty() ? actor : person,
                                   QStringLiteral("vault.passphrase")));
    HOITHI_CHECK(transaction.commit());
    repository.forgetRemoved();
    return {};
}

Result<void> recoverVault(Store &store, const QString &code, const VaultSetup &setup, const QString &actor)
{
    HOITHI_CHECK(requirePassphrase(setup));
    HOITHI_CHECK(requireActor(actor));
    const std::optional<SecretBytes> secret = decodedRecoveryCode(code);
    if (!secret) {
        return failure(ErrorCode::InvalidArgument,
                       Services::tr("This is no recovery code: a character is missing or mistaken. Compare it with the "
                                    "paper."));
    }
    HOITHI_TRY(Transaction transaction, Transaction::begin(*store.database, QStringLiteral("recover")));
    HOITHI_TRY(const QString person, requireAllowed(store, Operation::ManageVault, {}));
    KeyRepository repository(*store.database);
    HOITHI_TRY(const Slots rows, repository.keySlots());
    for (const StoredKeySlot &row : rows) {
        const std::optional<SecretBytes> key = keyByCode(slotFrom(row), *secret);
        if (!key)
            continue;
        HOITHI_CHECK(replacePassphrase(store, rows, *key, setup, person.isEmpty() ? actor : person,
                                       QStringLiteral("vault.recover")));
        HOITHI_CHECK(transaction.commit());
        repository.forgetRemoved();
        store.session->vault.set(std::make_shared<const SecretBytes>(SecretBytes::copyOf(key->view())));
        return {};
    }
    return failure(ErrorCode::Refused,
                   Services::tr("This recovery code is that of another contest. Nothing was changed."));
}

} // namespace hoithi
