// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smallcontest.h"
#include "testregistry.h"
#include "views/dialogs/commanddialog.h"
#include "views/dialogs/keydialogs.h"
#include "views/shell/joblist.h"
#include "views/shell/jobsindicator.h"
#include "views/widgets/datatable.h"
#include "views/widgets/jobbar.h"
#include "views/widgets/messagebar.h"
#include "windowparts.h"

#include <QHash>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

namespace hoithi {

using namespace test;

/// What surrounds the pages: commands by name, running jobs, backups, figures and headers of tables.
class TestShell : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { windowWarningsAreErrors(); }

    void commandsAreFoundWithoutDiacritics();
    void commandsAreFoundByTheBeginningsOfWords();
    void chosenCommandOpensItsPage();
    void typedNameIsSearchedInTheRanking();
    void backupIsWrittenAndRemembered();
    void refusedBackupIsToldInTheWindow();
    void runningJobsAreShown();
    void closingAsksWhileSomethingRuns();
    void openedPageHasTheKeyboard();
    void messagesDoNotOutliveTheirLanguage();
    void missingImporterIsToldAtTheField();
    void mnemonicsNeverClash_data() { languages(); }
    void mnemonicsNeverClash();
    void keysAreCountedAndKept();
    void pagesFitASmallWindow_data() { languages(); }
    void pagesFitASmallWindow();
    void figuresAreTabular();
    void formsBeginAtTheirFirstFieldAndEndAtTheButtons();
    void headersAreNeverCut_data() { languages(); }
    void headersAreNeverCut();

private:
    static void languages();
};

namespace {

/// The list of commands, opened.
QPointer<QDialog> openedCommands(MainWindow &window)
{
    trigger(window, "go.search");
    return found<QDialog>(window, "commandDialog");
}

/// The Alt letter of a text, or none.
QString letterOf(const QString &text)
{
    return QKeySequence::mnemonic(text).toString();
}

/// The texts with an Alt letter that are in sight: buttons, and labels of fields.
QStringList textsWithLetters(const QWidget &window)
{
    QStringList texts;
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !letterOf(button->text()).isEmpty())
            texts << button->text();
    }
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy() && !letterOf(label->text()).isEmpty())
            texts << label->text();
    }
    return texts;
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

void TestShell::openedPageHasTheKeyboard()
{
    SmallContest contest;
    MainWindow window(contest.context());
    window.openSession(contest.createSigned());
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.activateWindow(); // without a window manager nobody else does
    QVERIFY(QTest::qWaitForWindowActive(&window));
    for (const QString &id : MainWindow::pageIds()) {
        found<QWidget>(window, "navigation")->setFocus();
        trigger(window, qPrintable(QStringLiteral("go.%1").arg(id)));
        const auto &page = *found<QWidget>(window, qPrintable(QStringLiteral("%1Page").arg(id)));
        QVERIFY2(page.isAncestorOf(window.focusWidget()), qPrintable(id));
    }
    trigger(window, "go.import");
    contest.files->toOpen = {contest.writeDump()};
    QTest::keyClick(window.focusWidget(), Qt::Key_O, Qt::ControlModifier);
    QTRY_COMPARE(table(window, "previewTable").rowCount(), SmallContest::acceptedRows);
}

void TestShell::messagesDoNotOutliveTheirLanguage()
{
    SmallContest contest;
    MainWindow window(contest.context());
    window.openSession(contest.create());
    window.show();
    QWidget &page = opened(window, "import");
    contest.files->toOpen = {contest.path(QStringLiteral("missing.csv"))};
    trigger(page, "import.choose");
    QTRY_VERIFY(found<QWidget>(page, "messageBar")->isVisible());
    trigger(window, "language.vi");
    QVERIFY(!found<QWidget>(page, "messageBar")->isVisible());
}

void TestShell::missingImporterIsToldAtTheField()
{
    SmallContest contest;
    MainWindow window(contest.context());
    window.openSession(contest.createImported());
    window.show();
    QWidget &page = opened(window, "import");
    auto *importer = found<QLineEdit>(page, "importer");
    const auto *missing = found<QLabel>(page, "importerMissing");
    importer->clear();
    contest.files->toOpen = {contest.writeDump()};
    trigger(page, "import.choose");
    QTRY_COMPARE(table(page, "previewTable").rowCount(), SmallContest::acceptedRows);
    QVERIFY(missing->isVisible());
    QVERIFY(!text(page, "importCounts").contains(QStringLiteral("conflicts")));
    importer->setText(QStringLiteral("Organiser"));
    QVERIFY(!missing->isVisible());
    QVERIFY(enabled(page, "import.commit"));
}

void TestShell::mnemonicsNeverClash()
{
    QFETCH(QString, language);
    SmallContest contest;
    MainWindow window(contest.context());
    window.openSession(contest.createSigned());
    window.show();
    trigger(window, qPrintable(QStringLiteral("language.%1").arg(language)));
    for (const QString &id : MainWindow::pageIds()) {
        const QWidget &page = opened(window, qPrintable(id));
        QTest::qWait(100);
        for (JobBar *bar : page.findChildren<JobBar *>())
            (void)bar->start(QStringLiteral("job")); // its button, too
        QHash<QString, QString> taken;
        QStringList texts = textsWithLetters(window);
        for (const QAction *menu : window.menuBar()->actions())
            texts << menu->text();
        for (const QString &text : std::as_const(texts)) {
            QVERIFY2(!taken.contains(letterOf(text)),
                     qPrintable(QStringLiteral("%1: %2, %3").arg(id, text, taken.value(letterOf(text)))));
            taken.insert(letterOf(text), text);
        }
        for (JobBar *bar : page.findChildren<JobBar *>())
            bar->finish();
    }
}

