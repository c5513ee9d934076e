// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/serverlogin.h"

#include "storage/database.h"
#include "storage/row.h"

#include <libpq-fe.h>

#include <memory>

namespace hoithi {

namespace {

QString groupOf(Role role)
{
    return QString(QLatin1String("hoithi_") + roleName(role));
}

QString quoted(const QString &name)
{
    QString inside = name;
    inside.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return QString(QLatin1Char('"') + inside + QLatin1Char('"'));
}

/// As the server would store it, computed here.
QString verifierOf(const Database &database, const QString &login, const QByteArray &password)
{
    auto *connection = static_cast<PGconn *>(database.nativeHandle());
    const std::unique_ptr<char, decltype(&PQfreemem)> verifier{
        PQencryptPasswordConn(connection, password.constData(), login.toUtf8().constData(), "scram-sha-256"),
        &PQfreemem};
    return QString::fromLatin1(verifier.get());
}

/// Runs what it may, and keeps the rest.
Result<QStringList> attempt(Database &database, const QStringList &statements)
{
    QStringList left;
    for (const QString &statement : statements) {
        // Each for itself: a refused statement would end the transaction of those before.
        HOITHI_CHECK(database.execute(QStringLiteral("SAVEPOINT login")));
        const Result<void> done = database.execute(statement);
        if (!done) {
            HOITHI_CHECK(database.execute(QStringLiteral("ROLLBACK TO SAVEPOINT login")));
            left.append(statement);
        }
    }
    return left;
}

QStringList membershipStatements(const QString &login, std::optional<Role> wanted)
{
    QStringList statements;
    for (const Role role : allRoles) {
        const bool grant = role == wanted;
        statements.append(QStringLiteral("%1 %2 %3 %4")
                              .arg(grant ? QStringLiteral("GRANT") : QStringLiteral("REVOKE"), groupOf(role),
                                   grant ? QStringLiteral("TO") : QStringLiteral("FROM"), quoted(login)));
    }
    return statements;
}

Result<bool> loginExists(Database &database, const QString &login)
{
    HOITHI_TRY(const qint64 found,
               database.number(QStringLiteral("SELECT COUNT(*) FROM pg_roles WHERE rolname = ?"), {login}));
    return found > 0;
}

/// The memberships that differ from what is wanted.
Result<QStringList> pendingMemberships(Database &database, const QString &login, std::optional<Role> wanted)
{
    QStringList held;
    HOITHI_CHECK(database.select(
        QStringLiteral("SELECT g.rolname FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid JOIN pg_roles r ON "
                       "r.oid = m.member WHERE r.rolname = ?"),
        {login}, [&](const Row &row) { held.append(row.text(0)); }));
    QStringList pending;
    const QStringList all = membershipStatements(login, wanted);
    for (std::size_t i = 0; i < allRoles.size(); ++i) {
        if (held.contains(groupOf(allRoles[i])) != (allRoles[i] == wanted))
            pending.append(all[static_cast<qsizetype>(i)]);
    }
    return pending;
}

Result<QString> databaseName(Database &database)
{
    QString name;
    HOITHI_CHECK(database.select(QStringLiteral("SELECT current_database()"), {},
                                 [&name](const Row &row) { name = row.text(0); }));
    return name;
}

QString connectStatement(const QString &database, const QString &login, bool grant)
{
    return QStringLiteral("%1 CONNECT ON DATABASE %2 %3 %4")
        .arg(grant ? QStringLiteral("GRANT") : QStringLiteral("REVOKE"), quoted(database),
             grant ? QStringLiteral("TO") : QStringLiteral("FROM"), quoted(login));
}

/// What it takes to let the login connect, or no more.
Result<QStringList> pendingConnection(Database &database, const QString &login, bool wanted)
{
    HOITHI_TRY(const QString name, databaseName(database));
    HOITHI_TRY(const qint64 everybody,
               database.number(QStringLiteral("SELECT has_database_privilege('public', ?, 'CONNECT')::int"), {name}));
    HOITHI_TRY(const qint64 held,
               database.number(QStringLiteral("SELECT has_database_privilege(?, ?, 'CONNECT')::int"), {login, name}));
    if (everybody == 1 || (held == 1) == wanted)
        return QStringList();
    return QStringList{connectStatement(name, login, wanted)};
}

/// What may not be granted or taken here is no error to the server, so what is still to do is asked again.
Result<QStringList> attemptAll(Database &database, const QString &login, const QStringList &memberships, bool wanted)
{
    HOITHI_TRY(const QStringList refused, attempt(database, memberships));
    HOITHI_TRY(const QStringList connection, pendingConnection(database, login, wanted));
    HOITHI_CHECK(attempt(database, connection));
    HOITHI_TRY(const QStringList left, pendingConnection(database, login, wanted));
    return refused + left;
}

} // namespace

Result<ServerSession> serverSession(Database &database)
{
    ServerSession session;
    HOITHI_CHECK(database.select(
        QStringLiteral("SELECT session_user::text, pg_has_role(session_user, (SELECT nspowner FROM pg_namespace WHERE "
                       "nspname = 'hoithi'), 'MEMBER')::int"),
        {}, [&](const Row &row) {
            session.login = row.text(0);
            session.ownsContest = row.number(1) == 1;
        }));
    return session;
}

namespace {

const QString readsAsSecretary =
    QStringLiteral("has_role('hoithi_secretary') AND NOT acts_as_owner() AND NOT (SELECT rolsuper OR rolbypassrls "
                   "FROM pg_roles WHERE rolname = session_user)");

const QString hiddenRounds =
    QStringLiteral("SELECT COUNT(*) FROM current_round() AS r WHERE (EXISTS (SELECT FROM paper p WHERE p.round = "
                   "r.number) OR EXISTS "
                   "(SELECT FROM round_key k WHERE k.round = r.number)) AND r.closes_at >= clock_ms() AND ")
    + readsAsSecretary;

} // namespace

Result<bool> hidesKeys(Database &database)
{
    HOITHI_TRY(const qint64 hidden, database.number(hiddenRounds));
    return hidden > 0;
}

Result<bool> hidesKeysOf(Database &database, int roundNumber)
{
    HOITHI_TRY(const qint64 hidden, database.number(hiddenRounds + QStringLiteral(" AND r.number = ?"), {roundNumber}));
    return hidden > 0;
}

Result<bool> ranksNow(Database &database, int roundNumber)
{
    HOITHI_TRY(const qint64 inTime, database.number(QStringLiteral("SELECT (acts_as_owner() OR "
                                                                   "coalesce(round_is_over(?::bigint), true))::int"),
                                                    {roundNumber}));
    return inTime == 1;
}

Result<bool> hidesProposals(Database &database)
{
    if (!database.isShared())
        return false;
    HOITHI_TRY(const qint64 hidden,
               database.number(QString(QStringLiteral("SELECT (") + readsAsSecretary + QStringLiteral(")::int"))));
    return hidden == 1;
}

Result<LoginState> loginState(Database &database, const QString &login)
{
    LoginState state = LoginState::Missing;
    HOITHI_CHECK(database.select(
        QStringLiteral(
            "SELECT (rolsuper OR NOT rolcanlogin OR pg_has_role(oid, (SELECT nspowner FROM pg_namespace WHERE "
            "nspname = 'hoithi'), 'MEMBER'))::int FROM pg_roles WHERE rolname = ?"),
        {login}, [&](const Row &row) { state = row.number(0) == 1 ? LoginState::Powerful : LoginState::Exists; }));
    return state;
}

Result<QStringList> grantLogin(Database &database, const QString &login, Role role, const QByteArray &password)
{
    HOITHI_TRY(const bool exists, loginExists(database, login));
    QStringList left;
    if (!exists) {
        HOITHI_TRY(left, attempt(database, {QStringLiteral("CREATE ROLE %1 LOGIN").arg(quoted(login))}));
    }
    if (!left.isEmpty()) { // nothing can be granted to a login that is not there, and no password be set
        if (!password.isEmpty())
            left.append(QStringLiteral("\\password %1").arg(login));
        HOITHI_TRY(const QString name, databaseName(database));
        return left
               + QStringList{membershipStatements(login, role).at(static_cast<qsizetype>(role)),
                             connectStatement(name, login, true)};
    }
    if (!password.isEmpty()) {
        HOITHI_TRY(const QStringList refused,
                   attempt(database, {QStringLiteral("ALTER ROLE %1 PASSWORD '%2'")
                                          .arg(quoted(login), verifierOf(database, login, password))}));
        if (!refused.isEmpty())
            left.append(QStringLiteral("\\password %1").arg(login));
    }
    HOITHI_TRY(const QStringList pending, pendingMemberships(database, login, role));
    HOITHI_TRY(const QStringList refused, attemptAll(database, login, pending, true));
    return left + refused;
}

Result<bool> changeOwnPassword(Database &database, const QByteArray &old, const QByteArray &next)
{
    const QByteArray used = PQpass(static_cast<PGconn *>(database.nativeHandle()));
    if (!used.isEmpty() && used != old)
        return false;
    HOITHI_TRY(const ServerSession session, serverSession(database));
    HOITHI_CHECK(database.execute(QStringLiteral("ALTER ROLE %1 PASSWORD '%2'")
                                      .arg(quoted(session.login), verifierOf(database, session.login, next))));
    database.takePassword(QString::fromUtf8(next));
    static_cast<void>(database.reconnect()); // where it fails, whatever is asked next makes the connection
    return true;
}

Result<QStringList> revokeLogin(Database &database, const QString &login)
{
    HOITHI_TRY(const bool exists, loginExists(database, login));
    if (!exists)
        return QStringList();
    HOITHI_TRY(const QStringList pending, pendingMemberships(database, login, std::nullopt));
    return attemptAll(database, login, pending, false);
}

} // namespace hoithi
