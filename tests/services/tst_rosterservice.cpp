// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "committee.h"
#include "services/roster/rosterservice.h"
#include "testregistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace hoithi;
using namespace hoithi::test;

namespace {

constexpr const char *header =
    "submission_id,account_id,full_name,phone,national_id,agency_code,submitted_at,answers\n";
const QString me = QStringLiteral("Đỗ Thị Tổ Chức");
const QString mistaken = QStringLiteral("nhập nhầm người");

QByteArray line(const char *id, const char *account, const char *phone = "", const char *nationalId = "", int day = 15)
{
    return QByteArray(id) + "," + account + ",Nguyễn Thử," + phone + "," + nationalId + ",474,2023-09-"
           + QByteArray::number(day) + "T08:00:00,ABCDABCDABCDABC\n";
}

QString dumpOf(const SmallStore &store, const char *name, const QByteArray &lines)
{
    return store.file(QString::fromLatin1(name), header + lines);
}

QString rosterOf(const SmallStore &store, const QByteArray &lines)
{
    return store.file(QStringLiteral("roster.csv"), "body,full_name,account_id,phone,national_id\n" + lines);
}

qint64 eligible(ContestSession &contest)
{
    const auto standing = wait(contest.rank(1));
    return standing ? (*standing)->run.eligible : -1;
}

/// What `verify` finds, empty where all matches.
QString findingsOf(ContestSession &contest)
{
    const auto report = wait(contest.verify({}));
    if (!report)
        return report.error().message;
    QStringList all;
    for (const VerifyFinding &finding : report->findings)
        all.append(finding.subject + QStringLiteral(": ") + finding.problem);
    return all.join(QLatin1Char('\n'));
}

std::vector<RosterPerson> peopleOf(ContestSession &contest)
{
    const auto list = wait(contest.roster().list());
    return list ? list->people : std::vector<RosterPerson>();
}

QJsonObject newestPayload(ContestSession &contest, const QString &action)
{
    AuditFilter filter;
    filter.action = action;
    const auto listing = wait(contest.auditListing(filter));
    if (!listing || listing->numbers.empty())
        return {};
    const auto entries = wait(contest.auditEntries({listing->numbers.front()}));
    return entries ? QJsonDocument::fromJson(entries->front().payload).object() : QJsonObject();
}

} // namespace

/// Who may take part but win nothing: brought in, looked at, taken out again.
class TestRosterService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoIsWithdrawnIsExcludedNoMore_data() { ENGINE_ROWS(); }
    void whoIsWithdrawnIsExcludedNoMore();
    void anImportTellsWhosePrizesItTakes_data() { ENGINE_ROWS(); }
    void anImportTellsWhosePrizesItTakes();
    void anotherEntryStillExcludes_data() { ENGINE_ROWS(); }
    void anotherEntryStillExcludes();
    void aLaterFileIsHeldAgainstThoseInForce_data() { ENGINE_ROWS(); }
    void aLaterFileIsHeldAgainstThoseInForce();
    void whereSomebodyAppearsIsFoundByEachOfTheThree_data() { ENGINE_ROWS(); }
    void whereSomebodyAppearsIsFoundByEachOfTheThree();
    void appearancesComeInPages_data() { ENGINE_ROWS(); }
    void appearancesComeInPages();
    void aFileIsComparedBeforeItIsStored_data() { ENGINE_ROWS(); }
    void aFileIsComparedBeforeItIsStored();
    void whatIsSealedShowsDots_data() { ENGINE_ROWS(); }
    void whatIsSealedShowsDots();
    void nothingPersonalIsWrittenDown_data() { ENGINE_ROWS(); }
    void nothingPersonalIsWrittenDown();
    void aWithdrawalNamesAReasonAndAnEntryInForce_data() { ENGINE_ROWS(); }
    void aWithdrawalNamesAReasonAndAnEntryInForce();
    void onlyOrganisersChangeTheRoster_data() { ENGINE_ROWS(); }
    void onlyOrganisersChangeTheRoster();
    void theRunHashIsTheSameAsBeforeThereWereWithdrawals_data() { ENGINE_ROWS(); }
    void theRunHashIsTheSameAsBeforeThereWereWithdrawals();
};

