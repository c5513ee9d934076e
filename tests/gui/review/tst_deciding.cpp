// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer.h"
#include "services/review/flagservice.h"
#include "services/review/reviewservice.h"
#include "smallcontest.h"
#include "testregistry.h"
#include "views/ceremony/ceremonywindow.h"
#include "windowparts.h"

#include <QCompleter>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QRadioButton>
#include <QSettings>

namespace hoithi {

using namespace test;

namespace {

const QStringList judges{QStringLiteral("Lê Thị Giám Khảo"), QStringLiteral("Trần Văn Giám Khảo")};

/// A round's first ranking with these people, ids and predictions, who are equal on all else.
std::shared_ptr<ContestSession> contestWith(SmallContest &contest,
                                            const std::vector<std::pair<QByteArray, QByteArray>> &people)
{
    auto session = contest.create();
    (void)taken(session->approveRules(*ruleBookPreset(u"all-15"), 1, judges[0], QStringLiteral("test")));
    auto keySet = session->setKey(1, QString(), SmallContest::key(), 4);
    keySet.waitForFinished();
    QFile file(contest.path(QStringLiteral("tie.csv")));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write the dump");
    file.write("submission_id,account_id,full_name,started_at,submitted_at,answers,prediction\n");
    for (const auto &[id, prediction] : people)
        file.write(id + ',' + id + ",Người " + id + ",2023-09-15T08:00:00,2023-09-15T08:05:12,ABCDABCDABCDABC,"
                   + prediction + '\n');
    file.close();
    (void)taken(session->import({1, {file.fileName()}, QString(), QStringLiteral("test")}, {}, {}));
    (void)taken(session->rank(1));
    return session;
}

/// Three people who are equal on everything, for the first prize and the two of the second: two of the prizes are of another kind.
std::shared_ptr<ContestSession> contestWithTie(SmallContest &contest)
{
    return contestWith(contest, {{"s1", "3"}, {"s2", "3"}, {"s3", "3"}});
}

/// Two for the first prize and one of the second, and two after them for the other one of the second and the third: all drawn.
std::shared_ptr<ContestSession> contestWithTwoDrawn(SmallContest &contest)
{
    auto session = contestWith(contest, {{"s1", "4"}, {"s2", "4"}, {"s3", "9"}, {"s4", "9"}});
    for (const int place : {1, 3}) {
        (void)taken(session->review().resolveTie(
            {1, place, {}, QStringLiteral("084512"), {}, judges, QStringLiteral("bằng nhau mọi tiêu chí")}));
        (void)taken(session->rank(1));
    }
    return session;
}

QWidget &openedRanking(MainWindow &window)
{
    window.show();
    QWidget &page = opened(window, "ranking");
    const auto *rounds = found<QComboBox>(window, "roundPicker");
    if (!QTest::qWaitFor([rounds] { return rounds->findData(1) >= 0; }))
        qFatal("the rounds are not there");
    chooseRound(window, 1);
    return page;
}

/// A judge looks at every flag and leaves all as it is.
bool settleFlags(ContestSession &session)
{
    const auto flags = wait(session.flags().find(1));
    if (!flags)
        return false;
    FlagRequest request{*flags, {}, FlagOutcome::Keep, QStringLiteral("đã xem"), judges[0]};
    for (const ReviewFlag &flag : (*flags)->flags)
        request.flags.push_back({flag.id, flagKindName(flag.kind)});
    return request.flags.empty() || wait(session.review().judgeFlags(request));
}

void typeJudges(const QDialog &dialog)
{
    found<QLineEdit>(dialog, "judge1")->setText(judges[0]);
    found<QLineEdit>(dialog, "judge2")->setText(judges[1]);
    found<QLineEdit>(dialog, "reason")->setText(QStringLiteral("bằng nhau mọi tiêu chí"));
}

} // namespace

/// What judges decide on the ranking page, and the winners on the whole screen.
class TestDeciding : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { windowWarningsAreErrors(); }

