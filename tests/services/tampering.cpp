// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tampering.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>

namespace hoithi::test {

namespace {

bool isServer(const QString &store)
{
    return QUrl(store).scheme() == QStringLiteral("postgresql");
}

QString open(const QString &store, const QString &connection)
{
    const QUrl url(store);
    QSqlDatabase database =
        QSqlDatabase::addDatabase(isServer(store) ? QStringLiteral("QPSQL") : QStringLiteral("QSQLITE"), connection);
    database.setDatabaseName(isServer(store) ? url.path().mid(1) : store);
    if (isServer(store)) {
        database.setHostName(url.host());
        database.setPort(url.port());
        database.setUserName(url.userName());
    }
    return database.open() ? QString() : database.lastError().text();
}

QStringList dropTriggers(QSqlQuery &query)
{
    QStringList names;
    QStringList triggers;
    query.exec(QStringLiteral("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"));
    while (query.next()) {
        names.append(query.value(0).toString());
        triggers.append(query.value(1).toString());
    }
    for (const QString &name : names)
        query.exec(QStringLiteral("DROP TRIGGER %1").arg(name));
    return triggers;
}

/// Runs them; empty, or why one failed.
QString executeOn(const QString &connection, const QStringList &statements)
{
    QSqlQuery query(QSqlDatabase::database(connection));
    for (const QString &statement : statements) {
        if (!query.exec(statement))
            return query.lastError().text();
    }
    return {};
}

const QString besides = QStringLiteral("tampering");

} // namespace

QString openUnguarded(const QString &store, const QString &connection, QStringList &triggers)
{
    const QString problem = open(store, connection);
    if (!problem.isEmpty())
        return problem;
    if (isServer(store))
        return executeOn(connection, {QStringLiteral("SET search_path = hoithi"),
                                      QStringLiteral("SET session_replication_role = replica")});
    QSqlQuery query(QSqlDatabase::database(connection));
    query.exec(QStringLiteral("PRAGMA ignore_check_constraints = ON"));
    triggers = dropTriggers(query);
    return {};
}

QString tamper(const QString &store, const QString &statement)
{
    QStringList triggers;
    QString problem = openUnguarded(store, besides, triggers);
    if (problem.isEmpty()) {
        if (isServer(store)) // a place for rows of no round
            problem = executeOn(besides, {QStringLiteral("CREATE TABLE IF NOT EXISTS hoithi.elsewhere PARTITION OF "
                                                         "hoithi.submission DEFAULT")});
        QSqlQuery query(QSqlDatabase::database(besides));
        if (!query.exec(statement) || query.numRowsAffected() < 1)
            problem = QStringLiteral("nothing altered: %1").arg(query.lastError().text());
        executeOn(besides, triggers);
    }
    QSqlDatabase::removeDatabase(besides);
    return problem;
}

QString execute(const QString &store, const QStringList &statements)
{
    QString problem = open(store, besides);
    if (problem.isEmpty())
        problem = executeOn(besides, statements);
    QSqlDatabase::removeDatabase(besides);
    return problem;
}

} // namespace hoithi::test
