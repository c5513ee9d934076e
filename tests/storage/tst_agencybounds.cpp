// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "boundstest.h"
#include "memberlogins.h"
#include "memberrows.h"
#include "membersql.h"
#include "support/testregistry.h"

#include <QTest>

using namespace hoithi;
using namespace hoithi::test;

namespace {

const QString notAllowed = QStringLiteral("HT012");
const QString untold = QStringLiteral("HT011");
const QString outOfStep = QStringLiteral("HT007");
const QString denied = QStringLiteral("42501");

QString change(const QString &reason = QStringLiteral("Sáp nhập"), int id = 1, int undoes = 0)
{
    return QStringLiteral("INSERT INTO agency_change VALUES (%1, '{me}', {now}, '%2', %3); ")
        .arg(id)
        .arg(reason)
        .arg(undoes);
}

/// Of the sample's first agency.
QString version(const QString &name = QStringLiteral("Phường Mới"), int id = 1)
{
    return QStringLiteral(
               "INSERT INTO agency_version SELECT %1, 1, code, '%2', kind, bloc, '', '', 1 FROM agency WHERE "
               "id = 1; ")
        .arg(id)
        .arg(name);
}

QString added()
{
    return QStringLiteral(
        "INSERT INTO agency SELECT max(id) + 1, 'N1', 'Trung tâm Mẫu', '', '', '', NULL, 1 FROM agency; "
        "INSERT INTO agency_version VALUES (1, 1, 'N1', 'Trung tâm Mẫu', '', '', '', '', 1); ");
}

QString merger(const QString &into = QStringLiteral("(SELECT code FROM agency WHERE id = 1)"),
               const QString &since = QStringLiteral("2026-07-01"), int id = 1)
{
    return QStringLiteral("INSERT INTO agency_merger VALUES (%1, 1, 'N1', %2, '%3'); ").arg(id).arg(into, since);
}

QString headcount(const QString &people, const QString &since = {})
{
    return QStringLiteral("INSERT INTO agency_headcount SELECT 1, 1, code, %1, '%2' FROM agency WHERE id = 1; ")
        .arg(people, since);
}

QString told(const QStringList &tables, const char *action = "agencies.change")
{
    QStringList facts;
    for (const QString &table : tables)
        facts.append(fact(qPrintable(table), QStringLiteral("[\"1\"]")));
    return entryOf(QStringLiteral("'{me}'"), action, facts) + atOnce;
}

const QString changed = QStringLiteral("agency_change");
const QStringList changeAndVersion{changed, QStringLiteral("agency_version")};
const QStringList changeAndHeadcount{changed, QStringLiteral("agency_headcount")};

} // namespace

/// Changes of agencies on a server: what organisers record with tools of their own is what the program would record.
class TestAgencyBounds : public BoundsTest
{
    Q_OBJECT

private Q_SLOTS:
    void theServerTakesWhatTheProgramWouldRecord_data()
    {
        const QString whole = change() + version() + told(changeAndVersion);
        addMemberRows({
            {"renamed", "organiser", whole, {}},
            {"by a judge", "judge", whole, denied},
            {"by an administrator", "admin", whole, denied},
            {"without an entry", "organiser", change() + version() + atOnce.mid(2), untold},
            {"the version untold", "organiser", change() + version() + told({changed}), untold},
            {"of nothing", "organiser", change() + told({changed}), notAllowed},
            {"without a reason", "organiser", change(QStringLiteral("  ")) + version() + told(changeAndVersion),
             notAllowed},
            {"after a gap", "organiser", change(QStringLiteral("x"), 2), outOfStep},
            {"a version after a gap", "organiser", change() + version(QStringLiteral("x"), 2), outOfStep},
            {"of no change", "organiser", version(), notAllowed},
            {"without a name", "organiser", change() + version(QStringLiteral(" ")), notAllowed},
            {"what is not there taken back", "organiser",
             change(QStringLiteral("x"), 1, 0) + change(QStringLiteral("x"), 2, 1) + told({changed}), notAllowed},
        });
    }
    void theServerTakesWhatTheProgramWouldRecord() { tryMemberRow(*m_logins); }

    void mergersAndHeadcountsToo_data()
    {
        addMemberRows({
            {"a headcount", "organiser", change() + headcount(QStringLiteral("50")) + told(changeAndHeadcount), {}},
            {"from a day",
             "organiser",
             change() + headcount(QStringLiteral("50"), QStringLiteral("2026-07-01")) + told(changeAndHeadcount),
             {}},
            {"from no day", "organiser", change() + headcount(QStringLiteral("50"), QStringLiteral("2026-02-30")),
             QStringLiteral("22008")},
            {"of millions", "organiser", change() + headcount(QStringLiteral("10000001")), notAllowed},
            {"merged from no day", "organiser",
             change() + added() + merger(QStringLiteral("(SELECT code FROM agency WHERE id = 1)"), QStringLiteral("x")),
             notAllowed},
            {"merged into none", "organiser", change() + added() + merger(QStringLiteral("'x'")), notAllowed},
            {"merged in a circle", "organiser",
             change() + added() + merger()
                 + QStringLiteral("INSERT INTO agency_merger SELECT 2, 1, code, 'N1', '2026-07-01' FROM agency WHERE "
                                  "id = 1; ")
                 + told({changed}),
             notAllowed},
            {"without a version", "organiser",
             change() + QStringLiteral("INSERT INTO agency_merger VALUES (1, 1, 'N1', '', ''); "), notAllowed},
        });
    }
    void mergersAndHeadcountsToo() { tryMemberRow(*m_logins); }
};

HOITHI_TEST(TestAgencyBounds)
#include "tst_agencybounds.moc"
