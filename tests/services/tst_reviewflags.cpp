// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "committee.h"
#include "domain/contest/contestpreset.h"
#include "services/review/flagservice.h"
#include "services/samplecontest/samplecontest.h"
#include "testregistry.h"

#include <QDateTime>
#include <QFile>

#include <algorithm>
#include <stop_token>

using namespace hoithi;
using namespace hoithi::test;

namespace {

struct Paper
{
    QString id;
    QString account;
    QString name = {};
    QString phone = {};
    QString nationalId = {};
    QString agency = QStringLiteral("474");
    int atSecond = 0; ///< after 8:00 of the round's second day
    int seconds = 300;
    QString answers = smallKey;
    QString prediction = {};
};

QString timeText(int round, int second)
{
    const QDateTime eight = QDateTime(QDate(2023, 9, 16).addDays(7 * (round - 1)), QTime(8, 0)).addSecs(second);
    return eight.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")) + QStringLiteral("+07:00");
}

QString csvOf(const SmallStore &store, int round, const QString &name, const std::vector<Paper> &papers)
{
    QString text = QStringLiteral("submission_id,account_id,full_name,phone,national_id,agency_code,round,started_at,"
                                  "submitted_at,answers,prediction\n");
    for (const Paper &paper : papers) {
        const QString fullName = paper.name.isEmpty() ? QString(QStringLiteral("Người ") + paper.account) : paper.name;
        text += QStringList{paper.id,
                            paper.account,
                            fullName,
                            paper.phone,
                            paper.nationalId,
                            paper.agency,
                            QString::number(round),
                            timeText(round, paper.atSecond - paper.seconds),
                            timeText(round, paper.atSecond),
                            paper.answers,
                            paper.prediction}
                    .join(QLatin1Char(','))
                + QLatin1Char('\n');
    }
    return store.file(name, text.toUtf8());
}

Result<void> importRound(const SmallStore &store, ContestSession &contest, int round, const std::vector<Paper> &papers)
{
    HOITHI_CHECK(wait(contest.setKey(round, {}, smallKey, 4)));
    const QString file = csvOf(store, round, QStringLiteral("r%1.csv").arg(round), papers);
    HOITHI_CHECK(wait(contest.import({round, {file}, {}, QStringLiteral("test")}, {}, {})));
    return {};
}

/// People minutes apart who predict differently and answer rightly.
std::vector<Paper> plainPapers(int count)
{
    std::vector<Paper> papers;
    for (int i = 0; i < count; ++i) {
        papers.push_back({.id = QStringLiteral("p%1").arg(i),
                          .account = QStringLiteral("hue%1").arg(i),
                          .atSecond = 300 * i,
                          .seconds = 200 + 7 * (i % 40),
                          .prediction = QString::number(1000 + 13 * i)});
    }
    return papers;
}

std::vector<ReviewFlag> ofKind(const RoundFlags &flags, FlagKind kind)
{
    std::vector<ReviewFlag> chosen;
    std::ranges::copy_if(flags.flags, std::back_inserter(chosen),
                         [kind](const auto &flag) { return flag.kind == kind; });
    return chosen;
}

std::vector<QByteArray> idsOf(const RoundFlags &flags)
{
    std::vector<QByteArray> ids;
    for (const ReviewFlag &flag : flags.flags)
        ids.push_back(flag.id);
    std::ranges::sort(ids);
    return ids;
}

std::vector<FlagDescription> described(ContestSession &contest, const RoundFlagsPtr &flags, FlagKind kind)
{
    std::vector<quint32> indexes;
    for (quint32 i = 0; i < flags->flags.size(); ++i) {
        if (flags->flags[i].kind == kind)
            indexes.push_back(i);
    }
    return taken(contest.flags().describe(flags, indexes));
}

/// "p1 p2": whom the flags of a kind rest on, flags divided by "|".
QString idsOfPapers(ContestSession &contest, const RoundFlagsPtr &flags, FlagKind kind)
{
    QStringList texts;
    for (const FlagDescription &description : described(contest, flags, kind)) {
        QStringList ids;
        for (const FlaggedSubmission &row : description.submissions)
            ids.append(row.submissionId);
        texts.append(ids.join(QLatin1Char(' ')));
    }
    return texts.join(QLatin1Char('|'));
}

Result<std::shared_ptr<ContestSession>> sampleSession(const SmallStore &store, const SampleContest &sample, int rounds,
                                                      bool backwards)
{
    HOITHI_TRY(std::shared_ptr<ContestSession> session, store.create());
    HOITHI_CHECK(
        wait(session->approveRules(*ruleBookPreset(u"all-15"), 1, QStringLiteral("Lê Thử"), QStringLiteral("test"))));
    if (!backwards)
        HOITHI_CHECK(wait(session->importRoster(sample.rosterPath)));
    std::vector<SampleRound> order(sample.rounds.begin(), sample.rounds.begin() + rounds);
    if (backwards)
        std::ranges::reverse(order);
    for (const SampleRound &round : order) {
        HOITHI_CHECK(wait(session->setKey(round.number, {}, round.key, 4)));
        HOITHI_CHECK(wait(session->import({round.number, {round.filePath}, {}, QStringLiteral("test")}, {}, {})));
    }
    if (backwards)
        HOITHI_CHECK(wait(session->importRoster(sample.rosterPath)));
    for (int round = 1; round <= rounds; ++round)
        HOITHI_CHECK(wait(session->rank(round)));
    return session;
}

/// A line of a dump with another account, name and phone.
QByteArray withFields(const QByteArray &line, const QByteArray &account, const QByteArray &name,
                      const QByteArray &phone)
{
    const QList<QByteArray> fields = line.split(',');
    return QList<QByteArray>{fields.at(0), account, name, phone, fields.mid(4).join(',')}.join(',');
}

} // namespace

