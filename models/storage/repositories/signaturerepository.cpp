// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/signaturerepository.h"

#include "base/text.h"
#include "storage/database.h"
#include "storage/row.h"

namespace hoithi {

Result<void> SignatureRepository::insert(const StoredSignature &signature)
{
    return m_database.execute(
        QStringLiteral("INSERT INTO signature (run_id, judge_folded, judge, login, signed_at) VALUES (?, ?, ?, ?, ?)"),
        {signature.runId.value(), caseFolded(signature.judge), signature.judge, signature.login,
         toMillis(signature.signedAtUtc)});
}

Result<std::vector<StoredSignature>> SignatureRepository::ofRun(RankingRunId run) const
{
    std::vector<StoredSignature> signatures;
    HOITHI_CHECK(m_database.select(
        QStringLiteral(
            "SELECT run_id, judge, login, signed_at FROM signature WHERE run_id = ? ORDER BY signed_at, judge_folded"),
        {run.value()}, [&](const Row &row) {
            signatures.push_back({RankingRunId(row.number(0)), row.text(1), row.text(2), row.instant(3)});
        }));
    return signatures;
}

} // namespace hoithi
