// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long the window's thread is busy at a stretch while a person works on a round of a million rows: nothing can be
// painted meanwhile, so the longest stretch is the longest frame. Prints one line for each thing done. On a busy machine a
// frame also waits for the processor; what the thread itself worked in the busiest frame stands beside it.
#include "itemmodels/standingtablemodel.h"
#include "preparedprompts.h"
#include "views/shell/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>
#include <QTimer>

#include <ctime>

using namespace hoithi;

namespace {

/// What this thread has worked so far, in nanoseconds.
qint64 workedNs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return time.tv_sec * 1'000'000'000LL + time.tv_nsec;
}

/// Ticks every millisecond while the event loop is free to: the longest gap is the longest frame.
class FrameClock : public QObject
{
public:
    /// Runs the event loop until `done`, and says whether it was in time.
    bool runUntil(const std::function<bool()> &done, int timeoutMs)
    {
        QEventLoop loop;
        QElapsedTimer clock;
        QElapsedTimer gap;
        qint64 worked = workedNs();
        QTimer tick;
        tick.setTimerType(Qt::PreciseTimer);
        connect(&tick, &QTimer::timeout, this, [&] {
            m_longest = std::max(m_longest, gap.nsecsElapsed());
            m_most = std::max(m_most, workedNs() - worked);
            gap.start();
            worked = workedNs();
            if (done() || clock.elapsed() > timeoutMs)
                loop.quit();
        });
        clock.start();
        gap.start();
        tick.start(1);
        loop.exec();
        return clock.elapsed() <= timeoutMs;
    }
    void start() { m_longest = m_most = 0; }
    [[nodiscard]] double longestMs() const { return static_cast<double>(m_longest) / 1e6; }
    [[nodiscard]] double mostWorkMs() const { return static_cast<double>(m_most) / 1e6; }

private:
    qint64 m_longest = 0;
    qint64 m_most = 0;
};

template<typename T>
T &found(const QWidget &parent, const char *name)
{
    T *child = parent.findChild<T *>(QString::fromLatin1(name));
    if (!child)
        qFatal("the window has no %s", name);
    return *child;
}

class Session
{
public:
    Session(MainWindow &window, test::PreparedFiles &files) : m_window(window), m_files(files) {}

