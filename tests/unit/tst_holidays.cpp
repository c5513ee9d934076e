// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contest/holidays.h"
#include "domain/contest/lunarcalendar.h"
#include "testregistry.h"

#include <QTest>

#include <algorithm>

using namespace hoithi;

class TestHolidays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsLunarNewYear_data()
    {
        QTest::addColumn<QDate>("day");
        for (const QDate day :
             {QDate(2007, 2, 17), QDate(2020, 1, 25), QDate(2021, 2, 12), QDate(2022, 2, 1), QDate(2023, 1, 22),
              QDate(2024, 2, 10), QDate(2025, 1, 29), QDate(2026, 2, 17), QDate(2027, 2, 6), QDate(2028, 1, 26),
              QDate(2029, 2, 13), QDate(2030, 2, 2), QDate(2031, 1, 23), QDate(2032, 2, 11), QDate(2033, 1, 31),
              QDate(2034, 2, 19), QDate(2035, 2, 8)})
            QTest::newRow(qPrintable(day.toString(Qt::ISODate))) << day;
    }
    void findsLunarNewYear()
    {
        QFETCH(const QDate, day);
        QCOMPARE(lunarDay(day.year(), 1, 1), day);
    }
    void findsCommemorationOfTheHungKings_data()
    {
        QTest::addColumn<QDate>("day");
        for (const QDate day : {QDate(2020, 4, 2), QDate(2021, 4, 21), QDate(2022, 4, 10), QDate(2023, 4, 29),
                                QDate(2024, 4, 18), QDate(2025, 4, 7), QDate(2026, 4, 26)})
            QTest::newRow(qPrintable(day.toString(Qt::ISODate))) << day;
    }
    void findsCommemorationOfTheHungKings()
    {
        QFETCH(const QDate, day);
        QCOMPARE(lunarDay(day.year(), 3, 10), day);
        QVERIFY(holidayOn(day));
        QVERIFY(holidayOn(day)->kind == HolidayKind::HungKings);
    }
    /// 2020 has a leap fourth month, 2023 a leap second one, 2033 one after the eleventh: what follows is a month later.
    void countsNoLeapMonth()
    {
        QCOMPARE(lunarDay(2020, 4, 15), QDate(2020, 5, 7));
        QCOMPARE(lunarDay(2020, 8, 15), QDate(2020, 10, 1)); // Trung thu
        QCOMPARE(lunarDay(2023, 8, 15), QDate(2023, 9, 29));
        QCOMPARE(lunarDay(2033, 8, 15), QDate(2033, 9, 8));
    }
    void knowsHolidaysOfAYear()
    {
        const std::vector<Holiday> days = holidaysIn(2025);
        QVERIFY(std::ranges::is_sorted(days, {}, &Holiday::day));
        QStringList told;
        for (const Holiday &holiday : days)
            told.append(holiday.day.toString(QStringLiteral("d/M")));
        QCOMPARE(told.join(u' '), QStringLiteral("1/1 28/1 29/1 30/1 31/1 1/2 7/4 30/4 1/5 1/9 2/9"));
        QVERIFY(holidaysIn(1999).empty());
        QVERIFY(holidaysIn(2100).empty());
        QVERIFY(!holidayOn(QDate(2025, 9, 3)));
        QVERIFY(!holidayOn(QDate()));
    }
    void knowsHolidaysOverTheTurnOfAYear()
    {
        const std::vector<Holiday> days = holidaysBetween(QDate(2023, 12, 1), QDate(2024, 2, 9));
        QCOMPARE(days.size(), std::size_t{2});
        QCOMPARE(days.front(), (Holiday{QDate(2024, 1, 1), HolidayKind::NewYear}));
        QCOMPARE(days.back(), (Holiday{QDate(2024, 2, 9), HolidayKind::LunarNewYear}));
        QVERIFY(holidaysBetween(QDate(2024, 2, 9), QDate(2023, 12, 1)).empty());
    }
    void tellsWeekends()
    {
        QVERIFY(isWeekend(QDate(2023, 9, 16)));
        QVERIFY(isWeekend(QDate(2023, 9, 17)));
        QVERIFY(!isWeekend(QDate(2023, 9, 18)));
    }
};

HOITHI_TEST(TestHolidays)
#include "tst_holidays.moc"
