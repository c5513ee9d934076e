// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/sha256.h"
#include "certificates.h"
#include "roundfeed.h"
#include "services/backend/backendservice.h"
#include "services/backend/feeddownload.h"
#include "services/backend/feedimport.h"
#include "smallcontest.h"
#include "testregistry.h"
#include "warnings.h"

#include <QSettings>
#include <QtTest>

using namespace hoithi;
using namespace hoithi::test;

/// From a backend into a contest.
class TestFeedImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { warningsAreErrors(); }
    void importsWhatTheBackendHas_data() { ENGINE_ROWS(); }
    void importsWhatTheBackendHas();
    void sealsWhatDoesNotFitIntoMemory();
    void fetchesNothingTwice();
    void fetchesAgainWhatWasRejectedOrTakenBack();
    void showsFirstWhatWouldChange();
    void judgesRowsAsThoseOfAFile();
    void asksNothingWhereNothingCanBeImported();
    void takesARoundWithoutSubmissions();
    void stopsBetweenPages();
    void goesOnAfterABreak();
    void tellsWhatTheBackendHas();

private:
    [[nodiscard]] BackendParts parts() const;
    [[nodiscard]] Result<FeedImportReport> import(ContestSession &session, const FaultyBackend &server,
                                                  const QString &importer = QStringLiteral("Lê Thử"));

    Certificates m_certificates;
    std::unique_ptr<QTemporaryDir> m_folder = std::make_unique<QTemporaryDir>();
    std::shared_ptr<FeedRecords> m_records;
    qint64 m_spoolMemory = 1'000'000;
    bool m_previewOnly = false;
    std::stop_source m_stop;
};

namespace {

TokenSource givenToken(const QByteArray &token = goodToken)
{
    return [token](const QByteArray &refused) -> Result<QByteArray> {
        if (refused != token)
            return token;
        return failure(ErrorCode::Refused, QStringLiteral("refused"));
    };
}

qint64 submissionsOf(ContestSession &session)
{
    return taken(session.overview()).rounds.front().submissions;
}

} // namespace

void TestFeedImport::initTestCase()
{
    QVERIFY2(m_certificates.problem().isEmpty(), qPrintable(m_certificates.problem()));
    m_records = std::make_shared<FeedRecords>(
        std::make_shared<QSettings>(m_folder->filePath(QStringLiteral("own.ini")), QSettings::IniFormat));
}

Result<FeedImportReport> TestFeedImport::import(ContestSession &session, const FaultyBackend &server,
                                                const QString &importer)
{
    return importFeed(session,
                      {1, {server.address(), m_certificates.authority(), givenToken()}, importer, m_previewOnly},
                      parts(), m_stop.get_token(), {});
}

BackendParts TestFeedImport::parts() const
{
    BackendParts parts{.clock = std::make_shared<SystemClock>(), .records = m_records};
    parts.pace.betweenRequests = Millis(0);
    parts.pace.firstDelay = Millis(1);
    parts.spoolMemory = m_spoolMemory;
    return parts;
}

void TestFeedImport::importsWhatTheBackendHas()
{
    OPEN_STORE();
    const RoundFeed feed(10);
    FaultyBackend server(m_certificates.server());
    server.answer([&](const SeenRequest &request) { return feed.answer(request); });
    const auto report = import(contest, server);
    QVERIFY_RESULT(report);
    QCOMPARE(report->import.counts.accepted, 10);
    QCOMPARE(report->rows, 10);
    QVERIFY(!report->unchanged);
    QCOMPARE(submissionsOf(contest), 10);
    const std::vector<BatchSummary> batches = taken(contest.batches(1));
    QCOMPARE(batches.size(), 1U);
    QCOMPARE(batches.front().fileName, QString(server.address() + QStringLiteral("/v1/rounds/1/submissions")));
    QCOMPARE(batches.front().sha256, Sha256::hexOf(feed.lines()));
    QCOMPARE(batches.front().size, feed.lines().size());
    QCOMPARE(batches.front().importer, QStringLiteral("Lê Thử"));
    QVERIFY(taken(contest.verify({})).findings.empty());
}

void TestFeedImport::sealsWhatDoesNotFitIntoMemory()
{
    const SmallStore store(QStringLiteral("sqlite"));
    const auto session = readySession(store);
    QVERIFY_RESULT(session);
    const RoundFeed feed(5000, 1000);
    FaultyBackend server(m_certificates.server());
    server.answer([&](const SeenRequest &request) { return feed.answer(request); });
    m_spoolMemory = 100'000;
    const auto report = import(**session, server);
    m_spoolMemory = 1'000'000;
    QVERIFY_RESULT(report);
    QCOMPARE(report->import.counts.accepted, 5000);
    QCOMPARE(taken((*session)->batches(1)).front().sha256, Sha256::hexOf(feed.lines()));
}

