// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contestwork.h"
#include "diskfaults.h"
#include "faultreport.h"
#include "latermigration.h"
#include "support/testregistry.h"

#include <QFile>

#include <algorithm>
#include <optional>

using namespace hoithi;
using namespace hoithi::test;

namespace {

/// A contest right before one step, to be copied for each run.
struct Before
{
    QString file;
    StoreState state;
    std::function<Result<void>(ContestSession &)> run;
    bool backsUp = false;     ///< makes a file
    bool addsEntry = true;    ///< where it is done
    bool storesFirst = false; ///< and then reads what it answers: that may fail when the rest is done
};

class TestDiskFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFaultIsToldAndNothingIsHalfDone_data();
    void everyFaultIsToldAndNothingIsHalfDone();

private:
    [[nodiscard]] std::optional<Before> before(const QString &step);
    [[nodiscard]] QString runOnce(const Before &start, DiskFault fault, int number, bool forEver);
    [[nodiscard]] QString checkAfter(const Before &start, const Result<void> &done, ContestSession &contest,
                                     bool usable);

    SmallStore m_store{QStringLiteral("sqlite")};
    DiskFaults m_faults;
    int m_refused = 0; ///< runs that the fault made fail
};

QString told(const Error &error)
{
    return error.message + QLatin1String(" [") + error.detail + QLatin1Char(']');
}

/// Empty where the user learns what is wrong with the disk.
QString unnamed(const Error &error, DiskFault fault)
{
    const bool full = error.message.contains(QLatin1String("full")) || error.message.contains(QLatin1String("space"));
    const bool broken = error.message.contains(QLatin1String("cannot be read or written"))
                        || error.message.contains(QLatin1String("cannot be opened"))
                        || error.message.contains(QLatin1String("could not be written"));
    const bool named = error.code == ErrorCode::Io && (fault == DiskFault::Full ? full : broken);
    return named ? QString() : QStringLiteral("the message does not name the cause: ") + told(error);
}

void TestDiskFaults::everyFaultIsToldAndNothingIsHalfDone_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<bool>("full");
    QTest::addColumn<bool>("forEver");
    const auto add = [](const char *step, bool full, bool forEver) {
        QTest::addRow("%s %s %s", step, full ? "full" : "broken", forEver ? "for ever" : "once")
            << QString::fromLatin1(step) << full << forEver;
    };
    for (const char *step : {"rules", "import", "ranking", "sign", "amend", "migration", "backup"}) {
        for (const bool full : {false, true}) {
            add(step, full, false);
            add(step, full, true);
        }
    }
    bool full = false; // by turns: one way to fail is a sample
    for (const char *step : {"taking a row", "keeping a row", "giving a row back", "telling a text", "untelling a text",
                             "changing agencies", "reverting agencies", "saving a profile", "withdrawing a file"}) {
        add(step, full, full);
        if (allFaults()) {
            add(step, !full, !full);
            add(step, full, !full);
            add(step, !full, full);
        }
        full = !full;
    }
}

/// Nothing where the preparation fails.
std::optional<Before> TestDiskFaults::before(const QString &step)
{
    const QString path = m_store.folder.filePath(QStringLiteral("before %1.hoithi").arg(step));
    const std::vector<WorkStep> work = workWith(m_store, step);
    Before start{path, {}, {}, step == QLatin1String("backup")};
    start.storesFirst = step == QLatin1String("ranking");
    auto session = wait(ContestSession::create(path, QStringLiteral("kh2475"), m_store.clock));
    for (const WorkStep &next : work) {
        if (!session || QLatin1String(next.name) == step)
            break;
        if (!next.run(**session))
            return std::nullopt;
    }
    const auto state = session ? stateOf(**session) : Result<StoreState>(failure(session.error()));
    if (!state)
        return std::nullopt;
    start.state = *state;
    const auto found = std::ranges::find(work, step, [](const WorkStep &next) { return QLatin1String(next.name); });
    start.addsEntry = found != work.end();
    if (found != work.end())
        start.run = found->run;
    else if (start.backsUp)
        start.run = [this](ContestSession &contest) {
            return wait(contest.backup(m_store.folder.filePath(QStringLiteral("copy.hoithi"))));
        };
    else
        start.run = [](ContestSession &) {
            return Result<void>();
        }; // the opening migrates
    return start;
}