void TestShell::keysAreCountedAndKept()
{
    QWidget parent;
    QPointer<KeyDialog> dialog = new KeyDialog(QStringLiteral("Week 1"), 15, &parent);
    dialog->open();
    auto *key = found<QLineEdit>(*dialog, "key");
    const auto *accept = found<QPushButton>(*dialog, "accept");
    key->setText(QStringLiteral("abcdabcdabcd"));
    QCOMPARE(text(*dialog, "keyCount"), QStringLiteral("12 / 15"));
    QVERIFY(!accept->isEnabled());
    key->setText(QStringLiteral("ABXDABCDABCDABC"));
    QVERIFY(text(*dialog, "missing").startsWith(QStringLiteral("“X” at position 3")));
    key->setText(QStringLiteral("ABCDABCDABCDA{BC}C"));
    QCOMPARE(text(*dialog, "keyCount"), QStringLiteral("15 / 15"));
    QVERIFY(accept->isEnabled());
    dialog->accept();
    dialog->finish(failure({ErrorCode::Refused, QStringLiteral("Refused."), {}}));
    QVERIFY(dialog->isVisible());
    QCOMPARE(text(*dialog, "missing"), QStringLiteral("Refused."));
    QCOMPARE(key->text(), QStringLiteral("ABCDABCDABCDA{BC}C"));
    dialog->finish({});
    QTRY_VERIFY(!dialog);
}

void TestShell::pagesFitASmallWindow()
{
    QFETCH(QString, language);
    SmallContest contest;
    MainWindow window(contest.context());
    window.openSession(contest.createSigned());
    window.show();
    trigger(window, qPrintable(QStringLiteral("language.%1").arg(language)));
    for (const QString &id : MainWindow::pageIds()) {
        const QWidget &page = opened(window, qPrintable(id));
        QTest::qWait(100);
        page.findChild<MessageBar *>()->showMessage(Tone::Warning, QStringLiteral("Something is to be told."));
        QTest::qWait(20);
        const QSize least = window.minimumSizeHint();
        QVERIFY2(least.width() <= 1000 && least.height() <= 560,
                 qPrintable(QStringLiteral("%1: %2 × %3").arg(id).arg(least.width()).arg(least.height())));
    }
}

void TestShell::figuresAreTabular()
{
    const SmallContest contest;
    const MainWindow window(contest.context());
    QVERIFY(hasTabularFigures(QApplication::font()));
    QCOMPARE(QApplication::font().pointSize(), type::body);
    QCOMPARE(found<QWidget>(window, "navigation")->font().pointSize(), type::body);
}

void TestShell::formsBeginAtTheirFirstFieldAndEndAtTheButtons()
{
    SmallContest contest;
    MainWindow window(contest.context());
    window.openSession(contest.createSigned());
    window.show();
    QWidget &page = opened(window, "ranking");
    QTRY_VERIFY(enabled(page, "ranking.sign"));
    trigger(page, "ranking.sign");
    auto &dialog = *page.findChild<QDialog *>();
    QTRY_VERIFY(found<QLineEdit>(dialog, "judge")->hasFocus());
    QTest::keyClick(&dialog, Qt::Key_Tab);
    QVERIFY(found<QLineEdit>(dialog, "typedRound")->hasFocus());
    QTest::keyClick(&dialog, Qt::Key_Tab); // nothing may be accepted yet
    QVERIFY(found<QPushButton>(dialog, "reject")->hasFocus());
}

void TestShell::languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("vi") << QStringLiteral("vi");
    QTest::newRow("en") << QStringLiteral("en");
}

void TestShell::headersAreNeverCut()
{
    QFETCH(QString, language);
    SmallContest contest;
    MainWindow window(contest.context());
    window.openSession(contest.createSigned());
    window.show();
    trigger(window, qPrintable(QStringLiteral("language.%1").arg(language)));
    for (const QString &id : MainWindow::pageIds()) {
        QWidget &page = opened(window, qPrintable(id));
        QTest::qWait(50);
        for (const DataTable *table : page.findChildren<DataTable *>()) {
            const QHeaderView *header = table->horizontalHeader();
            QFont bold = header->font();
            bold.setBold(true);
            for (int column = 0; table->isVisible() && column < header->count() - 1; ++column) {
                const QString title = table->model()->headerData(column, Qt::Horizontal).toString();
                QVERIFY2(header->sectionSize(column) > QFontMetrics(bold).horizontalAdvance(title) + 2 * space::s,
                         qPrintable(QStringLiteral("%1: %2").arg(table->objectName(), title)));
            }
        }
    }
}

} // namespace hoithi

using TestShell = hoithi::TestShell;
HOITHI_TEST(TestShell)
#include "tst_shell.moc"
