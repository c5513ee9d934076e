// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundfeed.h"
#include "testregistry.h"
#include "warnings.h"

#include <QUrlQuery>
#include <QtTest>

using namespace hoithi;
using namespace hoithi::test;

namespace {

HttpAnswer status(int code, const QByteArray &retryAfter = {})
{
    HttpAnswer answer;
    answer.status = code;
    answer.retryAfter = retryAfter;
    return answer;
}

HttpAnswer page(const QByteArray &body, const QByteArray &tag = "\"v1\"")
{
    HttpAnswer answer;
    answer.status = 200; // NOLINT(readability-magic-numbers)
    answer.contentType = "application/json; charset=utf-8";
    answer.entityTag = tag;
    answer.body = body;
    return answer;
}

/// Gives what it is told, without any network.
class ToldTransport final : public HttpTransport
{
public:
    using Telling = std::function<Result<HttpAnswer>(const HttpRequest &request, int number)>;

    explicit ToldTransport(Telling telling) : m_telling(std::move(telling)) {}

    [[nodiscard]] Result<HttpAnswer> exchange(const HttpRequest &request, const std::stop_token &) override
    {
        requests.push_back(request);
        return m_telling(request, static_cast<int>(requests.size()) - 1);
    }

    std::vector<HttpRequest> requests;

private:
    Telling m_telling;
};

int pageOf(const HttpRequest &request)
{
    return QUrlQuery(request.url).queryItemValue(QStringLiteral("cursor")).mid(1).toInt();
}

/// A feed in which `wrong` takes the place of the answer with that number, counted from 0.
ToldTransport feedWith(const RoundFeed &feed, int number, Result<HttpAnswer> wrong)
{
    return ToldTransport([&feed, number, wrong = std::move(wrong)](const HttpRequest &request, int at) {
        return at == number ? wrong : Result<HttpAnswer>(page(feed.page(pageOf(request))));
    });
}

} // namespace

/// What is made of a backend's answers, without any network.
class TestFeedFetch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { warningsAreErrors(); }
    void takesEveryPage();
    void takesARoundWithoutSubmissions();
    void saysThatNothingIsNew();
    void waitsForWhatPasses_data();
    void waitsForWhatPasses();
    void comesBackLaterEachTime();
    void givesUpInTheEndAndGoesOnWhenAskedAgain();
    void goesOnWithTheSameRoundOnly_data();
    void goesOnWithTheSameRoundOnly();
    void looksWithoutTakingAnything();
    void waitsAsLongAsItIsTold_data();
    void waitsAsLongAsItIsTold();
    void keepsToTheRateLimit();
    void asksForAnotherTokenAndGoesOn();
    void endsWhereThereIsNoOtherToken();
    void refusesAnswersThatCannotBe_data();
    void refusesAnswersThatCannotBe();
    void asksAgainForAPageThatCameDamaged();
    void beginsAnewWhenTheFeedChanges();
    void doesNotBeginAnewForEver();
    void stopsWhenToldTo();
    void tellsOfNoTokenAndNoRow();
};

void TestFeedFetch::takesEveryPage()
{
    const RoundFeed feed(10);
    ToldTransport transport([&](const HttpRequest &request, int) { return page(feed.page(pageOf(request))); });
    Fetching fetching(transport);
    const auto outcome = fetching.run();
    QVERIFY_RESULT(outcome);
    QCOMPARE(outcome->rows, 10);
    QCOMPARE(outcome->pages, 4);
    QCOMPARE(outcome->entityTag, QByteArray("\"v1\""));
    QVERIFY(!outcome->unchanged);
    QCOMPARE(fetching.rows.text, feed.lines());
    QCOMPARE(transport.requests.size(), 4U);
    QCOMPARE(transport.requests.front().token, goodToken);
}

void TestFeedFetch::takesARoundWithoutSubmissions()
{
    const RoundFeed feed(0);
    ToldTransport transport([&](const HttpRequest &, int) { return page(feed.page(0)); });
    Fetching fetching(transport);
    const auto outcome = fetching.run();
    QVERIFY_RESULT(outcome);
    QCOMPARE(outcome->rows, 0);
    QVERIFY(fetching.rows.text.isEmpty());
}

void TestFeedFetch::saysThatNothingIsNew()
{
    ToldTransport transport([](const HttpRequest &, int) { return status(304); });
    Fetching fetching(transport, QStringLiteral("https://backend.example"), "\"v1\"");
    const auto outcome = fetching.run();
    QVERIFY_RESULT(outcome);
    QVERIFY(outcome->unchanged);
    QCOMPARE(transport.requests.size(), 1U);
    QCOMPARE(transport.requests.front().ifNoneMatch, QByteArray("\"v1\""));
}

