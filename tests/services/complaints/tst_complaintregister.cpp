// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../committee.h"
#include "../tampering.h"
#include "services/complaints/complaintservice.h"
#include "services/review/reviewservice.h"
#include "testregistry.h"

#include <algorithm>

using namespace hoithi;
using namespace hoithi::test;

namespace {

const QString secretary = QStringLiteral("Bùi Thị Ghi");
const QString judge = QStringLiteral("Lê Thử");
const QString said = QStringLiteral("Tôi nộp bài lúc 8 giờ 5 phút nhưng điểm thấp hơn bảng đáp án.");

ComplaintRegistration about(const QString &actor = secretary, const QStringList &submissions = {})
{
    ComplaintRegistration request;
    request.roundNumber = 1;
    request.about = ComplaintTopic::Score;
    request.way = ComplaintWay::Letter;
    request.complainant = {QStringLiteral("Đặng Thị Mẫu Thử"), QStringLiteral("0900 000 123"),
                           QStringLiteral("12 đường Không Có"), said};
    request.submissions = submissions;
    request.actor = actor;
    return request;
}

ComplaintStepRequest step(const QString &text, const QString &submission = {}, const QString &actor = secretary)
{
    return {1, submission, text, actor};
}

ComplaintDecision decision(const QString &reason = QStringLiteral("Bài được chấm đúng."), const QString &by = judge)
{
    return {1, ComplaintOutcome::Rejected, reason, 0, by};
}

ComplaintRow rowOf(ContestSession &contest)
{
    const auto list = wait(contest.complaints().list());
    return list && !list->rows.empty() ? list->rows.front() : ComplaintRow{};
}

/// Newest first.
std::vector<AuditEntry> trail(ContestSession &contest)
{
    const auto listing = wait(contest.auditListing({}));
    return listing ? wait(contest.auditEntries(listing->numbers)).value_or(std::vector<AuditEntry>())
                   : std::vector<AuditEntry>();
}

} // namespace

