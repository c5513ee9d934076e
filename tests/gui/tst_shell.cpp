// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smallcontest.h"
#include "testregistry.h"
#include "views/dialogs/commanddialog.h"
#include "views/dialogs/keydialogs.h"
#include "views/shell/jobs/joblist.h"
#include "views/shell/jobs/jobsindicator.h"
#include "views/widgets/datatable.h"
#include "views/widgets/jobbar.h"
#include "views/widgets/messagebar.h"
#include "windowparts.h"

#include <QDir>
#include <QHash>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QProgressBar>
#include <QPromise>
#include <QPushButton>
#include <QSemaphore>
#include <QToolButton>

namespace hoithi {

using namespace test;

/// What surrounds the pages: commands by name, running jobs, backups.
class TestShell : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { windowWarningsAreErrors(); }

    void commandsAreFoundWithoutDiacritics();
    void commandsAreFoundByTheBeginningsOfWords();
    void chosenCommandOpensItsPage();
    void typedNameIsSearchedInTheRanking();
    void backupIsOneCommand();
    void backupIsWrittenAndRemembered();
    void refusedBackupIsToldInTheWindow();
    void runningJobsAreShown();
    void closingAsksWhileSomethingRuns();
    void leavingAContestAsksWhileSomethingRuns_data();
    void leavingAContestAsksWhileSomethingRuns();
    void jobsEndWithTheirPages();
    void leavingAContestDoesNotWaitForItsWork();
    void oneContestIsOpenedAtATime();
    void filesAreRememberedByTheirWholeName();
    void verifyingIsAJobThatCannotBeStopped();
    void makingTheSampleIsAskedAboutWhenClosing();
    void rosterSaysHowManyWereAdded();
};

namespace {

/// The list of commands, opened.
QPointer<QDialog> openedCommands(MainWindow &window)
{
    trigger(window, "go.search");
    return found<QDialog>(window, "commandDialog");
}

} // namespace

void TestShell::commandsAreFoundWithoutDiacritics()
{
    const std::vector<Command> commands{{QStringLiteral("Mở Hội thi"), QStringLiteral("Hội thi"), {}, {}},
                                        {QStringLiteral("Xuất CSV"), QStringLiteral("Xếp hạng"), {}, {}},
                                        {QStringLiteral("Xếp hạng"), QStringLiteral("Đi tới"), {}, {}}};
    QCOMPARE(matchingCommands(commands, QString()).commands.size(), std::size_t{3});
    const auto found = matchingCommands(commands, QStringLiteral("XEP hang")).commands;
    QCOMPARE(found.size(), std::size_t{2});
    QCOMPARE(found.front().title, QStringLiteral("Xếp hạng")); // begins so
    QCOMPARE(matchingCommands(commands, QStringLiteral("di toi")).commands.size(), std::size_t{1});
    QVERIFY(matchingCommands(commands, QStringLiteral("khong co")).commands.empty());
}

