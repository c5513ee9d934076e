// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tampering.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>

namespace hoithi::test {

namespace {

/// A connection beside the program's, on which no trigger stands in the way.
QString openUnguarded(QSqlDatabase &database, const QString &store)
{
    const QUrl url(store);
    const bool server = url.scheme() == QStringLiteral("postgresql");
    database.setDatabaseName(server ? url.path().mid(1) : store);
    if (server) {
        database.setHostName(url.host());
        database.setPort(url.port());
        database.setUserName(url.userName());
    }
    if (!database.open())
        return database.lastError().text();
    QSqlQuery query(database);
    if (server) {
        const bool done = query.exec(QStringLiteral("SET search_path = hoithi"))
                          && query.exec(QStringLiteral("SET session_replication_role = replica"));
        return done ? QString() : query.lastError().text();
    }
    QStringList triggers;
    query.exec(QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'trigger'"));
    while (query.next())
        triggers.append(query.value(0).toString());
    for (const QString &trigger : triggers)
        query.exec(QStringLiteral("DROP TRIGGER %1").arg(trigger));
    return {};
}

} // namespace

QString tamper(const QString &store, const QString &statement)
{
    const QString name = QStringLiteral("tampering");
    const bool server = store.startsWith(QStringLiteral("postgresql"));
    QString problem;
    {
        QSqlDatabase database =
            QSqlDatabase::addDatabase(server ? QStringLiteral("QPSQL") : QStringLiteral("QSQLITE"), name);
        problem = openUnguarded(database, store);
        QSqlQuery query(database);
        if (problem.isEmpty() && server) // a place for rows of no round
            query.exec(
                QStringLiteral("CREATE TABLE IF NOT EXISTS hoithi.elsewhere PARTITION OF hoithi.submission DEFAULT"));
        if (problem.isEmpty() && (!query.exec(statement) || query.numRowsAffected() < 1))
            problem = QStringLiteral("nothing altered: %1").arg(query.lastError().text());
    }
    QSqlDatabase::removeDatabase(name);
    return problem;
}

} // namespace hoithi::test
