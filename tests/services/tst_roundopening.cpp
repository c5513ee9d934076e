// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smallcontest.h"
#include "tampering.h"
#include "testregistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace hoithi;
using namespace hoithi::test;

namespace {

const QString secret = QStringLiteral("chỉ tổ chức biết");
const QString actor = QStringLiteral("Đỗ Thị Tổ Chức");
const QString reason = QStringLiteral("test");
const QString other = QStringLiteral("DCBADCBADCBADCB");
constexpr PassphraseCost cheap{1, 8192};

/// The question sets of all rounds are to be sealed.
Result<std::shared_ptr<ContestSession>> newSession(const SmallStore &store)
{
    HOITHI_TRY(
        std::shared_ptr<ContestSession> session,
        wait(ContestSession::create(store.path, QStringLiteral("kh2475"), store.clock, {}, {}, {secret, cheap})));
    HOITHI_CHECK(wait(session->approveRules(*ruleBookPreset(u"all-15"), 1, actor, reason)));
    return session;
}

/// Round 1 and round 2 have their sets, nothing is open.
Result<std::shared_ptr<ContestSession>> sealedSession(const SmallStore &store)
{
    HOITHI_TRY(std::shared_ptr<ContestSession> session, newSession(store));
    HOITHI_CHECK(wait(session->setKey(1, {}, smallKey, 4, secret)));
    HOITHI_CHECK(wait(session->setKey(2, {}, other, 4, secret)));
    return session;
}

RoundState roundOf(ContestSession &session, std::size_t number)
{
    return wait(session.overview()).value().rounds.at(number - 1);
}

QString problemsOf(ContestSession &session)
{
    const auto report = wait(session.verify({}));
    if (!report)
        return report.error().message;
    QStringList lines;
    for (const VerifyFinding &finding : report->findings)
        lines.append(QStringLiteral("%1: %2").arg(finding.subject, finding.problem));
    return lines.join(QLatin1Char('\n'));
}

qint64 entriesOf(ContestSession &session)
{
    return wait(session.verify({})).value().auditEntries;
}

std::vector<AuditEntry> trailOf(ContestSession &session)
{
    std::vector<qint64> numbers;
    for (qint64 number = 1; number <= entriesOf(session); ++number)
        numbers.push_back(number);
    return wait(session.auditEntries(numbers)).value();
}

/// What the audit trail holds of the first answer key.
QString answerKeyDigest(ContestSession &session)
{
    for (const AuditEntry &entry : trailOf(session)) {
        const QJsonArray facts =
            QJsonDocument::fromJson(entry.payload).object().value(QStringLiteral("facts")).toArray();
        for (const QJsonValue fact : facts) {
            if (fact[QStringLiteral("table")].toString() == QStringLiteral("answer_key"))
                return fact[QStringLiteral("sha256")].toString();
        }
    }
    return {};
}

/// Statements divided by ";".
QString tamperEach(const QString &store, const QString &statements)
{
    QString problems;
    for (const QString &statement : statements.split(QLatin1Char(';')))
        problems += tamper(store, statement);
    return problems;
}

/// Rows of round 1 and round 2 change places.
QString exchanged(const char *table)
{
    return QStringLiteral("UPDATE %1 SET round = 9 WHERE round = 1; UPDATE %1 SET round = 1 WHERE round = 2; UPDATE %1 "
                          "SET round = 2 WHERE round = 9")
        .arg(QLatin1String(table));
}

} // namespace

#define QUESTION_STORE()                                                                                               \
    QFETCH(const QString, engine);                                                                                     \
    if (engine == QStringLiteral("postgresql"))                                                                        \
        SKIP_WITHOUT_POSTGRES();                                                                                       \
    const SmallStore store(engine);                                                                                    \
    QVERIFY(!store.path.isEmpty());                                                                                    \
    const auto session = sealedSession(store);                                                                         \
    QVERIFY_RESULT(session);                                                                                           \
    ContestSession &contest = **session