void TestFeedImport::fetchesNothingTwice()
{
    const SmallStore store(QStringLiteral("sqlite"));
    const auto session = readySession(store);
    QVERIFY_RESULT(session);
    RoundFeed feed(7);
    FaultyBackend server(m_certificates.server());
    server.answer([&](const SeenRequest &request) { return feed.answer(request); });
    QVERIFY_RESULT(import(**session, server));
    const auto again = import(**session, server);
    QVERIFY_RESULT(again);
    QVERIFY(again->unchanged);
    QCOMPARE(server.seen().size(), 4U);
    QCOMPARE(server.seen().back().headers.value("if-none-match"), feed.tag);
    // One submission more: everything is fetched, and what is known stays as it is.
    feed.rows.append(RoundFeed::row(7));
    feed.tag = "\"v2\"";
    const auto more = import(**session, server);
    QVERIFY_RESULT(more);
    QCOMPARE(more->import.counts.accepted, 1);
    QCOMPARE(more->import.counts.unchanged, 7);
    QCOMPARE(submissionsOf(**session), 8);
    QVERIFY_RESULT(import(**session, server));
    QCOMPARE(server.seen().back().headers.value("if-none-match"), feed.tag);
    // Where nothing is remembered all comes again, and changes nothing.
    const auto records = std::exchange(m_records, nullptr);
    const auto same = import(**session, server);
    m_records = records;
    QVERIFY_RESULT(same);
    QVERIFY(same->import.nothingNew);
    QCOMPARE(taken((*session)->batches(1)).size(), 2U);
}

void TestFeedImport::fetchesAgainWhatWasRejectedOrTakenBack()
{
    const SmallStore store(QStringLiteral("sqlite"));
    const auto session = readySession(store);
    QVERIFY_RESULT(session);
    RoundFeed feed(4);
    FaultyBackend server(m_certificates.server());
    server.answer([&](const SeenRequest &request) { return feed.answer(request); });
    const QByteArray good = std::exchange(feed.rows[2], "{\"submission_id\":\"S-2\"}");
    const auto first = import(**session, server);
    QVERIFY_RESULT(first);
    QCOMPARE(first->import.counts.rejected(), 1);
    QVERIFY_RESULT(import(**session, server));
    QVERIFY(!server.seen().back().headers.contains("if-none-match")); // the round's dates may have changed meanwhile
    feed.rows[2] = good;
    feed.tag = "\"v2\"";
    const auto mended = import(**session, server);
    QVERIFY_RESULT(mended);
    QCOMPARE(mended->import.counts.accepted, 1);
    for (const BatchSummary &batch : taken((*session)->batches(1)))
        QVERIFY_RESULT(wait((*session)->withdrawBatch(batch.id, QStringLiteral("Lê Thử"), QStringLiteral("test"))));
    QCOMPARE(submissionsOf(**session), 0);
    const auto anew = import(**session, server);
    QVERIFY_RESULT(anew);
    QCOMPARE(anew->import.counts.accepted, 4);
}

void TestFeedImport::showsFirstWhatWouldChange()
{
    const SmallStore store(QStringLiteral("sqlite"));
    const auto session = readySession(store);
    QVERIFY_RESULT(session);
    RoundFeed feed(5);
    FaultyBackend server(m_certificates.server());
    server.answer([&](const SeenRequest &request) { return feed.answer(request); });
    QVERIFY_RESULT(import(**session, server));
    feed.rows[1].replace("\"prediction\":1", "\"prediction\":9");
    feed.rows[4] = RoundFeed::row(5);
    m_previewOnly = true;
    const auto report = import(**session, server); // although the tag is the same
    m_previewOnly = false;
    QVERIFY_RESULT(report);
    QVERIFY(report->preview.has_value());
    QCOMPARE(report->preview->counts.accepted, 1);
    QCOMPARE(report->preview->counts.conflicts, 1);
    QCOMPARE(report->preview->counts.unchanged, 3);
    QCOMPARE(report->preview->vanished, 1);
    QCOMPARE(submissionsOf(**session), 5);
}

void TestFeedImport::judgesRowsAsThoseOfAFile()
{
    const SmallStore store(QStringLiteral("sqlite"));
    const auto session = readySession(store);
    QVERIFY_RESULT(session);
    RoundFeed feed(6);
    feed.rows[1].replace("S-1", "S-0"); // twice, on one page
    feed.rows[4].replace("S-4", "S-3"); // and on another
    feed.rows[5].replace("ACBDACBDACBDACB", "ACB");
    FaultyBackend server(m_certificates.server());
    server.answer([&](const SeenRequest &request) { return feed.answer(request); });
    const auto report = import(**session, server);
    QVERIFY_RESULT(report);
    QCOMPARE(report->import.counts.accepted, 3);
    const auto rejected = [&](RejectReason reason) {
        return report->import.counts.rejectedBy.at(static_cast<std::size_t>(reason));
    };
    QCOMPARE(rejected(RejectReason::DuplicateSubmission), 2);
    QCOMPARE(rejected(RejectReason::BadAnswersLength), 1);
    QCOMPARE(report->import.issues.size(), 3U);
    QCOMPARE(report->import.issues.back().line, 6U);
}

