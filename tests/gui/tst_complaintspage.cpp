// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "complaintparts.h"
#include "itemmodels/complainttablemodels.h"
#include "pictures.h"
#include "testregistry.h"
#include "views/widgets/dayfield.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>

namespace hoithi {

using namespace test;

namespace {

QString cell(const QWidget &page, int row, int column)
{
    return table(page, "complaintTable").index(row, column).data().toString();
}

} // namespace

/// The register of complaints in the window: from the letter that came in to the one that goes out.
class TestComplaintsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { windowWarningsAreErrors(); }

    void aComplaintIsRegisteredFromTheEmptyPage();
    void whatWasSaidIsShownForAReason();
    void submissionsAreFoundAndShownInTheRanking();
    void theRankingLinksARowWithAComplaint();
    void aJudgeDecidesAndTheLetterIsIssued();
    void theListIsFilteredAndLeavesWithoutNames();
    void everybodyIsOfferedTheirWork();
    void screens_data();
    void screens();
};

void TestComplaintsPage::aComplaintIsRegisteredFromTheEmptyPage()
{
    SmallContest contest;
    MainWindow window(contest.context());
    const auto session = contest.createSigned();
    window.openSession(session);
    window.show();
    QWidget &page = complaintsOf(window);
    QTRY_VERIFY(found<QWidget>(page, "emptyState")->isVisible());
    QVERIFY(!enabled(page, "complaints.decide"));
    trigger(page, "complaints.register");
    QPointer<QDialog> dialog = shown(page, "registerComplaintDialog");
    const auto *accept = found<QPushButton>(*dialog, "accept");
    QVERIFY(!accept->isEnabled());
    found<QLineEdit>(*dialog, "complainant")->setText(QStringLiteral("Đặng Thị Mẫu Thử"));
    found<QLineEdit>(*dialog, "submissions")->setText(QStringLiteral("không-có"));
    record(*dialog, clerk, QStringLiteral("điểm thấp"));
    QTRY_VERIFY(text(*dialog, "missing").contains(QStringLiteral("không-có"))); // in place, and nothing is lost
    QCOMPARE(found<QLineEdit>(*dialog, "complainant")->text(), QStringLiteral("Đặng Thị Mẫu Thử"));
    found<QLineEdit>(*dialog, "submissions")->setText(firstSubmission(*session));
    found<QPushButton>(*dialog, "accept")->click();
    QTRY_COMPARE(table(page, "complaintTable").rowCount(), 1);
    QTRY_VERIFY(!dialog);
    QCOMPARE(cell(page, 0, ComplaintTableModel::Complainant), QStringLiteral("Đ. T. M. Thử"));
    QTRY_COMPARE(text(page, "complaintTitle"), QStringLiteral("Complaint no. 1"));
    QTRY_COMPARE(table(page, "complaintLinkTable").rowCount(), 1);
}

void TestComplaintsPage::whatWasSaidIsShownForAReason()
{
    SmallContest contest;
    MainWindow window(contest.context());
    const auto session = contest.createSigned();
    (void)taken(session->complaints().enter(registration()));
    window.openSession(session);
    window.show();
    QWidget &page = complaintsOf(window);
    QTRY_COMPARE(text(page, "complaintTitle"), QStringLiteral("Complaint no. 1"));
    QVERIFY(!text(page, "complaintText").contains(QStringLiteral("14 câu")));
    found<QPushButton>(page, "showComplaint")->click();
    QPointer<QDialog> dialog = shown(page, "showComplaintDialog");
    found<QLineEdit>(*dialog, "name")->setText(clerk);
    QVERIFY(!found<QPushButton>(*dialog, "accept")->isEnabled());
    found<QLineEdit>(*dialog, "reason")->setText(QStringLiteral("trả lời"));
    found<QPushButton>(*dialog, "accept")->click();
    QTRY_VERIFY(text(page, "complaintText").contains(QStringLiteral("14 câu")));
    QTRY_VERIFY(!dialog);
    found<QPushButton>(page, "complaintTrail")->click();
    const QWidget &audit = *found<QWidget>(window, "auditPage");
    QTRY_COMPARE(table(audit, "auditTable").rowCount(), 2);
    trigger(window, "go.back");
    QVERIFY(page.isVisible());
    QVERIFY(!text(page, "complaintText").contains(QStringLiteral("14 câu"))); // it was out of sight
}

