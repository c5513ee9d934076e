// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgresdialect.h"

#include "storage/storagetexts.h"

namespace hoithi {

QString PostgresDialect::engine() const
{
    return QStringLiteral("postgresql");
}

QStringList PostgresDialect::beginWrite() const
{
    // READ COMMITTED: what follows the lock sees all that the writer before has committed. The key is "hoithi" in ASCII.
    return {QStringLiteral("BEGIN"), QStringLiteral("SELECT pg_advisory_xact_lock(114836338796649)")};
}

QString PostgresDialect::beginSnapshot() const
{
    return QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
}

QString PostgresDialect::tableExists() const
{
    return QStringLiteral("SELECT COUNT(*) FROM pg_tables WHERE schemaname = 'hoithi' AND tablename = ?");
}

QString PostgresDialect::removeKey(const QString &table) const
{
    // No role may delete itself. The slots of question sets are other people's to remove.
    if (table == QLatin1String("question_slot"))
        return QStringLiteral("SELECT remove_question_slot(?)");
    return QStringLiteral("SELECT remove_key('%1', ?)").arg(table);
}

QString PostgresDialect::removeBankKey() const
{
    return QStringLiteral("SELECT remove_bank_key(?)");
}

QStringList PostgresDialect::forgetKeys(const QString &table) const
{
    if (table == QLatin1String("question_slot"))
        return {QStringLiteral("SELECT forget_removed_question_slots()")};
    return {QStringLiteral("SELECT forget_removed_keys()")};
}

Error PostgresDialect::translate(const QString &nativeCode, const QString &text) const
{
    Q_UNUSED(text) // holds values of the failing row
    const QString detail(QLatin1String("PostgreSQL ") + nativeCode);
    const QStringView group = QStringView(nativeCode).left(2);
    if (nativeCode == QLatin1String("HT001"))
        return storageError(StorageFault::AppendOnly, detail);
    if (nativeCode == QLatin1String("HT003") || nativeCode == QLatin1String("HT004"))
        return storageError(StorageFault::NotYours, detail);
    if (nativeCode == QLatin1String("HT005"))
        return storageError(StorageFault::OnePerson, detail);
    if (nativeCode == QLatin1String("HT006"))
        return storageError(StorageFault::ReadOnly, detail);
    if (nativeCode == QLatin1String("HT007"))
        return storageError(StorageFault::OutOfStep, detail);
    if (nativeCode == QLatin1String("HT011"))
        return storageError(StorageFault::Untold, detail);
    if (nativeCode == QLatin1String("HT013"))
        return storageError(StorageFault::RoundLasts, detail);
    if (nativeCode == QLatin1String("HT008"))
        return storageError(StorageFault::NoRoles, detail);
    if (nativeCode == QLatin1String("HT009") || nativeCode == QLatin1String("HT010"))
        return storageError(StorageFault::RoundSealed, detail);
    if (nativeCode == QLatin1String("23505"))
        return storageError(StorageFault::Duplicate, detail);
    if (nativeCode == QLatin1String("55P03") || group == QLatin1String("40"))
        return storageError(StorageFault::Busy, detail);
    if (nativeCode == QLatin1String("53100"))
        return storageError(StorageFault::Full, detail);
    if (nativeCode == QLatin1String("42501") || nativeCode == QLatin1String("25006"))
        return storageError(StorageFault::ReadOnly, detail);
    if (nativeCode.isEmpty() || group == QLatin1String("08") || group == QLatin1String("57"))
        return storageError(StorageFault::ConnectionLost, detail);
    if (group == QLatin1String("23") || nativeCode == QLatin1String("HT012"))
        return storageError(StorageFault::Constraint, detail);
    if (group == QLatin1String("XX"))
        return storageError(StorageFault::Damaged, detail);
    return storageError(StorageFault::Other, detail);
}

} // namespace hoithi
