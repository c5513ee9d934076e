// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificates.h"
#include "faults/faultreport.h"
#include "roundfeed.h"
#include "services/backend/feedimport.h"
#include "smallcontest.h"
#include "testregistry.h"

#include <QtTest>

#include <array>
#include <map>
#include <optional>
#include <random>

using namespace hoithi;
using namespace hoithi::test;

namespace {

constexpr quint32 seed = 2475;

/// How an answer's end is told.
enum class Framing { Length, Chunks, Close };

RawReply framed(const QByteArray &body, Framing framing)
{
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
    switch (framing) {
    case Framing::Length:
        return json(body);
    case Framing::Chunks: {
        const QByteArray half = body.left(body.size() / 2);
        const QByteArray rest = body.mid(half.size());
        return {head + "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n" + QByteArray::number(half.size(), 16)
                + "\r\n" + half + "\r\n" + QByteArray::number(rest.size(), 16) + "\r\n" + rest + "\r\n0\r\n\r\n"};
    }
    case Framing::Close:
        break;
    }
    return {head + "Connection: close\r\n\r\n" + body};
}

BackendParts quickParts()
{
    BackendParts parts{.clock = std::make_shared<SystemClock>(), .records = nullptr};
    parts.pace = {Millis(0), Millis(1), Millis(1), Millis(1000), 2};
    parts.limits.connecting = Millis(1500);
    parts.limits.silence = Millis(300);
    parts.limits.whole = Millis(1000);
    parts.limits.sentBytes = 100'000;
    parts.limits.bodyBytes = 200'000;
    return parts;
}

} // namespace

/// F14: whatever a backend or the network does, a round is fetched as a whole or not at all, and the next attempt works.
class TestFeedFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void survivesACutAtAnyByte();
    void survivesWhateverABackendDoes_data();
    void survivesWhateverABackendDoes();
    void survivesPagesInAnotherOrder();
    void survivesImpostors_data();
    void survivesImpostors();
    void cleanupTestCase() { m_report.reset(); }

private:
    void cutAt(HttpsTransport &transport, FaultyBackend &server, const RoundFeed &feed, qint64 at, Framing framing);
    [[nodiscard]] std::map<QString, RawReply> wrongPages() const;
    [[nodiscard]] QString importedAgainst(FaultyBackend &server, const QString &elsewhere,
                                          const FaultyBackend::Answering &fault, const QByteArray &authority = {});

    Certificates m_certificates;
    std::unique_ptr<FaultReport> m_report = std::make_unique<FaultReport>("F14", seed);
    std::mt19937 m_random{seed};
    RoundFeed m_feed{8};
    std::optional<SmallStore> m_prepared; ///< copied for each run
    std::unique_ptr<FaultyBackend> m_server;
    std::unique_ptr<FaultyBackend> m_elsewhere; ///< where redirections lead
};

void TestFeedFaults::initTestCase()
{
    QVERIFY2(m_certificates.problem().isEmpty(), qPrintable(m_certificates.problem()));
    m_prepared.emplace(QStringLiteral("sqlite"));
    QVERIFY_RESULT(readySession(*m_prepared));
    m_server = std::make_unique<FaultyBackend>(m_certificates.server());
    m_elsewhere = std::make_unique<FaultyBackend>(m_certificates.server());
    m_elsewhere->answer([this](const SeenRequest &asked) { return m_feed.answer(asked); });
}

/// The second page is cut as often as it is asked for, then comes whole to who asks again.
void TestFeedFaults::cutAt(HttpsTransport &transport, FaultyBackend &server, const RoundFeed &feed, qint64 at,
                           Framing framing)
{
    bool cutting = true;
    server.answer([&](const SeenRequest &request) {
        RawReply reply = framed(feed.page(feed.pageOf(request)), framing);
        if (cutting && feed.pageOf(request) == 1)
            reply.cutAfter = at;
        return reply;
    });
    Fetching fetching(transport, server.address());
    const Result<FeedOutcome> first = fetching.run();
    // What is cut behind its last byte is whole.
    const bool whole = first && fetching.rows.text == feed.lines();
    const bool stopped = !first && feed.lines().startsWith(fetching.rows.text);
    cutting = false;
    fetching.pacer.succeeded();
    const bool resumed = whole || (fetching.run() && fetching.rows.text == feed.lines());
    m_report->ran(QStringLiteral("cut after %1 bytes, framing %2").arg(at).arg(static_cast<int>(framing)),
                  !whole && !stopped ? QStringLiteral("rows came that are not there, or were lost in silence")
                  : !resumed         ? QStringLiteral("the next attempt failed")
                                     : QString());
}

