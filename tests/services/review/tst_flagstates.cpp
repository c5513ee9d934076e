// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "committee.h"
#include "services/review/finalising.h"
#include "services/review/flagservice.h"
#include "services/review/reviewservice.h"
#include "tampering.h"
#include "testregistry.h"

#include <algorithm>

using namespace hoithi;
using namespace hoithi::test;

namespace {

const QStringList twoJudges{QStringLiteral("Lê Thử"), QStringLiteral("Trần Mẫu")};
const QString reason = QStringLiteral("hai số máy, một người");

/// A submission of an account, with its phone; the smaller the number the better its place.
struct Sent
{
    int number;
    QString account;
    QString phone = {};
    QString name = {};
};

QString lineOf(const Sent &sent, int round)
{
    const QString name = sent.name.isEmpty() ? QString(QStringLiteral("Người ") + sent.account) : sent.name;
    return QStringLiteral("r%1s%2,%3,%4,%5,474,2023-09-%6T08:%7:00+07:00,%8,%9\n")
        .arg(round)
        .arg(sent.number)
        .arg(sent.account, name, sent.phone)
        .arg(16 + 7 * (round - 1))
        .arg(sent.number, 2, 10, QLatin1Char('0'))
        .arg(smallKey)
        .arg(100 * sent.number);
}

Result<void> importRound(const SmallStore &store, ContestSession &contest, int round, const std::vector<Sent> &sent)
{
    HOITHI_CHECK(wait(contest.setKey(round, {}, smallKey, 4)));
    QString text =
        QStringLiteral("submission_id,account_id,full_name,phone,agency_code,submitted_at,answers,prediction\n");
    for (const Sent &one : sent)
        text += lineOf(one, round);
    const QString file = store.file(QStringLiteral("r%1.csv").arg(round), text.toUtf8());
    HOITHI_CHECK(wait(contest.import({round, {file}, {}, QStringLiteral("test")}, {}, {})));
    HOITHI_CHECK(wait(contest.rank(round)));
    return {};
}

const QString onePhone = QStringLiteral("0900000001");

/// The phone of the winner is that of two others, too.
std::vector<Sent> threeWithOnePhone()
{
    return {{1, QStringLiteral("hue1"), onePhone},
            {2, QStringLiteral("hue2"), onePhone},
            {3, QStringLiteral("hue3"), onePhone},
            {4, QStringLiteral("hue4")}};
}

AccountRequest together(const QStringList &accounts, int fromRound = 1)
{
    return {accounts, fromRound, twoJudges, reason};
}

Result<void> merge(ContestSession &contest, const AccountRequest &request)
{
    return wait(contest.review().mergeAccounts(request)).map([](Decided) {});
}

Result<void> takeOut(ContestSession &contest, const QString &submission)
{
    return wait(contest.invalidate(submission, twoJudges, reason)).map([](Decided) {});
}

/// Of the only flag of its kind in the round, as flags are found now.
struct Found
{
    RoundFlagsPtr flags;
    ReviewFlag flag;
    FlagState state = FlagState::Open;
    std::vector<FlagDecision> decisions;
};

Found found(ContestSession &contest, FlagKind kind, int round = 1)
{
    Found result;
    result.flags = taken(contest.flags().find(round));
    const FlagStates states = taken(contest.review().flagStates(result.flags));
    const auto at = std::ranges::find(result.flags->flags, kind, &ReviewFlag::kind);
    if (at == result.flags->flags.end())
        qFatal("no such flag");
    result.flag = *at;
    result.state = states.of(at->id);
    if (const auto decided = states.decisions.find(at->id); decided != states.decisions.end())
        result.decisions = decided->second;
    return result;
}

FlagRequest verdict(const Found &about, FlagOutcome outcome)
{
    return {
        about.flags, {{about.flag.id, flagKindName(about.flag.kind)}}, outcome, QStringLiteral("đã xem"), twoJudges[0]};
}

Result<void> say(ContestSession &contest, const Found &about, FlagOutcome outcome)
{
    return wait(contest.review().judgeFlags(verdict(about, outcome)));
}

/// The accounts or the submission of each decision that answers the flag.
QStringList answers(ContestSession &contest, FlagKind kind)
{
    QStringList texts;
    for (const FlagDecision &decision : found(contest, kind).decisions)
        texts.append(decision.about.join(QLatin1Char('+')));
    return texts;
}

bool blockedByFlags(ContestSession &contest)
{
    const FinalisationState state = taken(contest.review().finalisation(1));
    return std::ranges::find(state.blockers, FinalisationBlocker::OpenFlags) != state.blockers.end();
}

/// A judge leaves all as it is but the flags of one kind.
Result<void> settleOthers(ContestSession &contest, FlagKind kind)
{
    const RoundFlagsPtr flags = taken(contest.flags().find(1));
    FlagRequest request{flags, {}, FlagOutcome::Keep, QStringLiteral("đã xem"), twoJudges[0]};
    const FlagStates states = taken(contest.review().flagStates(flags));
    for (const ReviewFlag &flag : flags->flags) {
        if (flag.kind != kind && states.isOpen(flag.id))
            request.flags.push_back({flag.id, flagKindName(flag.kind)});
    }
    return request.flags.empty() ? Result<void>() : wait(contest.review().judgeFlags(request));
}

} // namespace

