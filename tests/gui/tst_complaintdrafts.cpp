// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "complaintparts.h"
#include "pictures.h"
#include "testregistry.h"

#include <QDir>
#include <QFile>
#include <QPointer>

namespace hoithi {

using namespace test;

namespace {

const QString typed = QStringLiteral("Bimatkhongaiduocdoc");

/// A contest with complaint 1, and a folder for what is typed.
struct KeptContest
{
    SmallContest contest;
    std::shared_ptr<ContestSession> session = contest.createSigned();
    QString folder = contest.path(QStringLiteral("drafts"));

    KeptContest() { (void)taken(session->complaints().enter(registration())); }

    [[nodiscard]] AppContext context() const
    {
        AppContext context = contest.context();
        context.draftFolder = folder;
        return context;
    }
    [[nodiscard]] QStringList files() const { return QDir(folder).entryList(QDir::Files); }
    [[nodiscard]] bool anyHolds(const QString &text) const
    {
        bool holds = false;
        for (const QString &name : files()) {
            QFile file(QDir(folder).filePath(name));
            holds = holds || (file.open(QIODevice::ReadOnly) && file.readAll().contains(text.toUtf8()));
        }
        return holds;
    }
};

QDialog &formOf(MainWindow &window, const std::shared_ptr<ContestSession> &session, const char *action,
                const char *name)
{
    window.show();
    window.openSession(session);
    QWidget &page = complaintsOf(window);
    if (!QTest::qWaitFor([&page, action] { return enabled(page, action); }))
        qFatal("%s is not enabled", action);
    trigger(page, action);
    return *shown(page, name);
}

} // namespace

/// What is typed into the forms of complaints outlives the program, sealed.
class TestComplaintDrafts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { windowWarningsAreErrors(); }

    void whatWasTypedStandsInTheFormAgain()
    {
        KeptContest kept;
        {
            MainWindow window(kept.context());
            const QDialog &form = formOf(window, kept.session, "complaints.register", "registerComplaintDialog");
            found<QLineEdit>(form, "complainant")->setText(typed);
            found<QPlainTextEdit>(form, "said")->setPlainText(QStringLiteral("dòng một\ndòng hai"));
            QTRY_COMPARE(kept.files().size(), 1);
            QVERIFY(!kept.anyHolds(typed) && !kept.anyHolds(QStringLiteral("dòng")));
        }
        MainWindow window(kept.context());
        QDialog &form = formOf(window, kept.session, "complaints.register", "registerComplaintDialog");
        QTRY_COMPARE(found<QLineEdit>(form, "complainant")->text(), typed);
        QCOMPARE(found<QPlainTextEdit>(form, "said")->toPlainText(), QStringLiteral("dòng một\ndòng hai"));
        QVERIFY(text(form, "consequence").contains(QStringLiteral("Cancel to discard it")));
        record(form, clerk, QStringLiteral("điểm thấp"));
        QTRY_VERIFY(kept.files().isEmpty());
        QCOMPARE(taken(kept.session->complaints().list()).rows.size(), std::size_t{2});
    }

    void whatIsCancelledIsForgotten()
    {
        KeptContest kept;
        MainWindow window(kept.context());
        QDialog &form = formOf(window, kept.session, "complaints.note", "complaintStepDialog");
        found<QPlainTextEdit>(form, "said")->setPlainText(typed);
        QTRY_COMPARE(kept.files().size(), 1);
        form.reject();
        QVERIFY(kept.files().isEmpty());
        QTest::qWait(1000); // longer than the pause after which it would be kept
        QVERIFY(kept.files().isEmpty());
    }

    void whatIsTakenOutAgainIsForgotten()
    {
        KeptContest kept;
        MainWindow window(kept.context());
        const QDialog &form = formOf(window, kept.session, "complaints.note", "complaintStepDialog");
        found<QPlainTextEdit>(form, "said")->setPlainText(typed);
        QTRY_COMPARE(kept.files().size(), 1);
        found<QPlainTextEdit>(form, "said")->clear();
        QTRY_VERIFY(kept.files().isEmpty());
    }

