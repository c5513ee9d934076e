// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/backendaddress.h"
#include "backend/feedpage.h"
#include "roundfeed.h"
#include "testregistry.h"
#include "warnings.h"

#include <QtTest>

using namespace hoithi;
using namespace hoithi::test;

/// What goes over the wire, taken apart: addresses, tokens, pages.
class TestFeedPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { warningsAreErrors(); }
    void takesOneSpellingOfAnAddress_data();
    void takesOneSpellingOfAnAddress();
    void refusesWhatIsNoSafeAddress_data();
    void refusesWhatIsNoSafeAddress();
    void sendsACursorAsItCame();
    void takesOnlyWordsForTokens();
    void readsAPage();
    void keepsWhatItDoesNotKnowOutOfTheRows();
    void refusesWhatIsNoPage_data();
    void refusesWhatIsNoPage();
    void refusesAPageThatIsCutAnywhere();
};

void TestFeedPage::takesOneSpellingOfAnAddress_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("kept");
    QTest::newRow("host") << QStringLiteral("https://Backend.Example") << QStringLiteral("https://backend.example");
    QTest::newRow("slash") << QStringLiteral(" https://backend.example/ ") << QStringLiteral("https://backend.example");
    QTest::newRow("path") << QStringLiteral("https://backend.example/hue/./s/")
                          << QStringLiteral("https://backend.example/hue/s");
    QTest::newRow("port") << QStringLiteral("https://backend.example:443") << QStringLiteral("https://backend.example");
    QTest::newRow("other port") << QStringLiteral("https://10.0.0.1:8443/x")
                                << QStringLiteral("https://10.0.0.1:8443/x");
}

void TestFeedPage::takesOneSpellingOfAnAddress()
{
    QFETCH(const QString, given);
    const auto address = BackendAddress::parse(given);
    QVERIFY_RESULT(address);
    QTEST(address->text(), "kept");
}

void TestFeedPage::refusesWhatIsNoSafeAddress_data()
{
    QTest::addColumn<QString>("given");
    for (const char *given :
         {"", "backend.example", "http://backend.example", "https://", "https://user@backend.example",
          "https://u:p@backend.example", "https://backend.example?x=1", "https://backend.example#x",
          "file:///etc/passwd", "https://back end.example", "postgresql://backend.example/x"})
        QTest::newRow(given) << QString::fromLatin1(given);
}

void TestFeedPage::refusesWhatIsNoSafeAddress()
{
    QFETCH(const QString, given);
    const auto address = BackendAddress::parse(given);
    QVERIFY(!address);
    QCOMPARE(address.error().code, ErrorCode::InvalidArgument);
    QVERIFY(!address.error().message.isEmpty());
}

void TestFeedPage::sendsACursorAsItCame()
{
    const auto address = BackendAddress::parse(QStringLiteral("https://backend.example/hue"));
    QVERIFY_RESULT(address);
    const QByteArray cursor = "a+b/c=&%25 é#?";
    const QUrl url = address->submissions(3, cursor, 50);
    QCOMPARE(url.path(), QStringLiteral("/hue/v1/rounds/3/submissions"));
    const QByteArray query = url.query(QUrl::FullyEncoded).toLatin1();
    QVERIFY2(query.startsWith("limit=50&cursor="), query.constData());
    QCOMPARE(QByteArray::fromPercentEncoding(query.mid(query.lastIndexOf('=') + 1)), cursor);
}

void TestFeedPage::takesOnlyWordsForTokens()
{
    QVERIFY(isBearerToken("abc.DEF-123_~+/="));
    QVERIFY(!isBearerToken(""));
    QVERIFY(!isBearerToken("a b"));
    QVERIFY(!isBearerToken("a\r\nX: y"));
    QVERIFY(!isBearerToken("chữ"));
    QVERIFY(!isBearerToken(QByteArray(5000, 'a')));
}

