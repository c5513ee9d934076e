// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer.h"
#include "smallcontest.h"
#include "testregistry.h"
#include "windowparts.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>

namespace hoithi {

using namespace test;

/// What is issued is what is shown.
class TestAwardsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { windowWarningsAreErrors(); }

    void nothingIsIssuedWhileAnotherRoundIsLookedUp();
    void tiesOfAgenciesAreOfTheWholeContest();
    void filesThatWouldBeReplacedAreNamedFirst();
    void aDecisionOnAnOlderResultIsToldOf();
};

namespace {

/// The awards of round 1, ready to be issued.
QWidget &readyToIssue(SmallContest &contest, MainWindow &window)
{
    window.openSession(contest.createSigned());
    window.show();
    QWidget &page = opened(window, "awards");
    const auto *rounds = found<QComboBox>(window, "roundPicker");
    if (!QTest::qWaitFor([rounds] { return rounds->findData(1) >= 0; }))
        qFatal("the rounds are not there");
    chooseRound(window, 1);
    return page;
}

} // namespace

void TestAwardsPage::nothingIsIssuedWhileAnotherRoundIsLookedUp()
{
    SmallContest contest;
    MainWindow window(contest.context());
    QWidget &page = readyToIssue(contest, window);
    QTRY_VERIFY(enabled(page, "awards.issue"));
    found<QLineEdit>(page, "decisionNumber")->setText(QStringLiteral("05"));
    chooseRound(window, 2);
    QVERIFY(!enabled(page, "awards.issue"));
    QVERIFY(!enabled(page, "awards.preview"));
    QVERIFY(found<QLineEdit>(page, "decisionNumber")->text().isEmpty());
    chooseRound(window, 1);
    QVERIFY(!enabled(page, "awards.issue"));
    QTRY_VERIFY(enabled(page, "awards.issue"));
}

void TestAwardsPage::tiesOfAgenciesAreOfTheWholeContest()
{
    SmallContest contest;
    MainWindow window(contest.context());
    const QWidget &page = readyToIssue(contest, window);
    QTRY_VERIFY(enabled(page, "awards.issue"));
    QVERIFY(!enabled(page, "awards.tie"));
    chooseRound(window, 0);
    QTRY_VERIFY(enabled(page, "awards.tie"));
    chooseRound(window, 1);
    QVERIFY(!enabled(page, "awards.tie"));
}

void TestAwardsPage::filesThatWouldBeReplacedAreNamedFirst()
{
    SmallContest contest;
    MainWindow window(contest.context());
    QWidget &page = readyToIssue(contest, window);
    QTRY_VERIFY(enabled(page, "awards.issue"));
    contest.files->folder = contest.path(QStringLiteral("awards"));
    QVERIFY(QDir().mkpath(contest.files->folder));
    QFile older(QDir(contest.files->folder).filePath(QStringLiteral("decision.pdf")));
    QVERIFY(older.open(QIODevice::WriteOnly));
    older.close();
    contest.messages->confirms = false;
    trigger(page, "awards.issue");
    QCOMPARE(contest.messages->confirmations.size(), std::size_t{1});
    const QString consequence = contest.messages->confirmations.front().consequence;
    QVERIFY2(consequence.contains(QStringLiteral("replaced: decision.pdf.")), qPrintable(consequence));
    QVERIFY(enabled(page, "awards.issue"));
    QCOMPARE(QFile(older.fileName()).size(), qint64{0});
}

void TestAwardsPage::aDecisionOnAnOlderResultIsToldOf()
{
    SmallContest contest;
    const auto session = contest.createSigned();
    const QString folder = contest.path(QStringLiteral("awards"));
    QVERIFY(wait(session->award(1, {}, folder)));
    MainWindow window(contest.context());
    window.openSession(session);
    window.show();
    const QWidget &page = opened(window, "awards");
    const auto *rounds = found<QComboBox>(window, "roundPicker");
    QTRY_VERIFY(rounds->findData(1) >= 0);
    chooseRound(window, 1);
    const auto *outdated = found<QLabel>(page, "outdatedAwards");
    QVERIFY(!outdated->isVisible());
    const QString winner = wait(session->winners(1))->people.front().submissionId;
    const QStringList judges{QStringLiteral("Lê Thị Giám Khảo"), QStringLiteral("Trần Văn Giám Khảo")};
    QVERIFY(wait(session->invalidate(winner, judges, QStringLiteral("nộp hộ"))));
    trigger(window, "view.refresh");
    QTRY_VERIFY(outdated->isVisible());
    QVERIFY(outdated->text().contains(QStringLiteral("rests on an older result")));
    const QWidget &overview = opened(window, "overview");
    QTRY_VERIFY(text(overview, "nextText").contains(QStringLiteral("rests on the older result")));
    QVERIFY(wait(session->rank(1)));
    for (const QString &judge : judges)
        QVERIFY(wait(session->sign(1, judge)));
    trigger(window, "view.refresh");
    QTRY_VERIFY(text(overview, "nextText").contains(QStringLiteral("is signed. Issue its awards. The decision of")));
    QVERIFY(wait(session->award(1, {}, folder)));
    trigger(window, "view.refresh");
    QTRY_VERIFY(outdated->text().isEmpty());
    QTRY_VERIFY(!text(overview, "nextText").contains(QStringLiteral("older result")));
}

} // namespace hoithi

using TestAwardsPage = hoithi::TestAwardsPage;
HOITHI_TEST(TestAwardsPage)
#include "tst_awardspage.moc"
