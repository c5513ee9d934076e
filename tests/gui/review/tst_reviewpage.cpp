// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer.h"
#include "domain/review/reviewflag.h"
#include "services/review/reviewservice.h"
#include "smallcontest.h"
#include "testregistry.h"
#include "views/dialogs/judgedialogs.h"
#include "views/dialogs/review/decisionsdialog.h"
#include "windowparts.h"

#include <QCheckBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace hoithi {

using namespace test;

namespace {

const QStringList judges{QStringLiteral("Lê Thị Giám Khảo"), QStringLiteral("Trần Văn Giám Khảo")};

/// Two accounts with one phone, the first of which wins; one account that changed its agency. Ranked.
std::shared_ptr<ContestSession> flaggedContest(SmallContest &contest)
{
    auto session = contest.create();
    (void)taken(session->approveRules(*ruleBookPreset(u"all-15"), 1, judges[0], QStringLiteral("test")));
    auto keySet = session->setKey(1, QString(), SmallContest::key(), 4);
    keySet.waitForFinished();
    QFile file(contest.path(QStringLiteral("flagged.csv")));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write the dump");
    file.write("submission_id,account_id,full_name,phone,agency_code,submitted_at,answers,prediction\n"
               "s1,a1,Tôn Nữ Hoài Thương,0900000001,474,2023-09-15T08:05:12,ABCDABCDABCDABC,4\n"
               "s2,a2,Hồ Đắc Minh Quân,0900000001,474,2023-09-15T09:06:00,AAAAABCDABCDABC,9\n"
               "s3,a3,Lê Viết Đông Hải,0900000003,474,2023-09-16T08:05:00,AAAAABCDABCDABC,10\n"
               "s4,a3,Lê Viết Đông Hải,0900000003,476,2023-09-17T08:05:00,AAAAABCDABCDABC,10\n");
    file.close();
    (void)taken(session->import({1, {file.fileName()}, QString(), QStringLiteral("test")}, {}, {}));
    (void)taken(session->rank(1));
    return session;
}

/// Of the page, with the row of that kind chosen.
QWidget &openedReview(MainWindow &window)
{
    window.show();
    QWidget &page = opened(window, "ranking");
    const auto *rounds = found<QComboBox>(window, "roundPicker");
    if (!QTest::qWaitFor([rounds] { return rounds->findData(1) >= 0; }))
        qFatal("the rounds are not there");
    chooseRound(window, 1);
    found<QTabBar>(page, "areaTabs")->setCurrentIndex(1);
    return page;
}

constexpr int settledToo = 2; ///< of the states that are shown

void choose(const QWidget &page, FlagKind kind)
{
    auto *kinds = found<QComboBox>(page, "flagKinds");
    kinds->setCurrentIndex(kinds->findData(static_cast<int>(kind)));
    found<QTableView>(page, "flagTable")->selectRow(0);
}

/// Above the flags; the ranking beside them has a message of its own.
QString said(const QWidget &page)
{
    return text(*found<QWidget>(page, "reviewPage"), "messageText");
}

QString shownState(const QWidget &page)
{
    const auto &rows = table(page, "flagTable");
    return rows.rowCount() > 0 ? rows.index(0, 4).data().toString() : QString();
}

} // namespace

/// Judges go through the flags of a round, each with its evidence, and decide.
class TestReviewPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { windowWarningsAreErrors(); }

    void aFlagShowsItsPeopleAndEvidence();
    void aClickShowsTheEvidence();
    void aFlagIsSettledAndOpenedAgain();
    void aFilterLeavesAFlagChosen();
    void theLastSettledFlagLeavesTheWayToAll();
    void onlyWhatConcernsAPrizeIsShownWhenAsked();
    void nothingOfARoundStaysWhenAnotherIsChosen();
    void accountsOfAFlagAreMerged();
    void accountsAreMergedOnlyWhereOnePersonIsSuspected();
    void theEffectFollowsTheChoice();
    void aSubmissionOfAFlagIsTakenOutAndBackIn();
    void aDecisionIsTakenBackWithoutAFlag();
    void theLastDecisionIsUndoneByTwoJudges();
    void theKeyboardLeadsThroughTheReview();
    void whatIsMissingIsSaidInTheLanguageOfTheWindow();
    void whatIsProposedShowsOnItsFlag();
};