void TestRosterService::whoIsWithdrawnIsExcludedNoMore()
{
    OPEN_STORE();
    QVERIFY_RESULT(wait(contest.importRoster(rosterOf(store, "BTC,An,a1,,\nBTC,Bình,b1,,\n"))));
    QVERIFY_RESULT(
        importInto(contest, {dumpOf(store, "a.csv", line("s1", "a1") + line("s2", "b1") + line("s3", "c1"))}));
    QCOMPARE(eligible(contest), qint64{1});
    QVERIFY_RESULT(wait(contest.roster().withdraw({1}, mistaken, me)));
    const auto overview = wait(contest.overview());
    QVERIFY_RESULT(overview);
    QCOMPARE(overview->rosterEntries, qint64{1});
    const auto stale = wait(contest.standing(1));
    QVERIFY_RESULT(stale);
    QVERIFY(!(*stale)->run.current);
    QVERIFY((*stale)->run.staleBecause.contains(QStringLiteral("roster")));
    QCOMPARE(findingsOf(contest), QString());
    QCOMPARE(eligible(contest), qint64{2});
    QCOMPARE(findingsOf(contest), QString());
    const auto participation = wait(contest.participation(1));
    QVERIFY_RESULT(participation);
    QCOMPARE(participation->front().people, qint64{2});

    const std::vector<RosterPerson> people = peopleOf(contest);
    QCOMPARE(people.size(), std::size_t{2});
    QVERIFY(people[0].withdrawn.has_value());
    QCOMPARE(people[0].withdrawn->person, me);
    QCOMPARE(people[0].withdrawn->reason, mistaken);
    QVERIFY(people[0].withdrawn->seq > people[0].added.seq && people[0].added.seq > 0);
    QVERIFY(!people[1].withdrawn);

    QCOMPARE(wait(contest.importRoster(rosterOf(store, "BTC,An,a1,,\nBTC,Bình,b1,,\n"))).value(), 1); // anew
    QCOMPARE(eligible(contest), qint64{1});
    QCOMPARE(peopleOf(contest).size(), std::size_t{3});
    QCOMPARE(findingsOf(contest), QString());
}

void TestRosterService::anImportTellsWhosePrizesItTakes()
{
    OPEN_STORE();
    QVERIFY_RESULT(
        importInto(contest, {dumpOf(store, "a.csv", line("s1", "a1") + line("s2", "b1") + line("s3", "c1"))}));
    const auto add = [&contest](const char *account) {
        const QString id = QString::fromLatin1(account);
        return wait(contest.roster().add({{QStringLiteral("BTC"), id, id, {}, {}}}, me));
    };
    const auto early = add("c1");
    QVERIFY_RESULT(early);
    QVERIFY(early->prizes.empty() && early->rankedRounds.empty());
    QVERIFY_RESULT(add("b1"));
    QCOMPARE(eligible(contest), qint64{1}); // who has the first prize
    const auto nobody = add("z9");
    QVERIFY_RESULT(nobody);
    QVERIFY(nobody->prizes.empty());
    QCOMPARE(nobody->rankedRounds, std::vector<int>{1});
    const QString best = ruleBookPreset(u"all-15")->prizes.front().name;
    const QString first = QStringLiteral("a1");
    const auto told = wait(contest.roster().effectOfAdding({{QStringLiteral("BTC"), first, first, {}, {}}}));
    QVERIFY_RESULT(told);
    const auto winner = add("a1");
    QVERIFY_RESULT(winner);
    for (const auto *adding : {&*told, &*winner}) {
        QCOMPARE(adding->prizes, (std::vector<PrizeHeld>{{1, best}}));
        QCOMPARE(adding->rankedRounds, std::vector<int>{1});
        QCOMPARE(adding->submissions, qint64{1});
    }
    QVERIFY(told->ids.empty()); // before, and nothing was stored by it
}

void TestRosterService::anotherEntryStillExcludes()
{
    OPEN_STORE();
    QVERIFY_RESULT(wait(contest.importRoster(rosterOf(store, "BTC,An,a1,,\nBGK,Lê An,,0900000001,\n"))));
    QVERIFY_RESULT(importInto(contest, {dumpOf(store, "a.csv", line("s1", "a1", "0900000001") + line("s2", "b1"))}));
    QCOMPARE(eligible(contest), qint64{1});
    QVERIFY_RESULT(wait(contest.roster().withdraw({1}, mistaken, me)));
    QCOMPARE(eligible(contest), qint64{1}); // by the phone
    QCOMPARE(findingsOf(contest), QString());
    QVERIFY_RESULT(wait(contest.roster().withdraw({2}, mistaken, me)));
    QCOMPARE(eligible(contest), qint64{2});
    QCOMPARE(findingsOf(contest), QString());
}

