// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../committee.h"
#include "domain/contest/schedule.h"
#include "services/complaints/complaintservice.h"
#include "services/complaints/lettercontent.h"
#include "services/conflicts/conflictservice.h"
#include "testregistry.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QScopeGuard>

using namespace hoithi;
using namespace hoithi::test;

namespace {

const QString clerk = QStringLiteral("Bùi Thị Ghi");
const QString judge = QStringLiteral("Lê Thử");

ComplaintRegistration complaint(const QString &actor = clerk)
{
    ComplaintRegistration request;
    request.roundNumber = 1;
    request.complainant = {
        QStringLiteral("Đặng Thị Mẫu Thử"), {}, QStringLiteral("12 đường Không Có"), QStringLiteral("điểm thấp")};
    request.submissions = {QStringLiteral("S1")};
    request.actor = actor;
    return request;
}

/// Of the day on which complaint 1 was decided: the server has a clock of its own.
QDate outcomeDay(ContestSession &contest)
{
    const auto list = wait(contest.complaints().list());
    return list && !list->rows.empty() ? list->rows.front().decidedOn : QDate();
}

ComplaintLetterRequest letter(ContestSession &contest, const QString &number = QStringLiteral("12"),
                              const QString &actor = clerk)
{
    ComplaintLetterRequest request;
    request.number = 1;
    request.letterNumber = number;
    request.date = outcomeDay(contest);
    request.signerName = QStringLiteral("Hồ Ký");
    request.actor = actor;
    return request;
}

Result<void> decide(ContestSession &contest, qint64 number, const QString &by = judge)
{
    return wait(contest.complaints().decide({number, ComplaintOutcome::Rejected, QStringLiteral("chấm đúng"), 0, by}));
}

/// Registered, and the round imported, ranked and signed.
Result<void> prepare(const SmallStore &store, ContestSession &contest)
{
    HOITHI_CHECK(importInto(contest, {store.dump(QStringLiteral("1.csv"), sevenRows())}));
    HOITHI_CHECK(wait(contest.rank(1)));
    for (const QString &name : {judge, QStringLiteral("Trần Mẫu")})
        HOITHI_CHECK(wait(contest.sign(1, name)));
    return wait(contest.complaints().enter(complaint())).map([](qint64) {});
}

/// The text of a Word file lies packed in it: its length tells enough.
qsizetype sizeOf(const Result<ComplaintLetter> &made)
{
    return made ? made->docx.size() : -1;
}

QString lastPurpose(ContestSession &contest, const QString &action)
{
    AuditFilter filter;
    filter.action = action;
    const auto listing = wait(contest.auditListing(filter));
    if (!listing || listing->numbers.empty())
        return {};
    const auto entries = wait(contest.auditEntries({listing->numbers.front()}));
    return entries ? QJsonDocument::fromJson(entries->front().payload).object()[QStringLiteral("purpose")].toString()
                   : QString();
}

QString textOf(const QString &pdf)
{
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
    return reader.waitForFinished() ? QString::fromUtf8(reader.readAllStandardOutput()).simplified() : QString();
}

} // namespace