void TestFeedFetch::waitsForWhatPasses_data()
{
    QTest::addColumn<int>("code"); // 0: no answer at all
    for (const int code : {0, 408, 425, 429, 500, 502, 503, 504})
        QTest::addRow("%d", code) << code;
}

void TestFeedFetch::waitsForWhatPasses()
{
    QFETCH(const int, code);
    const RoundFeed feed(7);
    const Result<HttpAnswer> wrong =
        code == 0 ? Result<HttpAnswer>(failure(ErrorCode::Io, QStringLiteral("cut"))) : status(code);
    for (int number = 0; number < feed.pageCount(); ++number) {
        ToldTransport transport = feedWith(feed, number, wrong);
        Fetching fetching(transport);
        QVERIFY_RESULT(fetching.run());
        QCOMPARE(fetching.rows.text, feed.lines());
    }
}

void TestFeedFetch::comesBackLaterEachTime()
{
    const RoundFeed feed(1);
    ToldTransport transport([&](const HttpRequest &, int number) -> Result<HttpAnswer> {
        constexpr int failures = 4;
        return number < failures ? status(503) : page(feed.page(0));
    });
    Fetching fetching(transport);
    QVERIFY_RESULT(fetching.run());
    // Of each delay one half, and of the other half as much as chance says: one half too.
    const std::vector<Millis> delays{Millis(750), Millis(1500), Millis(3000), Millis(6000)};
    QCOMPARE(fetching.pause->waits, delays);
}

void TestFeedFetch::givesUpInTheEndAndGoesOnWhenAskedAgain()
{
    const RoundFeed feed(7);
    bool down = true;
    ToldTransport transport([&](const HttpRequest &request, int) -> Result<HttpAnswer> {
        if (down && pageOf(request) == 1)
            return status(503);
        return page(feed.page(pageOf(request)));
    });
    Fetching fetching(transport);
    const auto first = fetching.run();
    QVERIFY(!first);
    QCOMPARE(first.error().code, ErrorCode::Io);
    QCOMPARE(transport.requests.size(), 1U + PacePolicy{}.attempts);
    down = false;
    fetching.pacer.succeeded();
    QVERIFY_RESULT(fetching.run());
    QCOMPARE(fetching.rows.text, feed.lines());
    // One row to see that it is the same round still; not the first page again.
    QCOMPARE(transport.requests.size(), 4U + PacePolicy{}.attempts);
    QCOMPARE(fetching.rows.clears, 0);
}

void TestFeedFetch::goesOnWithTheSameRoundOnly_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<bool>("anew");
    QTest::newRow("the same") << QByteArray("\"v1\"") << QByteArray("\"v1\"") << false;
    QTest::newRow("another") << QByteArray("\"v1\"") << QByteArray("\"v2\"") << true;
    QTest::newRow("none any more") << QByteArray("\"v1\"") << QByteArray() << true;
    QTest::newRow("none at all") << QByteArray() << QByteArray() << false;
}

void TestFeedFetch::goesOnWithTheSameRoundOnly()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const bool, anew);
    const RoundFeed feed(10);
    QByteArray tag = before;
    bool cutting = true;
    ToldTransport transport([&](const HttpRequest &request, int) -> Result<HttpAnswer> {
        if (cutting && pageOf(request) == 2)
            return failure(ErrorCode::Io, QStringLiteral("cut"));
        if (!tag.isEmpty() && request.ifNoneMatch == tag)
            return status(304);
        return page(feed.page(pageOf(request)), tag);
    });
    Fetching fetching(transport);
    QCOMPARE(fetching.run().error().code, ErrorCode::Io);
    QCOMPARE(fetching.fetch->soFar().pages, 2);
    QCOMPARE(fetching.fetch->announced(), 10);
    cutting = false;
    tag = after;
    const auto outcome = fetching.run();
    QVERIFY_RESULT(outcome);
    QCOMPARE(outcome->begunAnew, anew);
    QCOMPARE(fetching.rows.clears, anew ? 1 : 0);
    QCOMPARE(outcome->rows, 10);
    QCOMPARE(fetching.rows.text, feed.lines());
}

