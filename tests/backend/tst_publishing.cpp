// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/publication.h"
#include "base/sha256.h"
#include "certificates.h"
#include "domain/question/question.h"
#include "keptflags.h"
#include "services/backend/backendservice.h"
#include "services/bankservice.h"
#include "services/paperservice.h"
#include "shelf.h"
#include "smallcontest.h"
#include "testregistry.h"
#include "warnings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace hoithi;
using namespace hoithi::test;

namespace {

const QStringList judges{QStringLiteral("Võ Thị Ba"), QStringLiteral("Lê Thử")};
const QString reason = QStringLiteral("test");
const QString purpose = QStringLiteral("Công bố");

/// Six people with everything right, of whom each gave a phone and a national id.
QByteArray dumpWithPhones()
{
    QByteArray dump =
        "submission_id,account_id,full_name,phone,national_id,agency_code,prediction,submitted_at,answers\n";
    for (int i = 0; i < 6; ++i) {
        dump +=
            QStringLiteral("S%1,hue%1,Người Mẫu %1,090111222%1,04619900000%1,474,%2,2023-09-16T08:0%1:00+07:00,%3\n")
                .arg(QString::number(i), QString::number(6 + i), smallKey)
                .toUtf8();
    }
    return dump;
}

Result<void> signRound(ContestSession &contest)
{
    HOITHI_CHECK(wait(contest.rank(1)));
    for (const QString &judge : judges)
        HOITHI_CHECK(wait(contest.sign(1, judge)));
    return {};
}

Result<void> finalise(ContestSession &contest)
{
    HOITHI_CHECK(keepFlags(contest, 1, judges.front()));
    return wait(contest.review().finalise(1, judges.front(), reason, {}));
}

Result<void> makeFinal(ContestSession &contest)
{
    HOITHI_CHECK(signRound(contest));
    return finalise(contest);
}

/// Newest first.
std::vector<AuditEntry> exportsOf(ContestSession &contest, const QString &action)
{
    AuditFilter filter;
    filter.action = action;
    return taken(contest.auditEntries(taken(contest.auditListing(filter)).numbers));
}

std::vector<Question> someQuestions()
{
    std::vector<Question> all;
    for (int i = 0; i < 20; ++i) {
        Question question;
        question.text = QStringLiteral("Câu số %1 hỏi về điều %2 của văn bản mẫu %3?").arg(i).arg(i * 7).arg(i * 31);
        for (int option = 0; option < 4; ++option)
            question.options.push_back(
                {QStringLiteral("Phương án %1 của câu %2").arg(option).arg(i), option == i % 4, {}});
        all.push_back(std::move(question));
    }
    return all;
}

Result<int> drawPaper(ContestSession &contest)
{
    HOITHI_CHECK(wait(contest.bank().import(someQuestions(), {}, judges.front())));
    DrawRequest request;
    request.round = 1;
    request.blueprint.questionCount = 15;
    request.blueprint.variantCount = 2;
    request.seed = 5;
    request.approvedOnly = false;
    request.actor = judges.front();
    HOITHI_TRY(const DrawOutcome drawn, wait(contest.papers().draw(request)));
    return drawn.version;
}

} // namespace

/// From a contest to where the public reads it: only what is settled, with no more of anybody than is announced, and on record.
class TestPublishing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { warningsAreErrors(); }
    void publishesAFinalResult_data() { ENGINE_ROWS(); }
    void publishesAFinalResult();
    void refusesWhatIsNotFinal();
    void changesNothingTheSecondTime();
    void replacesItsOwnAndNothingElse();
    void tellsThatPhonesAreSealed();
    void publishesAFrozenPaperWithoutItsKey();
    void publishesNoDraft();
    void recordsBeforeItSends();
    void isTheWorkOfWhoseWorkItIs();

private:
    [[nodiscard]] Result<PublishOutcome> publish(ContestSession &contest, PublishedKind kind, bool replace = false);
    [[nodiscard]] Result<PublishOutcome> publishAs(ContestSession &contest, const PublishRequest &request);

    Certificates m_certificates;
    std::unique_ptr<FaultyBackend> m_server;
    Shelf m_shelf;
    bool m_cutting = false; ///< the connection, once something was put there
};

void TestPublishing::initTestCase()
{
    QVERIFY2(m_certificates.problem().isEmpty(), qPrintable(m_certificates.problem()));
    m_server = std::make_unique<FaultyBackend>(m_certificates.server());
}