void TestComplaintsPage::submissionsAreFoundAndShownInTheRanking()
{
    SmallContest contest;
    MainWindow window(contest.context());
    const auto session = contest.createSigned();
    const QString submission = firstSubmission(*session);
    (void)taken(session->complaints().enter(registration()));
    window.openSession(session);
    window.show();
    QWidget &page = complaintsOf(window);
    QTRY_VERIFY(enabled(page, "complaints.link"));
    trigger(page, "complaints.link");
    QPointer<QDialog> dialog = shown(page, "linkSubmissionDialog");
    found<QLineEdit>(*dialog, "person")->setText(clerk);
    found<QLineEdit>(*dialog, "wanted")->setText(QStringLiteral("nobody"));
    QTRY_VERIFY(text(*dialog, "missing").contains(QStringLiteral("no submission")));
    found<QLineEdit>(*dialog, "wanted")->setText(submission);
    QTRY_COMPARE(table(*dialog, "candidateTable").rowCount(), 1);
    QTRY_VERIFY(found<QPushButton>(*dialog, "accept")->isEnabled());
    found<QPushButton>(*dialog, "accept")->click();
    QTRY_COMPARE(table(page, "complaintLinkTable").rowCount(), 1);
    QTRY_VERIFY(enabled(page, "complaints.unlink"));
    found<QPushButton>(page, "showInRanking")->click();
    const QWidget &ranking = *found<QWidget>(window, "resultsPage");
    QTRY_VERIFY(ranking.isVisible());
    QTRY_COMPARE(table(ranking, "rankingTable").rowCount(), 1);
    complaintsOf(window);
    trigger(page, "complaints.unlink");
    dialog = shown(page, "complaintStepDialog");
    record(*dialog, clerk, QStringLiteral("nhầm bài"));
    QTRY_COMPARE(table(page, "complaintLinkTable").rowCount(), 0);
    QTRY_VERIFY(!enabled(page, "complaints.unlink"));
}

void TestComplaintsPage::theRankingLinksARowWithAComplaint()
{
    SmallContest contest;
    MainWindow window(contest.context());
    const auto session = contest.createSigned();
    (void)taken(session->complaints().enter(registration()));
    window.openSession(session);
    window.show();
    opened(window, "ranking");
    QWidget &ranking = *found<QWidget>(window, "resultsPage");
    QTRY_VERIFY(table(ranking, "rankingTable").rowCount() > 0);
    found<QTableView>(ranking, "rankingTable")->selectRow(0);
    QTRY_VERIFY(enabled(ranking, "ranking.complaint"));
    trigger(ranking, "ranking.complaint");
    QPointer<QDialog> dialog = shown(ranking, "linkComplaintDialog");
    found<QLineEdit>(*dialog, "person")->setText(clerk);
    found<QPushButton>(*dialog, "accept")->click();
    QTRY_VERIFY(text(ranking, "messageText").contains(QStringLiteral("complaint no. 1")));
    QCOMPARE(taken(session->complaints().list()).rows.front().submissions, 1);
}