void TestFeedFetch::looksWithoutTakingAnything()
{
    const RoundFeed feed(10);
    ToldTransport transport([&](const HttpRequest &request, int) {
        return request.ifNoneMatch == "\"v1\"" ? status(304) : page(feed.page(0));
    });
    Fetching fetching(transport);
    const auto look = fetching.fetch->look({}, {});
    QVERIFY_RESULT(look);
    QCOMPARE(look->total, 10);
    QCOMPARE(look->entityTag, QByteArray("\"v1\""));
    QVERIFY(!look->unchanged);
    QVERIFY(fetching.rows.text.isEmpty());
    QVERIFY(fetching.fetch->look("\"v1\"", {})->unchanged);
}

void TestFeedFetch::waitsAsLongAsItIsTold_data()
{
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<int>("millis"); // -1: not waited for
    QTest::newRow("seconds") << QByteArray("90") << 90'000;
    QTest::newRow("less than ours") << QByteArray("0") << 750;
    QTest::newRow("a date") << QByteArray("Thu, 01 Jan 1970 00:02:00 GMT") << 120'000;
    QTest::newRow("a date gone by") << QByteArray("Wed, 31 Dec 1969 00:00:00 GMT") << 750;
    QTest::newRow("nonsense") << QByteArray("soon") << 750;
    QTest::newRow("negative") << QByteArray("-5") << 750;
    QTest::newRow("too long") << QByteArray("3600") << -1;
    QTest::newRow("absurd") << QByteArray("9223372036854775807") << -1;
}

void TestFeedFetch::waitsAsLongAsItIsTold()
{
    QFETCH(const QByteArray, retryAfter);
    QFETCH(const int, millis);
    const RoundFeed feed(1);
    ToldTransport transport = feedWith(feed, 0, status(429, retryAfter));
    Fetching fetching(transport);
    const auto outcome = fetching.run();
    QCOMPARE(outcome.has_value(), millis >= 0);
    if (outcome)
        QCOMPARE(fetching.pause->waits, std::vector<Millis>{Millis(millis)});
    else
        QCOMPARE(outcome.error().code, ErrorCode::Io);
}

void TestFeedFetch::keepsToTheRateLimit()
{
    const RoundFeed feed(9);
    ToldTransport transport([&](const HttpRequest &request, int) { return page(feed.page(pageOf(request))); });
    Fetching fetching(transport);
    QVERIFY_RESULT(fetching.run());
    const std::vector<Millis> waits(2, PacePolicy{}.betweenRequests);
    QCOMPARE(fetching.pause->waits, waits);
}

void TestFeedFetch::asksForAnotherTokenAndGoesOn()
{
    const RoundFeed feed(7);
    ToldTransport transport([&](const HttpRequest &request, int) -> Result<HttpAnswer> {
        if (pageOf(request) > 0 && request.token != "second")
            return status(401);
        return page(feed.page(pageOf(request)));
    });
    Fetching fetching(transport);
    fetching.tokens = {goodToken, "second"};
    QVERIFY_RESULT(fetching.run());
    QCOMPARE(fetching.rows.text, feed.lines());
    QCOMPARE(transport.requests.size(), 4U); // the first page came once
}

void TestFeedFetch::endsWhereThereIsNoOtherToken()
{
    const RoundFeed feed(1);
    ToldTransport refusing([](const HttpRequest &, int) { return status(401); });
    Fetching fetching(refusing);
    QVERIFY(!fetching.run());
    Fetching stubborn(refusing);
    stubborn.tokens = QByteArrayList(100, goodToken);
    const auto outcome = stubborn.run();
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::Refused);
    Fetching broken(refusing);
    broken.tokens = {"two words"};
    QCOMPARE(broken.run().error().code, ErrorCode::InvalidArgument);
}

void TestFeedFetch::refusesAnswersThatCannotBe_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("number");
    QTest::addColumn<ErrorCode>("code");
    const RoundFeed feed(7);
    const auto wrong = [&](const char *name, int number, QByteArray body, const QByteArray &from = {},
                           const QByteArray &to = {}) {
        QTest::newRow(name) << (from.isEmpty() ? body : body.replace(from, to)) << number << ErrorCode::BadInput;
    };
    wrong("another round", 0, feed.page(0), "\"round\":1", "\"round\":2");
    wrong("fewer rows than announced", 2, feed.page(2), feed.rows.last(), "");
    wrong("more rows than announced", 2, feed.page(2), feed.rows.last(), feed.rows.last() + ",{\"a\":1}");
    wrong("an end that comes early", 1, feed.page(1), "\"c2\"", "null");
    wrong("absurd total", 0, feed.page(0), "\"total\":7", "\"total\":99999999999");
    wrong("the same page again", 1, feed.page(0), "\"c1\"", "\"c2\"");
    wrong("the same cursor again", 1, feed.page(1), "\"c2\"", "\"c1\"");
    wrong("a page without rows", 1, RoundFeed(0).page(0), "\"total\":0", "\"total\":7");
    wrong("an endless empty page", 0, R"({"data":[],"total":7,"round":1,"next_cursor":"c9"})");
    wrong("no page", 1, "{}");
}

