// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "committee.h"
#include "services/rules/planreadings.h"
#include "services/rules/rulesentences.h"
#include "services/rules/rulesservice.h"
#include "services/rules/ruletexts.h"
#include "services/schedule/scheduleservice.h"
#include "testregistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QSet>

#include <algorithm>

using namespace hoithi;
using namespace hoithi::test;

namespace {

const QString approver = QStringLiteral("Lê Thử");

ComparedRules preset(const char *name)
{
    const QString id = QString::fromLatin1(name);
    return {id, {}, *ruleBookPreset(id)};
}

/// Seven with all right, and one who was faster with 12 of 15.
QStringList eightRows()
{
    QStringList rows = sevenRows();
    rows.replaceInStrings(QStringLiteral("T08:0"), QStringLiteral("T08:1"));
    rows.append(row(QStringLiteral("F"), QStringLiteral("fast"), 7, 0, 3));
    return rows;
}

/// Of the person with that account: "prize: reason" under each.
QStringList standingsOf(const RulesComparison &comparison, const QString &account)
{
    for (const auto &standings : comparison.people) {
        if (!std::ranges::any_of(standings,
                                 [&](const PrizeStanding &s) { return s.person && s.person->accountId == account; }))
            continue;
        QStringList texts;
        for (const PrizeStanding &standing : standings)
            texts.append(QStringLiteral("%1: %2").arg(standing.person ? standing.person->prize : QString(),
                                                      standing.why ? prizeReasonText(*standing.why) : QString()));
        return texts;
    }
    return {};
}

QJsonObject newestPayload(ContestSession &contest)
{
    AuditFilter filter;
    filter.action = QStringLiteral("rules.approve");
    const auto listing = wait(contest.auditListing(filter));
    const auto entries = listing ? wait(contest.auditEntries({listing->numbers.front()}))
                                 : Result<std::vector<AuditEntry>>(failure(listing.error()));
    return entries ? QJsonDocument::fromJson(entries->front().payload).object() : QJsonObject();
}

QString textOf(const QString &pdf)
{
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
    return reader.waitForFinished() ? QString::fromUtf8(reader.readAllStandardOutput()).simplified() : QString();
}

} // namespace

/// The rule book: versions, approval, comparison, document.
class TestRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void versionsSayWhereTheyAreInForce_data() { ENGINE_ROWS(); }
    void versionsSayWhereTheyAreInForce();
    void theEntryTellsWhatChanged_data() { ENGINE_ROWS(); }
    void theEntryTellsWhatChanged();
    void approvingOverAnUnseenVersionIsRefused_data() { ENGINE_ROWS(); }
    void approvingOverAnUnseenVersionIsRefused();
    void impossibleRulesAreRefused_data() { ENGINE_ROWS(); }
    void impossibleRulesAreRefused();
    void onlyAnAdministratorApproves_data() { ENGINE_ROWS(); }
    void onlyAnAdministratorApproves();
    void readingsDifferOnlyInWhoTheyMove_data() { ENGINE_ROWS(); }
    void readingsDifferOnlyInWhoTheyMove();
    void comparingNeedsNoRulesAndStoresNothing_data() { ENGINE_ROWS(); }
    void comparingNeedsNoRulesAndStoresNothing();
    void comparingGivesWhatRankingGives_data() { ENGINE_ROWS(); }
    void comparingGivesWhatRankingGives();
    void winnersOfEarlierRoundsCountByTheRules_data() { ENGINE_ROWS(); }
    void winnersOfEarlierRoundsCountByTheRules();
    void otherNumbersOfQuestionsAreRefusedByColumn();
    void aStoppedComparisonSaysSo();
    void secretariesCompareOnceTheKeyIsPublic();
    void everySettingHasASentence();
    void thePlansQuestionsAreAnswered();
    void theDocumentSaysWhatHolds();
};