void TestComplaintsPage::aJudgeDecidesAndTheLetterIsIssued()
{
    SmallContest contest;
    MainWindow window(contest.context());
    const auto session = contest.createSigned();
    (void)taken(session->complaints().enter(registration(firstSubmission(*session))));
    window.openSession(session);
    window.show();
    QWidget &page = complaintsOf(window);
    QTRY_VERIFY(enabled(page, "complaints.decide"));
    QVERIFY(!enabled(page, "complaints.letter"));
    trigger(page, "complaints.decide");
    QPointer<QDialog> dialog = shown(page, "complaintOutcomeDialog");
    QVERIFY(!found<QPushButton>(*dialog, "accept")->isEnabled());
    found<QComboBox>(*dialog, "outcome")->setCurrentIndex(3);
    record(*dialog, judge, QStringLiteral("Bài được chấm đúng."));
    QTRY_COMPARE(cell(page, 0, ComplaintTableModel::Outcome), QStringLiteral("Rejected"));
    QTRY_VERIFY(enabled(page, "complaints.letter"));
    trigger(page, "complaints.letter");
    QDialog *letter = shown(page, "complaintLetterDialog");
    auto *date = found<DayField>(*letter, "letterDate");
    const QDate today = date->day().value_or(QDate());
    date->setDay(today.addDays(1));
    QVERIFY(text(*letter, "missing").contains(QStringLiteral("to today")));
    date->setDay(today);
    QVERIFY(!found<QLabel>(*letter, "missingResult")->isVisible()); // the result is signed
    found<QLineEdit>(*letter, "person")->setText(clerk);
    found<QPushButton>(*letter, "draft")->click();
    QTRY_VERIFY(letter->findChild<QPushButton *>(QStringLiteral("previewOther")));
    found<QPushButton>(*letter, "previewClose")->click();
    QTRY_VERIFY(!letter->findChild<QPushButton *>(QStringLiteral("previewOther")));
    found<QLineEdit>(*letter, "letterNumber")->setText(QStringLiteral("12"));
    found<QPushButton>(*letter, "accept")->click();
    QTRY_COMPARE(cell(page, 0, ComplaintTableModel::State), QStringLiteral("Answered"));
    QTRY_VERIFY(page.findChild<QPushButton *>(QStringLiteral("previewOther")));
    contest.files->toSave = contest.path(QStringLiteral("letter.docx"));
    found<QPushButton>(page, "previewOther")->click();
    QTRY_VERIFY(QFile::exists(contest.files->toSave));
    found<QPushButton>(page, "previewClose")->click();
    QVERIFY(enabled(page, "complaints.reprint"));
    QVERIFY(!enabled(page, "complaints.letter")); // it is answered
    trigger(page, "complaints.reopen");
    dialog = shown(page, "complaintStepDialog");
    record(*dialog, judge, QStringLiteral("có chứng cứ mới"));
    QTRY_VERIFY(enabled(page, "complaints.decide"));
    QVERIFY(enabled(page, "complaints.reprint")); // what was sent was sent
}

void TestComplaintsPage::theListIsFilteredAndLeavesWithoutNames()
{
    SmallContest contest;
    MainWindow window(contest.context());
    const auto session = contest.createSigned();
    (void)taken(session->complaints().enter(registration()));
    (void)taken(session->complaints().enter(registration()));
    QVERIFY_RESULT(wait(session->complaints().decide({1, ComplaintOutcome::Upheld, QStringLiteral("đúng"), 0, judge})));
    window.openSession(session);
    window.show();
    QWidget &page = complaintsOf(window);
    const QAbstractItemModel &rows = table(page, "complaintTable");
    QTRY_COMPARE(rows.rowCount(), 2);
    auto *states = found<QComboBox>(page, "complaintStates");
    states->setCurrentIndex(states->findData(QStringLiteral("decided")));
    QCOMPARE(rows.rowCount(), 1);
    auto *rounds = found<QComboBox>(page, "complaintRounds");
    rounds->setCurrentIndex(rounds->findData(2));
    QCOMPARE(rows.rowCount(), 0);
    QVERIFY(found<QWidget>(page, "emptyState")->isVisible());
    QVERIFY(!enabled(page, "complaints.export"));
    rounds->setCurrentIndex(0);
    contest.files->toSave = contest.path(QStringLiteral("complaints.csv"));
    trigger(page, "complaints.export");
    givePurpose(page);
    QTRY_VERIFY(text(page, "messageText").startsWith(QStringLiteral("1 complaints are in")));
    QFile file(contest.files->toSave);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.contains("Upheld") && !content.contains("Đặng") && !content.contains("0900"));
}

