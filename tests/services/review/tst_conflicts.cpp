// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../committee.h"
#include "services/conflicts/conflictservice.h"
#include "services/review/reviewservice.h"
#include "services/roster/rosterservice.h"
#include "testregistry.h"

#include <algorithm>

using namespace hoithi;
using namespace hoithi::test;

namespace {

const QString why = QStringLiteral("hệ thống đã sửa dữ liệu");
const QStringList judges{QStringLiteral("Lê Thử"), QStringLiteral("Trần Thử")};

QString findingsOf(ContestSession &contest)
{
    const auto report = wait(contest.verify({}));
    if (!report)
        return report.error().message;
    QStringList all;
    for (const VerifyFinding &finding : report->findings)
        all.append(finding.subject + QStringLiteral(": ") + finding.problem);
    return all.join(QLatin1Char('\n'));
}

/// The row of a submission in the round's ranking, made anew.
Result<std::optional<RankedSubmission>> rankedRow(ContestSession &contest, const QString &submission)
{
    HOITHI_TRY(const StandingPtr standing, wait(contest.rank(1)));
    std::vector<quint32> all(standing->rows.size());
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = static_cast<quint32>(i);
    HOITHI_TRY(const std::vector<RankedSubmission> rows, wait(contest.rankedRows(standing, all)));
    const auto found = std::ranges::find(rows, submission, &RankedSubmission::submissionId);
    return found == rows.end() ? std::nullopt : std::optional(*found);
}

/// S1 again, by somebody else and with another prediction; T1 is new.
QStringList laterRows()
{
    return {row(QStringLiteral("S1"), QStringLiteral("hue21"), 99, 1),
            row(QStringLiteral("S2"), QStringLiteral("hue2"), 98, 2),
            row(QStringLiteral("T1"), QStringLiteral("hue8"), 7, 0)};
}

Result<ConflictList> conflictsOf(ContestSession &contest)
{
    return wait(contest.conflicts().list({1, 0, {}}));
}

qint64 numberOf(ContestSession &contest, const QString &submission)
{
    const auto list = conflictsOf(contest);
    if (!list)
        return 0;
    const auto found = std::ranges::find_if(
        list->rows, [&](const ConflictRow &row) { return row.difference.submissionId == submission; });
    return found == list->rows.end() ? 0 : found->id;
}

Result<Decided> decide(ContestSession &contest, const QString &submission, ConflictAct act, const QStringList &names)
{
    return wait(contest.conflicts().decide({numberOf(contest, submission), act, names, why}));
}

/// The rows on the day of round 2.
QStringList inSecondRound(QStringList rows)
{
    return rows.replaceInStrings(QStringLiteral("2023-09-16"), QStringLiteral("2023-09-23"));
}

Result<ImportReport> importSecond(ContestSession &contest, const QString &file)
{
    return wait(contest.import({2, {file}, {}, QStringLiteral("Lê Thử")}, {}, {}));
}

QStringList peopleOf(const std::vector<RankedSubmission> &rows)
{
    QStringList all;
    for (const RankedSubmission &each : rows)
        all.append(each.submissionId + u' ' + each.accountId + u' ' + each.prize);
    all.sort();
    return all;
}

} // namespace