void TestReviewPage::aFlagShowsItsPeopleAndEvidence()
{
    SmallContest contest;
    MainWindow window(contest.context());
    window.openSession(flaggedContest(contest));
    const QWidget &page = openedReview(window);
    QTRY_VERIFY(found<QComboBox>(page, "flagKinds")->findData(static_cast<int>(FlagKind::SharedPhone)) > 0);
    choose(page, FlagKind::SharedPhone);
    QTRY_VERIFY(table(page, "flagTable").index(0, 1).data().toString().contains(QStringLiteral("Hồ Đắc Minh Quân")));
    QTRY_COMPARE(table(page, "flaggedSubmissions").rowCount(), 2);
    QVERIFY(!text(page, "flagEvidence").isEmpty());
    QVERIFY(!text(page, "flagEvidence").contains(QStringLiteral("0900000001"))); // a phone is not shown by the way
}

void TestReviewPage::aClickShowsTheEvidence()
{
    SmallContest contest;
    MainWindow window(contest.context());
    window.openSession(flaggedContest(contest));
    const QWidget &page = openedReview(window);
    auto *flags = found<QTableView>(page, "flagTable");
    QTRY_VERIFY(flags->model()->rowCount() > 1);
    QTRY_VERIFY(!flags->model()->index(1, 2).data().toString().isEmpty()); // evidence is read in the background
    for (const int row : {1, 0}) {
        QTest::mouseClick(flags->viewport(), Qt::LeftButton, {},
                          flags->visualRect(flags->model()->index(row, 0)).center());
        QCOMPARE(flags->currentIndex().row(), row);
        QVERIFY(table(page, "flaggedSubmissions").rowCount() > 0);
        QCOMPARE(text(page, "flagEvidence"), flags->model()->index(row, 2).data().toString());
    }
}

void TestReviewPage::aFlagIsSettledAndOpenedAgain()
{
    SmallContest contest;
    const auto session = flaggedContest(contest);
    MainWindow window(contest.context());
    window.openSession(session);
    const QWidget &page = openedReview(window);
    QTRY_VERIFY(found<QComboBox>(page, "flagKinds")->findData(static_cast<int>(FlagKind::SharedPhone)) > 0);
    found<QComboBox>(page, "flagStates")->setCurrentIndex(settledToo);
    choose(page, FlagKind::SharedPhone);
    QTRY_COMPARE(table(page, "flaggedSubmissions").rowCount(), 2);
    QTRY_VERIFY(enabled(page, "review.keep"));
    trigger(page, "review.keep");
    QTRY_VERIFY(page.findChild<QDialog *>());
    auto *dialog = page.findChild<QDialog *>();
    QVERIFY(!found<QPushButton>(*dialog, "accept")->isEnabled());
    QVERIFY(text(*dialog, "consequence").contains(QStringLiteral("Hồ Đắc Minh Quân")));
    found<QLineEdit>(*dialog, "judge")->setText(judges[0]);
    found<QLineEdit>(*dialog, "comment")->setText(QStringLiteral("vợ chồng dùng chung máy"));
    found<QPushButton>(*dialog, "accept")->click();
    QTRY_COMPARE(shownState(page), QStringLiteral("settled"));
    QTRY_VERIFY(text(page, "flagRemarks").contains(QStringLiteral("vợ chồng dùng chung máy")));
    QVERIFY2(said(page).contains(QStringLiteral("Hồ Đắc Minh Quân")), qPrintable(said(page)));
    QTRY_VERIFY(enabled(page, "review.undo"));
    trigger(page, "review.undo");
    QTRY_VERIFY(page.findChild<QDialog *>());
    dialog = page.findChild<QDialog *>();
    QVERIFY(text(*dialog, "consequence").contains(QStringLiteral("Hồ Đắc Minh Quân")));
    found<QLineEdit>(*dialog, "judge")->setText(judges[1]);
    QVERIFY(!found<QPushButton>(*dialog, "accept")->isEnabled()); // nobody gives a reason but who undoes it
    found<QLineEdit>(*dialog, "comment")->setText(QStringLiteral("bấm nhầm"));
    found<QPushButton>(*dialog, "accept")->click();
    QTRY_COMPARE(shownState(page), QStringLiteral("open"));
    QTRY_VERIFY(text(page, "flagRemarks").contains(judges[1] + QStringLiteral(": opened again. bấm nhầm")));
    QVERIFY(!enabled(page, "review.undo"));
    QVERIFY(wait(session->verify({}))->findings.empty());
    trigger(page, "review.history");
    const QWidget &audit = *found<QWidget>(window, "auditPage");
    QTRY_VERIFY(audit.isVisible());
    QTRY_COMPARE(table(audit, "auditTable").rowCount(), 2);
    trigger(window, "go.back");
    QTRY_VERIFY(page.isVisible());
}