void TestRules::versionsSayWhereTheyAreInForce()
{
    OPEN_STORE();
    QVERIFY_RESULT(wait(contest.approveRules(*ruleBookPreset(u"literal-10"), 3, approver, QStringLiteral("họp"))));
    const auto state = wait(contest.rules().state());
    QVERIFY_RESULT(state);
    QCOMPARE(state->versions.size(), std::size_t{2});
    QCOMPARE(state->versions[0].rounds, (std::vector<int>{1, 2}));
    QCOMPARE(state->versions[1].rounds.front(), 3);
    QVERIFY(!state->versions[0].replaced);
    QCOMPARE(state->versions[1].replaced, std::optional(1));
    QCOMPARE(state->versions[1].changes.size(), std::size_t{2});
    QCOMPARE(state->inForce(2)->version.version, 1);
    QCOMPARE(state->inForce(3)->version.version, 2);
    QCOMPARE(state->rounds[0].questionCount, 15);
    QVERIFY(!state->rounds[0].ranked);
    QCOMPARE(state->firstRoundOf(2), 3);

    const auto schedule = wait(contest.schedule().state());
    QVERIFY_RESULT(schedule);
    Round last = schedule->schedule.rounds.back();
    last.cancelled = true;
    QVERIFY_RESULT(
        wait(contest.schedule().change({schedule->version, {last}, {}, QStringLiteral("bão"), approver, {}})));
    const auto after = wait(contest.rules().state());
    QVERIFY_RESULT(after);
    QCOMPARE(after->versions[1].rounds.back(), last.number - 1); // nobody holds the last one
    QCOMPARE(after->inForce(last.number)->version.version, 2);
}

void TestRules::theEntryTellsWhatChanged()
{
    OPEN_STORE();
    QVERIFY(!newestPayload(contest).contains(QStringLiteral("changes"))); // the first has nothing to be compared with
    RulesApproval approval{*ruleBookPreset(u"literal-10"), 2, approver, QStringLiteral("Biên bản 02"), 1};
    QCOMPARE(wait(contest.rules().approve(approval)).value(), 2);
    const QJsonObject payload = newestPayload(contest);
    QCOMPARE(payload.value(QStringLiteral("replaces")).toInt(), 1);
    const QJsonArray changes = payload.value(QStringLiteral("changes")).toArray();
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes[0].toObject(), (QJsonObject{{QStringLiteral("setting"), QStringLiteral("required_correct")},
                                                 {QStringLiteral("before"), 15},
                                                 {QStringLiteral("after"), 10}}));
    QCOMPARE(changes[1].toObject().value(QStringLiteral("setting")).toString(), QStringLiteral("order"));
    const auto report = wait(contest.verify({}));
    QVERIFY_RESULT(report);
    QVERIFY(report->findings.empty());
}

void TestRules::approvingOverAnUnseenVersionIsRefused()
{
    OPEN_STORE();
    const RulesApproval seen{*ruleBookPreset(u"literal-10"), 1, approver, QStringLiteral("họp"), 1};
    QVERIFY_RESULT(wait(contest.rules().approve(seen)));
    QCOMPARE(refusal(wait(contest.rules().approve(seen))), ErrorCode::Stale);
    QCOMPARE(wait(contest.rules().state())->versions.size(), std::size_t{2});
}

void TestRules::impossibleRulesAreRefused()
{
    OPEN_STORE();
    RulesApproval approval{*ruleBookPreset(u"all-15"), 1, approver, QStringLiteral("họp"), {}};
    approval.rules.requiredCorrect = 16;
    QCOMPARE(refusal(wait(contest.rules().approve(approval))), ErrorCode::InvalidArgument);
    approval.rules = *ruleBookPreset(u"all-15");
    approval.inForceFromRound = 99;
    QCOMPARE(refusal(wait(contest.rules().approve(approval))), ErrorCode::InvalidArgument);
    approval.inForceFromRound = 1;
    approval.reason.clear();
    QCOMPARE(refusal(wait(contest.rules().approve(approval))), ErrorCode::InvalidArgument);
    QCOMPARE(wait(contest.rules().state())->versions.size(), std::size_t{1});
}