/// Rows of a later file that differ from what is stored, and what judges decide about them.
class TestConflicts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowThatIsTakenCountsInPlaceOfWhatWasStored_data() { ENGINE_ROWS(); }
    void aRowThatIsTakenCountsInPlaceOfWhatWasStored();
    void takenBackTheEarlierResultHoldsAgain_data() { ENGINE_ROWS(); }
    void takenBackTheEarlierResultHoldsAgain();
    void whatIsKeptStaysAndCanBeOpenedAgain_data() { ENGINE_ROWS(); }
    void whatIsKeptStaysAndCanBeOpenedAgain();
    void bothFilesAreKnownAndStay_data() { ENGINE_ROWS(); }
    void bothFilesAreKnownAndStay();
    void theSameFileIsRecordedAgainForANewConflict_data() { ENGINE_ROWS(); }
    void theSameFileIsRecordedAgainForANewConflict();
    void whatItDoesToThePrizesIsShownBefore_data() { ENGINE_ROWS(); }
    void whatItDoesToThePrizesIsShownBefore();
    void aRowOfAnotherRoundMovesThere_data() { ENGINE_ROWS(); }
    void aRowOfAnotherRoundMovesThere();
    void theRoundThatItEntersIsToldToo_data() { ENGINE_ROWS(); }
    void theRoundThatItEntersIsToldToo();
    void aRowThatCountsByNowIsSettled_data() { ENGINE_ROWS(); }
    void aRowThatCountsByNowIsSettled();
    void theRosterFollows_data() { ENGINE_ROWS(); }
    void theRosterFollows();
    void openOnesKeepAResultFromBeingFinal_data() { ENGINE_ROWS(); }
    void openOnesKeepAResultFromBeingFinal();
    void twoJudgesAndNobodyElseTakeARow_data() { ENGINE_ROWS(); }
    void twoJudgesAndNobodyElseTakeARow();
};

void TestConflicts::aRowThatIsTakenCountsInPlaceOfWhatWasStored()
{
    OPEN_STORE();
    QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("a.csv"), sevenRows())}));
    QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("b.csv"), laterRows())}));
    const auto before = conflictsOf(contest);
    QVERIFY_RESULT(before);
    QCOMPARE(before->open, qint64{2});
    QCOMPARE(before->rows.front().difference.submissionId, QStringLiteral("S1"));
    QVERIFY(!before->rows.front().difference.fields.empty());
    const auto stored = rankedRow(contest, QStringLiteral("S1"));
    QVERIFY_RESULT(stored);
    QCOMPARE((*stored)->accountId, QStringLiteral("hue1"));

    QCOMPARE(decide(contest, QStringLiteral("S1"), ConflictAct::Take, judges).value(), Decided::Carried);
    const auto stale = wait(contest.standing(1));
    QVERIFY_RESULT(stale);
    QVERIFY((*stale)->run.staleBecause.contains(QStringLiteral("row of a later file")));
    QVERIFY(!(*stale)->run.staleBecause.contains(QStringLiteral("another file")));
    const auto taken = rankedRow(contest, QStringLiteral("S1"));
    QVERIFY_RESULT(taken);
    QCOMPARE((*taken)->accountId, QStringLiteral("hue21"));
    QCOMPARE((*taken)->prediction, std::optional<qint64>(99));
    const auto overview = wait(contest.overview());
    QVERIFY_RESULT(overview);
    QCOMPARE(overview->rounds.front().submissions, qint64{8});
    QCOMPARE(overview->rounds.front().batches, qint64{2});
    QCOMPARE(overview->rounds.front().openConflicts, qint64{1});
    QCOMPARE(wait(contest.batches(1))->size(), std::size_t{2});
    const auto after = conflictsOf(contest);
    QVERIFY_RESULT(after);
    QCOMPARE(after->rows.front().difference.submissionId, QStringLiteral("S2")); // open ones first
    QCOMPARE(after->rows.back().state, ConflictState::Taken);
    QCOMPARE(after->rows.back().verdict->judges, judges);
    QCOMPARE(after->rows.back().difference.fields, before->rows.front().difference.fields);
    QCOMPARE(findingsOf(contest), QString());
}

