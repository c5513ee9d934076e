// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/httpstransport.h"
#include "certificates.h"
#include "roundfeed.h"
#include "testregistry.h"
#include "warnings.h"

#include <QElapsedTimer>
#include <QHttpServer>
#include <QHttpServerResponse>
#include <QtTest>

#include <thread>

using namespace hoithi;
using namespace hoithi::test;

namespace {

HttpLimits shortLimits()
{
    HttpLimits limits;
    limits.connecting = Millis(2000);
    limits.silence = Millis(300);
    limits.whole = Millis(1500);
    limits.sentBytes = 100'000;
    limits.bodyBytes = 300'000;
    return limits;
}

} // namespace

/// Requests over TLS, to servers of our own on loopback.
class TestHttps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { warningsAreErrors(); }
    void asksAServerThatBehaves();
    void takesWhatIsPackedAndWhatIsNot();
    void trustsNobodyElse_data();
    void trustsNobodyElse();
    void refusesAnAuthorityThatIsNone();
    void takesNoOldTls();
    void sendsTheTokenNowhereElse_data();
    void sendsTheTokenNowhereElse();
    void followsWithinItsOrigin();
    void endsInTime_data();
    void endsInTime();
    void endsAtOnceWhenStopped();
    void takesNoMoreThanAPageMayHold_data();
    void takesNoMoreThanAPageMayHold();
    void noticesWhatWasPackedBadly_data();
    void noticesWhatWasPackedBadly();
    void saysThatNobodyAnswers();

private:
    [[nodiscard]] Result<HttpAnswer> ask(const QString &address, const QByteArray &authority = {},
                                         const std::stop_token &stop = {}) const;

    Certificates m_certificates;
};

void TestHttps::initTestCase()
{
    QVERIFY2(m_certificates.problem().isEmpty(), qPrintable(m_certificates.problem()));
}

Result<HttpAnswer> TestHttps::ask(const QString &address, const QByteArray &authority,
                                  const std::stop_token &stop) const
{
    HOITHI_TRY(const auto transport,
               HttpsTransport::open(authority.isEmpty() ? m_certificates.authority() : authority, shortLimits()));
    HOITHI_TRY(const BackendAddress parsed, BackendAddress::parse(address));
    return transport->exchange({parsed.submissions(1, {}, 100), goodToken, {}}, stop);
}

/// Qt's own server, whose HTTP is not of our making.
void TestHttps::asksAServerThatBehaves()
{
    const RoundFeed feed(7);
    QThread thread;
    QHttpServer server;
    server.sslSetup(m_certificates.certificate(QStringLiteral("server")), m_certificates.key(QStringLiteral("server")));
    server.route(QStringLiteral("/v1/rounds/<arg>/submissions"), [&feed](int round, const QHttpServerRequest &request) {
        if (request.value("Authorization") != "Bearer " + goodToken || round != 1)
            return QHttpServerResponse(QHttpServerResponder::StatusCode::Unauthorized);
        if (request.value("If-None-Match") == feed.tag)
            return QHttpServerResponse(QHttpServerResponder::StatusCode::NotModified);
        const int index = request.query().queryItemValue(QStringLiteral("cursor")).mid(1).toInt();
        QHttpServerResponse response("application/json", feed.page(index));
        response.setHeader("ETag", feed.tag);
        return response;
    });
    const quint16 port = server.listen(QHostAddress::LocalHost);
    QVERIFY(port > 0);
    const auto transport = HttpsTransport::open(m_certificates.authority());
    QVERIFY_RESULT(transport);
    const QString address = QStringLiteral("https://127.0.0.1:%1").arg(port);
    // This thread is the server's: the fetching, which waits, has another.
    Result<FeedOutcome> outcome = failure(ErrorCode::Internal, {});
    QByteArray rows;
    std::atomic_bool done = false;
    std::thread asking([&] {
        Fetching fetching(**transport, address);
        outcome = fetching.run();
        rows = fetching.rows.text;
        if (outcome) {
            Fetching again(**transport, address, outcome->entityTag);
            outcome = again.run();
        }
        done = true;
    });
    const bool ended = QTest::qWaitFor([&] { return done.load(); }, 20'000);
    asking.join();
    QVERIFY(ended);
    QVERIFY_RESULT(outcome);
    QCOMPARE(rows, feed.lines());
    QVERIFY(outcome->unchanged);
}

void TestHttps::takesWhatIsPackedAndWhatIsNot()
{
    const RoundFeed feed(3);
    FaultyBackend server(m_certificates.server());
    server.answer([&](const SeenRequest &) { return json(feed.page(0), {"ETag: \"x\""}); });
    const auto plain = ask(server.address());
    QVERIFY_RESULT(plain);
    QCOMPARE(plain->status, 200);
    QCOMPARE(plain->body, feed.page(0));
    QCOMPARE(plain->entityTag, QByteArray("\"x\""));
    QCOMPARE(plain->contentType, QByteArray("application/json"));
    const SeenRequest seen = server.seen().front();
    QCOMPARE(seen.headers.value("authorization"), "Bearer " + goodToken);
    QVERIFY(!seen.headers.contains("if-none-match"));
    QVERIFY(!seen.headers.contains("cookie"));
    server.answer([&](const SeenRequest &) { return json(gzipped(feed.page(0)), {"Content-Encoding: gzip"}); });
    const auto packed = ask(server.address());
    QVERIFY_RESULT(packed);
    QCOMPARE(packed->body, feed.page(0));
    server.answer([&](const SeenRequest &) { return reply(503, "secret words", {"Retry-After: 7"}); });
    const auto busy = ask(server.address());
    QVERIFY_RESULT(busy);
    QCOMPARE(busy->status, 503);
    QCOMPARE(busy->retryAfter, QByteArray("7"));
    QVERIFY(busy->body.isEmpty());
}

void TestHttps::trustsNobodyElse_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<bool>("pinned"); // to our authority, or else to another
    QTest::newRow("expired") << QStringLiteral("expired") << true;
    QTest::newRow("for another name") << QStringLiteral("elsewhere") << true;
    QTest::newRow("signed by itself") << QStringLiteral("self") << true;
    QTest::newRow("another authority pinned") << QStringLiteral("server") << false;
}

