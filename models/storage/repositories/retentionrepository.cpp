// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/retentionrepository.h"

#include "storage/database.h"
#include "storage/row.h"

namespace hoithi {

Result<std::optional<RetentionPolicy>> RetentionRepository::newest() const
{
    std::optional<RetentionPolicy> policy;
    HOITHI_CHECK(m_database.select(
        QStringLiteral("SELECT id, months, until_day, set_by, reason, set_at FROM retention_policy ORDER BY id DESC "
                       "LIMIT 1"),
        {}, [&](const Row &row) {
            policy = RetentionPolicy{row.number(0),
                                     static_cast<int>(row.number(1)),
                                     QDate::fromString(row.text(2), Qt::ISODate),
                                     row.text(3),
                                     row.text(4),
                                     row.instant(5)};
        }));
    return policy;
}

Result<qint64> RetentionRepository::insert(const RetentionPolicy &policy)
{
    HOITHI_TRY(const qint64 id, m_database.nextId(QStringLiteral("retention_policy")));
    const QString until = policy.until.isValid() ? policy.until.toString(Qt::ISODate) : QStringLiteral("");
    HOITHI_CHECK(m_database.execute(
        QStringLiteral(
            "INSERT INTO retention_policy (id, months, until_day, set_by, reason, set_at) VALUES (?, ?, ?, ?, ?, ?)"),
        {id, policy.months, until, policy.setBy, policy.reason, toMillis(policy.setAtUtc)}));
    return id;
}

} // namespace hoithi