void TestConflicts::takenBackTheEarlierResultHoldsAgain()
{
    OPEN_STORE();
    QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("a.csv"), sevenRows())}));
    QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("b.csv"), laterRows())}));
    const auto first = wait(contest.rank(1));
    QVERIFY_RESULT(first);
    QVERIFY_RESULT(decide(contest, QStringLiteral("S1"), ConflictAct::Take, judges));
    const auto second = wait(contest.rank(1));
    QVERIFY_RESULT(second);
    QVERIFY((*second)->run.runHash != (*first)->run.runHash);
    QVERIFY_RESULT(decide(contest, QStringLiteral("S1"), ConflictAct::Undo, judges));
    const auto again = wait(contest.standing(1));
    QVERIFY_RESULT(again);
    QVERIFY((*again)->run.current);
    QCOMPARE((*again)->run.runHash, (*first)->run.runHash);
    QCOMPARE(findingsOf(contest), QString());
    // Taken once more it is the same submission, and the same result.
    QVERIFY_RESULT(decide(contest, QStringLiteral("S1"), ConflictAct::Take, judges));
    const auto third = wait(contest.rank(1));
    QVERIFY_RESULT(third);
    QCOMPARE((*third)->run.runHash, (*second)->run.runHash);
    QCOMPARE(findingsOf(contest), QString());
}

void TestConflicts::whatIsKeptStaysAndCanBeOpenedAgain()
{
    OPEN_STORE();
    QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("a.csv"), sevenRows())}));
    QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("b.csv"), laterRows())}));
    QVERIFY_RESULT(wait(contest.rank(1)));
    QCOMPARE(refusal(wait(contest.conflicts().decide({1, ConflictAct::Keep, {judges.front()}, QStringLiteral(" ")}))),
             ErrorCode::InvalidArgument);
    QVERIFY_RESULT(decide(contest, QStringLiteral("S1"), ConflictAct::Keep, {judges.front()}));
    QCOMPARE(refusal(decide(contest, QStringLiteral("S1"), ConflictAct::Keep, {judges.front()})),
             ErrorCode::AlreadyExists);
    QCOMPARE(refusal(decide(contest, QStringLiteral("S1"), ConflictAct::Take, judges)), ErrorCode::Refused);
    QVERIFY((*wait(contest.standing(1)))->run.current);
    QVERIFY_RESULT(decide(contest, QStringLiteral("S1"), ConflictAct::Undo, {judges.front()}));
    QCOMPARE(conflictsOf(contest)->open, qint64{2});
    QCOMPARE(wait(contest.conflicts().keepAll({0, 2, {}}, judges.front(), why)).value(), qint64{2});
    QCOMPARE(conflictsOf(contest)->open, qint64{0});
    QCOMPARE(findingsOf(contest), QString());
}

void TestConflicts::bothFilesAreKnownAndStay()
{
    OPEN_STORE();
    const QString first = store.dump(QStringLiteral("a.csv"), sevenRows());
    const QString second = store.dump(QStringLiteral("b.csv"), laterRows());
    QVERIFY_RESULT(importInto(contest, {first}));
    QVERIFY_RESULT(importInto(contest, {second}));
    QVERIFY_RESULT(decide(contest, QStringLiteral("S1"), ConflictAct::Take, judges));
    QVERIFY(importInto(contest, {first})->nothingNew);
    QVERIFY(importInto(contest, {second})->nothingNew);
    const auto both = importInto(contest, {store.dump(QStringLiteral("c.csv"), {sevenRows().front()}),
                                           store.dump(QStringLiteral("d.csv"), {laterRows().front()})});
    QVERIFY_RESULT(both);
    QCOMPARE(both->counts.unchanged, qint64{2});
    QCOMPARE(both->counts.conflicts, qint64{0});
    for (const qint64 batch : {1, 2})
        QCOMPARE(refusal(wait(contest.withdrawBatch(batch, why, judges.front()))), ErrorCode::Refused);
    QVERIFY_RESULT(decide(contest, QStringLiteral("S1"), ConflictAct::Undo, judges));
    QVERIFY_RESULT(wait(contest.withdrawBatch(2, why, judges.front())));
    QCOMPARE(conflictsOf(contest)->total, qint64{0});
    QCOMPARE(refusal(wait(contest.conflicts().decide({1, ConflictAct::Take, judges, why}))), ErrorCode::NotFound);
    QCOMPARE(findingsOf(contest), QString());
}