/// Flags that judges answer by a decision need no verdict beside it.
class TestFlagStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMergeSettlesWhatItAnswersUntilItIsTakenBack_data() { ENGINE_ROWS(); }
    void aMergeSettlesWhatItAnswersUntilItIsTakenBack()
    {
        OPEN_STORE();
        QVERIFY_RESULT(importRound(store, contest, 1, threeWithOnePhone()));
        const Found before = found(contest, FlagKind::SharedPhone);
        QCOMPARE(before.state, FlagState::Open);
        QVERIFY(blockedByFlags(contest));
        const QStringList all{QStringLiteral("hue1"), QStringLiteral("hue2"), QStringLiteral("hue3")};
        QVERIFY_RESULT(merge(contest, together(all)));
        QVERIFY_RESULT(wait(contest.rank(1)));
        QVERIFY_RESULT(settleOthers(contest, FlagKind::SharedPhone));
        const Found merged = found(contest, FlagKind::SharedPhone);
        QCOMPARE(merged.flag.id, before.flag.id);
        QVERIFY(concernsPrize(*merged.flags, merged.flag)); // it would keep the result from being final
        QCOMPARE(merged.state, FlagState::Decided);
        QCOMPARE(merged.decisions.size(), std::size_t{1});
        QVERIFY(merged.decisions[0].merges);
        QCOMPARE(merged.decisions[0].about, all);
        QCOMPARE(merged.decisions[0].judges, twoJudges);
        QCOMPARE(merged.decisions[0].reason, reason);
        QVERIFY(!blockedByFlags(contest));
        QVERIFY_RESULT(wait(contest.review().separateAccounts(together(all))));
        QVERIFY_RESULT(wait(contest.rank(1)));
        QVERIFY_RESULT(settleOthers(contest, FlagKind::SharedPhone));
        QCOMPARE(found(contest, FlagKind::SharedPhone).state, FlagState::Open);
        QVERIFY(blockedByFlags(contest));
        QVERIFY(wait(contest.verify({}))->findings.empty());
    }

    /// Flags that were found before: a merge of another desktop settles them, too.
    void theStateFollowsDecisionsWithoutLookingForFlagsAgain_data() { ENGINE_ROWS(); }
    void theStateFollowsDecisionsWithoutLookingForFlagsAgain()
    {
        OPEN_STORE();
        QVERIFY_RESULT(importRound(store, contest, 1, threeWithOnePhone()));
        const Found before = found(contest, FlagKind::SharedPhone);
        QVERIFY_RESULT(merge(contest, together({QStringLiteral("hue1"), QStringLiteral("hue2")})));
        QVERIFY(taken(contest.review().flagStates(before.flags)).isOpen(before.flag.id)); // there is a third
        QVERIFY_RESULT(merge(contest, together({QStringLiteral("hue3"), QStringLiteral("hue2")})));
        QCOMPARE(taken(contest.review().flagStates(before.flags)).of(before.flag.id), FlagState::Decided);
    }

    void aMergeHoldsFromItsRoundOn_data() { ENGINE_ROWS(); }
    void aMergeHoldsFromItsRoundOn()
    {
        OPEN_STORE();
        QVERIFY_RESULT(importRound(store, contest, 1, threeWithOnePhone()));
        QVERIFY_RESULT(importRound(store, contest, 2, threeWithOnePhone()));
        const QStringList all{QStringLiteral("hue1"), QStringLiteral("hue2"), QStringLiteral("hue3")};
        QVERIFY_RESULT(merge(contest, together(all, 2)));
        QCOMPARE(found(contest, FlagKind::SharedPhone, 1).state, FlagState::Open);
        QCOMPARE(found(contest, FlagKind::SharedPhone, 2).state, FlagState::Decided);
    }

    void whereOnlyOnePersonCountsNothingIsLeftToAsk_data() { ENGINE_ROWS(); }
    void whereOnlyOnePersonCountsNothingIsLeftToAsk()
    {
        OPEN_STORE();
        QVERIFY_RESULT(importRound(store, contest, 1, threeWithOnePhone()));
        QVERIFY_RESULT(takeOut(contest, QStringLiteral("r1s2")));
        QCOMPARE(found(contest, FlagKind::SharedPhone).state, FlagState::Open); // hue1 and hue3
        QVERIFY_RESULT(merge(contest, together({QStringLiteral("hue1"), QStringLiteral("hue3")})));
        const Found decided = found(contest, FlagKind::SharedPhone);
        QCOMPARE(decided.state, FlagState::Decided);
        QCOMPARE(decided.decisions.size(), std::size_t{2});
        QVERIFY_RESULT(wait(contest.review().reinstate(QStringLiteral("r1s2"), twoJudges, reason)));
        QCOMPARE(found(contest, FlagKind::SharedPhone).state, FlagState::Open);
    }

    /// An account is out when all that it sent is, also what no flag rests on.
    void anAccountCountsAsLongAsOneOfItsSubmissionsDoes_data() { ENGINE_ROWS(); }
    void anAccountCountsAsLongAsOneOfItsSubmissionsDoes()
    {
        OPEN_STORE();
        QVERIFY_RESULT(importRound(store, contest, 1,
                                   {{1, QStringLiteral("hue1"), onePhone},
                                    {2, QStringLiteral("hue2"), onePhone},
                                    {3, QStringLiteral("hue2"), QStringLiteral("0900000002")}}));
        QVERIFY_RESULT(takeOut(contest, QStringLiteral("r1s2")));
        const Found one = found(contest, FlagKind::SharedPhone);
        QCOMPARE(one.flag.total, qint64{2}); // the third has another phone
        QCOMPARE(one.state, FlagState::Open);
        QVERIFY_RESULT(takeOut(contest, QStringLiteral("r1s3")));
        QCOMPARE(found(contest, FlagKind::SharedPhone).state, FlagState::Decided);
    }

    void onlyWhatAnswersAFlagIsToldOfIt_data() { ENGINE_ROWS(); }
    void onlyWhatAnswersAFlagIsToldOfIt()
    {
        OPEN_STORE();
        std::vector<Sent> sent = threeWithOnePhone();
        sent.push_back({5, QStringLiteral("hue1"), onePhone});
        QVERIFY_RESULT(importRound(store, contest, 1, sent));
        const auto mergeTwo = [&contest](const QString &one, const QString &other) {
            return merge(contest, together({one, other}));
        };
        const QString hue1 = QStringLiteral("hue1");
        const QString hue2 = QStringLiteral("hue2");
        const QString hue3 = QStringLiteral("hue3");
        const QString hue4 = QStringLiteral("hue4"); // has another phone
        QVERIFY_RESULT(mergeTwo(hue1, hue4));
        QVERIFY_RESULT(takeOut(contest, QStringLiteral("r1s5"))); // hue1 has another one that counts
        QVERIFY_RESULT(takeOut(contest, QStringLiteral("r1s2")));
        QVERIFY_RESULT(takeOut(contest, QStringLiteral("r1s3")));
        QCOMPARE(answers(contest, FlagKind::SharedPhone),
                 (QStringList{QStringLiteral("r1s2"), QStringLiteral("r1s3")}));
        // Joined through an account that the flag does not know; a merge with hue2, who is out, joins nobody.
        QVERIFY_RESULT(wait(contest.review().reinstate(QStringLiteral("r1s3"), twoJudges, reason)));
        QVERIFY_RESULT(mergeTwo(hue2, hue4));
        QCOMPARE(found(contest, FlagKind::SharedPhone).state, FlagState::Open);
        QVERIFY_RESULT(mergeTwo(hue3, hue4));
        QStringList told = answers(contest, FlagKind::SharedPhone);
        told.sort();
        QCOMPARE(told, (QStringList{QStringLiteral("hue1+hue4"), QStringLiteral("hue3+hue4"), QStringLiteral("r1s2")}));
    }

    /// Another desktop may have decided since the flags were looked for.
    void whatADecisionAnswersTakesNoVerdict_data() { ENGINE_ROWS(); }
    void whatADecisionAnswersTakesNoVerdict()
    {
        OPEN_STORE();
        QVERIFY_RESULT(importRound(store, contest, 1, threeWithOnePhone()));
        const Found shown = found(contest, FlagKind::SharedPhone);
        QVERIFY_RESULT(say(contest, shown, FlagOutcome::Keep));
        const QStringList all{QStringLiteral("hue1"), QStringLiteral("hue2"), QStringLiteral("hue3")};
        QVERIFY_RESULT(merge(contest, together(all)));
        for (const FlagOutcome outcome : {FlagOutcome::Keep, FlagOutcome::Reopen})
            QCOMPARE(refusal(say(contest, shown, outcome)), ErrorCode::Refused);
        QVERIFY_RESULT(say(contest, shown, FlagOutcome::Note));
        QVERIFY_RESULT(wait(contest.review().separateAccounts(together(all))));
        QCOMPARE(found(contest, FlagKind::SharedPhone).state, FlagState::Kept); // as it was left before
        QCOMPARE(refusal(say(contest, shown, FlagOutcome::Keep)), ErrorCode::AlreadyExists);
        QVERIFY_RESULT(say(contest, shown, FlagOutcome::Reopen));
        QCOMPARE(found(contest, FlagKind::SharedPhone).state, FlagState::Open);
    }

    /// While a judge's desktop looks all through, another one opens a flag again.
    void nothingBecomesFinalOverAFlagThatIsOpenAgain_data() { ENGINE_ROWS(); }
    void nothingBecomesFinalOverAFlagThatIsOpenAgain()
    {
        OPEN_STORE();
        QVERIFY_RESULT(importRound(store, contest, 1, threeWithOnePhone()));
        QVERIFY_RESULT(settleOthers(contest, FlagKind::SharedPhone));
        const Found shared = found(contest, FlagKind::SharedPhone);
        QVERIFY_RESULT(say(contest, shared, FlagOutcome::Keep));
        for (const QString &judge : twoJudges)
            QVERIFY_RESULT(wait(contest.sign(1, judge)));
        auto database = Database::open(store.path, OpenMode::OpenExisting);
        QVERIFY_RESULT(database);
        Store own;
        own.database = std::move(*database);
        own.clock = store.clock;
        const auto read = readFinalisation(own, 1);
        QVERIFY_RESULT(read);
        QVERIFY2(read->blockers.empty(), qPrintable(read->texts.join(u' ')));
        QVERIFY_RESULT(say(contest, shared, FlagOutcome::Reopen));
        QCOMPARE(refusal(finaliseAsRead(own, *read, twoJudges[0], reason)), ErrorCode::Stale);
        QVERIFY_RESULT(say(contest, shared, FlagOutcome::Keep));
        QVERIFY_RESULT(finaliseAsRead(own, *read, twoJudges[0], reason));
        QVERIFY(taken(contest.review().finalisation(1)).run->finalisation);
    }

    /// Else somebody is told to go on who is refused then.
    void nothingIsSaidToBeReadyThatRestsOnWhatWasAltered_data() { ENGINE_ROWS(); }
    void nothingIsSaidToBeReadyThatRestsOnWhatWasAltered()
    {
        OPEN_STORE();
        QVERIFY_RESULT(importRound(store, contest, 1, threeWithOnePhone()));
        QVERIFY_RESULT(settleOthers(contest, FlagKind::SharedPhone));
        QVERIFY_RESULT(say(contest, found(contest, FlagKind::SharedPhone), FlagOutcome::Keep));
        for (const QString &judge : twoJudges)
            QVERIFY_RESULT(wait(contest.sign(1, judge)));
        QVERIFY(taken(contest.review().finalisation(1)).blockers.empty());
        QCOMPARE(tamper(store.path, QStringLiteral("UPDATE signature SET signed_at = signed_at + 1")), QString());
        QCOMPARE(refusal(wait(contest.review().finalisation(1))), ErrorCode::Corrupt);
        QCOMPARE(refusal(wait(contest.review().finalise(1, twoJudges[0], reason))), ErrorCode::Corrupt);
    }

    /// The winner's counted submission has no phone; another attempt has that of somebody else.
    void whatAsksAboutTheWinnerConcernsThePrizeWhicheverSubmissionCounts_data() { ENGINE_ROWS(); }
    void whatAsksAboutTheWinnerConcernsThePrizeWhicheverSubmissionCounts()
    {
        OPEN_STORE();
        RuleBook rules = *ruleBookPreset(u"all-15");
        rules.prizes = {{QStringLiteral("A"), 1, {}}};
        QVERIFY_RESULT(wait(contest.approveRules(rules, 1, QStringLiteral("Lê Thử"), QStringLiteral("test"))));
        QVERIFY_RESULT(importRound(store, contest, 1,
                                   {{1, QStringLiteral("hue1")},
                                    {2, QStringLiteral("hue1"), onePhone},
                                    {3, QStringLiteral("hue2"), onePhone},
                                    {4, QStringLiteral("hue3"), QStringLiteral("0900000009")},
                                    {5, QStringLiteral("hue4"), QStringLiteral("0900000009")}}));
        QVERIFY_RESULT(settleOthers(contest, FlagKind::SharedPhone));
        const Found first = found(contest, FlagKind::SharedPhone);
        QVERIFY(concernsPrize(*first.flags, first.flag));
        QCOMPARE(first.flag.suspects.size(), std::size_t{2});
        QVERIFY(first.flags->flags.front() == first.flag); // before those that concern none
        for (const QString &judge : twoJudges)
            QVERIFY_RESULT(wait(contest.sign(1, judge)));
        QVERIFY(blockedByFlags(contest));
        QVERIFY_RESULT(say(contest, first, FlagOutcome::Keep));
        QVERIFY(!blockedByFlags(contest)); // the other phone is nobody's who wins
    }

    void whatAsksAboutAnAccountMergedWithTheWinnersConcernsThePrize_data() { ENGINE_ROWS(); }
    void whatAsksAboutAnAccountMergedWithTheWinnersConcernsThePrize()
    {
        OPEN_STORE();
        RuleBook rules = *ruleBookPreset(u"all-15");
        rules.prizes = {{QStringLiteral("A"), 1, {}}};
        QVERIFY_RESULT(wait(contest.approveRules(rules, 1, QStringLiteral("Lê Thử"), QStringLiteral("test"))));
        QVERIFY_RESULT(importRound(store, contest, 1,
                                   {{1, QStringLiteral("hue1")},
                                    {2, QStringLiteral("hue2"), onePhone},
                                    {3, QStringLiteral("hue3"), onePhone}}));
        Found shared = found(contest, FlagKind::SharedPhone);
        QVERIFY(!concernsPrize(*shared.flags, shared.flag));
        QVERIFY_RESULT(merge(contest, together({QStringLiteral("hue1"), QStringLiteral("hue2")})));
        QVERIFY_RESULT(wait(contest.rank(1)));
        shared = found(contest, FlagKind::SharedPhone);
        QVERIFY(concernsPrize(*shared.flags, shared.flag));
        QVERIFY(blockedByFlags(contest));
    }

    void mergingAnswersNothingAboutOneAccount_data() { ENGINE_ROWS(); }
    void mergingAnswersNothingAboutOneAccount()
    {
        OPEN_STORE();
        QVERIFY_RESULT(importRound(store, contest, 1,
                                   {{1, QStringLiteral("hue1"), {}, QStringLiteral("Lê Ba")},
                                    {2, QStringLiteral("hue1"), {}, QStringLiteral("Lê Bá")},
                                    {3, QStringLiteral("hue2")}}));
        QVERIFY_RESULT(merge(contest, together({QStringLiteral("hue1"), QStringLiteral("hue2")})));
        QVERIFY_RESULT(takeOut(contest, QStringLiteral("r1s1")));
        QCOMPARE(found(contest, FlagKind::SeveralNames).state, FlagState::Open); // whose name it is, nobody has said
        QVERIFY_RESULT(takeOut(contest, QStringLiteral("r1s2")));
        QCOMPARE(found(contest, FlagKind::SeveralNames).state, FlagState::Decided); // nothing of it counts
    }
};

HOITHI_TEST(TestFlagStates)
#include "tst_flagstates.moc"
