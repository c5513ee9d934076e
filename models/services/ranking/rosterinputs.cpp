// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a run takes from the roster.
#include "base/sha256.h"
#include "services/ranking/mergedexclusions.h"
#include "services/vault/sealedroster.h"
#include "storage/repositories/rosterrepository.h"

#include <algorithm>
#include <set>

namespace hoithi {

Result<QByteArray> rosterDigest(Store &store, qint64 count, qint64 withdrawals)
{
    HOITHI_TRY(std::vector<StoredRosterEntry> entries, RosterRepository(*store.database).all());
    HOITHI_TRY(const std::set<qint64> withdrawn, withdrawnEntries(store, withdrawals));
    entries.resize(static_cast<std::size_t>(std::min<qint64>(count, static_cast<qint64>(entries.size()))));
    QList<QByteArray> lines;
    for (const StoredRosterEntry &entry : entries) {
        QStringList fields{entry.body, entry.fullName, entry.accountId};
        if (withdrawn.contains(lines.size() + 1))
            fields.append(QStringLiteral("withdrawn"));
        lines.append(fields.join(QChar(0x1f)).toUtf8());
    }
    std::ranges::sort(lines);
    return Sha256::hexOf(lines.join('\n'));
}

Result<void> countRoster(Store &store, RankingInputs &inputs)
{
    const RosterRepository roster(*store.database);
    HOITHI_TRY(inputs.rosterEntries, roster.count());
    HOITHI_TRY(inputs.rosterWithdrawals, roster.withdrawalCount());
    return addMergedExclusions(store, inputs);
}

} // namespace hoithi
