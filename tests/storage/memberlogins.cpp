// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "memberlogins.h"

#include "samplestore.h"
#include "storage/database.h"

#include <QRandomGenerator>
#include <QUrl>

#include <libpq-fe.h>

namespace hoithi::test {

namespace {

struct Person
{
    const char *who;
    const char *name;
    const char *group; ///< "" for none
    const char *role;  ///< as a member; "" for none
    bool active;
};

constexpr std::array people{Person{"organiser", "Đỗ Thị Tổ Chức", "hoithi_organiser", "organiser", true},
                            Person{"organiser2", "Mai Thị Soạn", "hoithi_organiser", "organiser", true},
                            Person{"judge", "Lê Văn Chấm", "hoithi_judge", "judge", true},
                            Person{"judge2", "Phạm Thị Chấm", "hoithi_judge", "judge", true},
                            Person{"former", "Ngô Văn Cũ", "hoithi_judge", "judge", false},
                            Person{"secretary", "Trần Thị Thư", "hoithi_secretary", "secretary", true},
                            Person{"admin", "Võ Văn Quản", "hoithi_admin", "admin", true},
                            Person{"admin2", "Bùi Thị Quản", "hoithi_admin", "admin", true},
                            Person{"elsewhere", "", "hoithi_organiser", "", false},
                            Person{"stranger", "", "", "", false}};

struct Cleared
{
    void operator()(PGresult *result) const { PQclear(result); }
};
using Answered = std::unique_ptr<PGresult, Cleared>;

QString stateOf(const Answered &result)
{
    const ExecStatusType status = PQresultStatus(result.get());
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK)
        return {};
    const char *state = PQresultErrorField(result.get(), PG_DIAG_SQLSTATE);
    return state ? QString::fromLatin1(state) : QStringLiteral("?????");
}

Answered execute(PGconn *connection, const QString &sql)
{
    return Answered(PQexec(connection, sql.toUtf8().constData()));
}

} // namespace

MemberLogins::MemberLogins()
    : m_server(PostgresFixture::create()),
      m_suffix(QStringLiteral("%1").arg(QRandomGenerator::system()->generate(), 8, 16, QLatin1Char('0')))
{
    if (!m_server)
        return;
    const auto opened = Database::open(m_server->url(), OpenMode::CreateNew);
    if (!opened || !fillSampleStore(**opened))
        return;
    m_ready = true;
    for (const Person &person : people) {
        const QString who = QString::fromLatin1(person.who);
        QStringList statements{
            QStringLiteral("CREATE ROLE %1 LOGIN").arg(login(who)),
            QStringLiteral("DO $$ BEGIN EXECUTE format('GRANT CONNECT, TEMPORARY ON DATABASE %I TO %1', "
                           "current_database()); END $$")
                .arg(login(who))};
        if (*person.group != 0)
            statements.append(QStringLiteral("GRANT %1 TO %2").arg(QLatin1String(person.group), login(who)));
        if (*person.role != 0)
            statements.append(
                QStringLiteral("INSERT INTO member SELECT COALESCE(MAX(id), 0) + 1, '%1', '%2', '%3', %4, "
                               "0 FROM member")
                    .arg(login(who), QString::fromUtf8(person.name), QLatin1String(person.role))
                    .arg(person.active ? 1 : 0));
        m_ready = m_ready && run(QStringLiteral("owner"), statements.join(QLatin1Char(';')), nullptr, true).isEmpty();
    }
}

MemberLogins::~MemberLogins()
{
    for (const auto &[who, connection] : m_connections) {
        if (who != QStringLiteral("owner"))
            PQfinish(connection);
    }
    for (const Person &person : people)
        run(QStringLiteral("owner"),
            QStringLiteral("DROP OWNED BY %1; DROP ROLE IF EXISTS %1").arg(login(QString::fromLatin1(person.who))),
            nullptr, true);
    if (const auto owner = m_connections.find(QStringLiteral("owner")); owner != m_connections.end())
        PQfinish(owner->second);
}

QString MemberLogins::login(const QString &who) const
{
    return QStringLiteral("hoithi_test_%1_%2").arg(m_suffix, who);
}

QString MemberLogins::fullName(const QString &who)
{
    for (const Person &person : people) {
        if (who == QLatin1String(person.who))
            return QString::fromUtf8(person.name);
    }
    return {};
}

pg_conn *MemberLogins::connection(const QString &who)
{
    PGconn *&known = m_connections[who];
    if (known == nullptr) {
        QUrl url(m_server->url());
        if (who != QStringLiteral("owner"))
            url.setUserName(login(who));
        known = PQconnectdb(url.toString(QUrl::FullyEncoded).toUtf8().constData());
        execute(known, QStringLiteral("SET search_path = hoithi, pg_temp"));
    }
    return known;
}

QString MemberLogins::filledIn(const QString &who, QString statements) const
{
    return statements.replace(QStringLiteral("{me}"), fullName(who))
        .replace(QStringLiteral("{other}"), fullName(QStringLiteral("judge2")))
        .replace(QStringLiteral("{login}"), login(who))
        .replace(QStringLiteral("{now}"), QStringLiteral("clock_ms()"));
}

QString MemberLogins::run(const QString &who, const QString &statements, QString *answer, bool commit)
{
    PGconn *session = connection(who);
    execute(session, QStringLiteral("BEGIN"));
    const Answered result = execute(session, filledIn(who, statements));
    const QString state = stateOf(result);
    if (answer != nullptr && state.isEmpty() && PQntuples(result.get()) > 0)
        *answer = QString::fromUtf8(PQgetvalue(result.get(), 0, 0));
    const bool keep = commit && state.isEmpty();
    const Answered ended = execute(session, keep ? QStringLiteral("COMMIT") : QStringLiteral("ROLLBACK"));
    return keep ? stateOf(ended) : state;
}

QString MemberLogins::begin(const QString &who)
{
    return stateOf(execute(connection(who), QStringLiteral("BEGIN; SELECT transaction_ms(), pg_current_xact_id()")));
}

QString MemberLogins::beginSnapshot(const QString &who)
{
    return stateOf(execute(connection(who), QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; "
                                                           "SELECT count(*) FROM round")));
}

QString MemberLogins::hold(const QString &who, const QString &statements)
{
    return stateOf(execute(connection(who), QStringLiteral("BEGIN; ") + filledIn(who, statements)));
}

QString MemberLogins::goOn(const QString &who, const QString &statements)
{
    const QString state = stateOf(execute(connection(who), filledIn(who, statements)));
    execute(connection(who), QStringLiteral("ROLLBACK"));
    return state;
}

} // namespace hoithi::test