/// What is there after a fault: all of it or nothing, and what was said to be done.
QString TestDiskFaults::checkAfter(const Before &start, const Result<void> &done, ContestSession &contest, bool usable)
{
    const auto state = stateOf(contest);
    if (!state)
        return (usable ? QStringLiteral("the connection is not usable: ") : QStringLiteral("after opening again: "))
               + told(state.error());
    if (!state->problem.isEmpty())
        return state->problem;
    const bool isBefore = *state == start.state;
    if (!done && !isBefore && usable && !start.storesFirst)
        return QStringLiteral("failed and yet done: ") + told(done.error());
    if (done && isBefore && start.addsEntry)
        return QStringLiteral("done and yet not there");
    return {};
}

/// Empty where all is well.
QString TestDiskFaults::runOnce(const Before &start, DiskFault fault, int number, bool forEver)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("contest.hoithi"));
    const QString copy = m_store.folder.filePath(QStringLiteral("copy.hoithi"));
    QFile::remove(copy);
    if (!QFile::copy(start.file, path))
        return QStringLiteral("no copy");
    m_faults.arm(fault, number, forEver);
    auto session = wait(ContestSession::open(path, m_store.clock));
    const Result<void> done = session ? start.run(**session) : Result<void>(failure(session.error()));
    m_faults.heal();
    m_refused += done ? 0 : 1;
    if (!done && m_faults.failed()) {
        if (const QString problem = unnamed(done.error(), fault); !problem.isEmpty())
            return problem;
    }
    if (!done && !m_faults.failed())
        return QStringLiteral("fails without a fault: ") + told(done.error());
    if (start.backsUp && !done && QFile::exists(copy))
        return QStringLiteral("a partial backup stands at its place");
    if (session) {
        if (const QString problem = checkAfter(start, done, **session, true); !problem.isEmpty())
            return problem;
    }
    session = wait(ContestSession::open(path, m_store.clock));
    if (!session)
        return QStringLiteral("does not open again: ") + told(session.error());
    if (const QString problem = checkAfter(start, done, **session, false); !problem.isEmpty())
        return problem;
    const Result<void> again = done ? Result<void>() : start.run(**session);
    return again ? QString() : QStringLiteral("cannot be done again: ") + told(again.error());
}

void TestDiskFaults::everyFaultIsToldAndNothingIsHalfDone()
{
    QFETCH(const QString, step);
    QFETCH(const bool, full);
    QFETCH(const bool, forEver);
    const std::optional<Before> start = before(step);
    QVERIFY(start);
    std::optional<LaterMigration> later;
    if (step == QLatin1String("migration"))
        later.emplace();
    const DiskFault fault = full ? DiskFault::Full : DiskFault::Broken;
    FaultReport report("F3", 0);
    const WatchedDisk disk(m_faults);
    QCOMPARE(runOnce(*start, fault, 0, false), QString());
    const int calls = m_faults.calls();
    m_refused = 0;
    const int stride = allFaults() ? 1 : std::max(1, calls / 4);
    for (int number = 1; number <= calls; number += stride) {
        report.ran(
            QStringLiteral("%1, call %2 of %3").arg(QLatin1String(QTest::currentDataTag())).arg(number).arg(calls),
            runOnce(*start, fault, number, forEver));
    }
    QFile::remove(start->file);
    QCOMPARE(report.bad(), 0);
    QVERIFY(m_refused > report.runs() / 4); // else the faults meet nothing
}

} // namespace

HOITHI_TEST(TestDiskFaults)
#include "tst_diskfaults.moc"