void TestFeedFaults::survivesACutAtAnyByte()
{
    FaultyBackend server(m_certificates.server());
    const auto transport = HttpsTransport::open(m_certificates.authority());
    QVERIFY_RESULT(transport);
    const RoundFeed small(4, 2);
    const int step = allFaults() ? 1 : 23;
    for (const Framing framing : {Framing::Length, Framing::Chunks, Framing::Close}) {
        const qint64 size = framed(small.page(1), framing).bytes.size();
        for (qint64 at = 0; at <= size; at += step)
            cutAt(**transport, server, small, at, framing);
        for (qint64 at = size - 8; at <= size; ++at)
            cutAt(**transport, server, small, at, framing);
    }
    const RoundFeed large(3000, 1500);
    std::uniform_int_distribution<qint64> anywhere(0, large.page(1).size());
    for (int run = 0; run < (allFaults() ? 200 : 10); ++run)
        cutAt(**transport, server, large, anywhere(m_random), static_cast<Framing>(run % 3));
    QCOMPARE(m_report->bad(), 0);
}

/// Imports while the fault lasts, then without it. Empty where all went as it should.
QString TestFeedFaults::importedAgainst(FaultyBackend &server, const QString &address,
                                        const FaultyBackend::Answering &fault, const QByteArray &authority)
{
    SmallStore store(QStringLiteral("sqlite"));
    store.becomeCopyOf(*m_prepared);
    const auto session = wait(ContestSession::open(store.path, store.clock));
    if (!session)
        return session.error().message;
    const TokenSource token = [](const QByteArray &refused) -> Result<QByteArray> {
        if (refused.isEmpty())
            return goodToken;
        return failure(ErrorCode::Refused, QStringLiteral("refused"));
    };
    server.answer(fault);
    FeedImportRequest request{
        1, {address, authority.isEmpty() ? m_certificates.authority() : authority, token}, QStringLiteral("test")};
    const auto first = importFeed(**session, request, quickParts(), {}, {});
    const qint64 stored = taken((*session)->overview()).rounds.front().submissions;
    const std::size_t batches = taken((*session)->batches(1)).size();
    if (first && (stored != m_feed.rows.size() || batches != 1))
        return QStringLiteral("said to be done, and is not");
    if (!first && (stored != 0 || batches != 0))
        return QStringLiteral("said to have failed, and left something");
    if (!first && (first.error().message.isEmpty() || first.error().message.contains(QString::fromLatin1(goodToken))))
        return QStringLiteral("does not say why, or says too much");
    server.answer([this](const SeenRequest &asked) { return m_feed.answer(asked); });
    request.backend.address = server.address();
    request.backend.authority = m_certificates.authority();
    const auto second = importFeed(**session, request, quickParts(), {}, {});
    if (!second)
        return u"the next attempt failed: " + second.error().message;
    const qint64 now = taken((*session)->overview()).rounds.front().submissions;
    return now == m_feed.rows.size() ? QString() : QStringLiteral("the next attempt left %1 rows").arg(now);
}