void TestRosterService::aLaterFileIsHeldAgainstThoseInForce()
{
    OPEN_STORE();
    QVERIFY_RESULT(wait(contest.importRoster(rosterOf(store, "BTC,An,a1,,\nBTC,Bình,b1,,\nBGK,An,,0900000001,\n"))));
    QVERIFY_RESULT(wait(contest.roster().withdraw({1}, mistaken, me)));
    const auto report = importInto(
        contest, {dumpOf(store, "a.csv", line("s1", "a1") + line("s2", "b1") + line("s3", "a1", "0900000001"))});
    QVERIFY_RESULT(report);
    QCOMPARE(report->counts.excluded, qint64{2}); // b1, and a1 by the phone of the second submission
    QCOMPARE(findingsOf(contest), QString());
    QVERIFY_RESULT(wait(contest.roster().withdraw({3}, mistaken, me)));
    QCOMPARE(eligible(contest), qint64{1});
    QCOMPARE(findingsOf(contest), QString());
}

void TestRosterService::whereSomebodyAppearsIsFoundByEachOfTheThree()
{
    OPEN_STORE();
    QVERIFY_RESULT(wait(contest.setKey(2, {}, smallKey, 4)));
    QVERIFY_RESULT(importInto(contest, {dumpOf(store, "a.csv",
                                               line("s1", "a1", "+84 900 000 001")
                                                   + line("s2", "b1", "", "046000000001") + line("s3", "c1"))}));
    const QString second = dumpOf(store, "b.csv", line("s4", "a1", "", "", 23));
    QVERIFY_RESULT(wait(contest.import({2, {second}, {}, QStringLiteral("test")}, {}, {})));
    QVERIFY_RESULT(wait(contest.importRoster(
        rosterOf(store, "BTC,An,a1,0900000001,\nBGK,Lê An,,0900000001,046000000001\nBGK,Không Thi,z9,,\n"))));
    const std::vector<RosterPerson> people = peopleOf(contest);
    QCOMPARE(people[0].appearances, (std::map<int, qint64>{{1, 1}, {2, 1}}));
    QCOMPARE(people[1].appearances, (std::map<int, qint64>{{1, 2}}));
    QVERIFY(people[2].appearances.empty());
    const auto all = wait(contest.roster().appearances({}));
    QVERIFY_RESULT(all);
    QCOMPARE(all->next, qint64{0});
    QCOMPARE(all->rows.size(), std::size_t{4});
    QCOMPARE(all->rows[0].by, (MatchedBy{true, true, false}));
    QCOMPARE(all->rows[0].fileName, QStringLiteral("a.csv"));
    QCOMPARE(all->rows[0].line, quint64{2});
    QCOMPARE(all->rows[1].entryId, qint64{2});
    QCOMPARE(all->rows[1].by, (MatchedBy{false, true, false}));
    QCOMPARE(all->rows[2].submissionId, QStringLiteral("s2"));
    QCOMPARE(all->rows[2].by, (MatchedBy{false, false, true}));
    QCOMPARE(all->rows[3].roundNumber, 2);
    const auto ofOne = wait(contest.roster().appearances({.roundNumber = 1, .entryId = 2}));
    QVERIFY_RESULT(ofOne);
    QCOMPARE(ofOne->rows.size(), std::size_t{2});
    QCOMPARE(refusal(wait(contest.roster().appearances({.entryId = 9}))), ErrorCode::NotFound);
    QCOMPARE(refusal(wait(contest.roster().appearances({.roundNumber = 77}))), ErrorCode::NotFound);
}

void TestRosterService::appearancesComeInPages()
{
    OPEN_STORE();
    QVERIFY_RESULT(wait(contest.setKey(2, {}, smallKey, 4)));
    QVERIFY_RESULT(wait(contest.importRoster(rosterOf(store, "BTC,An,,,046000000001\n"))));
    QByteArray lines;
    for (const char *id : {"s1", "s2", "s3"})
        lines += line(id, id, "", "046000000001");
    QVERIFY_RESULT(importInto(contest, {dumpOf(store, "a.csv", lines)}));
    const QString second = dumpOf(store, "b.csv", line("s4", "s4", "", "046000000001", 23));
    QVERIFY_RESULT(wait(contest.import({2, {second}, {}, QStringLiteral("test")}, {}, {})));
    QStringList seen;
    AppearanceRequest request{.most = 1};
    do {
        const auto page = wait(contest.roster().appearances(request));
        QVERIFY_RESULT(page);
        QVERIFY(page->rows.size() <= 1);
        for (const RosterAppearance &row : page->rows)
            seen.append(row.submissionId);
        request.after = page->next;
    } while (request.after != 0 && seen.size() < 9);
    QCOMPARE(seen,
             (QStringList{QStringLiteral("s1"), QStringLiteral("s2"), QStringLiteral("s3"), QStringLiteral("s4")}));
}