    void aTieIsDrawnFromTheMessageThatTellsOfIt();
    void aTieIsDecidedInTheOrderOfTheList();
    void anyOfSeveralDecidedTiesIsDecidedAgain();
    void whoStandsByADrawIsToldHowToRepeatIt();
    void namesThatWereTypedAreOfferedAndKeptNowhere();
    void aResultIsFinalOnceNothingKeepsItFromThat();
    void theOverviewLeadsToWhatIsOpen();
    void winnersAreAnnouncedWithTheKeysOfAClicker();
    void theWindowGoesBackToThePageBefore();
    void everyOpenTieIsTold();
    void whySomebodyCannotSignIsSaidWhereTheyTypedTheirName();
    void nobodySignsWhileATieIsUndecided();
    void aRowLeadsToWhatIsOnRecordAboutIt();
};

void TestDeciding::aTieIsDrawnFromTheMessageThatTellsOfIt()
{
    SmallContest contest;
    const auto session = contestWithTie(contest);
    MainWindow window(contest.context());
    window.openSession(session);
    QWidget &page = openedRanking(window);
    QTRY_VERIFY(enabled(page, "ranking.tie"));
    trigger(page, "ranking.tie");
    QTRY_VERIFY(page.findChild<QDialog *>());
    const auto *dialog = page.findChild<QDialog *>();
    auto *accept = found<QPushButton>(*dialog, "accept");
    QVERIFY(!accept->isEnabled());
    found<QLineEdit>(*dialog, "seed")->setText(QStringLiteral("084512"));
    typeJudges(*dialog);
    QVERIFY(!accept->isEnabled()); // the round's name is missing
    found<QLineEdit>(*dialog, "typedRound")->setText(QStringLiteral("tuần 1"));
    QVERIFY(accept->isEnabled());
    accept->click();
    QTRY_VERIFY(!enabled(page, "ranking.sign")); // to be ranked again first
    const TieOrder drawn = drawnOrder("084512", {"s1", "s2", "s3"});
    const QString first =
        QStringLiteral("Giải Nhất: Người %1;").arg(QString::fromStdString(drawn.submissionIds.front()));
    const auto said = [&page] {
        return text(*found<QWidget>(page, "messageBar"), "messageText");
    };
    QTRY_VERIFY2(said().contains(first), qPrintable(said())); // at once, and until it is ranked again
    QVERIFY(said().contains(QStringLiteral("Rank the round again")));
    trigger(page, "ranking.rank");
    QTRY_VERIFY(enabled(page, "ranking.sign"));
    QTRY_VERIFY(!said().contains(first) || found<QWidget>(page, "messageBar")->isHidden());
    const auto ties = wait(session->review().ties(1));
    QVERIFY(ties->front().resolution->drawn);
    const TieOrder order = drawnOrder("084512", {"s1", "s2", "s3"});
    QCOMPARE(ties->front().people.front().submissionId.toStdString(), order.submissionIds.front());
    QVERIFY(wait(session->sign(1, judges[0])));
}

void TestDeciding::aTieIsDecidedInTheOrderOfTheList()
{
    SmallContest contest;
    const auto session = contestWithTie(contest);
    MainWindow window(contest.context());
    window.openSession(session);
    QWidget &page = openedRanking(window);
    QTRY_VERIFY(enabled(page, "ranking.tie"));
    trigger(page, "ranking.tie");
    QTRY_VERIFY(page.findChild<QDialog *>());
    const auto *dialog = page.findChild<QDialog *>();
    auto *list = found<QListWidget>(*dialog, "tieOrder");
    for (const char *name : {"moveUp", "moveDown"})
        QVERIFY(!found<QPushButton>(*dialog, name)->isEnabled()); // a draw asks nobody for an order
    QVERIFY(!list->isEnabled());
    QVERIFY(!dialog->findChild<QComboBox *>(QStringLiteral("tieChoice"))); // there is one
    found<QRadioButton>(*dialog, "byDecision")->setChecked(true);
    QVERIFY(list->isEnabled());
    list->setCurrentRow(2);
    found<QPushButton>(*dialog, "moveUp")->click();
    found<QPushButton>(*dialog, "moveUp")->click();
    QVERIFY(list->item(0)->text().contains(QStringLiteral("s3")));
    typeJudges(*dialog);
    found<QLineEdit>(*dialog, "typedRound")->setText(QStringLiteral("Tuần 1"));
    found<QPushButton>(*dialog, "accept")->click();
    QTRY_VERIFY(!enabled(page, "ranking.sign"));
    QVERIFY(wait(session->rank(1)));
    const auto ties = wait(session->review().ties(1));
    QVERIFY(!ties->front().resolution->drawn);
    QCOMPARE(ties->front().people.front().submissionId, QStringLiteral("s3"));
}