void TestFeedImport::asksNothingWhereNothingCanBeImported()
{
    const SmallStore store(QStringLiteral("sqlite"));
    const auto session = store.create(); // without a key
    QVERIFY_RESULT(session);
    FaultyBackend server(m_certificates.server());
    server.answer([](const SeenRequest &) { return reply(500); });
    QCOMPARE(import(**session, server).error().code, ErrorCode::Refused);
    QVERIFY_RESULT(wait((*session)->setKey(1, {}, smallKey, 4)));
    QCOMPARE(import(**session, server, {}).error().code, ErrorCode::InvalidArgument);
    QVERIFY(server.seen().empty());
}

void TestFeedImport::takesARoundWithoutSubmissions()
{
    const SmallStore store(QStringLiteral("sqlite"));
    const auto session = readySession(store);
    QVERIFY_RESULT(session);
    const RoundFeed feed(0);
    FaultyBackend server(m_certificates.server());
    server.answer([&](const SeenRequest &request) { return feed.answer(request); });
    const auto report = import(**session, server);
    QVERIFY_RESULT(report);
    QCOMPARE(report->rows, 0);
    QVERIFY(taken((*session)->batches(1)).empty());
}

void TestFeedImport::stopsBetweenPages()
{
    const SmallStore store(QStringLiteral("sqlite"));
    const auto session = readySession(store);
    QVERIFY_RESULT(session);
    const RoundFeed feed(9);
    FaultyBackend server(m_certificates.server());
    bool stopping = true;
    server.answer([&](const SeenRequest &request) {
        if (stopping && feed.pageOf(request) == 1)
            m_stop.request_stop();
        return feed.answer(request);
    });
    QCOMPARE(import(**session, server).error().code, ErrorCode::Cancelled);
    stopping = false;
    m_stop = {};
    QVERIFY(taken((*session)->batches(1)).empty());
    QVERIFY_RESULT(import(**session, server));
}

void TestFeedImport::goesOnAfterABreak()
{
    const SmallStore store(QStringLiteral("sqlite"));
    const auto session = readySession(store);
    QVERIFY_RESULT(session);
    BackendService &backend = (*session)->backend();
    RoundFeed feed(10);
    bool cutting = true;
    FaultyBackend server(m_certificates.server());
    server.answer([&](const SeenRequest &request) {
        RawReply reply = feed.answer(request);
        if (cutting && feed.pageOf(request) == 2)
            reply.cutAfter = reply.bytes.size() / 2;
        return reply;
    });
    const auto download = wait(
        backend.begin({server.address(), m_certificates.authority(), {}}, 1, QStringLiteral("Lê Thử"), false, parts()));
    QVERIFY_RESULT(download);
    QCOMPARE(wait(backend.fetch(*download, givenToken(), {}, {})).error().code, ErrorCode::Io);
    QVERIFY(!(*download)->isComplete());
    QVERIFY(!(*download)->spool());
    QCOMPARE((*download)->nextPage(), 3);
    QCOMPARE((*download)->rows(), 6);
    QCOMPARE((*download)->announcedRows(), 10);
    // The token has been given out anew meanwhile.
    cutting = false;
    feed.token = "tok.en-2";
    QCOMPARE(wait(backend.fetch(*download, givenToken(), {}, {})).error().code, ErrorCode::Refused);
    QVERIFY_RESULT(wait(backend.fetch(*download, givenToken("tok.en-2"), {}, {})));
    QVERIFY((*download)->isComplete());
    QVERIFY(!(*download)->isBegunAnew());
    ImportRequest request;
    request.roundNumber = 1;
    request.importer = QStringLiteral("Lê Thử");
    request.feed = (*download)->spool();
    QCOMPARE(taken((*session)->import(request, {}, {})).counts.accepted, 10);
    QCOMPARE(taken((*session)->batches(1)).front().sha256, Sha256::hexOf(feed.lines()));
}

void TestFeedImport::tellsWhatTheBackendHas()
{
    const SmallStore store(QStringLiteral("sqlite"));
    const auto session = readySession(store);
    QVERIFY_RESULT(session);
    BackendService &backend = (*session)->backend();
    const RoundFeed feed(10);
    FaultyBackend server(m_certificates.server());
    server.answer([&](const SeenRequest &request) { return feed.answer(request); });
    const auto found = wait(backend.probe({server.address(), m_certificates.authority(), givenToken()}, 1, parts()));
    QVERIFY_RESULT(found);
    QCOMPARE(found->submissions, 10);
    QCOMPARE(wait(backend.probe({server.address(), m_certificates.authority(), givenToken("other")}, 1, parts()))
                 .error()
                 .code,
             ErrorCode::Refused);
    QCOMPARE(
        wait(backend.probe({server.address(), m_certificates.otherAuthority(), givenToken()}, 1, parts())).error().code,
        ErrorCode::Refused);
    server.answer([](const SeenRequest &) { return reply(503); });
    QCOMPARE(wait(backend.probe({server.address(), m_certificates.authority(), givenToken()}, 1, parts())).error().code,
             ErrorCode::Io);
    QCOMPARE(server.seen().size(), 1U); // somebody waits, and can ask again
    QVERIFY(taken((*session)->batches(1)).empty());
}

HOITHI_TEST(TestFeedImport)
#include "tst_feedimport.moc"
