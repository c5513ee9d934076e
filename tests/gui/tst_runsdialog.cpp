// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer.h"
#include "smallcontest.h"
#include "testregistry.h"
#include "windowparts.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>

namespace hoithi {

using namespace test;

namespace {

const QStringList judges{QStringLiteral("Lê Thị Giám Khảo"), QStringLiteral("Trần Văn Giám Khảo")};

/// Ranked and signed, then ranked again without the submission that won.
std::shared_ptr<ContestSession> rankedTwice(SmallContest &contest)
{
    auto session = contest.createSigned();
    const auto standing = taken(session->standing(1));
    const auto first = taken(session->rankedRows(standing, {0}));
    (void)taken(session->invalidate(first.front().submissionId, judges, QStringLiteral("thi hộ")));
    (void)taken(session->rank(1));
    return session;
}

QWidget &openedRanking(MainWindow &window)
{
    window.show();
    QWidget &page = opened(window, "ranking");
    const auto *rounds = found<QComboBox>(window, "roundPicker");
    if (!QTest::qWaitFor([rounds] { return rounds->findData(1) >= 0; }))
        qFatal("the rounds are not there");
    chooseRound(window, 1);
    if (!QTest::qWaitFor([&page] { return enabled(page, "ranking.runs"); }))
        qFatal("there is no ranking");
    return page;
}

/// The dialog of the page, once its list is there.
QDialog &openedRuns(QWidget &page, int runs)
{
    trigger(page, "ranking.runs");
    auto *dialog = found<QDialog>(page, "runsDialog");
    const auto &list = table(*dialog, "runsTable");
    if (!QTest::qWaitFor([&] { return list.rowCount() == runs; }))
        qFatal("the list is not there");
    return *dialog;
}

} // namespace

/// The rankings of a round in the window.
class TestRunsDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { windowWarningsAreErrors(); }

    void twoAreComparedWithTheKeyboard();
    void oneAloneIsComparedWithTheOneThatStands();
    void whatDiffersIsExportedOnRecord();
    void whatOthersRankAppearsInTheList();
    void withoutARankingThereIsNoList();
    void aRankingLeadsToWhatIsOnRecordAboutIt();
};