Result<PublishOutcome> TestPublishing::publish(ContestSession &contest, PublishedKind kind, bool replace)
{
    PublishRequest request;
    request.kind = kind;
    request.roundNumber = 1;
    request.purpose = purpose;
    request.actor = judges.front();
    request.replace = replace;
    return publishAs(contest, request);
}

/// Into what the shelf holds by then.
Result<PublishOutcome> TestPublishing::publishAs(ContestSession &contest, const PublishRequest &request)
{
    m_server->answer([this](const SeenRequest &seen) {
        RawReply answer = m_shelf.answer(seen);
        if (m_cutting && seen.method == "PUT")
            answer.cutAfter = 0;
        return answer;
    });
    BackendParts parts{.clock = std::make_shared<SystemClock>(), .records = nullptr};
    parts.pace = {Millis(0), Millis(1), Millis(1), Millis(1000), 2};
    const TokenSource token = [](const QByteArray &refused) -> Result<QByteArray> {
        if (refused.isEmpty())
            return goodToken;
        return failure(ErrorCode::Refused, QStringLiteral("refused"));
    };
    return wait(contest.backend().publish({m_server->address(), m_certificates.authority(), token}, request, parts));
}

void TestPublishing::publishesAFinalResult()
{
    OPEN_STORE();
    m_shelf = {};
    QVERIFY_RESULT(importInto(contest, {store.file(QStringLiteral("phones.csv"), dumpWithPhones())}));
    QVERIFY_RESULT(makeFinal(contest));
    const auto outcome = publish(contest, PublishedKind::Results);
    QVERIFY_RESULT(outcome);
    QVERIFY(outcome->changed);
    QCOMPARE(outcome->people, 5);
    QCOMPARE(outcome->address, QString(m_server->address() + QStringLiteral("/v1/rounds/1/results")));
    const QJsonObject result = QJsonDocument::fromJson(m_shelf.content.value()).object();
    QCOMPARE(result.value(QStringLiteral("round")).toInt(), 1);
    QCOMPARE(result.value(QStringLiteral("run")).toString().toLatin1(), taken(contest.standing(1))->run.runHash);
    const QJsonObject first = result.value(QStringLiteral("winners")).toArray().first().toObject();
    QCOMPARE(first.value(QStringLiteral("place")).toInt(), 1);
    QCOMPARE(first.value(QStringLiteral("full_name")).toString(), QStringLiteral("Người Mẫu 0"));
    QCOMPARE(first.value(QStringLiteral("phone")).toString(), QStringLiteral("•••220"));
    QVERIFY(!m_shelf.content->contains("0901112"));
    QVERIFY(!m_shelf.content->contains("046199"));
    QVERIFY(!m_shelf.content->contains("hue0"));
    const QJsonObject entry =
        QJsonDocument::fromJson(exportsOf(contest, QStringLiteral("personal.export")).front().payload).object();
    QCOMPARE(entry.value(QStringLiteral("kind")).toString(), QStringLiteral("results"));
    QCOMPARE(entry.value(QStringLiteral("purpose")).toString(), purpose);
    QCOMPARE(entry.value(QStringLiteral("to")).toString(), outcome->address);
    QCOMPARE(entry.value(QStringLiteral("sha256")).toString().toLatin1(), Sha256::hexOf(*m_shelf.content));
    QVERIFY(taken(contest.verify({})).findings.empty());
}

void TestPublishing::refusesWhatIsNotFinal()
{
    m_shelf = {};
    const SmallStore store(QStringLiteral("sqlite"));
    const auto session = readySession(store);
    QVERIFY_RESULT(session);
    QVERIFY_RESULT(importInto(**session, {store.file(QStringLiteral("phones.csv"), dumpWithPhones())}));
    QCOMPARE(publish(**session, PublishedKind::Results).error().code, ErrorCode::NotFound);
    QVERIFY_RESULT(wait((*session)->rank(1)));
    QCOMPARE(publish(**session, PublishedKind::Results).error().code, ErrorCode::Refused); // unsigned
    QVERIFY_RESULT(signRound(**session));
    QCOMPARE(publish(**session, PublishedKind::Results).error().code, ErrorCode::Refused); // not final
    QVERIFY_RESULT(finalise(**session));
    QVERIFY_RESULT(wait((*session)->invalidate(QStringLiteral("S0"), judges, reason)));
    QCOMPARE(publish(**session, PublishedKind::Results).error().code, ErrorCode::Stale);
    QVERIFY(m_server->seen().empty());
    QVERIFY(exportsOf(**session, QStringLiteral("personal.export")).empty());
}