void TestReviewPage::theLastSettledFlagLeavesTheWayToAll()
{
    SmallContest contest;
    MainWindow window(contest.context());
    window.openSession(flaggedContest(contest));
    const QWidget &page = openedReview(window);
    QTRY_VERIFY(table(page, "flagTable").rowCount() > 0);
    const int all = table(page, "flagTable").rowCount();
    for (int open = all; open > 0; --open) {
        found<QTableView>(page, "flagTable")->selectRow(0);
        QTRY_VERIFY(enabled(page, "review.keep"));
        trigger(page, "review.keep");
        QTRY_VERIFY(page.findChild<QDialog *>());
        const QPointer<QDialog> dialog = page.findChild<QDialog *>();
        found<QLineEdit>(*dialog, "judge")->setText(judges[0]);
        found<QLineEdit>(*dialog, "comment")->setText(QStringLiteral("thử"));
        found<QPushButton>(*dialog, "accept")->click();
        QTRY_VERIFY(!dialog);
        QTRY_COMPARE(table(page, "flagTable").rowCount(), open - 1);
    }
    const QWidget &review = *found<QWidget>(page, "reviewPage");
    QCOMPARE(text(review, "emptyText"), QStringLiteral("Every flag of Tuần 1 is settled."));
    found<QPushButton>(review, "emptyStateButton")->click();
    QTRY_COMPARE(table(page, "flagTable").rowCount(), all);
}

/// Also while the keys of a shortcut are still held, which would toggle what is chosen by hand.
void TestReviewPage::aFilterLeavesAFlagChosen()
{
    SmallContest contest;
    MainWindow window(contest.context());
    window.openSession(flaggedContest(contest));
    const QWidget &page = openedReview(window);
    QTRY_VERIFY(table(page, "flagTable").rowCount() > 1);
    QTest::keyPress(&window, Qt::Key_Control, Qt::ControlModifier);
    const QAbstractItemModel &flags = table(page, "flagTable");
    auto *kinds = found<QComboBox>(page, "flagKinds");
    for (const FlagKind kind : {FlagKind::SharedPhone, FlagKind::AgencyChanged, FlagKind::SharedPhone}) {
        kinds->setCurrentIndex(kinds->findData(static_cast<int>(kind)));
        QCOMPARE(flags.rowCount(), 1);
        QTRY_VERIFY(enabled(page, "review.keep"));
        QTRY_COMPARE(table(page, "flaggedSubmissions").rowCount(), 2);
    }
    found<QTableView>(page, "flagTable")->selectRow(0);
    QVERIFY(enabled(page, "review.keep"));
    auto *filter = found<QLineEdit>(*found<QWidget>(page, "flagFilter"), "filterEdit");
    filter->setText(QStringLiteral("nobody"));
    QTRY_COMPARE(flags.rowCount(), 0);
    QTRY_VERIFY(!enabled(page, "review.keep"));
    filter->clear();
    QTRY_VERIFY(enabled(page, "review.keep"));
    QTest::keyRelease(&window, Qt::Key_Control);
}

void TestReviewPage::onlyWhatConcernsAPrizeIsShownWhenAsked()
{
    SmallContest contest;
    MainWindow window(contest.context());
    window.openSession(flaggedContest(contest));
    const QWidget &page = openedReview(window);
    QTRY_VERIFY(found<QComboBox>(page, "flagKinds")->findData(static_cast<int>(FlagKind::AgencyChanged)) > 0);
    QTRY_VERIFY(table(page, "flagTable").rowCount() > 0); // what judges said is read after the flags
    const int all = table(page, "flagTable").rowCount();
    found<QCheckBox>(page, "onlyPrizes")->setChecked(true);
    QVERIFY(table(page, "flagTable").rowCount() < all);
    QVERIFY(table(page, "flagTable").rowCount() > 0);
    choose(page, FlagKind::AgencyChanged); // of somebody without a prize
    QCOMPARE(table(page, "flagTable").rowCount(), 0);
}

