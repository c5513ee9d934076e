// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer.h"
#include "postgresfixture.h"
#include "services/review/reviewservice.h"
#include "smallcontest.h"
#include "testregistry.h"
#include "views/shell/statusnotice.h"
#include "views/widgets/messagebar.h"
#include "windowparts.h"

#include <QLineEdit>
#include <QTimer>

namespace hoithi {

using namespace test;

/// The window while others work on the same contest.
class TestTogetherInTheWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { windowWarningsAreErrors(); }

    void whatOthersRecordIsToldAndThePageStays()
    {
        SmallContest contest;
        const auto session = contest.createImported();
        QVERIFY(wait(session->rank(1)));
        MainWindow window(contest.context());
        window.show();
        window.openSession(session);
        QWidget &ranking = opened(window, "ranking");
        auto *rows = found<QTableView>(ranking, "rankingTable");
        QTRY_VERIFY(rows->model() && rows->model()->rowCount() > 0);
        rows->setCurrentIndex(rows->model()->index(2, 0));
        auto *news = found<StatusNotice>(window, "statusNews");
        QTest::qWait(500); // by then it follows
        const QRect place(rows->mapTo(&window, QPoint(0, 0)), rows->size());
        QVERIFY(!news->isVisible());
        const auto other = wait(ContestSession::open(session->store(), contest.context().clock));
        QVERIFY(other);
        QVERIFY(wait((*other)->sign(1, QStringLiteral("Lê Văn Chấm"))));
        QTRY_VERIFY_WITH_TIMEOUT(news->notice().contains(QStringLiteral("Lê Văn Chấm")), 2000);
        QTRY_VERIFY(text(ranking, "signedState").contains(QStringLiteral("1 of 2")));
        QCOMPARE(rows->currentIndex().row(), 2);
        QVERIFY(news->isVisible());
        QCOMPARE(QRect(rows->mapTo(&window, QPoint(0, 0)), rows->size()), place); // nothing moves under the mouse
        news->click();
        QVERIFY(!news->isVisible());
    }

    void aRankingThatOthersMadeInvalidIsNoLongerOfferedAsTheResult()
    {
        SmallContest contest;
        const auto session = contest.createImported();
        const auto standing = wait(session->rank(1));
        QVERIFY(standing);
        const QString id = wait(session->rankedRows(*standing, {0}))->front().submissionId;
        MainWindow window(contest.context());
        window.show();
        window.openSession(session);
        const QWidget &ranking = opened(window, "ranking");
        QTRY_VERIFY(enabled(ranking, "ranking.sign"));
        QTest::qWait(500); // by then it follows
        const auto other = wait(ContestSession::open(session->store(), std::make_shared<SystemClock>()));
        QVERIFY(other);
        const QStringList judges{QStringLiteral("Lê Văn Chấm"), QStringLiteral("Phạm Thị Xét")};
        QVERIFY(wait((*other)->invalidate(id, judges, QStringLiteral("nộp hộ"))));
        QTRY_VERIFY_WITH_TIMEOUT(!enabled(ranking, "ranking.sign"), 3000);
        QCOMPARE(text(ranking, "signedState"), QStringLiteral("no longer valid"));
        auto *told = found<MessageBar>(ranking, "messageBar");
        QTRY_VERIFY(told->text().contains(QStringLiteral("no longer valid")));
        QVERIFY(wait((*other)->rank(1)));
        QTRY_VERIFY_WITH_TIMEOUT(told->text().contains(QStringLiteral("stands now")), 3000);
        QVERIFY(!enabled(ranking, "ranking.sign"));
        found<QPushButton>(*told, "messageLink")->click();
        QTRY_VERIFY(enabled(ranking, "ranking.sign"));
        QVERIFY(text(ranking, "signedState") != QStringLiteral("no longer valid"));
        QVERIFY(!told->isVisible());
        QVERIFY(
            wait((*other)->review().reinstate(id, judges, QStringLiteral("nộp đúng")))); // the older one stands again
        QTRY_VERIFY_WITH_TIMEOUT(told->text().contains(QStringLiteral("stands now")), 3000);
        QVERIFY(!enabled(ranking, "ranking.sign"));
        found<QPushButton>(*told, "messageLink")->click();
        QTRY_VERIFY(enabled(ranking, "ranking.sign"));
    }

