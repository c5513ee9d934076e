// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "complaintparts.h"
#include "services/review/flagservice.h"
#include "services/review/reviewservice.h"
#include "testregistry.h"

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QFile>
#include <QPointer>
#include <QTimer>

#include <sqlite3.h>

namespace hoithi {

using namespace test;

namespace {

const QString said = QStringLiteral("14 câu");

/// Two complaints, the first one about a submission. The page is shown.
struct TwoComplaints
{
    SmallContest contest;
    MainWindow window{contest.context()};
    std::shared_ptr<ContestSession> session = contest.createSigned();
    QString submission = firstSubmission(*session);
    QWidget *page = nullptr;

    TwoComplaints()
    {
        (void)taken(session->complaints().enter(registration(submission)));
        (void)taken(session->complaints().enter(registration()));
        window.openSession(session);
        window.show();
        page = &complaintsOf(window);
        choose(1);
    }

    /// The complaint of that number; the newest stands first.
    void choose(int number) const
    {
        if (!QTest::qWaitFor([this] { return table(*page, "complaintTable").rowCount() == 2; }))
            qFatal("no complaints");
        found<QTableView>(*page, "complaintTable")->selectRow(2 - number);
    }

    /// Opens the chosen one for a reason.
    void open() const
    {
        found<QPushButton>(*page, "showComplaint")->click();
        const QDialog &dialog = *shown(*page, "showComplaintDialog");
        found<QLineEdit>(dialog, "name")->setText(clerk);
        found<QLineEdit>(dialog, "reason")->setText(QStringLiteral("trả lời"));
        found<QPushButton>(dialog, "accept")->click();
        if (!QTest::qWaitFor([this] { return isOpen(); }))
            qFatal("the complaint is not shown");
    }

    [[nodiscard]] bool isOpen() const { return text(*page, "complaintText").contains(said); }

