// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/moments.h"
#include "testregistry.h"

#include <QTest>

using namespace hoithi;
using namespace hoithi::commandline;

namespace {

Result<Instant> momentOf(const QString &text, bool closes = false)
{
    QString problem;
    const auto arguments =
        Arguments::parse({.values = {QStringLiteral("at")}}, {QStringLiteral("--at"), text}, &problem);
    return arguments ? momentOption(*arguments, QStringLiteral("at"), closes)
                     : Result<Instant>(failure(ErrorCode::InvalidArgument, problem));
}

} // namespace

/// Moments as people and programs write them, all read in one place.
class TestMoments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMomentIsReadAsItIsWritten_data()
    {
        QTest::addColumn<QString>("utc");
        const auto row = [](const char *text, const char *utc) {
            QTest::newRow(text) << QString::fromLatin1(utc);
        };
        row("2023-10-02T09:30", "2023-10-02T02:30:00.000Z");
        row("2023-10-02 09:30:15", "2023-10-02T02:30:15.000Z");
        row("2/10/2023 09:30", "2023-10-02T02:30:00.000Z");
        row("2023-10-02T09:30+07:00", "2023-10-02T02:30:00.000Z");
        row("2023-10-02T09:30:00.000+07:00", "2023-10-02T02:30:00.000Z"); // as complaints list prints it
        row("2023-10-02T02:30:00.250Z", "2023-10-02T02:30:00.250Z");
        row("2023-10-02T02:30:00,5Z", "2023-10-02T02:30:00.500Z");
        row("2023-10-02T00:30+0900", "2023-10-01T15:30:00.000Z");
        row("2023-10-01T21:00-05", "2023-10-02T02:00:00.000Z");
        row("2023-10-02T08:00+05:30", "2023-10-02T02:30:00.000Z");
        row("2023-10-02T16:30+14:00", "2023-10-02T02:30:00.000Z");
        row("2023-10-02", "2023-10-01T17:00:00.000Z");
    }
    void aMomentIsReadAsItIsWritten()
    {
        QFETCH(const QString, utc);
        const auto moment = momentOf(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(moment);
        QCOMPARE(toIsoUtc(*moment), utc);
    }

    void whatIsNoMomentIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"yesterday", "", "2023-10-02T9", "2023-10-02T24:00", "2023-10-02T09:60", "2023-10-02T09:30.5",
              "2023-10-02T09:30:00.1234", "2023-10-02T09:30+7", "2023-10-02T09:30+07:60", "2023-10-02T09:30+14:01",
              "2023-10-02T09:30+07:00x", "2023-10-02T09:30z", "2023-10-02+07:00", "2023-02-29T09:30Z",
              "2023-10-02TT09:30", "09:30+07:00"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void whatIsNoMomentIsRefused()
    {
        QFETCH(const QString, text);
        const auto moment = momentOf(text);
        QVERIFY(!moment);
        QVERIFY(moment.error().message.contains(QStringLiteral("--at")));
    }

    void aDayThatClosesEndsWithIt()
    {
        QCOMPARE(toIsoUtc(*momentOf(QStringLiteral("2023-10-02"), true)), QStringLiteral("2023-10-02T17:00:00.000Z"));
        QCOMPARE(toIsoUtc(*momentOf(QStringLiteral("2023-10-02T09:30+07:00"), true)),
                 QStringLiteral("2023-10-02T02:30:00.000Z"));
    }
};

HOITHI_TEST(TestMoments)
#include "tst_moments.moc"