/// Also where the round is chosen while flags are looked for.
void TestReviewPage::nothingOfARoundStaysWhenAnotherIsChosen()
{
    SmallContest contest;
    MainWindow window(contest.context());
    window.openSession(flaggedContest(contest));
    const QWidget &page = openedReview(window);
    QTRY_VERIFY(table(page, "flagTable").rowCount() > 0);
    QTRY_VERIFY(enabled(page, "review.keep"));
    chooseRound(window, 2);
    QCOMPARE(table(page, "flagTable").rowCount(), 0);
    QVERIFY(!enabled(page, "review.keep"));
    QCOMPARE(table(page, "flaggedSubmissions").rowCount(), 0);
    chooseRound(window, 1);
    QTRY_VERIFY(table(page, "flagTable").rowCount() > 0);
    QTRY_VERIFY(enabled(page, "review.keep"));
}

void TestReviewPage::accountsOfAFlagAreMerged()
{
    SmallContest contest;
    const auto session = flaggedContest(contest);
    MainWindow window(contest.context());
    window.openSession(session);
    const QWidget &page = openedReview(window);
    QTRY_VERIFY(found<QComboBox>(page, "flagKinds")->findData(static_cast<int>(FlagKind::SharedPhone)) > 0);
    choose(page, FlagKind::SharedPhone);
    QTRY_VERIFY(enabled(page, "review.merge"));
    trigger(page, "review.merge");
    QTRY_VERIFY(page.findChild<QDialog *>());
    const auto *dialog = page.findChild<QDialog *>();
    found<QLineEdit>(*dialog, "judge1")->setText(judges[0]);
    found<QLineEdit>(*dialog, "judge2")->setText(judges[0].toUpper()); // one person
    found<QLineEdit>(*dialog, "reason")->setText(QStringLiteral("cùng một người"));
    QVERIFY(!found<QPushButton>(*dialog, "accept")->isEnabled());
    found<QLineEdit>(*dialog, "judge2")->setText(judges[1]);
    QTRY_VERIFY(found<QPushButton>(*dialog, "accept")->isEnabled()); // the effect is told
    found<QPushButton>(*dialog, "accept")->click();
    QTRY_VERIFY(!wait(session->standing(1)).value()->run.current);
    QCOMPARE(wait(session->rank(1)).value()->run.participants, 2);
    QTRY_VERIFY(!page.findChild<QDialog *>());
    QTRY_COMPARE(shownState(page), QString()); // none of this kind is open
    found<QComboBox>(page, "flagStates")->setCurrentIndex(settledToo);
    choose(page, FlagKind::SharedPhone);
    QTRY_COMPARE(shownState(page), QStringLiteral("decided"));
    QTRY_VERIFY(text(page, "flagDecisions").contains(QStringLiteral("cùng một người")));
    QVERIFY(text(page, "flagRemarks").isEmpty());
    QVERIFY(text(page, "flagDecisions").contains(judges.join(QStringLiteral(", "))));
    QVERIFY(!enabled(page, "review.keep")); // it would say that nothing was changed
    QVERIFY(!enabled(page, "review.reopen"));
    QVERIFY(text(page, "whyNot").contains(QStringLiteral("settled this flag by a decision")));
    QTRY_VERIFY(enabled(page, "review.separate"));
    trigger(page, "review.separate");
    QTRY_VERIFY(page.findChild<QDialog *>());
    dialog = page.findChild<QDialog *>();
    QCOMPARE(found<QListWidget>(*dialog, "accounts")->item(0)->text(),
             QStringLiteral("a1 · Tôn Nữ Hoài Thương, a2 · Hồ Đắc Minh Quân"));
    found<QLineEdit>(*dialog, "judge1")->setText(judges[0]);
    found<QLineEdit>(*dialog, "judge2")->setText(judges[1]);
    found<QLineEdit>(*dialog, "reason")->setText(QStringLiteral("hai người"));
    QTRY_VERIFY(found<QPushButton>(*dialog, "accept")->isEnabled());
    found<QPushButton>(*dialog, "accept")->click();
    QTRY_COMPARE(wait(session->rank(1)).value()->run.participants, 3);
    QTRY_COMPARE(shownState(page), QStringLiteral("open"));
}