/// Question sets that nobody reads before their round is opened.
class TestRoundOpening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSealedRoundHasItsKeyOnceItIsOpened_data() { ENGINE_ROWS(); }
    void aSealedRoundHasItsKeyOnceItIsOpened();
    void whatNeedsTheKeyIsRefusedUntilThen_data() { ENGINE_ROWS(); }
    void whatNeedsTheKeyIsRefusedUntilThen();
    void sealingTakesThePassphraseAndStays_data() { ENGINE_ROWS(); }
    void sealingTakesThePassphraseAndStays();
    void noRoundIsOpenedBeforeItsTime_data() { ENGINE_ROWS(); }
    void noRoundIsOpenedBeforeItsTime();
    void theAuditTrailIsNoHelpInGuessingKeys_data() { ENGINE_ROWS(); }
    void theAuditTrailIsNoHelpInGuessingKeys();
    void papersBesideEachOtherAreSealedTogether_data() { ENGINE_ROWS(); }
    void papersBesideEachOtherAreSealedTogether();
    void thePassphraseChangesAndIsRecovered_data() { ENGINE_ROWS(); }
    void thePassphraseChangesAndIsRecovered();
    void roundsWithoutAKeyAreSealedLater_data() { ENGINE_ROWS(); }
    void roundsWithoutAKeyAreSealedLater();
    void aCopyOpensAsTheContestDoes_data() { ENGINE_ROWS(); }
    void aCopyOpensAsTheContestDoes();
    void aSwappedSetDoesNotOpen_data();
    void aSwappedSetDoesNotOpen();
    void whatWasSwappedIsFoundAfterwards_data();
    void whatWasSwappedIsFoundAfterwards();
    void aRoundsOwnKeyIsTheOnlyOneForItsSet_data() { ENGINE_ROWS(); }
    void aRoundsOwnKeyIsTheOnlyOneForItsSet();
};

void TestRoundOpening::aSealedRoundHasItsKeyOnceItIsOpened()
{
    QUESTION_STORE();
    QCOMPARE(roundOf(contest, 1).questions.seal, QuestionSeal::Sealed);
    QCOMPARE(roundOf(contest, 1).questions.papers.size(), std::size_t{1});
    QCOMPARE(roundOf(contest, 1).questionCount, 0);
    const qint64 entries = entriesOf(contest);
    for (const QString &wrong : {QStringLiteral("falsch"), QString()})
        QCOMPARE(wait(contest.openRound(1, wrong, actor)).error().code, ErrorCode::Refused);
    QCOMPARE(wait(contest.openRound(1, secret, {})).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(entriesOf(contest), entries);
    QCOMPARE(roundOf(contest, 1).questions.seal, QuestionSeal::Sealed);
    QVERIFY_RESULT(wait(contest.openRound(1, secret, actor)));
    QCOMPARE(entriesOf(contest), entries + 1);
    QCOMPARE(roundOf(contest, 1).questions.seal, QuestionSeal::Opened);
    QCOMPARE(roundOf(contest, 1).questions.openedBy, actor);
    QCOMPARE(roundOf(contest, 1).questionCount, 15);
    QCOMPARE(roundOf(contest, 2).questions.seal, QuestionSeal::Sealed);
    QCOMPARE(wait(contest.openRound(1, secret, actor)).error().code, ErrorCode::AlreadyExists);
    QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("a.csv"), sevenRows())}));
    QCOMPARE(wait(contest.rank(1)).value()->run.eligible, 7); // by the key that was sealed
    QVERIFY_RESULT(wait(contest.amendKey({1, {}, 15, true, {}, {actor, QStringLiteral("Lê Thử")}, reason})));
    QVERIFY_RESULT(wait(contest.rank(1)));
    QCOMPARE(problemsOf(contest), QString());
}

void TestRoundOpening::whatNeedsTheKeyIsRefusedUntilThen()
{
    QUESTION_STORE();
    const QString dump = store.dump(QStringLiteral("a.csv"), sevenRows());
    const Error imported = importInto(contest, {dump}).error();
    const Error ranked = wait(contest.rank(1)).error();
    const Error amended =
        wait(contest.amendKey({1, {}, 1, true, {}, {actor, QStringLiteral("Lê Thử")}, reason})).error();
    const Error previewed = wait(contest.previewAmendment({1, {}, 1, true, {}, {}, reason})).error();
    for (const Error &error : {imported, ranked, amended, previewed}) {
        QCOMPARE(error.code, ErrorCode::Refused);
        QVERIFY2(error.message.contains(QStringLiteral("round open")), qPrintable(error.message)); // says what to do
    }
    QVERIFY_RESULT(wait(contest.participation(0)));
    QCOMPARE(problemsOf(contest), QString());
}