void TestRules::onlyAnAdministratorApproves()
{
    COMMITTEE();
    const RulesApproval approval{*ruleBookPreset(u"all-15"), 1, {}, QStringLiteral("họp"), {}};
    for (ContestSession *other : {&committee.organiser(), &committee.judge(), &committee.secretary()})
        QCOMPARE(refusal(wait(other->rules().approve(approval))), ErrorCode::Refused);
    QVERIFY_RESULT(wait(committee.administrator().rules().approve(approval)));
    QCOMPARE(wait(committee.secretary().rules().state())->versions.front().version.approver, committee.people[0].name);
}

void TestRules::readingsDifferOnlyInWhoTheyMove()
{
    OPEN_STORE();
    QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("a.csv"), eightRows())}));
    const auto compared = wait(contest.rules().compare(1, {preset("all-15"), preset("literal-10")}));
    QVERIFY_RESULT(compared);
    QCOMPARE(compared->outcomes[0].eligible, qint64{7});
    QCOMPARE(compared->outcomes[1].eligible, qint64{8});
    QCOMPARE(compared->outcomes[0].target, compared->outcomes[1].target);
    QVERIFY(compared->outcomes[0].changes.empty());
    QCOMPARE(compared->outcomes[1].changes.size(), std::size_t{2});
    QVERIFY(compared->people.empty()); // 12 right stand behind 15 right in either
    ComparedRules fastest{QStringLiteral("fastest"), {}, *ruleBookPreset(u"literal-10")};
    std::swap(fastest.rules.order[0], fastest.rules.order[1]);
    const auto moved = wait(contest.rules().compare(1, {preset("all-15"), fastest}));
    QVERIFY_RESULT(moved);
    QCOMPARE(standingsOf(*moved, QStringLiteral("fast")),
             (QStringList{QStringLiteral(": 12 right answers, 15 are required"), QStringLiteral("Giải Nhất: ")}));
    const QStringList last = standingsOf(*moved, QStringLiteral("hue4"));
    QCOMPARE(last.first(), QStringLiteral("Giải Ba: "));
    QVERIFY(last.last().startsWith(QStringLiteral(": submitted later: at 16/09/2023 08:14:00.000")));
}

void TestRules::comparingNeedsNoRulesAndStoresNothing()
{
    QFETCH(const QString, engine);
    if (engine == QStringLiteral("postgresql"))
        SKIP_WITHOUT_POSTGRES();
    const SmallStore store(engine);
    const auto session = store.create();
    QVERIFY_RESULT(session);
    QVERIFY_RESULT(wait((*session)->setKey(1, {}, smallKey, 4)));
    QVERIFY_RESULT(importInto(**session, {store.dump(QStringLiteral("a.csv"), sevenRows())}));
    QVERIFY(!wait((*session)->rank(1)));
    const qint64 entries = wait((*session)->auditListing({}))->total;
    const auto compared = wait((*session)->rules().compare(1, {preset("all-15"), preset("literal-10")}));
    QVERIFY_RESULT(compared);
    QCOMPARE(compared->outcomes[0].winners, qint64{5});
    QCOMPARE(wait((*session)->auditListing({}))->total, entries);
    QCOMPARE(refusal(wait((*session)->standing(1))), ErrorCode::NotFound);
    QCOMPARE(refusal(wait((*session)->rules().compare(1, {preset("all-15")}))), ErrorCode::InvalidArgument);
    QCOMPARE(refusal(wait((*session)->rules().compare(2, {preset("all-15"), preset("literal-10")}))),
             ErrorCode::Refused);
    ComparedRules none{QStringLiteral("?"), 7, {}};
    QCOMPARE(refusal(wait((*session)->rules().compare(1, {none, preset("all-15")}))), ErrorCode::NotFound);
}

void TestRules::comparingGivesWhatRankingGives()
{
    OPEN_STORE();
    QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("a.csv"), eightRows())}));
    const auto compared =
        wait(contest.rules().compare(1, {preset("literal-10"), ComparedRules{QStringLiteral("v1"), 1, {}}}));
    QVERIFY_RESULT(compared);
    const auto ranked = wait(contest.rank(1));
    QVERIFY_RESULT(ranked);
    const RunSummary &run = (*ranked)->run;
    QCOMPARE(compared->outcomes[1].rules, run.rules);
    QCOMPARE(compared->outcomes[1].target, run.target);
    QCOMPARE(compared->outcomes[1].eligible, run.eligible);
    QCOMPARE(compared->outcomes[1].participants, run.participants);
    QCOMPARE(compared->outcomes[1].allCorrect, run.allCorrect);
}

