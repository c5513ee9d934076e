// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer.h"
#include "itemmodels/rostertablemodels.h"
#include "pictures.h"
#include "services/roster/rosterservice.h"
#include "smallcontest.h"
#include "testregistry.h"
#include "windowparts.h"

#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPointer>
#include <QTabBar>

namespace hoithi {

using namespace test;

namespace {

constexpr const char *header = "body,full_name,account_id,phone,national_id\n";

QString listOf(const SmallContest &contest, const QByteArray &lines)
{
    QFile file(contest.path(QStringLiteral("list.csv")));
    if (!file.open(QIODevice::WriteOnly) || file.write(header + lines) < 0)
        qFatal("cannot write the list");
    return file.fileName();
}

/// The page under its tab.
QWidget &rosterOf(MainWindow &window)
{
    QWidget &area = opened(window, "import");
    found<QTabBar>(area, "areaTabs")->setCurrentIndex(1);
    return *found<QWidget>(area, "rosterPage");
}

/// The list as it is shown before it is stored.
QDialog *intake(QWidget &page, SmallContest &contest, const QByteArray &lines)
{
    contest.files->toOpen = {listOf(contest, lines)};
    trigger(page, "roster.import");
    const auto shown = [&page] {
        return page.findChild<QDialog *>(QStringLiteral("rosterIntakeDialog"));
    };
    if (!QTest::qWaitFor([&] { return shown() != nullptr; }))
        qFatal("nothing is shown");
    return shown();
}

QString cell(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

/// Who may take part but win nothing: from a file to the list, and out of it again.
class TestRosterPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { windowWarningsAreErrors(); }

    void aListIsShownBeforeItIsStoredAndUndoneAfter();
    void aListWithErrorsIsTakenOnlyWithoutThem();
    void whereSomebodyAppearsIsShownBesideThem();
    void anImportSaysWhatBecomesOfResults();
    void theTrailShowsTheImportOfThatPerson();
    void theRosterIsFoundByItsName();
    void somebodyIsWithdrawnWithAReasonAndFoundInTheTrail();
    void theListLeavesWithoutPhones();
    void theRoundIsChosenForSubmissionsOnly();
    void aJudgeLooksOnly();
    void screens_data();
    void screens();
};

void TestRosterPage::aListIsShownBeforeItIsStoredAndUndoneAfter()
{
    SmallContest contest;
    MainWindow window(contest.context());
    const auto session = contest.createImported();
    window.openSession(session);
    window.show();
    QWidget &page = rosterOf(window);
    QTRY_VERIFY(found<QWidget>(page, "emptyState")->isVisible());
    QDialog *dialog = intake(page, contest, "BGK,Lê Thị Mẫu,a1,0912345678,\nBTC,Đỗ Văn Mẫu,zz,,046199000001\n");
    QCOMPARE(table(*dialog, "rosterStageTable").rowCount(), 2);
    QVERIFY(!found<QWidget>(*dialog, "leaveOutFaulty")->isVisible());
    QTRY_VERIFY2(text(*dialog, "rosterEffect").endsWith(QStringLiteral("win nothing: 1.")),
                 qPrintable(text(*dialog, "rosterEffect")));
    QVERIFY(taken(session->roster().list()).people.empty());
    found<QPushButton>(*dialog, "accept")->click();
    const QAbstractItemModel &people = table(page, "rosterTable");
    QTRY_COMPARE(people.rowCount(), 2);
    QTRY_COMPARE(text(page, "messageText"), QStringLiteral("People added to the roster: 2."));
    QCOMPARE(cell(people, 0, RosterTableModel::Body), QStringLiteral("Jury"));
    QCOMPARE(cell(people, 0, RosterTableModel::Phone), QStringLiteral("•••678"));
    found<QPushButton>(page, "messageLink")->click();
    QTRY_COMPARE(cell(people, 0, RosterTableModel::State), QStringLiteral("withdrawn"));
    QTRY_VERIFY(text(page, "messageText").startsWith(QStringLiteral("The import is undone")));
    QVERIFY(!enabled(page, "roster.withdraw"));
}

void TestRosterPage::aListWithErrorsIsTakenOnlyWithoutThem()
{
    SmallContest contest;
    MainWindow window(contest.context());
    window.openSession(contest.createImported());
    window.show();
    QWidget &page = rosterOf(window);
    QPointer<QDialog> dialog = intake(page, contest, "BGK,Lê Thị Mẫu,a1,,\nBTC,Không Rõ,,,\n");
    QCOMPARE(table(*dialog, "rosterProblemTable").rowCount(), 1);
    auto *add = found<QPushButton>(*dialog, "accept");
    QVERIFY(!add->isEnabled());
    QVERIFY(found<QLabel>(*dialog, "rosterStageWhy")->isVisible());
    found<QTableView>(*dialog, "rosterProblemTable")->selectRow(0);
    QCOMPARE(found<QTableView>(*dialog, "rosterStageTable")->currentIndex().row(), 1);
    found<QCheckBox>(*dialog, "leaveOutFaulty")->setChecked(true);
    QVERIFY(add->isEnabled());
    add->click();
    QTRY_COMPARE(table(page, "rosterTable").rowCount(), 1);
    QTRY_VERIFY(!dialog);
    dialog = intake(page, contest, "BGK,Lê Thị Mẫu,a1,,\n");
    QVERIFY(!found<QPushButton>(*dialog, "accept")->isEnabled()); // nobody new
    dialog->reject();
    QTRY_VERIFY(!dialog);
    QFile broken(contest.path(QStringLiteral("list.csv")));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("no,header\n1,2\n");
    broken.close();
    contest.files->toOpen = {broken.fileName()};
    trigger(page, "roster.import");
    QTRY_VERIFY(text(page, "messageText").contains(QStringLiteral("header")));
}

void TestRosterPage::whereSomebodyAppearsIsShownBesideThem()
{
    SmallContest contest;
    MainWindow window(contest.context());
    const auto session = contest.createImported();
    (void)taken(
        session->roster().add({{QStringLiteral("BTC"), QStringLiteral("Đỗ Văn Mẫu"), QStringLiteral("a1"), {}, {}},
                               {QStringLiteral("BTC"), QStringLiteral("Lê Không Thi"), QStringLiteral("zz"), {}, {}}},
                              {}));
    window.openSession(session);
    window.show();
    QWidget &page = rosterOf(window);
    const QAbstractItemModel &people = table(page, "rosterTable");
    QTRY_COMPARE(people.rowCount(), 2);
    QTRY_COMPARE(text(page, "rosterPaneTitle"), QStringLiteral("Đỗ Văn Mẫu"));
    const QAbstractItemModel &where = table(page, "appearanceTable");
    QTRY_COMPARE(where.rowCount(), 1);
    QCOMPARE(cell(where, 0, 2), QStringLiteral("account"));
    QCOMPARE(cell(where, 0, 6), QStringLiteral("round1.csv"));
    found<QTableView>(page, "rosterTable")->selectRow(1);
    QTRY_COMPARE(where.rowCount(), 0);
    QVERIFY(text(page, "rosterPaneWhere").startsWith(QStringLiteral("No submission")));
    found<QLineEdit>(page, "filterEdit")->setText(QStringLiteral("do van"));
    QTRY_COMPARE(people.rowCount(), 1);
    QTRY_COMPARE(text(page, "rosterPaneTitle"), QStringLiteral("Đỗ Văn Mẫu"));
}

void TestRosterPage::anImportSaysWhatBecomesOfResults()
{
    SmallContest contest;
    MainWindow window(contest.context());
    const auto session = contest.createSigned();
    const auto standing = taken(session->standing(1));
    window.openSession(session);
    window.show();
    QWidget &page = rosterOf(window);
    const QDialog *dialog = intake(page, contest, "BTC,Lê Văn Mẫu,a1,,\n");
    const auto *add = found<QPushButton>(*dialog, "accept");
    QCOMPARE(add->text(), QStringLiteral("&Add 1 person"));
    QCOMPARE(add->property("weight").toString(), QStringLiteral("primary"));
    found<QPushButton>(*dialog, "accept")->click();
    QTRY_VERIFY(text(page, "messageText").startsWith(QStringLiteral("People added to the roster: 1. Prizes")));
    const QString said = text(page, "messageText");
    QVERIFY2(said.contains(QStringLiteral("round 1: ")), qPrintable(said));
    QVERIFY2(said.endsWith(QStringLiteral("signed again: round 1.")), qPrintable(said));
}

/// Of two imports, that of the list that the person is on.
void TestRosterPage::theTrailShowsTheImportOfThatPerson()
{
    SmallContest contest;
    MainWindow window(contest.context());
    const auto session = contest.createImported();
    for (const char *account : {"y1", "y2"}) {
        const QString id = QString::fromLatin1(account);
        (void)taken(session->roster().add({{QStringLiteral("BTC"), id, id, {}, {}}}, {}));
    }
    window.openSession(session);
    window.show();
    QWidget &page = rosterOf(window);
    QTRY_COMPARE(table(page, "rosterTable").rowCount(), 2);
    const qint64 first = taken(session->roster().list()).people.front().added.seq;
    found<QTableView>(page, "rosterTable")->selectRow(0);
    QTRY_COMPARE(text(page, "rosterPaneTitle"), QStringLiteral("y1"));
    found<QPushButton>(page, "rosterTrail")->click();
    QTRY_VERIFY(window.findChild<QWidget *>(QStringLiteral("auditPage")));
    const QWidget &audit = *found<QWidget>(window, "auditPage");
    QTRY_COMPARE(table(audit, "auditTable").rowCount(), 1);
    QCOMPARE(cell(table(audit, "auditTable"), 0, 0), QString::number(first));
}

void TestRosterPage::theRosterIsFoundByItsName()
{
    SmallContest contest;
    MainWindow window(contest.context());
    window.openSession(contest.createImported());
    window.show();
    trigger(window, "go.search");
    const auto *dialog = found<QDialog>(window, "commandDialog");
    found<QLineEdit>(*dialog, "commandEdit")->setText(QStringLiteral("roster"));
    QTest::keyClick(found<QLineEdit>(*dialog, "commandEdit"), Qt::Key_Return);
    QTRY_VERIFY(window.findChild<QWidget *>(QStringLiteral("rosterPage")));
    QVERIFY(found<QWidget>(window, "rosterPage")->isVisible());
}

void TestRosterPage::somebodyIsWithdrawnWithAReasonAndFoundInTheTrail()
{
    SmallContest contest;
    MainWindow window(contest.context());
    const auto session = contest.createSigned();
    (void)taken(session->roster().add(
        {{QStringLiteral("BTC"), QStringLiteral("Đỗ Văn Mẫu"), QStringLiteral("a1"), {}, {}}}, {}));
    window.openSession(session);
    window.show();
    QWidget &page = rosterOf(window);
    QTRY_VERIFY(enabled(page, "roster.withdraw"));
    trigger(page, "roster.withdraw");
    auto *dialog = found<QDialog>(page, "withdrawPersonDialog");
    QCOMPARE(dialog->focusWidget(), found<QWidget>(*dialog, "reason"));
    QVERIFY(!found<QPushButton>(*dialog, "accept")->isEnabled());
    found<QLineEdit>(*dialog, "actor")->setText(QStringLiteral("Đỗ Thị Tổ Chức"));
    found<QLineEdit>(*dialog, "reason")->setText(QStringLiteral("nhập nhầm"));
    found<QPushButton>(*dialog, "accept")->click();
    QTRY_COMPARE(cell(table(page, "rosterTable"), 0, RosterTableModel::State), QStringLiteral("withdrawn"));
    QTRY_VERIFY(text(page, "messageText").startsWith(QStringLiteral("Đỗ Văn Mẫu is withdrawn")));
    QTRY_VERIFY(found<QPushButton>(page, "rosterTrail")->isVisible());
    found<QPushButton>(page, "rosterTrail")->click();
    QTRY_VERIFY(window.findChild<QWidget *>(QStringLiteral("auditPage")));
    const QWidget &audit = *found<QWidget>(window, "auditPage");
    QVERIFY(audit.isVisible());
    QTRY_COMPARE(table(audit, "auditTable").rowCount(), 1);
    QTRY_COMPARE(text(audit, "auditEntryTitle"), QStringLiteral("Withdrawn from the roster"));
    trigger(window, "go.back");
    QVERIFY(page.isVisible());
}

void TestRosterPage::theListLeavesWithoutPhones()
{
    SmallContest contest;
    MainWindow window(contest.context());
    const auto session = contest.createImported();
    (void)taken(session->roster().add({{QStringLiteral("BTC"), QStringLiteral("=Đỗ Văn Mẫu"), QStringLiteral("a1"),
                                        QStringLiteral("0912345678"), QStringLiteral("046199000001")}},
                                      {}));
    window.openSession(session);
    window.show();
    QWidget &page = rosterOf(window);
    QTRY_VERIFY(enabled(page, "roster.export"));
    contest.files->toSave = contest.path(QStringLiteral("people.csv"));
    trigger(page, "roster.export");
    givePurpose(page);
    QTRY_VERIFY(text(page, "messageText").startsWith(QStringLiteral("1 people are in")));
    QFile file(contest.files->toSave);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.contains("'=Đỗ Văn Mẫu") && content.contains("a1"));
    QVERIFY(!content.contains("678") && !content.contains("001"));
    AuditFilter exports;
    exports.action = QStringLiteral("personal.export");
    const auto listing = taken(session->auditListing(exports));
    QCOMPARE(listing.numbers.size(), std::size_t{1});
}

void TestRosterPage::theRoundIsChosenForSubmissionsOnly()
{
    SmallContest contest;
    MainWindow window(contest.context());
    window.openSession(contest.createImported());
    window.show();
    QWidget &area = opened(window, "import");
    const auto *rounds = found<QComboBox>(window, "roundPicker");
    QVERIFY(rounds->isVisible());
    auto *tabs = found<QTabBar>(area, "areaTabs");
    tabs->setCurrentIndex(1);
    QVERIFY(!rounds->isVisible());
    tabs->setCurrentIndex(0);
    QVERIFY(rounds->isVisible());
}

void TestRosterPage::aJudgeLooksOnly()
{
    SmallContest contest;
    const auto session = contest.createWithMembers();
    QVERIFY(wait(session->signIn(QStringLiteral("cham"), SmallContest::password)));
    MainWindow window(contest.context());
    window.show();
    window.openSession(session);
    const QWidget &page = rosterOf(window);
    QTRY_VERIFY(!enabled(page, "roster.import"));
    QVERIFY(found<QAction>(page, "roster.import")->toolTip().contains(QStringLiteral("Organiser")));
}

void TestRosterPage::screens_data()
{
    addPictureRows();
}

/// Grabbed into <build>/screens, to be looked at.
void TestRosterPage::screens()
{
    SmallContest contest;
    lookAsTheRowSays(contest);
    MainWindow window(contest.context());
    window.resize(officeScreen);
    window.show();
    const auto session = contest.createImported();
    window.openSession(session);
    QWidget &page = rosterOf(window);
    const auto grab = [](QWidget &widget, const char *name) {
        takePicture(widget, "roster", name);
    };
    grab(window, "empty");
    QPointer<QDialog> dialog =
        intake(page, contest,
               "BTC,Đỗ Văn Mẫu,a1,0912345678,046199000001\nBan Giám khảo,Lê Thị Mẫu,a2,0912345679,\n"
               "Tổ Thư ký,Ngô Thị Mẫu,,,046199000003\nBộ phận kỹ thuật,Phan Mẫu,a1,912345,\n"
               "Tổ giúp việc,Hồ Mẫu,,,\n");
    grab(*dialog, "intake");
    found<QCheckBox>(*dialog, "leaveOutFaulty")->setChecked(true);
    found<QPushButton>(*dialog, "accept")->click();
    QTRY_COMPARE(table(page, "rosterTable").rowCount(), 4);
    QVERIFY(wait(
        session->roster().withdraw({3}, QStringLiteral("Nhập nhầm người cùng tên"), QStringLiteral("Đỗ Thị Tổ Chức"))));
    trigger(window, "view.refresh");
    grab(window, "list");
    found<QTableView>(page, "rosterTable")->selectRow(3);
    grab(window, "other");
    found<QTableView>(page, "rosterTable")->selectRow(0);
    trigger(page, "roster.withdraw");
    QWidget *withdrawing = found<QDialog>(page, "withdrawPersonDialog");
    grab(*withdrawing, "withdraw");
}

} // namespace hoithi

using TestRosterPage = hoithi::TestRosterPage;
HOITHI_TEST(TestRosterPage)
#include "tst_rosterpage.moc"
