// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/mappingprofile.h"
#include "ingest/rosterreader.h"
#include "support/testregistry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace hoithi;

class TestProfiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timesAreReadAsTheProfileSays_data();
    void timesAreReadAsTheProfileSays();
    void unknownKeysAreRefusedByName();
    void aColumnHoldsOneField();
    void aRosterRowMustIdentifySomebody();
};

void TestProfiles::timesAreReadAsTheProfileSays_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("millis");
    const auto row = [](TimeFormat format, const char *text, qint64 millis) {
        QTest::addRow("%s", text) << static_cast<int>(format) << QByteArray(text) << millis;
    };
    constexpr qint64 moment = 1694739912000; // 2023-09-15 01:05:12 UTC
    using enum TimeFormat;
    row(Iso, "2023-09-15T08:05:12", moment);
    row(Iso, "2023-09-15 08:05:12.3459+0700", moment + 345);
    row(Iso, "2023-09-15t01:05:12z", moment);
    row(Iso, "2023-09-15T08:05+07", moment - 12000);
    row(Iso, "2023-09-15", -1);
    row(Iso, "2023-09-15T24:00:00", -1);
    row(Iso, "2023-09-15T08:05:60", -1);
    row(Iso, "2023-02-29T08:05:12", -1);
    row(Iso, "3000-01-01T08:05:12", -1);
    row(Iso, "15/09/2023 08:05:12", -1);
    row(DayMonth, "15/09/2023 08:05:12", moment);
    row(DayMonth, "31/09/2023 08:05:12", -1);
    row(Excel, "45184.336944444444", moment);
    row(Excel, "x", -1);
    row(UnixSeconds, "1694739912", moment);
    row(UnixSeconds, "-1", -1);
    row(UnixMillis, "1694739912000", moment);
    row(JavaScript, "Fri Sep 15 2023 08:05:12 GMT+0700 (Indochina Time)", moment);
    row(JavaScript, "Sat Sep 15 2023 08:05:12 GMT+0700 (Indochina Time)", -1);
}

void TestProfiles::timesAreReadAsTheProfileSays()
{
    QFETCH(int, format);
    QFETCH(QByteArray, text);
    QFETCH(qint64, millis);
    const auto instant = parseTime(text.toStdString(), static_cast<TimeFormat>(format));
    QCOMPARE(instant ? toMillis(*instant) : -1, millis);
}

void TestProfiles::unknownKeysAreRefusedByName()
{
    const auto good =
        MappingProfile::parse("{\"columns\":{\"full_name\":\"Họ tên\"},\"time\":\"dmy\",\"delimiter\":\";\"}");
    QVERIFY_RESULT(good);
    QCOMPARE(good->columnOf(DumpField::FullName), std::string("Họ tên"));
    QCOMPARE(good->columnOf(DumpField::Phone), std::string("phone"));
    QVERIFY(good->time == TimeFormat::DayMonth);
    for (const char *bad : {R"({"colour":1})", R"({"columns":{"colour":"x"}})", R"({"time":"colour"})", "[]"})
        QVERIFY(!MappingProfile::parse(bad));
    QVERIFY(MappingProfile::parse(R"({"colour":1})").error().message.contains(QLatin1String("colour")));
}

void TestProfiles::aColumnHoldsOneField()
{
    // The header is compared without case, so the profile is as well.
    const auto twice = MappingProfile::parse("{\"columns\":{\"phone\":\"Số\",\"national_id\":\"SỐ\"}}");
    QVERIFY(!twice);
    QVERIFY(twice.error().message.contains(QStringLiteral("Số"), Qt::CaseInsensitive));
    // What claims another field's name must give that field a column, unless it can do without.
    for (const char *claiming : {"full_name", "Full_Name"}) {
        const QByteArray json = QByteArray(R"({"columns":{"phone":")") + claiming + "\"}}";
        const auto claimed = MappingProfile::parse(json);
        QVERIFY(!claimed);
        QVERIFY(claimed.error().message.contains(QLatin1String("full_name")));
    }
    const auto optional = MappingProfile::parse(R"({"columns":{"phone":"Agency_Code"}})");
    QVERIFY_RESULT(optional);
    QCOMPARE(optional->columnOf(DumpField::AgencyCode), std::string());
    const auto swapped = MappingProfile::parse(R"({"columns":{"phone":"full_name","full_name":"phone"}})");
    QVERIFY_RESULT(swapped);
    QCOMPARE(swapped->columnOf(DumpField::FullName), std::string("phone"));
}

void TestProfiles::aRosterRowMustIdentifySomebody()
{
    QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("roster.csv"));
    const auto write = [&path](const QByteArray &rows) {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write("body,full_name,account_id,phone,national_id\n" + rows) < 0)
            qFatal("cannot write");
    };
    write("BTC,Lê An,,+84 912-345.678,\n");
    const auto entries = readRoster(path);
    QVERIFY_RESULT(entries);
    QCOMPARE(entries->front().phone, QStringLiteral("0912345678"));
    write("BTC,Lê An,a1,,\nBTC,Lê Bình,,,\n");
    const auto refused = readRoster(path);
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(QLatin1String("3")));
}

HOITHI_TEST(TestProfiles)
#include "tst_profiles.moc"
