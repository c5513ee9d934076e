// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/username.h"
#include "committee.h"
#include "services/schedule/scheduleservice.h"
#include "testregistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace hoithi;
using namespace hoithi::test;

class TestAuditTrail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsTheNewestFirst_data() { ENGINE_ROWS(); }
    void listsTheNewestFirst();
    void filtersByTextActionPersonAndPeriod_data() { ENGINE_ROWS(); }
    void filtersByTextActionPersonAndPeriod();
    void whatTwoDidTogetherIsOfEach();
    void whatIsAppendedIsFound();
    void anEntrySaysWhetherItHolds();
    void moreEntriesThanOneQuestionTakesAreRead();
    void anEntryTellsWhatWasBefore_data() { ENGINE_ROWS(); }
    void anEntryTellsWhatWasBefore();
    void anAmendedKeyIsNotToldWhileTheRoundGoesOn_data() { ENGINE_ROWS(); }
    void anAmendedKeyIsNotToldWhileTheRoundGoesOn();
};

namespace {

AuditFilter byText(const QString &text)
{
    AuditFilter filter;
    filter.text = text;
    return filter;
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

/// Question 15 of round 1 accepts D instead of C.
QJsonArray amendedAnswers(const Committee &committee)
{
    const KeyAmendment amendment{1, {}, 15, false, QStringLiteral("D"), {}, QStringLiteral("in sai")};
    for (ContestSession *judge : {&committee.judge(), &committee.secondJudge()})
        if (!wait(judge->amendKey(amendment)))
            return {};
    return newestPayload(committee.judge(), QStringLiteral("key.amend")).value(QStringLiteral("answers")).toArray();
}

qint64 found(ContestSession &contest, const AuditFilter &filter)
{
    const auto listing = wait(contest.auditListing(filter));
    return listing ? std::ssize(listing->numbers) : -1;
}

} // namespace

void TestAuditTrail::listsTheNewestFirst()
{
    OPEN_STORE();
    const auto listing = wait(contest.auditListing({}));
    QVERIFY_RESULT(listing);
    QCOMPARE(listing->total, 3);
    QCOMPARE(listing->numbers, std::vector<qint64>({3, 2, 1}));
    QCOMPARE(listing->actions, QStringList({QStringLiteral("contest.create"), QStringLiteral("key.set"),
                                            QStringLiteral("rules.approve")}));
    const auto entries = wait(contest.auditEntries({3, 77, 1}));
    QVERIFY_RESULT(entries);
    QCOMPARE(entries->size(), 2U);
    QCOMPARE(entries->front().action, QStringLiteral("key.set"));
    QCOMPARE(entries->back().seq, 1);
}

void TestAuditTrail::filtersByTextActionPersonAndPeriod()
{
    OPEN_STORE();
    QCOMPARE(found(contest, byText(QStringLiteral("le THU"))), 1); // Lê Thử
    QCOMPARE(found(contest, byText(QStringLiteral("nobody"))), 0);
    QCOMPARE(found(contest, byText(QStringLiteral("round 1"))), 1);
    AuditFilter words = byText(QStringLiteral("dap an"));
    words.textActions = {QStringLiteral("key.set")};
    QCOMPARE(found(contest, words), 1);
    AuditFilter filter;
    filter.action = QStringLiteral("rules.approve");
    QCOMPARE(found(contest, filter), 1);
    filter.actor = userName();
    QCOMPARE(found(contest, filter), 0);
    filter.action = QStringLiteral("contest.create"); // by whoever is logged in to this computer
    QCOMPARE(found(contest, filter), 1);
    filter = {};
    filter.actor = QStringLiteral("no such person");
    QCOMPARE(found(contest, filter), 0);
    filter = {};
    // A server stamps with its own clock, and not with that of the test.
    const Instant now = store.postgres ? SystemClock().nowUtc() : store.clock->nowUtc();
    const std::chrono::minutes around{store.postgres ? 5 : 0};
    filter.fromUtc = now - around;
    filter.beforeUtc = now + around + std::chrono::milliseconds(1);
    QCOMPARE(found(contest, filter), 3);
    filter.beforeUtc = now - around;
    QCOMPARE(found(contest, filter), 0);
}

void TestAuditTrail::whatTwoDidTogetherIsOfEach()
{
    const SmallStore store(QStringLiteral("sqlite"));
    const auto session = readySession(store);
    QVERIFY_RESULT(session);
    const auto approve = [&](const char *name) {
        return wait(
            (*session)->approveRules(*ruleBookPreset(u"all-15"), 1, QString::fromUtf8(name), QStringLiteral("x")));
    };
    const QStringList two{QStringLiteral("Đặng Văn Chấm"), QStringLiteral("Dương Thị Xét")};
    QVERIFY_RESULT(wait((*session)->amendKey({1, {}, 15, false, QStringLiteral("D"), two, QStringLiteral("in sai")})));
    for (const char *name : {"Võ Văn Quản", "Ân Thị Thư", "uid 7", "Phòng Một, Sở Hai"})
        QVERIFY_RESULT(approve(name));
    AuditFilter filter;
    for (const QString &name : two) {
        filter.actor = name;
        QCOMPARE(found(**session, filter), 1);
    }
    filter.actor = QStringLiteral("Phòng Một, Sở Hai"); // one, who typed it so
    QCOMPARE(found(**session, filter), 1);
    const auto listing = wait((*session)->auditListing({}));
    QVERIFY_RESULT(listing);
    QStringList actors = listing->actors;
    actors.removeAll(userName());
    actors.removeAll(QStringLiteral("Lê Thử"));
    QCOMPARE(actors, (QStringList{QStringLiteral("Ân Thị Thư"), QStringLiteral("Dương Thị Xét"),
                                  QStringLiteral("Đặng Văn Chấm"), QStringLiteral("Phòng Một, Sở Hai"),
                                  QStringLiteral("Võ Văn Quản"), QStringLiteral("uid 7")}));
}

void TestAuditTrail::whatIsAppendedIsFound()
{
    const SmallStore store(QStringLiteral("sqlite"));
    const auto session = readySession(store);
    QVERIFY_RESULT(session);
    QCOMPARE(found(**session, byText(QStringLiteral("mau"))), 0);
    QVERIFY_RESULT(wait((*session)->approveRules(*ruleBookPreset(u"all-15"), 1, QStringLiteral("Trần Mẫu"),
                                                 QStringLiteral("=HYPERLINK()"))));
    QCOMPARE(found(**session, byText(QStringLiteral("mau"))), 1);
    QCOMPARE(found(**session, byText(QStringLiteral("=hyperlink"))), 1); // the reason
}

void TestAuditTrail::anEntrySaysWhetherItHolds()
{
    const SmallStore store(QStringLiteral("sqlite"));
    const auto session = readySession(store);
    QVERIFY_RESULT(session);
    for (const qint64 number : {1, 3}) {
        const auto state = wait((*session)->auditEntryState(number));
        QVERIFY_RESULT(state);
        QVERIFY(state->unaltered && state->follows);
    }
    QCOMPARE(wait((*session)->auditEntryState(4)).error().code, ErrorCode::NotFound);
}

void TestAuditTrail::moreEntriesThanOneQuestionTakesAreRead()
{
    const SmallStore store(QStringLiteral("sqlite"));
    const auto session = readySession(store);
    QVERIFY_RESULT(session);
    for (int i = 0; i < 450; ++i)
        QVERIFY_RESULT(wait(
            (*session)->approveRules(*ruleBookPreset(u"all-15"), 1, QStringLiteral("Lê Thử"), QString::number(i))));
    const auto listing = wait((*session)->auditListing({}));
    QVERIFY_RESULT(listing);
    const auto entries = wait((*session)->auditEntries(listing->numbers));
    QVERIFY_RESULT(entries);
    QCOMPARE(entries->size(), 453U);
    QVERIFY(std::ranges::is_sorted(*entries, std::ranges::greater(), &AuditEntry::seq));
}

void TestAuditTrail::anEntryTellsWhatWasBefore()
{
    COMMITTEE();
    ContestSession &administrator = committee.administrator();
    QVERIFY_RESULT(wait(committee.organiser().setKey(1, {}, smallKey, 4)));
    QCOMPARE(amendedAnswers(committee), (QJsonArray{QJsonObject{{QStringLiteral("question"), 15},
                                                                {QStringLiteral("before"), QStringLiteral("C")},
                                                                {QStringLiteral("after"), QStringLiteral("D")}}}));
    Person person = committee.people.at(3);
    QVERIFY_RESULT(wait(administrator.recordMember({person.login, person.name, Role::Secretary, {}})));
    const QJsonObject member = newestPayload(administrator, QStringLiteral("member.record"));
    QCOMPARE(member.value(QStringLiteral("role_before")).toString(), QStringLiteral("judge"));
    QCOMPARE(member.value(QStringLiteral("role")).toString(), QStringLiteral("secretary"));
    QVERIFY(!member.contains(QStringLiteral("full_name_before")));
    QVERIFY_RESULT(wait(administrator.removeMember(person.login)));
    QVERIFY(newestPayload(administrator, QStringLiteral("member.remove"))[QStringLiteral("active_before")].toBool());
    QVERIFY_RESULT(wait(administrator.setRetention({1, {}, {}, QStringLiteral("NĐ 13")})));
    QVERIFY(!newestPayload(administrator, QStringLiteral("personal.policy")).contains(QStringLiteral("months_before")));
    QVERIFY_RESULT(wait(administrator.setRetention({24, {}, {}, QStringLiteral("NĐ 13")})));
    const QJsonObject policy = newestPayload(administrator, QStringLiteral("personal.policy"));
    QCOMPARE(policy.value(QStringLiteral("months_before")).toInt(), 1);
    QCOMPARE(policy.value(QStringLiteral("months")).toInt(), 24);
    QVERIFY(wait(administrator.verify({}))->findings.empty());
}

/// A secretary reads the trail, and not the key.
void TestAuditTrail::anAmendedKeyIsNotToldWhileTheRoundGoesOn()
{
    COMMITTEE();
    QVERIFY_RESULT(wait(committee.organiser().setKey(1, {}, smallKey, 4)));
    const auto state = wait(committee.organiser().schedule().state());
    QVERIFY_RESULT(state);
    Round round = state->schedule.rounds.front();
    round.closesAtUtc = SystemClock().nowUtc() + std::chrono::hours(48);
    QVERIFY_RESULT(wait(committee.organiser().schedule().change({0, {round}, {}, QStringLiteral("kéo dài"), {}, {}})));
    QCOMPARE(amendedAnswers(committee), (QJsonArray{QJsonObject{{QStringLiteral("question"), 15}}}));
}

HOITHI_TEST(TestAuditTrail)
#include "tst_audittrail.moc"
