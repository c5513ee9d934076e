// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/schedule/schedulesheet.h"
#include "testregistry.h"

#include <QImage>
#include <QtTest>

namespace hoithi::test {

class TestScheduleSheet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLongNameStaysInItsRow_data();
    void aLongNameStaysInItsRow();
};

namespace {

QImage pictureOf(const QString &name)
{
    ScheduleSheet sheet;
    sheet.today = QDate(2023, 9, 15);
    sheet.headings = {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")};
    sheet.page = QStringLiteral("%1/%2");
    for (const QString &text : {QStringLiteral("Trên"), name, QStringLiteral("Dưới")}) {
        ScheduleSheetRow row;
        row.name = text;
        row.lead = text;
        row.first = row.last = sheet.today;
        sheet.rows.push_back(row);
    }
    const auto png = writePng(*layoutSchedule(sheet));
    return png ? QImage::fromData(*png) : QImage();
}

/// The lines of the picture that differ.
std::pair<int, int> differing(const QImage &one, const QImage &other)
{
    std::pair<int, int> lines{-1, -1};
    for (int y = 0; y < one.height(); ++y) {
        if (one.copy(0, y, one.width(), 1) == other.copy(0, y, one.width(), 1))
            continue;
        lines = {lines.first < 0 ? y : lines.first, y};
    }
    return lines;
}

} // namespace

void TestScheduleSheet::aLongNameStaysInItsRow_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("two lines") << QStringLiteral("Xây dựng, ban hành Thể lệ ").repeated(3);
    QTest::newRow("200 letters") << QStringLiteral("Giai đoạn ").repeated(20);
    QTest::newRow("300 letters") << QStringLiteral("Giai đoạn ").repeated(30);
    QTest::newRow("one word") << QString(300, u'W');
}

void TestScheduleSheet::aLongNameStaysInItsRow()
{
    QFETCH(const QString, name);
    const QImage empty = pictureOf(QStringLiteral(" "));
    QVERIFY(!empty.isNull());
    const auto [first, last] = differing(empty, pictureOf(name));
    constexpr double dots = 150 / 25.4;
    QVERIFY(first > 0);
    QVERIFY2(first >= int((37 + 9) * dots) && last <= int((37 + 18) * dots) + 1,
             qPrintable(QStringLiteral("%1 to %2").arg(first / dots).arg(last / dots)));
}

} // namespace hoithi::test

using TestScheduleSheet = hoithi::test::TestScheduleSheet;
HOITHI_TEST(TestScheduleSheet)
#include "tst_schedulesheet.moc"