void TestReviewPage::accountsAreMergedOnlyWhereOnePersonIsSuspected()
{
    SmallContest contest;
    const auto session = flaggedContest(contest);
    MainWindow window(contest.context());
    window.openSession(session);
    const QWidget &page = openedReview(window);
    QTRY_VERIFY(found<QComboBox>(page, "flagKinds")->findData(static_cast<int>(FlagKind::SharedPhone)) > 0);
    choose(page, FlagKind::SharedPhone);
    QTRY_VERIFY(enabled(page, "review.merge"));
    QVERIFY(!enabled(page, "review.separate")); // nothing is merged
    choose(page, FlagKind::AgencyChanged);
    QTRY_VERIFY(!enabled(page, "review.merge"));
    QTRY_VERIFY(
        text(page, "whyNot").contains(QStringLiteral("Merge accounts: Nothing in this flag suggests"))); // in sight
    QVERIFY(!found<QLabel>(page, "whyNot")->isHidden());
    QVERIFY(wait(session->review().mergeAccounts(
        {{QStringLiteral("a1"), QStringLiteral("a2")}, 1, judges, QStringLiteral("cùng một người")})));
    trigger(window, "view.refresh");
    found<QComboBox>(page, "flagStates")->setCurrentIndex(settledToo);
    choose(page, FlagKind::SharedPhone);
    QTRY_VERIFY(enabled(page, "review.separate"));
    QVERIFY(!enabled(page, "review.merge")); // they are merged already
    choose(page, FlagKind::AgencyChanged);
    QTRY_VERIFY(!enabled(page, "review.separate"));
}

void TestReviewPage::theEffectFollowsTheChoice()
{
    SmallContest contest;
    MainWindow window(contest.context());
    window.openSession(flaggedContest(contest));
    const QWidget &page = openedReview(window);
    QTRY_VERIFY(found<QComboBox>(page, "flagKinds")->findData(static_cast<int>(FlagKind::SharedPhone)) > 0);
    choose(page, FlagKind::SharedPhone);
    QTRY_VERIFY(enabled(page, "review.merge"));
    trigger(page, "review.merge");
    QTRY_VERIFY(page.findChild<QDialog *>());
    const auto *dialog = page.findChild<QDialog *>();
    const auto *effect = found<QPlainTextEdit>(*dialog, "effect");
    QTRY_VERIFY(effect->toPlainText().contains(QStringLiteral("The prizes stay as they are.")));
    auto *accounts = found<QListWidget>(*dialog, "accounts");
    QCOMPARE(accounts->item(0)->text(), QStringLiteral("a1 · Tôn Nữ Hoài Thương"));
    accounts->item(0)->setCheckState(Qt::Unchecked);
    QVERIFY(effect->toPlainText().isEmpty()); // one account is no decision
    accounts->item(0)->setCheckState(Qt::Checked);
    QTRY_VERIFY(!effect->toPlainText().isEmpty());
    found<QSpinBox>(*dialog, "fromRound")->setValue(2);
    QVERIFY(effect->toPlainText().isEmpty()); // what was told is of another choice
    QTRY_VERIFY(effect->toPlainText().contains(QStringLiteral("No round with submissions is concerned")));
}