void TestFeedFetch::refusesAnswersThatCannotBe()
{
    QFETCH(const QByteArray, body);
    QFETCH(const int, number);
    const RoundFeed feed(7);
    bool wrong = true;
    ToldTransport transport([&](const HttpRequest &request, int) {
        return page(wrong && pageOf(request) == number ? body : feed.page(pageOf(request)));
    });
    Fetching fetching(transport);
    const auto outcome = fetching.run();
    QVERIFY(!outcome);
    QTEST(outcome.error().code, "code");
    QVERIFY(!outcome.error().message.isEmpty());
    wrong = false;
    fetching.pacer.succeeded();
    QVERIFY_RESULT(fetching.run());
    QCOMPARE(fetching.rows.text, feed.lines());
}

void TestFeedFetch::asksAgainForAPageThatCameDamaged()
{
    const RoundFeed feed(7);
    ToldTransport cut = feedWith(feed, 1, page(feed.page(1).chopped(5)));
    Fetching fetching(cut);
    QVERIFY_RESULT(fetching.run());
    QCOMPARE(fetching.rows.text, feed.lines());
    HttpAnswer portal = page("<html>Log in first</html>");
    portal.contentType = "text/html";
    ToldTransport elsewhere([&](const HttpRequest &, int) { return portal; });
    Fetching lost(elsewhere);
    QCOMPARE(lost.run().error().code, ErrorCode::BadInput);
    QCOMPARE(elsewhere.requests.size(), 3U);
}

void TestFeedFetch::beginsAnewWhenTheFeedChanges()
{
    const RoundFeed before(7);
    const RoundFeed after(9);
    ToldTransport counted([&](const HttpRequest &request, int number) {
        return page((number == 0 ? before : after).page(pageOf(request)));
    });
    Fetching fetching(counted);
    QVERIFY_RESULT(fetching.run());
    QCOMPARE(fetching.rows.text, after.lines());
    QCOMPARE(fetching.rows.clears, 1);
    ToldTransport gone = feedWith(before, 2, status(410));
    Fetching again(gone);
    QVERIFY_RESULT(again.run());
    QCOMPARE(again.rows.text, before.lines());
    QCOMPARE(again.rows.clears, 1);
}

void TestFeedFetch::doesNotBeginAnewForEver()
{
    const RoundFeed feed(7);
    ToldTransport transport([&](const HttpRequest &request, int) -> Result<HttpAnswer> {
        return pageOf(request) == 0 ? Result<HttpAnswer>(page(feed.page(0))) : status(410);
    });
    Fetching fetching(transport);
    const auto outcome = fetching.run();
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::BadInput);
    QCOMPARE(transport.requests.size(), 8U);
}

void TestFeedFetch::stopsWhenToldTo()
{
    const RoundFeed feed(7);
    Fetching *running = nullptr;
    ToldTransport transport([&](const HttpRequest &request, int number) {
        if (number == 1)
            running->stop.request_stop();
        return page(feed.page(pageOf(request)));
    });
    Fetching fetching(transport);
    running = &fetching;
    QCOMPARE(fetching.run().error().code, ErrorCode::Cancelled);
    QCOMPARE(transport.requests.size(), 2U);
}

void TestFeedFetch::tellsOfNoTokenAndNoRow()
{
    const RoundFeed feed(7);
    for (const auto &wrong :
         {status(503), status(403), status(404), status(418), page("{\"data\":[{\"phone\":\"0901\"}"),
          page(feed.page(1)), page(R"({"data":[{"phone":"0901"}],"total":0,"round":1,"next_cursor":null})")}) {
        ToldTransport transport([&](const HttpRequest &request, int number) {
            return number == 0 ? page(feed.page(pageOf(request))) : wrong;
        });
        Fetching fetching(transport);
        const auto outcome = fetching.run();
        QVERIFY(!outcome);
        const QString said = outcome.error().message + outcome.error().detail;
        for (const char *secret : {"0901", "Người", "tok.en", "cursor", "https://"})
            QVERIFY2(!said.contains(QString::fromUtf8(secret)), qPrintable(said));
    }
}

HOITHI_TEST(TestFeedFetch)
#include "tst_feedfetch.moc"