void TestRoundOpening::sealingTakesThePassphraseAndStays()
{
    QUESTION_STORE();
    const qint64 entries = entriesOf(contest);
    QCOMPARE(wait(contest.setKey(3, {}, smallKey, 4)).error().code, ErrorCode::Refused);
    QCOMPARE(wait(contest.setKey(3, {}, smallKey, 4, QStringLiteral("falsch"))).error().code, ErrorCode::Refused);
    QCOMPARE(wait(contest.setKey(1, {}, other, 4, secret)).error().code, ErrorCode::Refused);
    QVERIFY_RESULT(wait(contest.setKey(1, {}, smallKey, 4, secret))); // the same again changes nothing
    QCOMPARE(wait(contest.openRound(3, secret, actor)).error().code, ErrorCode::Refused); // it has no set yet
    QCOMPARE(entriesOf(contest), entries);
    QVERIFY_RESULT(wait(contest.openRound(1, secret, actor)));
    QVERIFY_RESULT(wait(contest.setKey(1, {}, smallKey, 4)));
    QCOMPARE(wait(contest.setKey(1, {}, other, 4)).error().code, ErrorCode::Refused);
    QCOMPARE(wait(contest.setKey(1, QStringLiteral("x"), smallKey, 4)).error().code, ErrorCode::Refused);
}

void TestRoundOpening::noRoundIsOpenedBeforeItsTime()
{
    QUESTION_STORE();
    const auto opens = [&](qint64 at) {
        return tamper(store.path,
                      QStringLiteral("UPDATE round SET opens_at = %1, closes_at = %1 + 1 WHERE number = 1").arg(at));
    };
    QCOMPARE(opens(4'000'000'000'000), QString()); // later than a server's clock and the file's
    const Error error = wait(contest.openRound(1, secret, actor)).error();
    QCOMPARE(error.code, ErrorCode::Refused);
    QVERIFY2(error.message.contains(QStringLiteral("2096")), qPrintable(error.message));
    QCOMPARE(roundOf(contest, 1).questions.seal, QuestionSeal::Sealed);
    QCOMPARE(opens(1'695'000'000'000), QString());
    QVERIFY_RESULT(wait(contest.openRound(1, secret, actor)));
}

void TestRoundOpening::theAuditTrailIsNoHelpInGuessingKeys()
{
    QUESTION_STORE();
    QVERIFY_RESULT(wait(contest.openRound(1, secret, actor)));
    QVERIFY_RESULT(wait(contest.amendKey({1, {}, 15, true, {}, {actor, QStringLiteral("Lê Thử")}, reason})));
    for (const AuditEntry &entry : trailOf(contest)) {
        if (entry.action != QStringLiteral("rules.approve"))
            QVERIFY(!QJsonDocument::fromJson(entry.payload).object().contains(QStringLiteral("sha256")));
    }
    // The fact of an answer key is another one in a contest with the same key, numbers and moments.
    const SmallStore second(engine);
    const auto twin = sealedSession(second);
    QVERIFY_RESULT(twin);
    QVERIFY_RESULT(wait((*twin)->openRound(1, secret, actor)));
    QCOMPARE(answerKeyDigest(contest).size(), qsizetype{64});
    QVERIFY(answerKeyDigest(contest) != answerKeyDigest(**twin));
}

void TestRoundOpening::papersBesideEachOtherAreSealedTogether()
{
    QUESTION_STORE();
    QCOMPARE(wait(contest.setKey(1, QStringLiteral("101"), smallKey, 4, secret)).error().code, ErrorCode::Refused);
    QVERIFY_RESULT(wait(contest.setKey(3, QStringLiteral("101"), smallKey, 4, secret)));
    QCOMPARE(wait(contest.setKey(3, {}, smallKey, 4, secret)).error().code, ErrorCode::Refused);
    QVERIFY_RESULT(wait(contest.setKey(3, QStringLiteral("Đ102"), QStringLiteral("AB{CE}DABCDABCDABC"), 5, secret)));
    QCOMPARE(roundOf(contest, 3).questions.papers.size(), std::size_t{2});
    QVERIFY(tamper(store.path, QStringLiteral("UPDATE round SET opens_at = 1695000000000 WHERE number = 3")).isEmpty());
    QVERIFY_RESULT(wait(contest.openRound(3, secret, actor)));
    QCOMPARE(roundOf(contest, 3).paperCodes.size(), std::size_t{2});
    QCOMPARE(problemsOf(contest).count(QStringLiteral("question set")), 0);
}