void TestComplaintsPage::everybodyIsOfferedTheirWork()
{
    SmallContest contest;
    const auto session = contest.createWithMembers();
    QVERIFY(wait(session->signIn(QStringLiteral("cham"), SmallContest::password)));
    ComplaintRegistration request = registration();
    request.actor.clear();
    QVERIFY_RESULT(wait(session->complaints().enter(request)));
    MainWindow window(contest.context());
    window.show();
    window.openSession(session);
    QWidget &page = complaintsOf(window);
    QTRY_VERIFY(enabled(page, "complaints.decide"));
    QVERIFY(enabled(page, "complaints.register"));
    trigger(page, "complaints.decide");
    QDialog *dialog = shown(page, "complaintOutcomeDialog");
    QVERIFY(found<QLineEdit>(*dialog, "person")->isReadOnly());
    found<QComboBox>(*dialog, "outcome")->setCurrentIndex(1);
    found<QPlainTextEdit>(*dialog, "said")->setPlainText(QStringLiteral("đúng"));
    found<QPushButton>(*dialog, "accept")->click();
    QTRY_COMPARE(cell(page, 0, ComplaintTableModel::Outcome), QStringLiteral("Upheld"));
    QVERIFY(!enabled(page, "complaints.letter")); // a secretary's
    QVERIFY(found<QAction>(page, "complaints.letter")->toolTip().contains(QStringLiteral("Secretary")));
}

void TestComplaintsPage::screens_data()
{
    addPictureRows();
}

/// Grabbed into <build>/screens, to be looked at.
void TestComplaintsPage::screens()
{
    SmallContest contest;
    lookAsTheRowSays(contest);
    MainWindow window(contest.context());
    window.resize(officeScreen);
    window.show();
    const auto session = contest.createSigned();
    window.openSession(session);
    QWidget &page = complaintsOf(window);
    const auto grab = [](QWidget &widget, const char *name) {
        takePicture(widget, "complaints", name);
    };
    const auto grabDialog = [&](const char *action, const char *name) {
        trigger(page, action);
        QPointer<QDialog> dialog = shown(page, name);
        grab(*dialog, name);
        dialog->reject();
        QTRY_VERIFY(!dialog);
    };
    grab(window, "empty");
    ComplaintRegistration request = registration(firstSubmission(*session));
    QVERIFY_RESULT(wait(session->complaints().enter(request)));
    request.about = ComplaintTopic::Eligibility;
    request.way = ComplaintWay::Phone;
    QVERIFY_RESULT(wait(session->complaints().enter(request)));
    QVERIFY_RESULT(
        wait(session->complaints().note({1, {}, QStringLiteral("Đã gọi điện, hẹn gặp sáng thứ Hai."), clerk})));
    trigger(window, "view.refresh");
    QTRY_COMPARE(table(page, "complaintTable").rowCount(), 2);
    grabDialog("complaints.register", "registerComplaintDialog");
    grabDialog("complaints.link", "linkSubmissionDialog");
    grabDialog("complaints.decide", "complaintOutcomeDialog");
    found<QTableView>(page, "complaintTable")->selectRow(1);
    QTRY_VERIFY(found<QTableView>(page, "complaintLinkTable")->isVisible());
    found<QPushButton>(page, "showComplaint")->click();
    QDialog *reading = shown(page, "showComplaintDialog");
    grab(*reading, "showComplaintDialog");
    found<QLineEdit>(*reading, "name")->setText(clerk);
    found<QLineEdit>(*reading, "reason")->setText(QStringLiteral("Trả lời đơn"));
    found<QPushButton>(*reading, "accept")->click();
    QTRY_VERIFY(text(page, "complaintText").contains(QStringLiteral("14 câu")));
    grab(window, "list");
    QVERIFY_RESULT(wait(
        session->complaints().decide({1, ComplaintOutcome::PartlyUpheld,
                                      QStringLiteral("Câu 3 có hai đáp án đúng; các câu khác chấm đúng."), 0, judge})));
    trigger(window, "view.refresh");
    QTRY_VERIFY(enabled(page, "complaints.letter"));
    trigger(page, "complaints.letter");
    QDialog *letter = shown(page, "complaintLetterDialog");
    grab(*letter, "complaintLetterDialog");
    found<QLineEdit>(*letter, "person")->setText(clerk);
    found<QLineEdit>(*letter, "letterNumber")->setText(QStringLiteral("12"));
    found<QPushButton>(*letter, "accept")->click();
    QTRY_VERIFY(page.findChild<QPushButton *>(QStringLiteral("previewOther")));
    grab(*found<QPushButton>(page, "previewOther")->window(), "letter");
    grab(window, "answered");
}

} // namespace hoithi

using TestComplaintsPage = hoithi::TestComplaintsPage;
HOITHI_TEST(TestComplaintsPage)
#include "tst_complaintspage.moc"