void TestRules::winnersOfEarlierRoundsCountByTheRules()
{
    OPEN_STORE();
    RuleBook once = *ruleBookPreset(u"all-15");
    once.repeatWinners = RepeatWinners::OncePerContest;
    QStringList rows = sevenRows();
    rows.replaceInStrings(QStringLiteral("2023-09-16"), QStringLiteral("2023-09-23"));
    rows.replaceInStrings(QStringLiteral("S"), QStringLiteral("T"));
    QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("1.csv"), sevenRows())}));
    QVERIFY_RESULT(wait(contest.setKey(2, {}, smallKey, 4)));
    QVERIFY_RESULT(
        wait(contest.import({2, {store.dump(QStringLiteral("2.csv"), rows)}, {}, QStringLiteral("test")}, {}, {})));
    const std::vector<ComparedRules> both{preset("all-15"), {QStringLiteral("once"), {}, once}};
    const auto early = wait(contest.rules().compare(2, both));
    QVERIFY_RESULT(early);
    QVERIFY(early->outcomes[0].refusal.isEmpty());
    QVERIFY(!early->outcomes[1].refusal.isEmpty()); // round 1 is not ranked: who won there is not known
    QVERIFY_RESULT(wait(contest.rank(1)));
    const auto compared = wait(contest.rules().compare(2, both));
    QVERIFY_RESULT(compared);
    QCOMPARE(compared->outcomes[1].winners, qint64{2});
    QCOMPARE(standingsOf(*compared, QStringLiteral("hue0")),
             (QStringList{QStringLiteral("Giải Nhất: "), QStringLiteral(": has won in an earlier round")}));
    QVERIFY(standingsOf(*compared, QStringLiteral("hue5")).first().startsWith(QStringLiteral(": prediction further")));
    QCOMPARE(standingsOf(*compared, QStringLiteral("hue5")).last(), QStringLiteral("Giải Nhất: "));
}

void TestRules::otherNumbersOfQuestionsAreRefusedByColumn()
{
    const SmallStore store(QStringLiteral("sqlite"));
    const auto session = readySession(store);
    QVERIFY_RESULT(session);
    QVERIFY_RESULT(importInto(**session, {store.dump(QStringLiteral("a.csv"), sevenRows())}));
    ComparedRules ten = preset("literal-10");
    ten.rules.questionCount = 10;
    const auto compared = wait((*session)->rules().compare(1, {preset("all-15"), ten, preset("literal-10")}));
    QVERIFY_RESULT(compared);
    QVERIFY(compared->outcomes[1].refusal.contains(QStringLiteral("15")));
    QVERIFY(compared->outcomes[0].refusal.isEmpty() && compared->outcomes[2].refusal.isEmpty());
    QCOMPARE(compared->outcomes[2].eligible, qint64{7});
}

void TestRules::aStoppedComparisonSaysSo()
{
    const SmallStore store(QStringLiteral("sqlite"));
    const auto session = readySession(store);
    QVERIFY_RESULT(session);
    QVERIFY_RESULT(importInto(**session, {store.dump(QStringLiteral("a.csv"), sevenRows())}));
    std::stop_source stop;
    std::vector<qint64> done;
    const auto stopping = [&](const Progress &progress) {
        done.push_back(progress.done);
        stop.request_stop();
    };
    const auto compared =
        wait((*session)->rules().compare(1, {preset("all-15"), preset("literal-10")}, stop.get_token(), stopping));
    QCOMPARE(refusal(compared), ErrorCode::Cancelled);
    QCOMPARE(done, std::vector<qint64>{1});
}

