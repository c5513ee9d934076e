// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "committee.h"
#include "testregistry.h"

using namespace hoithi;
using namespace hoithi::test;

/// What two people decide together: one proposes, another carries it out, each under their own login.
class TestJointDecisions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoJudgesInvalidateTogether_data() { ENGINE_ROWS(); }
    void twoJudgesInvalidateTogether()
    {
        COMMITTEE();
        QVERIFY_RESULT(rankedBy(committee));
        const QString id = QStringLiteral("S1");
        const QString reason = QStringLiteral("nộp hộ");
        QCOMPARE(wait(committee.judge().invalidate(id, {}, reason)).value(), Decided::Proposed);
        QCOMPARE(refusal(wait(committee.judge().invalidate(id, {}, reason))), ErrorCode::AlreadyExists);
        const auto open = wait(committee.secondJudge().openProposals());
        QVERIFY_RESULT(open);
        QCOMPARE(open->size(), std::size_t{1});
        QCOMPARE(open->front().fullName, QStringLiteral("Lê Văn Chấm"));
        QCOMPARE(refusal(wait(committee.judge().confirmProposal(open->front().id))), ErrorCode::Refused);
        QVERIFY(!wait(committee.secretary().confirmProposal(open->front().id)));
        QCOMPARE(wait(committee.secondJudge().invalidate(id, {}, reason)).value(), Decided::Carried);
        QVERIFY(wait(committee.judge().openProposals())->empty());
        QCOMPARE(wait(committee.judge().rank(1)).value()->rows.size(), std::size_t{6});
    }

    void twoJudgesChangeAKeyTogether_data() { ENGINE_ROWS(); }
    void twoJudgesChangeAKeyTogether()
    {
        COMMITTEE();
        QVERIFY_RESULT(rankedBy(committee));
        const KeyAmendment amendment{1, {}, 5, false, QStringLiteral("A,B"), {}, QStringLiteral("hai đáp án đúng")};
        QCOMPARE(wait(committee.judge().amendKey(amendment)).value(), Decided::Proposed);
        const auto open = wait(committee.secondJudge().openProposals());
        QVERIFY_RESULT(open);
        QCOMPARE(open->size(), std::size_t{1});
        QVERIFY_RESULT(wait(committee.secondJudge().confirmProposal(open->front().id)));
        QVERIFY(wait(committee.judge().openProposals())->empty());
        const auto overview = wait(committee.judge().overview());
        QVERIFY_RESULT(overview);
        QVERIFY(!overview->rounds.front().run->current);
        QVERIFY(wait(committee.administrator().verify({}))->findings.empty());
    }

    void whoConfirmsReadsWhatWouldChange_data() { ENGINE_ROWS(); }
    void whoConfirmsReadsWhatWouldChange()
    {
        COMMITTEE();
        QVERIFY_RESULT(rankedBy(committee));
        const KeyAmendment neutralised{1, {}, 1, true, {}, {}, QStringLiteral("in sai")};
        const KeyAmendment widened{1, {}, 2, false, QStringLiteral("A,B"), {}, QStringLiteral("in sai")};
        QVERIFY_RESULT(wait(committee.judge().amendKey(neutralised)));
        QVERIFY_RESULT(wait(committee.judge().amendKey(widened)));
        QVERIFY_RESULT(wait(committee.judge().invalidate(QStringLiteral("S1"), {}, QStringLiteral("nộp hộ"))));
        const auto open = wait(committee.secondJudge().openProposals());
        QVERIFY_RESULT(open);
        QStringList changes;
        for (const Proposal &proposal : *open)
            changes << wait(committee.secondJudge().proposedChange(proposal.id)).value();
        QCOMPARE(changes.at(0),
                 QStringLiteral("Answer key of round 1. Question 1: A → counts as right for everybody."));
        QCOMPARE(changes.at(1), QStringLiteral("Answer key of round 1. Question 2: B → A or B."));
        const auto standing = wait(committee.judge().standing(1));
        std::vector<quint32> all(standing.value()->rows.size());
        std::ranges::generate(all, [next = 0U]() mutable { return next++; });
        const auto rows = wait(committee.judge().rankedRows(*standing, all)).value();
        const auto first = std::ranges::find(rows, QStringLiteral("S1"), &RankedSubmission::submissionId);
        QVERIFY(first != rows.end());
        for (const QString &part : {first->fullName, first->accountId, QStringLiteral("place %1").arg(first->place)})
            QVERIFY2(changes.at(2).contains(part), qPrintable(changes.at(2)));
        const auto shown = wait(committee.judge().previewAmendment(neutralised));
        const auto effect = wait(committee.secondJudge().proposedEffect(open->front().id));
        QVERIFY_RESULT(effect);
        QCOMPARE(effect->newTarget, shown.value().newTarget);
        QCOMPARE(effect->entering, shown.value().entering);
        QCOMPARE(effect->leaving, shown.value().leaving);
        QVERIFY_RESULT(wait(committee.secondJudge().confirmProposal(open->front().id)));
        QCOMPARE(refusal(wait(committee.judge().proposedChange(open->at(1).id))), ErrorCode::Stale);
        QCOMPARE(refusal(wait(committee.judge().proposedChange(open->front().id))), ErrorCode::NotFound);
    }

    void aProposalIsTakenBackByWhoMadeIt_data() { ENGINE_ROWS(); }
    void aProposalIsTakenBackByWhoMadeIt()
    {
        COMMITTEE();
        QVERIFY_RESULT(rankedBy(committee));
        QCOMPARE(wait(committee.judge().invalidate(QStringLiteral("S1"), {}, QStringLiteral("vì"))).value(),
                 Decided::Proposed);
        const qint64 id = wait(committee.judge().openProposals())->front().id;
        QCOMPARE(refusal(wait(committee.secondJudge().withdrawProposal(id))), ErrorCode::Refused);
        QVERIFY_RESULT(wait(committee.judge().withdrawProposal(id)));
        QCOMPARE(refusal(wait(committee.secondJudge().confirmProposal(id))), ErrorCode::NotFound);
        QCOMPARE(wait(committee.secondJudge().invalidate(QStringLiteral("S1"), {}, QStringLiteral("vì"))).value(),
                 Decided::Proposed);
        QVERIFY(wait(committee.administrator().verify({}))->findings.empty());
    }

    void nobodyCarriesOutWhatAFormerJudgeProposed_data() { ENGINE_ROWS(); }
    void nobodyCarriesOutWhatAFormerJudgeProposed()
    {
        COMMITTEE();
        QVERIFY_RESULT(rankedBy(committee));
        const auto invalidate = [](ContestSession &session) {
            return wait(session.invalidate(QStringLiteral("S1"), {}, QStringLiteral("vì")));
        };
        QCOMPARE(invalidate(committee.judge()).value(), Decided::Proposed);
        const Proposal before = wait(committee.secondJudge().openProposals())->front();
        QVERIFY(!before.lapsed);
        QVERIFY_RESULT(wait(committee.administrator().removeMember(committee.people[2].login)));
        QVERIFY(wait(committee.secondJudge().openProposals())->front().lapsed);
        QCOMPARE(refusal(wait(committee.secondJudge().confirmProposal(before.id))), ErrorCode::Refused);
        QCOMPARE(invalidate(committee.secondJudge()).value(), Decided::Proposed); // another one, of their own
        QCOMPARE(refusal(wait(committee.administrator().withdrawProposal(before.id))), ErrorCode::Refused);
        QVERIFY_RESULT(wait(committee.secondJudge().withdrawProposal(before.id)));
        QCOMPARE(wait(committee.secondJudge().openProposals())->size(), std::size_t{1});
        QVERIFY(wait(committee.administrator().verify({}))->findings.empty());
    }

    void twoAdministratorsErasePersonalData_data() { ENGINE_ROWS(); }
    void twoAdministratorsErasePersonalData()
    {
        COMMITTEE(2);
        QVERIFY_RESULT(rankedBy(committee));
        const ErasureRequest request{QStringLiteral("ai đó"), QStringLiteral("theo yêu cầu"), true};
        QCOMPARE(refusal(wait(committee.judge().erasePersonal(request))), ErrorCode::Refused);
        QCOMPARE(refusal(wait(committee.secretary().setRetention({12, {}, {}, QStringLiteral("thử")}))),
                 ErrorCode::Refused);
        const auto proposed = wait(committee.administrator().erasePersonal(request));
        QVERIFY_RESULT(proposed);
        QCOMPARE(*proposed, Decided::Proposed);
        QCOMPARE(refusal(wait(committee.administrator().erasePersonal(request))), ErrorCode::AlreadyExists);
        const auto open = wait(committee.secondAdministrator().openProposals());
        QVERIFY_RESULT(open);
        QCOMPARE(open->front().act, QStringLiteral("personal.erase"));
        QCOMPARE(refusal(wait(committee.judge().confirmProposal(open->front().id))), ErrorCode::Refused);
        QCOMPARE(wait(committee.judge().vaultState()).value(), VaultState::Open);
        QVERIFY_RESULT(wait(committee.secondAdministrator().confirmProposal(open->front().id)));
        QCOMPARE(wait(committee.judge().vaultState()).value(), VaultState::Erased);
        const auto report = wait(committee.judge().verify({}));
        QVERIFY_RESULT(report);
        QVERIFY(report->findings.empty());
        const auto entry = wait(committee.judge().auditEntries({report->head.seq}));
        QVERIFY_RESULT(entry);
        QCOMPARE(entry->front().actor, QStringLiteral("Võ Văn Quản, Bùi Thị Quản"));
    }
};

HOITHI_TEST(TestJointDecisions)
#include "tst_jointdecisions.moc"
