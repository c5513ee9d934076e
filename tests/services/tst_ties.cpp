// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "committee.h"
#include "services/ranking/runs/runservice.h"
#include "services/review/reviewservice.h"
#include "services/review/ties/tieresolving.h"
#include "testregistry.h"

#include <numeric>

using namespace hoithi;
using namespace hoithi::test;

namespace {

const QStringList twoJudges{QStringLiteral("Lê Thử"), QStringLiteral("Trần Mẫu")};
const QString reason = QStringLiteral("bằng nhau mọi tiêu chí");

/// Four people equal on everything, for one prize "A" and one "B".
Result<void> fill(const SmallStore &store, ContestSession &contest)
{
    RuleBook rules = *ruleBookPreset(u"all-15");
    rules.prizes = {{QStringLiteral("A"), 1, {}}, {QStringLiteral("B"), 1, {}}};
    HOITHI_CHECK(wait(contest.approveRules(rules, 1, QStringLiteral("Lê Thử"), QStringLiteral("test"))));
    QStringList rows;
    for (int i = 0; i < 4; ++i)
        rows.append(row(QStringLiteral("S%1").arg(i), QStringLiteral("hue%1").arg(i), 4, 1));
    HOITHI_CHECK(importInto(contest, {store.dump(QStringLiteral("1.csv"), rows)}));
    HOITHI_CHECK(wait(contest.rank(1)));
    return {};
}

TieRequest drawing(const QString &seed)
{
    TieRequest request;
    request.roundNumber = 1;
    request.place = 1;
    request.seed = seed;
    request.judges = twoJudges;
    request.reason = reason;
    return request;
}

TieRequest deciding(const QStringList &winners)
{
    TieRequest request = drawing({});
    request.winners = winners;
    return request;
}

/// "S2 A" for each who has one.
QStringList prizes(ContestSession &contest, int round = 1)
{
    const auto standing = wait(contest.rank(round));
    if (!standing)
        return {standing.error().message};
    std::vector<quint32> rows((*standing)->rows.size());
    std::iota(rows.begin(), rows.end(), 0U);
    QStringList texts;
    const auto people = wait(contest.rankedRows(*standing, rows));
    for (const RankedSubmission &person : *people) {
        if (!person.prize.isEmpty())
            texts.append(QStringLiteral("%1 %2").arg(person.submissionId, person.prize));
    }
    texts.sort();
    return texts;
}

/// Round 2 has prizes A, B and C, each once; of the first `tied` who are equal some have won B before, and S8 and S9 follow.
Result<void> fillAfterWinnersOfB(const SmallStore &store, ContestSession &contest, const QStringList &before, int tied)
{
    RuleBook rules = *ruleBookPreset(u"all-15");
    rules.repeatWinners = RepeatWinners::HighestOnly;
    rules.prizes = {{QStringLiteral("B"), static_cast<int>(before.size()), {}}};
    HOITHI_CHECK(wait(contest.approveRules(rules, 1, QStringLiteral("Lê Thử"), QStringLiteral("test"))));
    rules.prizes = {{QStringLiteral("A"), 1, {}}, {QStringLiteral("B"), 1, {}}, {QStringLiteral("C"), 1, {}}};
    HOITHI_CHECK(wait(contest.approveRules(rules, 2, QStringLiteral("Lê Thử"), QStringLiteral("test"))));
    QStringList rows;
    for (const QString &account : before)
        rows.append(row(QStringLiteral("F") + account, account, 2, 1));
    HOITHI_CHECK(importInto(contest, {store.dump(QStringLiteral("1.csv"), rows)}));
    HOITHI_CHECK(wait(contest.rank(1)));
    HOITHI_CHECK(wait(contest.setKey(2, {}, smallKey, 4)));
    rows = {row(QStringLiteral("S8"), QStringLiteral("hue8"), 4, 2),
            row(QStringLiteral("S9"), QStringLiteral("hue9"), 4, 3)};
    for (int i = 0; i < tied; ++i)
        rows.append(row(QStringLiteral("S%1").arg(i), QStringLiteral("hue%1").arg(i), 4, 1));
    rows.replaceInStrings(QStringLiteral("2023-09-16"), QStringLiteral("2023-09-23"));
    HOITHI_CHECK(
        wait(contest.import({2, {store.dump(QStringLiteral("2.csv"), rows)}, {}, QStringLiteral("test")}, {}, {})));
    HOITHI_CHECK(wait(contest.rank(2)));
    return {};
}

/// The same, as it was told.
QStringList winnersText(const TieOutcome &outcome)
{
    QStringList texts;
    for (const TieWinner &winner : outcome.winners)
        texts.append(QStringLiteral("%1 %2").arg(winner.id, winner.prize));
    texts.sort();
    return texts;
}

} // namespace