/// What judges are shown of a round.
class TestReviewFlags : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plantedCasesAreFound_data() { ENGINE_ROWS(); }
    void plantedCasesAreFound();
    void evidenceIsToldInWords_data() { ENGINE_ROWS(); }
    void evidenceIsToldInWords();
    void prizesAreFlaggedOnceThereIsACurrentResult_data() { ENGINE_ROWS(); }
    void prizesAreFlaggedOnceThereIsACurrentResult();
    void earlierRoundsCount_data() { ENGINE_ROWS(); }
    void earlierRoundsCount();
    void aDecisionLeavesTheFlagAsItWas_data() { ENGINE_ROWS(); }
    void aDecisionLeavesTheFlagAsItWas();
    void theSampleGivesTheSameFlagsInEveryStore();
    void aLargeRoundIsReadInTwoParts();
    void whatCannotBeShownIsRefused_data() { ENGINE_ROWS(); }
    void whatCannotBeShownIsRefused();
    void aSecretaryWaitsUntilTheRoundHasClosed();
};

void TestReviewFlags::plantedCasesAreFound()
{
    OPEN_STORE();
    const QString roster =
        store.file(QStringLiteral("roster.csv"), QStringLiteral("body,full_name,account_id,phone,national_id\n"
                                                                "Ban Giám khảo,Hồ Thị Giám,,0900000777,\n"
                                                                "Ban Tổ chức,Người hue9,khac,,\n")
                                                     .toUtf8());
    QVERIFY_RESULT(wait(contest.importRoster(roster)));
    std::vector<Paper> papers = plainPapers(150);
    papers[1].phone = QStringLiteral("0900000123");
    papers[2].phone = QStringLiteral("+84 900 000 123"); // written otherwise
    papers[3].nationalId = papers[4].nationalId = QStringLiteral("000000000042");
    papers[5].phone = QStringLiteral("0900000777");
    papers[6].account = papers[7].account;
    papers[6].name = QStringLiteral("Lê  THỊ   Một");
    papers[7].name = QStringLiteral("Lê Thị Một"); // the same person
    papers[10].account = papers[11].account;
    papers[10].name = QStringLiteral("Lê Thị Hai");
    papers[11].name = QStringLiteral("Lê Thị Hải");
    papers[12].account = papers[13].account;
    papers[12].name = papers[13].name = QStringLiteral("Võ Ba");
    papers[13].agency = QStringLiteral("TTH-SYT");
    papers[14].seconds = 4;
    for (std::size_t i = 100; i < 110; ++i) {
        papers[i].atSecond = 30'000 + static_cast<int>(i) % 10 * 5;
        papers[i].prediction = QStringLiteral("4321");
        papers[i].answers = QStringLiteral("ABCDABCDABCDAAA");
    }
    QVERIFY_RESULT(importRound(store, contest, 1, papers));
    const RoundFlagsPtr flags = taken(contest.flags().find(1));
    QCOMPARE(flags->submissions, 150);
    QCOMPARE(idsOfPapers(contest, flags, FlagKind::SharedPhone), QStringLiteral("p1 p2"));
    QCOMPARE(idsOfPapers(contest, flags, FlagKind::SharedNationalId), QStringLiteral("p3 p4"));
    QCOMPARE(idsOfPapers(contest, flags, FlagKind::RosterMatch), QStringLiteral("p5"));
    QCOMPARE(idsOfPapers(contest, flags, FlagKind::RosterName), QStringLiteral("p9"));
    QCOMPARE(idsOfPapers(contest, flags, FlagKind::SeveralNames), QStringLiteral("p10 p11"));
    QCOMPARE(idsOfPapers(contest, flags, FlagKind::AgencyChanged), QStringLiteral("p12 p13"));
    QCOMPARE(idsOfPapers(contest, flags, FlagKind::FastPaper), QStringLiteral("p14"));
    const QString burst = QStringLiteral("p100 p101 p102 p103 p104 p105 p106 p107 p108 p109");
    QCOMPARE(idsOfPapers(contest, flags, FlagKind::AlikePredictions), burst);
    QCOMPARE(idsOfPapers(contest, flags, FlagKind::AlikeAnswers),
             QString()); // the only wrong ones: nothing to compare with
    QCOMPARE(flags->countOf(FlagKind::SharedPhone), 1);
}