class TestComplaintLetter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDecidedComplaintIsAnsweredOnce_data() { ENGINE_ROWS(); }
    void aDecidedComplaintIsAnsweredOnce()
    {
        OPEN_STORE();
        QVERIFY_RESULT(prepare(store, contest));
        ComplaintService &complaints = contest.complaints();
        QCOMPARE(refusal(wait(complaints.draftLetter(letter(contest, {})))), ErrorCode::Refused);
        QCOMPARE(refusal(wait(complaints.issueLetter(letter(contest)))), ErrorCode::Refused);
        QCOMPARE(refusal(wait(complaints.issuedLetter(1, clerk))), ErrorCode::NotFound);
        QVERIFY_RESULT(decide(contest, 1));
        const auto draft = wait(complaints.draftLetter(letter(contest, {})));
        QVERIFY_RESULT(draft);
        QVERIFY(!draft->issued && draft->pages->pageCount() >= 1);
        QCOMPARE(wait(complaints.list())->rows.front().state, ComplaintState::Decided);
        QCOMPARE(refusal(wait(complaints.issueLetter(letter(contest, QStringLiteral(" "))))),
                 ErrorCode::InvalidArgument);
        const auto issued = wait(complaints.issueLetter(letter(contest, QStringLiteral(" 12 "))));
        QVERIFY_RESULT(issued);
        const ComplaintRow row = wait(complaints.list())->rows.front();
        QCOMPARE(row.state, ComplaintState::Answered);
        QCOMPARE(row.letterNumber, QStringLiteral("12"));
        QCOMPARE(row.letterDate, row.decidedOn);
        QVERIFY(!wait(complaints.sheet(1))->steps.back().hasText);
        QVERIFY(wait(contest.verify({}))->findings.empty());
    }

    /// Whatever number and date were typed: it is in no register under them.
    void aDraftHasNoNumberAndIsRecordedAsOne_data() { ENGINE_ROWS(); }
    void aDraftHasNoNumberAndIsRecordedAsOne()
    {
        OPEN_STORE();
        QVERIFY_RESULT(prepare(store, contest));
        QVERIFY_RESULT(decide(contest, 1));
        ComplaintService &complaints = contest.complaints();
        const auto numbered = wait(complaints.draftLetter(letter(contest, QStringLiteral("8317"))));
        QVERIFY_RESULT(numbered);
        QVERIFY(numbered->title.startsWith(QStringLiteral("Dự thảo")));
        QCOMPARE(lastPurpose(contest, QStringLiteral("complaint.show")), QStringLiteral("complaint.draft"));
        const QString path = store.folder.filePath(QStringLiteral("draft.pdf"));
        QVERIFY_RESULT(wait(complaints.saveLetter(*numbered, path, clerk)));
        QCOMPARE(lastPurpose(contest, QStringLiteral("personal.export")), QStringLiteral("complaint.draft"));
        const QString text = textOf(path);
        QVERIFY2(text.contains(QStringLiteral("DỰ THẢO")), qPrintable(text));
        QVERIFY(!text.contains(QStringLiteral("8317")) && text.contains(QStringLiteral("ngày ..... tháng .....")));
        const auto issued = wait(complaints.issueLetter(letter(contest, QStringLiteral("8317"))));
        QVERIFY_RESULT(issued);
        QVERIFY_RESULT(wait(complaints.saveLetter(*issued, path, clerk)));
        QCOMPARE(lastPurpose(contest, QStringLiteral("personal.export")), QStringLiteral("complaint.letter"));
        const QString sent = textOf(path);
        QVERIFY(sent.contains(QStringLiteral("8317")) && !sent.contains(QStringLiteral("DỰ THẢO")));
    }

    /// What was sent stays what it was.
    void anIssuedLetterOutlivesAnotherRanking_data() { ENGINE_ROWS(); }
    void anIssuedLetterOutlivesAnotherRanking()
    {
        OPEN_STORE();
        QVERIFY_RESULT(prepare(store, contest));
        QVERIFY_RESULT(decide(contest, 1));
        const auto issued = wait(contest.complaints().issueLetter(letter(contest)));
        QVERIFY_RESULT(issued);
        QVERIFY_RESULT(wait(
            contest.invalidate(QStringLiteral("S0"), {judge, QStringLiteral("Trần Mẫu")}, QStringLiteral("vi phạm"))));
        const auto again = wait(contest.complaints().issuedLetter(1, clerk));
        QVERIFY_RESULT(again);
        QVERIFY(again->issued);
        QCOMPARE(again->docx, issued->docx);
        QVERIFY(sizeOf(wait(contest.complaints().draftLetter(letter(contest, {}))))
                != sizeOf(issued)); // it is no longer ranked so
    }

    /// Not in the words that the template has by now.
    void anIssuedLetterKeepsItsSentences_data() { ENGINE_ROWS(); }
    void anIssuedLetterKeepsItsSentences()
    {
        OPEN_STORE();
        QVERIFY_RESULT(prepare(store, contest));
        QVERIFY_RESULT(decide(contest, 1));
        ComplaintLetterRequest request = letter(contest);
        request.summary = QStringLiteral("Xin xem lại {{issuer}}."); // what was typed is filled with nothing later
        const auto issued = wait(contest.complaints().issueLetter(request));
        QVERIFY_RESULT(issued);
        const QByteArray before = qgetenv("XDG_CONFIG_HOME");
        const auto restore = qScopeGuard([&before] { qputenv("XDG_CONFIG_HOME", before); });
        qputenv("XDG_CONFIG_HOME", store.folder.path().toUtf8());
        QVERIFY(QDir(store.folder.path()).mkpath(QStringLiteral("HoiThi/templates")));
        QVERIFY(
            !store.file(QStringLiteral("HoiThi/templates/letter.vi.mustache"), "paragraph: Other words.\n").isEmpty());
        const QString path = store.folder.filePath(QStringLiteral("draft.pdf"));
        QVERIFY_RESULT(wait(contest.complaints().saveLetter(
            *wait(contest.complaints().draftLetter(letter(contest, {}))), path, clerk)));
        QCOMPARE(textOf(path), QStringLiteral("Other words."));
        const auto again = wait(contest.complaints().issuedLetter(1, clerk));
        QVERIFY_RESULT(again);
        QCOMPARE(again->docx, issued->docx);
        QVERIFY_RESULT(wait(contest.complaints().saveLetter(*again, path, clerk)));
        const QString sent = textOf(path);
        QVERIFY2(sent.contains(QStringLiteral("Xin xem lại {{issuer}}.")), qPrintable(sent));
        QVERIFY(wait(contest.verify({}))->findings.empty());
    }

    /// Judges let a row of a later file count in place of the submission that the complaint is about.
    void aLetterTellsTheRowThatCounts_data() { ENGINE_ROWS(); }
    void aLetterTellsTheRowThatCounts()
    {
        OPEN_STORE();
        QVERIFY_RESULT(prepare(store, contest));
        const QStringList judges{judge, QStringLiteral("Trần Mẫu")};
        const auto told = [&] {
            const QString path = store.folder.filePath(QStringLiteral("draft.pdf"));
            const auto draft = wait(contest.complaints().draftLetter(letter(contest, {})));
            return draft && wait(contest.complaints().saveLetter(*draft, path, clerk)) ? textOf(path) : QString();
        };
        QVERIFY_RESULT(importInto(
            contest,
            {store.dump(QStringLiteral("2.csv"), {row(QStringLiteral("S1"), QStringLiteral("hue1"), 99, 45, 4)})}));
        const auto conflicts = wait(contest.conflicts().list({1, 0, {}}));
        QVERIFY_RESULT(conflicts);
        const ConflictRequest decision{conflicts->rows.front().id, ConflictAct::Take, judges,
                                       QStringLiteral("gửi lại")};
        QVERIFY_RESULT(wait(contest.conflicts().decide(decision)));
        QVERIFY_RESULT(wait(contest.rank(1)));
        for (const QString &name : judges)
            QVERIFY_RESULT(wait(contest.sign(1, name)));
        const auto consequences = wait(contest.complaints().consequences(1));
        QVERIFY_RESULT(consequences);
        QCOMPARE(consequences->front().action, QStringLiteral("conflict.take"));
        QVERIFY_RESULT(wait(contest.complaints().decide(
            {1, ComplaintOutcome::Upheld, QStringLiteral("gửi lại"), consequences->front().entry, judge})));
        const QString taken = told();
        QVERIFY2(taken.contains(QStringLiteral("11/15")) && taken.contains(QStringLiteral("08:45:00")),
                 qPrintable(taken));
        QVERIFY2(taken.contains(QStringLiteral("tính theo dữ liệu gửi đến sau")), qPrintable(taken));
        QVERIFY_RESULT(
            wait(contest.conflicts().decide({decision.conflict, ConflictAct::Undo, judges, QStringLiteral("nhầm")})));
        const QString before = told();
        QVERIFY2(!before.contains(QStringLiteral("11/15")) && !before.contains(QStringLiteral("08:45:00")),
                 qPrintable(before));
    }

    /// Though another row counts in place of it.
    void aReplacedSubmissionIsUnlinked_data() { ENGINE_ROWS(); }
    void aReplacedSubmissionIsUnlinked()
    {
        OPEN_STORE();
        QVERIFY_RESULT(prepare(store, contest));
        const QStringList judges{judge, QStringLiteral("Trần Mẫu")};
        QVERIFY_RESULT(importInto(
            contest,
            {store.dump(QStringLiteral("2.csv"), {row(QStringLiteral("S1"), QStringLiteral("hue1"), 99, 45, 4)})}));
        const qint64 conflict = wait(contest.conflicts().list({1, 0, {}}))->rows.front().id;
        QVERIFY_RESULT(
            wait(contest.conflicts().decide({conflict, ConflictAct::Take, judges, QStringLiteral("gửi lại")})));
        QVERIFY_RESULT(wait(contest.complaints().unlink({1, QStringLiteral("S1"), QStringLiteral("nhầm"), clerk})));
        QCOMPARE(wait(contest.complaints().list())->rows.front().submissions, 0);
    }

    void whatIsKeptOfALetterIsReadAgain()
    {
        AnswerLetter content;
        content.complaintNumber = 3;
        content.outcome = QStringLiteral("rejected");
        content.number = QStringLiteral("12a");
        content.date = QDate(2023, 10, 9);
        const auto kept = letterFromKept(keptLetter({content, QStringLiteral("paragraph: Một câu.\n")}));
        QVERIFY_RESULT(kept);
        QCOMPARE(kept->text, QStringLiteral("paragraph: Một câu.\n"));
        QCOMPARE(kept->content.number, content.number);
        QCOMPARE(kept->content.date, content.date);
        QCOMPARE(textOf(*kept).value(), kept->text);
        const auto old = letterFromKept(keptLetter({content, {}})); // from before sentences were kept
        QVERIFY_RESULT(old);
        QVERIFY(old->text.isEmpty());
        QVERIFY(textOf(*old).value_or(QString()).contains(QStringLiteral("Số: 12a")));
        for (const char *text : {"", "chấm đúng", "{}", "[1]"})
            QCOMPARE(letterFromKept(QString::fromUtf8(text)).error().code, ErrorCode::Corrupt);
    }

    void aNumberIsGivenOnceAYear_data() { ENGINE_ROWS(); }
    void aNumberIsGivenOnceAYear()
    {
        OPEN_STORE();
        QVERIFY_RESULT(prepare(store, contest));
        QVERIFY_RESULT(wait(contest.complaints().enter(complaint())));
        QVERIFY_RESULT(decide(contest, 1));
        QVERIFY_RESULT(decide(contest, 2));
        QVERIFY_RESULT(wait(contest.complaints().issueLetter(letter(contest, QStringLiteral("12a")))));
        ComplaintLetterRequest second = letter(contest, QStringLiteral("12A"));
        second.number = 2;
        for (const QString &typed : {QStringLiteral("12A"), QStringLiteral("012a"), QStringLiteral("12a/BTC-TTK")}) {
            second.letterNumber = typed;
            QCOMPARE(refusal(wait(contest.complaints().issueLetter(second))), ErrorCode::AlreadyExists);
        }
        second.letterNumber = QStringLiteral("số 12");
        QCOMPARE(refusal(wait(contest.complaints().issueLetter(second))), ErrorCode::InvalidArgument);
        second.letterNumber = QStringLiteral("12a");
        if (store.postgres == nullptr) { // a server has a clock of its own
            store.clock->set(store.clock->nowUtc() + std::chrono::days{366});
            second.date = contestDay(store.clock->nowUtc());
            QVERIFY_RESULT(wait(contest.complaints().issueLetter(second)));
        }
        QVERIFY(wait(contest.verify({}))->findings.empty());
    }

    /// Neither before the outcome nor tomorrow.
    void aLetterIsDatedWhenItCanHaveBeenWritten_data() { ENGINE_ROWS(); }
    void aLetterIsDatedWhenItCanHaveBeenWritten()
    {
        OPEN_STORE();
        QVERIFY_RESULT(prepare(store, contest));
        QVERIFY_RESULT(decide(contest, 1));
        const QDate decided = outcomeDay(contest);
        ComplaintLetterRequest request = letter(contest);
        for (const QDate wrong : {QDate(1, 1, 1), decided.addDays(-1), decided.addDays(2), QDate(9999, 12, 31)}) {
            request.date = wrong;
            QCOMPARE(refusal(wait(contest.complaints().issueLetter(request))), ErrorCode::InvalidArgument);
        }
        QCOMPARE(wait(contest.complaints().list())->rows.front().state, ComplaintState::Decided);
        request.date = decided;
        QVERIFY_RESULT(wait(contest.complaints().issueLetter(request)));
    }

    /// What was sent before a complaint was opened again is printed as it was, too.
    void everyIssuedLetterIsPrintedAgain_data() { ENGINE_ROWS(); }
    void everyIssuedLetterIsPrintedAgain()
    {
        OPEN_STORE();
        QVERIFY_RESULT(prepare(store, contest));
        QVERIFY_RESULT(decide(contest, 1));
        ComplaintService &complaints = contest.complaints();
        const auto first = wait(complaints.issueLetter(letter(contest)));
        QVERIFY_RESULT(first);
        const auto answered = wait(complaints.issueLetter(letter(contest, QStringLiteral("13"))));
        QCOMPARE(refusal(answered), ErrorCode::Refused);
        QVERIFY2(answered.error().message.contains(QStringLiteral("12")), qPrintable(answered.error().message));
        QVERIFY_RESULT(wait(complaints.reopen({1, {}, QStringLiteral("chứng cứ mới"), judge})));
        QCOMPARE(wait(complaints.list())->rows.front().letters, 1);
        QCOMPARE(wait(complaints.issuedLetter(1, clerk))->docx, first->docx);
        QVERIFY_RESULT(decide(contest, 1));
        QCOMPARE(refusal(wait(complaints.issueLetter(letter(contest)))), ErrorCode::AlreadyExists); // its own old one
        ComplaintLetterRequest request = letter(contest, QStringLiteral("14"));
        request.followUp = QStringLiteral("kết quả khác");
        const auto second = wait(complaints.issueLetter(request));
        QVERIFY_RESULT(second);
        QVERIFY(second->docx != first->docx);
        QCOMPARE(wait(complaints.issuedLetter(1, clerk))->docx, second->docx);
        QCOMPARE(wait(complaints.issuedLetter(1, clerk, QStringLiteral("012")))->docx, first->docx);
        QCOMPARE(wait(complaints.issuedLetter(1, clerk, QStringLiteral("12"), outcomeDay(contest)))->docx, first->docx);
        QCOMPARE(refusal(wait(complaints.issuedLetter(1, clerk, QStringLiteral("15")))), ErrorCode::NotFound);
        QVERIFY(wait(contest.verify({}))->findings.empty());
    }

    /// The letter would say that the jury looked, and not what it found.
    void aResultThatIsMissingIsTold_data() { ENGINE_ROWS(); }
    void aResultThatIsMissingIsTold()
    {
        OPEN_STORE();
        QVERIFY_RESULT(prepare(store, contest));
        QCOMPARE(wait(contest.complaints().missingResult(1)).value(), QString());
        QVERIFY_RESULT(wait(
            contest.invalidate(QStringLiteral("S0"), {judge, QStringLiteral("Trần Mẫu")}, QStringLiteral("vi phạm"))));
        QVERIFY(!wait(contest.complaints().missingResult(1)).value().isEmpty());
        ComplaintRegistration unlinked = complaint();
        unlinked.submissions.clear();
        QVERIFY_RESULT(wait(contest.complaints().enter(unlinked)));
        QCOMPARE(wait(contest.complaints().missingResult(2)).value(), QString());
    }

    void secretariesAnswerAndNobodyElse_data() { ENGINE_ROWS(); }
    void secretariesAnswerAndNobodyElse()
    {
        COMMITTEE();
        QVERIFY_RESULT(rankedBy(committee));
        QVERIFY_RESULT(wait(committee.secretary().complaints().enter(complaint({}))));
        QVERIFY_RESULT(decide(committee.judge(), 1, {}));
        const ComplaintLetterRequest request = letter(committee.secretary(), QStringLiteral("12"), {});
        for (ContestSession *other : {&committee.judge(), &committee.organiser(), &committee.administrator()})
            QCOMPARE(refusal(wait(other->complaints().issueLetter(request))), ErrorCode::Refused);
        QVERIFY_RESULT(wait(committee.judge().complaints().draftLetter(request)));
        QVERIFY_RESULT(wait(committee.secretary().complaints().issueLetter(request)));
        QCOMPARE(refusal(wait(committee.organiser().complaints().issuedLetter(1, {}))), ErrorCode::Refused);
        QVERIFY_RESULT(wait(committee.judge().complaints().issuedLetter(1, {})));
        QVERIFY(wait(committee.administrator().verify({}))->findings.empty());
    }

    void aLetterLeavesOnRecord_data() { ENGINE_ROWS(); }
    void aLetterLeavesOnRecord()
    {
        OPEN_STORE();
        QVERIFY_RESULT(prepare(store, contest));
        QVERIFY_RESULT(decide(contest, 1));
        const auto issued = wait(contest.complaints().issueLetter(letter(contest)));
        const QString path = store.folder.filePath(QStringLiteral("letter.docx"));
        QVERIFY_RESULT(wait(contest.complaints().saveLetter(*issued, path, clerk)));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), issued->docx);
        AuditFilter filter;
        filter.action = QStringLiteral("personal.export");
        QCOMPARE(wait(contest.auditListing(filter))->numbers.size(), std::size_t{1});
        const QString nowhere = store.folder.filePath(QStringLiteral("no/letter.pdf"));
        QVERIFY(!wait(contest.complaints().saveLetter(*issued, nowhere, clerk)));
    }

    /// In the other engine too: what is sealed is bound to numbers, which go along.
    void aCopyHasTheWholeRegister_data() { ENGINE_ROWS(); }
    void aCopyHasTheWholeRegister()
    {
        OPEN_STORE();
        QVERIFY_RESULT(prepare(store, contest));
        QVERIFY_RESULT(decide(contest, 1));
        const auto issued = wait(contest.complaints().issueLetter(letter(contest)));
        QVERIFY_RESULT(issued);
        const QString copy = store.folder.filePath(QStringLiteral("copy.hoithi"));
        QVERIFY_RESULT(wait(contest.backup(copy)));
        const auto opened = wait(ContestSession::open(copy, store.clock));
        QVERIFY_RESULT(opened);
        const auto sheet = wait((*opened)->complaints().show(1, clerk, QStringLiteral("xem")));
        QVERIFY_RESULT(sheet);
        QCOMPARE(*sheet->complainant, complaint().complainant);
        QCOMPARE(wait((*opened)->complaints().issuedLetter(1, clerk))->docx, issued->docx);
        QVERIFY(wait((*opened)->verify({}))->findings.empty());
    }
};

HOITHI_TEST(TestComplaintLetter)
#include "tst_complaintletter.moc"
