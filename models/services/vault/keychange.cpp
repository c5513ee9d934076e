// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/vault/keychange.h"

#include "services/vault/contentkeys.h"
#include "storage/repositories/keyrepository.h"

#include <QJsonArray>

namespace hoithi {

Result<void> KeyChange::apply(Store &store, const QString &actor, const QString &action, QJsonObject payload)
{
    QJsonArray removed;
    for (const StoredKeySlot &row : removedSlots)
        removed.append(keyName(row));
    for (const StoredContentKey &row : removedKeys)
        removed.append(keyName(row));
    for (const StoredKeySlot &row : addedSlots)
        facts.push_back(factOf(row));
    for (const StoredContentKey &row : addedKeys)
        facts.push_back(factOf(row));
    payload.insert(QStringLiteral("removed"), removed);
    HOITHI_CHECK(recordAudit(store, actor, action, subject, std::move(payload), facts));
    KeyRepository repository(*store.database);
    for (const StoredKeySlot &row : removedSlots)
        HOITHI_CHECK(repository.remove(row));
    for (const StoredContentKey &row : removedKeys)
        HOITHI_CHECK(repository.remove(row));
    for (const StoredKeySlot &row : addedSlots)
        HOITHI_CHECK(repository.insert(row));
    for (const StoredContentKey &row : addedKeys)
        HOITHI_CHECK(repository.insert(row));
    return {};
}

Result<SecretPtr> openVaultKey(const std::vector<StoredKeySlot> &keySlots)
{
    for (const StoredKeySlot &row : keySlots) {
        if (auto key = openedKey(slotFrom(row)))
            return std::make_shared<const SecretBytes>(*std::move(key));
    }
    return failure(alteredSeal());
}

} // namespace hoithi