void TestPublishing::changesNothingTheSecondTime()
{
    m_shelf = {};
    const SmallStore store(QStringLiteral("sqlite"));
    const auto session = readySession(store);
    QVERIFY_RESULT(session);
    QVERIFY_RESULT(importInto(**session, {store.file(QStringLiteral("phones.csv"), dumpWithPhones())}));
    QVERIFY_RESULT(makeFinal(**session));
    QVERIFY_RESULT(publish(**session, PublishedKind::Results));
    const auto again = publish(**session, PublishedKind::Results);
    QVERIFY_RESULT(again);
    QVERIFY(!again->changed);
    QCOMPARE(m_server->seen().size(), 1U); // asked, and sent nothing
    QCOMPARE(m_shelf.puts(), 1);
    QCOMPARE(exportsOf(**session, QStringLiteral("personal.export")).size(), 1U);
}

void TestPublishing::replacesItsOwnAndNothingElse()
{
    m_shelf = {};
    const SmallStore store(QStringLiteral("sqlite"));
    const auto session = readySession(store);
    QVERIFY_RESULT(session);
    QVERIFY_RESULT(importInto(**session, {store.file(QStringLiteral("phones.csv"), dumpWithPhones())}));
    QVERIFY_RESULT(makeFinal(**session));
    QVERIFY_RESULT(publish(**session, PublishedKind::Results));
    QVERIFY_RESULT(wait((*session)->invalidate(QStringLiteral("S0"), judges, reason)));
    QVERIFY_RESULT(makeFinal(**session));
    const auto newer = publish(**session, PublishedKind::Results);
    QVERIFY_RESULT(newer);
    QVERIFY(newer->changed);
    QVERIFY(!m_shelf.content->contains("Người Mẫu 0"));
    const QByteArray own = *m_shelf.content;
    m_shelf.content = "of another contest";
    QCOMPARE(publish(**session, PublishedKind::Results).error().code, ErrorCode::Stale);
    QCOMPARE(m_shelf.content, QByteArray("of another contest"));
    QVERIFY_RESULT(publish(**session, PublishedKind::Results, true));
    QCOMPARE(m_shelf.content, own);
}

void TestPublishing::tellsThatPhonesAreSealed()
{
    m_shelf = {};
    const SmallStore store(QStringLiteral("sqlite"));
    const auto session = readySession(store);
    QVERIFY_RESULT(session);
    QVERIFY_RESULT(importInto(**session, {store.file(QStringLiteral("phones.csv"), dumpWithPhones())}));
    QVERIFY_RESULT(makeFinal(**session));
    QVERIFY_RESULT(wait((*session)->protect({QStringLiteral("cụm mật khẩu thử"), {1, 8192}}, judges.front())));
    (*session)->lock();
    QCOMPARE(publish(**session, PublishedKind::Results).error().code, ErrorCode::Sealed);
    QVERIFY_RESULT(wait((*session)->unlock(QStringLiteral("cụm mật khẩu thử"))));
    QVERIFY_RESULT(publish(**session, PublishedKind::Results));
}

void TestPublishing::publishesAFrozenPaperWithoutItsKey()
{
    m_shelf = {};
    const SmallStore store(QStringLiteral("sqlite"));
    const auto session = store.create();
    QVERIFY_RESULT(session);
    const auto version = drawPaper(**session);
    QVERIFY_RESULT(version);
    QVERIFY_RESULT(wait((*session)->papers().freeze(1, *version, judges)));
    const auto outcome = publish(**session, PublishedKind::Paper);
    QVERIFY_RESULT(outcome);
    const QJsonObject paper = QJsonDocument::fromJson(m_shelf.content.value()).object();
    const QJsonArray variants = paper.value(QStringLiteral("variants")).toArray();
    QCOMPARE(variants.size(), 2);
    QCOMPARE(variants[0].toObject().value(QStringLiteral("questions")).toArray().size(), 15);
    QVERIFY(!m_shelf.content->contains("\"key\""));
    QVERIFY(!m_shelf.content->contains("right"));
    const QByteArray payload = exportsOf(**session, QStringLiteral("paper.export")).front().payload;
    const QJsonObject entry = QJsonDocument::fromJson(payload).object();
    QCOMPARE(entry.value(QStringLiteral("to")).toString(), outcome->address);
    QCOMPARE(entry.value(QStringLiteral("with_key")).toBool(true), false);
    QVERIFY(
        !payload.contains(outcome->sha256)); // a plain digest would tell whoever guesses the questions that they did
    const auto again = publish(**session, PublishedKind::Paper);
    QVERIFY_RESULT(again);
    QVERIFY(!again->changed);
}

