// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/agency/agencystage.h"
#include "domain/participation/participation.h"
#include "testregistry.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace hoithi;

namespace {

const QDate first(2026, 1, 1);

Agency agency(int number, std::optional<int> headcount = {})
{
    const QString code = QString::number(number);
    return {AgencyId(number), code, QStringLiteral("Cơ quan %1").arg(number), {}, {}, {}, headcount, {}};
}

std::vector<Agency> agencies(int count)
{
    std::vector<Agency> list;
    for (int i = 1; i <= count; ++i)
        list.push_back(agency(i, i * 10));
    return list;
}

/// Each agency goes at most into one of a lower number: never in a circle.
std::vector<AgencyMerger> someMergers(std::mt19937 &random, int count)
{
    std::vector<AgencyMerger> mergers;
    for (int i = 2; i <= count; ++i) {
        if (random() % 2 == 0)
            mergers.push_back({QString::number(i),
                               QString::number(1 + static_cast<int>(random() % static_cast<unsigned>(i - 1))),
                               first.addDays(static_cast<int>(random() % 20))});
    }
    return mergers;
}

AgencyHistory with(const std::vector<Agency> &list, const std::vector<AgencyMerger> &mergers)
{
    AgencyHistory history(list);
    for (const AgencyMerger &merger : mergers)
        history.add(merger);
    return history;
}

/// One agency after another, by hand.
QString heirOf(QString code, const std::vector<AgencyMerger> &mergers, QDate day)
{
    for (bool isMoved = true; isMoved;) {
        isMoved = false;
        for (const AgencyMerger &merger : mergers) {
            if (merger.code == code && merger.since <= day) {
                code = merger.into;
                isMoved = true;
                break;
            }
        }
    }
    return code;
}

} // namespace

