// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/vault/keyslots.h"

#include "base/personname.h"
#include "domain/people/passwordlength.h"
#include "services/people/acting.h"
#include "services/vault/contentkeys.h"
#include "services/vault/keychange.h"
#include "storage/repositories/keyrepository.h"
#include "storage/transaction.h"
#include "vault/keyslot.h"
#include "vault/recoverycode.h"

#include <algorithm>

namespace hoithi {

namespace {

/// Every passphrase slot gives way to one with the new passphrase.
Result<void> replacePassphrase(Store &store, const KeySlots &rows, const SecretBytes &key, const VaultSetup &setup,
                               const SlotChange &change, const QString &person)
{
    KeyChange keys;
    keys.subject = change.subject;
    for (const StoredKeySlot &row : rows) {
        if (slotFrom(row).kind == SlotKind::Passphrase)
            keys.removedSlots.push_back(row);
    }
    const KeySlot slot = passphraseSlot(key, setup.passphrase, setup.cost);
    HOITHI_TRY(const Instant now, nowOf(store));
    keys.addedSlots = {stored(slot, nextNumber(rows), now)};
    keys.addedSlots.front().ring = change.ring;
    return keys.apply(store, person, change.action, {});
}

SecretPtr keyByCode(const KeySlots &rows, const SecretBytes &secret)
{
    for (const StoredKeySlot &row : rows) {
        if (auto key = keyByCode(slotFrom(row), secret))
            return std::make_shared<const SecretBytes>(*std::move(key));
    }
    return nullptr;
}

/// `find` gives the key that stays; null is refused in the words of `refusal`.
template<typename Find>
Result<SecretPtr> changeOfSlots(Store &store, const SlotChange &change, const VaultSetup &setup, const QString &actor,
                                const Find &find, const Error &refusal)
{
    HOITHI_TRY(Transaction transaction, Transaction::begin(*store.database, QStringLiteral("passphrase")));
    HOITHI_TRY(const QString person, requireAllowed(store, change.operation, {}));
    KeyRepository repository(*store.database);
    HOITHI_TRY(const KeySlots rows, repository.keySlots(change.ring));
    if (rows.empty() || isOpen(rows))
        return failure(ErrorCode::Refused, change.unprotected);
    SecretPtr key = find(rows);
    if (!key)
        return failure(refusal);
    HOITHI_CHECK(replacePassphrase(store, rows, *key, setup, change, person.isEmpty() ? actor : person));
    HOITHI_CHECK(transaction.commit());
    repository.forgetRemoved(change.ring);
    return key;
}

} // namespace

SecretPtr newKey()
{
    return std::make_shared<const SecretBytes>(SecretBytes::random(keySize));
}

KeySlots protectedSlots(KeyRing ring, const SecretBytes &key, const VaultSetup &setup, qint64 number, Instant atUtc,
                        QString &code)
{
    const SecretBytes secret = newRecoveryCode();
    code = printedRecoveryCode(secret);
    KeySlots rows{stored(passphraseSlot(key, setup.passphrase, setup.cost), number, atUtc),
                  stored(recoverySlot(key, secret), number + 1, atUtc)};
    for (StoredKeySlot &row : rows)
        row.ring = ring;
    return rows;
}

qint64 nextNumber(const KeySlots &rows)
{
    return rows.empty() ? 1 : rows.back().id + 1;
}

SecretPtr keyFrom(const KeySlots &rows, const QString &passphrase)
{
    for (const StoredKeySlot &row : rows) {
        if (auto key = keyByPassphrase(slotFrom(row), passphrase))
            return std::make_shared<const SecretBytes>(*std::move(key));
    }
    return nullptr;
}

bool isOpen(const KeySlots &rows)
{
    return std::ranges::any_of(rows, [](const StoredKeySlot &row) { return slotFrom(row).kind == SlotKind::Open; });
}

Result<void> requirePassphrase(const VaultSetup &setup)
{
    if (setup.passphrase.trimmed().isEmpty())
        return failure(ErrorCode::InvalidArgument, Services::tr("The new passphrase is empty: give one."));
    if (setup.passphrase.trimmed().size() >= shortestPassphrase)
        return {};
    return failure(ErrorCode::InvalidArgument,
                   Services::tr("A passphrase has at least %1 characters.").arg(shortestPassphrase));
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

Result<void> changeSlots(Store &store, const SlotChange &change, const QString &current, const VaultSetup &setup,
                         const QString &actor)
{
    HOITHI_CHECK(requirePassphrase(setup));
    HOITHI_CHECK(requireActor(actor));
    const auto find = [&current](const KeySlots &rows) {
        return keyFrom(rows, current);
    };
    return changeOfSlots(store, change, setup, actor, find, wrongPassphrase()).map([](const SecretPtr &) {});
}

Result<SecretPtr> recoverSlots(Store &store, const SlotChange &change, const QString &code, const VaultSetup &setup,
                               const QString &actor)
{
    HOITHI_CHECK(requirePassphrase(setup));
    HOITHI_CHECK(requireActor(actor));
    const std::optional<SecretBytes> secret = decodedRecoveryCode(code);
    if (!secret) {
        return failure(ErrorCode::InvalidArgument,
                       Services::tr("This is no recovery code: a character is missing or mistaken. Compare it with the "
                                    "paper."));
    }
    const Error refusal{
        ErrorCode::Refused, Services::tr("This recovery code is that of another contest. Nothing was changed."), {}};
    const auto find = [&secret](const KeySlots &rows) {
        return keyByCode(rows, *secret);
    };
    return changeOfSlots(store, change, setup, actor, find, refusal);
}

} // namespace hoithi