void TestRules::secretariesCompareOnceTheKeyIsPublic()
{
    SERVER_COMMITTEE();
    QVERIFY_RESULT(rankedBy(committee));
    const std::vector<ComparedRules> both{preset("all-15"), preset("literal-10")};
    QVERIFY_RESULT(wait(committee.judge().rules().compare(1, both)));
    const auto standing = wait(committee.secretary().standing(1));
    const auto compared = wait(committee.secretary().rules().compare(1, both));
    QCOMPARE(compared.has_value(), standing.has_value()); // as hidden as the ranking is
    if (!standing)
        QCOMPARE(compared.error().code, standing.error().code);
}

void TestRules::everySettingHasASentence()
{
    const RuleBook rules = *ruleBookPreset(u"all-15");
    QSet<int> told;
    for (const RuleSentence &sentence : ruleSentences(rules)) {
        QVERIFY(!sentence.text.isEmpty());
        told.insert(static_cast<int>(sentence.setting));
    }
    QCOMPARE(told.size(), static_cast<int>(ruleSettingCount));
    QSet<QString> texts;
    for (const auto attempt : {CountedAttempt::First, CountedAttempt::Last, CountedAttempt::Best}) {
        RuleBook other = rules;
        other.countedAttempt = attempt;
        texts.insert(ruleSentences(other)[2].text);
    }
    QCOMPARE(texts.size(), 3);
    RuleBook without = rules;
    without.collective.count = 0;
    QCOMPARE(ruleSentences(without).size(), std::size_t{9});
}

void TestRules::thePlansQuestionsAreAnswered()
{
    const auto all = planQuestions(QStringLiteral("kh2475"), *ruleBookPreset(u"all-15"));
    QCOMPARE(all.size(), std::size_t{2});
    QCOMPARE(all[0].chosen, std::optional(std::size_t{0}));
    QCOMPARE(all[1].chosen, std::optional(std::size_t{0}));
    const auto literal = planQuestions(QStringLiteral("kh2475"), *ruleBookPreset(u"literal-10"));
    QCOMPARE(literal[0].chosen, std::optional(std::size_t{1}));
    QCOMPARE(literal[1].chosen, std::optional(std::size_t{1}));
    RuleBook other = *ruleBookPreset(u"all-15");
    other.requiredCorrect = 12;
    QVERIFY(!planQuestions(QStringLiteral("kh2475"), other)[0].chosen);
    QVERIFY(planQuestions(QStringLiteral("other"), other).empty());
}

void TestRules::theDocumentSaysWhatHolds()
{
    const SmallStore store(QStringLiteral("sqlite"));
    const auto session = readySession(store);
    QVERIFY_RESULT(session);
    const QString approved = store.folder.filePath(QStringLiteral("approved.pdf"));
    QVERIFY_RESULT(wait((*session)->rules().print({}, approved)));
    const QString text = textOf(approved);
    for (const char *expected :
         {"THỂ LỆ", "Điều 1.", "15 câu hỏi", "đúng tất cả 15 câu", "Giải Nhất", "Điều 8.", "Nơi nhận:", "phiên bản 1"})
        QVERIFY2(text.contains(QString::fromUtf8(expected)), qPrintable(text));
    QVERIFY(!text.contains(QStringLiteral("DỰ THẢO")));
    RulesPrinting draft;
    draft.draft = *ruleBookPreset(u"literal-10");
    draft.draft->collective.count = 0;
    const QString drafted = store.folder.filePath(QStringLiteral("draft.pdf"));
    QVERIFY_RESULT(wait((*session)->rules().print(draft, drafted)));
    const QString draftText = textOf(drafted);
    for (const char *expected :
         {"DỰ THẢO", "đúng từ 10 câu trở lên trong 15 câu", "chưa được phê duyệt", "Điều 7. Điều khoản"})
        QVERIFY2(draftText.contains(QString::fromUtf8(expected)), qPrintable(draftText));
    RulesPrinting missing;
    missing.version = 9;
    QCOMPARE(refusal(wait((*session)->rules().document(missing))), ErrorCode::NotFound);
}

HOITHI_TEST(TestRules)
#include "tst_rules.moc"
