// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "committee.h"
#include "services/ranking/samepeople.h"
#include "services/review/reviewservice.h"
#include "testregistry.h"

#include <numeric>

using namespace hoithi;
using namespace hoithi::test;

namespace {

const QStringList twoJudges{QStringLiteral("Lê Thử"), QStringLiteral("Trần Mẫu")};
const QString reason = QStringLiteral("thử");

EffectRequest ofSubmission(ReviewAct act, const QString &id)
{
    return {act, id, {}, 1};
}

EffectRequest ofAccounts(ReviewAct act, const QStringList &accounts, int fromRound = 1)
{
    return {act, {}, accounts, fromRound};
}

/// "+hue5 Giải Ba", "-hue0 Giải Nhất", "hue1 Giải Nhì > Giải Nhất".
QStringList told(const PrizeEffect &effect)
{
    QStringList texts;
    for (const RankedSubmission &person : effect.entering)
        texts.append(QStringLiteral("+%1 %2").arg(person.accountId, person.prize));
    for (const RankedSubmission &person : effect.leaving)
        texts.append(QStringLiteral("-%1 %2").arg(person.accountId, person.prize));
    for (const PrizeChange &change : effect.changing)
        texts.append(QStringLiteral("%1 %2 > %3").arg(change.person.accountId, change.before, change.person.prize));
    texts.sort();
    return texts;
}

QStringList effectOf(ContestSession &contest, const EffectRequest &request)
{
    const auto effects = wait(contest.review().effectOf(request));
    if (!effects)
        return {effects.error().message};
    QStringList texts;
    for (const PrizeEffect &effect : *effects) {
        for (const QString &text : told(effect))
            texts.append(QStringLiteral("%1: %2").arg(QString::number(effect.roundNumber), text));
    }
    return texts;
}

/// "hue0 Giải Nhất" of everybody with a prize, as the round is ranked then.
QStringList winners(ContestSession &contest, int round = 1)
{
    const auto ranked = wait(contest.rank(round));
    if (!ranked)
        return {ranked.error().message};
    std::vector<quint32> rows((*ranked)->rows.size());
    std::iota(rows.begin(), rows.end(), 0U);
    QStringList texts;
    const auto people = wait(contest.rankedRows(*ranked, rows));
    for (const RankedSubmission &person : *people) {
        if (!person.prize.isEmpty())
            texts.append(QStringLiteral("%1 %2").arg(person.accountId, person.prize));
    }
    return texts;
}

qint64 entriesOf(ContestSession &contest)
{
    return wait(contest.verify({}))->auditEntries;
}

/// One prize in each round, which nobody wins twice; the same seven people in rounds 1 and 2.
Result<void> fillTwoRounds(const SmallStore &store, ContestSession &contest)
{
    RuleBook rules = *ruleBookPreset(u"all-15");
    rules.repeatWinners = RepeatWinners::OncePerContest;
    rules.prizes = {{QStringLiteral("A"), 1, {}}};
    HOITHI_CHECK(wait(contest.approveRules(rules, 1, twoJudges[0], reason)));
    HOITHI_CHECK(importInto(contest, {store.dump(QStringLiteral("1.csv"), sevenRows())}));
    QStringList rows = sevenRows();
    rows.replaceInStrings(QStringLiteral("2023-09-16"), QStringLiteral("2023-09-23"));
    rows.replaceInStrings(QStringLiteral("S"), QStringLiteral("T"));
    HOITHI_CHECK(wait(contest.setKey(2, {}, smallKey, 4)));
    HOITHI_CHECK(wait(contest.import({2, {store.dump(QStringLiteral("2.csv"), rows)}, {}, reason}, {}, {})));
    return {};
}

/// Candidates "position, account, person" of one standing.
RankingInput standingOf(const std::vector<std::array<std::uint32_t, 3>> &rows)
{
    RankingInput input;
    for (const auto &[position, account, person] : rows) {
        Candidate candidate;
        candidate.position = position;
        candidate.participant = person;
        input.candidates.push_back(candidate);
        if (account != person)
            input.ownAccounts.emplace(position, account);
    }
    return input;
}

} // namespace

