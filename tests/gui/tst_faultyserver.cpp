// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../server/faultyserver.h"
#include "../server/loopgaps.h"
#include "answer.h"
#include "postgresfixture.h"
#include "smallcontest.h"
#include "testregistry.h"
#include "views/widgets/messagebar.h"
#include "windowparts.h"

#include <QLineEdit>

#include <cstdio>

namespace hoithi {

using namespace test;

namespace {

/// What somebody does meanwhile: goes from page to page, types, looks anew.
void workFor(MainWindow &window, int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds) {
        for (const QString &id : MainWindow::pageIds()) {
            window.openPage(id);
            QTest::qWait(40);
            if (auto *number = window.findChild<QLineEdit *>(QStringLiteral("decisionNumber")))
                QTest::keyClicks(number, QStringLiteral("7"));
            QTest::qWait(40);
        }
    }
}

} // namespace

/// F11 in the window: whatever becomes of the server, the window answers within 100 ms.
class TestWindowOnAFaultyServer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        SKIP_WITHOUT_POSTGRES(); // then there are no programs of a server either
        server = FaultyServer::create();
        QVERIFY(server);
        const auto clock = std::make_shared<SystemClock>();
        const auto made = wait(ContestSession::create(server->direct(), QStringLiteral("kh2475"), clock));
        QVERIFY(made);
        ContestSession &session = **made;
        QVERIFY(
            wait(session.approveRules(*ruleBookPreset(u"all-15"), 1, QStringLiteral("Lê Thử"), QStringLiteral("x"))));
        QVERIFY(wait(session.setKey(1, {}, SmallContest::key(), 4)));
        QVERIFY(wait(session.import({1, {contest.writeDump()}, {}, QStringLiteral("Lê Thử")}, {}, {})));
        QVERIFY(wait(session.rank(1)));
    }

    void theWindowAnswersAllTheTime_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("black hole") << static_cast<int>(Fault::BlackHole);
        QTest::newRow("frozen backend") << static_cast<int>(Fault::Freeze);
        QTest::newRow("terminated backend") << static_cast<int>(Fault::Terminate);
        QTest::newRow("immediate restart") << static_cast<int>(Fault::Restart);
    }
    void theWindowAnswersAllTheTime()
    {
        QFETCH(const int, fault);
        const auto opened = wait(ContestSession::open(server->address(), std::make_shared<SystemClock>()));
        QVERIFY(opened);
        MainWindow window(contest.context());
        window.show();
        window.openSession(*opened);
        for (int round = 0; round < 2; ++round) // pages are built when first shown
            workFor(window, 1);
        qint64 gap = limit;
        for (int attempt = 0; attempt < attempts && gap >= limit;
             ++attempt) { // another program may have had the processor
            gap = gapDuring(window, static_cast<Fault>(fault));
            ++runs;
        }
        bad += gap < limit ? 0 : 1;
        QVERIFY2(gap < limit, qPrintable(QStringLiteral("it stood still for %1 ms").arg(gap)));
        QVERIFY(told || static_cast<Fault>(fault) != Fault::BlackHole);
    }

    void aContestIsClosedWhileItsServerIsSilent()
    {
        const auto opened = wait(ContestSession::open(server->address(), std::make_shared<SystemClock>()));
        QVERIFY(opened);
        MainWindow window(contest.context());
        window.show();
        window.openSession(*opened);
        workFor(window, 1);
        server->strike(Fault::BlackHole);
        window.openPage(QStringLiteral("audit"));
        QTest::qWait(50);
        ++runs;
        QElapsedTimer timer;
        timer.start();
        window.openSession(nullptr);
        const qint64 closed = timer.elapsed();
        bad += closed < limit ? 0 : 1;
        QVERIFY2(closed < limit, qPrintable(QStringLiteral("it took %1 ms").arg(closed)));
        QTest::qWait(4500);
    }

    void cleanupTestCase()
    {
        std::printf("FAULT F11-window runs=%d bad=%d\n", runs, bad);
        std::fflush(stdout);
        server.reset();
    }

private:
    qint64 gapDuring(MainWindow &window, Fault fault)
    {
        server->strike(fault); // psql and pg_ctl block this thread meanwhile: no gap of the window's
        const LoopGaps gaps;
        workFor(window, 5000);
        auto *messages = found<MessageBar>(window, "windowMessages");
        told = told || messages->text().contains(QStringLiteral("reach")); // out of it, or within again
        return gaps.longest();
    }

    static constexpr qint64 limit = 100; // milliseconds
    static constexpr int attempts = 3;
    SmallContest contest;
    std::unique_ptr<FaultyServer> server;
    bool told = false;
    int runs = 0;
    int bad = 0;
};

HOITHI_TEST(TestWindowOnAFaultyServer)

} // namespace hoithi

#include "tst_faultyserver.moc"
