// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/award/moneywords.h"
#include "domain/contest/contestpreset.h"
#include "testregistry.h"

#include <QTest>

using namespace hoithi;

class TestPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsWithFiveWeeksAndSevenMilestones()
    {
        const auto preset = contestPreset(u"kh2475");
        QVERIFY(preset);
        QCOMPARE(preset->rounds.size(), std::size_t{5});
        QCOMPARE(toIsoLocal(preset->rounds.front().opensAtUtc), QStringLiteral("2023-09-15T00:00:00.000+07:00"));
        QCOMPARE(toIsoLocal(preset->rounds.back().closesAtUtc), QStringLiteral("2023-10-20T00:00:00.000+07:00"));
        for (std::size_t i = 1; i < preset->rounds.size(); ++i)
            QVERIFY(preset->rounds[i].opensAtUtc == preset->rounds[i - 1].closesAtUtc);
        QStringList numbers;
        for (const Milestone &milestone : preset->milestones)
            numbers << milestone.number;
        QCOMPARE(numbers.join(QLatin1Char(' ')), QStringLiteral("1.1 1.2 1.3 1.4 2 3 4"));
        QCOMPARE(preset->contest.planNumber, QStringLiteral("2475/KH-STTTT"));
        QVERIFY(!contestPreset(u"kh2476"));
    }
    void writesAmountsInWords_data()
    {
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<QString>("words");
        const auto row = [](qint64 amount, const char *words) {
            QTest::newRow(qPrintable(QString::number(amount))) << amount << QString::fromUtf8(words);
        };
        row(0, "Không đồng");
        row(4, "Bốn đồng");
        row(10, "Mười đồng");
        row(11, "Mười một đồng");
        row(14, "Mười bốn đồng");
        row(15, "Mười lăm đồng");
        row(20, "Hai mươi đồng");
        row(21, "Hai mươi mốt đồng");
        row(24, "Hai mươi tư đồng");
        row(55, "Năm mươi lăm đồng");
        row(105, "Một trăm linh năm đồng");
        row(110, "Một trăm mười đồng");
        row(1'005, "Một nghìn không trăm linh năm đồng");
        row(500'000, "Năm trăm nghìn đồng");
        row(1'500'000, "Một triệu năm trăm nghìn đồng");
        row(2'000'015, "Hai triệu không trăm mười lăm đồng");
        row(21'021'000, "Hai mươi mốt triệu không trăm hai mươi mốt nghìn đồng");
        row(1'000'000'000, "Một tỷ đồng");
        row(3'000'000'004, "Ba tỷ không trăm linh bốn đồng");
        row(12'345'678'912,
            "Mười hai tỷ ba trăm bốn mươi lăm triệu sáu trăm bảy mươi tám nghìn chín trăm mười hai đồng");
        row(1'000'000'000'000'000, "Một triệu tỷ đồng");
    }
    void writesAmountsInWords()
    {
        QFETCH(qint64, amount);
        QTEST(moneyInWords(amount), "words");
    }
    void groupsDigitsByThree()
    {
        QCOMPARE(formatMoney(0), QStringLiteral("0"));
        QCOMPARE(formatMoney(999), QStringLiteral("999"));
        QCOMPARE(formatMoney(1'500'000), QStringLiteral("1.500.000"));
        QCOMPARE(formatMoney(-150'000), QStringLiteral("-150.000"));
    }
};

HOITHI_TEST(TestPlan)
#include "tst_plan.moc"