void TestReviewPage::aSubmissionOfAFlagIsTakenOutAndBackIn()
{
    SmallContest contest;
    const auto session = flaggedContest(contest);
    MainWindow window(contest.context());
    window.openSession(session);
    const QWidget &page = openedReview(window);
    QTRY_VERIFY(found<QComboBox>(page, "flagKinds")->findData(static_cast<int>(FlagKind::SharedPhone)) > 0);
    found<QComboBox>(page, "flagStates")->setCurrentIndex(settledToo); // which it is as soon as one account is left
    const auto judge = [&](const char *action) {
        choose(page, FlagKind::SharedPhone);
        QTRY_COMPARE(table(page, "flaggedSubmissions").rowCount(), 2);
        found<QTableView>(page, "flaggedSubmissions")->selectRow(0);
        QTRY_VERIFY(enabled(page, action));
        trigger(page, action);
        QTRY_VERIFY(page.findChild<QDialog *>());
        const auto *dialog = page.findChild<QDialog *>();
        found<QLineEdit>(*dialog, "judge1")->setText(judges[0]);
        found<QLineEdit>(*dialog, "judge2")->setText(judges[1]);
        found<QLineEdit>(*dialog, "reason")->setText(QStringLiteral("thử"));
        found<QLineEdit>(*dialog, "typedId")->setText(QStringLiteral("s1"));
        QTRY_VERIFY(found<QPushButton>(*dialog, "accept")->isEnabled());
        const QString effect = found<QPlainTextEdit>(*dialog, "effect")->toPlainText();
        const bool out = QByteArray(action) == "review.invalidate";
        QVERIFY2(effect.contains(out ? QStringLiteral("right: 1 → 0") : QStringLiteral("right: 0 → 1")),
                 qPrintable(effect));
        QVERIFY2(effect.contains(out ? QStringLiteral("Out of the prizes") : QStringLiteral("Into the prizes")),
                 qPrintable(effect));
        QVERIFY2(effect.contains(QStringLiteral("Tôn Nữ Hoài Thương (a1): Giải Nhất")), qPrintable(effect));
        found<QPushButton>(*dialog, "accept")->click();
        QTRY_VERIFY(!page.findChild<QDialog *>());
    };
    judge("review.invalidate");
    QTRY_COMPARE(wait(session->rank(1)).value()->run.participants, 2);
    trigger(window, "view.refresh");
    judge("review.reinstate");
    QTRY_COMPARE(wait(session->rank(1)).value()->run.participants, 3);
    QVERIFY(wait(session->verify({}))->findings.empty());
}

/// What was invalidated is in no flag once the round is ranked again.
void TestReviewPage::aDecisionIsTakenBackWithoutAFlag()
{
    SmallContest contest;
    const auto session = flaggedContest(contest);
    (void)taken(session->invalidate(QStringLiteral("s3"), judges, QStringLiteral("thi hộ")));
    (void)taken(session->review().mergeAccounts(
        {{QStringLiteral("a1"), QStringLiteral("a2")}, 1, judges, QStringLiteral("một người")}));
    (void)taken(session->rank(1));
    MainWindow window(contest.context());
    window.openSession(session);
    const QWidget &page = openedReview(window);
    trigger(page, "review.decisions");
    QTRY_VERIFY(page.findChild<DecisionsDialog *>());
    auto *decisions = page.findChild<DecisionsDialog *>();
    QCOMPARE(table(*decisions, "decisionsTable").rowCount(), 2); // the newest first
    QCOMPARE(table(*decisions, "decisionsTable").index(0, 1).data().toString(),
             QStringLiteral("a1, a2 · Tôn Nữ Hoài Thương, Hồ Đắc Minh Quân"));
    found<QTableView>(*decisions, "decisionsTable")->selectRow(1);
    QVERIFY(table(*decisions, "decisionsTable").index(1, 1).data().toString().startsWith(QStringLiteral("s3")));
    found<QPushButton>(*decisions, "takeBack")->click();
    QTRY_VERIFY(page.findChild<InvalidateDialog *>());
    QVERIFY(text(*page.findChild<InvalidateDialog *>(), "consequence").contains(QStringLiteral("s3")));
}

