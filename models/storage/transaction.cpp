// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/transaction.h"

#include "storage/database.h"
#include "storage/server/commitoutcome.h"
#include "storage/sqldialect.h"

#include <QLoggingCategory>

#include <libpq-fe.h>
#include <sqlite3.h>

namespace hoithi {

namespace {
Q_LOGGING_CATEGORY(storageLog, "hoithi.storage", QtInfoMsg)

/// A connection that is lost has none any more, nor has the new one in its place.
bool hasTransaction(const Database &database)
{
    void *handle = database.nativeHandle();
    if (!database.isShared())
        return handle != nullptr && sqlite3_get_autocommit(static_cast<sqlite3 *>(handle)) == 0;
    const PGTransactionStatusType status = PQtransactionStatus(static_cast<PGconn *>(handle));
    return status == PQTRANS_INTRANS || status == PQTRANS_INERROR;
}

/// Once more where it fails: memory that is short for a moment leaves no transaction behind, in which nothing else could begin.
void rollBack(Database &database)
{
    database.giveUpCopy();
    for (int attempt = 0; attempt < 2 && hasTransaction(database); ++attempt)
        static_cast<void>(database.execute(QStringLiteral("ROLLBACK")));
}

/// Under the writers' lock, so that no migration is at work beside us.
Result<void> beginWrite(Database &database)
{
    bool begun = false;
    for (const QString &statement : database.dialect().beginWrite()) {
        const Result<void> done = database.execute(statement);
        if (!done) {
            if (begun)
                rollBack(database);
            return failure(done.error());
        }
        begun = true;
    }
    Result<void> current = database.checkLog();
    if (current)
        current = database.checkSchemaUnchanged();
    if (!current)
        rollBack(database);
    return current;
}

/// Of a lost answer to COMMIT the truth is found out.
Result<void> commitOnServer(Database &database)
{
    HOITHI_TRY(const CommitMark mark, markCommit(database));
    const Result<void> done = database.execute(QStringLiteral("COMMIT"));
    return done || !database.isBroken() ? done : settleCommit(database, mark);
}

} // namespace

Result<Transaction> Transaction::begin(Database &database, const QString &name)
{
    Result<void> begun = beginWrite(database);
    if (!begun && database.isBroken() && database.reconnect()) // nothing was begun on the old connection
        begun = beginWrite(database);
    HOITHI_CHECK(begun);
    qCDebug(storageLog) << "begin" << name;
    return Transaction(database, name);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr)), m_name(std::move(other.m_name))
{}

Transaction::~Transaction()
{
    if (m_database == nullptr)
        return;
    qCDebug(storageLog) << "roll back" << m_name;
    rollBack(*m_database);
}

Result<void> Transaction::commit()
{
    HOITHI_CHECK(m_database->dialect().checkInPlace(m_database->nativeHandle()));
    // A failed COMMIT leaves SQLite's transaction open: the destructor then rolls it back.
    if (!m_database->isShared()) {
        HOITHI_CHECK(m_database->execute(QStringLiteral("COMMIT")));
        qCDebug(storageLog) << "commit" << m_name;
        return std::exchange(m_database, nullptr)->checkLog(); // it may have gone to nowhere
    }
    Result<void> done = commitOnServer(*m_database);
    qCDebug(storageLog) << "commit" << m_name << done.has_value();
    if (done)
        m_database = nullptr;
    return done;
}

Result<Snapshot> Snapshot::begin(Database &database)
{
    HOITHI_CHECK(database.execute(database.dialect().beginSnapshot()));
    return Snapshot(database);
}

Snapshot::~Snapshot()
{
    if (m_database != nullptr)
        rollBack(*m_database);
}

} // namespace hoithi