void TestRosterService::aFileIsComparedBeforeItIsStored()
{
    OPEN_STORE();
    QVERIFY_RESULT(wait(contest.importRoster(rosterOf(store, "BTC,An,a1,,\nBTC,Bình,b1,,\n"))));
    QVERIFY_RESULT(wait(contest.roster().withdraw({2}, mistaken, me)));
    const auto stage =
        wait(contest.roster().stage(rosterOf(store, "BTC,An,a1,,\nBTC,Bình,b1,,\nBTC,Cúc,,,\nBTC,Dung,a1,,\n")));
    QVERIFY_RESULT(stage);
    QCOMPARE(stage->count(RosterRowState::Known), qsizetype(1));
    QCOMPARE(stage->count(RosterRowState::New), qsizetype(2)); // the withdrawn one comes anew
    QCOMPARE(stage->count(RosterRowState::Faulty), qsizetype(1));
    QCOMPARE(peopleOf(contest).size(), std::size_t{2}); // nothing was stored
    const auto added = wait(contest.roster().add(stage->added(), me));
    QVERIFY_RESULT(added);
    QCOMPARE(added->ids, (std::vector<qint64>{3, 4}));
    const auto again = wait(contest.roster().add(stage->added(), me));
    QVERIFY_RESULT(again);
    QVERIFY(again->ids.empty());
    QCOMPARE(newestPayload(contest, QStringLiteral("roster.import")).value(QStringLiteral("entries_before")).toInt(),
             2);
    QVERIFY_RESULT(wait(contest.roster().withdraw(added->ids, mistaken, me))); // undone
    QCOMPARE(newestPayload(contest, QStringLiteral("roster.withdraw")).value(QStringLiteral("people")).toArray().size(),
             qsizetype(2));
    QCOMPARE(findingsOf(contest), QString());
}

void TestRosterService::whatIsSealedShowsDots()
{
    OPEN_STORE();
    QVERIFY_RESULT(wait(contest.importRoster(rosterOf(store, "BTC,An,a1,0912345678,12\nBTC,Bình,b1,,\n"))));
    const auto open = wait(contest.roster().list());
    QVERIFY_RESULT(open);
    QVERIFY(!open->sealed);
    QCOMPARE(open->people[0].phone, QStringLiteral("•••678"));
    QCOMPARE(open->people[0].nationalId, QStringLiteral("•••")); // too short to show any of it
    QCOMPARE(open->people[1].phone, QString());
    QVERIFY_RESULT(wait(contest.protect({QStringLiteral("một câu để khóa"), {1, 8192}}, me)));
    contest.lock();
    const auto sealed = wait(contest.roster().list());
    QVERIFY_RESULT(sealed);
    QVERIFY(sealed->sealed);
    QCOMPARE(sealed->people[0].phone, QStringLiteral("•••"));
    QCOMPARE(sealed->people[1].phone, QString());
    QCOMPARE(refusal(wait(contest.roster().stage(rosterOf(store, "BTC,Cúc,c1,,\n")))), ErrorCode::Sealed);
    QCOMPARE(refusal(wait(contest.roster().add(
                 {{QStringLiteral("BTC"), QStringLiteral("Cúc"), QStringLiteral("c1"), {}, {}}}, me))),
             ErrorCode::Sealed);
    QVERIFY_RESULT(wait(contest.roster().withdraw({1}, mistaken, me))); // takes no key
}

void TestRosterService::nothingPersonalIsWrittenDown()
{
    OPEN_STORE();
    QVERIFY_RESULT(wait(contest.importRoster(rosterOf(store, "BTC,An,a1,0912345678,046199000001\n"))));
    QVERIFY_RESULT(wait(contest.roster().withdraw({1}, mistaken, me)));
    const auto listing = wait(contest.auditListing({}));
    QVERIFY_RESULT(listing);
    const auto entries = wait(contest.auditEntries(listing->numbers));
    QVERIFY_RESULT(entries);
    for (const AuditEntry &entry : *entries) {
        QVERIFY(!entry.payload.contains("0912345678") && !entry.payload.contains("046199000001"));
        QVERIFY(!entry.payload.contains("345678") && !entry.payload.contains("000001"));
    }
    const QJsonObject told = newestPayload(contest, QStringLiteral("roster.withdraw"));
    QCOMPARE(told.value(QStringLiteral("in_force_before")).toInt(), 1);
    QCOMPARE(told.value(QStringLiteral("in_force")).toInt(), 0);
}

