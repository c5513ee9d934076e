// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "committee.h"
#include "services/bankservice.h"
#include "services/paperservice.h"
#include "testregistry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace hoithi;
using namespace hoithi::test;

namespace {

const VaultSetup questionsPassphrase{QStringLiteral("mật khẩu câu hỏi"), {1, 8192}};
constexpr int bankSize = 40;

/// Questions that are nobody's near-duplicates.
std::vector<QuestionEdit> someQuestions()
{
    std::vector<QuestionEdit> edits;
    for (int i = 0; i < bankSize; ++i) {
        Question question;
        question.text = QStringLiteral("Từ khóa riêng%1 nghĩa%1 là%1 gì%1?").arg(i);
        for (int option = 0; option < 4; ++option)
            question.options.push_back({QStringLiteral("Phương%1 án%1 số%2").arg(i).arg(option), option == i % 4, {}});
        question.source = QStringLiteral("qd62");
        edits.push_back({0, 0, question});
    }
    return edits;
}

/// Written by one organiser and approved by the other.
bool fillBank(ContestSession &author, ContestSession &reviewer)
{
    const auto saved = wait(author.bank().save(someQuestions(), {}, {}));
    std::vector<QuestionReview> submitted;
    std::vector<QuestionReview> approved;
    for (const SavedQuestion &question : saved ? *saved : std::vector<SavedQuestion>()) {
        submitted.push_back({question.id, question.version, ReviewStep::Submit, {}});
        approved.push_back({question.id, question.version, ReviewStep::Approve, {}});
    }
    return saved && wait(author.bank().review(submitted, {})) && wait(reviewer.bank().review(approved, {}));
}

DrawRequest request(int round, quint64 seed = 7, int variants = 2)
{
    DrawRequest request;
    request.round = round;
    request.blueprint.variantCount = variants;
    request.seed = seed;
    return request;
}

QJsonObject exported(ContestSession &session, const SmallStore &store, PaperKey key)
{
    PaperExport paper;
    paper.round = 1;
    paper.key = key;
    paper.file = store.folder.filePath(QStringLiteral("paper.json"));
    paper.purpose = QStringLiteral("Chuyển cho hệ thống thi");
    const auto written = wait(session.papers().exportFile(paper));
    QFile file(paper.file);
    return written && file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace

/// Papers from the draw to the day.
class TestPapers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoOrganisersFreezeWhatWasDrawn_data() { ENGINE_ROWS(); }
    void twoOrganisersFreezeWhatWasDrawn()
    {
        COMMITTEE(1, 2);
        ContestSession &one = committee.organiser();
        ContestSession &two = committee.secondOrganiser();
        QVERIFY(fillBank(one, two));
        QCOMPARE(taken(one.papers().draw(request(1))).version, 1);
        QCOMPARE(refusal(wait(committee.judge().papers().draw(request(1)))), ErrorCode::Refused);
        QCOMPARE(taken(one.papers().freeze(1, 1, {})), Decided::Proposed);
        QVERIFY(!taken(one.papers().states()).front().frozen);
        const std::vector<Proposal> waiting = taken(two.openProposals());
        QCOMPARE(waiting.size(), std::size_t{1});
        QVERIFY(!taken(two.proposedChange(waiting.front().id)).isEmpty());
        QVERIFY_RESULT(wait(two.confirmProposal(waiting.front().id)));
        const PaperState state = taken(one.papers().states()).front();
        QVERIFY(state.frozen);
        QVERIFY(state.keySet);
        QCOMPARE(state.frozenBy, (QStringList{committee.people[1].name, committee.people.back().name}));
        const OpenPaper paper = taken(one.papers().paper(1));
        QCOMPARE(paperHash(*paper.paper), state.hash);
        QCOMPARE(refusal(wait(one.papers().draw(request(1)))), ErrorCode::Refused);
        QCOMPARE(refusal(wait(two.papers().freeze(1, 1, {}))), ErrorCode::AlreadyExists);
        QVERIFY(taken(committee.administrator().verify({})).findings.empty());
    }

    void noQuestionIsInTwoPapers_data() { ENGINE_ROWS(); }
    void noQuestionIsInTwoPapers()
    {
        OPEN_STORE();
        QVERIFY_RESULT(wait(contest.bank().save(someQuestions(), {}, {})));
        DrawRequest second = request(2);
        second.approvedOnly = false;
        DrawRequest third = request(3, 8);
        third.approvedOnly = false;
        const DrawOutcome none = taken(contest.papers().draw(request(2))); // nobody has approved any
        QCOMPARE(none.problems.front().kind, BlueprintProblemKind::BankTooSmall);
        QCOMPARE(none.problems.front().leftOut.unapproved,
                 static_cast<int>(taken(contest.bank().bank())->questions.size()));
        QVERIFY(blueprintProblemText(none.problems.front()).contains(QStringLiteral("not approved yet")));
        QCOMPARE(taken(contest.papers().draw(second)).version, 1);
        QCOMPARE(taken(contest.papers().draw(third)).version, 1);
        std::set<qint64> ids;
        for (const int round : {2, 3}) {
            const OpenPaper drawn = taken(contest.papers().paper(round));
            for (const DrawnQuestion &question : drawn.paper->drawn.questions)
                QVERIFY(ids.insert(question.id.value()).second);
        }
        QCOMPARE(std::ranges::count_if(taken(contest.bank().bank())->questions,
                                       [](const BankQuestion &question) { return question.usedInRound == 2; }),
                 15);
        DrawRequest fourth = request(4);
        fourth.approvedOnly = false;
        const BlueprintProblem tooSmall = taken(contest.papers().draw(fourth)).problems.front();
        QCOMPARE(tooSmall.kind, BlueprintProblemKind::BankTooSmall);
        QCOMPARE(tooSmall.leftOut.used, 30);
    }

    void aSwapKeepsItsReason_data() { ENGINE_ROWS(); }
    void aSwapKeepsItsReason()
    {
        COMMITTEE(1, 2);
        ContestSession &one = committee.organiser();
        QVERIFY(fillBank(one, committee.secondOrganiser()));
        QCOMPARE(taken(one.papers().draw(request(1))).version, 1);
        const OpenPaper before = taken(one.papers().paper(1));
        QCOMPARE(refusal(wait(one.papers().swap({1, 1, 0, {}, QStringLiteral(" "), {}}))), ErrorCode::InvalidArgument);
        QCOMPARE(taken(one.papers().swap({1, 1, 0, {}, QStringLiteral("Đã dùng năm trước"), {}})), 2);
        QCOMPARE(refusal(wait(one.papers().swap({1, 1, 1, {}, QStringLiteral("muộn"), {}}))), ErrorCode::Stale);
        const OpenPaper after = taken(one.papers().paper(1));
        QVERIFY(after.paper->drawn.questions[0].id != before.paper->drawn.questions[0].id);
        QCOMPARE(after.paper->drawn.questions[1], before.paper->drawn.questions[1]);
        QCOMPARE(after.paper->drawn.swaps.back().reason, QStringLiteral("Đã dùng năm trước"));
        QCOMPARE(after.paper->drawn.swaps.back().by, committee.people[1].name);
        QVERIFY(paperHash(*after.paper) != paperHash(*before.paper));
    }

    void theBankMovesOnAndThePaperStays_data() { ENGINE_ROWS(); }
    void theBankMovesOnAndThePaperStays()
    {
        COMMITTEE(1, 2);
        ContestSession &one = committee.organiser();
        ContestSession &two = committee.secondOrganiser();
        QVERIFY(fillBank(one, two));
        QCOMPARE(taken(one.papers().draw(request(1))).version, 1);
        const OpenPaper drawn = taken(one.papers().paper(1));
        QVERIFY(drawn.unsettled.empty());
        const DrawnQuestion first = drawn.paper->drawn.questions.front();
        Question reworded = drawn.paper->wordings.front();
        reworded.text += QStringLiteral(" (sửa)");
        QVERIFY_RESULT(wait(one.bank().save({{first.id.value(), first.version, reworded}}, {}, {})));
        QCOMPARE(taken(one.papers().paper(1)).changed, std::vector<int>{0});
        QCOMPARE(taken(one.papers().paper(1)).paper->wordings.front(), drawn.paper->wordings.front());
        QCOMPARE(taken(one.papers().refresh(1, {})), 2);
        QCOMPARE(refusal(wait(one.papers().freeze(1, 2, {}))),
                 ErrorCode::Refused); // nobody has approved the new wording
        QVERIFY_RESULT(wait(two.bank().review({{first.id.value(), first.version + 1, ReviewStep::Approve, {}}}, {})));
        QCOMPARE(taken(one.papers().freeze(1, 2, {})), Decided::Proposed);
        QCOMPARE(taken(two.papers().freeze(1, 2, {})), Decided::Carried);
        QCOMPARE(taken(one.papers().paper(1)).paper->wordings.front(), reworded);
    }

    void aSealedRoundsPaperOpensWithTheRound_data() { ENGINE_ROWS(); }
    void aSealedRoundsPaperOpensWithTheRound()
    {
        COMMITTEE(1, 2);
        ContestSession &one = committee.organiser();
        ContestSession &two = committee.secondOrganiser();
        QVERIFY_RESULT(wait(one.protectQuestions(questionsPassphrase, committee.people[1].name)));
        QVERIFY_RESULT(wait(two.bank().unlock(questionsPassphrase.passphrase)));
        QVERIFY(fillBank(one, two));
        committee.store().clock->set(roundOpening(committee) - std::chrono::hours(1));
        QCOMPARE(taken(one.papers().draw(request(1))).version, 1);
        QCOMPARE(taken(one.papers().freeze(1, 1, {})), Decided::Proposed);
        QCOMPARE(taken(two.papers().freeze(1, 1, {})), Decided::Carried);
        QVERIFY_RESULT(wait(committee.judge().bank().unlock(questionsPassphrase.passphrase))); // somebody told it
        QCOMPARE(refusal(wait(committee.judge().bank().bank())), ErrorCode::Refused);
        QCOMPARE(refusal(wait(committee.judge().papers().paper(1))), ErrorCode::Refused);
        QCOMPARE(refusal(wait(committee.secretary().papers().paper(1))), ErrorCode::Refused);
        committee.judge().bank().lock();
        QVERIFY(taken(committee.administrator().verify({})).findings.empty());
        committee.store().clock->set(roundOpening(committee));
        if (committee.shared())
            return; // the server's clock opens the round: the rest is the same as in a file
        QVERIFY_RESULT(wait(one.openRound(1, questionsPassphrase.passphrase, {})));
        QCOMPARE(refusal(wait(committee.secretary().papers().paper(1))), ErrorCode::Refused);
        const OpenPaper seen = taken(committee.judge().papers().paper(1));
        QCOMPARE(paperHash(*seen.paper), seen.state.hash);
        QVERIFY(taken(committee.administrator().verify({})).findings.empty());
    }

    void theExportWithoutTheKeyHasNone_data() { ENGINE_ROWS(); }
    void theExportWithoutTheKeyHasNone()
    {
        COMMITTEE(1, 2);
        ContestSession &one = committee.organiser();
        QVERIFY(fillBank(one, committee.secondOrganiser()));
        QCOMPARE(taken(one.papers().draw(request(1))).version, 1);
        const OpenPaper drawn = taken(one.papers().paper(1));
        const QJsonArray with = exported(one, committee.store(), PaperKey::With)[QStringLiteral("variants")].toArray();
        QCOMPARE(with.size(), 2);
        QString letters;
        for (const KeyEntry &entry : keyOf(*drawn.paper, 1).entries)
            letters += optionSetText(entry.accepted.front());
        QCOMPARE(with[1].toObject()[QStringLiteral("key")].toString(), letters);
        const QJsonArray without =
            exported(one, committee.store(), PaperKey::Without)[QStringLiteral("variants")].toArray();
        QCOMPARE(without.size(), 2);
        QVERIFY(!without[0].toObject().contains(QStringLiteral("key")));
        if (committee.shared())
            return; // by the server's clock the rounds are over, and no purpose is asked for
        PaperExport aimless;
        aimless.round = 5;
        QCOMPARE(refusal(wait(one.papers().exportFile(aimless))), ErrorCode::InvalidArgument);
    }

private:
    static Instant roundOpening(const Committee &committee)
    {
        return taken(committee.administrator().overview()).rounds.front().round.opensAtUtc;
    }
};

HOITHI_TEST(TestPapers)
#include "tst_papers.moc"
