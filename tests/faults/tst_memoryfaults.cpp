// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contestwork.h"
#include "faultreport.h"
#include "support/testregistry.h"

#include <QFile>

#include <sqlite3.h>

#include <algorithm>
#include <atomic>

#include <sys/wait.h>
#include <unistd.h>

using namespace hoithi;
using namespace hoithi::test;

namespace {

/// SQLite's memory, of which one allocation or all from it on are refused.
struct Memory
{
    static inline sqlite3_mem_methods real;
    static inline std::atomic<int> number = 0; ///< 0: none is refused
    static inline std::atomic<bool> forEver = false;
    static inline std::atomic<int> asked = 0;

    static bool refuses()
    {
        const int now = ++asked;
        return number > 0 && (now == number || (forEver && now > number));
    }
    static void *allocate(int size) { return refuses() ? nullptr : real.xMalloc(size); }
    static void *reallocate(void *memory, int size) { return refuses() ? nullptr : real.xRealloc(memory, size); }

    static void arm(int which, bool all)
    {
        asked = 0;
        forEver = all;
        number = which;
    }
    /// Only before SQLite is used in this process, or after it was shut down.
    static bool install()
    {
        sqlite3_shutdown();
        if (sqlite3_config(SQLITE_CONFIG_GETMALLOC, &real) != SQLITE_OK)
            return false;
        sqlite3_mem_methods ours = real;
        ours.xMalloc = allocate;
        ours.xRealloc = reallocate;
        return sqlite3_config(SQLITE_CONFIG_MALLOC, &ours) == SQLITE_OK && sqlite3_initialize() == SQLITE_OK;
    }
};

class TestMemoryFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noAllocationThatFailsEndsTheProgram_data();
    void noAllocationThatFailsEndsTheProgram();

private:
    [[nodiscard]] QString runOnce(const WorkStep &step, int number, bool forEver);
    [[nodiscard]] int sweep(const WorkStep &step, bool forEver, const QString &log);

    SmallStore m_store{QStringLiteral("sqlite")};
    QString m_start;
    qint64 m_entries = 0;
    int m_refused = 0;
};

QString told(const Error &error)
{
    return error.message + QLatin1String(" [") + error.detail + QLatin1Char(']');
}

void TestMemoryFaults::noAllocationThatFailsEndsTheProgram_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("forEver");
    for (const char *step : {"rules", "import", "ranking", "sign"}) {
        QTest::addRow("%s once", step) << QString::fromLatin1(step) << false;
        QTest::addRow("%s for ever", step) << QString::fromLatin1(step) << true;
    }
}

/// Empty where the use case is done or says that memory is short, and the contest is whole.
QString TestMemoryFaults::runOnce(const WorkStep &step, int number, bool forEver)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("contest.hoithi"));
    if (!QFile::copy(m_start, path))
        return QStringLiteral("no copy");
    auto session = wait(ContestSession::open(path, m_store.clock));
    if (!session)
        return told(session.error());
    Memory::arm(number, forEver);
    const Result<void> done = step.run(**session);
    const int asked = Memory::asked;
    Memory::arm(0, false);
    m_refused += done ? 0 : 1;
    if (!done && !done.error().message.contains(QLatin1String("memory")))
        return QStringLiteral("the message does not name the cause: ") + told(done.error());
    const auto state = stateOf(**session);
    if (!state)
        return QStringLiteral("the connection is not usable: ") + told(state.error());
    if (!state->problem.isEmpty())
        return state->problem;
    if (done && state->auditEntries <= m_entries)
        return QStringLiteral("done and yet not there");
    Memory::asked = asked;
    return {};
}

/// In a process of its own; the exit code says whether it came to its end.
int TestMemoryFaults::sweep(const WorkStep &step, bool forEver, const QString &log)
{
    QFile out(log);
    if (!out.open(QIODevice::WriteOnly) || !Memory::install())
        return 2;
    const QString dry = runOnce(step, 0, false);
    if (!dry.isEmpty()) {
        out.write(QString(QLatin1String("- 0 ") + dry + QLatin1Char('\n')).toUtf8());
        return 3;
    }
    const int calls = Memory::asked;
    const int stride = std::max(1, calls / (allFaults() ? 400 : 6));
    for (int number = 1; number <= calls; number += stride) {
        m_refused = 0;
        const QString problem = runOnce(step, number, forEver);
        out.write(QStringLiteral("%1 %2 %3\n").arg(m_refused).arg(number).arg(problem).toUtf8());
        out.flush();
    }
    return 0;
}

void TestMemoryFaults::noAllocationThatFailsEndsTheProgram()
{
    QFETCH(const QString, name);
    QFETCH(const bool, forEver);
    FaultReport report("F4", 0);
    m_start = m_store.folder.filePath(QStringLiteral("start.hoithi"));
    const std::vector<WorkStep> work = contestWork(m_store);
    const auto step = std::ranges::find(work, name, [](const WorkStep &next) { return QLatin1String(next.name); });
    QFile::remove(m_start);
    {
        const auto session = wait(ContestSession::create(m_start, QStringLiteral("kh2475"), m_store.clock));
        QVERIFY_RESULT(session);
        for (auto before = work.begin(); before != step; ++before)
            QVERIFY_RESULT(before->run(**session));
        const auto state = stateOf(**session);
        QVERIFY_RESULT(state);
        m_entries = state->auditEntries;
    }
    const QString log = m_store.folder.filePath(QStringLiteral("log"));
    const pid_t child = fork();
    if (child == 0)
        _exit(sweep(*step, forEver, log));
    int status = 0;
    QCOMPARE(waitpid(child, &status, 0), child);
    QFile lines(log);
    QVERIFY(lines.open(QIODevice::ReadOnly));
    int refused = 0;
    for (const QByteArray &line : lines.readAll().split('\n')) {
        if (line.isEmpty())
            continue;
        refused += line.startsWith('1') ? 1 : 0;
        const QList<QByteArray> parts = line.split(' ');
        report.ran(name + QLatin1String(", allocation ") + QString::fromLatin1(parts.value(1)),
                   QString::fromUtf8(line.mid(parts.value(0).size() + parts.value(1).size() + 2)));
    }
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        report.ran(name, QStringLiteral("the process ended with %1").arg(status));
    QCOMPARE(report.bad(), 0);
    QVERIFY(refused > report.runs() / 4);
}

} // namespace

HOITHI_TEST(TestMemoryFaults)
#include "tst_memoryfaults.moc"
