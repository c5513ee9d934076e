// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contestwork.h"
#include "faultreport.h"
#include "support/testregistry.h"

#include <chrono>
#include <random>
#include <stop_token>
#include <thread>

using namespace hoithi;
using namespace hoithi::test;

namespace {

constexpr quint32 seed = 2475;

class TestInterruptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anImportCanBeCancelledAtAnyMoment();
    void aClockBehindTheRecordsIsNoticedAndChangesNoResult();
};

QString manyRows(const SmallStore &store, int count)
{
    QStringList rows;
    for (int i = 0; i < count; ++i)
        rows.append(row(QStringLiteral("S%1").arg(i), QStringLiteral("hue%1").arg(i), i, i % 60, i % 3));
    return store.dump(QStringLiteral("many.csv"), rows);
}

void TestInterruptions::anImportCanBeCancelledAtAnyMoment()
{
    constexpr int count = 20'000;
    FaultReport report("F15", seed);
    std::mt19937 random(seed);
    const SmallStore store(QStringLiteral("sqlite"));
    const auto session = readySession(store);
    QVERIFY_RESULT(session);
    const QString file = manyRows(store, count);
    int cancelled = 0;
    for (int run = 0; run < (allFaults() ? 100 : 10); ++run) {
        std::stop_source stop;
        const auto asked = (*session)->import({1, {file}, {}, QStringLiteral("test")}, stop.get_token(), {});
        std::this_thread::sleep_for(std::chrono::milliseconds(run * 15)); // the first comes too early
        stop.request_stop();
        const Result<ImportReport> answer = wait(asked);
        const auto state = stateOf(**session);
        QVERIFY_RESULT(answer);
        QVERIFY_RESULT(state);
        const bool none = state->submissions == 0 && answer->cancelled;
        const bool whole = state->submissions == count && !answer->cancelled;
        cancelled += none ? 1 : 0;
        report.ran(QStringLiteral("run %1").arg(run), !state->problem.isEmpty() ? state->problem
                                                      : none || whole           ? QString()
                                                                                : QStringLiteral("half of a batch"));
        if (whole)
            break; // what comes now is old news
    }
    QCOMPARE(report.bad(), 0);
    QVERIFY(cancelled > 0);
}

void TestInterruptions::aClockBehindTheRecordsIsNoticedAndChangesNoResult()
{
    FaultReport report("F13", seed);
    constexpr std::chrono::hours day{24};
    QList<QByteArray> hashes;
    for (const int days : {0, 1, -1}) {
        const SmallStore store(QStringLiteral("sqlite"));
        auto session = readySession(store);
        QVERIFY_RESULT(session);
        const QString file = manyRows(store, 200);
        const Instant now = store.clock->nowUtc() + days * day;
        session = wait(ContestSession::open(store.path, std::make_shared<FixedClock>(now)));
        QVERIFY_RESULT(session);
        const auto overview = wait((*session)->overview());
        QVERIFY_RESULT(overview);
        QCOMPARE(overview->recordedAheadAtUtc.has_value(), days < 0);
        QVERIFY_RESULT(importInto(**session, {file}));
        const auto standing = wait((*session)->rank(1));
        QVERIFY_RESULT(standing);
        hashes.append((*standing)->run.runHash);
        const auto state = stateOf(**session);
        QVERIFY_RESULT(state);
        report.ran(QStringLiteral("%1 days").arg(days), state->problem);
    }
    QCOMPARE(hashes.at(1), hashes.at(0));
    QCOMPARE(hashes.at(2), hashes.at(0));
    QCOMPARE(report.bad(), 0);
}

} // namespace

HOITHI_TEST(TestInterruptions)
#include "tst_interruptions.moc"
