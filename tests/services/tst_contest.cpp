// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smallcontest.h"
#include "storage/database.h"
#include "storage/repositories/decisionrepository.h"
#include "storage/repositories/paperrepository.h"
#include "testregistry.h"

#include <QTest>

#include <chrono>
#include <numeric>
#include <semaphore>

using namespace std::chrono_literals;
using namespace hoithi;
using namespace hoithi::test;

namespace {

const QStringList twoJudges{QStringLiteral("Lê Thử"), QStringLiteral("Trần Mẫu")};

KeyAmendment neutralised(int question, const QStringList &approvers)
{
    return {1, {}, question, true, {}, approvers, QStringLiteral("test")};
}

QStringList submissionIds(const std::vector<RankedSubmission> &rows)
{
    QStringList ids;
    for (const RankedSubmission &row : rows)
        ids << row.submissionId;
    return ids;
}

} // namespace

class TestContest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWholeJobFromDumpToAwards_data() { ENGINE_ROWS(); }
    void theWholeJobFromDumpToAwards();
    void aCreationThatWasCutShortIsFinished_data() { ENGINE_ROWS(); }
    void aCreationThatWasCutShortIsFinished();
    void importingAgainChangesNothing_data() { ENGINE_ROWS(); }
    void importingAgainChangesNothing();
    void aConflictIsKeptAndNothingOverwritten_data() { ENGINE_ROWS(); }
    void aConflictIsKeptAndNothingOverwritten();
    void anIdOfAnotherRoundIsAConflict_data() { ENGINE_ROWS(); }
    void anIdOfAnotherRoundIsAConflict();
    void aBadSecondFileUndoesTheFirst_data() { ENGINE_ROWS(); }
    void aBadSecondFileUndoesTheFirst();
    void aCancelledImportLeavesNothing_data() { ENGINE_ROWS(); }
    void aCancelledImportLeavesNothing();
    void aPageIsAnsweredWhileAnImportRuns_data() { ENGINE_ROWS(); }
    void aPageIsAnsweredWhileAnImportRuns();
    void aStandingIsComputedOnceAndItsSignaturesReadEachTime_data() { ENGINE_ROWS(); }
    void aStandingIsComputedOnceAndItsSignaturesReadEachTime();
    void theFirstRowsAreThoseOfTheStanding_data() { ENGINE_ROWS(); }
    void theFirstRowsAreThoseOfTheStanding();
    void aLargeRoundIsReadWholeAndInOrder_data() { ENGINE_ROWS(); }
    void aLargeRoundIsReadWholeAndInOrder();
    void aJudgesDecisionMakesTheRunStale_data() { ENGINE_ROWS(); }
    void aJudgesDecisionMakesTheRunStale();
    void aKeyIsAmendedByTwoPeopleOnly_data() { ENGINE_ROWS(); }
    void aKeyIsAmendedByTwoPeopleOnly();
    void whatNobodySeesMakesNoJudge();
    void onlyAnInvalidationTakesASubmissionOut();
    void approversAreRecordedAsJudgesAre();
    void aPaperCodeIsFoundInEveryUnicodeForm();
    void theSameKeyAgainIsFineAndAnotherRefused_data() { ENGINE_ROWS(); }
    void theSameKeyAgainIsFineAndAnotherRefused();
    void theRosterCountsBeforeAndAfterAnImport_data() { ENGINE_ROWS(); }
    void theRosterCountsBeforeAndAfterAnImport();
    void anUndecidedTieIsNeitherSignedNorAwarded_data() { ENGINE_ROWS(); }
    void anUndecidedTieIsNeitherSignedNorAwarded();
    void withoutRulesKeyOrSubmissionsNothingIsRanked();
    void enginesAndImportOrderGiveTheSameRunHash();
};

