// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/differences/recordedconflicts.h"

#include "services/vault/identitysealer.h"
#include "storage/imports/conflictrepository.h"
#include "storage/repositories/batchrepository.h"

#include <map>

namespace hoithi {

namespace {

/// Phones and national ids of rows in conflict, of several batches.
class ConflictIdentities
{
public:
    static Result<ConflictIdentities> of(Store &store, const ContentKeys &keys, int roundNumber)
    {
        HOITHI_TRY(const auto batches, BatchRepository(*store.database).inForce(roundNumber));
        ConflictIdentities identities;
        for (const ImportBatch &batch : batches)
            identities.m_keys[batch.id.value()] = keys.key(batch.contentKey).value_or(nullptr);
        return identities;
    }

    void add(ImportBatchId batch, SecretPtr key) { m_keys[batch.value()] = std::move(key); }

    /// What does not open any more says nothing against it.
    [[nodiscard]] bool same(const ConflictTwin &twin) const
    {
        const auto own = opened(twin.own);
        const auto other = opened(twin.other);
        return !own || !other || (own->phone == other->phone && own->nationalId == other->nationalId);
    }

private:
    [[nodiscard]] std::optional<PersonalIdentity> opened(const StoredConflict &conflict) const
    {
        const auto key = m_keys.find(conflict.batch.value());
        if (key == m_keys.end() || !key->second)
            return std::nullopt;
        Result<PersonalIdentity> identity = openedConflict(conflict.row, *key->second, conflict.batch);
        return identity ? std::optional(*std::move(identity)) : std::nullopt;
    }

    std::map<qint64, SecretPtr> m_keys; ///< by batch
};

} // namespace

Result<bool> bringsNewConflict(Store &store, const ContentKeys &keys, int roundNumber, ImportBatchId batch)
{
    HOITHI_TRY(ConflictIdentities identities, ConflictIdentities::of(store, keys, roundNumber));
    HOITHI_TRY(const SecretPtr newest, keys.key(keys.newest()));
    identities.add(batch, newest);
    qint64 row = 0; // at hand
    bool known = true;
    bool isNew = false;
    const auto take = [&](const ConflictTwin &twin) {
        if (twin.own.id != row) {
            isNew = isNew || !known;
            known = false;
            row = twin.own.id;
        }
        known = known || (twin.other.id != 0 && identities.same(twin));
    };
    HOITHI_CHECK(ConflictRepository(*store.database).forEachTwin(batch, roundNumber, take));
    return isNew || !known;
}

} // namespace hoithi
