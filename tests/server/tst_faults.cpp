// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "act.h"
#include "faultyserver.h"
#include "loopgaps.h"
#include "smallcontest.h"
#include "testregistry.h"

#include "domain/ranking/rulebook.h"

#include <QRandomGenerator>
#include <QTest>

#include <cstdio>

using namespace hoithi;
using namespace hoithi::test;

namespace {

QStringList rowsOf(int batch)
{
    QStringList rows;
    for (int i = 0; i < 3000; ++i)
        rows.append(row(QStringLiteral("B%1-%2").arg(batch).arg(i), QStringLiteral("acc%1").arg(i), i % 97, i % 60));
    return rows;
}

} // namespace

/// Fault F11: the server or the way to it fails at a random moment of an import. Of decisions: tst_decisionfaults.cpp.
class TestServerFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        server = FaultyServer::create();
        QVERIFY(server);
        files = std::make_unique<SmallStore>(QStringLiteral("sqlite"));
        const auto session = answered(ContestSession::create(server->direct(), QStringLiteral("kh2475"), files->clock));
        QVERIFY_RESULT(session);
        QVERIFY_RESULT(answered(
            (*session)->approveRules(*ruleBookPreset(u"all-15"), 1, QStringLiteral("Lê Thử"), QStringLiteral("test"))));
        QVERIFY_RESULT(answered((*session)->setKey(1, {}, smallKey, 4)));
    }

    void everythingAcknowledgedIsThere_data() { addFaultRows(); }
    void everythingAcknowledgedIsThere()
    {
        QFETCH(const int, fault);
        QFETCH(const int, times);
        for (int i = 0; i < times; ++i) {
            ++runs;
            const QString problem = survive(static_cast<Fault>(fault));
            bad += problem.isEmpty() ? 0 : 1;
            if (!problem.isEmpty())
                QFAIL(qPrintable(problem));
        }
    }

    void cleanupTestCase()
    {
        std::printf("FAULT F11 runs=%d bad=%d\n", runs, bad);
        std::fflush(stdout);
        server.reset();
    }

private:
    QString survive(Fault fault)
    {
        const auto opened = answered(ContestSession::open(server->address(), files->clock));
        if (!opened)
            return QStringLiteral("not opened: %1").arg(opened.error().message);
        ContestSession &session = **opened;
        const int batch = ++batches;
        const QString dump = files->dump(QStringLiteral("batch%1.csv").arg(batch), rowsOf(batch));
        const bool cut = fault == Fault::CutAfterCommit || fault == Fault::CutBeforeCommit;
        if (cut)
            server->strike(fault);
        QFuture<Result<ImportReport>> importing = session.import({1, {dump}, {}, QStringLiteral("test")}, {}, {});
        QFuture<Result<int>> rules = session.approveRules(*ruleBookPreset(u"all-15"), 1,
                                                          QStringLiteral("Lê %1").arg(batch), QStringLiteral("test"));
        QTest::qWait(QRandomGenerator::global()->bounded(150));
        if (!cut)
            server->strike(fault); // psql and pg_ctl block this thread meanwhile: no gap of the program's
        const LoopGaps gaps;
        while (!importing.isFinished() || !rules.isFinished())
            QTest::qWait(5);
        const qint64 gap = gaps.longest();
        return judge(batch, importing.takeResult(), rules.takeResult(), dump, session, gap);
    }

    QString judge(int batch, const Result<ImportReport> &imported, const Result<int> &rules, const QString &dump,
                  ContestSession &session, qint64 gap)
    {
        const auto rowsNow = [&] {
            return server->sql(
                QStringLiteral("SELECT count(*) FROM hoithi.submission WHERE submission_id LIKE 'B%1-%'").arg(batch));
        };
        const auto approved = [&] {
            return server->sql(
                QStringLiteral("SELECT count(*) FROM hoithi.rule_book_version WHERE approver = 'Lê %1'").arg(batch));
        };
        if (imported && rowsNow() != QLatin1String("3000"))
            return QStringLiteral("acknowledged but not there: ") + rowsNow();
        if (!imported && imported.error().detail == QLatin1String("not committed") && rowsNow() != QLatin1String("0"))
            return QStringLiteral("said not to be stored, but is");
        if (rowsNow() != QLatin1String("0") && rowsNow() != QLatin1String("3000"))
            return QStringLiteral("half a batch: ") + rowsNow();
        if (rules && approved() != QLatin1String("1"))
            return QStringLiteral("acknowledged rules are not there");
        Result<ImportReport> again = failure(ErrorCode::Internal, {});
        for (int i = 0; i < 8 && !again; ++i) // the server may still hold the lock of the connection that was lost
            again = answered(session.import({1, {dump}, {}, QStringLiteral("test")}, {}, {}));
        if (!again)
            return QStringLiteral("not usable any more: ") + again.error().message + again.error().detail;
        if (rowsNow() != QLatin1String("3000"))
            return QStringLiteral("duplicates: ") + rowsNow();
        if (session.connectionState().kind != ConnectionState::Kind::Connected)
            QTest::qWait(2500);
        if (session.connectionState().kind != ConnectionState::Kind::Connected)
            return QStringLiteral("not connected again");
        const auto verified = answered(session.verify({}));
        if (!verified || !verified->findings.empty())
            return QStringLiteral("verification: ")
                   + (verified ? verified->findings[0].problem : verified.error().message);
        return gap < 100 ? QString() : QStringLiteral("the event loop stood still for %1 ms").arg(gap);
    }

    std::unique_ptr<FaultyServer> server;
    std::unique_ptr<SmallStore> files;
    int batches = 0;
    int runs = 0;
    int bad = 0;
};

HOITHI_TEST(TestServerFaults)
#include "tst_faults.moc"