/// In the place of the second page.
std::map<QString, RawReply> TestFeedFaults::wrongPages() const
{
    const auto page = [this](int index) {
        return json(m_feed.page(index));
    };
    const auto changed = [this](QByteArray body, const QByteArray &from, const QByteArray &to) {
        return json(body.replace(from, to));
    };
    RawReply dripping = page(1);
    dripping.dripMillis = 10;
    const QByteArray packed = gzipped(m_feed.page(1));
    const QByteArrayList gzip{"Content-Encoding: gzip"};
    return {
        {QStringLiteral("429"), reply(429, {}, {"Retry-After: 0"})},
        {QStringLiteral("429 for long"), reply(429, {}, {"Retry-After: 86400"})},
        {QStringLiteral("500"), reply(500, "{}")},
        {QStringLiteral("503"), reply(503)},
        {QStringLiteral("403"), reply(403)},
        {QStringLiteral("404"), reply(404)},
        {QStringLiteral("410"), reply(410)},
        {QStringLiteral("418"), reply(418)},
        {QStringLiteral("204"), reply(204)},
        {QStringLiteral("304 that was not asked for"), reply(304)},
        {QStringLiteral("token expired"), reply(401)},
        {QStringLiteral("slow drips"), dripping},
        {QStringLiteral("silence"), RawReply{{}, -1, 0, true}},
        {QStringLiteral("redirection elsewhere"),
         reply(307, {}, {"Location: " + m_elsewhere->address().toLatin1() + "/v1/rounds/1/submissions"})},
        {QStringLiteral("redirection in a circle"), reply(302, {}, {"Location: /v1/rounds/1/submissions?cursor=c1"})},
        {QStringLiteral("no HTTP"), RawReply{QByteArray("220 mail ready\r\n\r\n")}},
        {QStringLiteral("gzip cut off"), json(packed.chopped(12), gzip)},
        {QStringLiteral("gzip bomb"), json(gzipped(QByteArray(20'000'000, ' ')), gzip)},
        {QStringLiteral("huge page"), json(QByteArray(500'000, ' '))},
        {QStringLiteral("invalid JSON"), json(m_feed.page(1).replace(':', ';'))},
        {QStringLiteral("no JSON"), reply(200, "<html>", {"Content-Type: text/html"})},
        {QStringLiteral("an array"), json("[]")},
        {QStringLiteral("another total"), changed(m_feed.page(1), "\"total\":8", "\"total\":9")},
        {QStringLiteral("a row missing"), changed(m_feed.page(1), m_feed.rows[3] + ",", {})},
        {QStringLiteral("a row twice"), changed(m_feed.page(1), m_feed.rows[3], m_feed.rows[3] + "," + m_feed.rows[3])},
        {QStringLiteral("the first page again"), changed(m_feed.page(0), "\"c1\"", "\"c2\"")},
        {QStringLiteral("the last page too early"), page(2)},
        {QStringLiteral("a page without an end"), changed(m_feed.page(1), "\"c2\"", "\"c1\"")},
        {QStringLiteral("another round"), changed(m_feed.page(1), "\"round\":1", "\"round\":2")},
    };
}

void TestFeedFaults::survivesWhateverABackendDoes_data()
{
    QTest::addColumn<QString>("name");
    for (const auto &fault : wrongPages())
        QTest::newRow(qPrintable(fault.first)) << fault.first;
}

void TestFeedFaults::survivesWhateverABackendDoes()
{
    QFETCH(const QString, name);
    const RawReply wrong = wrongPages().at(name);
    QString problem = importedAgainst(*m_server, m_server->address(), [&](const SeenRequest &asked) {
        return m_feed.pageOf(asked) == 1 ? wrong : m_feed.answer(asked);
    });
    if (problem.isEmpty() && !m_elsewhere->seen().empty())
        problem = QStringLiteral("the token went elsewhere");
    m_report->ran(name, problem);
    QCOMPARE(problem, QString());
}

void TestFeedFaults::survivesPagesInAnotherOrder()
{
    const QString problem = importedAgainst(*m_server, m_server->address(), [this](const SeenRequest &asked) {
        static constexpr std::array order{1, 0, 2};
        const int asks = m_feed.pageOf(asked);
        QByteArray body = m_feed.page(order.at(static_cast<std::size_t>(asks)));
        const QByteArray next = "\"c" + QByteArray::number(asks + 1) + "\"";
        return json(asks == 2 ? body : body.replace("\"c2\"", next).replace("\"c1\"", next));
    });
    m_report->ran(QStringLiteral("pages in another order"), problem);
    QCOMPARE(problem, QString());
}

void TestFeedFaults::survivesImpostors_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<bool>("otherAuthority");
    QTest::newRow("expired") << QStringLiteral("expired") << false;
    QTest::newRow("for another name") << QStringLiteral("elsewhere") << false;
    QTest::newRow("signed by itself") << QStringLiteral("self") << false;
    QTest::newRow("another authority") << QStringLiteral("server") << true;
}

void TestFeedFaults::survivesImpostors()
{
    QFETCH(const QString, certificate);
    QFETCH(const bool, otherAuthority);
    FaultyBackend impostor(m_certificates.server(certificate));
    impostor.answer([this](const SeenRequest &asked) { return m_feed.answer(asked); });
    QString problem = importedAgainst(*m_server, impostor.address(), {},
                                      otherAuthority ? m_certificates.otherAuthority() : QByteArray());
    if (problem.isEmpty() && !impostor.seen().empty())
        problem = QStringLiteral("the impostor was asked");
    m_report->ran(QStringLiteral("certificate: %1").arg(certificate), problem);
    QCOMPARE(problem, QString());
}

HOITHI_TEST(TestFeedFaults)
#include "tst_feedfaults.moc"
