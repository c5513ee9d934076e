// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/httpstransport.h"
#include "backend/publication.h"
#include "certificates.h"
#include "shelf.h"
#include "testregistry.h"
#include "warnings.h"

#include <QtTest>

using namespace hoithi;
using namespace hoithi::test;

namespace {

const QByteArray content = R"({"round":1,"variants":[]})";

/// A publication with everything that it takes; its time does not pass by itself.
struct Publishing
{
    Publishing(const QByteArray &authority, const QString &address)
        : transport(*HttpsTransport::open(authority, limits())),
          pacer(PacePolicy{}, pause, std::make_shared<FixedClock>(Instant{}), [] { return 0.5; }),
          publication(
              *transport, pacer, [this](const QByteArray &) { return nextToken(); },
              QUrl(address + QStringLiteral("/v1/rounds/1/paper")))
    {}

    [[nodiscard]] static HttpLimits limits()
    {
        HttpLimits limits;
        limits.connecting = Millis(1500);
        limits.silence = Millis(500);
        limits.whole = Millis(3000);
        return limits;
    }

    [[nodiscard]] Result<QByteArray> nextToken()
    {
        if (tokens.isEmpty())
            return failure(ErrorCode::Refused, QStringLiteral("no other token"));
        return tokens.takeFirst();
    }

    [[nodiscard]] Result<void> run()
    {
        HOITHI_TRY(const QByteArray present, publication.present({}));
        return publication.put(content, present, {});
    }

    std::unique_ptr<HttpTransport> transport;
    std::shared_ptr<ToldPause> pause = std::make_shared<ToldPause>();
    Pacer pacer;
    QByteArrayList tokens{goodToken};
    Publication publication;
};

} // namespace

/// What is put at a backend is there afterwards, whatever the network does; and nothing else is lost by it.
class TestPublication : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_certificates.problem().isEmpty(), qPrintable(m_certificates.problem())); }
    void init() { warningsAreErrors(); }
    void putsAndReplaces();
    void comesAgainAfterWhatPasses_data();
    void comesAgainAfterWhatPasses();
    void knowsItsOwnAfterALostAnswer();
    void replacesNothingThatCameMeanwhile();
    void believesNoSuccessWithoutTheBytes_data();
    void believesNoSuccessWithoutTheBytes();
    void saysWhyItIsRefused_data();
    void saysWhyItIsRefused();
    void goesNowhereElse();
    void sendsNothingToImpostors();
    void asksForAnotherToken();
    void sendsMuch();

private:
    Certificates m_certificates;
};

void TestPublication::putsAndReplaces()
{
    Shelf shelf;
    FaultyBackend server(m_certificates.server());
    server.answer([&](const SeenRequest &request) { return shelf.answer(request); });
    Publishing publishing(m_certificates.authority(), server.address());
    QVERIFY_RESULT(publishing.run());
    QCOMPARE(shelf.content, content);
    const SeenRequest put = server.seen().back();
    QCOMPARE(put.method, QByteArray("PUT"));
    QCOMPARE(put.path, QByteArray("/v1/rounds/1/paper"));
    QCOMPARE(put.headers.value("content-type"), QByteArray("application/json"));
    QCOMPARE(put.headers.value("if-none-match"), QByteArray("*"));
    shelf.content = "something older";
    const QByteArray older = shelf.tag();
    QVERIFY_RESULT(publishing.run());
    QCOMPARE(server.seen().back().headers.value("if-match"), older);
    QCOMPARE(shelf.content, content);
}

void TestPublication::comesAgainAfterWhatPasses_data()
{
    QTest::addColumn<int>("status"); // 0: the connection is cut
    for (const int status : {0, 408, 429, 500, 503})
        QTest::addRow("%d", status) << status;
}

void TestPublication::comesAgainAfterWhatPasses()
{
    QFETCH(const int, status);
    Shelf shelf;
    int failures = 2;
    FaultyBackend server(m_certificates.server());
    server.answer([&](const SeenRequest &request) {
        if (request.method != "PUT" || failures-- <= 0)
            return shelf.answer(request);
        RawReply failing = reply(status == 0 ? 200 : status);
        failing.cutAfter = status == 0 ? 0 : -1;
        return failing;
    });
    Publishing publishing(m_certificates.authority(), server.address());
    QVERIFY_RESULT(publishing.run());
    QCOMPARE(shelf.content, content);
    QCOMPARE(shelf.puts(), 1);
}

/// It came, but who sent it was not told: sent again, it must not look as if somebody else had put it there.
void TestPublication::knowsItsOwnAfterALostAnswer()
{
    for (const bool strict : {false, true}) {
        Shelf shelf;
        bool losing = true;
        FaultyBackend server(m_certificates.server());
        server.answer([&](const SeenRequest &request) {
            if (strict && request.method == "PUT" && shelf.content)
                return reply(412); // goes by the condition alone
            RawReply answer = shelf.answer(request);
            if (request.method == "PUT" && std::exchange(losing, false))
                answer.cutAfter = 0;
            return answer;
        });
        Publishing publishing(m_certificates.authority(), server.address());
        QVERIFY_RESULT(publishing.run());
        QCOMPARE(shelf.content, content);
    }
}

