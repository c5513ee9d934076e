// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/store.h"
#include "storage/records.h"
#include "vault/secretbytes.h"

#include <vector>

namespace hoithi {

/// Keys that go and keys that come, in one audit entry. A key under the number of one that goes takes its place.
struct KeyChange
{
    std::vector<StoredKeySlot> removedSlots;
    std::vector<StoredKeySlot> addedSlots;
    std::vector<StoredContentKey> removedKeys;
    std::vector<StoredContentKey> addedKeys;
    QString subject = QStringLiteral("vault");
    std::vector<Fact> facts; ///< recorded with it

    /// Within the caller's transaction. The entry comes first: without it the store refuses to let a key go.
    [[nodiscard]] Result<void> apply(Store &store, const QString &actor, const QString &action, QJsonObject payload);
};

/// The key of an open vault; Corrupt where the slot holds none.
[[nodiscard]] Result<SecretPtr> openVaultKey(const std::vector<StoredKeySlot> &keySlots);

} // namespace hoithi