void TestPublishing::publishesNoDraft()
{
    m_shelf = {};
    const SmallStore store(QStringLiteral("sqlite"));
    const auto session = store.create();
    QVERIFY_RESULT(session);
    QCOMPARE(publish(**session, PublishedKind::Paper).error().code, ErrorCode::Refused);
    QVERIFY_RESULT(drawPaper(**session));
    QCOMPARE(publish(**session, PublishedKind::Paper).error().code, ErrorCode::Refused);
    QVERIFY(m_server->seen().empty());
}

/// Nothing has left the contest that the trail does not tell of, whatever becomes of the connection.
void TestPublishing::recordsBeforeItSends()
{
    m_shelf = {};
    m_shelf.token = "another";
    const SmallStore store(QStringLiteral("sqlite"));
    const auto session = store.create();
    QVERIFY_RESULT(session);
    const auto version = drawPaper(**session);
    QVERIFY_RESULT(version);
    QVERIFY_RESULT(wait((*session)->papers().freeze(1, *version, judges)));
    QCOMPARE(publish(**session, PublishedKind::Paper).error().code, ErrorCode::Refused);
    QVERIFY(exportsOf(**session, QStringLiteral("paper.export")).empty()); // it was not even sent
    m_shelf.token = goodToken;
    m_cutting = true;
    const auto lost = publish(**session, PublishedKind::Paper);
    m_cutting = false;
    QVERIFY(!lost);
    QCOMPARE(lost.error().code, ErrorCode::Io);
    QCOMPARE(exportsOf(**session, QStringLiteral("paper.export")).size(), 1U);
    QVERIFY_RESULT(publish(**session, PublishedKind::Paper));
}

void TestPublishing::isTheWorkOfWhoseWorkItIs()
{
    m_shelf = {};
    const SmallStore store(QStringLiteral("sqlite"));
    const auto session = readySession(store);
    QVERIFY_RESULT(session);
    QVERIFY_RESULT(importInto(**session, {store.file(QStringLiteral("phones.csv"), dumpWithPhones())}));
    QVERIFY_RESULT(makeFinal(**session));
    const QByteArray password = "mật khẩu thử";
    const std::tuple<QString, QString, Role> people[] = {
        {QStringLiteral("quan"), QStringLiteral("Võ Văn Quản"), Role::Administrator},
        {QStringLiteral("soan"), QStringLiteral("Lê Văn Soạn"), Role::Organiser},
        {QStringLiteral("thu"), QStringLiteral("Phạm Thị Thư"), Role::Secretary}};
    for (const auto &[login, name, role] : people) {
        QVERIFY_RESULT(wait((*session)->recordMember({login, name, role, password})));
        if (role == Role::Administrator)
            QVERIFY_RESULT(wait((*session)->signIn(login, password)));
    }
    const auto asMember = [&](const char *login, PublishedKind kind) {
        (void)taken((*session)->signIn(QString::fromLatin1(login), password));
        PublishRequest request;
        request.kind = kind;
        request.roundNumber = 1;
        request.purpose = purpose;
        return publishAs(**session, request);
    };
    QCOMPARE(asMember("soan", PublishedKind::Results).error().code, ErrorCode::Refused);
    QCOMPARE(asMember("thu", PublishedKind::Paper).error().code, ErrorCode::Refused);
    QCOMPARE(asMember("soan", PublishedKind::Paper).error().code, ErrorCode::Refused); // of a paper that is not frozen
    QVERIFY(m_server->seen().empty());
    QVERIFY_RESULT(asMember("thu", PublishedKind::Results));
    QCOMPARE(exportsOf(**session, QStringLiteral("personal.export")).front().actor, QStringLiteral("Phạm Thị Thư"));
}

HOITHI_TEST(TestPublishing)
#include "tst_publishing.moc"