void TestDeciding::anyOfSeveralDecidedTiesIsDecidedAgain()
{
    SmallContest contest;
    const auto session = contestWithTwoDrawn(contest);
    MainWindow window(contest.context());
    window.openSession(session);
    QWidget &page = openedRanking(window);
    QTRY_VERIFY(enabled(page, "ranking.tie"));
    trigger(page, "ranking.tie");
    QTRY_VERIFY(page.findChild<QDialog *>());
    const auto *dialog = page.findChild<QDialog *>();
    auto *ties = found<QComboBox>(*dialog, "tieChoice");
    QCOMPARE(ties->count(), 2);
    QCOMPARE(ties->currentIndex(), 0);
    QVERIFY2(ties->itemText(1).startsWith(QStringLiteral("Place 3, ")), qPrintable(ties->itemText(1)));
    QVERIFY(!found<QRadioButton>(*dialog, "byDraw")->isEnabled()); // it is held once
    ties->setCurrentIndex(1);
    auto *list = found<QListWidget>(*dialog, "tieOrder");
    QCOMPARE(list->count(), 2);
    QVERIFY(dialog->windowTitle().contains(QStringLiteral("place 3")));
    const bool fourthFirst = list->item(0)->text().contains(QStringLiteral("s4"));
    list->setCurrentRow(0);
    found<QPushButton>(*dialog, "moveDown")->click();
    typeJudges(*dialog);
    found<QLineEdit>(*dialog, "typedRound")->setText(QStringLiteral("Tuần 1"));
    found<QPushButton>(*dialog, "accept")->click();
    QTRY_VERIFY(!enabled(page, "ranking.sign"));
    QVERIFY(wait(session->rank(1)));
    const auto now = wait(session->review().ties(1));
    QCOMPARE(now->size(), std::size_t{2});
    QVERIFY(now->front().resolution->drawn);
    QVERIFY(!now->back().resolution->drawn);
    QCOMPARE(now->back().people.front().submissionId, fourthFirst ? QStringLiteral("s3") : QStringLiteral("s4"));
}

void TestDeciding::whoStandsByADrawIsToldHowToRepeatIt()
{
    SmallContest contest;
    const auto session = contestWithTwoDrawn(contest);
    MainWindow window(contest.context());
    window.openSession(session);
    QWidget &page = openedRanking(window);
    const auto *told = found<QLabel>(page, "tieDecision");
    QTRY_VERIFY2(told->text().contains(QStringLiteral("hoithi draw --seed 084512 s")), qPrintable(told->text()));
    for (const QString &part : {judges[0], judges[1], QStringLiteral("bằng nhau mọi tiêu chí"), QStringLiteral("s1")})
        QVERIFY2(told->text().contains(part), qPrintable(told->text()));
    QVERIFY(!told->text().contains(QStringLiteral("s3")));
    QVERIFY(text(page, "whyReason").contains(QStringLiteral("a public draw decided")));
    found<QTableView>(page, "rankingTable")->selectRow(1); // equal to the first, and told apart by the draw alone
    QTRY_VERIFY(text(page, "whyRule").startsWith(QStringLiteral("Only the judges or a public draw decide")));
}

void TestDeciding::namesThatWereTypedAreOfferedAndKeptNowhere()
{
    SmallContest contest;
    const auto session = contestWithTwoDrawn(contest);
    MainWindow window(contest.context());
    window.openSession(session);
    QWidget &page = openedRanking(window);
    const auto signDialog = [&page]() -> QDialog & {
        trigger(page, "ranking.sign");
        return *page.findChild<QDialog *>();
    };
    QTRY_VERIFY(enabled(page, "ranking.sign"));
    auto *judge = found<QLineEdit>(signDialog(), "judge");
    QVERIFY(!judge->completer()); // nobody was named yet
    judge->setText(judges[0]);
    found<QLineEdit>(*page.findChild<QDialog *>(), "typedRound")->setText(QStringLiteral("Tuần 1"));
    found<QPushButton>(*page.findChild<QDialog *>(), "accept")->click();
    QTRY_VERIFY(!page.findChild<QDialog *>());
    QTRY_VERIFY(text(page, "signedState").contains(QStringLiteral("1 of 2")));
    judge = found<QLineEdit>(signDialog(), "judge");
    QVERIFY(judge->text().isEmpty()); // offered, never filled in
    QVERIFY(judge->completer());
    judge->completer()->setCompletionPrefix(QStringLiteral("giám"));
    QCOMPARE(judge->completer()->currentCompletion(), judges[0]);
    page.findChild<QDialog *>()->reject();
    QTRY_VERIFY(!page.findChild<QDialog *>());
    for (const QString &key : contest.settings->allKeys())
        QVERIFY2(!contest.settings->value(key).toString().contains(judges[0]), qPrintable(key));
    window.openSession(session); // as when the contest is opened again
    QTRY_VERIFY(enabled(openedRanking(window), "ranking.sign"));
    QWidget &again = *found<QWidget>(window, "rankingPage");
    trigger(again, "ranking.sign");
    QVERIFY(!found<QLineEdit>(*again.findChild<QDialog *>(), "judge")->completer());
}

