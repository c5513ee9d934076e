// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smallcontest.h"
#include "testregistry.h"
#include "windowparts.h"

#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTableWidget>
#include <QUrl>

namespace hoithi {

using namespace test;

/// Rejected rows in their file, and files that come into a folder.
class TestImportRows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { windowWarningsAreErrors(); }

    void aRejectedRowIsShownInItsFile();
    void theFileOfAnEarlierImportIsAskedFor();
    void rejectedRowsAreSavedAfterAnImport();
    void whatComesIntoAFolderIsShownAndImportedByOneClick();
    void longNamesDoNotWidenTheWindow();
    void plainFilesAreImportedByThemselves();
    void whatCannotBeReadSaysWhyAndIsLookedAtAgain();
};

namespace {

QWidget &importPage(SmallContest &contest, MainWindow &window)
{
    window.openSession(contest.createImported());
    window.show();
    QWidget &page = opened(window, "import");
    found<QLineEdit>(page, "importer")->setText(QStringLiteral("Organiser"));
    return page;
}

QByteArray header(const SmallContest &contest)
{
    QFile dump(contest.writeDump());
    if (!dump.open(QIODevice::ReadOnly))
        qFatal("no dump");
    return dump.readLine();
}

QString written(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write");
    return path;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray row(const char *id, const char *name, const char *answers = "ABCDABCDABCDABC")
{
    return QByteArray(id) + ',' + id + ',' + name + ",,2023-09-18T08:00:00,2023-09-18T08:05:00," + answers + ",5\n";
}

void activateFirstIssue(QWidget &page)
{
    auto *issues = found<QTableView>(page, "issuesTable");
    QTRY_VERIFY(issues->model()->rowCount() > 0);
    issues->setCurrentIndex(issues->model()->index(0, 0));
    QTest::keyClick(issues, Qt::Key_Return);
}

QDialog *dialogNamed(QWidget &page, const char *name)
{
    return page.findChild<QDialog *>(QString::fromLatin1(name));
}

void watch(SmallContest &contest, QWidget &page, const QString &folder, bool isAutomatic)
{
    contest.files->folder = folder;
    trigger(page, "import.watch");
    QTRY_VERIFY(dialogNamed(page, "watchFolderDialog"));
    QDialog &dialog = *dialogNamed(page, "watchFolderDialog");
    QVERIFY(!found<QPushButton>(dialog, "accept")->isEnabled());
    found<QPushButton>(dialog, "watchChoose")->click();
    found<QAbstractButton>(dialog, "watchAutomatic")->setChecked(isAutomatic);
    found<QPushButton>(dialog, "accept")->click();
    QTRY_VERIFY(text(page, "watchText").contains(QStringLiteral("nothing new")));
}

} // namespace

void TestImportRows::aRejectedRowIsShownInItsFile()
{
    SmallContest contest;
    MainWindow window(contest.context());
    QWidget &page = importPage(contest, window);
    contest.files->toOpen = {
        written(contest.path(QStringLiteral("b.csv")),
                header(contest) + row("x1", "Lê Thị Mẫu") + row("x2", "Trần Văn Thử", "ABX") + row("x3", "Mai Thử"))};
    trigger(page, "import.choose");
    activateFirstIssue(page);
    QTRY_VERIFY(dialogNamed(page, "rowDialog"));
    QPointer<QDialog> dialog = dialogNamed(page, "rowDialog");
    auto *rows = found<QTableWidget>(*dialog, "rowTable");
    QCOMPARE(rows->rowCount(), 3);
    QCOMPARE(rows->currentRow(), 1);
    QCOMPARE(rows->currentItem()->text(), QStringLiteral("⚠ ABX"));
    QCOMPARE(found<QPlainTextEdit>(*dialog, "rowText")->toPlainText(), QStringLiteral("ABX"));
    QVERIFY(text(*dialog, "rowPlace").endsWith(QStringLiteral("b.csv")));
    found<QPushButton>(*dialog, "cancel")->click();
    QTRY_VERIFY(!dialog);
}

void TestImportRows::theFileOfAnEarlierImportIsAskedFor()
{
    SmallContest contest;
    MainWindow window(contest.context());
    QWidget &page = importPage(contest, window);
    auto *batches = found<QTableView>(page, "batchTable");
    QTRY_COMPARE(batches->model()->rowCount(), 1);
    batches->setCurrentIndex(batches->model()->index(0, 0));
    QTRY_VERIFY(enabled(page, "import.rejects"));
    contest.files->toOpen = {contest.writeDump()};
    contest.files->toSave = contest.path(QStringLiteral("mend.csv"));
    trigger(page, "import.rejects");
    QTRY_VERIFY(dialogNamed(page, "purposeDialog"));
    givePurpose(page);
    QTRY_VERIFY(text(page, "messageText").contains(QStringLiteral("as they stand in the file")));
    QCOMPARE(bytesOf(contest.files->toSave).count('\n'), 1 + SmallContest::rejectedRows);
    activateFirstIssue(page); // the file is known by now
    contest.files->toOpen.clear();
    QTRY_VERIFY(dialogNamed(page, "rowDialog"));
}

void TestImportRows::rejectedRowsAreSavedAfterAnImport()
{
    SmallContest contest;
    MainWindow window(contest.context());
    QWidget &page = importPage(contest, window);
    const QByteArray bad = row("x2", "Trần Văn Thử", "ABX");
    const QByteArray first = header(contest);
    contest.files->toOpen = {written(contest.path(QStringLiteral("b.csv")), first + row("x1", "Lê Thị Mẫu") + bad)};
    trigger(page, "import.choose");
    QTRY_VERIFY(enabled(page, "import.commit"));
    QVERIFY(!enabled(page, "import.rejects"));
    trigger(page, "import.commit");
    QTRY_VERIFY(enabled(page, "import.rejects"));
    contest.files->toOpen.clear();
    contest.files->toSave = contest.path(QStringLiteral("mend.xlsx"));
    trigger(page, "import.rejects");
    QTRY_VERIFY(dialogNamed(page, "purposeDialog"));
    givePurpose(page);
    QTRY_VERIFY(text(page, "messageText").contains(QStringLiteral("ends in .csv")));
    QVERIFY(!QFile::exists(contest.files->toSave));
    QTRY_VERIFY(!dialogNamed(page, "purposeDialog"));
    contest.files->toSave = contest.path(QStringLiteral("mend.csv"));
    trigger(page, "import.rejects");
    QTRY_VERIFY(dialogNamed(page, "purposeDialog"));
    givePurpose(page);
    QTRY_COMPARE(bytesOf(contest.files->toSave), first + bad);
    contest.files->toOpen = {written(contest.files->toSave, first + row("x2", "Trần Văn Thử"))};
    trigger(page, "import.choose");
    QTRY_VERIFY(enabled(page, "import.commit"));
    QVERIFY(!enabled(page, "import.export"));
}

void TestImportRows::whatComesIntoAFolderIsShownAndImportedByOneClick()
{
    SmallContest contest;
    MainWindow window(contest.context());
    QWidget &page = importPage(contest, window);
    const QString folder = contest.path(QStringLiteral("in"));
    QVERIFY(QDir().mkdir(folder));
    QVERIFY(QFile::copy(contest.writeDump(), folder + QStringLiteral("/before.csv"))); // imported before
    watch(contest, page, folder, false);
    written(folder + QStringLiteral("/new.csv"), header(contest) + row("x1", "Lê Thị Mẫu"));
    auto *import = found<QPushButton>(page, "watchImport");
    QTRY_VERIFY_WITH_TIMEOUT(import->isVisible(), 15'000);
    QVERIFY(text(page, "watchText").contains(QStringLiteral("new.csv")));
    QVERIFY(text(page, "watchText").contains(QStringLiteral("Files that wait: 1")));
    QCOMPARE(contest.messages->confirmations.size(), std::size_t{0});
    import->click();
    QTRY_COMPARE(contest.messages->confirmations.size(), std::size_t{1}); // stored submissions are not in it
    QTRY_VERIFY(text(page, "messageText").startsWith(QStringLiteral("Imported 1 submissions")));
    QVERIFY(!import->isVisible());
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 2);
    trigger(page, "import.watch");
    QTRY_VERIFY(dialogNamed(page, "watchFolderDialog"));
    QCOMPARE(found<QLineEdit>(*dialogNamed(page, "watchFolderDialog"), "watchFolder")->text(), folder);
    found<QPushButton>(*dialogNamed(page, "watchFolderDialog"), "watchStop")->click();
    QTRY_VERIFY(!found<QWidget>(page, "watchRow")->isVisible());
}

void TestImportRows::longNamesDoNotWidenTheWindow()
{
    SmallContest contest;
    MainWindow window(contest.context());
    QWidget &page = importPage(contest, window);
    const QString folder = contest.path(QStringLiteral("in"));
    QVERIFY(QDir().mkdir(folder));
    watch(contest, page, folder, false);
    const int width = window.minimumSizeHint().width();
    const QString name = QStringLiteral("R&D_%1_cuối.csv").arg(QString(150, u'a'));
    written(folder + u'/' + name, header(contest) + row("x1", "Lê Thị Mẫu"));
    auto *import = found<QPushButton>(page, "watchImport");
    QTRY_VERIFY_WITH_TIMEOUT(import->isVisible(), 15'000);
    QVERIFY(import->text().startsWith(QStringLiteral("Import R&&D_aaa"))
            && import->text().endsWith(QStringLiteral("_cuối.csv")));
    QCOMPARE(import->toolTip(), name);
    QCOMPARE(window.minimumSizeHint().width(), width);
    contest.files->toOpen.clear();
    for (int i = 0; i < 300; ++i)
        contest.files->toOpen.append(written(contest.path(QStringLiteral("%1.csv").arg(i)), header(contest)));
    trigger(page, "import.choose");
    QTRY_VERIFY(text(page, "dropText").endsWith(QStringLiteral("7.csv, and 292 more")));
}

void TestImportRows::plainFilesAreImportedByThemselves()
{
    SmallContest contest;
    MainWindow window(contest.context());
    QWidget &page = importPage(contest, window);
    const QString folder = contest.path(QStringLiteral("in"));
    QVERIFY(QDir().mkdir(folder));
    watch(contest, page, folder, true);
    const QByteArray all = bytesOf(contest.writeDump());
    written(folder + QStringLiteral("/held.csv"), all + row("x9", "Mai Thử")); // has rejected rows
    auto *import = found<QPushButton>(page, "watchImport");
    QTRY_VERIFY_WITH_TIMEOUT(import->isVisible(), 15'000);
    found<QPushButton>(page, "watchDrop")->click();
    QVERIFY(!found<QPushButton>(page, "watchDrop")->isVisible());
    QVERIFY(text(page, "watchText").contains(QStringLiteral("held.csv was skipped")));
    QByteArray plain;
    for (const QByteArray &line : all.split('\n')) {
        if (!line.isEmpty() && !line.startsWith("s8") && !line.startsWith("s9"))
            plain += line + '\n';
    }
    written(folder + QStringLiteral("/plain.csv"), plain + row("x9", "Mai Thử"));
    QTRY_VERIFY_WITH_TIMEOUT(text(page, "messageText").startsWith(QStringLiteral("Imported 1 submissions")), 15'000);
    QCOMPARE(contest.messages->confirmations.size(), std::size_t{0});
    QVERIFY(import->isVisible()); // the skipped one can be taken again
    QCOMPARE(import->text(), QStringLiteral("Import held.csv"));
}

void TestImportRows::whatCannotBeReadSaysWhyAndIsLookedAtAgain()
{
    SmallContest contest;
    MainWindow window(contest.context());
    QWidget &page = importPage(contest, window);
    const QString folder = contest.path(QStringLiteral("in"));
    QVERIFY(QDir().mkdir(folder));
    watch(contest, page, folder, false);
    written(folder + QStringLiteral("/a.csv"), header(contest) + row("x1", "Lê Thị Mẫu"));
    written(folder + QStringLiteral("/bad.xlsx"), "no workbook");
    auto *files = found<QComboBox>(page, "watchFiles");
    QTRY_COMPARE_WITH_TIMEOUT(files->count(), 2, 15'000);
    QCOMPARE(found<QPushButton>(page, "watchImport")->text(), QStringLiteral("Import a.csv"));
    files->setCurrentIndex(1);
    Q_EMIT files->activated(1);
    QVERIFY(text(page, "watchText").contains(QStringLiteral("bad.xlsx has come in, and cannot be read: ")));
    QVERIFY(found<QPushButton>(page, "watchAgain")->isVisible());
    QVERIFY(!found<QPushButton>(page, "watchImport")->isVisible());
    QVERIFY(QFile::remove(folder + QStringLiteral("/bad.xlsx")));
    written(folder + QStringLiteral("/bad.xlsx"), "still no workbook");
    found<QPushButton>(page, "watchAgain")->click();
    QTRY_COMPARE_WITH_TIMEOUT(files->count(), 2, 15'000);
}

} // namespace hoithi

using TestImportRows = hoithi::TestImportRows;
HOITHI_TEST(TestImportRows)
#include "tst_importrows.moc"