    void whyNothingWasSignedIsToldUntilItIsRead()
    {
        SmallContest contest;
        const auto session = contest.createImported();
        const auto standing = wait(session->rank(1));
        QVERIFY(standing);
        const auto rows = wait(session->rankedRows(*standing, {0, 1}));
        MainWindow window(contest.context());
        window.show();
        window.openSession(session);
        const QWidget &ranking = opened(window, "ranking");
        QTRY_VERIFY(enabled(ranking, "ranking.sign"));
        QTest::qWait(500); // by then it follows
        trigger(ranking, "ranking.sign");
        const auto *dialog = ranking.findChild<QDialog *>();
        found<QLineEdit>(*dialog, "judge")->setText(QStringLiteral("Lê Văn Chấm"));
        found<QLineEdit>(*dialog, "typedRound")->setText(QStringLiteral("Tuần 1"));
        const auto other = wait(ContestSession::open(session->store(), std::make_shared<SystemClock>()));
        const QStringList judges{QStringLiteral("Lê Văn Chấm"), QStringLiteral("Phạm Thị Xét")};
        QVERIFY(wait((*other)->invalidate(rows->front().submissionId, judges, QStringLiteral("nộp hộ"))));
        QVERIFY(wait((*other)->rank(1)));
        QTest::qWait(1500); // until the window has heard of it
        found<QPushButton>(*dialog, "accept")->click();
        auto *told = found<MessageBar>(ranking, "messageBar");
        QTRY_VERIFY2(told->text().contains(QStringLiteral("ranked again since")), qPrintable(told->text()));
        QTRY_VERIFY(enabled(ranking, "ranking.sign")); // the other ranking is shown now
        QTest::qWait(1500);
        QVERIFY2(told->text().contains(QStringLiteral("ranked again since")), qPrintable(told->text()));
        QVERIFY(wait((*other)->invalidate(rows->back().submissionId, judges, QStringLiteral("nộp hộ"))));
        QTRY_VERIFY_WITH_TIMEOUT(told->text().contains(QStringLiteral("no longer valid")), 3000);
    }

    void ownWorkIsNotToldAsAnothers()
    {
        SmallContest contest;
        const auto session = contest.createImported();
        MainWindow window(contest.context());
        window.show();
        window.openSession(session);
        opened(window, "ranking");
        QTest::qWait(500);
        QVERIFY(wait(session->rank(1)));
        QTest::qWait(800);
        QCOMPARE(found<StatusNotice>(window, "statusNews")->notice(), QString());
    }

    void whatChangesTheContestWaitsWhileItIsOutOfReach()
    {
        SKIP_WITHOUT_POSTGRES();
        const auto server = PostgresFixture::create();
        QVERIFY(server);
        const auto session =
            wait(ContestSession::create(server->url(), QStringLiteral("kh2475"), std::make_shared<SystemClock>()));
        QVERIFY(session);
        const SmallContest contest;
        MainWindow window(contest.context());
        window.show();
        window.openSession(*session);
        QWidget &overview = opened(window, "overview");
        auto *rules = found<QAction>(overview, "overview.rules");
        QTRY_VERIFY(rules->isEnabled());
        QTest::qWait(1000); // by then it follows
        QCOMPARE(server->admit(false), QString());
        QTRY_VERIFY_WITH_TIMEOUT(!rules->isEnabled(), 10'000);
        QVERIFY2(rules->toolTip().contains(QStringLiteral("out of reach")), qPrintable(rules->toolTip()));
        QVERIFY(text(window, "statusConnection").contains(QStringLiteral("out of reach")));
        const QWidget &participation = opened(window, "participation");
        auto *told = participation.findChild<MessageBar *>();
        QTRY_VERIFY_WITH_TIMEOUT(!told->text().isEmpty(), 30'000);
        QCOMPARE(server->admit(true), QString());
        QTRY_VERIFY_WITH_TIMEOUT(rules->isEnabled(), 20'000);
        auto *announced = found<MessageBar>(window, "windowMessages");
        QVERIFY2(announced->text().contains(QStringLiteral("again")), qPrintable(announced->text()));
        QVERIFY(!rules->toolTip().contains(QStringLiteral("out of reach")));
        QVERIFY(text(window, "statusConnection").contains(QStringLiteral(" connected")));
        QTRY_COMPARE_WITH_TIMEOUT(told->text(), QString(), 20'000); // without leaving the page
        QVERIFY(table(participation, "participationTable").rowCount() > 0);
        found<QTimer>(window, "backAgain")->start(1);
        QTRY_COMPARE(announced->text(), QString()); // by itself
    }

    void awardsAreLookedUpAgainOnceTheContestIsBack()
    {
        SKIP_WITHOUT_POSTGRES();
        const auto server = PostgresFixture::create();
        QVERIFY(server);
        const auto session =
            wait(ContestSession::create(server->url(), QStringLiteral("kh2475"), std::make_shared<SystemClock>()));
        QVERIFY(session);
        const SmallContest contest;
        MainWindow window(contest.context());
        window.show();
        window.openSession(*session);
        opened(window, "overview");
        QTRY_VERIFY(!text(window, "topContest").isEmpty());
        QTest::qWait(1000); // by then it follows
        QCOMPARE(server->admit(false), QString());
        QTRY_VERIFY_WITH_TIMEOUT(text(window, "statusConnection").contains(QStringLiteral("out of reach")), 10'000);
        QWidget &awards = opened(window, "awards");
        const auto *noWinners = found<QLabel>(*found<QWidget>(awards, "emptyState"), "emptyText");
        QTRY_VERIFY_WITH_TIMEOUT(!noWinners->text().isEmpty(), 30'000);
        const QString whileAway = noWinners->text();
        QCOMPARE(server->admit(true), QString());
        QTRY_VERIFY_WITH_TIMEOUT(noWinners->text() != whileAway, 20'000); // without leaving the page
        QVERIFY2(noWinners->text().contains(QStringLiteral("ranked")), qPrintable(noWinners->text()));
    }
};

HOITHI_TEST(TestTogetherInTheWindow)

} // namespace hoithi

#include "tst_together.moc"