    /// Does it, waits until it is done, and prints what that took.
    void step(const char *name, const std::function<void()> &act, const std::function<bool()> &done)
    {
        rest();
        m_frames.start();
        QElapsedTimer clock;
        clock.start();
        QTimer::singleShot(0, &m_window, act); // within the loop, so that its own time is part of a frame
        bool acted = false;
        QTimer::singleShot(0, &m_window, [&acted] { acted = true; });
        if (!m_frames.runUntil([&] { return acted && done(); }, 120'000))
            qFatal("%s does not end", name);
        const qint64 ended = clock.elapsed();
        rest();
        QTextStream(stdout) << QString::fromLatin1(name).leftJustified(44) << QString::number(ended).rightJustified(7)
                            << " ms, longest frame " << QString::number(m_frames.longestMs(), 'f', 0).rightJustified(5)
                            << " ms, most work in one "
                            << QString::number(m_frames.mostWorkMs(), 'f', 0).rightJustified(5) << " ms\n";
    }

    void importDump(const QString &file, int round)
    {
        m_window.openPage(QStringLiteral("import"));
        auto &rounds = found<QComboBox>(m_window, "roundPicker");
        const int index = rounds.findData(round);
        rounds.setCurrentIndex(index);
        Q_EMIT rounds.activated(index);
        m_files.toOpen = {file};
        found<QLineEdit>(m_window, "importer").setText(QStringLiteral("Bench"));
        step(
            "preview of the file", [&] { trigger("import.choose"); }, [&] { return enabled("import.commit"); });
        step(
            "import", [&] { trigger("import.commit"); },
            [&] { return !enabled("import.commit") && enabled("import.choose"); });
    }

    /// Not when every row was rejected, as those of another round's dump are.
    [[nodiscard]] bool hasSubmissions()
    {
        openRanking();
        rest();
        return enabled("ranking.rank");
    }

    void lookAtRanking()
    {
        step(
            "rank", [&] { openRanking(), trigger("ranking.rank"); }, [&] { return firstNameShown(); });
        m_window.openPage(QStringLiteral("overview"));
        step(
            "open the ranking again", [&] { openRanking(); }, [&] { return firstNameShown(); });
        auto &table = found<QTableView>(m_window, "rankingTable");
        step(
            "to the last row", [&] { table.scrollToBottom(); }, [&] { return nameShown(table.rowAt(10)); });
        const int all = table.model()->rowCount();
        auto &filter = found<QLineEdit>(found<QWidget>(m_window, "rankingPage"), "filterEdit");
        step(
            "filter by a name", [&] { filter.setText(QStringLiteral("nguyen thi")); },
            [&] { return table.model()->rowCount() < all; });
        step(
            "clear the filter", [&] { filter.clear(); },
            [&] { return table.model()->rowCount() == all && firstNameShown(); });
        const QString first = account(0);
        step(
            "sort by another column", [&] { Q_EMIT table.horizontalHeader()->sectionClicked(4); },
            [&] { return firstNameShown() && account(0) != first; });
    }

    /// In a window that has shown nothing else yet.
    void lookAtRankingFirst()
    {
        step(
            "open a stored ranking after the start", [&] { openRanking(); }, [&] { return firstNameShown(); });
    }

    void lookAtParticipation()
    {
        step(
            "participation of the round", [&] { m_window.openPage(QStringLiteral("participation")); },
            [&] { return found<QTableView>(m_window, "participationTable").model()->rowCount() > 0; });
    }

private:
    void rest()
    {
        QElapsedTimer clock;
        clock.start();
        m_frames.runUntil([&] { return clock.elapsed() > 300; }, 10'000);
    }
    void openRanking() { m_window.openPage(QStringLiteral("ranking")); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return found<QTableView>(m_window, "rankingTable").model()->index(row, column).data().toString();
    }
    [[nodiscard]] QString account(int row) const { return cell(row, StandingTableModel::AccountId); }
    [[nodiscard]] bool nameShown(int row) const
    {
        const QString name = cell(row, StandingTableModel::FullName);
        return !name.isEmpty() && name != QStringLiteral("…");
    }
    [[nodiscard]] bool firstNameShown() const { return nameShown(0); }
    void trigger(const char *action) const { found<QAction>(m_window, action).trigger(); }
    [[nodiscard]] bool enabled(const char *action) const { return found<QAction>(m_window, action).isEnabled(); }

    MainWindow &m_window;
    test::PreparedFiles &m_files;
    FrameClock m_frames;
};

/// A window that has just opened a contest, as it is after the program's start.
class OpenedWindow
{
public:
    explicit OpenedWindow(const QString &store)
    {
        AppContext context;
        context.clock = std::make_shared<SystemClock>();
        context.messages = std::make_shared<test::RecordedMessages>();
        context.files = m_files;
        context.settings =
            std::make_shared<QSettings>(m_folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        m_window = std::make_unique<MainWindow>(context);
        m_window->show();
        m_window->openStore(store);
        const auto opened = [this] {
            return m_window->findChild<QWidget *>(QStringLiteral("round1")) != nullptr;
        };
        if (!QTest::qWaitFor(opened, 60'000))
            qFatal("the contest does not open");
    }

    [[nodiscard]] Session session() { return Session(*m_window, *m_files); }

private:
    const QTemporaryDir m_folder;
    std::shared_ptr<test::PreparedFiles> m_files = std::make_shared<test::PreparedFiles>();
    std::unique_ptr<MainWindow> m_window;
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4) {
        QTextStream(stderr) << "usage: hoithi_windowframes STORE DUMP ROUND\n";
        return 2;
    }
    {
        OpenedWindow window(arguments.at(1));
        Session session = window.session();
        session.importDump(arguments.at(2), arguments.at(3).toInt());
        if (!session.hasSubmissions())
            return 0;
        session.lookAtRanking();
        session.lookAtParticipation();
    }
    OpenedWindow window(arguments.at(1));
    window.session().lookAtRankingFirst();
    return 0;
}