void TestFeedPage::readsAPage()
{
    const RoundFeed feed(5);
    const auto first = parseFeedPage(feed.page(0));
    QVERIFY_RESULT(first);
    QCOMPARE(first->rowCount, 3);
    QCOMPARE(first->total, 5);
    QCOMPARE(first->round, 1);
    QCOMPARE(first->nextCursor, QByteArray("c1"));
    QCOMPARE(QByteArray::fromStdString(first->rows), feed.rows.mid(0, 3).join('\n') + '\n');
    const auto last = parseFeedPage(feed.page(1));
    QVERIFY_RESULT(last);
    QVERIFY(last->nextCursor.isEmpty());
}

void TestFeedPage::keepsWhatItDoesNotKnowOutOfTheRows()
{
    // A row may be spread over lines and is one all the same; what it holds is the import's to judge.
    const auto page = parseFeedPage("\n{ \"x\": {\"data\": [1, [2]]}, \"data\": [ {\"a\":\n[1,\r\n2]}, 7, \"x\" ],\n"
                                    "\"total\": 3, \"next_cursor\": null, \"round\": 2, \"y\": null } ");
    QVERIFY_RESULT(page);
    QCOMPARE(page->rowCount, 3);
    QCOMPARE(QByteArray::fromStdString(page->rows), QByteArray("{\"a\": [1,  2]}\n7\n\"x\"\n"));
}

void TestFeedPage::refusesWhatIsNoPage_data()
{
    QTest::addColumn<QByteArray>("body");
    const auto wrong = [](const char *name, const QByteArray &body) {
        QTest::newRow(name) << body;
    };
    wrong("nothing", "");
    wrong("text", "service unavailable");
    wrong("html", "<html></html>");
    wrong("array", "[]");
    wrong("no data", R"({"total":0,"round":1,"next_cursor":null})");
    wrong("no total", R"({"data":[],"round":1,"next_cursor":null})");
    wrong("no round", R"({"data":[],"total":0,"next_cursor":null})");
    wrong("no cursor", R"({"data":[],"total":0,"round":1})");
    wrong("data twice", R"({"data":[],"data":[],"total":0,"round":1,"next_cursor":null})");
    wrong("data is null", R"({"data":null,"total":0,"round":1,"next_cursor":null})");
    wrong("total is text", R"({"data":[],"total":"0","round":1,"next_cursor":null})");
    wrong("total is broken", R"({"data":[],"total":0.5,"round":1,"next_cursor":null})");
    wrong("total below zero", R"({"data":[],"total":-1,"round":1,"next_cursor":null})");
    wrong("round too large", R"({"data":[],"total":0,"round":99999999999,"next_cursor":null})");
    wrong("cursor is a number", R"({"data":[],"total":0,"round":1,"next_cursor":7})");
    wrong("cursor is empty", R"({"data":[],"total":0,"round":1,"next_cursor":""})");
    wrong("cursor too long", R"({"data":[],"total":0,"round":1,"next_cursor":")" + QByteArray(600, 'c') + R"("})");
    wrong("two pages", R"({"data":[],"total":0,"round":1,"next_cursor":null}{})");
    wrong("comma too many", R"({"data":[{},],"total":0,"round":1,"next_cursor":null})");
    for (const char *row :
         {"{\"a\":}", "{\"a\":1]", "{\"a\" 1}", "{\"a\":tru}", "{\"a\":01}", "{\"a\":\"\\x\"}", "[1}", "{,}"})
        wrong(row, "{\"data\":[" + QByteArray(row) + ",{}],\"total\":2,\"round\":1,\"next_cursor\":null}");
    wrong("line end in a text", "{\"data\":[{\"a\":\"x\ny\"}],\"total\":1,\"round\":1,\"next_cursor\":null}");
    wrong("no UTF-8", "{\"data\":[{\"a\":\"\xff\"}],\"total\":1,\"round\":1,\"next_cursor\":null}");
}

void TestFeedPage::refusesWhatIsNoPage()
{
    QFETCH(const QByteArray, body);
    const auto page = parseFeedPage(body);
    QVERIFY(!page);
    QCOMPARE(page.error().code, ErrorCode::BadInput);
}

void TestFeedPage::refusesAPageThatIsCutAnywhere()
{
    const QByteArray whole = RoundFeed(2).page(0);
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY2(!parseFeedPage(whole.left(size)), qPrintable(QString::number(size)));
}

HOITHI_TEST(TestFeedPage)
#include "tst_feedpage.moc"
