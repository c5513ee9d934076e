// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "postgresfixture.h"

#include <QString>
#include <QStringList>

#include <map>
#include <memory>

struct pg_conn;

namespace hoithi::test {

/// A contest on a server with the sample store, and a PostgreSQL login for each role, two for some: what somebody can do
/// who has nothing but psql. The logins are dropped with it.
class MemberLogins
{
public:
    MemberLogins();
    ~MemberLogins();
    Q_DISABLE_COPY_MOVE(MemberLogins)

    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] QString url() const { return m_server->url(); }

    /// Whom a row of a test calls "judge", "judge2", "organiser", "organiser2", "secretary", "admin", "stranger" (in no role),
    /// "elsewhere" (an organiser of another contest), "former" (a judge who is no longer a member).
    [[nodiscard]] QString login(const QString &who) const;
    [[nodiscard]] static QString fullName(const QString &who);

    /// Runs statements in one transaction that is rolled back, or kept with `commit`. Gives the SQLSTATE of the first that is
    /// refused, or "" and the first column of the last answer in `answer`. `{me}`, `{other}` (the second judge), `{login}` and
    /// `{now}` stand for the obvious.
    QString run(const QString &who, const QString &statements, QString *answer = nullptr, bool commit = false);
    /// A transaction that is open while others commit, and its end: gives what run() does, and rolls back.
    QString begin(const QString &who);
    /// The same, with what was there when it began for as long as it lasts, and without a lock on any table of keys.
    QString beginSnapshot(const QString &who);
    /// The same, with statements: gives what run() does, and leaves the transaction open.
    QString hold(const QString &who, const QString &statements);
    QString goOn(const QString &who, const QString &statements);

private:
    [[nodiscard]] QString filledIn(const QString &who, QString statements) const;
    pg_conn *connection(const QString &who);

    std::unique_ptr<PostgresFixture> m_server;
    QString m_suffix;
    std::map<QString, pg_conn *> m_connections;
    bool m_ready = false;
};

} // namespace hoithi::test