void TestContest::theWholeJobFromDumpToAwards()
{
    OPEN_STORE();
    const auto imported = importInto(contest, {store.dump(QStringLiteral("a.csv"), sevenRows())});
    QVERIFY_RESULT(imported);
    QCOMPARE(imported->counts.accepted, qint64{7});
    const auto standing = wait(contest.rank(1));
    QVERIFY_RESULT(standing);
    QCOMPARE((*standing)->run.target, qint64{7});
    QCOMPARE((*standing)->run.eligible, qint64{7});
    const QString out = store.folder.filePath(QStringLiteral("out"));
    QVERIFY(!wait(contest.award(1, {}, out)));
    QVERIFY_RESULT(wait(contest.sign(1, twoJudges[0])));
    QVERIFY(!wait(contest.sign(1, twoJudges[0])));
    QVERIFY(!wait(contest.award(1, {}, out)));
    const auto signedTwice = wait(contest.sign(1, twoJudges[1]));
    QVERIFY_RESULT(signedTwice);
    QCOMPARE(signedTwice->signatures, 2);
    QCOMPARE(signedTwice->quorum, 2);
    const auto awarded = wait(contest.award(1, {}, out));
    QVERIFY_RESULT(awarded);
    QCOMPARE(awarded->awards, 5);
    for (const QString &file : awarded->files)
        QVERIFY(QFile::exists(file));
    const auto people = wait(contest.participation(1));
    QVERIFY_RESULT(people);
    QCOMPARE(people->front().agencyCode, QStringLiteral("474"));
    QCOMPARE(people->front().people, qint64{7});
    QCOMPARE(people->front().allCorrect, qint64{7});
    const auto verified = wait(contest.verify({}));
    QVERIFY_RESULT(verified);
    QCOMPARE(verified->findings.size(), std::size_t{0});
    QCOMPARE(verified->runs, qint64{1});
}

void TestContest::aCreationThatWasCutShortIsFinished()
{
    QFETCH(const QString, engine);
    if (engine == QStringLiteral("postgresql"))
        SKIP_WITHOUT_POSTGRES();
    const SmallStore store(engine);
    QVERIFY_RESULT(Database::open(store.path, OpenMode::CreateNew)); // the schema is there, the contest is not yet
    QVERIFY(!wait(ContestSession::open(store.path, store.clock)));
    QVERIFY_RESULT(store.create());
    QVERIFY_RESULT(wait(ContestSession::open(store.path, store.clock)));
    QCOMPARE(store.create().error().code, ErrorCode::AlreadyExists);
}

void TestContest::importingAgainChangesNothing()
{
    OPEN_STORE();
    const QString file = store.dump(QStringLiteral("a.csv"), sevenRows() + QStringList{sevenRows().constFirst()});
    const auto first = importInto(contest, {file});
    QVERIFY_RESULT(first);
    QCOMPARE(first->counts.rejectedBy[static_cast<std::size_t>(RejectReason::DuplicateSubmission)], qint64{1});
    const auto again = importInto(contest, {file});
    QVERIFY_RESULT(again);
    QVERIFY(again->nothingNew);
    QCOMPARE(again->counts.unchanged, qint64{7});
    QCOMPARE(again->counts.accepted, qint64{0});
    const auto overview = wait(contest.overview());
    QVERIFY_RESULT(overview);
    QCOMPARE(overview->rounds.front().submissions, qint64{7});
    QCOMPARE(overview->rounds.front().batches, qint64{1});
}

void TestContest::aConflictIsKeptAndNothingOverwritten()
{
    OPEN_STORE();
    QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("a.csv"), sevenRows())}));
    const auto before = wait(contest.rank(1));
    QVERIFY_RESULT(before);
    QStringList changed = sevenRows();
    changed[6] = row(QStringLiteral("S6"), QStringLiteral("hue6"), 7, 0, 3);
    const auto report = importInto(contest, {store.dump(QStringLiteral("b.csv"), changed)});
    QVERIFY_RESULT(report);
    QCOMPARE(report->counts.conflicts, qint64{1});
    QCOMPARE(report->counts.unchanged, qint64{6});
    QCOMPARE(report->counts.accepted, qint64{0});
    const auto after = wait(contest.rank(1));
    QVERIFY_RESULT(after);
    QCOMPARE((*after)->run.eligible, qint64{7});
    QCOMPARE((*after)->run.target, (*before)->run.target);
}

void TestContest::anIdOfAnotherRoundIsAConflict()
{
    OPEN_STORE();
    QVERIFY_RESULT(wait(contest.setKey(2, {}, smallKey, 4)));
    QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("a.csv"), sevenRows())}));
    QStringList rows = sevenRows();
    rows.replaceInStrings(QStringLiteral("2023-09-16"), QStringLiteral("2023-09-23"));
    const QString second = store.dump(QStringLiteral("b.csv"), rows);
    const auto report = wait(contest.import({2, {second}, {}, QStringLiteral("test")}, {}, {}));
    QVERIFY_RESULT(report);
    QCOMPARE(report->counts.conflicts, qint64{7});
    QCOMPARE(report->counts.accepted, qint64{0});
}