void TestPublication::replacesNothingThatCameMeanwhile()
{
    Shelf shelf;
    FaultyBackend server(m_certificates.server());
    server.answer([&](const SeenRequest &request) {
        if (request.method == "PUT")
            shelf.content = "of somebody else";
        return shelf.answer(request);
    });
    Publishing publishing(m_certificates.authority(), server.address());
    const auto done = publishing.run();
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Stale);
    QCOMPARE(shelf.content, QByteArray("of somebody else"));
}

void TestPublication::believesNoSuccessWithoutTheBytes_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("no tag") << QByteArray("X-Other: 1");
    QTest::newRow("another tag") << QByteArray("ETag: \"v1\"");
}

void TestPublication::believesNoSuccessWithoutTheBytes()
{
    QFETCH(const QByteArray, header);
    bool kept = false;
    FaultyBackend server(m_certificates.server());
    server.answer([&](const SeenRequest &request) {
        if (request.method == "PUT")
            return reply(200, {}, {header});
        return kept ? reply(200, {}, {"ETag: W/" + publishedTag(content)}) : reply(404);
    });
    Publishing publishing(m_certificates.authority(), server.address());
    QCOMPARE(publishing.run().error().code, ErrorCode::BadInput);
    kept = true; // and says so where it is asked
    QVERIFY_RESULT(publishing.publication.put(content, {}, {}));
}

void TestPublication::saysWhyItIsRefused_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("403") << 403 << ErrorCode::Refused;
    QTest::newRow("404") << 404 << ErrorCode::NotFound;
    QTest::newRow("409") << 409 << ErrorCode::Refused;
    QTest::newRow("413") << 413 << ErrorCode::Refused;
    QTest::newRow("422") << 422 << ErrorCode::Refused;
    QTest::newRow("418") << 418 << ErrorCode::BadInput;
}

void TestPublication::saysWhyItIsRefused()
{
    QFETCH(const int, status);
    QFETCH(const ErrorCode, code);
    FaultyBackend server(m_certificates.server());
    server.answer([&](const SeenRequest &request) { return reply(request.method == "PUT" ? status : 404); });
    Publishing publishing(m_certificates.authority(), server.address());
    const auto done = publishing.run();
    QVERIFY(!done);
    QCOMPARE(done.error().code, code);
    QVERIFY(!done.error().message.isEmpty());
    QVERIFY(!done.error().message.contains(QString::fromLatin1(goodToken)));
}

void TestPublication::goesNowhereElse()
{
    for (const int status : {301, 302, 303, 307, 308}) {
        FaultyBackend server(m_certificates.server());
        server.answer([&](const SeenRequest &request) {
            if (request.path == "/elsewhere")
                return reply(200, {}, {"ETag: " + publishedTag(content)});
            return request.method == "PUT" ? reply(status, {}, {"Location: /elsewhere"}) : reply(404);
        });
        Publishing publishing(m_certificates.authority(), server.address());
        QCOMPARE(publishing.run().error().code, ErrorCode::Refused);
        QCOMPARE(server.seen().size(), 2U);
    }
}

void TestPublication::sendsNothingToImpostors()
{
    for (const char *kind : {"expired", "elsewhere", "self"}) {
        FaultyBackend server(m_certificates.server(QString::fromLatin1(kind)));
        Publishing publishing(m_certificates.authority(), server.address());
        QCOMPARE(publishing.publication.put(content, {}, {}).error().code, ErrorCode::Refused);
        QVERIFY(server.seen().empty());
    }
}

void TestPublication::asksForAnotherToken()
{
    Shelf shelf;
    shelf.token = "tok.en-2";
    FaultyBackend server(m_certificates.server());
    server.answer([&](const SeenRequest &request) { return shelf.answer(request); });
    Publishing refused(m_certificates.authority(), server.address());
    QCOMPARE(refused.run().error().code, ErrorCode::Refused);
    QVERIFY(!shelf.content);
    Publishing renewed(m_certificates.authority(), server.address());
    renewed.tokens.append(shelf.token);
    QVERIFY_RESULT(renewed.run());
    QCOMPARE(shelf.content, content);
}

void TestPublication::sendsMuch()
{
    Shelf shelf;
    FaultyBackend server(m_certificates.server());
    server.answer([&](const SeenRequest &request) { return shelf.answer(request); });
    Publishing publishing(m_certificates.authority(), server.address());
    const QByteArray much(Publication::mostBytes, ' ');
    QVERIFY_RESULT(publishing.publication.put(much, {}, {}));
    QCOMPARE(shelf.content, much);
    const std::size_t requests = server.seen().size();
    QCOMPARE(publishing.publication.put(much + ' ', shelf.tag(), {}).error().code, ErrorCode::Refused);
    QCOMPARE(server.seen().size(), requests);
}

HOITHI_TEST(TestPublication)
#include "tst_publication.moc"
