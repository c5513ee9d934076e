// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "committee.h"
#include "services/review/reviewservice.h"
#include "services/rules/rulesservice.h"
#include "testregistry.h"

using namespace hoithi;
using namespace hoithi::test;

namespace {

const QStringList twoJudges{QStringLiteral("Lê Thử"), QStringLiteral("Trần Mẫu")};
const QString reason = QStringLiteral("thử");

/// One prize, which nobody wins twice.
RuleBook oncePerContest()
{
    RuleBook rules = *ruleBookPreset(u"all-15");
    rules.repeatWinners = RepeatWinners::OncePerContest;
    rules.prizes = {{QStringLiteral("A"), 1, {}}};
    return rules;
}

Result<void> approve(ContestSession &contest, const RuleBook &rules, int fromRound)
{
    HOITHI_CHECK(wait(contest.approveRules(rules, fromRound, twoJudges[0], reason)));
    return {};
}

/// The same seven people in a later round, in the same order.
Result<void> importRound(const SmallStore &store, ContestSession &contest, int round, const QString &ids)
{
    QStringList rows = sevenRows();
    rows.replaceInStrings(QStringLiteral("2023-09-16"), QStringLiteral("2023-09-%1").arg(16 + 7 * (round - 1)));
    rows.replaceInStrings(QStringLiteral("S"), ids);
    HOITHI_CHECK(wait(contest.setKey(round, {}, smallKey, 4)));
    HOITHI_CHECK(wait(contest.import({round, {store.dump(ids + QStringLiteral(".csv"), rows)}, {}, reason}, {}, {})));
    return {};
}

/// Round 1: hue0 alone has the first question right and wins; hue1 would, where it counts for everybody.
Result<void> importFirstRound(const SmallStore &store, ContestSession &contest)
{
    QStringList rows{row(QStringLiteral("S0"), QStringLiteral("hue0"), 50, 1)};
    for (int i = 1; i < 7; ++i)
        rows.append(row(QStringLiteral("S%1").arg(i), QStringLiteral("hue%1").arg(i), 6 + i, i, 1));
    HOITHI_CHECK(importInto(contest, {store.dump(QStringLiteral("1.csv"), rows)}));
    return {};
}

/// "2: -hue1 A", of a round that cannot be ranked "3 later: refused".
QStringList told(const RoundEffects &effects)
{
    QStringList texts;
    for (const PrizeEffect &effect : effects) {
        const QString round = QString::number(effect.roundNumber);
        if (!effect.refusal.isEmpty()) {
            const char *bearings[] = {"decided", "later", "earlier"};
            texts.append(QStringLiteral("%1 %2: refused")
                             .arg(round, QString::fromLatin1(bearings[static_cast<int>(effect.bearing)])));
        }
        for (const RankedSubmission &person : effect.entering)
            texts.append(QStringLiteral("%1: +%2 %3").arg(round, person.accountId, person.prize));
        for (const RankedSubmission &person : effect.leaving)
            texts.append(QStringLiteral("%1: -%2 %3").arg(round, person.accountId, person.prize));
    }
    texts.sort();
    return texts;
}

QStringList effectOf(ContestSession &contest, const QString &submission)
{
    const auto effects = wait(contest.review().effectOf({ReviewAct::Invalidate, submission, {}, 1}));
    return effects ? told(*effects) : QStringList{effects.error().message};
}

/// The first question of round 1 counts as right for everybody.
KeyAmendment firstQuestion()
{
    return {1, {}, 1, true, {}, twoJudges, reason};
}

QString winnerOf(ContestSession &contest, int round)
{
    const auto ranked = wait(contest.rank(round));
    if (!ranked)
        return ranked.error().message;
    for (quint32 i = 0; i < (*ranked)->rows.size(); ++i) {
        if ((*ranked)->rows[i].prize >= 0)
            return wait(contest.rankedRows(*ranked, {i})).value().front().accountId;
    }
    return {};
}

} // namespace

