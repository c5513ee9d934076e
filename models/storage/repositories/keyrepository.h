// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/facts.h"
#include "storage/records.h"

#include <vector>

namespace hoithi {

class Database;

/// Key slots and wrapped content keys. A row is removed only after an audit entry whose payload names it, as keyName() does.
class KeyRepository
{
public:
    explicit KeyRepository(Database &database) : m_database(database) {}

    [[nodiscard]] Result<std::vector<StoredKeySlot>> keySlots(KeyRing ring = KeyRing::Vault) const; ///< by id
    [[nodiscard]] Result<std::vector<StoredContentKey>> contentKeys() const;                        ///< by id
    [[nodiscard]] Result<void> insert(const StoredKeySlot &slot);
    [[nodiscard]] Result<void> insert(const StoredContentKey &key);
    [[nodiscard]] Result<void> remove(const StoredKeySlot &slot);
    [[nodiscard]] Result<void> remove(const StoredContentKey &key);
    /// After the commit: clears what the engine keeps of removed rows. Others' reading may forbid it: waits some seconds for them, then
    /// leaves it for the next time that a key is removed.
    void forgetRemoved(KeyRing ring = KeyRing::Vault);

private:
    Database &m_database;
};

/// "key_slot:3": a row as an audit entry names it.
[[nodiscard]] QString keyName(const StoredKeySlot &slot);
[[nodiscard]] QString keyName(const StoredContentKey &key);

/// As rowFacts() gives it once the row is stored: an entry about a key that replaces another comes before both.
[[nodiscard]] Fact factOf(const StoredKeySlot &slot);
[[nodiscard]] Fact factOf(const StoredContentKey &key);

} // namespace hoithi