void TestContest::aBadSecondFileUndoesTheFirst()
{
    OPEN_STORE();
    const QString good = store.dump(QStringLiteral("a.csv"), sevenRows());
    QVERIFY(!importInto(contest, {good, store.file(QStringLiteral("bad.csv"), "no,such,columns\n1,2,3\n")}));
    const auto overview = wait(contest.overview());
    QVERIFY_RESULT(overview);
    QCOMPARE(overview->rounds.front().submissions, qint64{0});
    QCOMPARE(overview->rounds.front().batches, qint64{0});
    const auto report = importInto(contest, {good});
    QVERIFY_RESULT(report);
    QCOMPARE(report->counts.accepted, qint64{7});
}

void TestContest::aCancelledImportLeavesNothing()
{
    OPEN_STORE();
    std::stop_source stop;
    stop.request_stop();
    const QString file = store.dump(QStringLiteral("a.csv"), sevenRows());
    const auto report = wait(contest.import({1, {file}, {}, QStringLiteral("test")}, stop.get_token(), {}));
    QVERIFY_RESULT(report);
    QVERIFY(report->cancelled);
    const auto overview = wait(contest.overview());
    QVERIFY_RESULT(overview);
    QCOMPARE(overview->rounds.front().submissions, qint64{0});
}

void TestContest::aPageIsAnsweredWhileAnImportRuns()
{
    OPEN_STORE();
    std::binary_semaphore reading(0);
    std::binary_semaphore answered(0);
    const ProgressCallback holdTheImport = [&](const Progress &) {
        reading.release();
        QVERIFY(answered.try_acquire_for(20s));
        answered.release();
    };
    const QString file = store.dump(QStringLiteral("a.csv"), sevenRows());
    const auto report = contest.import({1, {file}, {}, QStringLiteral("test")}, {}, holdTheImport);
    QVERIFY(reading.try_acquire_for(20s));
    const auto during = wait(contest.overview());
    answered.release();
    QVERIFY_RESULT(during);
    QCOMPARE(during->rounds.front().submissions, qint64{0});
    QVERIFY_RESULT(wait(report));
    const auto after = wait(contest.overview());
    QVERIFY_RESULT(after);
    QCOMPARE(after->rounds.front().submissions, qint64{7});
}

void TestContest::aStandingIsComputedOnceAndItsSignaturesReadEachTime()
{
    OPEN_STORE();
    QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("a.csv"), sevenRows())}));
    QVERIFY_RESULT(wait(contest.rank(1)));
    const auto first = wait(contest.standing(1));
    QVERIFY_RESULT(first);
    QCOMPARE(wait(contest.standing(1)).value(), *first);
    QVERIFY_RESULT(wait(contest.sign(1, twoJudges[0])));
    const auto signedOnce = wait(contest.standing(1));
    QVERIFY_RESULT(signedOnce);
    QCOMPARE((*signedOnce)->run.signedBy, std::vector<QString>{twoJudges[0]});
    QVERIFY((*first)->run.signedBy.empty());
    QCOMPARE((*signedOnce)->rows.size(), (*first)->rows.size());
    QVERIFY_RESULT(wait(contest.invalidate(QStringLiteral("S0"), twoJudges, QStringLiteral("test"))));
    QVERIFY(!wait(contest.standing(1)).value()->run.current);
    QVERIFY_RESULT(wait(contest.rank(1)));
    QCOMPARE(wait(contest.standing(1)).value()->run.eligible, qint64{6});
}

void TestContest::theFirstRowsAreThoseOfTheStanding()
{
    OPEN_STORE();
    QCOMPARE(wait(contest.standingHead(1)).error().code, ErrorCode::NotFound);
    QStringList rows = sevenRows();
    for (int i = 0; i < StandingHead::rowLimit; ++i)
        rows << row(QStringLiteral("T%1").arg(i), QStringLiteral("more%1").arg(i), i % 50, i % 60, i % 3);
    QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("a.csv"), rows)}));
    const auto ranked = wait(contest.rank(1));
    QVERIFY_RESULT(ranked);
    const auto head = wait(contest.standingHead(1));
    QVERIFY_RESULT(head);
    QCOMPARE(head->run, (*ranked)->run);
    std::vector<quint32> first(StandingHead::rowLimit);
    std::iota(first.begin(), first.end(), 0U);
    const auto described = wait(contest.rankedRows(*ranked, first));
    QVERIFY_RESULT(described);
    QCOMPARE(head->rows, *described);
}

