// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/auditrepository.h"

#include "storage/database.h"
#include "storage/row.h"

#include <QCoreApplication>

namespace hoithi {

namespace {

/// `rest` is what follows the table's name.
Result<void> selectEntries(Database &database, const QString &rest, const QVariantList &values,
                           const std::function<void(const AuditEntry &)> &take)
{
    return database.select(
        QString(QLatin1String("SELECT seq, at, actor, action, subject, payload, previous_hash, hash FROM audit_entry ")
                + rest),
        values, [&](const Row &row) {
            take({row.number(0), row.instant(1), row.text(2), row.text(3), row.text(4), row.utf8(5), row.latin1(6),
                  row.latin1(7)});
        });
}

} // namespace

Result<std::optional<AuditEntry>> AuditRepository::head() const
{
    std::optional<AuditEntry> newest;
    HOITHI_CHECK(selectEntries(m_database, QStringLiteral("ORDER BY seq DESC LIMIT 1"), {},
                               [&](const AuditEntry &entry) { newest = entry; }));
    return newest;
}

Result<std::vector<AuditEntry>> AuditRepository::newestAfter(qint64 seq, int limit) const
{
    std::vector<AuditEntry> entries;
    HOITHI_CHECK(selectEntries(m_database, QStringLiteral("WHERE seq > ? ORDER BY seq DESC LIMIT ?"), {seq, limit},
                               [&](const AuditEntry &entry) { entries.push_back(entry); }));
    return entries;
}

Result<std::optional<AuditEntry>> AuditRepository::at(qint64 seq) const
{
    std::optional<AuditEntry> found;
    HOITHI_CHECK(selectEntries(m_database, QStringLiteral("WHERE seq = ?"), {seq},
                               [&](const AuditEntry &entry) { found = entry; }));
    return found;
}

Result<std::vector<AuditEntry>> AuditRepository::after(qint64 seq, int count) const
{
    std::vector<AuditEntry> entries;
    HOITHI_CHECK(selectEntries(m_database, QStringLiteral("WHERE seq > ? ORDER BY seq LIMIT ?"), {seq, count},
                               [&](const AuditEntry &entry) { entries.push_back(entry); }));
    return entries;
}

Result<std::vector<AuditEntry>> AuditRepository::outlinesAfter(qint64 seq, int count) const
{
    std::vector<AuditEntry> entries;
    HOITHI_CHECK(m_database.select(
        QStringLiteral("SELECT seq, at, actor, action, hash FROM audit_entry WHERE seq > ? ORDER BY seq LIMIT ?"),
        {seq, count}, [&](const Row &row) {
            entries.push_back({row.number(0), row.instant(1), row.text(2), row.text(3), {}, {}, {}, row.latin1(4)});
        }));
    return entries;
}

Result<std::vector<AuditEntry>> AuditRepository::ofActions(const QStringList &actions) const
{
    std::vector<AuditEntry> entries;
    const QString marks = QStringList(actions.size(), QStringLiteral("?")).join(QLatin1Char(','));
    HOITHI_CHECK(selectEntries(m_database, QStringLiteral("WHERE action IN (%1) ORDER BY seq").arg(marks),
                               QVariantList(actions.begin(), actions.end()),
                               [&](const AuditEntry &entry) { entries.push_back(entry); }));
    return entries;
}

Result<std::vector<AuditEntry>> AuditRepository::ofNumbers(const std::vector<qint64> &numbers) const
{
    std::vector<AuditEntry> entries;
    if (numbers.empty())
        return entries;
    QVariantList values;
    QStringList marks;
    for (const qint64 number : numbers) {
        values.append(number);
        marks.append(QStringLiteral("?"));
    }
    HOITHI_CHECK(selectEntries(m_database,
                               QStringLiteral("WHERE seq IN (%1) ORDER BY seq DESC").arg(marks.join(QLatin1Char(','))),
                               values, [&](const AuditEntry &entry) { entries.push_back(entry); }));
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
    return selectEntries(m_database, QStringLiteral("ORDER BY seq"), {}, take);
}

} // namespace hoithi
