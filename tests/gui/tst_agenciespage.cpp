// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer.h"
#include "itemmodels/agencies/agencytablemodels.h"
#include "pictures.h"
#include "services/agencies/agencyservice.h"
#include "smallcontest.h"
#include "testregistry.h"
#include "views/widgets/dayfield.h"
#include "views/widgets/momentfield.h"
#include "windowparts.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabBar>
#include <QTableWidget>

namespace hoithi {

using namespace test;

namespace {

/// Texts that name no agency, in a contest of their own.
std::shared_ptr<ContestSession> withOpenTexts(SmallContest &contest)
{
    const auto session = contest.createImported();
    QFile file(contest.path(QStringLiteral("texts.csv")));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write the dump");
    file.write("submission_id,account_id,full_name,agency_name,submitted_at,answers\n");
    const char *texts[] = {"Đội thanh niên Tây Lộc",  "Xã Hương Phong", "ĐỘI THANH NIÊN Tây Lộc",
                           "Đội thanh niên, Tây Lộc", "Xã Tây Lộc",     "xã hương phong",
                           "Công ty Hoa Sen"};
    int number = 20;
    for (const char *text : texts) {
        ++number;
        file.write(QStringLiteral("t%1,b%1,Người %1,\"%2\",2023-09-15T09:%1:00,ABCDABCDABCDABC\n")
                       .arg(number)
                       .arg(QString::fromUtf8(text))
                       .toUtf8());
    }
    file.close();
    (void)taken(session->import({1, {file.fileName()}, QString(), QStringLiteral("test")}, {}, {}));
    return session;
}

/// The page under its tab.
QWidget &agenciesOf(MainWindow &window)
{
    QWidget &area = opened(window, "import");
    found<QTabBar>(area, "areaTabs")->setCurrentIndex(2);
    return *found<QWidget>(area, "agenciesPage");
}

void showView(const QWidget &page, int view)
{
    found<QComboBox>(page, "agencyViews")->setCurrentIndex(view);
}

QString cell(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

qint64 peopleOf(ContestSession &session, const char *code)
{
    const auto rows = taken(session.participation(0));
    return std::ranges::find(rows, QString::fromLatin1(code), &ParticipationRow::agencyCode)->people;
}

} // namespace

/// From texts that name no agency to what they mean, and back.
class TestAgenciesPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { windowWarningsAreErrors(); }

