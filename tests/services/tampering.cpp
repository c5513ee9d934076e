// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tampering.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>

#include <functional>

namespace hoithi::test {

namespace {

bool isServer(const QString &store)
{
    return QUrl(store).scheme() == QStringLiteral("postgresql");
}

/// Calls `work` with a connection beside the program's. Empty, or what is wrong.
QString beside(const QString &store, const std::function<QString(QSqlDatabase &)> &work)
{
    const QString name = QStringLiteral("tampering");
    QString problem;
    {
        const QUrl url(store);
        QSqlDatabase database =
            QSqlDatabase::addDatabase(isServer(store) ? QStringLiteral("QPSQL") : QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(isServer(store) ? url.path().mid(1) : store);
        if (isServer(store)) {
            database.setHostName(url.host());
            database.setPort(url.port());
            database.setUserName(url.userName());
        }
        problem = database.open() ? work(database) : database.lastError().text();
    }
    QSqlDatabase::removeDatabase(name);
    return problem;
}

/// So that no trigger stands in the way. `triggers`: what makes those of a file again.
QString unguard(QSqlDatabase &database, bool server, QStringList &triggers)
{
    QSqlQuery query(database);
    if (server) {
        const bool done = query.exec(QStringLiteral("SET search_path = hoithi"))
                          && query.exec(QStringLiteral("SET session_replication_role = replica"));
        return done ? QString() : query.lastError().text();
    }
    QStringList names;
    query.exec(QStringLiteral("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"));
    while (query.next()) {
        names.append(query.value(0).toString());
        triggers.append(query.value(1).toString());
    }
    for (const QString &name : names)
        query.exec(QStringLiteral("DROP TRIGGER %1").arg(name));
    return {};
}

} // namespace

QString tamper(const QString &store, const QString &statement)
{
    return beside(store, [&](QSqlDatabase &database) {
        QStringList triggers;
        QString problem = unguard(database, isServer(store), triggers);
        QSqlQuery query(database);
        if (problem.isEmpty() && isServer(store)) // a place for rows of no round
            query.exec(
                QStringLiteral("CREATE TABLE IF NOT EXISTS hoithi.elsewhere PARTITION OF hoithi.submission DEFAULT"));
        if (problem.isEmpty() && (!query.exec(statement) || query.numRowsAffected() < 1))
            problem = QStringLiteral("nothing altered: %1").arg(query.lastError().text());
        for (const QString &trigger : triggers)
            query.exec(trigger);
        return problem;
    });
}

QString execute(const QString &store, const QStringList &statements)
{
    return beside(store, [&](QSqlDatabase &database) {
        QSqlQuery query(database);
        for (const QString &statement : statements) {
            if (!query.exec(statement))
                return query.lastError().text();
        }
        return QString();
    });
}

} // namespace hoithi::test