void TestRoundOpening::thePassphraseChangesAndIsRecovered()
{
    QUESTION_STORE();
    const QString code = contest.takeQuestionsRecoveryCode();
    QVERIFY(!code.isEmpty());
    QVERIFY(contest.takeRecoveryCode().isEmpty()); // the vault has no passphrase, and is another matter
    const QString next = QStringLiteral("một câu khác nữa");
    QCOMPARE(wait(contest.changeQuestionsPassphrase(QStringLiteral("falsch"), {next, cheap}, actor)).error().code,
             ErrorCode::Refused);
    QVERIFY_RESULT(wait(contest.changeQuestionsPassphrase(secret, {next, cheap}, actor)));
    QCOMPARE(wait(contest.openRound(1, secret, actor)).error().code, ErrorCode::Refused);
    QVERIFY_RESULT(wait(contest.openRound(1, next, actor)));
    const QString third = QStringLiteral("câu thứ ba cũng dài");
    QCOMPARE(wait(contest.recoverQuestions(QStringLiteral("XXXX"), {third, cheap}, actor)).error().code,
             ErrorCode::InvalidArgument);
    QVERIFY_RESULT(wait(contest.recoverQuestions(code, {third, cheap}, actor)));
    QCOMPARE(wait(contest.setKey(3, {}, smallKey, 4, next)).error().code, ErrorCode::Refused);
    QVERIFY_RESULT(wait(contest.setKey(3, {}, smallKey, 4, third)));
    QCOMPARE(problemsOf(contest), QString());
}

void TestRoundOpening::roundsWithoutAKeyAreSealedLater()
{
    OPEN_STORE();
    QCOMPARE(wait(contest.openRound(1, secret, actor)).error().code, ErrorCode::Refused); // nothing is sealed
    QCOMPARE(wait(contest.protectQuestions({{}, cheap}, actor)).error().code, ErrorCode::InvalidArgument);
    const auto protection = wait(contest.protectQuestions({secret, cheap}, actor));
    QVERIFY_RESULT(protection);
    QVERIFY(protection->olderContent);
    QVERIFY(!protection->recoveryCode.isEmpty());
    QCOMPARE(wait(contest.protectQuestions({secret, cheap}, actor)).error().code, ErrorCode::AlreadyExists);
    QCOMPARE(roundOf(contest, 1).questions.seal, QuestionSeal::None);
    QCOMPARE(roundOf(contest, 2).questions.seal, QuestionSeal::Sealed);
    QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("a.csv"), sevenRows())}));
    QVERIFY_RESULT(wait(contest.setKey(2, {}, other, 4, secret)));
    QVERIFY_RESULT(wait(contest.openRound(2, secret, actor)));
    QCOMPARE(problemsOf(contest), QString());
}

void TestRoundOpening::aCopyOpensAsTheContestDoes()
{
    QUESTION_STORE();
    QVERIFY_RESULT(wait(contest.openRound(1, secret, actor)));
    const QString copy = store.folder.filePath(QStringLiteral("copy.hoithi"));
    QVERIFY_RESULT(wait(contest.backup(copy)));
    const SmallStore target(engine); // from a file to a file, and from a server through a file to a server
    QVERIFY_RESULT(wait(ContestSession::restore(copy, target.path, {}, {})));
    const auto restored = wait(ContestSession::open(target.path, target.clock));
    QVERIFY_RESULT(restored);
    QCOMPARE(roundOf(**restored, 1).questions.openedBy, actor);
    QCOMPARE(roundOf(**restored, 2).questions.seal, QuestionSeal::Sealed);
    QVERIFY_RESULT(wait((*restored)->openRound(2, secret, actor)));
    QCOMPARE(problemsOf(**restored), QString());
}