class TestAgencyHistory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void orderOfMergersMakesNoDifference()
    {
        constexpr int count = 12;
        std::mt19937 random(7);
        for (int trial = 0; trial < 200; ++trial) {
            std::vector<AgencyMerger> mergers = someMergers(random, count);
            const AgencyHistory one = with(agencies(count), mergers);
            std::ranges::shuffle(mergers, random);
            const AgencyHistory other = with(agencies(count), mergers);
            QVERIFY(one.circle().isEmpty());
            for (int after = -1; after <= 20; after += 7) {
                const QDate day = first.addDays(after);
                const CountedAgencies counted = one.countedOn(day);
                QVERIFY(counted.agencies == other.countedOn(day).agencies);
                qint64 people = 0;
                for (const Agency &each : counted.agencies)
                    people += each.headcount.value();
                QCOMPARE(people, qint64{10} * count * (count + 1) / 2); // nobody is lost or counted twice
                for (const AgencyState &each : one.agencies())
                    QCOMPARE(one.successor(each, day).now.code, heirOf(each.now.code, mergers, day));
            }
        }
    }

    void personOfBothIsCountedOnceInTheSuccessor()
    {
        const AgencyHistory history =
            with(agencies(3), {{QStringLiteral("2"), QStringLiteral("1"), first}, {QStringLiteral("3"), {}, {}}});
        const CountedAgencies counted = history.countedOn(first);
        RoundParticipation round;
        round.counted = {{1, counted.counting(AgencyId(2)), 5}, {1, counted.counting(AgencyId(1)), 6}};
        const std::vector rounds{round};
        const Participation participation = computeParticipation(counted.agencies, rounds);
        QCOMPARE(participation.rows.front().agencyCode, QStringLiteral("1"));
        QCOMPARE(participation.rows.front().people, 1);
        QCOMPARE(participation.changedAgency, 0);
        QCOMPARE(participation.rows.front().headcount.value(), 30);
    }

    void headcountOfTheSuccessor_data()
    {
        QTest::addColumn<QList<int>>("recorded"); // of agency 1, so many days after the first, and people
        QTest::addColumn<int>("expected");
        QTest::newRow("none") << QList<int>{} << 60;
        QTest::newRow("before both mergers") << QList<int>{-1, 15} << 65;
        QTest::newRow("on the day of the first") << QList<int>{0, 40} << 70;
        QTest::newRow("between") << QList<int>{5, 40} << 70;
        QTest::newRow("after both") << QList<int>{11, 50} << 50;
        QTest::newRow("not yet") << QList<int>{30, 99} << 60;
    }
    void headcountOfTheSuccessor()
    {
        QFETCH(const QList<int>, recorded);
        QFETCH(const int, expected);
        AgencyHistory history = with(agencies(3), {{QStringLiteral("2"), QStringLiteral("1"), first},
                                                   {QStringLiteral("3"), QStringLiteral("2"), first.addDays(10)}});
        if (!recorded.isEmpty())
            history.add(AgencyHeadcount{QStringLiteral("1"), recorded[1], first.addDays(recorded[0])});
        const AgencyState *one = history.find(QStringLiteral("1"));
        QCOMPARE(history.headcount(*one, first.addDays(20)).value(), expected);
    }

    void headcountIsUnknownWhereAPartIs()
    {
        const AgencyHistory history =
            with({agency(1, 10), agency(2)}, {{QStringLiteral("2"), QStringLiteral("1"), first}});
        QVERIFY(!history.headcount(*history.find(QStringLiteral("1")), first).has_value());
        QCOMPARE(history.headcount(*history.find(QStringLiteral("1")), first.addDays(-1)).value(), 10);
    }

    void formerNamesAreRead()
    {
        AgencyHistory history(agencies(1));
        AgencyVersion renamed = history.agencies().front().now;
        renamed.name = QStringLiteral("Tên Mới");
        history.add(AgencyId(1), renamed);
        QCOMPARE(history.readList().front().name, QStringLiteral("Tên Mới"));
        QVERIFY(history.readList().front().aliases.contains(QStringLiteral("Cơ quan 1")));
    }

    void circlesAndCodesThatLeadNowhereAreFound()
    {
        const AgencyHistory history(agencies(3));
        AgencyRecord one{QStringLiteral("1")};
        one.merger = AgencyMerger{QStringLiteral("1"), QStringLiteral("2"), first};
        AgencyRecord two{QStringLiteral("2")};
        two.merger = AgencyMerger{QStringLiteral("2"), QStringLiteral("1"), first.addDays(9)};
        const std::vector<AgencyRecord> both{one, two};
        QCOMPARE(newFault(history, hoithi::with(history, both))->problem, AgencyProblem::Circle);
        QVERIFY(!newFault(history, hoithi::with(history, std::vector{one})));
        one.merger->into = QStringLiteral("x");
        QCOMPARE(newFault(history, hoithi::with(history, std::vector{one}))->problem, AgencyProblem::NoSuccessor);
    }

    void newAgenciesOfAFileInACircleAreToldSo()
    {
        std::vector<AgencyFileRow> rows(2);
        for (int i = 0; i < 2; ++i) {
            AgencyEdit &edit = rows[static_cast<std::size_t>(i)].edit;
            edit.code = QStringLiteral("N%1").arg(i + 4);
            edit.name = QStringLiteral("Ban %1").arg(i);
            edit.mergedInto = QStringLiteral("N%1").arg(5 - i);
            edit.mergedSince = first;
        }
        const AgencyStage stage = stageAgencies(AgencyHistory(agencies(3)), std::move(rows));
        for (const StagedAgencyRow &row : stage.rows)
            QCOMPARE(row.problem.value(), AgencyProblem::Circle);
    }

    void codesThatLookLikeOthersAreNone()
    {
        std::vector<Agency> known = agencies(1);
        known.front().code = QStringLiteral("H1a");
        const AgencyHistory history(known);
        const auto problem = [&history](const QString &code) {
            AgencyEdit edit;
            edit.code = code;
            edit.name = QStringLiteral("Ban Mẫu");
            return problemOf(history, edit);
        };
        QVERIFY(!problem(QStringLiteral("H1a")) && !problem(QStringLiteral("H1")));
        QCOMPARE(problem(QStringLiteral("h1A")).value(), AgencyProblem::OtherCase);
        QCOMPARE(inOtherCase(history, QStringLiteral("h1A"))->now.code, QStringLiteral("H1a"));
        for (const char16_t unseen : {u'\u200B', u'\u202E', u'\u0001', u'\u3164'})
            QCOMPARE(problem(QStringLiteral("H") + QChar(unseen) + u'2').value(), AgencyProblem::UnseenCode);
    }

    void fileWithACircleKeepsItsOtherLines()
    {
        const AgencyHistory history(agencies(3));
        std::vector<AgencyFileRow> rows(3);
        for (int i = 0; i < 3; ++i) {
            AgencyEdit &edit = rows[static_cast<std::size_t>(i)].edit;
            edit.code = QString::number(i + 1);
            edit.mergedInto = i == 2 ? QString() : QString::number(2 - i);
            edit.mergedSince = first;
            edit.people = i == 2 ? std::optional(77) : std::nullopt;
        }
        const AgencyStage stage = stageAgencies(history, std::move(rows));
        QCOMPARE(stage.count(AgencyRowState::Invalid), 1);
        QCOMPARE(stage.count(AgencyRowState::Changed), 2);
    }
};

HOITHI_TEST(TestAgencyHistory)
#include "tst_agencyhistory.moc"