void TestDeciding::aResultIsFinalOnceNothingKeepsItFromThat()
{
    SmallContest contest;
    const auto session = contest.createImported();
    QVERIFY(wait(session->rank(1)));
    MainWindow window(contest.context());
    window.openSession(session);
    QWidget &page = openedRanking(window);
    QTRY_VERIFY(enabled(page, "ranking.finalise"));
    trigger(page, "ranking.finalise");
    QTRY_VERIFY(page.findChild<QDialog *>());
    {
        auto *dialog = page.findChild<QDialog *>();
        QVERIFY(found<QLabel>(*dialog, "blocker")->text().contains(QStringLiteral("0 of the 2 signatures")));
        QVERIFY(!found<QPushButton>(*dialog, "accept")->isEnabled());
        const auto links = dialog->findChildren<QPushButton *>(QStringLiteral("blockerLink"));
        QStringList places;
        for (const QPushButton *link : links)
            places.append(link->text());
        QCOMPARE(places, (QStringList{QStringLiteral("Ranking › Sign"), QStringLiteral("Ranking › Review")}));
        QVERIFY(!text(*dialog, "blocker").contains(QLatin1Char('('))); // the place is the button
        links.at(1)->click();
    }
    QTRY_VERIFY(!page.findChild<QDialog *>());
    QTRY_VERIFY(found<QWidget>(page, "reviewPage")->isVisible());
    QCOMPARE(found<QComboBox>(window, "roundPicker")->currentData().toInt(), 1);
    trigger(window, "go.back"); // to the standing
    QVERIFY(found<QWidget>(page, "resultsPage")->isVisible());
    for (const QString &judge : judges)
        QVERIFY(wait(session->sign(1, judge)));
    QVERIFY(settleFlags(*session));
    trigger(page, "ranking.finalise");
    QTRY_VERIFY(page.findChild<QDialog *>());
    const auto *dialog = page.findChild<QDialog *>();
    found<QLineEdit>(*dialog, "judge")->setText(judges[0]);
    found<QLineEdit>(*dialog, "comment")->setText(QStringLiteral("Biên bản số 03"));
    found<QLineEdit>(*dialog, "typedRound")->setText(QStringLiteral("Tuần 1"));
    found<QPushButton>(*dialog, "accept")->click();
    QTRY_COMPARE(text(page, "signedState"), QStringLiteral("final"));
    QVERIFY(wait(session->verify({}))->findings.empty());
}

void TestDeciding::theOverviewLeadsToWhatIsOpen()
{
    SmallContest contest;
    const auto session = contest.createImported();
    QVERIFY(wait(session->rank(1)));
    for (const QString &judge : judges)
        QVERIFY(wait(session->sign(1, judge)));
    MainWindow window(contest.context());
    window.openSession(session);
    window.show();
    QWidget &page = opened(window, "overview");
    QTRY_VERIFY(!found<QWidget>(page, "openPoints")->isHidden());
    auto *point = found<QPushButton>(page, "openPoint");
    QVERIFY2(point->text().contains(QStringLiteral("Tuần 1 (")), qPrintable(point->text()));
    QCOMPARE(text(page, "round1State"), QStringLiteral("signed"));
    point->click();
    QTRY_VERIFY(found<QWidget>(window, "reviewPage")->isVisible());
    QCOMPARE(found<QComboBox>(window, "roundPicker")->currentData().toInt(), 1);
    QVERIFY(settleFlags(*session));
    QVERIFY(wait(session->review().finalise(1, judges[0], QStringLiteral("Biên bản số 03"))));
    (void)opened(window, "overview");
    QTRY_VERIFY(found<QWidget>(page, "openPoints")->isHidden());
    QTRY_COMPARE(text(page, "round1State"), QStringLiteral("final"));
    QVERIFY(text(page, "nextText").contains(QStringLiteral("Tuần 1 is final")));
}

