// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer.h"
#include "itemmodels/import/differencetablemodel.h"
#include "pictures.h"
#include "smallcontest.h"
#include "testregistry.h"
#include "views/widgets/dropframe.h"
#include "windowparts.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QTableView>
#include <QToolButton>

namespace hoithi {

using namespace test;

/// From files chosen to what is told of them.
class TestImportPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { windowWarningsAreErrors(); }

    void previewWritesNothingAndListsRejectedRows();
    void missingImporterIsToldAtTheField();
    void filesWithoutAValidRowAreNotOfferedForImport();
    void filesReadForOneRoundAreNotImportedIntoAnother();
    void anImportStaysWithItsRound();
    void nothingIsDroppedIntoARunningImport();
    void anEmptyPageSaysWhatIsMissing();
    void aFileIsTakenBackWithAReason();
    void whatASignedResultRestsOnIsNotOffered();
    void aSecondDumpIsComparedAndAskedAbout();
    void screens_data();
    void screens();
};

namespace {

QString cell(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

/// The import page with the dump of round 1 read and an importer named.
QWidget &readyToImport(SmallContest &contest, MainWindow &window)
{
    window.openSession(contest.createImported());
    window.show();
    QWidget &page = opened(window, "import");
    found<QLineEdit>(page, "importer")->setText(QStringLiteral("Organiser"));
    contest.files->toOpen = {contest.writeDump()};
    trigger(page, "import.choose");
    return page;
}

} // namespace

void TestImportPage::previewWritesNothingAndListsRejectedRows()
{
    SmallContest contest;
    const auto session = contest.createImported();
    MainWindow window(contest.context());
    window.openSession(session);
    window.show();
    QWidget &page = opened(window, "import");
    QTRY_COMPARE(table(page, "batchTable").rowCount(), 1);
    contest.files->toOpen = {contest.writeDump()};
    trigger(page, "import.choose");
    QTRY_COMPARE(table(page, "previewTable").rowCount(), SmallContest::acceptedRows);
    QTRY_COMPARE(table(page, "issuesTable").rowCount(), SmallContest::rejectedRows);
    auto *reasons = found<QComboBox>(page, "reasonFilter");
    QCOMPARE(reasons->count(), 3);
    reasons->setCurrentIndex(1);
    QTRY_COMPARE(table(page, "issuesTable").rowCount(), 1);
    contest.files->toSave = contest.path(QStringLiteral("rejects.csv"));
    trigger(page, "import.export");
    givePurpose(page);
    QTRY_COMPARE(text(page, "messageText"), QStringLiteral("1 rejected row is in %1.").arg(contest.files->toSave));
    QFile rejects(contest.files->toSave);
    QVERIFY(rejects.open(QIODevice::ReadOnly));
    QCOMPARE(rejects.readAll().count('\n'), 2);
}

void TestImportPage::missingImporterIsToldAtTheField()
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

void TestImportPage::filesWithoutAValidRowAreNotOfferedForImport()
{
    SmallContest contest;
    MainWindow window(contest.context());
    QWidget &page = readyToImport(contest, window);
    QTRY_VERIFY(enabled(page, "import.commit"));
    QFile dump(contest.files->toOpen.first());
    QVERIFY(dump.open(QIODevice::ReadOnly));
    const QByteArray header = dump.readLine();
    QFile rejected(contest.path(QStringLiteral("rejected.csv")));
    QVERIFY(rejected.open(QIODevice::WriteOnly));
    rejected.write(header + "s8,a8,Mai Công Lý,,2023-09-18T08:00:00,2023-09-18T08:05:00,ABCDABCDABCDABX,5\n");
    rejected.close();
    contest.files->toOpen = {rejected.fileName()};
    trigger(page, "import.choose");
    QTRY_COMPARE(table(page, "issuesTable").rowCount(), 1);
    QTRY_COMPARE(table(page, "previewTable").rowCount(), 0);
    QVERIFY(!enabled(page, "import.commit"));
    QCOMPARE(found<QAction>(page, "import.commit")->toolTip(), QStringLiteral("No row of the files can be imported."));
}

void TestImportPage::filesReadForOneRoundAreNotImportedIntoAnother()
{
    SmallContest contest;
    MainWindow window(contest.context());
    QWidget &page = readyToImport(contest, window);
    chooseRound(window, 2); // while they are being read
    QTest::qWait(300);
    QVERIFY(!enabled(page, "import.commit"));
    QCOMPARE(table(page, "previewTable").rowCount(), 0);
    QVERIFY(enabled(page, "import.choose"));
}

void TestImportPage::anImportStaysWithItsRound()
{
    SmallContest contest;
    MainWindow window(contest.context());
    QWidget &page = readyToImport(contest, window);
    QTRY_VERIFY(enabled(page, "import.commit"));
    trigger(page, "import.commit");
    chooseRound(window, 2);
    QTRY_COMPARE(text(page, "messageText"), QStringLiteral("These files were imported before. Nothing was changed."));
}

void TestImportPage::nothingIsDroppedIntoARunningImport()
{
    SmallContest contest;
    MainWindow window(contest.context());
    QWidget &page = readyToImport(contest, window);
    QTRY_VERIFY(enabled(page, "import.commit"));
    const auto *drop = page.findChild<DropFrame *>();
    QVERIFY(drop->isEnabled());
    QCOMPARE(text(page, "importTableTitle"), QStringLiteral("First rows, as they will be stored"));
    trigger(page, "import.commit");
    QVERIFY(!drop->isEnabled());
    QTRY_VERIFY(drop->isEnabled());
    QCOMPARE(text(page, "importTableTitle"), QStringLiteral("First rows of the files just imported"));
}

void TestImportPage::anEmptyPageSaysWhatIsMissing()
{
    SmallContest contest;
    const auto session = contest.create();
    MainWindow window(contest.context());
    window.openSession(session);
    window.show();
    const QWidget &page = opened(window, "import");
    const auto *sentence = found<QWidget>(page, "emptyState")->findChild<QLabel *>();
    QTRY_VERIFY(sentence->isVisible() && sentence->text().contains(QStringLiteral("reading of the rules")));
    found<QPushButton>(page, "emptyStateButton")->click();
    QVERIFY(found<QWidget>(window, "overviewPage")->isVisible());
    QVERIFY(wait(
        session->approveRules(*ruleBookPreset(u"all-15"), 1, QStringLiteral("Ban Tổ chức"), QStringLiteral("thử"))));
    trigger(window, "view.refresh");
    opened(window, "import");
    QTRY_VERIFY(sentence->text().contains(QStringLiteral("before its answer key is set")));
    QVERIFY(wait(session->setKey(1, {}, SmallContest::key(), 4)));
    trigger(window, "view.refresh");
    QTRY_VERIFY(sentence->text().contains(QStringLiteral("Nothing has been imported")));
    contest.files->toOpen = {contest.writeDump()};
    found<QPushButton>(page, "emptyStateButton")->click();
    QTRY_COMPARE(table(page, "previewTable").rowCount(), SmallContest::acceptedRows);
    QVERIFY(!sentence->isVisible());
}

void TestImportPage::aFileIsTakenBackWithAReason()
{
    SmallContest contest;
    MainWindow window(contest.context());
    window.openSession(contest.createImported());
    window.show();
    QWidget &page = opened(window, "import");
    QTRY_COMPARE(table(page, "batchTable").rowCount(), 1);
    found<QTableView>(page, "batchTable")->selectRow(0);
    QTRY_VERIFY(enabled(page, "import.withdraw"));
    QVERIFY(!enabled(page, "import.history"));
    trigger(page, "import.withdraw");
    QTRY_VERIFY(page.findChild<QDialog *>(QStringLiteral("withdrawBatchDialog")));
    auto *dialog = found<QDialog>(page, "withdrawBatchDialog");
    QVERIFY(!found<QPushButton>(*dialog, "accept")->isEnabled());
    found<QLineEdit>(*dialog, "actor")->setText(QStringLiteral("Đỗ Thị Tổ Chức"));
    found<QLineEdit>(*dialog, "reason")->setText(QStringLiteral("nhầm tệp"));
    found<QPushButton>(*dialog, "accept")->click();
    QTRY_COMPARE(cell(table(page, "batchTable"), 0, 1), QStringLiteral("Withdrawn by Đỗ Thị Tổ Chức: nhầm tệp"));
    QVERIFY(text(page, "messageText").contains(QStringLiteral("nothing of it counts")));
    QTRY_VERIFY(enabled(page, "import.history")); // it is still the chosen one
    QCOMPARE(found<QTableView>(page, "batchTable")->selectionModel()->selectedRows().size(), qsizetype{1});
    QVERIFY(!enabled(page, "import.withdraw"));
    trigger(page, "import.history");
    QTRY_VERIFY(window.findChild<QWidget *>(QStringLiteral("auditPage")));
    const QWidget &audit = *found<QWidget>(window, "auditPage");
    QTRY_COMPARE(text(audit, "auditEntryTitle"), QStringLiteral("Imported file withdrawn"));
}

void TestImportPage::whatASignedResultRestsOnIsNotOffered()
{
    SmallContest contest;
    MainWindow window(contest.context());
    window.openSession(contest.createSigned());
    window.show();
    QWidget &page = opened(window, "import");
    QTRY_COMPARE(table(page, "batchTable").rowCount(), 1);
    found<QTableView>(page, "batchTable")->selectRow(0);
    QTRY_VERIFY(enabled(page, "import.withdraw"));
    trigger(page, "import.withdraw");
    QTRY_VERIFY(text(page, "messageText").contains(QStringLiteral("signed by")));
    QVERIFY(!page.findChild<QDialog *>(QStringLiteral("withdrawBatchDialog")));
}

void TestImportPage::aSecondDumpIsComparedAndAskedAbout()
{
    SmallContest contest;
    MainWindow window(contest.context());
    QWidget &page = readyToImport(contest, window);
    QTRY_VERIFY(enabled(page, "import.commit"));
    QVERIFY(!enabled(page, "import.rows")); // the same file: nothing differs
    QFile dump(contest.files->toOpen.first());
    QVERIFY(dump.open(QIODevice::ReadOnly));
    const QByteArray header = dump.readLine();
    const QByteArray first = dump.readLine();
    QFile second(contest.path(QStringLiteral("second.csv")));
    QVERIFY(second.open(QIODevice::WriteOnly));
    second.write(header + QByteArray(first).replace("ABCDABCDABCDABC", "ABCDABCDABCDABD")
                 + "s99,a99,Mai Công Lý,,2023-09-18T08:00:00,2023-09-18T08:05:00,ABCDABCDABCDABC,5\n");
    second.close();
    contest.files->toOpen = {second.fileName()};
    trigger(page, "import.choose");
    QTRY_COMPARE(text(page, "importTableTitle"), QStringLiteral("Compared with what is stored"));
    const QAbstractItemModel &rows = table(page, "differencesTable");
    const int vanished = SmallContest::acceptedRows - 1;
    QTRY_COMPARE(rows.rowCount(), 2 + vanished);
    QCOMPARE(cell(rows, 0, DifferenceTableModel::Field), QStringLiteral("Answers"));
    QCOMPARE(cell(rows, 0, DifferenceTableModel::After), QStringLiteral("ABCDABCDABCDABD"));
    found<QToolButton>(page, "differencesTable_vanished")->click();
    QCOMPARE(rows.rowCount(), 2);
    contest.files->toSave = contest.path(QStringLiteral("differences.csv"));
    trigger(page, "import.differences");
    givePurpose(page);
    QTRY_VERIFY(text(page, "messageText").startsWith(QStringLiteral("2 differences are in")));
    trigger(page, "import.rows");
    QCOMPARE(text(page, "importTableTitle"), QStringLiteral("First rows, as they will be stored"));

    contest.messages->confirms = false;
    trigger(page, "import.commit");
    QCOMPARE(contest.messages->confirmations.size(), std::size_t{1});
    QVERIFY(contest.messages->confirmations.front().consequence.contains(QStringLiteral("not in the files")));
    contest.messages->confirms = true;
    trigger(page, "import.commit");
    QTRY_VERIFY(text(page, "messageText").contains(QStringLiteral("Conflicts with rows imported before: 1")));
}

void TestImportPage::screens_data()
{
    addPictureRows();
}

/// Grabbed into <build>/screens, to be looked at.
void TestImportPage::screens()
{
    SmallContest contest;
    lookAsTheRowSays(contest);
    MainWindow window(contest.context());
    window.resize(officeScreen);
    QWidget &page = readyToImport(contest, window);
    QTRY_VERIFY(enabled(page, "import.commit"));
    QFile dump(contest.files->toOpen.first());
    QVERIFY(dump.open(QIODevice::ReadOnly));
    const QByteArray header = dump.readLine();
    const QByteArray first = dump.readLine();
    QFile second(contest.path(QStringLiteral("second.csv")));
    QVERIFY(second.open(QIODevice::WriteOnly));
    second.write(header + QByteArray(first).replace("ABCDABCDABCDABC", "ABCDABCDABCDABD")
                 + "s99,a99,Mai Công Lý,,2023-09-18T08:00:00,2023-09-18T08:05:00,ABCDABCDABCDABC,5\n");
    second.close();
    contest.files->toOpen = {second.fileName()};
    trigger(page, "import.choose");
    QTRY_VERIFY(enabled(page, "import.rows"));
    takePicture(window, "import", "differences");
    chooseRound(window, 2);
    chooseRound(window, 1);
    QTRY_COMPARE(table(page, "batchTable").rowCount(), 1);
    found<QTableView>(page, "batchTable")->selectRow(0);
    QTRY_VERIFY(enabled(page, "import.withdraw"));
    takePicture(window, "import", "batches");
    trigger(page, "import.withdraw");
    QTRY_VERIFY(page.findChild<QDialog *>(QStringLiteral("withdrawBatchDialog")));
    takePicture(*found<QDialog>(page, "withdrawBatchDialog"), "import", "withdraw");
}

} // namespace hoithi

using TestImportPage = hoithi::TestImportPage;
HOITHI_TEST(TestImportPage)
#include "tst_importpage.moc"
