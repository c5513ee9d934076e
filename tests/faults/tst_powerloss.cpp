// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contestwork.h"
#include "diskhistory.h"
#include "faultreport.h"
#include "latermigration.h"
#include "support/testregistry.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <optional>

using namespace hoithi;
using namespace hoithi::test;

namespace {

/// From which change on a store must hold so many audit entries, since the program has said so, and the submissions it held then.
struct Told
{
    std::size_t moment;
    qint64 auditEntries;
    qint64 submissions;
};

constexpr quint32 seed = 2475;

class TestPowerLoss : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasToldIsThereAfterAPowerLoss_data();
    void whatWasToldIsThereAfterAPowerLoss();
    void aMigrationIsDoneOrNot();

private:
    void tell(const DiskHistory &history, ContestSession &session);
    [[nodiscard]] QString checkState(const QString &path, std::size_t moment,
                                     const std::shared_ptr<const Clock> &clock);
    void cutPower(FaultReport &report, const DiskHistory &history, const SmallStore &store, int states);

    std::vector<Told> m_told;
    std::mt19937 m_random;
};

void TestPowerLoss::tell(const DiskHistory &history, ContestSession &session)
{
    const std::size_t moment = history.size();
    const auto state = stateOf(session);
    QVERIFY_RESULT(state);
    QCOMPARE(state->problem, QString());
    m_told.push_back({moment, state->auditEntries, state->submissions});
}

/// Opens what is left with the real program. Empty where nothing is missing.
QString TestPowerLoss::checkState(const QString &path, std::size_t moment, const std::shared_ptr<const Clock> &clock)
{
    qint64 wanted = 0;
    for (const Told &told : m_told)
        wanted = told.moment <= moment ? told.auditEntries : wanted;
    auto session = wait(ContestSession::open(path, clock));
    if (!session && wanted > 0)
        return session.error().message + QLatin1Char(' ') + session.error().detail;
    if (!session)
        session = wait(ContestSession::create(path, QStringLiteral("kh2475"), clock));
    if (!session)
        return QStringLiteral("a creation cut short is not finished: ") + session.error().message + QLatin1Char(' ')
               + session.error().detail;
    const auto state = stateOf(**session);
    if (!state)
        return state.error().message + QLatin1Char(' ') + state.error().detail;
    if (!state->problem.isEmpty())
        return state->problem;
    if (state->auditEntries < wanted)
        return QStringLiteral("%1 of %2 acknowledged entries").arg(state->auditEntries).arg(wanted);
    const qint64 rows = state->submissions;
    const bool whole = rows == 0 || std::ranges::find(m_told, rows, &Told::submissions) != m_told.end();
    return whole ? QString() : QStringLiteral("%1 rows of a batch").arg(rows);
}

void TestPowerLoss::cutPower(FaultReport &report, const DiskHistory &history, const SmallStore &store, int states)
{
    for (int i = 0; i < states; ++i) {
        const std::size_t moment = m_random() % (history.size() + 1);
        const QTemporaryDir folder;
        history.leaveAfterPowerLoss(moment, m_random, folder.path());
        report.ran(QStringLiteral("state %1 after change %2 of %3").arg(i).arg(moment).arg(history.size()),
                   checkState(folder.filePath(QStringLiteral("contest.hoithi")), moment, store.clock));
    }
}

void TestPowerLoss::whatWasToldIsThereAfterAPowerLoss_data()
{
    QTest::addColumn<bool>("corrections");
    QTest::addColumn<int>("states");
    QTest::newRow("up to a second ranking") << false << (allFaults() ? 1500 : 25);
    QTest::newRow("corrections of files") << true << (allFaults() ? 750 : 12);
}

void TestPowerLoss::whatWasToldIsThereAfterAPowerLoss()
{
    QFETCH(const bool, corrections);
    QFETCH(const int, states);
    m_told.clear();
    m_random.seed(seed);
    FaultReport report("F2", seed);
    const SmallStore store(QStringLiteral("sqlite"));
    const std::vector<WorkStep> work = corrections ? correctionWork(store) : contestWork(store);
    DiskHistory history(store.folder.path());
    {
        const WatchedDisk disk(history);
        auto session = store.create();
        QVERIFY_RESULT(session);
        tell(history, **session);
        for (const WorkStep &step : work) {
            QVERIFY_RESULT(step.run(**session));
            tell(history, **session);
            if ((m_random() & 1U) != 0) { // as another command would: the log goes into the file at each end
                session->reset();
                session = wait(ContestSession::open(store.path, store.clock));
                QVERIFY_RESULT(session);
            }
        }
    }
    cutPower(report, history, store, states);
    QCOMPARE(report.bad(), 0);
}

void TestPowerLoss::aMigrationIsDoneOrNot()
{
    m_told.clear();
    m_random.seed(seed);
    FaultReport report("F2", seed);
    const SmallStore store(QStringLiteral("sqlite"));
    const std::vector<WorkStep> work = contestWork(store);
    {
        auto session = store.create();
        QVERIFY_RESULT(session);
        for (std::size_t i = 0; i < 3; ++i)
            QVERIFY_RESULT(work[i].run(**session));
    }
    const LaterMigration later;
    QVERIFY(later.isThere());
    DiskHistory history(store.folder.path());
    {
        const WatchedDisk disk(history);
        const auto session = wait(ContestSession::open(store.path, store.clock));
        QVERIFY_RESULT(session);
        tell(history, **session);
        m_told.front().moment = 0; // all of it was told before the migration began
        QVERIFY_RESULT(work[3].run(**session));
        tell(history, **session);
    }
    cutPower(report, history, store, allFaults() ? 500 : 12);
    QCOMPARE(report.bad(), 0);
}

} // namespace

HOITHI_TEST(TestPowerLoss)
#include "tst_powerloss.moc"