void TestDeciding::winnersAreAnnouncedWithTheKeysOfAClicker()
{
    SmallContest contest;
    MainWindow window(contest.context());
    window.openSession(contest.createSigned());
    window.show();
    QWidget &page = opened(window, "awards");
    const auto *rounds = found<QComboBox>(window, "roundPicker");
    QTRY_VERIFY(rounds->findData(1) >= 0);
    chooseRound(window, 1);
    QTRY_VERIFY(enabled(page, "awards.ceremony"));
    trigger(page, "awards.ceremony");
    QTRY_VERIFY(page.findChild<CeremonyWindow *>());
    const QPointer<CeremonyWindow> shown(page.findChild<CeremonyWindow *>());
    QVERIFY(shown->isFullScreen());
    QCOMPARE(shown->accessibleName(), QStringLiteral("Tuần 1"));
    QTest::keyClick(shown, Qt::Key_PageDown);
    QCOMPARE(shown->accessibleName(), QStringLiteral("Giải Ba")); // the lowest prize first
    QTest::keyClick(shown, Qt::Key_Space);
    const QString winner = shown->accessibleName();
    QVERIFY(winner != QStringLiteral("Giải Ba"));
    QTest::keyClick(shown, Qt::Key_PageUp);
    QCOMPARE(shown->accessibleName(), QStringLiteral("Giải Ba"));
    // A prize has no heading above its name, which stands as far from the edge as the others.
    const QImage top = shown->grab(QRect(0, 0, shown->width(), shown->height() / 6)).toImage();
    QCOMPARE(linesWithInk(top), 0);
    QTest::keyClick(shown, Qt::Key_B);
    QVERIFY(shown->isBlack());
    QCOMPARE(shown->grab().toImage().pixelColor(shown->width() / 2, shown->height() / 2), QColor(Qt::black));
    QTest::keyClick(shown, Qt::Key_B);
    QVERIFY(!shown->isBlack());
    QTest::keyClick(shown, Qt::Key_End);
    QVERIFY(shown->accessibleDescription().contains(winner));
    QTest::keyClick(shown, Qt::Key_PageDown); // nothing comes after
    QVERIFY(shown->accessibleDescription().contains(winner));
    QTest::keyClick(shown, Qt::Key_Escape);
    QTRY_VERIFY(!shown);
}

void TestDeciding::theWindowGoesBackToThePageBefore()
{
    SmallContest contest;
    MainWindow window(contest.context());
    window.openSession(contest.createSigned());
    window.show();
    (void)opened(window, "awards");
    (void)opened(window, "audit");
    trigger(window, "go.back");
    QVERIFY(found<QWidget>(window, "awardsPage")->isVisible());
    trigger(window, "go.back");
    QVERIFY(found<QWidget>(window, "overviewPage")->isVisible());
    trigger(window, "go.back"); // there is none before
    QVERIFY(found<QWidget>(window, "overviewPage")->isVisible());
}

/// The second prize is for two: one of them ties with the first, the other with the third.
void TestDeciding::everyOpenTieIsTold()
{
    SmallContest contest;
    MainWindow window(contest.context());
    window.openSession(contestWith(contest, {{"s1", "4"}, {"s2", "4"}, {"s3", "9"}, {"s4", "9"}}));
    QWidget &page = openedRanking(window);
    QTRY_VERIFY2(text(page, "messageText").contains(QStringLiteral("at place 1. ")),
                 qPrintable(text(page, "messageText")));
    QVERIFY2(text(page, "messageText").contains(QStringLiteral("the tie at place 3")),
             qPrintable(text(page, "messageText")));
    QTRY_VERIFY(enabled(page, "ranking.tie"));
    auto *link = found<QPushButton>(page, "messageLink");
    link->setFocus();
    link->click();
    QTRY_VERIFY(page.findChild<QDialog *>());
    const auto *dialog = page.findChild<QDialog *>();
    found<QLineEdit>(*dialog, "seed")->setText(QStringLiteral("084512"));
    typeJudges(*dialog);
    found<QLineEdit>(*dialog, "typedRound")->setText(QStringLiteral("Tuần 1"));
    found<QPushButton>(*dialog, "accept")->click();
    QTRY_VERIFY2(text(page, "messageText").contains(QStringLiteral("then decide the other tie")),
                 qPrintable(text(page, "messageText")));
    QVERIFY(window.focusWidget());
    QVERIFY(window.focusWidget()->objectName() != QStringLiteral("messageClose")); // the next by Tab
}