void TestRosterService::aWithdrawalNamesAReasonAndAnEntryInForce()
{
    OPEN_STORE();
    QVERIFY_RESULT(wait(contest.importRoster(rosterOf(store, "BTC,An,a1,,\nBTC,Bình,b1,,\n"))));
    const auto tried = [&contest](std::vector<qint64> entries, const QString &reason) {
        return refusal(wait(contest.roster().withdraw(std::move(entries), reason, me)));
    };
    QCOMPARE(tried({1}, QStringLiteral("  ")), ErrorCode::InvalidArgument);
    QCOMPARE(tried({1}, QString(QChar(0x200b))), ErrorCode::InvalidArgument);
    for (const QString &nobody : {QString(), QStringLiteral(" "), QString(QChar(0x200b))})
        QCOMPARE(refusal(wait(contest.roster().withdraw({1}, mistaken, nobody))), ErrorCode::InvalidArgument);
    QCOMPARE(tried({}, mistaken), ErrorCode::InvalidArgument);
    QCOMPARE(tried({0}, mistaken), ErrorCode::NotFound);
    QCOMPARE(tried({3}, mistaken), ErrorCode::NotFound);
    QCOMPARE(tried(std::vector<qint64>(1, 1), mistaken), ErrorCode::Internal); // done
    QCOMPARE(tried({2, 1}, mistaken), ErrorCode::AlreadyExists);
    QVERIFY(!peopleOf(contest)[1].withdrawn); // all or none
    std::vector<qint64> many;
    for (qint64 i = 0; i <= mostWithdrawnAtOnce; ++i)
        many.push_back(i);
    QCOMPARE(tried(many, mistaken), ErrorCode::InvalidArgument);
    QCOMPARE(findingsOf(contest), QString());
}

void TestRosterService::onlyOrganisersChangeTheRoster()
{
    COMMITTEE();
    QVERIFY_RESULT(rankedBy(committee));
    const std::vector<RosterEntry> people{
        {QStringLiteral("BTC"), QStringLiteral("An"), QStringLiteral("hue0"), QStringLiteral("0900000001"), {}}};
    QVERIFY_RESULT(wait(committee.organiser().roster().add(people, {})));
    for (qsizetype who = 0; who < std::ssize(committee.people); ++who) {
        ContestSession &session = committee.as(who);
        QVERIFY_RESULT(wait(session.roster().list()));
        QVERIFY_RESULT(wait(session.roster().appearances({})));
        if (committee.people[static_cast<std::size_t>(who)].role == Role::Organiser)
            continue;
        QCOMPARE(refusal(wait(session.roster().add(people, {}))), ErrorCode::Refused);
        QCOMPARE(refusal(wait(session.roster().withdraw({1}, mistaken, {}))), ErrorCode::Refused);
    }
    QCOMPARE(refusal(wait(committee.organiser().roster().withdraw({1}, mistaken, QStringLiteral("Người Khác")))),
             ErrorCode::Refused);
    QVERIFY_RESULT(wait(committee.organiser().roster().withdraw({1}, mistaken, {})));
    QCOMPARE(findingsOf(committee.judge()), QString());
    QVERIFY_RESULT(wait(committee.judge().rank(1)));
    QVERIFY_RESULT(wait(committee.judge().sign(1, {})));
    QVERIFY_RESULT(wait(committee.secondJudge().sign(1, {})));
    const QString out = committee.store().folder.filePath(QStringLiteral("out"));
    QVERIFY_RESULT(wait(committee.organiser().roster().add(people, {})));
    QVERIFY_RESULT(wait(committee.organiser().roster().withdraw({2}, mistaken, {})));
    QCOMPARE(refusal(wait(committee.secretary().award(1, {}, out))), ErrorCode::Stale);
    QCOMPARE(findingsOf(committee.secretary()), QString());
}

/// A contest from before keeps the hashes of its runs: this one was computed by a program that knew no withdrawals.
void TestRosterService::theRunHashIsTheSameAsBeforeThereWereWithdrawals()
{
    OPEN_STORE();
    QVERIFY_RESULT(wait(contest.importRoster(rosterOf(store, "BTC,An,a1,,\n"))));
    QVERIFY_RESULT(importInto(contest, {dumpOf(store, "a.csv", line("s1", "a1") + line("s2", "b1"))}));
    const auto standing = wait(contest.rank(1));
    QVERIFY_RESULT(standing);
    QCOMPARE((*standing)->run.runHash, QByteArray("02e0f18e9505443f244cde11e382674ccc687d68ecc10bd11fc084422d78fc1f"));
}

HOITHI_TEST(TestRosterService)
#include "tst_rosterservice.moc"