void TestConflicts::theSameFileIsRecordedAgainForANewConflict()
{
    OPEN_STORE();
    const QStringList all = sevenRows().mid(1); // from S1 on, which comes again
    QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("a.csv"), all.first(1))}));
    const QString second = store.dump(QStringLiteral("b.csv"), all.first(3));
    QVERIFY_RESULT(importInto(contest, {second}));
    QVERIFY(importInto(contest, {second})->nothingNew);
    QVERIFY_RESULT(wait(contest.withdrawBatch(1, why, judges.front())));
    QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("c.csv"), laterRows().first(1))}));
    const auto again = importInto(contest, {second});
    QVERIFY_RESULT(again);
    QVERIFY(!again->nothingNew);
    QCOMPARE(again->counts.conflicts, qint64{1});
    QCOMPARE(conflictsOf(contest)->open, qint64{1});
    const auto once = importInto(contest, {second}); // on record by now
    QVERIFY(once->nothingNew);
    QCOMPARE(once->counts.conflicts, qint64{1});
    QCOMPARE(conflictsOf(contest)->total, qint64{1});
    QCOMPARE(findingsOf(contest), QString());
}

void TestConflicts::whatItDoesToThePrizesIsShownBefore()
{
    OPEN_STORE();
    QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("a.csv"), sevenRows())}));
    QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("b.csv"), laterRows())}));
    const qint64 conflict = numberOf(contest, QStringLiteral("S1"));
    const auto tried = wait(contest.review().effectOf({ReviewAct::Take, {}, {}, 1, {}, conflict}));
    QVERIFY_RESULT(tried);
    QCOMPARE(tried->size(), std::size_t{1});
    QVERIFY_RESULT(decide(contest, QStringLiteral("S1"), ConflictAct::Take, judges));
    const auto back = wait(contest.review().effectOf({ReviewAct::Restore, {}, {}, 1, {}, conflict}));
    QVERIFY_RESULT(back);
    // What the trial said is what came of it, seen from the other side.
    QCOMPARE(peopleOf(tried->front().entering), peopleOf(back->front().leaving));
    QCOMPARE(peopleOf(tried->front().leaving), peopleOf(back->front().entering));
    QCOMPARE(tried->front().newTarget, back->front().oldTarget);
    QVERIFY(tried->front().changesPrizes());
}

void TestConflicts::aRowOfAnotherRoundMovesThere()
{
    OPEN_STORE();
    QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("a.csv"), sevenRows())}));
    QVERIFY_RESULT(wait(contest.setKey(2, {}, smallKey, 4)));
    const QString other =
        store.dump(QStringLiteral("b.csv"), {row(QStringLiteral("S1"), QStringLiteral("hue1"), 99, 1)
                                                 .replace(QStringLiteral("2023-09-16"), QStringLiteral("2023-09-23"))});
    const auto report = wait(contest.import({2, {other}, {}, QStringLiteral("Lê Thử")}, {}, {}));
    QVERIFY_RESULT(report);
    QCOMPARE(report->counts.conflicts, qint64{1});
    QCOMPARE(wait(contest.conflicts().decide({1, ConflictAct::Take, judges, why})).value(), Decided::Carried);
    const auto overview = wait(contest.overview());
    QVERIFY_RESULT(overview);
    QCOMPARE(overview->rounds[0].submissions, qint64{6});
    QCOMPARE(overview->rounds[1].submissions, qint64{1});
    const auto gone = rankedRow(contest, QStringLiteral("S1"));
    QVERIFY_RESULT(gone);
    QVERIFY(!gone->has_value());
    QCOMPARE(findingsOf(contest), QString());
    QVERIFY_RESULT(wait(contest.conflicts().decide({1, ConflictAct::Undo, judges, why})));
    QVERIFY(rankedRow(contest, QStringLiteral("S1"))->has_value());
    QCOMPARE(findingsOf(contest), QString());
}