void TestDeciding::whySomebodyCannotSignIsSaidWhereTheyTypedTheirName()
{
    SmallContest contest;
    const auto session = contestWith(contest, {{"s1", "3"}, {"s2", "4"}});
    (void)taken(session->sign(1, judges[0]));
    MainWindow window(contest.context());
    window.openSession(session);
    QWidget &page = openedRanking(window);
    QTRY_VERIFY(enabled(page, "ranking.sign"));
    trigger(page, "ranking.sign");
    auto *dialog = page.findChild<QDialog *>();
    QVERIFY(dialog);
    found<QLineEdit>(*dialog, "judge")->setText(judges[0]);
    found<QLineEdit>(*dialog, "typedRound")->setText(QStringLiteral("Tuần 1"));
    found<QPushButton>(*dialog, "accept")->click();
    QTRY_VERIFY2(text(*dialog, "missing").contains(QStringLiteral("signed this result already")),
                 qPrintable(text(*dialog, "missing")));
    QVERIFY(dialog->isVisible());
    found<QLineEdit>(*dialog, "judge")->setText(judges[1]);
    found<QPushButton>(*dialog, "accept")->click();
    QTRY_COMPARE(text(page, "signedState"), QStringLiteral("signed"));
}

/// And the overview says so.
void TestDeciding::nobodySignsWhileATieIsUndecided()
{
    SmallContest contest;
    const auto session = contestWithTie(contest);
    MainWindow window(contest.context());
    window.openSession(session);
    window.show();
    QWidget &overview = opened(window, "overview");
    QTRY_VERIFY2(text(overview, "nextText").startsWith(QStringLiteral("People tie for a prize of Tuần 1.")),
                 qPrintable(text(overview, "nextText")));
    found<QPushButton>(overview, "nextButton")->click();
    QWidget &page = *found<QWidget>(window, "rankingPage");
    QTRY_VERIFY(enabled(page, "ranking.tie"));
    QVERIFY(!enabled(page, "ranking.sign"));
    QVERIFY(found<QAction>(page, "ranking.sign")->toolTip().contains(QStringLiteral("tie for a prize at place 1")));
    (void)taken(session->review().resolveTie(
        {1, 1, {}, QStringLiteral("084512"), {}, judges, QStringLiteral("bằng nhau mọi tiêu chí")}));
    trigger(page, "ranking.rank");
    QTRY_VERIFY(enabled(page, "ranking.sign"));
    (void)opened(window, "overview");
    QTRY_VERIFY(text(overview, "nextText").contains(QStringLiteral("awaits the judges' signatures")));
}

void TestDeciding::aRowLeadsToWhatIsOnRecordAboutIt()
{
    SmallContest contest;
    const auto session = contestWith(contest, {{"s1", "3"}, {"s2", "4"}});
    (void)taken(session->invalidate(QStringLiteral("s2"), judges, QStringLiteral("thi hộ")));
    (void)taken(session->review().reinstate(QStringLiteral("s2"), judges, QStringLiteral("nhầm")));
    MainWindow window(contest.context());
    window.openSession(session);
    QWidget &page = openedRanking(window);
    auto *rows = found<QTableView>(page, "rankingTable");
    QTRY_COMPARE(rows->model()->rowCount(), 2);
    rows->selectRow(1);
    QTRY_COMPARE(text(page, "whyName"), QStringLiteral("Người s2"));
    QTRY_VERIFY(enabled(page, "ranking.history"));
    trigger(page, "ranking.history");
    const QWidget &audit = *found<QWidget>(window, "auditPage");
    QTRY_VERIFY(audit.isVisible());
    QTRY_COMPARE(table(audit, "auditTable").rowCount(), 2);
    trigger(window, "go.back");
    QTRY_VERIFY(page.isVisible());
}

} // namespace hoithi

using TestDeciding = hoithi::TestDeciding;
HOITHI_TEST(TestDeciding)
#include "tst_deciding.moc"