void TestReviewFlags::evidenceIsToldInWords()
{
    OPEN_STORE();
    std::vector<Paper> papers = plainPapers(5);
    papers[1].phone = papers[2].phone = QStringLiteral("0900000123");
    papers[3].account = papers[4].account;
    papers[3].name = QStringLiteral("Lê Một");
    QVERIFY_RESULT(importRound(store, contest, 1, papers));
    const RoundFlagsPtr flags = taken(contest.flags().find(1));
    const std::vector<FlagDescription> phones = described(contest, flags, FlagKind::SharedPhone);
    QCOMPARE(phones.size(), std::size_t{1});
    QCOMPARE(phones[0].evidence, QStringLiteral("2 accounts with one phone number, under 2 different names."));
    const FlaggedSubmission &first = phones[0].submissions.front();
    QCOMPARE(first.submissionId, QStringLiteral("p1"));
    QCOMPARE(first.accountId, QStringLiteral("hue1"));
    QCOMPARE(first.fullName, QStringLiteral("Người hue1"));
    QCOMPARE(first.agencyCode, QStringLiteral("474"));
    QVERIFY(!first.agencyName.isEmpty());
    QCOMPARE(toIsoLocal(first.submittedAtUtc), QStringLiteral("2023-09-16T08:05:00.000+07:00"));
    QCOMPARE(first.prediction, std::optional<qint64>(1013));
    QCOMPARE(first.durationMs, std::optional<qint64>(207'000));
    QCOMPARE(first.fileName, QStringLiteral("r1.csv"));
    QCOMPARE(first.line, quint64{3});
    QVERIFY(!first.invalidated);
    QCOMPARE(described(contest, flags, FlagKind::SeveralNames)[0].evidence,
             QStringLiteral("One account under different names: “Lê Một”, “Người hue4”."));
    QCOMPARE(refusal(wait(contest.flags().describe(flags, {99}))), ErrorCode::InvalidArgument);
}

void TestReviewFlags::prizesAreFlaggedOnceThereIsACurrentResult()
{
    OPEN_STORE();
    std::vector<Paper> papers = plainPapers(8);
    papers[0].prediction = QStringLiteral("8");
    papers[1].prediction = QStringLiteral("9");
    papers[2].prediction.clear();
    papers[6].phone = papers[7].phone = QStringLiteral("0900000123"); // too far off to win
    QVERIFY_RESULT(importRound(store, contest, 1, papers));
    const RoundFlagsPtr before = taken(contest.flags().find(1));
    QVERIFY(before->runHash.isEmpty());
    QVERIFY2(before->withoutStanding.contains(QStringLiteral("not been ranked")), qPrintable(before->withoutStanding));
    QCOMPARE(before->countOf(FlagKind::NearBoundary), 0);
    const auto standing = taken(contest.rank(1));
    const RoundFlagsPtr after = taken(contest.flags().find(1));
    QCOMPARE(after->runHash, standing->run.runHash);
    QVERIFY(after->withoutStanding.isEmpty());
    QCOMPARE(idsOfPapers(contest, after, FlagKind::NearBoundary), QStringLiteral("p0 p1"));
    const FlagDescription near = described(contest, after, FlagKind::NearBoundary).front();
    QVERIFY(!near.submissions[0].beyondBoundary && near.submissions[1].beyondBoundary);
    QCOMPARE(near.evidence,
             QStringLiteral("Where Giải Nhất ends, the prediction decides: off by 0 within, by 1 beyond."));
    QCOMPARE(idsOfPapers(contest, after, FlagKind::MissingPrediction), QStringLiteral("p2"));
    QCOMPARE(before->flags.front().kind, FlagKind::SharedPhone);
    QCOMPARE(after->flags.front().kind, FlagKind::NearBoundary); // what concerns a prize goes first
    RuleBook rules = *ruleBookPreset(u"all-15");
    rules.requiredCorrect = 14;
    QVERIFY_RESULT(wait(contest.approveRules(rules, 1, QStringLiteral("Lê Thử"), QStringLiteral("test"))));
    const RoundFlagsPtr stale = taken(contest.flags().find(1));
    QVERIFY(stale->runHash.isEmpty());
    QVERIFY2(stale->withoutStanding.contains(QStringLiteral("stale")), qPrintable(stale->withoutStanding));
}

void TestReviewFlags::earlierRoundsCount()
{
    OPEN_STORE();
    std::vector<Paper> papers = plainPapers(6);
    QVERIFY_RESULT(importRound(store, contest, 1, papers));
    QVERIFY_RESULT(wait(contest.rank(1)));
    for (Paper &paper : papers)
        paper.id.replace(QLatin1Char('p'), QLatin1Char('q'));
    papers[3].name = QStringLiteral("Lê Khác");
    papers[4].agency = QStringLiteral("TTH-SYT");
    papers[5].account = QStringLiteral("moi");
    QVERIFY_RESULT(importRound(store, contest, 2, papers));
    QVERIFY_RESULT(wait(contest.rank(2)));
    const RoundFlagsPtr flags = taken(contest.flags().find(2));
    QCOMPARE(idsOfPapers(contest, flags, FlagKind::SeveralNames), QStringLiteral("p3 q3"));
    QCOMPARE(idsOfPapers(contest, flags, FlagKind::AgencyChanged), QStringLiteral("p4 q4"));
    QCOMPARE(flags->countOf(FlagKind::RepeatWinner), 5); // of the five prizes; the fifth winner is the fifth account's
    const FlagDescription best = described(contest, flags, FlagKind::RepeatWinner).front();
    QCOMPARE(best.evidence, QStringLiteral("Giải Nhất in this round, after Giải Nhất in round 1."));
    QCOMPARE(best.submissions.front().roundNumber, 1);
    QCOMPARE(taken(contest.flags().find(1))->countOf(FlagKind::RepeatWinner), 0);
}

void TestReviewFlags::aDecisionLeavesTheFlagAsItWas()
{
    OPEN_STORE();
    std::vector<Paper> papers = plainPapers(5);
    papers[1].phone = papers[2].phone = QStringLiteral("0900000123");
    QVERIFY_RESULT(importRound(store, contest, 1, papers));
    const QByteArray id = ofKind(*taken(contest.flags().find(1)), FlagKind::SharedPhone).front().id;
    QVERIFY_RESULT(wait(contest.invalidate(QStringLiteral("p2"), {QStringLiteral("Lê Thử"), QStringLiteral("Trần Hai")},
                                           QStringLiteral("test"))));
    const RoundFlagsPtr decided = taken(contest.flags().find(1));
    QCOMPARE(ofKind(*decided, FlagKind::SharedPhone).front().id, id);
    const FlagDescription described1 = described(contest, decided, FlagKind::SharedPhone).front();
    QVERIFY(!described1.submissions[0].invalidated && described1.submissions[1].invalidated);
    const std::vector<Paper> third{
        {.id = QStringLiteral("p9"), .account = QStringLiteral("ba"), .phone = papers[1].phone, .atSecond = 9'000}};
    QVERIFY_RESULT(importInto(contest, {csvOf(store, 1, QStringLiteral("more.csv"), third)}));
    QVERIFY(ofKind(*taken(contest.flags().find(1)), FlagKind::SharedPhone).front().id != id);
}

void TestReviewFlags::theSampleGivesTheSameFlagsInEveryStore()
{
    const SmallStore first(QStringLiteral("sqlite"));
    const auto sample = writeSampleContest(first.folder.path(), contestPreset(u"kh2475")->rounds, {2475, 0.08, true});
    QVERIFY_RESULT(sample);
    const auto forwards = sampleSession(first, *sample, 2, false);
    QVERIFY_RESULT(forwards);
    const RoundFlagsPtr flags = taken((*forwards)->flags().find(2));
    QVERIFY(flags->countOf(FlagKind::RosterMatch) > 0);
    QVERIFY(flags->countOf(FlagKind::AgencyChanged) > 0);
    QVERIFY(!flags->runHash.isEmpty());
    // Its people have numbers of their own, spell their names as they like, and act alone.
    for (const FlagKind kind : {FlagKind::SharedPhone, FlagKind::SharedNationalId, FlagKind::SeveralNames,
                                FlagKind::AlikePredictions, FlagKind::AlikeAnswers})
        QCOMPARE(flags->countOf(kind), 0);
    const SmallStore second(QStringLiteral("sqlite"));
    const auto backwards = sampleSession(second, *sample, 2, true);
    QVERIFY_RESULT(backwards);
    QVERIFY(idsOf(*taken((*backwards)->flags().find(2))) == idsOf(*flags));
    SKIP_WITHOUT_POSTGRES();
    const SmallStore server(QStringLiteral("postgresql"));
    const auto shared = sampleSession(server, *sample, 2, true);
    QVERIFY_RESULT(shared);
    QVERIFY(idsOf(*taken((*shared)->flags().find(2))) == idsOf(*flags));
}

void TestReviewFlags::aLargeRoundIsReadInTwoParts()
{
    const SmallStore store(QStringLiteral("sqlite"));
    const auto session = store.create();
    QVERIFY_RESULT(session);
    constexpr int rows = 101'000;
    const QString path = store.folder.filePath(QStringLiteral("large.csv"));
    const auto key = writeBenchDump(path, rows, contestPreset(u"kh2475")->rounds.front());
    QVERIFY_RESULT(key);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QList<QByteArray> lines = file.readAll().split('\n');
    file.close();
    // The last one gives the phone of the first, and another name under the account of the second.
    const QByteArray phone = "0900999999";
    const QList<QByteArray> one = lines.at(1).split(',');
    const QList<QByteArray> two = lines.at(2).split(',');
    const QList<QByteArray> last = lines.at(rows).split(',');
    lines[1] = withFields(lines.at(1), one.at(1), one.at(2), phone);
    lines[rows] = withFields(lines.at(rows), two.at(1), "Hoàn Toàn Khác", phone);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(lines.join('\n')) > 0);
    file.close();
    QVERIFY_RESULT(wait((*session)->setKey(1, {}, *key, 4)));
    QVERIFY_RESULT(wait((*session)->import({1, {path}, {}, QStringLiteral("test")}, {}, {})));
    qint64 told = 0;
    const RoundFlagsPtr flags =
        taken((*session)->flags().find(1, {}, [&told](const Progress &progress) { told = progress.done; }));
    QCOMPARE(flags->submissions, rows);
    QVERIFY(told > 0 && told <= rows);
    const QString end = QString::fromLatin1(last.at(0));
    QCOMPARE(idsOfPapers(**session, flags, FlagKind::SharedPhone),
             QString(QString::fromLatin1(one.at(0)) + QLatin1Char(' ') + end));
    QCOMPARE(idsOfPapers(**session, flags, FlagKind::SeveralNames),
             QString(QString::fromLatin1(two.at(0)) + QLatin1Char(' ') + end));
}

void TestReviewFlags::whatCannotBeShownIsRefused()
{
    OPEN_STORE();
    QCOMPARE(refusal(wait(contest.flags().find(1))), ErrorCode::NotFound); // submissions
    QCOMPARE(refusal(wait(contest.flags().find(99))), ErrorCode::NotFound);
    QVERIFY_RESULT(importRound(store, contest, 1, plainPapers(3)));
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(refusal(wait(contest.flags().find(1, stop.get_token()))), ErrorCode::Cancelled);
    QVERIFY_RESULT(wait(contest.flags().find(1)));
}

void TestReviewFlags::aSecretaryWaitsUntilTheRoundHasClosed()
{
    SERVER_COMMITTEE();
    QVERIFY_RESULT(rankedBy(committee));
    const RoundFlagsPtr flags = taken(committee.judge().flags().find(1));
    QVERIFY(!flags->runHash.isEmpty());
    QVERIFY_RESULT(wait(committee.organiser().flags().find(1)));
    QVERIFY_RESULT(wait(committee.secretary().flags().find(1)));
    QVERIFY_RESULT(wait(committee.secretary().flags().describe(flags, {})));
    QCOMPARE(committee.store().postgres->runAsOwner(QStringLiteral("UPDATE hoithi.round SET closes_at = "
                                                                   "hoithi.clock_ms() + 600000 WHERE number = 1")),
             QString());
    QCOMPARE(refusal(wait(committee.secretary().flags().find(1))), ErrorCode::Refused);
    QCOMPARE(refusal(wait(committee.secretary().flags().describe(flags, {}))), ErrorCode::Refused);
    QVERIFY_RESULT(wait(committee.judge().flags().find(1)));
}

HOITHI_TEST(TestReviewFlags)
#include "tst_reviewflags.moc"