void TestHttps::trustsNobodyElse()
{
    QFETCH(const QString, server);
    QFETCH(const bool, pinned);
    FaultyBackend faulty(m_certificates.server(server));
    faulty.answer([](const SeenRequest &) { return json("{}"); });
    const auto answer = ask(faulty.address(), pinned ? QByteArray() : m_certificates.otherAuthority());
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::Refused);
    QVERIFY(faulty.seen().empty());
}

void TestHttps::refusesAnAuthorityThatIsNone()
{
    QCOMPARE(HttpsTransport::open("no certificate").error().code, ErrorCode::InvalidArgument);
    QCOMPARE(HttpsTransport::open("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n").error().code,
             ErrorCode::InvalidArgument);
}

void TestHttps::takesNoOldTls()
{
    QSslConfiguration old = m_certificates.server();
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    old.setProtocol(QSsl::TlsV1_1);
    QT_WARNING_POP
    FaultyBackend server(old);
    server.answer([](const SeenRequest &) { return json("{}"); });
    const auto answer = ask(server.address());
    QVERIFY(!answer);
    QVERIFY(server.seen().empty());
}

void TestHttps::sendsTheTokenNowhereElse_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status;
}

void TestHttps::sendsTheTokenNowhereElse()
{
    QFETCH(const int, status);
    FaultyBackend elsewhere(m_certificates.server());
    elsewhere.answer([](const SeenRequest &) { return json("{}"); });
    FaultyBackend server(m_certificates.server());
    const QString own = server.address();
    const QStringList targets{
        elsewhere.address(), QString(own).replace(QStringLiteral("127.0.0.1"), QStringLiteral("localhost")),
        QString(own).replace(QStringLiteral("https"), QStringLiteral("http")), QStringLiteral("file:///etc/hostname")};
    for (const QString &target : targets) {
        server.answer([&](const SeenRequest &) { return reply(status, {}, {"Location: " + target.toLatin1()}); });
        const auto answer = ask(server.address());
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::Refused);
        QCOMPARE(server.seen().size(), 1U);
    }
    QVERIFY(elsewhere.seen().empty());
}

void TestHttps::followsWithinItsOrigin()
{
    FaultyBackend server(m_certificates.server());
    server.answer([&](const SeenRequest &request) {
        return request.path == "/new" ? json("{}") : reply(307, {}, {"Location: /new"});
    });
    const auto answer = ask(server.address());
    QVERIFY_RESULT(answer);
    QCOMPARE(answer->body, QByteArray("{}"));
    server.answer([&](const SeenRequest &) { return reply(307, {}, {"Location: /again"}); });
    QCOMPARE(ask(server.address()).error().code, ErrorCode::Refused);
    QVERIFY(server.seen().size() < 6U);
}