/// The keyboard is back with the flags then.
void TestReviewPage::theLastDecisionIsUndoneByTwoJudges()
{
    SmallContest contest;
    const auto session = flaggedContest(contest);
    MainWindow window(contest.context());
    window.openSession(session);
    const QWidget &page = openedReview(window);
    QTRY_VERIFY(found<QComboBox>(page, "flagKinds")->findData(static_cast<int>(FlagKind::SharedPhone)) > 0);
    choose(page, FlagKind::SharedPhone);
    QTRY_COMPARE(table(page, "flaggedSubmissions").rowCount(), 2);
    found<QComboBox>(page, "flagStates")->setCurrentIndex(settledToo);
    found<QTableView>(page, "flaggedSubmissions")->selectRow(1);
    QTRY_VERIFY(enabled(page, "review.invalidate"));
    QVERIFY(!enabled(page, "review.undo"));
    trigger(page, "review.invalidate");
    QTRY_VERIFY(page.findChild<InvalidateDialog *>());
    const auto *dialog = page.findChild<InvalidateDialog *>();
    found<QLineEdit>(*dialog, "judge1")->setText(judges[0]);
    found<QLineEdit>(*dialog, "judge2")->setText(judges[1]);
    found<QLineEdit>(*dialog, "reason")->setText(QStringLiteral("thử"));
    found<QLineEdit>(*dialog, "typedId")->setText(QStringLiteral("s2"));
    QTRY_VERIFY(found<QPushButton>(*dialog, "accept")->isEnabled());
    found<QPushButton>(*dialog, "accept")->click();
    QTRY_VERIFY(!page.findChild<InvalidateDialog *>());
    QTRY_VERIFY(enabled(page, "review.undo"));
    QTRY_VERIFY(text(page, "whyNot").contains(QStringLiteral("no longer the newest")));
    QTRY_COMPARE(window.focusWidget(), found<QWidget>(page, "flagTable"));
    trigger(page, "review.undo");
    QTRY_VERIFY(page.findChild<InvalidateDialog *>());
    dialog = page.findChild<InvalidateDialog *>();
    QCOMPARE(dialog->windowTitle(), QStringLiteral("Take a submission back in"));
    QVERIFY(text(*dialog, "consequence").contains(QStringLiteral("s2 of Hồ Đắc Minh Quân")));
    found<QLineEdit>(*dialog, "judge1")->setText(judges[0]);
    found<QLineEdit>(*dialog, "judge2")->setText(judges[1]);
    found<QLineEdit>(*dialog, "reason")->setText(QStringLiteral("nhầm"));
    found<QLineEdit>(*dialog, "typedId")->setText(QStringLiteral("s2"));
    QTRY_VERIFY(found<QPushButton>(*dialog, "accept")->isEnabled());
    found<QPushButton>(*dialog, "accept")->click();
    QTRY_VERIFY2(said(page).contains(QStringLiteral("made before holds again")), qPrintable(said(page)));
    QVERIFY(said(page).contains(QStringLiteral("s2 of Hồ Đắc Minh Quân counts again")));
}

void TestReviewPage::theKeyboardLeadsThroughTheReview()
{
    SmallContest contest;
    MainWindow window(contest.context());
    window.openSession(flaggedContest(contest));
    const QWidget &page = openedReview(window);
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *kinds = found<QComboBox>(page, "flagKinds");
    QTRY_VERIFY(kinds->findData(static_cast<int>(FlagKind::SharedPhone)) > 0);
    choose(page, FlagKind::SharedPhone);
    auto *flags = found<QTableView>(page, "flagTable");
    auto *people = found<QTableView>(page, "flaggedSubmissions");
    QTRY_COMPARE(people->model()->rowCount(), 2);
    found<QWidget>(*found<QWidget>(page, "flagFilter"), "filterEdit")->setFocus();
    for (const char *next : {"flagKinds", "flagStates", "onlyPrizes", "flagTable"}) {
        QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
        QCOMPARE(window.focusWidget()->objectName(), QString::fromLatin1(next));
    }
    QVERIFY(!enabled(page, "review.invalidate"));
    QTest::keyClick(flags, Qt::Key_Return); // on to the people of the flag
    QCOMPARE(window.focusWidget(), people);
    QCOMPARE(people->selectionModel()->selectedRows().size(), 1); // what Alt+I would take is to be seen
    QVERIFY(enabled(page, "review.invalidate"));
    QTest::keyClick(people, Qt::Key_H, Qt::ControlModifier);
    QTRY_VERIFY(page.findChild<QDialog *>(QStringLiteral("runsDialog")));
}