/// What a decision about one round does to others, where nobody may win twice.
class TestReviewLaterRounds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAmendedKeyIsToldOfLaterRounds_data() { ENGINE_ROWS(); }
    void anAmendedKeyIsToldOfLaterRounds()
    {
        OPEN_STORE();
        QVERIFY_RESULT(approve(contest, oncePerContest(), 1));
        QVERIFY_RESULT(importFirstRound(store, contest));
        QVERIFY_RESULT(importRound(store, contest, 2, QStringLiteral("T")));
        const QStringList expected{QStringLiteral("1: +hue1 A"), QStringLiteral("1: -hue0 A"),
                                   QStringLiteral("2: +hue0 A"), QStringLiteral("2: -hue1 A")};
        const auto unranked = wait(contest.previewAmendment(firstQuestion()));
        QVERIFY_RESULT(unranked);
        QCOMPARE(told(unranked->rounds()), expected); // that nobody has ranked them yet is no hindrance
        QCOMPARE(unranked->correct, (std::vector<CorrectChange>{{14, 15, 6}, {15, 15, 1}}));
        QCOMPARE(winnerOf(contest, 2), QStringLiteral("hue1"));
        QCOMPARE(told(wait(contest.previewAmendment(firstQuestion()))->rounds()), expected);
        QVERIFY_RESULT(wait(contest.invalidate(QStringLiteral("S6"), twoJudges, reason))); // round 1 is stale
        QCOMPARE(told(wait(contest.previewAmendment(firstQuestion()))->rounds()), expected);
        QVERIFY_RESULT(wait(contest.amendKey(firstQuestion())));
        QCOMPARE(winnerOf(contest, 2), QStringLiteral("hue0"));
        QCOMPARE(winnerOf(contest, 1), QStringLiteral("hue1"));
    }

    void aLaterRoundThatCannotBeRankedSaysSo_data() { ENGINE_ROWS(); }
    void aLaterRoundThatCannotBeRankedSaysSo()
    {
        OPEN_STORE();
        QVERIFY_RESULT(approve(contest, oncePerContest(), 1));
        QVERIFY_RESULT(importFirstRound(store, contest));
        QVERIFY_RESULT(importRound(store, contest, 2, QStringLiteral("T")));
        RuleBook shorter = oncePerContest();
        shorter.questionCount = 10;
        shorter.requiredCorrect = 10;
        QVERIFY_RESULT(approve(contest, shorter, 2)); // the paper of round 2 has 15
        QVERIFY(effectOf(contest, QStringLiteral("S0")).contains(QStringLiteral("2 later: refused")));
        QVERIFY(told(wait(contest.previewAmendment(firstQuestion()))->rounds())
                    .contains(QStringLiteral("2 later: refused")));
        QCOMPARE(effectOf(contest, QStringLiteral("S6")), QStringList()); // the same people win round 1
        QCOMPARE(effectOf(contest, QStringLiteral("T0")), QStringList{QStringLiteral("2 decided: refused")});
        shorter.repeatWinners = RepeatWinners::Allowed;
        QVERIFY_RESULT(approve(contest, shorter, 2)); // whoever wins before makes no difference
        QCOMPARE(effectOf(contest, QStringLiteral("S0")).filter(QStringLiteral("refused")), QStringList());
    }

    /// More right answers alone do not bear on other rounds.
    void theSameWinnersBearOnNoLaterRound_data() { ENGINE_ROWS(); }
    void theSameWinnersBearOnNoLaterRound()
    {
        OPEN_STORE();
        RuleBook rules = oncePerContest();
        rules.requiredCorrect = 10;
        QVERIFY_RESULT(approve(contest, rules, 1));
        QStringList rows{row(QStringLiteral("S0"), QStringLiteral("hue0"), 50, 1, 1)};
        for (int i = 1; i < 7; ++i)
            rows.append(row(QStringLiteral("S%1").arg(i), QStringLiteral("hue%1").arg(i), 6 + i, i, 2));
        QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("1.csv"), rows)}));
        QVERIFY_RESULT(importRound(store, contest, 2, QStringLiteral("T")));
        rules.questionCount = 10;
        QVERIFY_RESULT(approve(contest, rules, 2)); // it would be told that it cannot be ranked
        const auto effect = wait(contest.previewAmendment(firstQuestion()));
        QVERIFY_RESULT(effect);
        QCOMPARE(effect->correct, (std::vector<CorrectChange>{{13, 14, 6}, {14, 15, 1}}));
        QCOMPARE(told(effect->rounds()), QStringList());
    }

    /// Nobody is told of a round that no told one looks at.
    void anEarlierRoundIsToldOnlyWhereItBearsOnWhatIsTold_data() { ENGINE_ROWS(); }
    void anEarlierRoundIsToldOnlyWhereItBearsOnWhatIsTold()
    {
        OPEN_STORE();
        QVERIFY_RESULT(approve(contest, oncePerContest(), 1));
        QVERIFY_RESULT(importFirstRound(store, contest));
        QVERIFY_RESULT(importRound(store, contest, 2, QStringLiteral("T")));
        QVERIFY_RESULT(importRound(store, contest, 3, QStringLiteral("U")));
        RuleBook shorter = oncePerContest();
        shorter.questionCount = 10;
        shorter.requiredCorrect = 10;
        QVERIFY_RESULT(approve(contest, shorter, 1));
        RuleBook allowed = oncePerContest();
        allowed.repeatWinners = RepeatWinners::Allowed;
        QVERIFY_RESULT(approve(contest, allowed, 2));
        QVERIFY_RESULT(approve(contest, oncePerContest(), 3));
        QCOMPARE(effectOf(contest, QStringLiteral("T6")), QStringList()); // the same people win rounds 2 and 3
        QCOMPARE(
            effectOf(contest, QStringLiteral("T0")),
            (QStringList{QStringLiteral("1 earlier: refused"), QStringLiteral("2: +hue1 A"),
                         QStringLiteral("2: -hue0 A"), QStringLiteral("3: +hue0 A"), QStringLiteral("3: -hue1 A")}));
    }

    void anEarlierRoundThatCannotBeRankedSaysSo_data() { ENGINE_ROWS(); }
    void anEarlierRoundThatCannotBeRankedSaysSo()
    {
        OPEN_STORE();
        RuleBook shorter = oncePerContest();
        QVERIFY_RESULT(approve(contest, shorter, 1));
        QVERIFY_RESULT(importFirstRound(store, contest));
        QVERIFY_RESULT(importRound(store, contest, 2, QStringLiteral("T")));
        shorter.questionCount = 10;
        shorter.requiredCorrect = 10;
        QVERIFY_RESULT(approve(contest, shorter, 1));
        QVERIFY_RESULT(approve(contest, oncePerContest(), 2));
        QCOMPARE(effectOf(contest, QStringLiteral("T0")),
                 (QStringList{QStringLiteral("1 earlier: refused"), QStringLiteral("2: +hue1 A"),
                              QStringLiteral("2: -hue0 A")}));
        QCOMPARE(winnerOf(contest, 2), QStringLiteral("hue0")); // a ranking counts nobody there either
    }

    void nothingIsToldOfAnOpenRoundOnAServer()
    {
        SERVER_COMMITTEE();
        QVERIFY_RESULT(rankedBy(committee));
        const EffectRequest request{ReviewAct::Invalidate, QStringLiteral("S0"), {}, 1};
        KeyAmendment amendment = firstQuestion();
        amendment.approvers.clear();
        const std::vector<ComparedRules> both{{QStringLiteral("a"), 1, {}}, {QStringLiteral("b"), 1, {}}};
        ContestSession &judge = committee.judge();
        QVERIFY(wait(judge.review().effectOf(request))->front().changesPrizes());
        QVERIFY_RESULT(wait(judge.rules().compare(1, both)));
        QCOMPARE(committee.store().postgres->runAsOwner(QStringLiteral("UPDATE hoithi.round SET closes_at = "
                                                                       "hoithi.clock_ms() + 600000 WHERE number = 1")),
                 QString());
        for (ContestSession *member : {&judge, &committee.organiser(), &committee.administrator()}) {
            const auto effects = wait(member->review().effectOf(request));
            QVERIFY_RESULT(effects);
            QCOMPARE(told(*effects), QStringList{QStringLiteral("1 decided: refused")});
            QVERIFY(effects->front().refusal.contains(QStringLiteral("not over")));
            QCOMPARE(effects->front().oldTarget, 0);
        }
        const auto amended = wait(judge.previewAmendment(amendment));
        QVERIFY_RESULT(amended);
        QVERIFY(amended->refusal.contains(QStringLiteral("not over")));
        QVERIFY(amended->correct.empty());
        QCOMPARE(amended->entries.size(), std::size_t{1}); // which questions change is no secret of a judge's
        QCOMPARE(refusal(wait(judge.rules().compare(1, both))), ErrorCode::Refused);
        // What they decide is taken all the same.
        QCOMPARE(wait(judge.invalidate(QStringLiteral("S0"), {}, reason)).value(), Decided::Proposed);
    }
};

HOITHI_TEST(TestReviewLaterRounds)
#include "tst_laterrounds.moc"