/// What a decision would do to the prizes, before anybody decides.
class TestPrizeEffects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoIsTakenOutMakesRoomForOthers_data() { ENGINE_ROWS(); }
    void whoIsTakenOutMakesRoomForOthers()
    {
        OPEN_STORE();
        QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("1.csv"), sevenRows())}));
        const QStringList before = winners(contest);
        const qint64 entries = entriesOf(contest);
        const EffectRequest request = ofSubmission(ReviewAct::Invalidate, QStringLiteral("S0"));
        const auto effects = wait(contest.review().effectOf(request));
        QVERIFY_RESULT(effects);
        QCOMPARE(effects->size(), std::size_t{1});
        const PrizeEffect &effect = effects->front();
        QCOMPARE(effect.oldTarget, 7);
        QCOMPARE(effect.newTarget, 6);
        QCOMPARE(told(effect),
                 (QStringList{QStringLiteral("+hue5 Giải Ba"), QStringLiteral("-hue0 Giải Nhất"),
                              QStringLiteral("hue1 Giải Nhì > Giải Nhất"), QStringLiteral("hue3 Giải Ba > Giải Nhì")}));
        QCOMPARE(entriesOf(contest), entries); // nothing was recorded, and the result stands
        QVERIFY(wait(contest.standing(1)).value()->run.current);
        QVERIFY_RESULT(wait(contest.invalidate(QStringLiteral("S0"), twoJudges, reason)));
        const QStringList after{QStringLiteral("hue1 Giải Nhất"), QStringLiteral("hue2 Giải Nhì"),
                                QStringLiteral("hue3 Giải Nhì"), QStringLiteral("hue4 Giải Ba"),
                                QStringLiteral("hue5 Giải Ba")};
        // Back in, told before and after the round was ranked again.
        const EffectRequest back = ofSubmission(ReviewAct::Reinstate, QStringLiteral("S0"));
        const QStringList undone = effectOf(contest, back);
        QCOMPARE(winners(contest), after);
        QCOMPARE(effectOf(contest, back), undone);
        QVERIFY(undone.contains(QStringLiteral("1: -hue5 Giải Ba")));
        QVERIFY(undone.contains(QStringLiteral("1: +hue0 Giải Nhất")));
        QVERIFY_RESULT(wait(contest.review().reinstate(QStringLiteral("S0"), twoJudges, reason)));
        QCOMPARE(winners(contest), before);
    }

    void mergedAccountsLoseThePrizeOfOne_data() { ENGINE_ROWS(); }
    void mergedAccountsLoseThePrizeOfOne()
    {
        OPEN_STORE();
        QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("1.csv"), sevenRows())}));
        const QStringList two{QStringLiteral("hue1"), QStringLiteral("hue0")};
        QCOMPARE(effectOf(contest, ofAccounts(ReviewAct::Merge, two)),
                 (QStringList{QStringLiteral("1: +hue5 Giải Ba"), QStringLiteral("1: -hue1 Giải Nhì"),
                              QStringLiteral("1: hue3 Giải Ba > Giải Nhì")}));
        const EffectRequest losers = ofAccounts(ReviewAct::Merge, {QStringLiteral("hue5"), QStringLiteral("hue6")});
        const auto nothing = wait(contest.review().effectOf(losers));
        QVERIFY_RESULT(nothing);
        QVERIFY(!nothing->front().changesPrizes());
        QCOMPARE(nothing->front().newTarget, 6);
        QVERIFY_RESULT(wait(contest.review().mergeAccounts({two, 1, twoJudges, reason})));
        QCOMPARE(effectOf(contest, ofAccounts(ReviewAct::Separate, two)),
                 (QStringList{QStringLiteral("1: +hue1 Giải Nhì"), QStringLiteral("1: -hue5 Giải Ba"),
                              QStringLiteral("1: hue3 Giải Nhì > Giải Ba")}));
        QCOMPARE(wait(contest.review().mergedAccounts(1)).value(),
                 (std::vector<QStringList>{{QStringLiteral("hue0"), QStringLiteral("hue1")}}));
    }

    /// The person's number is that of another account, and the submission is the same.
    void whoWinsWithTheOtherAccountChangesNothing_data() { ENGINE_ROWS(); }
    void whoWinsWithTheOtherAccountChangesNothing()
    {
        OPEN_STORE();
        QStringList rows = sevenRows().mid(1);
        rows.append(row(QStringLiteral("S0"), QStringLiteral("hue0"), 99, 50));
        QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("1.csv"), rows)}));
        QVERIFY(winners(contest).contains(QStringLiteral("hue1 Giải Nhất")));
        QCOMPARE(effectOf(contest, ofAccounts(ReviewAct::Merge, {QStringLiteral("hue0"), QStringLiteral("hue1")})),
                 QStringList());
    }

    void laterRoundsAreToldWhereNobodyWinsTwice_data() { ENGINE_ROWS(); }
    void laterRoundsAreToldWhereNobodyWinsTwice()
    {
        OPEN_STORE();
        QVERIFY_RESULT(fillTwoRounds(store, contest));
        const EffectRequest request = ofSubmission(ReviewAct::Invalidate, QStringLiteral("S0"));
        const QStringList expected{QStringLiteral("1: +hue1 A"), QStringLiteral("1: -hue0 A"),
                                   QStringLiteral("2: +hue0 A"), QStringLiteral("2: -hue1 A")};
        QCOMPARE(effectOf(contest, request), expected); // neither round is ranked yet
        QCOMPARE(winners(contest, 2), QStringList{QStringLiteral("hue1 A")});
        QCOMPARE(effectOf(contest, request), expected);
        QVERIFY_RESULT(wait(contest.invalidate(QStringLiteral("S6"), twoJudges, reason))); // round 1 is stale
        QCOMPARE(effectOf(contest, request), expected);
        // A round by which no other goes, and what only earlier rounds bear on.
        QCOMPARE(effectOf(contest, ofSubmission(ReviewAct::Invalidate, QStringLiteral("T1"))),
                 (QStringList{QStringLiteral("2: +hue2 A"), QStringLiteral("2: -hue1 A")}));
        QVERIFY_RESULT(wait(contest.invalidate(QStringLiteral("S0"), twoJudges, reason)));
        QCOMPARE(winners(contest, 2), QStringList{QStringLiteral("hue0 A")});
    }

    void whatCannotBeDecidedHasNoEffect_data() { ENGINE_ROWS(); }
    void whatCannotBeDecidedHasNoEffect()
    {
        OPEN_STORE();
        QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("1.csv"), sevenRows())}));
        const auto asked = [&contest](const EffectRequest &request) {
            return refusal(wait(contest.review().effectOf(request)));
        };
        QCOMPARE(asked(ofSubmission(ReviewAct::Invalidate, QStringLiteral("S9"))), ErrorCode::NotFound);
        QCOMPARE(asked(ofSubmission(ReviewAct::Reinstate, QStringLiteral("S0"))), ErrorCode::AlreadyExists);
        const QStringList two{QStringLiteral("hue0"), QStringLiteral("hue1")};
        QCOMPARE(asked(ofAccounts(ReviewAct::Separate, two)), ErrorCode::AlreadyExists);
        QCOMPARE(asked(ofAccounts(ReviewAct::Merge, two.mid(1))), ErrorCode::InvalidArgument);
        QCOMPARE(asked(ofAccounts(ReviewAct::Merge, two, 9)), ErrorCode::NotFound);
        const auto later = wait(contest.review().effectOf(ofAccounts(ReviewAct::Merge, two, 2)));
        QVERIFY_RESULT(later);
        QVERIFY(later->empty()); // nothing is imported there
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(refusal(wait(contest.review().effectOf(ofAccounts(ReviewAct::Merge, two), stop.get_token()))),
                 ErrorCode::Cancelled);
        EffectRequest named = ofSubmission(ReviewAct::Invalidate, QStringLiteral("S1"));
        named.judges = {QStringLiteral("Lê Thử"), QStringLiteral("lê  thử")};
        QCOMPARE(refusal(wait(contest.review().effectOf(named))), ErrorCode::Refused);
        named.judges[1] = QStringLiteral("Trần Mẫu");
        QVERIFY_RESULT(wait(contest.review().effectOf(named)));
    }

    void aRoundWithoutRulesSaysSo_data() { ENGINE_ROWS(); }
    void aRoundWithoutRulesSaysSo()
    {
        QFETCH(const QString, engine);
        if (engine == QStringLiteral("postgresql"))
            SKIP_WITHOUT_POSTGRES();
        const SmallStore store(engine);
        const auto created = store.create();
        QVERIFY_RESULT(created);
        ContestSession &contest = **created;
        QVERIFY_RESULT(wait(contest.setKey(1, {}, smallKey, 4)));
        QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("1.csv"), sevenRows())}));
        const auto effects = wait(contest.review().effectOf(ofSubmission(ReviewAct::Invalidate, QStringLiteral("S0"))));
        QVERIFY_RESULT(effects);
        QCOMPARE(effects->size(), std::size_t{1});
        QVERIFY(effects->front().refusal.contains(QStringLiteral("rules approve")));
    }

    void theSecondJudgeSeesTheSame_data() { ENGINE_ROWS(); }
    void theSecondJudgeSeesTheSame()
    {
        COMMITTEE();
        QVERIFY_RESULT(rankedBy(committee));
        QCOMPARE(wait(committee.judge().invalidate(QStringLiteral("S0"), {}, reason)).value(), Decided::Proposed);
        QCOMPARE(wait(committee.judge().review().mergeAccounts(
                          {{QStringLiteral("hue2"), QStringLiteral("hue3")}, 1, {}, reason}))
                     .value(),
                 Decided::Proposed);
        KeyAmendment neutralised{1, {}, 1, true, {}, {}, reason};
        QVERIFY_RESULT(wait(committee.judge().amendKey(neutralised)));
        const auto open = wait(committee.secondJudge().openProposals());
        QVERIFY_RESULT(open);
        QCOMPARE(open->size(), std::size_t{3});
        ReviewService &review = committee.secondJudge().review();
        const auto invalidation = wait(review.proposedEffect(open->at(0).id));
        QVERIFY_RESULT(invalidation);
        QVERIFY(told(invalidation->front()).contains(QStringLiteral("-hue0 Giải Nhất")));
        const auto merging = wait(review.proposedEffect(open->at(1).id));
        QVERIFY_RESULT(merging);
        QVERIFY(told(merging->front()).contains(QStringLiteral("-hue3 Giải Ba")));
        QCOMPARE(refusal(wait(review.proposedEffect(open->at(2).id))), ErrorCode::Refused);
        QVERIFY_RESULT(wait(committee.secondJudge().confirmProposal(open->at(0).id)));
        QCOMPARE(refusal(wait(review.proposedEffect(open->at(0).id))), ErrorCode::NotFound);
    }

    void whoIsOnePersonInAllStandingsIsOne()
    {
        // 1 and 2 are merged in both; 3 and 4 in the first only; 5 to 7 in the first, 6 and 7 in the second.
        const RankingInput first =
            standingOf({{1, 1, 1}, {2, 2, 1}, {3, 3, 3}, {4, 4, 3}, {5, 5, 5}, {6, 6, 5}, {7, 7, 5}});
        const RankingInput second = standingOf({{1, 1, 1}, {3, 3, 3}, {4, 4, 4}, {5, 5, 5}, {6, 6, 6}, {7, 7, 6}});
        const SamePeople people({&first, &second});
        const auto person = [&people](const RankingInput &standing, std::size_t row) {
            return people.of(standing, standing.candidates[row]);
        };
        QCOMPARE(person(first, 1), 1U); // nothing of theirs is in the second standing
        QCOMPARE(person(first, 2), 3U);
        QCOMPARE(person(first, 3), 4U);
        QCOMPARE(person(second, 2), 4U);
        QCOMPARE(person(first, 4), 5U);
        QCOMPARE(person(first, 5), person(first, 6));
        QCOMPARE(person(second, 5), person(first, 5));
        QVERIFY(person(first, 5) != person(first, 4));
    }
};

HOITHI_TEST(TestPrizeEffects)
#include "tst_prizeeffects.moc"