void TestReviewPage::whatIsMissingIsSaidInTheLanguageOfTheWindow()
{
    SmallContest contest;
    const auto session = flaggedContest(contest);
    (void)taken(session->invalidate(QStringLiteral("s3"), judges, QStringLiteral("thi hộ")));
    MainWindow window(contest.context());
    window.openSession(session);
    QWidget &page = openedReview(window);
    QTRY_VERIFY(text(page, "whyNot").contains(QStringLiteral("no longer the newest")));
    const auto &results = *found<QWidget>(window, "resultsPage");
    const auto reasons = [&session] {
        return wait(session->standing(1)).value()->run.staleBecause;
    };
    const QString english = reasons();
    QVERIFY(text(page, "whyNot").contains(english));
    trigger(window, "language.vi");
    const QString vietnamese = reasons();
    QVERIFY(vietnamese != english);
    QTRY_VERIFY2(text(page, "whyNot").contains(vietnamese), qPrintable(text(page, "whyNot")));
    QVERIFY(!text(page, "whyNot").contains(english));
    found<QPushButton>(page, "toRanking")->click();
    QTRY_VERIFY(results.isVisible());
    const auto &bar = *found<QWidget>(results, "messageBar");
    QTRY_VERIFY(text(bar, "messageText").contains(vietnamese));
    trigger(window, "language.en");
    QTRY_VERIFY2(text(bar, "messageText").contains(english), qPrintable(text(bar, "messageText")));
    QVERIFY(!text(bar, "messageText").contains(vietnamese));
}

void TestReviewPage::whatIsProposedShowsOnItsFlag()
{
    SmallContest contest;
    const auto session = flaggedContest(contest);
    const auto enter = [&session](const char *login, const QString &name, Role role) {
        (void)taken(session->recordMember({QString::fromLatin1(login), name, role, SmallContest::password}));
        (void)taken(session->signIn(QStringLiteral("quan"), SmallContest::password));
    };
    enter("quan", QStringLiteral("Võ Văn Quản"), Role::Administrator);
    enter("cham", judges[0], Role::Judge);
    enter("xet", judges[1], Role::Judge);
    (void)taken(session->signIn(QStringLiteral("cham"), SmallContest::password));
    MainWindow window(contest.context());
    window.openSession(session);
    const QWidget &page = openedReview(window);
    QTRY_VERIFY(found<QComboBox>(page, "flagKinds")->findData(static_cast<int>(FlagKind::SharedPhone)) > 0);
    choose(page, FlagKind::SharedPhone);
    QTRY_VERIFY(enabled(page, "review.merge"));
    (void)taken(session->review().mergeAccounts(
        {{QStringLiteral("a1"), QStringLiteral("a2")}, 1, {}, QStringLiteral("một người")}));
    (void)taken(session->invalidate(QStringLiteral("s2"), {}, QStringLiteral("thi hộ")));
    trigger(window, "view.refresh");
    QTRY_COMPARE(shownState(page), QStringLiteral("open · proposed"));
    const QString told = text(page, "flagProposals");
    QVERIFY2(told.contains(judges[0] + QStringLiteral(": Merge accounts (a1, a2). một người")), qPrintable(told));
    QVERIFY2(told.contains(QStringLiteral("Invalidate a submission (s2). thi hộ")), qPrintable(told));
    const QString why = found<QAction>(page, "review.merge")->toolTip();
    QVERIFY(!enabled(page, "review.merge"));
    QVERIFY2(why.startsWith(judges[0] + QStringLiteral(" has proposed this on")), qPrintable(why));
    QVERIFY2(why.contains(QStringLiteral("Contest › Waiting for a second person")), qPrintable(why));
    found<QTableView>(page, "flaggedSubmissions")->selectRow(1);
    QVERIFY(!enabled(page, "review.invalidate"));
    found<QTableView>(page, "flaggedSubmissions")->selectRow(0);
    QVERIFY(enabled(page, "review.invalidate"));
    trigger(page, "review.undo"); // takes back what was proposed last
    QTRY_VERIFY(!text(page, "flagProposals").contains(QStringLiteral("s2")));
    trigger(page, "review.undo");
    QTRY_COMPARE(shownState(page), QStringLiteral("open"));
    QTRY_VERIFY(enabled(page, "review.merge"));
}

} // namespace hoithi

using TestReviewPage = hoithi::TestReviewPage;
HOITHI_TEST(TestReviewPage)
#include "tst_reviewpage.moc"