void TestConflicts::theRoundThatItEntersIsToldToo()
{
    OPEN_STORE();
    QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("a.csv"), sevenRows())}));
    QVERIFY_RESULT(wait(contest.setKey(2, {}, smallKey, 4)));
    QStringList others = inSecondRound(sevenRows());
    others.replaceInStrings(QStringLiteral("S"), QStringLiteral("T"));
    QVERIFY_RESULT(importSecond(contest, store.dump(QStringLiteral("b.csv"), others)));
    const QStringList moved = inSecondRound({row(QStringLiteral("S1"), QStringLiteral("hue9"), 8, 0)});
    QCOMPARE(importSecond(contest, store.dump(QStringLiteral("c.csv"), moved))->counts.conflicts, qint64{1});
    // It is of both rounds.
    QCOMPARE(wait(contest.conflicts().list({1, 0, {}}))->open, qint64{1});
    QCOMPARE(wait(contest.conflicts().list({2, 0, {}}))->open, qint64{1});
    const auto overview = wait(contest.overview());
    QVERIFY_RESULT(overview);
    QCOMPARE(overview->rounds[0].openConflicts, qint64{1});
    QCOMPARE(overview->rounds[1].openConflicts, qint64{1});
    const auto tried = wait(contest.review().effectOf({ReviewAct::Take, {}, {}, 1, {}, 1}));
    QVERIFY_RESULT(tried);
    QCOMPARE(tried->size(), std::size_t{2});
    QVERIFY(peopleOf(tried->back().entering).join(u' ').contains(QStringLiteral("S1 hue9")));
    QCOMPARE(wait(contest.conflicts().decide({1, ConflictAct::Take, judges, why})).value(), Decided::Carried);
    const auto back = wait(contest.review().effectOf({ReviewAct::Restore, {}, {}, 1, {}, 1}));
    QVERIFY_RESULT(back);
    QCOMPARE(back->size(), std::size_t{2});
    for (std::size_t i = 0; i < 2; ++i) {
        QCOMPARE(peopleOf(tried->at(i).entering), peopleOf(back->at(i).leaving));
        QCOMPARE(peopleOf(tried->at(i).leaving), peopleOf(back->at(i).entering));
        QCOMPARE(tried->at(i).newTarget, back->at(i).oldTarget);
    }
}

void TestConflicts::aRowThatCountsByNowIsSettled()
{
    OPEN_STORE();
    QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("a.csv"), sevenRows())}));
    QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("b.csv"), laterRows().first(1))}));
    QStringList twin = laterRows().first(1);
    twin.append(row(QStringLiteral("U1"), QStringLiteral("hue30"), 5, 4));
    QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("c.csv"), twin)}));
    QCOMPARE(conflictsOf(contest)->open, qint64{2});
    QVERIFY_RESULT(wait(contest.conflicts().decide({1, ConflictAct::Take, judges, why})));
    const auto list = conflictsOf(contest);
    QVERIFY_RESULT(list);
    QCOMPARE(list->open, qint64{0});
    QCOMPARE(list->total, qint64{2});
    QCOMPARE(list->rows.back().state, ConflictState::Settled);
    QCOMPARE(wait(contest.overview())->rounds.front().openConflicts, qint64{0});
    QCOMPARE(refusal(wait(contest.conflicts().decide({2, ConflictAct::Take, judges, why}))), ErrorCode::Refused);
    QVERIFY_RESULT(wait(contest.conflicts().decide({1, ConflictAct::Undo, judges, why})));
    QCOMPARE(conflictsOf(contest)->open, qint64{2});
    QCOMPARE(findingsOf(contest), QString());
}