class TestComplaintRegister : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aComplaintIsRegisteredAndRead_data() { ENGINE_ROWS(); }
    void aComplaintIsRegisteredAndRead()
    {
        OPEN_STORE();
        QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("1.csv"), sevenRows())}));
        ComplaintService &complaints = contest.complaints();
        QCOMPARE(wait(complaints.enter(about(secretary, {QStringLiteral("S1")}))).value(), qint64{1});
        QCOMPARE(wait(complaints.enter(about())).value(), qint64{2});
        const ComplaintRow row = rowOf(contest);
        QCOMPARE(row.number, qint64{1});
        QCOMPARE(row.complainant, QStringLiteral("Đ. T. M. Thử"));
        QCOMPARE(row.phone, QStringLiteral("•••123"));
        QCOMPARE(row.submissions, 1);
        QCOMPARE(row.state, ComplaintState::Open);
        QCOMPARE(row.answerDue, answerDue(row.receivedAtUtc, defaultAnswerDays));
        QVERIFY(!row.late && !row.complainUntil.isValid());
        const auto closed = wait(complaints.sheet(1));
        QVERIFY_RESULT(closed);
        QVERIFY(!closed->complainant);
        QCOMPARE(closed->submissions.front().submissionId, QStringLiteral("S1"));
        QCOMPARE(closed->submissions.front().accountId, QStringLiteral("hue1"));
        const auto opened = wait(complaints.show(1, secretary, QStringLiteral("trả lời")));
        QVERIFY_RESULT(opened);
        QCOMPARE(*opened->complainant, about().complainant);
        QCOMPARE(trail(contest).front().action, QStringLiteral("complaint.show"));
        QCOMPARE(refusal(wait(complaints.show(1, secretary, QStringLiteral(" ")))), ErrorCode::InvalidArgument);
        QCOMPARE(refusal(wait(complaints.sheet(3))), ErrorCode::NotFound);
        QVERIFY(wait(contest.verify({}))->findings.empty());
    }

    void onlySubmissionsOfTheComplaintsRoundAreLinked_data() { ENGINE_ROWS(); }
    void onlySubmissionsOfTheComplaintsRoundAreLinked()
    {
        OPEN_STORE();
        QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("1.csv"), sevenRows())}));
        ComplaintService &complaints = contest.complaints();
        ComplaintRegistration ofRound2 = about(secretary, {QStringLiteral("S1")});
        ofRound2.roundNumber = 2;
        const auto refused = wait(complaints.enter(ofRound2));
        QCOMPARE(refusal(refused), ErrorCode::InvalidArgument);
        QVERIFY2(refused.error().message.contains(QLatin1String("S1")), qPrintable(refused.error().message));
        QVERIFY(wait(complaints.list()).value().rows.empty()); // nothing is registered without it
        ofRound2.submissions.clear();
        QVERIFY_RESULT(wait(complaints.enter(ofRound2)));
        QCOMPARE(refusal(wait(complaints.link(step({}, QStringLiteral("S1"))))), ErrorCode::InvalidArgument);
        QVERIFY(wait(complaints.sheet(1)).value().submissions.empty());
    }

    void whatIsMissingOrWrongIsRefused_data() { ENGINE_ROWS(); }
    void whatIsMissingOrWrongIsRefused()
    {
        OPEN_STORE();
        const auto refused = [&contest](const std::function<void(ComplaintRegistration &)> &change) {
            ComplaintRegistration request = about();
            change(request);
            return refusal(wait(contest.complaints().enter(request)));
        };
        const ErrorCode wrong = ErrorCode::InvalidArgument;
        QCOMPARE(refused([](auto &r) { r.complainant.fullName = QStringLiteral("\u200b"); }), wrong);
        QCOMPARE(refused([](auto &r) { r.complainant.text = QStringLiteral(" \n\x07"); }), wrong);
        QCOMPARE(refused([](auto &r) { r.complainant.text = QString(mostComplaintLetters + 1, u'ữ'); }), wrong);
        QCOMPARE(refused([](auto &r) { r.complainant.address = QString(mostAddressLetters + 1, u'a'); }), wrong);
        QCOMPARE(refused([](auto &r) { r.actor = QStringLiteral("…"); }), wrong);
        QCOMPARE(refused([](auto &r) { r.actor = QString(mostNameLetters + 1, u'a'); }), wrong);
        QCOMPARE(refused([](auto &r) { r.answerDays = 0; }), wrong);
        QCOMPARE(refused([](auto &r) { r.complaintDays = 366; }), wrong);
        QCOMPARE(refused([](auto &r) { r.receivedAtUtc = fromMillis(4'102'444'800'000); }), wrong);
        QCOMPARE(refused([](auto &r) { r.receivedAtUtc = fromMillis(0); }), wrong);
        QCOMPARE(refused([](auto &r) { r.roundNumber = 9; }), ErrorCode::NotFound);
        QCOMPARE(refused([](auto &r) { r.submissions = {QStringLiteral("không có")}; }), ErrorCode::NotFound);
        QVERIFY(wait(contest.complaints().list())->rows.empty()); // all or nothing
        ComplaintRegistration longest = about();
        longest.complainant.text = QString(mostComplaintLetters, u'ữ');
        QVERIFY_RESULT(wait(contest.complaints().enter(longest)));
    }

    void stepsAreTakenOneAfterAnother_data() { ENGINE_ROWS(); }
    void stepsAreTakenOneAfterAnother()
    {
        OPEN_STORE();
        QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("1.csv"), sevenRows())}));
        ComplaintService &complaints = contest.complaints();
        QVERIFY_RESULT(wait(complaints.enter(about())));
        const QString s2 = QStringLiteral("S2");
        const QString note = QStringLiteral("đã gọi điện");
        QVERIFY_RESULT(wait(complaints.link(step({}, s2))));
        QCOMPARE(refusal(wait(complaints.link(step({}, s2)))), ErrorCode::Refused);
        QCOMPARE(refusal(wait(complaints.unlink(step({}, s2)))), ErrorCode::InvalidArgument);
        QVERIFY_RESULT(wait(complaints.unlink(step(note, s2))));
        QCOMPARE(refusal(wait(complaints.unlink(step(note, s2)))), ErrorCode::Refused);
        QVERIFY_RESULT(wait(complaints.note(step(note))));
        QCOMPARE(refusal(wait(complaints.reopen(step(note, {}, judge)))), ErrorCode::Refused);
        QCOMPARE(refusal(wait(complaints.decide(decision(QString())))), ErrorCode::InvalidArgument);
        QVERIFY_RESULT(wait(complaints.decide(decision())));
        QCOMPARE(rowOf(contest).state, ComplaintState::Decided);
        QCOMPARE(refusal(wait(complaints.decide(decision()))), ErrorCode::Refused);
        QVERIFY_RESULT(wait(complaints.reopen(step(QStringLiteral("còn chứng cứ mới"), {}, judge))));
        QCOMPARE(rowOf(contest).state, ComplaintState::Open);
        const auto sheet = wait(complaints.show(1, secretary, QStringLiteral("xem")));
        QCOMPARE(sheet->steps.size(), std::size_t{5});
        QCOMPARE(sheet->steps.at(1).text, note);
        QCOMPARE(sheet->steps.at(3).outcome, std::optional(ComplaintOutcome::Rejected));
        QCOMPARE(sheet->steps.at(3).text, decision().reason);
        QVERIFY(wait(contest.verify({}))->findings.empty());
    }

    void anOutcomeNamesWhatItLedTo_data() { ENGINE_ROWS(); }
    void anOutcomeNamesWhatItLedTo()
    {
        OPEN_STORE();
        QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("1.csv"), sevenRows())}));
        QVERIFY_RESULT(wait(contest.complaints().enter(about())));
        QVERIFY_RESULT(wait(contest.review().mergeAccounts({{QStringLiteral("hue0"), QStringLiteral("hue1")},
                                                            1,
                                                            {judge, QStringLiteral("Trần Mẫu")},
                                                            QStringLiteral("một người")})));
        const auto found = wait(contest.complaints().consequences(1));
        QVERIFY_RESULT(found);
        QVERIFY(!found->empty());
        QCOMPARE(found->front().action, QStringLiteral("accounts.merge"));
        ComplaintDecision upheld = decision();
        upheld.outcome = ComplaintOutcome::Upheld;
        upheld.auditEntry = 1; // that the contest was made
        QCOMPARE(refusal(wait(contest.complaints().decide(upheld))), ErrorCode::InvalidArgument);
        upheld.auditEntry = found->front().entry;
        QVERIFY_RESULT(wait(contest.complaints().decide(upheld)));
        QCOMPARE(wait(contest.complaints().sheet(1))->steps.back().auditEntry, upheld.auditEntry);
        QVERIFY(wait(contest.verify({}))->findings.empty());
    }

    void aComplaintAfterTheLastDayIsLate_data() { ENGINE_ROWS(); }
    void aComplaintAfterTheLastDayIsLate()
    {
        OPEN_STORE();
        QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("1.csv"), sevenRows())}));
        QVERIFY_RESULT(wait(contest.rank(1)));
        for (const QString &name : {judge, QStringLiteral("Trần Mẫu")})
            QVERIFY_RESULT(wait(contest.sign(1, name)));
        const Instant signedAt = trail(contest).front().atUtc;
        ComplaintRegistration request = about();
        QVERIFY_RESULT(wait(contest.complaints().enter(request)));
        const QDate until = lastDayToComplain(signedAt, defaultComplaintDays);
        QCOMPARE(rowOf(contest).complainUntil, until);
        QVERIFY(!rowOf(contest).late);
        if (store.postgres == nullptr) { // a server has a clock of its own
            store.clock->set(signedAt + std::chrono::days{40});
            QVERIFY_RESULT(wait(contest.complaints().enter(request)));
            const auto list = wait(contest.complaints().list());
            QVERIFY(list->rows.back().late);
            QCOMPARE(list->rows.back().complainUntil, until);
            QCOMPARE(list->rows.front().state, ComplaintState::Overdue);
            QCOMPARE(wait(contest.overview())->complaints,
                     (std::vector<OpenComplaint>{{1, 1, true}, {2, 1, false}})); // what the first page shows
        }
    }

    void aResultIsNotFinalBeforeItsComplaintsAreDecided_data() { ENGINE_ROWS(); }
    void aResultIsNotFinalBeforeItsComplaintsAreDecided()
    {
        COMMITTEE();
        QVERIFY_RESULT(rankedBy(committee));
        for (ContestSession *one : {&committee.judge(), &committee.secondJudge()})
            QVERIFY_RESULT(wait(one->sign(1, {})));
        QVERIFY_RESULT(settleFlags(committee.judge(), 1));
        QVERIFY_RESULT(wait(committee.secretary().complaints().enter(about({}))));
        const auto state = wait(committee.judge().review().finalisation(1));
        QCOMPARE(state->blockers, std::vector{FinalisationBlocker::OpenComplaints});
        QVERIFY(state->texts.front().contains(QStringLiteral("1")));
        QCOMPARE(refusal(wait(committee.judge().review().finalise(1, {}, QStringLiteral("biên bản")))),
                 ErrorCode::Refused);
        QCOMPARE(wait(committee.judge().overview())->complaints, (std::vector<OpenComplaint>{{1, 1, false}}));
        QVERIFY_RESULT(wait(committee.judge().complaints().decide(decision(QStringLiteral("đúng"), {}))));
        QVERIFY(wait(committee.judge().overview())->complaints.empty());
        QVERIFY_RESULT(wait(committee.judge().review().finalise(1, {}, QStringLiteral("biên bản"))));
        QVERIFY(wait(committee.administrator().verify({}))->findings.empty());
    }

    void everybodyDoesTheirOwnWork_data() { ENGINE_ROWS(); }
    void everybodyDoesTheirOwnWork()
    {
        COMMITTEE();
        QVERIFY_RESULT(rankedBy(committee));
        const ErrorCode refused = ErrorCode::Refused;
        for (ContestSession *other : {&committee.organiser(), &committee.administrator()}) {
            QCOMPARE(refusal(wait(other->complaints().enter(about({})))), refused);
            QCOMPARE(refusal(wait(other->complaints().opened())), refused);
        }
        QVERIFY_RESULT(wait(committee.secretary().complaints().enter(about({}))));
        QVERIFY_RESULT(wait(committee.judge().complaints().enter(about({}))));
        const auto withoutName = [](const QString &text) {
            return step(text, {}, {});
        };
        for (ContestSession *other : {&committee.organiser(), &committee.administrator()}) {
            QCOMPARE(refusal(wait(other->complaints().note(withoutName(QStringLiteral("x"))))), refused);
            QCOMPARE(refusal(wait(other->complaints().decide(decision(QStringLiteral("x"), {})))), refused);
            QCOMPARE(refusal(wait(other->complaints().show(1, {}, QStringLiteral("x")))), refused);
        }
        QCOMPARE(refusal(wait(committee.secretary().complaints().decide(decision(QStringLiteral("x"), {})))), refused);
        QCOMPARE(refusal(wait(committee.judge().complaints().note(step(QStringLiteral("x"), {}, judge)))), refused);
        QVERIFY_RESULT(wait(committee.secretary().complaints().note(withoutName(QStringLiteral("x")))));
        QVERIFY_RESULT(wait(committee.judge().complaints().decide(decision(QStringLiteral("x"), {}))));
        QCOMPARE(refusal(wait(committee.secretary().complaints().reopen(withoutName(QStringLiteral("x"))))), refused);
        QVERIFY_RESULT(wait(committee.judge().complaints().reopen(withoutName(QStringLiteral("x")))));
        QVERIFY(wait(committee.administrator().verify({}))->findings.empty());
    }

    void nothingPersonalIsInTheTrail_data() { ENGINE_ROWS(); }
    void nothingPersonalIsInTheTrail()
    {
        OPEN_STORE();
        QVERIFY_RESULT(wait(contest.complaints().enter(about())));
        QVERIFY_RESULT(wait(contest.complaints().note(step(QStringLiteral("ghi chú riêng")))));
        QVERIFY_RESULT(wait(contest.complaints().decide(decision(QStringLiteral("lý do riêng")))));
        for (const AuditEntry &entry : trail(contest)) {
            const QString payload = QString::fromUtf8(entry.payload);
            for (const QString &secret :
                 {QStringLiteral("Mẫu Thử"), QStringLiteral("000 123"), QStringLiteral("Không Có"),
                  QStringLiteral("nộp bài"), QStringLiteral("riêng")})
                QVERIFY2(!payload.contains(secret), qPrintable(payload));
        }
    }

    /// Nobody could read them any more, and whoever complained would wait for ever.
    void nothingIsErasedWhileAComplaintIsOpen_data() { ENGINE_ROWS(); }
    void nothingIsErasedWhileAComplaintIsOpen()
    {
        OPEN_STORE();
        QVERIFY_RESULT(wait(contest.complaints().enter(about())));
        QVERIFY_RESULT(wait(contest.complaints().enter(about())));
        QVERIFY_RESULT(wait(contest.complaints().decide(decision())));
        const auto refused = wait(contest.erasePersonal({secretary, QStringLiteral("theo yêu cầu"), true}));
        QCOMPARE(refusal(refused), ErrorCode::Refused);
        QVERIFY2(refused.error().message.contains(QStringLiteral("2")), qPrintable(refused.error().message));
        QVERIFY_RESULT(wait(contest.complaints().show(2, secretary, QStringLiteral("xem"))));
    }

    /// Nor where that complaint was taken out with other tools first.
    void nothingIsErasedWhereAComplaintWasTakenOut_data() { ENGINE_ROWS(); }
    void nothingIsErasedWhereAComplaintWasTakenOut()
    {
        OPEN_STORE();
        QVERIFY_RESULT(wait(contest.complaints().enter(about())));
        QCOMPARE(tamper(store.path, QStringLiteral("DELETE FROM complaint")), QString());
        const auto refused = wait(contest.erasePersonal({secretary, QStringLiteral("theo yêu cầu"), true}));
        QCOMPARE(refusal(refused), ErrorCode::Corrupt);
        QVERIFY(!wait(contest.complaints().list())->erased);
    }

    /// A complaint that came between the proposal and its confirmation is one too.
    void nobodyConfirmsAnErasureOfOpenComplaints_data() { ENGINE_ROWS(); }
    void nobodyConfirmsAnErasureOfOpenComplaints()
    {
        COMMITTEE(2);
        QVERIFY_RESULT(rankedBy(committee));
        const ErasureRequest request{QStringLiteral("A"), QStringLiteral("theo yêu cầu"), true};
        QCOMPARE(wait(committee.administrator().erasePersonal(request)).value(), Decided::Proposed);
        QVERIFY_RESULT(wait(committee.secretary().complaints().enter(about({}))));
        ContestSession &second = committee.secondAdministrator();
        const auto open = wait(second.openProposals());
        QVERIFY_RESULT(open);
        QCOMPARE(refusal(wait(second.confirmProposal(open->front().id))), ErrorCode::Refused);
        QCOMPARE(refusal(wait(second.erasePersonal(request))), ErrorCode::Refused);
        QVERIFY(!wait(committee.secretary().complaints().list())->erased);
    }

    /// As a store can be whose data was erased by other means.
    void anErasedComplaintHoldsUpNoResult_data() { ENGINE_ROWS(); }
    void anErasedComplaintHoldsUpNoResult()
    {
        OPEN_STORE();
        QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("1.csv"), sevenRows())}));
        QVERIFY_RESULT(wait(contest.rank(1)));
        QVERIFY_RESULT(wait(contest.complaints().enter(about())));
        const auto isHeldUp = [&contest] {
            const auto state = wait(contest.review().finalisation(1));
            return state && std::ranges::count(state->blockers, FinalisationBlocker::OpenComplaints) > 0;
        };
        QVERIFY(isHeldUp());
        const QString keys = store.postgres ? QStringLiteral("hoithi.content_key") : QStringLiteral("content_key");
        QCOMPARE(tamper(store.path,
                        QStringLiteral("DELETE FROM %1 WHERE purpose IN ('personal', 'siphash-index')").arg(keys)),
                 QString());
        QVERIFY(!isHeldUp());
    }

    void whatWasErasedIsDots_data() { ENGINE_ROWS(); }
    void whatWasErasedIsDots()
    {
        OPEN_STORE();
        QVERIFY_RESULT(wait(contest.complaints().enter(about())));
        QVERIFY_RESULT(wait(contest.complaints().decide(decision())));
        QVERIFY_RESULT(wait(contest.erasePersonal({secretary, QStringLiteral("theo yêu cầu"), true})));
        const auto list = wait(contest.complaints().list());
        QVERIFY_RESULT(list);
        QVERIFY(list->erased && !list->sealed);
        QCOMPARE(list->rows.front().complainant, QStringLiteral("•••"));
        QCOMPARE(refusal(wait(contest.complaints().show(1, secretary, QStringLiteral("xem")))), ErrorCode::Refused);
        QVERIFY(wait(contest.verify({}))->findings.empty());
    }
};

HOITHI_TEST(TestComplaintRegister)
#include "tst_complaintregister.moc"
