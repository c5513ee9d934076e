// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "committee.h"
#include "testregistry.h"

#include <stop_token>

using namespace hoithi;
using namespace hoithi::test;

namespace {

const QString approver = QStringLiteral("Lê Thử");

QString line(int number, const QString &account, const QString &answers, const QString &paper = {})
{
    return QStringLiteral("s%1,%2,Người %2,474,5,2023-09-16T08:%3:00+07:00,%4")
               .arg(number)
               .arg(account)
               .arg(number, 2, 10, QLatin1Char('0'))
               .arg(answers)
           + (paper.isNull() ? QString() : QString(QLatin1Char(',') + paper));
}

/// Three questions, so that figures can be checked by hand.
Result<std::shared_ptr<ContestSession>> smallRound(const SmallStore &store, const QStringList &papers)
{
    HOITHI_TRY(std::shared_ptr<ContestSession> session, store.create());
    RuleBook rules = *ruleBookPreset(u"all-15");
    rules.questionCount = 3;
    rules.requiredCorrect = 3;
    HOITHI_CHECK(wait(session->approveRules(rules, 1, approver, QStringLiteral("test"))));
    for (const QString &paper : papers)
        HOITHI_CHECK(wait(session->setKey(1, paper, QStringLiteral("ABC"), 4)));
    return session;
}

QStringList fivePeople()
{
    return {line(1, QStringLiteral("a"), QStringLiteral("ABC")), line(2, QStringLiteral("b"), QStringLiteral("ABD")),
            line(3, QStringLiteral("c"), QStringLiteral("AC-")), line(4, QStringLiteral("d"), QStringLiteral("BBC")),
            line(5, QStringLiteral("e"), QStringLiteral("DDD"))};
}

#define SMALL_ROUND(...)                                                                                               \
    QFETCH(const QString, engine);                                                                                     \
    if (engine == QStringLiteral("postgresql"))                                                                        \
        SKIP_WITHOUT_POSTGRES();                                                                                       \
    const SmallStore store(engine);                                                                                    \
    QVERIFY(!store.path.isEmpty());                                                                                    \
    const auto session = smallRound(store, __VA_ARGS__);                                                               \
    QVERIFY_RESULT(session);                                                                                           \
    ContestSession &contest = **session

} // namespace

