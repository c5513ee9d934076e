// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer.h"
#include "services/conflicts/conflictservice.h"
#include "smallcontest.h"
#include "testregistry.h"
#include "views/dialogs/review/conflictsdialog.h"
#include "windowparts.h"

#include <QFile>
#include <QLineEdit>
#include <QListWidget>

namespace hoithi {

using namespace test;

namespace {

const QStringList judges{QStringLiteral("Lê Thị Giám Khảo"), QStringLiteral("Trần Văn Giám Khảo")};

void importDump(const SmallContest &contest, ContestSession &session, const QString &name, const QByteArray &rows)
{
    QFile file(contest.path(name));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write the dump");
    file.write("submission_id,account_id,full_name,phone,agency_code,submitted_at,answers,prediction\n" + rows);
    file.close();
    (void)taken(session.import({1, {file.fileName()}, QString(), QStringLiteral("test")}, {}, {}));
}

/// Two rows of the second file differ from what is stored.
std::shared_ptr<ContestSession> contestWithConflicts(SmallContest &contest)
{
    auto session = contest.create();
    (void)taken(session->approveRules(*ruleBookPreset(u"all-15"), 1, judges[0], QStringLiteral("test")));
    auto keySet = session->setKey(1, QString(), SmallContest::key(), 4);
    keySet.waitForFinished();
    importDump(contest, *session, QStringLiteral("a.csv"),
               "s1,a1,Tôn Nữ Hoài Thương,0900000001,474,2023-09-15T08:05:12,ABCDABCDABCDABC,4\n"
               "s2,a2,Hồ Đắc Minh Quân,0900000002,474,2023-09-15T09:06:00,ABCDABCDABCDABC,9\n");
    importDump(contest, *session, QStringLiteral("b.csv"),
               "s1,a1,Tôn Nữ Hoài Thương,0900000001,474,2023-09-15T08:05:12,AAAAABCDABCDABC,4\n"
               "s2,a2,Hồ Đắc Minh Quân,0900000009,474,2023-09-15T09:06:00,ABCDABCDABCDABC,2\n");
    (void)taken(session->rank(1));
    return session;
}

ConflictsDialog &openedConflicts(MainWindow &window)
{
    window.show();
    QWidget &page = opened(window, "ranking");
    const auto *rounds = found<QComboBox>(window, "roundPicker");
    if (!QTest::qWaitFor([rounds] { return rounds->findData(1) >= 0; }))
        qFatal("the rounds are not there");
    chooseRound(window, 1);
    found<QTabBar>(page, "areaTabs")->setCurrentIndex(1);
    auto *link = found<QPushButton>(page, "toConflicts");
    if (!QTest::qWaitFor([link] { return link->isVisible(); }))
        qFatal("the page does not say that conflicts are open");
    link->click();
    if (!QTest::qWaitFor([&page] { return page.findChild<ConflictsDialog *>() != nullptr; }))
        qFatal("the dialog is not there");
    return *page.findChild<ConflictsDialog *>();
}

/// Fills in what a decision of two judges needs, and records it once its effect is told.
void decideBoth(const QWidget &dialog)
{
    found<QLineEdit>(dialog, "judge1")->setText(judges[0]);
    found<QLineEdit>(dialog, "judge2")->setText(judges[1]);
    found<QLineEdit>(dialog, "reason")->setText(QStringLiteral("đã sửa ở nguồn"));
    if (!QTest::qWaitFor([&dialog] { return found<QPushButton>(dialog, "accept")->isEnabled(); }))
        qFatal("the decision cannot be recorded");
    found<QPushButton>(dialog, "accept")->click();
}

QString stateOf(const ConflictsDialog &dialog, int row)
{
    return table(dialog, "conflictTable").index(row, 0).data().toString();
}

} // namespace

/// Judges see what differs, and decide which content counts.
class TestConflictsDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { windowWarningsAreErrors(); }

    void bothContentsStandSideBySide();
    void twoJudgesTakeARowAndTakeItBack();
    void aWholeFileIsKeptAtOnce();
    void theRowsThatAreDecidedAreNamed();
    void whatDoesNotApplyToAllChosenRowsIsOff();
};

void TestConflictsDialog::bothContentsStandSideBySide()
{
    SmallContest contest;
    MainWindow window(contest.context());
    window.openSession(contestWithConflicts(contest));
    ConflictsDialog &dialog = openedConflicts(window);
    QTRY_COMPARE(table(dialog, "conflictTable").rowCount(), 2);
    QVERIFY(found<QPushButton>(window, "toConflicts")->text().endsWith(QStringLiteral(": 2")));
    found<QTableView>(dialog, "conflictTable")->selectRow(1);
    auto &fields = table(dialog, "conflictFields");
    QTRY_COMPARE(fields.rowCount(), 2);
    QCOMPARE(fields.index(0, 1).data().toString(), QStringLiteral("•••002"));
    QCOMPARE(fields.index(0, 2).data().toString(), QStringLiteral("•••009"));
    QCOMPARE(fields.index(1, 1).data().toString(), QStringLiteral("9"));
    QCOMPARE(fields.index(1, 2).data().toString(), QStringLiteral("2"));
}