void TestContest::aLargeRoundIsReadWholeAndInOrder()
{
    OPEN_STORE();
    constexpr int total = 120'001; // two connections share such a round
    QStringList rows;
    for (int i = 0; i < total; ++i)
        rows << row(QStringLiteral("S%1").arg(i), QStringLiteral("hue%1").arg(i), i % 100, i % 60, i % 3);
    QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("a.csv"), rows)}));
    const auto ranked = wait(contest.rank(1));
    QVERIFY_RESULT(ranked);
    const RankingInput &input = (*ranked)->input;
    QCOMPARE(input.candidates.size(), std::size_t{total});
    for (int i = 0; i < total; ++i) {
        const Candidate &candidate = input.candidates[static_cast<std::size_t>(i)];
        QCOMPARE(candidate.position, static_cast<std::uint32_t>(i) + 1);
        QCOMPARE(input.submissionId(candidate), QStringLiteral("S%1").arg(i).toStdString());
    }
    QCOMPARE((*ranked)->run.eligible, qint64{(total + 2) / 3});
}

void TestContest::aJudgesDecisionMakesTheRunStale()
{
    OPEN_STORE();
    QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("a.csv"), sevenRows())}));
    QVERIFY_RESULT(wait(contest.rank(1)));
    for (const QString &judge : twoJudges)
        QVERIFY_RESULT(wait(contest.sign(1, judge)));
    QVERIFY(!wait(contest.invalidate(QStringLiteral("S0"), {twoJudges[0], twoJudges[0]}, QStringLiteral("test"))));
    QVERIFY_RESULT(wait(contest.invalidate(QStringLiteral("S0"), twoJudges, QStringLiteral("test"))));
    const auto stale = wait(contest.standing(1));
    QVERIFY_RESULT(stale);
    QVERIFY(!(*stale)->run.current);
    QVERIFY(!(*stale)->run.staleBecause.isEmpty());
    QVERIFY(!wait(contest.award(1, {}, store.folder.filePath(QStringLiteral("out")))));
    const auto again = wait(contest.rank(1));
    QVERIFY_RESULT(again);
    QCOMPARE((*again)->run.eligible, qint64{6});
    QVERIFY((*again)->run.signedBy.empty());
}

void TestContest::aKeyIsAmendedByTwoPeopleOnly()
{
    OPEN_STORE();
    QStringList rows = sevenRows();
    rows.append(row(QStringLiteral("S9"), QStringLiteral("hue9"), 8, 0, 1));
    QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("a.csv"), rows)}));
    QVERIFY_RESULT(wait(contest.rank(1)));
    const auto preview = wait(contest.previewAmendment(neutralised(1, {})));
    QVERIFY_RESULT(preview);
    QCOMPARE(preview->oldTarget, qint64{7});
    QCOMPARE(preview->newTarget, qint64{8});
    QCOMPARE(submissionIds(preview->entering), QStringList{QStringLiteral("S9")});
    QCOMPARE(submissionIds(preview->leaving), QStringList{QStringLiteral("S4")});
    QCOMPARE(preview->changing.size(), std::size_t{2});
    QCOMPARE(preview->changing[0].person.submissionId, QStringLiteral("S0"));
    QCOMPARE(preview->changing[0].before, QStringLiteral("Giải Nhất"));
    QCOMPARE(preview->changing[0].person.prize, QStringLiteral("Giải Nhì"));
    QCOMPARE(preview->changing[1].person.submissionId, QStringLiteral("S2"));
    const QStringList onePerson{QStringLiteral("Lê Thử"), QStringLiteral(" lê  thử ")};
    QVERIFY(!wait(contest.previewAmendment(neutralised(1, onePerson))));
    const auto unchanged = wait(contest.standing(1));
    QVERIFY_RESULT(unchanged);
    QVERIFY((*unchanged)->run.current);
    QVERIFY(!wait(contest.amendKey(neutralised(1, onePerson))));
    QVERIFY_RESULT(wait(contest.amendKey(neutralised(1, twoJudges))));
    const auto stale = wait(contest.standing(1));
    QVERIFY_RESULT(stale);
    QVERIFY(!(*stale)->run.current);
    QVERIFY(!wait(contest.sign(1, twoJudges[0])));
}