void TestConflicts::theRosterFollows()
{
    OPEN_STORE();
    QVERIFY_RESULT(wait(contest.importRoster(
        store.file(QStringLiteral("r.csv"), "body,full_name,account_id,phone,national_id\njury,A,hue1,,\n"))));
    QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("a.csv"), sevenRows())}));
    QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("b.csv"), laterRows())}));
    QCOMPARE(rankedRow(contest, QStringLiteral("S1")).value()->eligibility, Eligibility::Excluded);
    QVERIFY_RESULT(decide(contest, QStringLiteral("S1"), ConflictAct::Take, judges));
    QCOMPARE(rankedRow(contest, QStringLiteral("S1")).value()->eligibility, Eligibility::Eligible);
    QCOMPARE(findingsOf(contest), QString());
    QVERIFY_RESULT(wait(contest.importRoster(
        store.file(QStringLiteral("s.csv"), "body,full_name,account_id,phone,national_id\njury,B,hue21,,\n"))));
    QCOMPARE(rankedRow(contest, QStringLiteral("S1")).value()->eligibility, Eligibility::Excluded);
    QCOMPARE(findingsOf(contest), QString());
}

void TestConflicts::openOnesKeepAResultFromBeingFinal()
{
    OPEN_STORE();
    QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("a.csv"), sevenRows())}));
    QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("b.csv"), laterRows())}));
    QVERIFY_RESULT(wait(contest.rank(1)));
    const auto blocks = [&contest] {
        const auto state = wait(contest.review().finalisation(1));
        return state && std::ranges::count(state->blockers, FinalisationBlocker::OpenConflicts) > 0;
    };
    QVERIFY(blocks());
    QVERIFY_RESULT(wait(contest.conflicts().keepAll({1, 0, {}}, judges.front(), why)));
    QVERIFY(!blocks());
}

void TestConflicts::twoJudgesAndNobodyElseTakeARow()
{
    COMMITTEE();
    QVERIFY_RESULT(rankedBy(committee));
    QVERIFY_RESULT(
        importInto(committee.organiser(), {committee.store().dump(QStringLiteral("b.csv"), laterRows().first(2))}));
    const ConflictRequest take{1, ConflictAct::Take, {}, why};
    QCOMPARE(refusal(wait(committee.organiser().conflicts().decide(take))), ErrorCode::Refused);
    QCOMPARE(refusal(wait(committee.secretary().conflicts().decide(take))), ErrorCode::Refused);
    QCOMPARE(refusal(wait(committee.organiser().conflicts().decide({1, ConflictAct::Keep, {}, why}))),
             ErrorCode::Refused);
    QCOMPARE(wait(committee.judge().conflicts().decide(take)).value(), Decided::Proposed);
    QCOMPARE(conflictsOf(committee.judge())->open, qint64{2});
    const auto decided = wait(committee.secondJudge().conflicts().decide(take));
    QVERIFY_RESULT(decided);
    QCOMPARE(*decided, Decided::Carried);
    QVERIFY_RESULT(wait(committee.judge().conflicts().decide({2, ConflictAct::Keep, {}, why})));
    QVERIFY_RESULT(wait(committee.judge().rank(1)));
    QCOMPARE(findingsOf(committee.judge()), QString());
    QVERIFY_RESULT(wait(committee.judge().sign(1, {})));
    QVERIFY_RESULT(wait(committee.secondJudge().sign(1, {})));
    // Taken back through the list of what waits for a second person.
    QCOMPARE(wait(committee.judge().conflicts().decide({1, ConflictAct::Undo, {}, why})).value(), Decided::Proposed);
    const auto waiting = wait(committee.secondJudge().openProposals());
    QVERIFY_RESULT(waiting);
    QCOMPARE(waiting->size(), std::size_t{1});
    QVERIFY(!wait(committee.secondJudge().proposedChange(waiting->front().id))->isEmpty());
    QVERIFY_RESULT(wait(committee.secondJudge().review().proposedEffect(waiting->front().id)));
    QVERIFY_RESULT(wait(committee.secondJudge().confirmProposal(waiting->front().id)));
    QCOMPARE(conflictsOf(committee.judge())->open, qint64{1});
    QCOMPARE(findingsOf(committee.judge()), QString());
}

HOITHI_TEST(TestConflicts)
#include "tst_conflicts.moc"