void TestConflictsDialog::twoJudgesTakeARowAndTakeItBack()
{
    SmallContest contest;
    MainWindow window(contest.context());
    window.openSession(contestWithConflicts(contest));
    ConflictsDialog &dialog = openedConflicts(window);
    QTRY_COMPARE(table(dialog, "conflictTable").rowCount(), 2);
    QVERIFY(found<QPushButton>(dialog, "takeConflict")->isEnabled());
    QVERIFY(!found<QPushButton>(dialog, "undoConflict")->isEnabled());
    found<QPushButton>(dialog, "takeConflict")->click();
    QTRY_VERIFY(dialog.findChild<TakeConflictDialog *>());
    decideBoth(*dialog.findChild<TakeConflictDialog *>());
    QTRY_COMPARE(stateOf(dialog, 1), QStringLiteral("later row counts")); // open ones first
    QCOMPARE(stateOf(dialog, 0), QStringLiteral("open"));
    QTRY_VERIFY(!dialog.findChild<TakeConflictDialog *>());
    found<QTableView>(dialog, "conflictTable")->selectRow(1);
    QTRY_VERIFY(text(dialog, "conflictVerdict").contains(judges[1]));
    found<QPushButton>(dialog, "undoConflict")->click();
    QTRY_VERIFY(dialog.findChild<TakeConflictDialog *>());
    decideBoth(*dialog.findChild<TakeConflictDialog *>());
    QTRY_COMPARE(stateOf(dialog, 1), QStringLiteral("open"));
}

void TestConflictsDialog::aWholeFileIsKeptAtOnce()
{
    SmallContest contest;
    MainWindow window(contest.context());
    const auto session = contestWithConflicts(contest);
    window.openSession(session);
    ConflictsDialog &dialog = openedConflicts(window);
    QTRY_COMPARE(table(dialog, "conflictTable").rowCount(), 2);
    found<QPushButton>(dialog, "keepFile")->click();
    QTRY_VERIFY(dialog.findChild<KeepConflictDialog *>());
    const auto *form = dialog.findChild<KeepConflictDialog *>();
    found<QLineEdit>(*form, "judge")->setText(judges[0]);
    QVERIFY(!found<QPushButton>(*form, "accept")->isEnabled());
    found<QLineEdit>(*form, "reason")->setText(QStringLiteral("tệp cũ"));
    QTRY_VERIFY(found<QPushButton>(*form, "accept")->isEnabled());
    found<QPushButton>(*form, "accept")->click();
    QTRY_COMPARE(stateOf(dialog, 0), QStringLiteral("stored one kept"));
    QCOMPARE(stateOf(dialog, 1), QStringLiteral("stored one kept"));
    QCOMPARE(taken(session->conflicts().openCount({1, 0, {}})), qint64{0});
}

void TestConflictsDialog::theRowsThatAreDecidedAreNamed()
{
    SmallContest contest;
    MainWindow window(contest.context());
    window.openSession(contestWithConflicts(contest));
    ConflictsDialog &dialog = openedConflicts(window);
    QTRY_COMPARE(table(dialog, "conflictTable").rowCount(), 2);
    found<QTableView>(dialog, "conflictTable")->selectAll();
    QTRY_VERIFY(!found<QPushButton>(dialog, "takeConflict")->isEnabled()); // each by itself
    found<QPushButton>(dialog, "keepConflict")->click();
    QTRY_VERIFY(dialog.findChild<KeepConflictDialog *>());
    const auto *form = dialog.findChild<KeepConflictDialog *>();
    const auto *rows = found<QListWidget>(*form, "decidedRows");
    QCOMPARE(rows->count(), 2);
    QCOMPARE(rows->item(0)->text(), QStringLiteral("s1 – Tôn Nữ Hoài Thương"));
    QCOMPARE(rows->item(1)->text(), QStringLiteral("s2 – Hồ Đắc Minh Quân"));
    found<QPushButton>(*form, "reject")->click();
    QTRY_VERIFY(!dialog.findChild<KeepConflictDialog *>());
    found<QTableView>(dialog, "conflictTable")->selectRow(1);
    found<QPushButton>(dialog, "keepConflict")->click();
    QTRY_VERIFY(dialog.findChild<KeepConflictDialog *>());
    QVERIFY(text(*dialog.findChild<KeepConflictDialog *>(), "consequence")
                .startsWith(QStringLiteral("s2 – Hồ Đắc Minh Quân: ")));
}

void TestConflictsDialog::whatDoesNotApplyToAllChosenRowsIsOff()
{
    SmallContest contest;
    MainWindow window(contest.context());
    const auto session = contestWithConflicts(contest);
    const ConflictList all = taken(session->conflicts().list({1, 0, {}}));
    (void)taken(session->conflicts().keepAll({0, 0, {all.rows[0].id}}, judges[0], QStringLiteral("tệp cũ")));
    window.openSession(session);
    ConflictsDialog &dialog = openedConflicts(window);
    QTRY_COMPARE(table(dialog, "conflictTable").rowCount(), 2);
    auto *rows = found<QTableView>(dialog, "conflictTable");
    QTRY_VERIFY(found<QPushButton>(dialog, "keepConflict")->isEnabled());
    const QPoint place = rows->geometry().topLeft();
    const int height = rows->height();
    rows->selectRow(1); // the decided one: who decided is told, and nothing moves
    QTRY_VERIFY(text(dialog, "conflictVerdict").contains(judges[0]));
    QCoreApplication::processEvents();
    QCOMPARE(rows->geometry().topLeft(), place);
    QVERIFY(qAbs(rows->height() - height) <= 1); // a font's own line may be a pixel higher
    rows->selectAll();
    for (const char *name : {"takeConflict", "keepConflict", "keepFile", "undoConflict"}) {
        QVERIFY2(!found<QPushButton>(dialog, name)->isEnabled(), name);
        QVERIFY2(!found<QPushButton>(dialog, name)->toolTip().isEmpty(), name);
    }
    rows->setFocus();
    QTest::keyClick(rows, Qt::Key_Return);
    QVERIFY(dialog.isVisible());
}

} // namespace hoithi

using TestConflictsDialog = hoithi::TestConflictsDialog;
HOITHI_TEST(TestConflictsDialog)
#include "tst_conflictsdialog.moc"