void TestContest::whatNobodySeesMakesNoJudge()
{
    const SmallStore store(QStringLiteral("sqlite"));
    const auto session = readySession(store);
    QVERIFY_RESULT(session);
    ContestSession &contest = **session;
    const QString nobody = QStringLiteral("\u200B");
    const QString file = store.dump(QStringLiteral("a.csv"), sevenRows());
    QCOMPARE(wait(contest.import({1, {file}, {}, nobody}, {}, {})).error().code, ErrorCode::InvalidArgument);
    QVERIFY_RESULT(importInto(contest, {file}));
    QVERIFY_RESULT(wait(contest.rank(1)));
    QCOMPARE(wait(contest.sign(1, nobody)).error().code, ErrorCode::InvalidArgument);
    QVERIFY_RESULT(wait(contest.sign(1, twoJudges[0])));
    QCOMPARE(wait(contest.sign(1, QString(twoJudges[0] + QChar(0xFE0F)))).error().code, ErrorCode::AlreadyExists);
    QCOMPARE(wait(contest.amendKey(neutralised(1, {twoJudges[0], nobody}))).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(wait(contest.approveRules(*ruleBookPreset(u"all-15"), 1, nobody, QStringLiteral("test"))).error().code,
             ErrorCode::InvalidArgument);
}

void TestContest::onlyAnInvalidationTakesASubmissionOut()
{
    const SmallStore store(QStringLiteral("sqlite"));
    const auto session = readySession(store);
    QVERIFY_RESULT(session);
    QVERIFY_RESULT(importInto(**session, {store.dump(QStringLiteral("a.csv"), sevenRows())}));
    const auto database = Database::open(store.path, OpenMode::OpenExisting);
    QVERIFY_RESULT(database);
    JudgeDecision remark;
    remark.kind = QStringLiteral("remark");
    remark.submissionId = SubmissionId(firstSubmissionId(1).value() + 1);
    remark.judges = twoJudges;
    remark.reason = QStringLiteral("test");
    QVERIFY_RESULT(DecisionRepository(**database).insert(remark));
    const auto people = wait((*session)->participation(1));
    QVERIFY_RESULT(people);
    QCOMPARE(people->front().people, qint64{7});
    const auto standing = wait((*session)->rank(1));
    QVERIFY_RESULT(standing);
    QCOMPARE((*standing)->run.participants, qint64{7});
}

void TestContest::approversAreRecordedAsJudgesAre()
{
    const SmallStore store(QStringLiteral("sqlite"));
    const auto session = readySession(store);
    QVERIFY_RESULT(session);
    QVERIFY_RESULT(importInto(**session, {store.dump(QStringLiteral("a.csv"), sevenRows())}));
    const QStringList typed{QStringLiteral("Lê\nThử"), QStringLiteral(" Tra\u0302\u0300n  Mẫu")};
    QVERIFY_RESULT(wait((*session)->amendKey(neutralised(1, typed))));
    const auto database = Database::open(store.path, OpenMode::OpenExisting);
    QVERIFY_RESULT(database);
    const auto key = PaperRepository(**database).latestKey(1, {});
    QVERIFY_RESULT(key);
    QCOMPARE((*key)->approvers, twoJudges);
}

void TestContest::aPaperCodeIsFoundInEveryUnicodeForm()
{
    const SmallStore store(QStringLiteral("sqlite"));
    const auto session = readySession(store);
    QVERIFY_RESULT(session);
    ContestSession &contest = **session;
    for (const QString &unseen :
         {QStringLiteral("\u200b"), QStringLiteral("Đề\u202e 1"), QStringLiteral("\x1b[31m"), QString(65, u'x')})
        QVERIFY(!wait(contest.setKey(2, unseen, smallKey, 4)));
    QVERIFY_RESULT(wait(contest.setKey(2, QStringLiteral("\u0110e\u0302\u0300 1 "), smallKey, 4)));
    QVERIFY_RESULT(wait(contest.setKey(2, QStringLiteral("Đề 2"), smallKey, 4)));
    const QString file =
        store.file(QStringLiteral("a.csv"),
                   "submission_id,account_id,full_name,agency_code,prediction,submitted_at,answers,paper_code\n"
                   "S1,hue1,Lê Thử,474,1,2023-09-23T08:00:00+07:00,ABCDABCDABCDABC,Đề 1\n");
    const auto report = wait(contest.import({2, {file}, {}, QStringLiteral("test")}, {}, {}));
    QVERIFY_RESULT(report);
    QCOMPARE(report->counts.accepted, qint64{1});
    KeyAmendment amendment = neutralised(1, twoJudges);
    amendment.roundNumber = 2;
    amendment.paperCode = QStringLiteral(" \u0110e\u0302\u0300 1");
    QVERIFY_RESULT(wait(contest.amendKey(amendment)));
}

void TestContest::theSameKeyAgainIsFineAndAnotherRefused()
{
    OPEN_STORE();
    QVERIFY_RESULT(wait(contest.setKey(1, {}, smallKey, 4)));
    QVERIFY(!wait(contest.setKey(1, {}, QStringLiteral("BBCDABCDABCDABC"), 4)));
}

void TestContest::theRosterCountsBeforeAndAfterAnImport()
{
    OPEN_STORE();
    const QString roster = store.file(QStringLiteral("roster.csv"),
                                      "body,full_name,account_id,phone,national_id\nBan,Người hue0,hue0,,\n");
    const QString dump = store.dump(QStringLiteral("a.csv"), sevenRows());
    QVERIFY_RESULT(importInto(contest, {dump}));
    QVERIFY_RESULT(wait(contest.importRoster(roster)));
    const auto after = wait(contest.rank(1));
    QVERIFY_RESULT(after);

    const SmallStore other(engine);
    const auto second = readySession(other);
    QVERIFY_RESULT(second);
    QVERIFY_RESULT(wait((*second)->importRoster(roster)));
    const auto report = importInto(**second, {dump});
    QVERIFY_RESULT(report);
    QCOMPARE(report->counts.excluded, qint64{1});
    const auto before = wait((*second)->rank(1));
    QVERIFY_RESULT(before);
    for (const StandingPtr &standing : {*before, *after}) {
        QCOMPARE(standing->run.participants, qint64{6});
        QCOMPARE(standing->run.target, qint64{6});
        QCOMPARE(standing->run.eligible, qint64{6});
    }
}

void TestContest::anUndecidedTieIsNeitherSignedNorAwarded()
{
    OPEN_STORE();
    const QStringList rows{row(QStringLiteral("S1"), QStringLiteral("hue1"), 2, 1),
                           row(QStringLiteral("S2"), QStringLiteral("hue2"), 2, 1)};
    QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("a.csv"), rows)}));
    QVERIFY_RESULT(wait(contest.rank(1)));
    QCOMPARE(wait(contest.sign(1, twoJudges.front())).error().code, ErrorCode::Refused);
    QVERIFY(!wait(contest.award(1, {}, store.folder.filePath(QStringLiteral("out")))));
}