void TestRoundOpening::aSwappedSetDoesNotOpen_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<QString>("statement");
    for (const char *engine : {"sqlite", "postgresql"}) {
        const auto add = [engine](const char *name, const QString &statement) {
            QTest::addRow("%s on %s", name, engine) << QString::fromLatin1(engine) << statement;
        };
        add("sets of two rounds", exchanged("question_set"));
        add("keys of two rounds", exchanged("round_key"));
        add("sets and keys of two rounds",
            QStringLiteral("%1; %2").arg(exchanged("question_set"), exchanged("round_key")));
        add("another text", QStringLiteral("UPDATE question_set SET sealed = '00'"));
        add("another key", QStringLiteral("UPDATE round_key SET key_sha256 = 'aa'"));
        add("another digest", QStringLiteral("UPDATE question_set SET text_sha256 = 'aa'"));
        add("the paper", QStringLiteral("UPDATE question_set SET paper_code = 'x' WHERE round = 1"));
    }
}
void TestRoundOpening::aSwappedSetDoesNotOpen()
{
    QUESTION_STORE();
    QFETCH(const QString, statement);
    QCOMPARE(tamperEach(store.path, statement), QString());
    QVERIFY(problemsOf(contest).contains(QStringLiteral("question set of round 1"))); // by its digest
    QCOMPARE(wait(contest.openRound(1, secret, actor)).error().code, ErrorCode::Corrupt);
    QCOMPARE(roundOf(contest, 1).questions.seal, QuestionSeal::Sealed);
}

void TestRoundOpening::whatWasSwappedIsFoundAfterwards_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("problem");
    for (const char *engine : {"sqlite", "postgresql"}) {
        const auto add = [engine](const char *name, const QString &statement, const char *problem) {
            QTest::addRow("%s on %s", name, engine)
                << QString::fromLatin1(engine) << statement << QString::fromLatin1(problem);
        };
        const auto text = [](const char *statement) {
            return QString::fromLatin1(statement);
        };
        add("sets of two rounds", exchanged("question_set"), "swapped or altered");
        add("another text", text("UPDATE question_set SET sealed = '00'"), "swapped or altered");
        add("another released key",
            QStringLiteral("UPDATE released_key SET released = '%1'").arg(QString(64, QLatin1Char('a'))),
            "not the one that it was sealed with");
        add("no key at all", text("UPDATE released_key SET released = ''"), "was not released");
        add("another answer key", text("UPDATE answer_key SET entries = 'A B'"), "not what was sealed");
        add("opened before its time", text("UPDATE round_opening SET opened_at = 1"), "before the round opened");
        add("the opening gone", text("DELETE FROM round_opening"), "without opening the round");
        add("an answer key of a sealed round", text("UPDATE paper SET round = 2"), "it was not opened");
        add("an answer key beside",
            text("INSERT INTO paper VALUES (9, 1, 'x', 4); INSERT INTO answer_key VALUES (9, 9, 1, 'A B', '', '', 0, "
                 "'')"),
            "beside those that were sealed");
    }
}
void TestRoundOpening::whatWasSwappedIsFoundAfterwards()
{
    QUESTION_STORE();
    QFETCH(const QString, statement);
    QFETCH(const QString, problem);
    QVERIFY_RESULT(wait(contest.openRound(1, secret, actor)));
    QCOMPARE(problemsOf(contest), QString());
    QCOMPARE(tamperEach(store.path, statement), QString());
    QVERIFY2(problemsOf(contest).contains(problem), qPrintable(problemsOf(contest)));
}

/// Two keys that open one text to two are known to exist for this cipher: the key's digest tells them apart.
void TestRoundOpening::aRoundsOwnKeyIsTheOnlyOneForItsSet()
{
    QUESTION_STORE();
    QVERIFY_RESULT(wait(contest.openRound(1, secret, actor)));
    QVERIFY_RESULT(wait(contest.openRound(2, secret, actor)));
    QCOMPARE(tamperEach(store.path, exchanged("released_key")), QString());
    const QString problems = problemsOf(contest);
    for (const char *round : {"question set of round 1: the key released", "question set of round 2: the key released"})
        QVERIFY2(problems.contains(QLatin1String(round)), qPrintable(problems));
}

HOITHI_TEST(TestRoundOpening)
#include "tst_roundopening.moc"
