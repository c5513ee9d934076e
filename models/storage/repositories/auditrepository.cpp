// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/auditrepository.h"

#include "storage/database.h"
#include "storage/row.h"

#include <QCoreApplication>

namespace hoithi {

namespace {

Result<void> selectEntries(Database &database, const QString &order,
                           const std::function<void(const AuditEntry &)> &take)
{
    return database.select(
        QString(QLatin1String(
                    "SELECT seq, at, actor, action, subject, payload, previous_hash, hash FROM audit_entry ORDER BY ")
                + order),
        {}, [&](const Row &row) {
            take({row.number(0), row.instant(1), row.text(2), row.text(3), row.text(4), row.utf8(5), row.latin1(6),
                  row.latin1(7)});
        });
}

} // namespace

Result<std::optional<AuditEntry>> AuditRepository::head() const
{
    std::optional<AuditEntry> newest;
    HOITHI_CHECK(selectEntries(m_database, QStringLiteral("seq DESC LIMIT 1"),
                               [&](const AuditEntry &entry) { newest = entry; }));
    return newest;
}

Result<std::vector<AuditEntry>> AuditRepository::newestAfter(qint64 seq, int limit) const
{
    std::vector<AuditEntry> entries;
    HOITHI_CHECK(
        selectEntries(m_database, QStringLiteral("seq DESC LIMIT %1").arg(limit), [&](const AuditEntry &entry) {
            if (entry.seq > seq)
                entries.push_back(entry);
        }));
    return entries;
}

Result<void> AuditRepository::append(const AuditEntry &entry)
{
    HOITHI_TRY(const std::optional<AuditEntry> newest, head());
    if (entry.seq != (newest ? newest->seq : 0) + 1 || entry.previousHash != (newest ? newest->hash : QByteArray())) {
        return failure(ErrorCode::Stale,
                       QCoreApplication::translate("Storage", "Somebody else has worked on the contest "
                                                              "meanwhile. Try again."));
    }
    return m_database.execute(
        QStringLiteral("INSERT INTO audit_entry (seq, at, actor, action, subject, payload, previous_hash, hash) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
        {entry.seq, toMillis(entry.atUtc), entry.actor, entry.action, entry.subject, QString::fromUtf8(entry.payload),
         QString::fromLatin1(entry.previousHash), QString::fromLatin1(entry.hash)});
}

Result<void> AuditRepository::forEach(const std::function<void(const AuditEntry &)> &take) const
{
    return selectEntries(m_database, QStringLiteral("seq"), take);
}

} // namespace hoithi