void TestContest::withoutRulesKeyOrSubmissionsNothingIsRanked()
{
    const SmallStore store(QStringLiteral("sqlite"));
    const auto session = store.create();
    QVERIFY_RESULT(session);
    QVERIFY(!wait((*session)->rank(1)));
    QVERIFY_RESULT(wait(
        (*session)->approveRules(*ruleBookPreset(u"all-15"), 1, QStringLiteral("Lê Thử"), QStringLiteral("test"))));
    QVERIFY(!wait((*session)->rank(1)));
    QVERIFY_RESULT(wait((*session)->setKey(1, {}, smallKey, 4)));
    QVERIFY(!wait((*session)->rank(1)));
}

void TestContest::enginesAndImportOrderGiveTheSameRunHash()
{
    QStringList engines{QStringLiteral("sqlite")};
    if (PostgresFixture::isAvailable())
        engines.append(QStringLiteral("postgresql"));
    QByteArray expected;
    for (const QString &engine : engines) {
        for (const bool reversed : {false, true}) {
            const SmallStore store(engine);
            const auto session = readySession(store);
            QVERIFY_RESULT(session);
            QStringList files{store.dump(QStringLiteral("a.csv"), sevenRows().mid(0, 3)),
                              store.dump(QStringLiteral("b.csv"), sevenRows().mid(3))};
            if (reversed)
                files.swapItemsAt(0, 1);
            for (const QString &file : files)
                QVERIFY_RESULT(importInto(**session, {file}));
            const auto standing = wait((*session)->rank(1));
            QVERIFY_RESULT(standing);
            if (expected.isEmpty())
                expected = (*standing)->run.runHash;
            QCOMPARE((*standing)->run.runHash, expected);
        }
    }
}

HOITHI_TEST(TestContest)
#include "tst_contest.moc"