void TestShell::commandsAreFoundByTheBeginningsOfWords()
{
    const std::vector<Command> commands{{QStringLiteral("Thoát"), QStringLiteral("Hội thi"), {}, {}, true},
                                        {QStringLiteral("Sao lưu…"), QStringLiteral("Hội thi"), {}, {}}};
    QVERIFY(matchingCommands(commands, QStringLiteral("hoa")).commands.empty());
    const auto area = matchingCommands(commands, QStringLiteral("hoi thi"));
    QCOMPARE(area.beginning, std::size_t{0});
    QCOMPARE(area.commands.back().title, QStringLiteral("Thoát")); // leaves the work: last
    QCOMPARE(matchingCommands(commands, QStringLiteral("thoat")).beginning, std::size_t{1});

    const SmallContest contest;
    MainWindow window(contest.context());
    CommandDialog dialog(
        commands,
        [](const QString &text) {
            return Command{text, {}, {}, {}};
        },
        &window);
    const auto first = [&dialog](const char *typed) {
        found<QLineEdit>(dialog, "commandEdit")->setText(QString::fromLatin1(typed));
        return found<QListWidget>(dialog, "commandList")->item(0)->data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(first("hoi"), QStringLiteral("hoi"));
    QCOMPARE(first("sao"), QStringLiteral("Sao lưu…"));
}

void TestShell::chosenCommandOpensItsPage()
{
    SmallContest contest;
    MainWindow window(contest.context());
    window.openSession(contest.create());
    window.show();
    const QPointer<QDialog> dialog = openedCommands(window);
    QTest::keyClicks(found<QLineEdit>(*dialog, "commandEdit"), QStringLiteral("particip"));
    auto *list = found<QListWidget>(*dialog, "commandList");
    QCOMPARE(list->count(), 2); // the page, and what was typed as a search
    QTest::keyClick(found<QLineEdit>(*dialog, "commandEdit"), Qt::Key_Return);
    QTRY_VERIFY(!dialog);
    QVERIFY(found<QWidget>(window, "participationPage")->isVisible());
}

void TestShell::typedNameIsSearchedInTheRanking()
{
    SmallContest contest;
    MainWindow window(contest.context());
    window.openSession(contest.createSigned());
    window.show();
    const QPointer<QDialog> dialog = openedCommands(window);
    auto *edit = found<QLineEdit>(*dialog, "commandEdit");
    edit->setText(QStringLiteral("ho dac"));
    QCOMPARE(found<QListWidget>(*dialog, "commandList")->count(), 1);
    QTest::keyClick(edit, Qt::Key_Down);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY(!dialog);
    const auto &page = *found<QWidget>(window, "rankingPage");
    QVERIFY(page.isVisible());
    QTRY_COMPARE(text(page, "filterCount"), QStringLiteral("1 / 7"));
}

void TestShell::backupIsOneCommand()
{
    SmallContest contest;
    MainWindow window(contest.context());
    window.openSession(contest.create());
    window.show();
    opened(window, "overview");
    const QPointer<QDialog> dialog = openedCommands(window);
    found<QLineEdit>(*dialog, "commandEdit")->setText(QStringLiteral("back up"));
    QCOMPARE(found<QListWidget>(*dialog, "commandList")->count(), 2); // and what was typed as a search
}

void TestShell::backupIsWrittenAndRemembered()
{
    SmallContest contest;
    MainWindow window(contest.context());
    window.openSession(contest.createImported());
    window.show();
    QTRY_VERIFY(!text(window, "statusConnection").isEmpty());
    QVERIFY(!found<QLabel>(window, "statusBackup")->isVisible());
    contest.files->toSave = contest.path(QStringLiteral("copy"));
    trigger(window, "contest.backup");
    const auto &bar = *found<QWidget>(window, "windowMessages");
    QTRY_VERIFY(text(bar, "messageText").startsWith(QStringLiteral("The backup is in")));
    QVERIFY(QFile::exists(contest.path(QStringLiteral("copy.hoithi"))));
    QVERIFY(found<QLabel>(window, "statusBackup")->isVisible());
    QCOMPARE(text(window, "statusBackup"), QStringLiteral("last backup 25/10/2023 07:00:00"));
}

void TestShell::refusedBackupIsToldInTheWindow()
{
    SmallContest contest;
    MainWindow window(contest.context());
    window.openSession(contest.create());
    window.show();
    contest.files->toSave = contest.path(QStringLiteral("no/such/folder/copy.hoithi"));
    trigger(window, "contest.backup");
    QTRY_VERIFY(found<QWidget>(window, "windowMessages")->isVisible());
    QVERIFY(!found<QLabel>(window, "statusBackup")->isVisible());
}

void TestShell::runningJobsAreShown()
{
    JobList jobs;
    JobBar bar;
    jobs.follow(bar, QStringLiteral("import"));
    QWidget parent;
    JobsIndicator indicator(jobs, &parent);
    parent.show();
    QVERIFY(!indicator.isVisible());
    const JobBar::Job job = bar.start(QStringLiteral("Importing"));
    QVERIFY(!indicator.isVisible()); // most are done before anybody could read of them
    QTRY_VERIFY(indicator.isVisible());
    auto *button = found<QToolButton>(indicator, "jobsText");
    QCOMPARE(button->text(), QStringLiteral("Importing"));
    job.progress({1, 4, 0});
    QTRY_COMPARE(found<QProgressBar>(indicator, "jobsProgress")->value(), 250);
    const quint64 other = jobs.begin(QStringLiteral("Backing up"), QString());
    QCOMPARE(button->text(), QStringLiteral("Importing and 1 more"));
    QString page;
    connect(&indicator, &JobsIndicator::pageChosen, this, [&page](const QString &id) { page = id; });
    button->click();
    QCOMPARE(page, QStringLiteral("import"));
    bar.finish();
    QCOMPARE(button->text(), QStringLiteral("Backing up"));
    jobs.end(other);
    QVERIFY(!indicator.isVisible());
}

void TestShell::closingAsksWhileSomethingRuns()
{
    SmallContest contest;
    contest.messages->confirms = false;
    MainWindow window(contest.context());
    window.openSession(contest.create());
    window.show();
    QWidget &page = opened(window, "import");
    auto &bar = *page.findChild<JobBar *>();
    const JobBar::Job job = bar.start(QStringLiteral("Importing"));
    window.close();
    QVERIFY(window.isVisible());
    QVERIFY(!job.stop.stop_requested());
    QCOMPARE(contest.messages->confirmations.size(), std::size_t{1});
    QVERIFY(
        contest.messages->confirmations.front().consequence.contains(QStringLiteral("nothing of it will be stored")));
    contest.messages->confirms = true;
    trigger(window, "window.quit");
    QTRY_VERIFY(!window.isVisible());
    QVERIFY(job.stop.stop_requested());
    bar.finish();
}

void TestShell::leavingAContestAsksWhileSomethingRuns_data()
{
    QTest::addColumn<QString>("action");
    for (const char *action : {"contest.close", "contest.new", "contest.open", "contest.sample"})
        QTest::newRow(action) << QString::fromLatin1(action);
    QTest::newRow("recent") << QString();
}

void TestShell::leavingAContestAsksWhileSomethingRuns()
{
    QFETCH(QString, action);
    SmallContest contest;
    contest.create(QStringLiteral("other")).reset();
    contest.settings->setValue(QStringLiteral("recent_stores"), contest.path(QStringLiteral("other.hoithi")));
    contest.files->toOpen = {contest.path(QStringLiteral("other.hoithi"))};
    contest.files->toSave = contest.path(QStringLiteral("new.hoithi"));
    AppContext context = contest.context();
    context.makeSample = [clock = context.clock, store = contest.files->toOpen.constFirst()](const ProgressCallback &) {
        return ContestSession::open(store, clock);
    };
    MainWindow window(context);
    window.openSession(contest.create());
    window.show();
    QTRY_VERIFY(text(window, "statusStore") == QStringLiteral("small.hoithi"));
    const auto leave = [&window, &action] {
        if (action.isEmpty())
            found<QMenu>(window, "recentContests")->actions().constLast()->trigger();
        else
            trigger(window, qPrintable(action));
    };
    const QPointer<JobBar> bar = opened(window, "import").findChild<JobBar *>();
    const JobBar::Job job = bar->start(QStringLiteral("Importing"));
    contest.messages->confirms = false;
    leave();
    QCOMPARE(contest.messages->confirmations.size(), std::size_t{1});
    QTest::qWait(200); // nothing is on its way
    QVERIFY(bar && !job.stop.stop_requested());
    contest.messages->confirms = true;
    leave();
    QTRY_VERIFY(!bar);
    QVERIFY(job.stop.stop_requested());
    const QString then = action == QStringLiteral("contest.close") ? QStringLiteral("No contest is open")
                         : action == QStringLiteral("contest.new") ? QStringLiteral("new.hoithi")
                                                                   : QStringLiteral("other.hoithi");
    QTRY_COMPARE(text(window, "statusStore"), then);
    QCOMPARE(contest.messages->confirmations.size(), std::size_t{2});
}

void TestShell::jobsEndWithTheirPages()
{
    SmallContest contest;
    MainWindow window(contest.context());
    window.openSession(contest.createImported());
    window.show();
    QWidget &page = opened(window, "ranking");
    QTRY_VERIFY(enabled(page, "ranking.rank"));
    trigger(page, "ranking.rank"); // whatever comes of it, its page is gone
    trigger(window, "contest.close");
    QCOMPARE(contest.messages->confirmations.size(), std::size_t{1});
    window.close();
    QVERIFY(!window.isVisible());
    QCOMPARE(contest.messages->confirmations.size(), std::size_t{1});
}

void TestShell::leavingAContestDoesNotWaitForItsWork()
{
    SmallContest contest;
    auto session = contest.createImported();
    const std::weak_ptr<ContestSession> left = session;
    MainWindow window(contest.context());
    window.openSession(session);
    window.show();
    QSemaphore goOn;
    const auto read =
        session->previewImport({1, {contest.writeDump()}, {}, {}}, {}, [&goOn](const Progress &) { goOn.acquire(); });
    session.reset();
    trigger(window, "contest.close");
    QCOMPARE(text(window, "statusStore"), QStringLiteral("No contest is open"));
    QVERIFY(!read.isFinished());
    goOn.release(1000);
    QTRY_VERIFY(left.expired());
    QTRY_VERIFY(read.isFinished());
}

void TestShell::oneContestIsOpenedAtATime()
{
    SmallContest contest;
    contest.settings->setValue(QStringLiteral("recent_stores"), QStringLiteral("one.hoithi"));
    AppContext context = contest.context();
    QPromise<Result<std::shared_ptr<ContestSession>>> sample;
    sample.start();
    int asked = 0;
    context.makeSample = [&](const ProgressCallback &) {
        ++asked;
        return sample.future();
    };
    MainWindow window(context);
    window.show();
    trigger(window, "contest.sample");
    for (const char *id : {"contest.new", "contest.open", "contest.sample"})
        QVERIFY2(!enabled(window, id), id);
    QVERIFY(!found<QMenu>(window, "recentContests")->isEnabled());
    window.openSample();
    window.openStore(contest.path(QStringLiteral("two.hoithi")), true);
    QCOMPARE(asked, 1);
    QVERIFY(!QFile::exists(contest.path(QStringLiteral("two.hoithi"))));
    sample.addResult(contest.create(QStringLiteral("sample")));
    sample.finish();
    QTRY_COMPARE(text(window, "statusStore"), QStringLiteral("sample.hoithi"));
    for (const char *id : {"contest.new", "contest.open", "contest.sample"})
        QVERIFY2(enabled(window, id), id);
    QVERIFY(found<QMenu>(window, "recentContests")->isEnabled());
}

void TestShell::filesAreRememberedByTheirWholeName()
{
    SmallContest contest;
    contest.create().reset();
    const QString store = contest.path(QStringLiteral("small.hoithi"));
    MainWindow window(contest.context());
    window.show();
    window.openStore(QDir::current().relativeFilePath(store));
    QTRY_COMPARE(text(window, "statusStore"), QStringLiteral("small.hoithi"));
    QCOMPARE(contest.settings->value(QStringLiteral("recent_stores")).toStringList(), QStringList{store});
    window.openStore(QStringLiteral("postgresql://nobody@localhost:1/contest"));
    QTRY_COMPARE(contest.messages->errors.size(), std::size_t{1}); // as an address, not as a file
    QVERIFY(!contest.messages->errors.front().message.contains(QDir::currentPath()));
}

void TestShell::verifyingIsAJobThatCannotBeStopped()
{
    SmallContest contest;
    contest.messages->confirms = false;
    MainWindow window(contest.context());
    window.openSession(contest.createSigned());
    window.show();
    QWidget &page = opened(window, "overview");
    trigger(page, "overview.verify");
    QVERIFY(found<JobBar>(page, "jobBar")->isVisible());
    QVERIFY(!found<QPushButton>(page, "jobCancel")->isVisible());
    QVERIFY(!enabled(page, "overview.verify"));
    window.close();
    QCOMPARE(contest.messages->confirmations.size(), std::size_t{1});
    QVERIFY(contest.messages->confirmations.front().consequence.contains(QStringLiteral("cannot be stopped")));
    QTRY_VERIFY(text(page, "messageText").startsWith(QStringLiteral("Everything matches")));
    QVERIFY(enabled(page, "overview.verify"));
}

void TestShell::makingTheSampleIsAskedAboutWhenClosing()
{
    SmallContest contest;
    contest.messages->confirms = false;
    AppContext context = contest.context();
    QPromise<Result<std::shared_ptr<ContestSession>>> sample;
    sample.start();
    context.makeSample = [&sample](const ProgressCallback &) {
        return sample.future();
    };
    MainWindow window(context);
    window.show();
    trigger(window, "contest.sample");
    QVERIFY(!found<QPushButton>(window, "jobCancel")->isVisible());
    window.close();
    QVERIFY(window.isVisible());
    sample.addResult(contest.create());
    sample.finish();
    QTRY_COMPARE(text(window, "statusStore"), QStringLiteral("small.hoithi"));
    window.close();
    QVERIFY(!window.isVisible());
    QCOMPARE(contest.messages->confirmations.size(), std::size_t{1});
}

void TestShell::rosterSaysHowManyWereAdded()
{
    SmallContest contest;
    QFile file(contest.path(QStringLiteral("roster.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("body,full_name,account_id\nBan Giám khảo,Lê Thị Mẫu,a900\n");
    file.close();
    contest.files->toOpen = {file.fileName()};
    MainWindow window(contest.context());
    window.openSession(contest.create());
    window.show();
    QWidget &page = opened(window, "overview");
    for (const char *expected : {"People added to the roster: 1.", "People added to the roster: 0."}) {
        trigger(page, "overview.roster");
        QTRY_COMPARE(text(page, "messageText"), QString::fromLatin1(expected));
    }
}

} // namespace hoithi

using TestShell = hoithi::TestShell;
HOITHI_TEST(TestShell)
#include "tst_shell.moc"