    void digitsAndEnterDecideTextAfterText();
    void anAgencyOfTheListIsFoundAsSomebodyTypes();
    void aDecisionIsTakenBackFromTheMessageAndFromTheHistory();
    void whatIsNoneOfTheListIsAskedNoMore();
    void everySpellingIsFoundByTheFilter();
    void theListShowsEveryAgency();
    void agenciesAreMergedAndTheMergerIsUndone();
    void headcountsAreTypedOverAndPasted();
    void aDayIsTypedOverTheOneThatStandsThere();
    void aMomentIsTypedOverTheOneThatStandsThere();
    void fieldsOfSeveralAreChangedAtOnce();
    void textsOfOneRoundAreShown();
    void aJudgeLooksOnly();
    void screens_data() { addPictureRows(); }
    void screens();
};

void TestAgenciesPage::digitsAndEnterDecideTextAfterText()
{
    SmallContest contest;
    MainWindow window(contest.context());
    const auto session = withOpenTexts(contest);
    window.openSession(session);
    window.show();
    QWidget &page = agenciesOf(window);
    const QAbstractItemModel &texts = table(page, "unresolvedTable");
    QTRY_COMPARE(texts.rowCount(), 4);
    QCOMPARE(cell(texts, 0, UnresolvedTableModel::Text), QStringLiteral("Đội thanh niên Tây Lộc"));
    QCOMPARE(cell(texts, 0, UnresolvedTableModel::Submissions), QStringLiteral("3"));
    QVERIFY(text(page, "agencyTotal").startsWith(QStringLiteral("Submissions without an agency: 14. Of these 7 say")));
    auto *view = found<QTableView>(page, "unresolvedTable");
    view->selectRow(1); // Xã Hương Phong, of which there are two
    QTRY_COMPARE(text(page, "agencyPaneTitle"), QStringLiteral("Xã Hương Phong"));
    const auto *choices = found<QListWidget>(page, "agencyChoices");
    QVERIFY(choices->item(0)->text().contains(QStringLiteral("Thành phố Huế")));
    QVERIFY(choices->item(1)->text().contains(QStringLiteral("Huyện A Lưới")));
    QVERIFY(!enabled(page, "agencies.decide")); // nothing is chosen by itself
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(texts.rowCount(), 4);
    QTest::keyClick(view, Qt::Key_2);
    QCOMPARE(choices->currentRow(), 1);
    QTest::keyClick(view, Qt::Key_Return);
    QTRY_COMPARE(texts.rowCount(), 3);
    QVERIFY(text(page, "messageText").contains(QStringLiteral("Xã Hương Phong (Huyện A Lưới)")));
    QCOMPARE(peopleOf(*session, "20080"), 2);
    QTRY_COMPARE(text(page, "agencyPaneTitle"), cell(texts, 1, UnresolvedTableModel::Text)); // the next one
    QTRY_COMPARE(view->currentIndex().row(), 1);
}

void TestAgenciesPage::anAgencyOfTheListIsFoundAsSomebodyTypes()
{
    SmallContest contest;
    MainWindow window(contest.context());
    const auto session = withOpenTexts(contest);
    window.openSession(session);
    window.show();
    QWidget &page = agenciesOf(window);
    QTRY_COMPARE(table(page, "unresolvedTable").rowCount(), 4);
    QTRY_COMPARE(table(page, "agencyTable").rowCount(), 253);
    auto *search = found<QLineEdit>(page, "agencySearch");
    search->setText(QStringLiteral("so tttt"));
    const auto *choices = found<QListWidget>(page, "agencyChoices");
    QCOMPARE(choices->count(), 1);
    QCOMPARE(choices->currentRow(), 0);
    found<QLineEdit>(page, "agencyReason")->setText(QStringLiteral("theo công văn"));
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_COMPARE(table(page, "unresolvedTable").rowCount(), 3);
    QCOMPARE(peopleOf(*session, "TTH-STTTT"), 3);
    QCOMPARE(taken(session->agencyDecisions().decisions()).front().reason, QStringLiteral("theo công văn"));
    QVERIFY(search->text().isEmpty());
}

void TestAgenciesPage::aDecisionIsTakenBackFromTheMessageAndFromTheHistory()
{
    SmallContest contest;
    MainWindow window(contest.context());
    const auto session = withOpenTexts(contest);
    window.openSession(session);
    window.show();
    QWidget &page = agenciesOf(window);
    const QAbstractItemModel &texts = table(page, "unresolvedTable");
    QTRY_COMPARE(texts.rowCount(), 4);
    auto *view = found<QTableView>(page, "unresolvedTable");
    for (const bool byMessage : {true, false}) {
        view->selectRow(1); // that two have
        QTest::keyClick(view, Qt::Key_1);
        QTRY_VERIFY(enabled(page, "agencies.decide"));
        trigger(page, "agencies.decide");
        QTRY_COMPARE(texts.rowCount(), 3);
        if (byMessage) {
            found<QPushButton>(page, "messageLink")->click();
        } else {
            showView(page, 1);
            QTRY_VERIFY(enabled(page, "agencies.undo"));
            QCOMPARE(cell(table(page, "agencyDecisionTable"), 0, AgencyDecisionTableModel::State),
                     QStringLiteral("in force"));
            trigger(page, "agencies.undo");
            QTRY_VERIFY(!enabled(page, "agencies.undo"));
            showView(page, 0);
        }
        QTRY_COMPARE(texts.rowCount(), 4);
        QVERIFY(text(page, "messageText").startsWith(QStringLiteral("Taken back")));
    }
    showView(page, 1);
    const QAbstractItemModel &history = table(page, "agencyDecisionTable");
    QTRY_COMPARE(history.rowCount() % 2, 0); // as many taken back as made
    QCOMPARE(cell(history, 0, AgencyDecisionTableModel::Meaning), QStringLiteral("taken back"));
}

void TestAgenciesPage::whatIsNoneOfTheListIsAskedNoMore()
{
    SmallContest contest;
    MainWindow window(contest.context());
    const auto session = withOpenTexts(contest);
    window.openSession(session);
    window.show();
    QWidget &page = agenciesOf(window);
    const QAbstractItemModel &texts = table(page, "unresolvedTable");
    for (int left = 4; left > 0; --left) {
        QTRY_COMPARE(texts.rowCount(), left);
        QTRY_VERIFY(enabled(page, "agencies.none"));
        trigger(page, "agencies.none");
    }
    QTRY_VERIFY(found<QWidget>(page, "emptyState")->isVisible());
    QCOMPARE(taken(session->agencyDecisions().unresolved(0)).ofNone, 7);
}

void TestAgenciesPage::everySpellingIsFoundByTheFilter()
{
    SmallContest contest;
    MainWindow window(contest.context());
    window.openSession(withOpenTexts(contest));
    window.show();
    QWidget &page = agenciesOf(window);
    const QAbstractItemModel &texts = table(page, "unresolvedTable");
    QTRY_COMPARE(texts.rowCount(), 4);
    found<QLineEdit>(page, "filterEdit")->setText(QStringLiteral("hoa sen"));
    QTRY_COMPARE(texts.rowCount(), 1);
    QTRY_COMPARE(text(page, "agencyPaneTitle"), QStringLiteral("Công ty Hoa Sen"));
}

void TestAgenciesPage::theListShowsEveryAgency()
{
    SmallContest contest;
    MainWindow window(contest.context());
    window.openSession(contest.createImported());
    window.show();
    QWidget &page = agenciesOf(window);
    showView(page, 2);
    QTRY_COMPARE(table(page, "agencyTable").rowCount(), 253);
    QVERIFY(found<QWidget>(page, "agencyTable")->isVisible());
    QVERIFY(!found<QWidget>(page, "agencyPane")->isVisible());
    for (const char *language : {"language.en", "language.vi", "language.en"}) {
        trigger(window, language);
        QTest::qWait(50);
        QVERIFY2(window.minimumSizeHint().width() <= 1280, language);
    }
    QVERIFY(!enabled(page, "agencies.decide"));
    showView(page, 1);
    QTRY_VERIFY(found<QWidget>(page, "emptyState")->isVisible());
}

void TestAgenciesPage::agenciesAreMergedAndTheMergerIsUndone()
{
    SmallContest contest;
    MainWindow window(contest.context());
    const auto session = withOpenTexts(contest);
    window.openSession(session);
    window.show();
    QWidget &page = agenciesOf(window);
    showView(page, 2);
    const QAbstractItemModel &list = table(page, "agencyTable");
    QTRY_COMPARE(list.rowCount(), 253);
    QVERIFY(!enabled(page, "agencies.merge"));
    found<QLineEdit>(page, "filterEdit")->setText(QStringLiteral("phuong tay loc"));
    QTRY_COMPARE(list.rowCount(), 1);
    found<QTableView>(page, "agencyTable")->selectRow(0);
    QTRY_VERIFY(enabled(page, "agencies.merge"));
    trigger(page, "agencies.merge");
    auto *dialog = found<QDialog>(page, "mergeAgenciesDialog");
    QVERIFY(!found<QPushButton>(*dialog, "accept")->isEnabled());
    found<QComboBox>(*dialog, "successor")->setEditText(QStringLiteral("474"));
    found<DayField>(*dialog, "since")->setDay(QDate(2023, 1, 1));
    found<QLineEdit>(*dialog, "reason")->setText(QStringLiteral("theo nghị quyết"));
    found<QLineEdit>(*dialog, "actor")->setText(QStringLiteral("Đỗ Thị Tổ Chức"));
    found<QPushButton>(*dialog, "accept")->click();
    QTRY_VERIFY(cell(list, 0, AgencyTableModel::Merged).contains(QStringLiteral("01/01/2023")));
    const auto hasTayLoc = [&session] {
        const auto rows = taken(session->participation(0));
        return std::ranges::find(rows, QStringLiteral("19750"), &ParticipationRow::agencyCode) != rows.end();
    };
    QVERIFY(!hasTayLoc());
    found<QPushButton>(page, "messageLink")->click(); // Undo
    QTRY_COMPARE(cell(list, 0, AgencyTableModel::Merged), QString());
    QVERIFY(hasTayLoc());
    showView(page, 3);
    found<QLineEdit>(page, "filterEdit")->setText(QString());
    QTRY_COMPARE(table(page, "agencyChangeTable").rowCount(), 2);
}

void TestAgenciesPage::headcountsAreTypedOverAndPasted()
{
    SmallContest contest;
    MainWindow window(contest.context());
    window.openSession(contest.createImported());
    window.show();
    QWidget &page = agenciesOf(window);
    showView(page, 2);
    const QAbstractItemModel &list = table(page, "agencyTable");
    QTRY_COMPARE(list.rowCount(), 253);
    found<QLineEdit>(page, "filterEdit")->setText(QStringLiteral("huong phong"));
    QTRY_COMPARE(list.rowCount(), 2);
    found<QTableView>(page, "agencyTable")->selectRow(0);
    trigger(page, "agencies.headcount");
    auto *single = found<QDialog>(page, "headcountsDialog");
    QCOMPARE(found<QTableWidget>(*single, "headcounts")->rowCount(), 1); // the chosen one only
    single->setObjectName(QString());
    found<QPushButton>(*single, "reject")->click();
    found<QTableView>(page, "agencyTable")->clearSelection();
    trigger(page, "agencies.headcount");
    auto *dialog = found<QDialog>(page, "headcountsDialog");
    auto *table = found<QTableWidget>(*dialog, "headcounts");
    QCOMPARE(table->rowCount(), 2);
    table->item(0, 3)->setText(QStringLiteral("x"));
    QVERIFY(!found<QPushButton>(*dialog, "accept")->isEnabled());
    QGuiApplication::clipboard()->setText(QStringLiteral("120\n1.250\n"));
    table->setCurrentCell(0, 3);
    QTest::keySequence(table, QKeySequence::Paste);
    QCOMPARE(table->item(1, 3)->text(), QStringLiteral("1.250"));
    found<QLineEdit>(*dialog, "reason")->setText(QStringLiteral("theo báo cáo"));
    found<QLineEdit>(*dialog, "actor")->setText(QStringLiteral("Đỗ Thị Tổ Chức"));
    found<DayField>(*dialog, "since")->setDay(QDate(2023, 1, 1));
    found<QPushButton>(*dialog, "accept")->click();
    QTRY_COMPARE(list.index(0, AgencyTableModel::Headcount).data(SortRole).toInt()
                     + list.index(1, AgencyTableModel::Headcount).data(SortRole).toInt(),
                 1370);
}

void TestAgenciesPage::aDayIsTypedOverTheOneThatStandsThere()
{
    DayField field(QDate(2026, 11, 28), QStringLiteral("since"), nullptr);
    field.show();
    auto *edit = found<QLineEdit>(field, "sinceEdit");
    QCOMPARE(edit->text(), QStringLiteral("28/11/2026"));
    for (const char *typed : {"20/09/2023", "20/9/2023", "2023-09-20"}) {
        edit->selectAll();
        QTest::keyClicks(edit, QString::fromLatin1(typed));
        QCOMPARE(field.day().value_or(QDate()), QDate(2023, 9, 20));
    }
    for (const char *typed : {"31/02/2023", "20/09", "x", ""}) {
        edit->clear();
        QTest::keyClicks(edit, QString::fromLatin1(typed));
        QVERIFY2(!field.day(), typed);
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY2(!found<QLabel>(field, "sinceFault")->isHidden(), typed);
    }
    edit->setText(QStringLiteral("1/7/2026"));
    QVERIFY(found<QLabel>(field, "sinceFault")->isHidden());
}

void TestAgenciesPage::aMomentIsTypedOverTheOneThatStandsThere()
{
    const QDateTime given(QDate(2026, 11, 28), QTime(23, 59, 59), contestTimeZone());
    MomentField field(fromMillis(given.toMSecsSinceEpoch()), QStringLiteral("opens"), nullptr);
    field.show();
    auto *edit = found<QLineEdit>(field, "opensEdit");
    QCOMPARE(edit->text(), QStringLiteral("28/11/2026 23:59"));
    QCOMPARE(toMillis(field.momentUtc().value_or(Instant())),
             given.toMSecsSinceEpoch()); // whole, until it is typed over
    const QDateTime wanted(QDate(2023, 9, 20), QTime(8, 5), contestTimeZone());
    for (const char *typed : {"20/09/2023 08:05", "20/9/2023  8:05", "2023-09-20 8h05"}) {
        edit->selectAll();
        QTest::keyClicks(edit, QString::fromLatin1(typed));
        QCOMPARE(toMillis(field.momentUtc().value_or(Instant())), wanted.toMSecsSinceEpoch());
    }
    for (const char *typed : {"31/02/2023 08:00", "20/09/2023", "20/09/2023 24:00", "08:00", ""}) {
        edit->clear();
        QTest::keyClicks(edit, QString::fromLatin1(typed));
        QVERIFY2(!field.momentUtc(), typed);
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY2(!found<QLabel>(field, "opensFault")->isHidden(), typed);
    }
}

void TestAgenciesPage::fieldsOfSeveralAreChangedAtOnce()
{
    SmallContest contest;
    MainWindow window(contest.context());
    const auto session = contest.createImported();
    window.openSession(session);
    window.show();
    QWidget &page = agenciesOf(window);
    showView(page, 2);
    QTRY_COMPARE(table(page, "agencyTable").rowCount(), 253);
    found<QLineEdit>(page, "filterEdit")->setText(QStringLiteral("huong phong"));
    QTRY_COMPARE(table(page, "agencyTable").rowCount(), 2);
    found<QTableView>(page, "agencyTable")->selectAll();
    trigger(page, "agencies.edit");
    auto *dialog = found<QDialog>(page, "agencyFieldsDialog");
    QVERIFY(!dialog->findChild<QLineEdit *>(QStringLiteral("agencyName")));
    found<QComboBox>(*dialog, "agencyCounted")->setCurrentIndex(2);
    found<QLineEdit>(*dialog, "reason")->setText(QStringLiteral("không tham gia"));
    found<QLineEdit>(*dialog, "actor")->setText(QStringLiteral("Đỗ Thị Tổ Chức"));
    found<QPushButton>(*dialog, "accept")->click();
    QTRY_COMPARE(cell(table(page, "agencyTable"), 0, AgencyTableModel::Merged), QStringLiteral("not counted"));
    QCOMPARE(std::ssize(taken(session->agencyDecisions().changes()).front().lines), 2);
}

void TestAgenciesPage::textsOfOneRoundAreShown()
{
    SmallContest contest;
    MainWindow window(contest.context());
    window.openSession(withOpenTexts(contest));
    window.show();
    QWidget &page = agenciesOf(window);
    QTRY_COMPARE(table(page, "unresolvedTable").rowCount(), 4);
    auto *rounds = found<QComboBox>(page, "agencyRounds");
    QTRY_VERIFY(rounds->count() > 2);
    rounds->setCurrentIndex(2);
    Q_EMIT rounds->activated(2);
    QTRY_COMPARE(table(page, "unresolvedTable").rowCount(), 0);
    rounds->setCurrentIndex(1);
    Q_EMIT rounds->activated(1);
    QTRY_COMPARE(table(page, "unresolvedTable").rowCount(), 4);
}

void TestAgenciesPage::aJudgeLooksOnly()
{
    SmallContest contest;
    const auto session = withOpenTexts(contest);
    (void)taken(session->recordMember(
        {QStringLiteral("quan"), QStringLiteral("Võ Văn Quản"), Role::Administrator, SmallContest::password}));
    (void)taken(session->signIn(QStringLiteral("quan"), SmallContest::password));
    (void)taken(session->recordMember(
        {QStringLiteral("cham"), QStringLiteral("Lê Văn Chấm"), Role::Judge, SmallContest::password}));
    QVERIFY(wait(session->signIn(QStringLiteral("cham"), SmallContest::password)));
    MainWindow window(contest.context());
    window.show();
    window.openSession(session);
    const QWidget &page = agenciesOf(window);
    QTRY_COMPARE(table(page, "unresolvedTable").rowCount(), 4);
    QTRY_VERIFY(!enabled(page, "agencies.none"));
    QVERIFY(found<QAction>(page, "agencies.none")->toolTip().contains(QStringLiteral("Organiser")));
}

/// Grabbed into <build>/screens, to be looked at.
void TestAgenciesPage::screens()
{
    SmallContest contest;
    lookAsTheRowSays(contest);
    MainWindow window(contest.context());
    window.resize(officeScreen);
    window.show();
    const auto session = withOpenTexts(contest);
    (void)taken(session->agencyDecisions().decide(
        {{QStringLiteral("Công ty Hoa Sen")}, {}, QStringLiteral("không thuộc danh sách"), QStringLiteral("Đỗ Thử")}));
    window.openSession(session);
    QWidget &page = agenciesOf(window);
    QTRY_COMPARE(table(page, "unresolvedTable").rowCount(), 3);
    QTRY_COMPARE(table(page, "agencyTable").rowCount(), 253);
    found<QTableView>(page, "unresolvedTable")->selectRow(1);
    takePicture(window, "agencies", "texts");
    found<QLineEdit>(page, "agencySearch")->setText(QStringLiteral("so"));
    takePicture(window, "agencies", "search");
    showView(page, 1);
    takePicture(window, "agencies", "decisions");
    showView(page, 2);
    takePicture(window, "agencies", "list");
    found<QTableView>(page, "agencyTable")->selectRow(3);
    trigger(page, "agencies.merge");
    takePicture(*found<QDialog>(page, "mergeAgenciesDialog"), "agencies", "merge");
    found<QPushButton>(*found<QDialog>(page, "mergeAgenciesDialog"), "reject")->click();
    trigger(page, "agencies.headcount");
    takePicture(*found<QDialog>(page, "headcountsDialog"), "agencies", "headcounts");
}

HOITHI_TEST(TestAgenciesPage)

} // namespace hoithi

#include "tst_agenciespage.moc"