class TestTies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodySignsWhileAPrizeIsUndecided_data() { ENGINE_ROWS(); }
    void nobodySignsWhileAPrizeIsUndecided()
    {
        OPEN_STORE();
        QVERIFY_RESULT(fill(store, contest));
        QCOMPARE(refusal(wait(contest.sign(1, twoJudges[0]))), ErrorCode::Refused);
        QVERIFY_RESULT(wait(contest.review().resolveTie(deciding({QStringLiteral("S2"), QStringLiteral("S0")}))));
        QCOMPARE(refusal(wait(contest.sign(1, twoJudges[0]))), ErrorCode::Stale); // a new result has to be looked at
        QCOMPARE(prizes(contest), (QStringList{QStringLiteral("S0 B"), QStringLiteral("S2 A")}));
        QVERIFY_RESULT(wait(contest.sign(1, twoJudges[0])));
        QVERIFY_RESULT(wait(contest.sign(1, twoJudges[1])));
        const auto winners = wait(contest.winners(1));
        QVERIFY_RESULT(winners);
        QCOMPARE(winners->people.size(), std::size_t{2});
        QVERIFY(wait(contest.verify({}))->findings.empty());
    }

    void aDrawGivesWhatItsSeedGives_data() { ENGINE_ROWS(); }
    void aDrawGivesWhatItsSeedGives()
    {
        OPEN_STORE();
        QVERIFY_RESULT(fill(store, contest));
        const auto open = wait(contest.review().ties(1));
        QVERIFY_RESULT(open);
        QCOMPARE(open->size(), std::size_t{1});
        QCOMPARE(open->front().place, 1);
        QCOMPARE(open->front().prizes, (QStringList{QStringLiteral("A"), QStringLiteral("B")}));
        QVERIFY(!open->front().resolution);
        QVERIFY_RESULT(wait(contest.review().resolveTie(drawing(QStringLiteral("084512")))));
        const TieOrder order = drawnOrder("084512", {"S0", "S1", "S2", "S3"});
        QStringList expected{QString::fromStdString(order.submissionIds[0]) + QStringLiteral(" A"),
                             QString::fromStdString(order.submissionIds[1]) + QStringLiteral(" B")};
        expected.sort();
        QCOMPARE(prizes(contest), expected);
        const auto decided = wait(contest.review().ties(1));
        QVERIFY(decided->front().resolution->drawn);
        QCOMPARE(decided->front().people.front().submissionId.toStdString(), order.submissionIds[0]);
        QCOMPARE(refusal(wait(contest.review().resolveTie(drawing(QStringLiteral("000000"))))),
                 ErrorCode::AlreadyExists);
        QVERIFY(wait(contest.verify({}))->findings.empty());
    }

    void noDrawFollowsADecision_data() { ENGINE_ROWS(); }
    void noDrawFollowsADecision()
    {
        OPEN_STORE();
        QVERIFY_RESULT(fill(store, contest));
        QVERIFY_RESULT(wait(contest.review().resolveTie(deciding({QStringLiteral("S2"), QStringLiteral("S0")}))));
        QCOMPARE(refusal(wait(contest.review().resolveTie(drawing(QStringLiteral("7"))))), ErrorCode::Stale);
        const QStringList decided{QStringLiteral("S0 B"), QStringLiteral("S2 A")};
        QCOMPARE(prizes(contest), decided);
        const auto drawn = wait(contest.review().resolveTie(drawing(QStringLiteral("7"))));
        QCOMPARE(refusal(drawn), ErrorCode::AlreadyExists);
        QVERIFY(!drawn.error().message.contains(QStringLiteral("once"))); // none was held
        QCOMPARE(prizes(contest), decided);
    }

    void itIsToldWhoWinsByADecision_data() { ENGINE_ROWS(); }
    void itIsToldWhoWinsByADecision()
    {
        OPEN_STORE();
        QVERIFY_RESULT(fill(store, contest));
        const auto decided = wait(contest.review().resolveTie(deciding({QStringLiteral("S2"), QStringLiteral("S0")})));
        QVERIFY_RESULT(decided);
        QCOMPARE(decided->decided, Decided::Carried);
        QCOMPARE(decided->winners.size(), std::size_t{2});
        QCOMPARE(winnersText(*decided), prizes(contest));
    }

    /// What the next ranking gives, also where a slot passes over somebody who won as high a prize before.
    void whoMayNotWinAgainIsNotToldAsAWinner_data() { ENGINE_ROWS(); }
    void whoMayNotWinAgainIsNotToldAsAWinner()
    {
        OPEN_STORE();
        RuleBook rules = *ruleBookPreset(u"all-15");
        rules.repeatWinners = RepeatWinners::HighestOnly;
        rules.prizes = {{QStringLiteral("A"), 1, {}}, {QStringLiteral("B"), 1, {}}};
        QVERIFY_RESULT(wait(contest.approveRules(rules, 1, QStringLiteral("Lê Thử"), QStringLiteral("test"))));
        const QStringList first{row(QStringLiteral("F0"), QStringLiteral("hue9"), 3, 1),
                                row(QStringLiteral("F1"), QStringLiteral("hue1"), 3, 2)}; // hue1 wins B
        QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("1.csv"), first)}));
        QVERIFY_RESULT(wait(contest.rank(1)));
        QVERIFY_RESULT(wait(contest.setKey(2, {}, smallKey, 4)));
        QString dump = QStringLiteral("submission_id,account_id,full_name,submitted_at,answers,prediction\n");
        for (int i = 0; i < 3; ++i)
            dump += QStringLiteral("S%1,hue%1,Người %1,2023-09-23T08:00:00+07:00,%2,4\n").arg(i).arg(smallKey);
        const QString file = store.file(QStringLiteral("2.csv"), dump.toUtf8());
        QVERIFY_RESULT(wait(contest.import({2, {file}, {}, QStringLiteral("test")}, {}, {})));
        QVERIFY_RESULT(wait(contest.rank(2)));
        QString seed; // by which whoever won B before comes second
        for (int i = 0; seed.isEmpty(); ++i) {
            const std::string tried = std::to_string(i);
            if (drawnOrder(tried, {"S0", "S1", "S2"}).submissionIds[1] == "S1")
                seed = QString::fromStdString(tried);
        }
        TieRequest request = drawing(seed);
        request.roundNumber = 2;
        const auto drawn = wait(contest.review().resolveTie(request));
        QVERIFY_RESULT(drawn);
        QCOMPARE(drawn->winners.size(), std::size_t{2});
        QVERIFY(!winnersText(*drawn).join(u' ').contains(QStringLiteral("S1")));
        QCOMPARE(winnersText(*drawn), prizes(contest, 2));
    }

    /// As without a tie: it goes on down the standing.
    void aSlotThatNobodyOfTheTieMayHaveGoesOn_data() { ENGINE_ROWS(); }
    void aSlotThatNobodyOfTheTieMayHaveGoesOn()
    {
        OPEN_STORE();
        RuleBook rules = *ruleBookPreset(u"all-15");
        rules.repeatWinners = RepeatWinners::HighestOnly;
        rules.prizes = {{QStringLiteral("A"), 1, {}}, {QStringLiteral("B"), 1, {}}, {QStringLiteral("C"), 1, {}}};
        QVERIFY_RESULT(wait(contest.approveRules(rules, 1, QStringLiteral("Lê Thử"), QStringLiteral("test"))));
        const QStringList first{row(QStringLiteral("F1"), QStringLiteral("hue1"), 2, 1),
                                row(QStringLiteral("F2"), QStringLiteral("hue2"), 2, 2)}; // hue2 wins B
        QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("1.csv"), first)}));
        QVERIFY_RESULT(wait(contest.rank(1)));
        QVERIFY_RESULT(wait(contest.setKey(2, {}, smallKey, 4)));
        QStringList rows{row(QStringLiteral("S2"), QStringLiteral("hue2"), 4, 1),
                         row(QStringLiteral("S3"), QStringLiteral("hue3"), 4, 1),
                         row(QStringLiteral("S4"), QStringLiteral("hue4"), 4, 2),
                         row(QStringLiteral("S5"), QStringLiteral("hue5"), 4, 3)};
        rows.replaceInStrings(QStringLiteral("2023-09-16"), QStringLiteral("2023-09-23"));
        const QString file = store.dump(QStringLiteral("2.csv"), rows);
        QVERIFY_RESULT(wait(contest.import({2, {file}, {}, QStringLiteral("test")}, {}, {})));
        QCOMPARE(prizes(contest, 2),
                 (QStringList{QStringLiteral("S2 undecided"), QStringLiteral("S3 undecided"),
                              QStringLiteral("S4 undecided"), QStringLiteral("S5 undecided")})); // who has B, or C
        const auto ties = wait(contest.review().ties(2));
        QVERIFY_RESULT(ties);
        QCOMPARE(ties->size(), std::size_t{1});
        QCOMPARE(ties->front().prizes, (QStringList{QStringLiteral("A"), QStringLiteral("B")}));
        QCOMPARE(refusal(wait(contest.sign(2, twoJudges[0]))), ErrorCode::Refused);
        TieRequest request = deciding({QStringLiteral("S3"), QStringLiteral("S2")});
        request.roundNumber = 2;
        const auto decided = wait(contest.review().resolveTie(request));
        QVERIFY_RESULT(decided);
        QCOMPARE(winnersText(*decided), QStringList{QStringLiteral("S3 A")});
        QCOMPARE(prizes(contest, 2),
                 (QStringList{QStringLiteral("S3 A"), QStringLiteral("S4 B"), QStringLiteral("S5 C")}));
        const auto runs = wait(contest.runs().list(2));
        QVERIFY_RESULT(runs);
        const auto compared = wait(contest.runs().compare(2, QString::fromLatin1(runs->at(1).run.runHash),
                                                          QString::fromLatin1(runs->at(0).run.runHash)));
        QVERIFY_RESULT(compared);
        for (const RunPersonChange &change : compared->people) {
            for (const PrizeStanding &standing : change.standings)
                QVERIFY(!standing.why || standing.why->cause != PrizeCause::NotKnown);
        }
        QVERIFY(wait(contest.verify({}))->findings.empty());
    }

    /// The judges name as many as there are slots that somebody of the tie may have.
    void aSlotThatNobodyOfTheTieMayEverHaveGoesOnAtOnce_data() { ENGINE_ROWS(); }
    void aSlotThatNobodyOfTheTieMayEverHaveGoesOnAtOnce()
    {
        OPEN_STORE();
        QVERIFY_RESULT(fillAfterWinnersOfB(store, contest, {QStringLiteral("hue0"), QStringLiteral("hue1")}, 2));
        QCOMPARE(prizes(contest, 2), (QStringList{QStringLiteral("S0 undecided"), QStringLiteral("S1 undecided"),
                                                  QStringLiteral("S8 B"), QStringLiteral("S9 C")}));
        QCOMPARE(wait(contest.review().ties(2))->front().prizes, QStringList{QStringLiteral("A")});
        TieRequest request = deciding({QStringLiteral("S1")});
        request.roundNumber = 2;
        const auto decided = wait(contest.review().resolveTie(request));
        QVERIFY_RESULT(decided);
        QCOMPARE(winnersText(*decided), QStringList{QStringLiteral("S1 A")});
        QCOMPARE(prizes(contest, 2),
                 (QStringList{QStringLiteral("S1 A"), QStringLiteral("S8 B"), QStringLiteral("S9 C")}));
        QVERIFY(wait(contest.verify({}))->findings.empty());
    }

    /// Nothing that would leave the tie undecided is on record as its decision.
    void whomNobodyNamedMayHaveAPrizeIsRefused_data() { ENGINE_ROWS(); }
    void whomNobodyNamedMayHaveAPrizeIsRefused()
    {
        OPEN_STORE();
        QVERIFY_RESULT(fillAfterWinnersOfB(store, contest, {QStringLiteral("hue0")}, 4));
        TieRequest request = // S0 has won B before: of those named nobody is left who may have C
            deciding({QStringLiteral("S1"), QStringLiteral("S0"), QStringLiteral("S2")});
        request.roundNumber = 2;
        const auto refused = wait(contest.review().resolveTie(request));
        QCOMPARE(refusal(refused), ErrorCode::InvalidArgument);
        QVERIFY(refused.error().message.contains(QStringLiteral("C")));
        QVERIFY(!wait(contest.review().ties(2))->front().resolution);
        QVERIFY(wait(contest.standing(2)).value()->run.current); // and nothing has to be ranked again
        request.winners = {QStringLiteral("S0"), QStringLiteral("S1"), QStringLiteral("S2")};
        QVERIFY_RESULT(wait(contest.review().resolveTie(request)));
        QCOMPARE(prizes(contest, 2),
                 (QStringList{QStringLiteral("S0 A"), QStringLiteral("S1 B"), QStringLiteral("S2 C")}));
    }

    void aTieIsToldFromWhatItBecomes_data() { ENGINE_ROWS(); }
    void aTieIsToldFromWhatItBecomes()
    {
        OPEN_STORE();
        QVERIFY_RESULT(fill(store, contest));
        const QString before = tieDigest(wait(contest.review().ties(1))->front());
        QCOMPARE(tieDigest(wait(contest.review().ties(1))->front()), before);
        QVERIFY_RESULT(wait(contest.review().resolveTie(deciding({QStringLiteral("S2"), QStringLiteral("S0")}))));
        QVERIFY_RESULT(wait(contest.rank(1)));
        QCOMPARE(tieDigest(wait(contest.review().ties(1))->front()), before); // in whatever order it is shown
        QVERIFY_RESULT(wait(contest.invalidate(QStringLiteral("S3"), twoJudges, reason)));
        QVERIFY_RESULT(wait(contest.rank(1)));
        QVERIFY(tieDigest(wait(contest.review().ties(1))->front()) != before);
    }

    void aDecisionNamesWhoTiesAndAsManyAsThereArePrizes_data() { ENGINE_ROWS(); }
    void aDecisionNamesWhoTiesAndAsManyAsThereArePrizes()
    {
        OPEN_STORE();
        QVERIFY_RESULT(fill(store, contest));
        for (const QStringList &winners :
             {QStringList{QStringLiteral("S2")}, QStringList{QStringLiteral("S2"), QStringLiteral("S2")},
              QStringList{QStringLiteral("S2"), QStringLiteral("S9")},
              QStringList{QStringLiteral("S0"), QStringLiteral("S1"), QStringLiteral("S2")}})
            QCOMPARE(refusal(wait(contest.review().resolveTie(deciding(winners)))), ErrorCode::InvalidArgument);
        TieRequest elsewhere = deciding({QStringLiteral("S2"), QStringLiteral("S0")});
        elsewhere.place = 2;
        QCOMPARE(refusal(wait(contest.review().resolveTie(elsewhere))), ErrorCode::NotFound);
        QCOMPARE(refusal(wait(contest.review().resolveTie(drawing(QStringLiteral("a:b"))))),
                 ErrorCode::InvalidArgument);
        TieRequest silent = drawing(QStringLiteral("1"));
        silent.reason = QStringLiteral("  ");
        QCOMPARE(refusal(wait(contest.review().resolveTie(silent))), ErrorCode::InvalidArgument);
    }

    void othersThanThoseWhoWereShownAreNotDecidedAbout_data() { ENGINE_ROWS(); }
    void othersThanThoseWhoWereShownAreNotDecidedAbout()
    {
        OPEN_STORE();
        QVERIFY_RESULT(fill(store, contest));
        TieRequest request = deciding({QStringLiteral("S2"), QStringLiteral("S0")});
        for (int i = 3; i >= 0; --i) // in any order
            request.tied.append(QStringLiteral("S%1").arg(i));
        QVERIFY_RESULT(wait(contest.invalidate(QStringLiteral("S3"), twoJudges, reason)));
        QVERIFY_RESULT(wait(contest.rank(1)));
        QCOMPARE(refusal(wait(contest.review().resolveTie(request))), ErrorCode::Stale);
        QVERIFY(!wait(contest.review().ties(1))->front().resolution);
        request.tied.removeFirst();
        QVERIFY_RESULT(wait(contest.review().resolveTie(request)));
        QVERIFY(wait(contest.verify({}))->findings.empty());
    }

    /// What changes between looking at a tie and recording the decision.
    void nothingIsRecordedAboutATieThatChangedMeanwhile_data() { ENGINE_ROWS(); }
    void nothingIsRecordedAboutATieThatChangedMeanwhile()
    {
        OPEN_STORE();
        QVERIFY_RESULT(fill(store, contest));
        Store direct;
        auto database = Database::open(store.path, OpenMode::OpenExisting);
        QVERIFY_RESULT(database);
        direct.database = *std::move(database);
        direct.clock = store.clock;
        Proposal proposal;
        proposal.act = QStringLiteral("tie.resolve");
        proposal.content = QStringLiteral("1:decision:2:[\"S2\",\"S0\",\"S1\",\"S3\"]");
        const auto basis = checkTieProposal(direct, proposal);
        QVERIFY_RESULT(basis);
        QCOMPARE(*basis, wait(contest.standing(1)).value()->run.runHash);
        QCOMPARE(refusal(confirmTie(direct, proposal, QByteArray(64, 'a'))), ErrorCode::Stale);
        QVERIFY_RESULT(wait(contest.invalidate(QStringLiteral("S3"), twoJudges, reason)));
        QCOMPARE(refusal(confirmTie(direct, proposal, *basis)), ErrorCode::Stale); // to be ranked again first
        QVERIFY_RESULT(wait(contest.rank(1)));
        QCOMPARE(refusal(confirmTie(direct, proposal, *basis)), ErrorCode::Stale);
        QCOMPARE(refusal(checkTieProposal(direct, proposal)), ErrorCode::Stale);
    }

    void aDecisionIsForThosePeopleOnly_data() { ENGINE_ROWS(); }
    void aDecisionIsForThosePeopleOnly()
    {
        OPEN_STORE();
        QVERIFY_RESULT(fill(store, contest));
        QVERIFY_RESULT(wait(contest.review().resolveTie(deciding({QStringLiteral("S2"), QStringLiteral("S0")}))));
        QVERIFY_RESULT(wait(contest.invalidate(QStringLiteral("S3"), twoJudges, reason)));
        QCOMPARE(prizes(contest).join(u' ').count(QStringLiteral("undecided")), 3);
        QVERIFY_RESULT(wait(contest.review().reinstate(QStringLiteral("S3"), twoJudges, reason)));
        QCOMPARE(prizes(contest), (QStringList{QStringLiteral("S0 B"), QStringLiteral("S2 A")}));
        QVERIFY(wait(contest.verify({}))->findings.empty());
    }

    /// Where there is another prize by then, nobody has decided who gets it.
    void aDecisionIsForThosePrizesOnly_data() { ENGINE_ROWS(); }
    void aDecisionIsForThosePrizesOnly()
    {
        OPEN_STORE();
        QVERIFY_RESULT(fill(store, contest));
        QVERIFY_RESULT(wait(contest.review().resolveTie(deciding({QStringLiteral("S2"), QStringLiteral("S0")}))));
        RuleBook rules = *ruleBookPreset(u"all-15");
        rules.prizes = {{QStringLiteral("A"), 1, {}}, {QStringLiteral("B"), 2, {}}};
        QVERIFY_RESULT(wait(contest.approveRules(rules, 1, QStringLiteral("Lê Thử"), QStringLiteral("test"))));
        QCOMPARE(prizes(contest).join(u' ').count(QStringLiteral("undecided")), 4);
        QVERIFY(!wait(contest.review().ties(1))->front().resolution);
        QVERIFY_RESULT(wait(
            contest.review().resolveTie(deciding({QStringLiteral("S2"), QStringLiteral("S0"), QStringLiteral("S1")}))));
        QCOMPARE(prizes(contest),
                 (QStringList{QStringLiteral("S0 B"), QStringLiteral("S1 B"), QStringLiteral("S2 A")}));
        rules.prizes = {{QStringLiteral("A"), 1, {}}};
        QVERIFY_RESULT(wait(contest.approveRules(rules, 1, QStringLiteral("Lê Thử"), QStringLiteral("test"))));
        QCOMPARE(prizes(contest), QStringList{QStringLiteral("S2 A")}); // who comes first was said
        QVERIFY(wait(contest.verify({}))->findings.empty());
    }

    void twoJudgesDecideTogether_data() { ENGINE_ROWS(); }
    void twoJudgesDecideTogether()
    {
        COMMITTEE();
        RuleBook rules = *ruleBookPreset(u"all-15");
        rules.prizes = {{QStringLiteral("A"), 1, {}}};
        QVERIFY_RESULT(wait(committee.administrator().approveRules(rules, 1, {}, QStringLiteral("test"))));
        const QStringList rows{row(QStringLiteral("S0"), QStringLiteral("hue0"), 2, 1),
                               row(QStringLiteral("S1"), QStringLiteral("hue1"), 2, 1)};
        QVERIFY_RESULT(wait(committee.organiser().setKey(1, {}, smallKey, 4)));
        QVERIFY_RESULT(importInto(committee.organiser(), {committee.store().dump(QStringLiteral("t.csv"), rows)}));
        QVERIFY_RESULT(wait(committee.judge().rank(1)));
        TieRequest request = drawing(QStringLiteral("7 11 2026"));
        request.judges.clear();
        for (ContestSession *other : {&committee.administrator(), &committee.organiser(), &committee.secretary()})
            QCOMPARE(refusal(wait(other->review().resolveTie(request))), ErrorCode::Refused);
        QCOMPARE(wait(committee.judge().review().resolveTie(request)).value().decided, Decided::Proposed);
        QCOMPARE(wait(committee.judge().review().finalisation(1))->blockers,
                 (std::vector{FinalisationBlocker::UndecidedTie, FinalisationBlocker::TooFewSignatures,
                              FinalisationBlocker::OpenProposals, FinalisationBlocker::OpenFlags}));
        const auto open = wait(committee.secondJudge().openProposals());
        QVERIFY(wait(committee.secondJudge().proposedChange(open->front().id)).value().contains(request.seed));
        QVERIFY_RESULT(wait(committee.secondJudge().confirmProposal(open->front().id)));
        QVERIFY_RESULT(wait(committee.judge().rank(1)));
        QVERIFY(wait(committee.judge().review().ties(1))->front().resolution);
        QVERIFY_RESULT(wait(committee.judge().sign(1, {})));
        QCOMPARE(refusal(wait(committee.judge().review().finalise(1, {}, reason))), ErrorCode::Refused);
        QVERIFY_RESULT(wait(committee.secondJudge().sign(1, {})));
        QCOMPARE(refusal(wait(committee.secretary().review().finalise(1, {}, reason))), ErrorCode::Refused);
        QCOMPARE(refusal(wait(committee.judge().review().finalise(1, {}, QStringLiteral(" ")))),
                 ErrorCode::InvalidArgument);
        const auto signedRun = wait(committee.judge().standing(1));
        QVERIFY_RESULT(settleFlags(committee.judge(), 1));
        QCOMPARE(refusal(wait(committee.judge().review().finalise(1, {}, reason, QByteArray(64, 'a')))),
                 ErrorCode::Stale);
        QVERIFY_RESULT(wait(committee.judge().review().finalise(1, {}, reason, signedRun.value()->run.runHash)));
        QCOMPARE(refusal(wait(committee.judge().review().finalise(1, {}, reason))), ErrorCode::AlreadyExists);
        const auto verified = wait(committee.administrator().verify({}));
        QVERIFY_RESULT(verified);
        for (const VerifyFinding &finding : verified->findings)
            qInfo().noquote() << finding.subject << finding.problem;
        QVERIFY(verified->findings.empty());
    }
};

HOITHI_TEST(TestTies)
#include "tst_ties.moc"
