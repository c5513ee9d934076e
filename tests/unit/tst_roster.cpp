// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/participant/rostermatcher.h"
#include "testregistry.h"

#include <QTest>

using namespace hoithi;

namespace {

RosterEntry person(const QString &account, const QString &phone, const QString &nationalId)
{
    return {QStringLiteral("BTC"), QStringLiteral("Lê Thị Mẫu"), account, phone, nationalId};
}

std::vector<RosterEntry> roster()
{
    return {person(QStringLiteral("hue-an"), {}, {}), person({}, QStringLiteral("+84 912-345.678"), {}),
            person({}, {}, QStringLiteral("046123456789")),
            person(QStringLiteral("hué"), QStringLiteral("0905000111"), QStringLiteral("191919191"))};
}

int found(const RosterMatcher &matcher, const char *account, const char *phone, const char *nationalId)
{
    const auto entry = matcher.match(account, phone, nationalId);
    return entry ? static_cast<int>(*entry) : -1;
}

} // namespace

class TestRoster : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsPeopleByAnyOfTheThree_data()
    {
        QTest::addColumn<QByteArray>("account");
        QTest::addColumn<QByteArray>("phone");
        QTest::addColumn<QByteArray>("nationalId");
        QTest::addColumn<int>("entry");
        const auto row = [](const char *name, const char *account, const char *phone, const char *id, int entry) {
            QTest::newRow(name) << QByteArray(account) << QByteArray(phone) << QByteArray(id) << entry;
        };
        row("account", "hue-an", "", "", 0);
        row("account in another case is another account", "HUE-AN", "", "", -1);
        row("account beside strange texts", "hué", "0999", "1", 3);
        row("phone", "x", "0912345678", "", 1);
        row("phone with country", "x", "84912345678", "", 1);
        row("phone with dialled country", "x", "0084912345678", "", 1);
        row("phone with separators", "x", "0912 345 678", "", 1);
        row("national id", "x", "", "046123456789", 2);
        row("phone is no national id", "x", "046123456789", "0912345678", -1);
        row("the first of two", "hué", "0912345678", "", 1);
        row("nobody: a name is not even asked for", "Lê Thị Mẫu", "", "", -1);
        row("nothing given", "", "", "", -1);
        row("only separators", "", "+-. ", "", -1);
    }
    void findsPeopleByAnyOfTheThree()
    {
        QFETCH(QByteArray, account);
        QFETCH(QByteArray, phone);
        QFETCH(QByteArray, nationalId);
        QFETCH(int, entry);
        const RosterMatcher matcher(roster());
        QCOMPARE(found(matcher, account.constData(), phone.constData(), nationalId.constData()), entry);
    }
    void anEmptyRosterFindsNobody()
    {
        QCOMPARE(found(RosterMatcher(), "hue-an", "0912345678", "046123456789"), -1);
        const std::vector<RosterEntry> nameless{person({}, {}, {})};
        QCOMPARE(found(RosterMatcher(nameless), "", "", ""), -1);
    }
    void aPhoneIsTheSameHoweverItIsWritten()
    {
        for (const char *phone :
             {"0912345678", "+84912345678", "84 912 345 678", "0084-912.345.678", "(+84) 0912345678"})
            QCOMPARE(canonicalPhone(QString::fromLatin1(phone)), QStringLiteral("0912345678"));
        QCOMPARE(canonicalPhone(u"0842345678"), QStringLiteral("0842345678"));
        QCOMPARE(canonicalPhone(u"842345678"), QStringLiteral("842345678"));
    }
};

HOITHI_TEST(TestRoster)
#include "tst_roster.moc"