void TestRunsDialog::twoAreComparedWithTheKeyboard()
{
    SmallContest contest;
    const auto session = rankedTwice(contest);
    MainWindow window(contest.context());
    window.openSession(session);
    QWidget &page = openedRanking(window);
    QCOMPARE(found<QAction>(page, "ranking.runs")->shortcut(), QKeySequence(QStringLiteral("Ctrl+H")));
    QDialog &dialog = openedRuns(page, 2);
    auto *runs = found<QTableView>(dialog, "runsTable");
    QCOMPARE(runs->model()->index(0, 2).data().toString(), QStringLiteral("current"));
    const QString newest = runs->model()->index(0, 0).data().toString();
    QVERIFY(runs->model()->index(1, 2).data().toString().startsWith(QStringLiteral("superseded by ") + newest));
    QVERIFY(runs->model()->index(1, 3).data().toString().startsWith(QStringLiteral("2 of 2: ")));
    QVERIFY(!found<QPushButton>(dialog, "exportRuns")->isEnabled());
    runs->setFocus();
    runs->setCurrentIndex(runs->model()->index(0, 0));
    QTest::keyClick(runs, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(runs->selectionModel()->selectedRows().size(), 2);
    QTest::keyClick(runs, Qt::Key_Return);
    const auto &differences = table(dialog, "runDifferencesTable");
    QTRY_VERIFY(differences.rowCount() > 0);
    QVERIFY(dialog.isVisible()); // Enter compares, and closes nothing
    QVERIFY(differences.headerData(2, Qt::Horizontal).toString().contains(newest)); // the older one comes first
    QVERIFY(differences.index(0, 0).data().toString().startsWith(QStringLiteral("Submission ")));
    QStringList changes;
    for (int row = 0; row < differences.rowCount(); ++row)
        changes << differences.index(row, 3).data().toString();
    QVERIFY2(changes.contains(QStringLiteral("loses the prize")), qPrintable(changes.join(u'|')));
    QVERIFY(text(dialog, "outcome").contains(newest));
    QTest::keyClick(runs, Qt::Key_C, Qt::ControlModifier);
    const QByteArray whole = taken(session->standing(1))->run.runHash;
    QVERIFY(QGuiApplication::clipboard()->text().contains(QString::fromLatin1(whole)));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

void TestRunsDialog::oneAloneIsComparedWithTheOneThatStands()
{
    SmallContest contest;
    const auto session = rankedTwice(contest);
    MainWindow window(contest.context());
    window.openSession(session);
    QDialog &dialog = openedRuns(openedRanking(window), 2);
    auto *runs = found<QTableView>(dialog, "runsTable");
    const auto *compare = found<QPushButton>(dialog, "compareRuns");
    QVERIFY(compare->isEnabled()); // the two newest are chosen
    runs->selectRow(0);
    QVERIFY(!compare->isEnabled()); // it stands itself
    QVERIFY(!compare->toolTip().isEmpty());
    runs->selectRow(1);
    QVERIFY(compare->isEnabled());
    QTest::keyClick(runs, Qt::Key_Return);
    QTRY_VERIFY(table(dialog, "runDifferencesTable").rowCount() > 0);
}

void TestRunsDialog::whatDiffersIsExportedOnRecord()
{
    SmallContest contest;
    const auto session = rankedTwice(contest);
    MainWindow window(contest.context());
    window.openSession(session);
    QDialog &dialog = openedRuns(openedRanking(window), 2);
    QTest::keyClick(found<QTableView>(dialog, "runsTable"), Qt::Key_Return);
    auto *button = found<QPushButton>(dialog, "exportRuns");
    QTRY_VERIFY(button->isEnabled());
    contest.files->toSave = contest.path(QStringLiteral("runs.csv"));
    button->click();
    givePurpose(dialog);
    QTRY_VERIFY(text(dialog, "outcome").contains(contest.files->toSave));
    QFile file(contest.files->toSave);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.contains("loses the prize") && content.contains("Submission "));
    AuditFilter exports;
    exports.action = QStringLiteral("personal.export");
    QCOMPARE(taken(session->auditListing(exports)).numbers.size(), std::size_t{1});
}

void TestRunsDialog::whatOthersRankAppearsInTheList()
{
    SmallContest contest;
    const auto session = rankedTwice(contest);
    MainWindow window(contest.context());
    window.openSession(session);
    QDialog &dialog = openedRuns(openedRanking(window), 2);
    auto *runs = found<QTableView>(dialog, "runsTable");
    runs->selectRow(1);
    const QString kept = runs->model()->index(1, 0).data().toString();
    const auto other = taken(ContestSession::open(session->store(), contest.context().clock)); // another desktop
    const auto standing = taken(other->standing(1));
    const auto first = taken(other->rankedRows(standing, {0}));
    (void)taken(other->invalidate(first.front().submissionId, judges, QStringLiteral("thi hộ")));
    (void)taken(other->rank(1));
    QTRY_COMPARE(runs->model()->rowCount(), 3);
    QCOMPARE(runs->model()->index(0, 2).data().toString(), QStringLiteral("current"));
    QCOMPARE(runs->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(runs->selectionModel()->selectedRows().front().data().toString(), kept);
}

void TestRunsDialog::withoutARankingThereIsNoList()
{
    SmallContest contest;
    const auto session = contest.createImported();
    MainWindow window(contest.context());
    window.openSession(session);
    window.show();
    QWidget &page = opened(window, "ranking");
    QTRY_VERIFY(enabled(page, "ranking.rank"));
    QVERIFY(!enabled(page, "ranking.runs"));
    trigger(page, "ranking.rank");
    QTRY_VERIFY(enabled(page, "ranking.runs"));
    QDialog &dialog = openedRuns(page, 1);
    QVERIFY(!found<QPushButton>(dialog, "compareRuns")->isEnabled());
}

void TestRunsDialog::aRankingLeadsToWhatIsOnRecordAboutIt()
{
    SmallContest contest;
    const auto session = rankedTwice(contest);
    MainWindow window(contest.context());
    window.openSession(session);
    QDialog &dialog = openedRuns(openedRanking(window), 2);
    auto *trail = found<QPushButton>(dialog, "runTrail");
    QVERIFY(!trail->isEnabled()); // two are chosen
    found<QTableView>(dialog, "runsTable")->selectRow(1);
    QVERIFY(trail->isEnabled());
    trail->click();
    const QWidget &audit = *found<QWidget>(window, "auditPage");
    QTRY_VERIFY(audit.isVisible());
    QTRY_COMPARE(table(audit, "auditTable").rowCount(), 3); // it was made, and signed twice
}

} // namespace hoithi

using TestRunsDialog = hoithi::TestRunsDialog;
HOITHI_TEST(TestRunsDialog)
#include "tst_runsdialog.moc"