    [[nodiscard]] std::size_t entriesOf(const char *action) const
    {
        AuditFilter filter;
        filter.action = QLatin1String(action);
        return taken(session->auditListing(filter)).numbers.size();
    }
};

bool run(const QString &store, const char *sql)
{
    sqlite3 *file = nullptr;
    const bool done = sqlite3_open(store.toUtf8().constData(), &file) == SQLITE_OK
                      && sqlite3_busy_timeout(file, 5000) == SQLITE_OK
                      && sqlite3_exec(file, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
    sqlite3_close(file);
    return done;
}

/// Settles all flags of round 1 and declares its result final.
Result<void> declareFinal(ContestSession &session)
{
    HOITHI_TRY(const RoundFlagsPtr flags, wait(session.flags().find(1)));
    FlagRequest request{flags, {}, FlagOutcome::Keep, QStringLiteral("đã xem"), judge};
    for (const ReviewFlag &flag : flags->flags)
        request.flags.push_back({flag.id, flagKindName(flag.kind)});
    HOITHI_CHECK(wait(session.review().judgeFlags(request)));
    return wait(session.review().finalise(1, judge, QStringLiteral("xong")));
}

QString accessibleName(QWidget *widget)
{
    const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

} // namespace

/// What complaints may show, to whom and for how long, and what their dialogs take for granted.
class TestComplaintDialogs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { windowWarningsAreErrors(); }

    void typingForgetsWhatWasFound();
    void anotherComplaintShowsNothingOfTheLast();
    void whatIsOpenOutlivesANoteAndNotAMinute();
    void anOpenLetterDoesNotOutliveTheLock();
    void everyFieldIsReachedAndNamed();
    void typingBeginsWhereSomethingIsWanted();
    void afterErasingNothingIsOffered();
    void openingAgainSaysThatTheRoundIsFinal();
    void theRoundIsThatOfTheAsking();
    void theComplaintIsThatOfTheAsking();
};

void TestComplaintDialogs::typingForgetsWhatWasFound()
{
    const TwoComplaints two;
    trigger(*two.page, "complaints.link");
    const QDialog &dialog = *shown(*two.page, "linkSubmissionDialog");
    found<QLineEdit>(dialog, "person")->setText(clerk);
    auto *wanted = found<QLineEdit>(dialog, "wanted");
    const auto *accept = found<QPushButton>(dialog, "accept");
    wanted->setText(two.submission);
    QTRY_COMPARE(table(dialog, "candidateTable").rowCount(), 1);
    QVERIFY(accept->isEnabled());
    wanted->setText(QStringLiteral("s"));
    QCOMPARE(table(dialog, "candidateTable").rowCount(), 0);
    QVERIFY(!accept->isEnabled());
    QVERIFY(text(dialog, "missing").startsWith(QStringLiteral("Looking")));
    QTRY_VERIFY(text(dialog, "missing").contains(QStringLiteral("no submission")));
}

void TestComplaintDialogs::anotherComplaintShowsNothingOfTheLast()
{
    const TwoComplaints two;
    QTRY_COMPARE(table(*two.page, "complaintLinkTable").rowCount(), 1);
    QTRY_VERIFY(enabled(*two.page, "complaints.unlink"));
    QVERIFY(run(two.session->store(),
                "PRAGMA legacy_alter_table=ON; ALTER TABLE complaint_step RENAME TO complaint_step_away"));
    two.choose(2);
    QCOMPARE(table(*two.page, "complaintLinkTable").rowCount(), 0);
    QVERIFY(!enabled(*two.page, "complaints.unlink"));
    QTRY_VERIFY(!text(*two.page, "complaintText").startsWith(QStringLiteral("••"))); // why it could not be read
    QCOMPARE(table(*two.page, "complaintLinkTable").rowCount(), 0);
    QVERIFY(!found<QPushButton>(*two.page, "showInRanking")->isVisible());
}

void TestComplaintDialogs::whatIsOpenOutlivesANoteAndNotAMinute()
{
    const TwoComplaints two;
    two.open();
    trigger(*two.page, "complaints.note");
    record(*shown(*two.page, "complaintStepDialog"), clerk, QStringLiteral("đã gọi điện"));
    QTRY_VERIFY(text(*two.page, "complaintSteps").contains(QStringLiteral("Note")));
    QTest::qWait(300); // what is read again has come
    QVERIFY(two.isOpen());
    QCOMPARE(two.entriesOf("complaint.show"), std::size_t{1});
    auto *shownFor = found<QTimer>(*two.page, "complaintShown");
    QVERIFY(shownFor->isActive() && shownFor->interval() == 60'000);
    shownFor->start(10);
    QTRY_VERIFY(!two.isOpen());
    two.open();
    two.choose(2);
    QVERIFY(!two.isOpen() && !shownFor->isActive());
    two.choose(1);
    QVERIFY(!two.isOpen());
}

void TestComplaintDialogs::anOpenLetterDoesNotOutliveTheLock()
{
    SmallContest contest;
    const auto session = contest.createWithMembers();
    const QByteArray password = SmallContest::password;
    const QString secretary = QStringLiteral("thu");
    QVERIFY(wait(session->signIn(QStringLiteral("quan"), password)));
    QVERIFY(wait(session->recordMember({secretary, QStringLiteral("Trần Thị Thư"), Role::Secretary, password})));
    QVERIFY(wait(session->signIn(QStringLiteral("cham"), password)));
    ComplaintRegistration request = registration();
    request.actor.clear();
    QVERIFY_RESULT(wait(session->complaints().enter(request)));
    QVERIFY_RESULT(wait(session->complaints().decide({1, ComplaintOutcome::Upheld, QStringLiteral("đúng"), 0, {}})));
    QVERIFY(wait(session->signIn(secretary, password)));
    ComplaintLetterRequest letter;
    letter.number = 1;
    letter.letterNumber = QStringLiteral("12");
    letter.date = wait(session->complaints().list())->rows.front().decidedOn;
    QVERIFY_RESULT(wait(session->complaints().issueLetter(letter)));
    MainWindow window(contest.context());
    window.openSession(session);
    window.show();
    QWidget &page = complaintsOf(window);
    QTRY_VERIFY(enabled(page, "complaints.reprint"));
    trigger(page, "complaints.reprint");
    QTRY_VERIFY(page.findChild<QPushButton *>(QStringLiteral("previewOther")));
    trigger(window, "contest.lock");
    found<QLineEdit>(window, "unlockPassword")->setText(QString::fromUtf8(SmallContest::password));
    found<QPushButton>(window, "unlock")->click();
    QTRY_VERIFY(page.isVisible());
    QTest::qWait(100); // what comes back comes now
    QVERIFY(!page.findChild<QPushButton *>(QStringLiteral("previewOther")));
}

void TestComplaintDialogs::everyFieldIsReachedAndNamed()
{
    const TwoComplaints two;
    trigger(*two.page, "complaints.register");
    const QDialog &dialog = *shown(*two.page, "registerComplaintDialog");
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        if (QString(label->text()).remove(QStringLiteral("&&")).contains(u'&'))
            QVERIFY2(label->buddy() && label->buddy()->focusPolicy() & Qt::TabFocus, qPrintable(label->text()));
    }
    for (const char *box :
         {"complaintAbout", "complaintRound", "complaintWay", "receivedEdit", "answerDays", "complaintDays"})
        QVERIFY2(!accessibleName(found<QWidget>(dialog, box)).isEmpty(), box);
}

void TestComplaintDialogs::typingBeginsWhereSomethingIsWanted()
{
    const TwoComplaints two;
    trigger(*two.page, "complaints.link");
    QDialog *link = shown(*two.page, "linkSubmissionDialog");
    QCOMPARE(link->focusWidget()->objectName(), QStringLiteral("wanted"));
    link->reject();
    QVERIFY_RESULT(
        wait(two.session->complaints().decide({1, ComplaintOutcome::Upheld, QStringLiteral("đúng"), 0, judge})));
    trigger(two.window, "view.refresh");
    QTRY_VERIFY(enabled(*two.page, "complaints.letter"));
    trigger(*two.page, "complaints.letter");
    QCOMPARE(shown(*two.page, "complaintLetterDialog")->focusWidget()->objectName(), QStringLiteral("letterNumber"));
}

void TestComplaintDialogs::afterErasingNothingIsOffered()
{
    const TwoComplaints two;
    QTRY_VERIFY(enabled(*two.page, "complaints.note"));
    for (const qint64 number : {1, 2}) // none is erased while it is open
        QVERIFY_RESULT(wait(
            two.session->complaints().decide({number, ComplaintOutcome::Rejected, QStringLiteral("không"), 0, judge})));
    QVERIFY_RESULT(wait(two.session->erasePersonal({clerk, QStringLiteral("theo yêu cầu"), true})));
    trigger(two.window, "view.refresh");
    QTRY_VERIFY(!enabled(*two.page, "complaints.register"));
    for (const char *action : {"complaints.register", "complaints.decide", "complaints.note", "complaints.letter",
                               "complaints.unlink", "complaints.reopen", "complaints.reprint"}) {
        QVERIFY2(!enabled(*two.page, action), action);
        QVERIFY2(found<QAction>(*two.page, action)->toolTip().contains(QStringLiteral("erased")), action);
    }
}

void TestComplaintDialogs::openingAgainSaysThatTheRoundIsFinal()
{
    const TwoComplaints two;
    for (const qint64 number : {1, 2})
        QVERIFY_RESULT(wait(
            two.session->complaints().decide({number, ComplaintOutcome::Rejected, QStringLiteral("không"), 0, judge})));
    trigger(two.window, "view.refresh");
    QTRY_VERIFY(enabled(*two.page, "complaints.reopen"));
    const auto consequence = [&two] {
        trigger(*two.page, "complaints.reopen");
        QPointer<QDialog> dialog = shown(*two.page, "complaintStepDialog");
        const QString told = text(*dialog, "consequence");
        dialog->reject();
        if (!QTest::qWaitFor([&dialog] { return !dialog; }))
            qFatal("the dialog stays");
        return told;
    };
    QVERIFY(consequence().contains(QStringLiteral("cannot be final before")));
    QVERIFY_RESULT(declareFinal(*two.session));
    trigger(two.window, "view.refresh");
    QTRY_VERIFY(consequence().contains(QStringLiteral("was declared final and stays so")));
}

void TestComplaintDialogs::theRoundIsThatOfTheAsking()
{
    TwoComplaints two;
    ComplaintRegistration other = registration();
    other.roundNumber = 2;
    (void)taken(two.session->complaints().enter(other));
    QWidget &ranking = opened(two.window, "ranking");
    found<QTabBar>(ranking, "areaTabs")->setCurrentIndex(0);
    const QWidget &results = *found<QWidget>(two.window, "resultsPage");
    QTRY_VERIFY(table(results, "rankingTable").rowCount() > 0);
    found<QTableView>(results, "rankingTable")->selectRow(0);
    QTRY_VERIFY(enabled(results, "ranking.complaint"));
    trigger(results, "ranking.complaint");
    chooseRound(two.window, 2); // before the answer is there
    const QDialog &dialog = *shown(ranking, "linkComplaintDialog");
    const auto *complaints = found<QComboBox>(dialog, "complaint");
    QCOMPARE(complaints->count(), 2);
    QCOMPARE(complaints->findData(3), -1);
    found<QPushButton>(dialog, "another")->click();
    const QDialog &entering = *shown(ranking, "registerComplaintDialog");
    QCOMPARE(found<QComboBox>(entering, "complaintRound")->currentData().toInt(), 1);
}

void TestComplaintDialogs::theComplaintIsThatOfTheAsking()
{
    const TwoComplaints two;
    QTRY_VERIFY(enabled(*two.page, "complaints.note"));
    trigger(*two.page, "complaints.note");
    two.choose(2); // before it is known whether what is sealed is open
    QVERIFY(text(*shown(*two.page, "complaintStepDialog"), "consequence").contains(QStringLiteral("complaint 1 ")));
}

} // namespace hoithi

using TestComplaintDialogs = hoithi::TestComplaintDialogs;
HOITHI_TEST(TestComplaintDialogs)
#include "tst_complaintdialogs.moc"
