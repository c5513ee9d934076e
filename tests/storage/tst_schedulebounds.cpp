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
const QString september = QStringLiteral("1694710800000, 1695315600000"); // 15/9/2023 to 22/9/2023

QString change(const QString &reason = QStringLiteral("Bão"), int id = 1)
{
    return QStringLiteral("INSERT INTO schedule_change VALUES (%1, '{me}', {now}, '%2'); ").arg(id).arg(reason);
}

/// Of the sample's fourth round, of which nothing has come.
QString version(const QString &times = september, int cancelled = 0, int round = 4, int id = 1)
{
    return QStringLiteral("INSERT INTO round_version VALUES (%1, 1, %2, 'Tuần', %3, %4); ")
        .arg(id)
        .arg(round)
        .arg(times)
        .arg(cancelled);
}

QString milestone(const QString &days, int id = 1, const QString &number = QStringLiteral("1.1"))
{
    return QStringLiteral("INSERT INTO milestone_version VALUES (1, 1, %1, '%2', 'Mở thi', '', '', %3, 0); ")
        .arg(id)
        .arg(number, days);
}

/// Days of a milestone that is done so many days from today.
QString done(int days)
{
    return QStringLiteral("'', '2023-09-11', to_char(now() + interval '%1 days', 'YYYY-MM-DD')").arg(days);
}

QString added(int number = 5, const QString &title = QStringLiteral("Tuần 5"))
{
    return QStringLiteral("INSERT INTO round VALUES (%1, '%2', %3, 1); ").arg(number).arg(title, september);
}

QString told(const QStringList &tables)
{
    QStringList facts;
    for (const QString &table : tables) {
        const QString id = table == QStringLiteral("round") ? QStringLiteral("[\"5\"]") : QStringLiteral("[\"1\"]");
        facts.append(fact(qPrintable(table), id));
    }
    return entryOf(QStringLiteral("'{me}'"), "schedule.change", facts) + atOnce;
}

const QStringList changeAndVersion{QStringLiteral("schedule_change"), QStringLiteral("round_version")};
const QStringList changeAndMilestone{QStringLiteral("schedule_change"), QStringLiteral("milestone_version")};
const QStringList changeAndRound{QStringLiteral("schedule_change"), QStringLiteral("round")};
const QString days = QStringLiteral("'2023-09-01', '2023-09-11', ''");

} // namespace

/// The schedule on a server: what organisers record with tools of their own is what the program would record.
class TestScheduleBounds : public BoundsTest
{
    Q_OBJECT

private Q_SLOTS:
    void theServerTakesWhatTheProgramWouldRecord_data()
    {
        const QString whole = change() + version() + told(changeAndVersion);
        addMemberRows({
            {"a shift", "organiser", whole, {}},
            {"cancelled", "organiser", change() + version(september, 1) + told(changeAndVersion), {}},
            {"by a judge", "judge", whole, denied},
            {"by an administrator", "admin", whole, denied},
            {"without an entry", "organiser", change() + version() + atOnce.mid(2), untold},
            {"the version untold", "organiser", change() + version() + told({QStringLiteral("schedule_change")}),
             untold},
            {"of nothing", "organiser", change() + told({QStringLiteral("schedule_change")}), notAllowed},
            {"without a reason", "organiser", change(QStringLiteral("  ")) + version() + told(changeAndVersion),
             notAllowed},
            {"after a gap", "organiser", change(QStringLiteral("Bão"), 2), outOfStep},
            {"a version after a gap", "organiser", change() + version(september, 0, 4, 2), outOfStep},
            {"of no change", "organiser", version(), notAllowed},
            {"of no round", "organiser", change() + version(september, 0, 9), QStringLiteral("23503")},
            {"before its time", "organiser", change() + version(QStringLiteral("1, 2")), notAllowed},
            {"what was submitted left out", "organiser", change() + version(september, 0, 1), notAllowed},
            {"an imported round cancelled", "organiser",
             change() + version(QStringLiteral("946684800000, 1695315600000"), 1, 1), notAllowed},
            {"an opened round cancelled", "organiser", change() + version(september, 1, 2), notAllowed},
            {"an opened round later", "organiser",
             change() + version(QStringLiteral("4000000000000, 4000000100000"), 0, 2), notAllowed},
        });
    }
    void theServerTakesWhatTheProgramWouldRecord() { tryMemberRow(*m_logins); }

    void milestonesAndAddedRoundsToo_data()
    {
        addMemberRows({
            {"a milestone", "organiser", change() + milestone(days) + told(changeAndMilestone), {}},
            {"the next one", "organiser", change() + milestone(days, 2) + told(changeAndMilestone), {}},
            {"one after a gap", "organiser", change() + milestone(days, 3), notAllowed},
            {"due before it begins", "organiser",
             change() + milestone(QStringLiteral("'2023-09-12', '2023-09-11', ''")), notAllowed},
            {"without a deadline", "organiser", change() + milestone(QStringLiteral("'', '', ''")), notAllowed},
            {"done today", "organiser", change() + milestone(done(0)) + told(changeAndMilestone), {}},
            {"done in the future", "organiser", change() + milestone(done(2)), notAllowed},
            {"no day", "organiser", change() + milestone(QStringLiteral("'', '11/09/2023', ''")), notAllowed},
            {"without a number", "organiser", change() + milestone(days, 1, {}), notAllowed},
            {"a round", "organiser", change() + added() + told(changeAndRound), {}},
            {"a round after a gap", "organiser", change() + added(7), outOfStep},
            {"a round without a name", "organiser", change() + added(5, {}), notAllowed},
            {"a round of no change", "organiser", added(), notAllowed},
            {"a round untold", "organiser", change() + added() + told({QStringLiteral("schedule_change")}), untold},
            {"a round by a secretary", "secretary", change() + added() + told(changeAndRound), denied},
        });
    }
    void milestonesAndAddedRoundsToo() { tryMemberRow(*m_logins); }
};

HOITHI_TEST(TestScheduleBounds)
#include "tst_schedulebounds.moc"