/// How the questions of a round did.
class TestItemAnalysis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresAreThoseOfTheSubmissions_data() { ENGINE_ROWS(); }
    void figuresAreThoseOfTheSubmissions()
    {
        SMALL_ROUND({QString()});
        QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("a.csv"), fivePeople())}));
        const RoundAnalysis analysis = taken(contest.itemAnalysis(1));
        QCOMPARE(analysis.people, 5);
        QCOMPARE(analysis.papers.size(), std::size_t{1});
        QVERIFY(!analysis.joined);
        const AnalysedPaper &paper = analysis.papers.front();
        QCOMPARE(paper.questions.size(), std::size_t{3});
        QCOMPARE(paper.figures.mean, 8.0 / 5); // 3 2 1 2 0
        const ItemStatistics &last = paper.questions[2].figures;
        QCOMPARE(last.facility, 2.0 / 5);
        QCOMPARE(last.options.chosen, (std::vector<qint64>{0, 0, 2, 2}));
        QCOMPARE(last.options.blank, 1);
        QCOMPARE(paper.questions[2].number, 3);
        QCOMPARE(paper.questions[2].places.front().keyText(), QStringLiteral("C"));
        QVERIFY(paper.questions[2].isRight(2) && !paper.questions[2].isRight(3));
        QVERIFY(!paper.questions[2].wording);
    }

    void onePersonCountsOnceByTheRules_data() { ENGINE_ROWS(); }
    void onePersonCountsOnceByTheRules()
    {
        SMALL_ROUND({QString()});
        const QStringList rows{line(1, QStringLiteral("a"), QStringLiteral("DDD")),
                               line(2, QStringLiteral("a"), QStringLiteral("ABC")),
                               line(3, QStringLiteral("b"), QStringLiteral("ADD"))};
        QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("a.csv"), rows)}));
        const RoundAnalysis first = taken(contest.itemAnalysis(1));
        QCOMPARE(first.people, 2);
        QCOMPARE(first.papers.front().questions[0].figures.facility, 0.5);
        RuleBook best = *ruleBookPreset(u"all-15");
        best.questionCount = 3;
        best.requiredCorrect = 3;
        best.countedAttempt = CountedAttempt::Best;
        QVERIFY_RESULT(wait(contest.approveRules(best, 1, approver, QStringLiteral("test"))));
        const RoundAnalysis second = taken(contest.itemAnalysis(1));
        QCOMPARE(second.people, 2);
        QCOMPARE(second.countedAttempt, CountedAttempt::Best);
        QCOMPARE(second.papers.front().questions[0].figures.facility, 1.0);
    }

    void invalidatedSubmissionsAreLeftOut_data() { ENGINE_ROWS(); }
    void invalidatedSubmissionsAreLeftOut()
    {
        SMALL_ROUND({QString()});
        QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("a.csv"), fivePeople())}));
        QVERIFY_RESULT(wait(
            contest.invalidate(QStringLiteral("s5"), {approver, QStringLiteral("Trần Hai")}, QStringLiteral("test"))));
        const RoundAnalysis analysis = taken(contest.itemAnalysis(1));
        QCOMPARE(analysis.people, 4);
        QCOMPARE(analysis.papers.front().questions[2].figures.options.chosen[3], 1);
    }

    void aChangedKeyChangesTheFigures_data() { ENGINE_ROWS(); }
    void aChangedKeyChangesTheFigures()
    {
        SMALL_ROUND({QString()});
        QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("a.csv"), fivePeople())}));
        KeyAmendment amendment;
        amendment.roundNumber = 1;
        amendment.question = 3;
        amendment.accept = QStringLiteral("C,D");
        amendment.approvers = {approver, QStringLiteral("Trần Hai")};
        amendment.reason = QStringLiteral("test");
        QVERIFY_RESULT(wait(contest.amendKey(amendment)));
        const AnalysedQuestion question = taken(contest.itemAnalysis(1)).papers.front().questions[2];
        QCOMPARE(question.figures.facility, 4.0 / 5);
        QVERIFY(question.isRight(3));
        QCOMPARE(question.places.front().keyText(), QStringLiteral("C/D"));
    }

    void withoutAFrozenPaperEachVariantIsAnalysedByItself_data() { ENGINE_ROWS(); }
    void withoutAFrozenPaperEachVariantIsAnalysedByItself()
    {
        SMALL_ROUND({QStringLiteral("001"), QStringLiteral("002")});
        const QString header = QStringLiteral(
            "submission_id,account_id,full_name,agency_code,prediction,submitted_at,answers,paper_code\n");
        const QStringList rows{line(1, QStringLiteral("a"), QStringLiteral("ABC"), QStringLiteral("001")),
                               line(2, QStringLiteral("b"), QStringLiteral("ADC"), QStringLiteral("001")),
                               line(3, QStringLiteral("c"), QStringLiteral("DDD"), QStringLiteral("002"))};
        QVERIFY_RESULT(importInto(
            contest, {store.file(QStringLiteral("a.csv"),
                                 QString(header + rows.join(QLatin1Char('\n')) + QLatin1Char('\n')).toUtf8())}));
        const RoundAnalysis analysis = taken(contest.itemAnalysis(1));
        QCOMPARE(analysis.people, 3);
        QCOMPARE(analysis.papers.size(), std::size_t{2});
        QCOMPARE(analysis.papers[0].paperCode, QStringLiteral("001"));
        QCOMPARE(analysis.papers[0].figures.people, 2);
        QCOMPARE(analysis.papers[0].questions[1].figures.facility, 0.5);
        QCOMPARE(analysis.papers[1].figures.people, 1);
        QCOMPARE(analysis.papers[1].questions[0].figures.facility, 0.0);
    }

    void whatIsMissingForARankingIsMissingHere_data() { ENGINE_ROWS(); }
    void whatIsMissingForARankingIsMissingHere()
    {
        SMALL_ROUND({QString()});
        QCOMPARE(refusal(wait(contest.itemAnalysis(1))), ErrorCode::NotFound); // submissions
        QCOMPARE(refusal(wait(contest.itemAnalysis(2))), ErrorCode::Refused);  // a key
        QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("a.csv"), fivePeople())}));
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(refusal(wait(contest.itemAnalysis(1, stop.get_token()))), ErrorCode::Cancelled);
    }

    void onAServerEverybodyWaitsUntilTheRoundIsOver()
    {
        SERVER_COMMITTEE();
        QVERIFY_RESULT(rankedBy(committee));
        QVERIFY_RESULT(wait(committee.judge().itemAnalysis(1)));
        QVERIFY_RESULT(wait(committee.organiser().itemAnalysis(1)));
        QVERIFY_RESULT(wait(committee.secretary().itemAnalysis(1)));
        QCOMPARE(committee.store().postgres->runAsOwner(QStringLiteral("UPDATE hoithi.round SET closes_at = "
                                                                       "hoithi.clock_ms() + 600000 WHERE number = 1")),
                 QString());
        const auto hidden = wait(committee.secretary().itemAnalysis(1));
        QCOMPARE(refusal(hidden), ErrorCode::Refused);
        QVERIFY2(hidden.error().message.contains(QStringLiteral("hidden")), qPrintable(hidden.error().message));
        QCOMPARE(refusal(wait(committee.judge().itemAnalysis(1))), ErrorCode::Refused);
        QCOMPARE(refusal(wait(committee.organiser().itemAnalysis(1))), ErrorCode::Refused);
    }
};

HOITHI_TEST(TestItemAnalysis)
#include "tst_itemanalysis.moc"
