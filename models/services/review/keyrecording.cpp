// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/review/keyrecording.h"

#include "services/questions/keystoring.h"

namespace hoithi {

Result<void> recordKeys(Store &store, std::vector<StoredKey> keys, const QString &action, const QString &person,
                        const JointDecision &joint, const QJsonArray &answers)
{
    HOITHI_TRY(const Instant now, nowOf(store));
    HOITHI_TRY(std::vector<Fact> facts, storeKeys(store, keys, now));
    QStringList codes;
    for (const StoredKey &stored : keys)
        codes.append(stored.key.paperCode);
    HOITHI_TRY(const std::vector<Fact> ended, endProposal(store, joint));
    facts.insert(facts.end(), ended.begin(), ended.end());
    // Everybody may read the audit trail, not everybody the key: so it says nothing of it by itself but the rows' salted digests.
    QJsonObject payload{{QStringLiteral("paper_code"), codes.join(QStringLiteral(", "))},
                        {QStringLiteral("reason"), keys.front().reason}};
    if (keys.size() == 1)
        payload.insert(QStringLiteral("version"), keys.front().key.version);
    if (!answers.isEmpty())
        payload.insert(QStringLiteral("answers"), answers);
    return recordAudit(store, person, action, QStringLiteral("round %1").arg(keys.front().roundNumber), payload, facts);
}

} // namespace hoithi
