// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/vault/sealedroster.h"

#include "base/text.h"
#include "storage/repositories/rosterrepository.h"

namespace hoithi {

Result<std::set<qint64>> withdrawnEntries(Store &store, qint64 withdrawals)
{
    std::set<qint64> entries;
    if (withdrawals == 0)
        return entries;
    HOITHI_TRY(const auto stored, RosterRepository(*store.database).withdrawals());
    for (const StoredRosterWithdrawal &withdrawal : stored) {
        if (withdrawals-- == 0)
            break;
        entries.insert(withdrawal.rosterEntryId);
    }
    return entries;
}

Result<std::vector<RosterIdentifiers>> rosterIdentifiers(Store &store)
{
    HOITHI_TRY(const std::vector<StoredRosterEntry> entries, RosterRepository(*store.database).all());
    std::vector<RosterIdentifiers> identifiers;
    identifiers.reserve(entries.size());
    for (const StoredRosterEntry &entry : entries)
        identifiers.push_back(identifiersOf(entry));
    return identifiers;
}

RosterIdentifiers identifiersOf(const StoredRosterEntry &entry)
{
    return {canonicalId(entry.accountId).toStdString(), entry.phoneIndex.toStdString(),
            entry.nationalIdIndex.toStdString()};
}

Result<std::vector<RosterIdentifiers>> identifiersInForce(Store &store)
{
    HOITHI_TRY(std::vector<RosterIdentifiers> identifiers, rosterIdentifiers(store));
    HOITHI_TRY(const std::set<qint64> withdrawn, withdrawnEntries(store));
    emptyWithdrawn(identifiers, withdrawn);
    return identifiers;
}

Result<RosterMatcher> sealedRosterMatcher(Store &store)
{
    HOITHI_TRY(const std::vector<RosterIdentifiers> identifiers, identifiersInForce(store));
    return RosterMatcher(identifiers);
}

} // namespace hoithi
