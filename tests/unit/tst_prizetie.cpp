// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/participation/participation.h"
#include "domain/ranking/prizetie.h"
#include "testregistry.h"

#include <QTest>

#include <algorithm>

using namespace hoithi;

namespace {

ParticipationRow agency(const QString &code, qint64 people)
{
    ParticipationRow row;
    row.agencyCode = code;
    row.people = people;
    return row;
}

/// The agencies that win, by code, with "?" for one that is undecided.
QStringList winners(const std::vector<ParticipationRow> &rows, int count, const std::vector<TieOrder> &orders)
{
    CollectiveRules rules;
    rules.count = count;
    QStringList codes;
    for (const CollectiveRow &row : collectiveStanding(rows, rules, orders)) {
        const QString code = rows[row.row].agencyCode;
        if (row.outcome == CollectiveOutcome::Wins)
            codes.append(code);
        else if (row.outcome == CollectiveOutcome::Undecided)
            codes.append(code + QLatin1Char('?'));
    }
    return codes;
}

} // namespace

class TestPrizeTie : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The numbers are those of: printf '%s\n%s' "2026-11-27 084512" S1 | sha256sum
    void aDrawIsRepeatedWithAPocketTool()
    {
        const std::string seed = "2026-11-27 084512";
        QCOMPARE(drawNumber(seed, "S1"),
                 QByteArray("bae2cf41e81acdbc238a5d0894698d19a648b915f20917cc92c05bf8ed6b1c30"));
        QCOMPARE(drawNumber(seed, "bài 2"),
                 QByteArray("5c662c0a518756ce134a0ee57637b7bc3e960399f87f2d7b28e852af8d380f40"));
        const std::vector<std::string> expected{"bài 2", "S1", "S3"};
        std::vector<std::string> ids{"S1", "bài 2", "S3"};
        std::ranges::sort(ids);
        do {
            QCOMPARE(drawnOrder(seed, ids).submissionIds, expected);
        } while (std::ranges::next_permutation(ids).found);
    }

    void anOrderIsForExactlyThosePeople()
    {
        const TieOrder order{{"c", "a", "b"}};
        QVERIFY(isOrderOf(order, {"a", "b", "c"}));
        QVERIFY(!isOrderOf(order, {"a", "b"}));
        QVERIFY(!isOrderOf(order, {"a", "b", "c", "d"}));
        QVERIFY(!isOrderOf(order, {"a", "b", "d"}));
    }

    void aSeedCanBeReadOutAndTypedAgain_data()
    {
        QTest::addColumn<QString>("seed");
        QTest::addColumn<bool>("taken");
        QTest::newRow("number") << QStringLiteral("084512") << true;
        QTest::newRow("words") << QStringLiteral("XSKT Hue_27/11/2026 no.08-45") << true;
        QTest::newRow("diacritics") << QStringLiteral("Huế 084512") << false;
        QTest::newRow("fullwidth") << QStringLiteral("\uff10\uff18") << false;
        QTest::newRow("Cyrillic") << QStringLiteral("\u0421 1") << false;
        QTest::newRow("Arabic digits") << QStringLiteral("\u0661\u0662") << false;
        QTest::newRow("a letter that nobody sees") << QStringLiteral("1\u3164") << false;
        QTest::newRow("no-break space") << QStringLiteral("a\u00a0b") << false;
        QTest::newRow("blank at its beginning") << QStringLiteral(" 1") << false;
        QTest::newRow("two blanks") << QStringLiteral("a  b") << false;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("blank at its end") << QStringLiteral("1 ") << false;
        QTest::newRow("colon") << QStringLiteral("a:b") << false;
        QTest::newRow("line feed") << QStringLiteral("a\nb") << false;
        QTest::newRow("unseen") << QStringLiteral("a\u200bb") << false;
        QTest::newRow("long") << QString(200, QLatin1Char('7')) << true;
        QTest::newRow("longer") << QString(201, QLatin1Char('7')) << false;
    }
    void aSeedCanBeReadOutAndTypedAgain()
    {
        QFETCH(const QString, seed);
        QTEST(isDrawSeed(seed), "taken");
    }

    void agenciesThatTieWinAsJudgesOrderedThem()
    {
        const std::vector<ParticipationRow> rows{agency(QStringLiteral("A"), 9), agency(QStringLiteral("B"), 5),
                                                 agency(QStringLiteral("C"), 5), agency(QStringLiteral("D"), 5)};
        const QStringList undecided{QStringLiteral("A"), QStringLiteral("B?"), QStringLiteral("C?"),
                                    QStringLiteral("D?")};
        QCOMPARE(winners(rows, 3, {}), undecided);
        QCOMPARE(winners(rows, 3, {{{"D", "B"}}}), undecided); // of others
        QCOMPARE(winners(rows, 3, {{{"B", "C", "D"}}, {{"D", "B", "C"}}}),
                 (QStringList{QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("D")}));
        QCOMPARE(winners(rows, 4, {{{"D", "B", "C"}}}).size(), 4); // all of them fit
    }
};

HOITHI_TEST(TestPrizeTie)
#include "tst_prizetie.moc"
