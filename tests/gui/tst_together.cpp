// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer.h"
#include "postgresfixture.h"
#include "smallcontest.h"
#include "testregistry.h"
#include "views/widgets/messagebar.h"
#include "windowparts.h"

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
        auto *messages = found<MessageBar>(window, "windowMessages");
        QTest::qWait(500); // by then it follows
        messages->clear();
        const auto other = wait(ContestSession::open(session->store(), std::make_shared<SystemClock>()));
        QVERIFY(other);
        QVERIFY(wait((*other)->sign(1, QStringLiteral("Lê Văn Chấm"))));
        QTRY_VERIFY_WITH_TIMEOUT(messages->text().contains(QStringLiteral("Lê Văn Chấm")), 2000);
        QCOMPARE(rows->currentIndex().row(), 2);
    }

    void ownWorkIsNotToldAsAnothers()
    {
        SmallContest contest;
        const auto session = contest.createImported();
        MainWindow window(contest.context());
        window.show();
        window.openSession(session);
        opened(window, "ranking");
        auto *messages = found<MessageBar>(window, "windowMessages");
        QTest::qWait(500);
        messages->clear();
        QVERIFY(wait(session->rank(1)));
        QTest::qWait(800);
        QCOMPARE(messages->text(), QString());
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
        QVERIFY(!rules->toolTip().contains(QStringLiteral("out of reach")));
        QVERIFY(text(window, "statusConnection").contains(QStringLiteral(" connected")));
        QTRY_COMPARE_WITH_TIMEOUT(told->text(), QString(), 20'000); // without leaving the page
        QVERIFY(table(participation, "participationTable").rowCount() > 0);
    }
};

HOITHI_TEST(TestTogetherInTheWindow)

} // namespace hoithi

#include "tst_together.moc"