    /// Each form of each complaint has its own.
    void anotherFormIsEmpty()
    {
        KeptContest kept;
        {
            MainWindow window(kept.context());
            const QDialog &form = formOf(window, kept.session, "complaints.note", "complaintStepDialog");
            found<QPlainTextEdit>(form, "said")->setPlainText(typed);
            QTRY_COMPARE(kept.files().size(), 1);
        }
        MainWindow window(kept.context());
        const QDialog &form = formOf(window, kept.session, "complaints.decide", "complaintOutcomeDialog");
        QTest::qWait(200);
        QVERIFY(found<QPlainTextEdit>(form, "said")->toPlainText().isEmpty());
    }

    void whatIsErasedIsNotReadAgain()
    {
        KeptContest kept;
        const DraftKey key{QStringLiteral("complaint"), QStringLiteral("note 1")};
        ComplaintService &complaints = kept.session->complaints();
        const DraftContent content{{QStringLiteral("said"), typed}};
        const DraftContent sealed = taken(complaints.sealForKeeping(key, content));
        QCOMPARE(taken(complaints.openFromKeeping(key, sealed)), content);
        const auto elsewhere =
            wait(complaints.openFromKeeping({QStringLiteral("complaint"), QStringLiteral("note 2")}, sealed));
        QVERIFY(!elsewhere && elsewhere.error().code == ErrorCode::Corrupt);
        QVERIFY_RESULT(wait(complaints.decide({1, ComplaintOutcome::Rejected, QStringLiteral("đúng"), 0, judge})));
        QVERIFY_RESULT(wait(kept.session->erasePersonal({clerk, QStringLiteral("yêu cầu"), true})));
        const auto erased = wait(complaints.openFromKeeping(key, sealed));
        QVERIFY(!erased && erased.error().code == ErrorCode::Corrupt); // nobody will open it any more
    }

    /// Neither is it offered by the window.
    void onlyWhatCameInLateIsOutOfTime()
    {
        KeptContest kept;
        MainWindow window(kept.context());
        QDialog &form = formOf(window, kept.session, "complaints.decide", "complaintOutcomeDialog");
        found<QLineEdit>(form, "person")->setText(judge);
        found<QPlainTextEdit>(form, "said")->setPlainText(QStringLiteral("nộp muộn"));
        auto *outcome = found<QComboBox>(form, "outcome");
        outcome->setCurrentIndex(outcome->findData(QStringLiteral("out_of_time")));
        QVERIFY(!found<QPushButton>(form, "accept")->isEnabled());
        QVERIFY(text(form, "missing").contains(QStringLiteral("is not out of time")));
        outcome->setCurrentIndex(outcome->findData(QStringLiteral("rejected")));
        QVERIFY(found<QPushButton>(form, "accept")->isEnabled());
    }

    void screens_data() { addPictureRows(); }
    void screens()
    {
        KeptContest kept;
        lookAsTheRowSays(kept.contest);
        {
            MainWindow window(kept.context());
            const QDialog &form = formOf(window, kept.session, "complaints.register", "registerComplaintDialog");
            found<QPlainTextEdit>(form, "said")->setPlainText(QStringLiteral("Tôi được 14 câu đúng."));
            QTRY_COMPARE(kept.files().size(), 1);
        }
        MainWindow window(kept.context());
        window.resize(officeScreen);
        QPointer<QDialog> form = &formOf(window, kept.session, "complaints.register", "registerComplaintDialog");
        QTRY_VERIFY(!found<QPlainTextEdit>(*form, "said")->toPlainText().isEmpty());
        takePicture(*form, "complaint-forms", "restored");
        form->reject();
        QTRY_VERIFY(!form);
        form = &formOf(window, kept.session, "complaints.decide", "complaintOutcomeDialog");
        auto *outcome = found<QComboBox>(*form, "outcome");
        outcome->setCurrentIndex(outcome->findData(QStringLiteral("out_of_time")));
        takePicture(*form, "complaint-forms", "not-out-of-time");
    }
};

} // namespace hoithi

using TestComplaintDrafts = hoithi::TestComplaintDrafts;
HOITHI_TEST(TestComplaintDrafts)
#include "tst_complaintdrafts.moc"