void TestHttps::endsInTime_data()
{
    QTest::addColumn<int>("dripMillis"); // 0: silence
    QTest::addColumn<bool>("afterHeaders");
    QTest::newRow("silence") << 0 << false;
    QTest::newRow("silence after the headers") << 0 << true;
    QTest::newRow("drips") << 20 << false;
    QTest::newRow("drips more slowly") << 400 << false;
    QTest::newRow("headers without an end") << -1 << false;
}

void TestHttps::endsInTime()
{
    QFETCH(const int, dripMillis);
    QFETCH(const bool, afterHeaders);
    FaultyBackend server(m_certificates.server());
    server.answer([&](const SeenRequest &) {
        RawReply slow = json(RoundFeed(100, 100).page(0));
        slow.dripMillis = dripMillis;
        slow.silent = dripMillis == 0 && !afterHeaders;
        if (dripMillis < 0) {
            const QByteArray line = "X-Filler: " + QByteArray(60, 'x') + "\r\n";
            slow = RawReply{"HTTP/1.1 200 OK\r\n" + line.repeated(500'000), -1, 0, false, true};
        }
        if (afterHeaders) {
            slow.bytes.truncate(slow.bytes.indexOf("\r\n\r\n") + 10);
            slow.dripMillis = 1;
        }
        return slow;
    });
    QElapsedTimer timer;
    timer.start();
    const auto answer = ask(server.address());
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::Io);
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
}

void TestHttps::endsAtOnceWhenStopped()
{
    FaultyBackend server(m_certificates.server());
    server.answer([](const SeenRequest &) { return RawReply{{}, -1, 0, true}; });
    std::stop_source stop;
    std::thread later([&stop] {
        std::this_thread::sleep_for(Millis(200));
        stop.request_stop();
    });
    QElapsedTimer timer;
    timer.start();
    const auto answer = ask(server.address(), {}, stop.get_token());
    later.join();
    QCOMPARE(answer.error().code, ErrorCode::Cancelled);
    QVERIFY(timer.elapsed() < 1000);
    QCOMPARE(ask(server.address(), {}, stop.get_token()).error().code, ErrorCode::Cancelled);
}

void TestHttps::takesNoMoreThanAPageMayHold_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("packed");
    QTest::newRow("huge") << QByteArray(200'000, ' ') << false;
    QTest::newRow("bomb") << gzipped(QByteArray(50'000'000, ' ')) << true;
    QTest::newRow("a little too much inside") << gzipped(QByteArray(300'001, ' ')) << true;
}

void TestHttps::takesNoMoreThanAPageMayHold()
{
    QFETCH(const QByteArray, body);
    QFETCH(const bool, packed);
    FaultyBackend server(m_certificates.server());
    server.answer([&](const SeenRequest &) {
        return json(body, packed ? QByteArrayList{"Content-Encoding: gzip"} : QByteArrayList{});
    });
    const auto answer = ask(server.address());
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::BadInput);
}

void TestHttps::noticesWhatWasPackedBadly_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("encoding");
    const QByteArray packed = gzipped(RoundFeed(3).page(0));
    QByteArray flipped = packed;
    flipped[flipped.size() - 6] = static_cast<char>(flipped.at(flipped.size() - 6) ^ 1);
    QTest::newRow("cut off") << packed.chopped(20) << QByteArray("gzip");
    QTest::newRow("sum cut off") << packed.chopped(3) << QByteArray("gzip");
    QTest::newRow("wrong sum") << flipped << QByteArray("gzip");
    QTest::newRow("not packed at all") << RoundFeed(3).page(0) << QByteArray("gzip");
    QTest::newRow("another way") << packed << QByteArray("br");
    QTest::newRow("twice") << packed << QByteArray("gzip, gzip");
}

void TestHttps::noticesWhatWasPackedBadly()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, encoding);
    FaultyBackend server(m_certificates.server());
    server.answer([&](const SeenRequest &) { return json(body, {"Content-Encoding: " + encoding}); });
    const auto answer = ask(server.address());
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::BadInput);
}

void TestHttps::saysThatNobodyAnswers()
{
    QString address;
    {
        const FaultyBackend server(m_certificates.server());
        address = server.address();
    }
    const auto answer = ask(address);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::Io);
    QVERIFY(!answer.error().detail.contains(QStringLiteral("127.0.0.1")));
}

HOITHI_TEST(TestHttps)
#include "tst_https.moc"
