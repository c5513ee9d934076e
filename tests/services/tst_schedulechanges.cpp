// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "committee.h"
#include "services/schedule/scheduleservice.h"
#include "services/schedule/scheduletexts.h"
#include "tampering.h"
#include "testregistry.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace hoithi;
using namespace hoithi::test;
using namespace std::chrono_literals;

namespace {

const QString actor = QStringLiteral("Lê Thử");
const QString why = QStringLiteral("Bão số 4");

ScheduleState stateOf(ContestSession &contest)
{
    return wait(contest.schedule().state()).value_or(ScheduleState());
}

ScheduleRequest requestOf(const ScheduleState &state)
{
    ScheduleRequest request;
    request.baseVersion = state.version;
    request.reason = why;
    request.actor = actor;
    return request;
}

Result<qint64> change(ContestSession &contest, const std::vector<Round> &rounds,
                      const std::vector<Milestone> &milestones = {}, const QString &person = actor)
{
    ScheduleRequest request = requestOf(stateOf(contest));
    request.rounds = rounds;
    request.milestones = milestones;
    request.actor = person;
    return wait(contest.schedule().change(request));
}

Result<qint64> shift(ContestSession &contest, int number, int days, const QString &person = actor)
{
    return change(contest, {movedByDays(stateOf(contest).schedule.rounds.at(std::size_t(number) - 1), days)}, {},
                  person);
}

Result<qint64> cancel(ContestSession &contest, int number, bool cancelled = true)
{
    Round round = stateOf(contest).schedule.rounds.at(std::size_t(number) - 1);
    round.cancelled = cancelled;
    return change(contest, {round});
}

/// One accepted submission into a round, at a local time.
Result<ImportReport> submitInto(ContestSession &contest, const SmallStore &store, int number, const char *moment)
{
    const QString row = QStringLiteral("R%1,huer%1,Người R,474,5,%2:00+07:00,%3")
                            .arg(number)
                            .arg(QString::fromLatin1(moment), smallKey);
    return wait(
        contest.import({number, {store.dump(QStringLiteral("r%1.csv").arg(number), {row})}, {}, actor}, {}, {}));
}

QStringList findingsOf(ContestSession &contest)
{
    QStringList findings;
    const auto report = wait(contest.verify({}));
    if (!report)
        return {report.error().message};
    for (const VerifyFinding &finding : report->findings)
        findings.append(finding.subject + QStringLiteral(": ") + finding.problem);
    return findings;
}

} // namespace

/// Rounds and milestones after the contest was made.
class TestScheduleChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aShiftIsInForceAndOnRecord_data() { ENGINE_ROWS(); }
    void aShiftIsInForceAndOnRecord()
    {
        OPEN_STORE();
        const Schedule before = stateOf(contest).schedule;
        QCOMPARE(before.milestones.front().partner, QStringLiteral("Ban Giám khảo"));
        QVERIFY_RESULT(shift(contest, 2, 3));
        const ScheduleState after = stateOf(contest);
        QCOMPARE(after.version, 1);
        QCOMPARE(firstDay(after.schedule.rounds[1]), QDate(2023, 9, 25));
        QCOMPARE(wait(contest.overview())->rounds[1].round, after.schedule.rounds[1]);
        QCOMPARE(after.changes.size(), std::size_t{1});
        QCOMPARE(after.changes[0].madeBy, actor);
        QCOMPARE(after.changes[0].reason, why);
        QCOMPARE(after.changes[0].lines.size(), std::size_t{1});
        QCOMPARE(after.changes[0].lines[0].roundBefore, std::optional(before.rounds[1]));
        QCOMPARE(after.changes[0].lines[0].round, std::optional(after.schedule.rounds[1]));
        const AuditEntry entry = wait(contest.auditEntries({after.changes[0].auditEntry})).value().front();
        QCOMPARE(entry.action, QStringLiteral("schedule.change"));
        const QJsonObject line =
            QJsonDocument::fromJson(entry.payload).object().value(QStringLiteral("lines")).toArray()[0].toObject();
        QCOMPARE(line[QStringLiteral("before")][QStringLiteral("opens")].toString(),
                 QStringLiteral("2023-09-22T00:00:00.000+07:00"));
        QCOMPARE(line[QStringLiteral("after")][QStringLiteral("opens")].toString(),
                 QStringLiteral("2023-09-25T00:00:00.000+07:00"));
        QVERIFY(std::ranges::any_of(after.problems, [](const ScheduleProblem &problem) {
            return problem.kind == ScheduleProblemKind::Overlap && problem.line.id == 3;
        }));
        QCOMPARE(findingsOf(contest).join(u'\n'), QString());
    }

    void milestonesAreChangedAndAdded_data() { ENGINE_ROWS(); }
    void milestonesAreChangedAndAdded()
    {
        OPEN_STORE();
        Schedule schedule = stateOf(contest).schedule;
        Milestone done = schedule.milestones[0];
        done.doneOn = QDate(2023, 8, 30);
        done.lead = QStringLiteral("  Văn phòng   Sở ");
        Milestone added = nextMilestone(schedule);
        added.number = QStringLiteral("1.5");
        added.title = QStringLiteral("Tập huấn");
        added.due = QDate(2023, 9, 10);
        QVERIFY_RESULT(change(contest, {}, {done, added}));
        schedule = stateOf(contest).schedule;
        QCOMPARE(schedule.milestones.size(), std::size_t{8});
        QCOMPARE(schedule.milestones[0].lead, QStringLiteral("Văn phòng Sở"));
        QCOMPARE(schedule.milestones[0].doneOn, QDate(2023, 8, 30));
        QCOMPARE(schedule.milestones[7].title, QStringLiteral("Tập huấn"));
        QVERIFY(!schedule.milestones[7].starts.isValid());
        QCOMPARE(refusal(change(contest, {}, {schedule.milestones[7]})), ErrorCode::InvalidArgument); // nothing new
        added.id = MilestoneId(10);                                                                   // 9 is the next
        added.number = QStringLiteral("1.6");
        QCOMPARE(refusal(change(contest, {}, {added})), ErrorCode::Refused);
        QVERIFY(stateOf(contest).changes[0].lines.at(1).isAdded());
        QCOMPARE(findingsOf(contest).join(u'\n'), QString());
    }

    void anAddedRoundIsOneLikeTheOthers_data() { ENGINE_ROWS(); }
    void anAddedRoundIsOneLikeTheOthers()
    {
        OPEN_STORE();
        const Round sixth = nextRound(stateOf(contest).schedule);
        QCOMPARE(sixth.number, 6);
        QCOMPARE(firstDay(sixth), QDate(2023, 10, 20));
        Round eighth = sixth;
        eighth.number = 8;
        QCOMPARE(refusal(change(contest, {eighth})), ErrorCode::Refused);
        QVERIFY_RESULT(change(contest, {sixth}));
        QVERIFY_RESULT(wait(contest.setKey(6, {}, smallKey, 4)));
        const auto report = submitInto(contest, store, 6, "2023-10-21T08:00");
        QVERIFY_RESULT(report);
        QCOMPARE(report->counts.accepted, 1);
        QVERIFY_RESULT(wait(contest.rank(6)));
        QCOMPARE(findingsOf(contest).join(u'\n'), QString());
        const QString copy = store.folder.filePath(QStringLiteral("copy.hoithi"));
        QVERIFY_RESULT(wait(contest.backup(copy))); // verified as a whole
        const auto other = wait(ContestSession::open(copy, store.clock));
        QVERIFY_RESULT(other);
        QCOMPARE(stateOf(**other).schedule, stateOf(contest).schedule);
        QCOMPARE(stateOf(**other).changes.size(), std::size_t{1});
    }

    void whatWasSubmittedStaysWithinItsRound_data() { ENGINE_ROWS(); }
    void whatWasSubmittedStaysWithinItsRound()
    {
        OPEN_STORE();
        QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("r.csv"), sevenRows())})); // 16/9, 8:00 to 8:06
        const auto later = shift(contest, 1, 2);
        QCOMPARE(refusal(later), ErrorCode::Refused);
        QVERIFY2(later.error().message.contains(QLatin1Char('7')), qPrintable(later.error().message));
        QVERIFY_RESULT(shift(contest, 1, 1));
        Round round = stateOf(contest).schedule.rounds[0];
        round.opensAtUtc += 8h + 6min;
        QVERIFY(change(contest, {round}).error().message.contains(QLatin1Char('6')));
        QCOMPARE(refusal(cancel(contest, 1)), ErrorCode::Refused);
        QVERIFY_RESULT(wait(contest.rank(1)));
        round = stateOf(contest).schedule.rounds[0];
        round.closesAtUtc = std::chrono::sys_days(2090y / 1 / 1);
        QCOMPARE(refusal(change(contest, {round})), ErrorCode::Refused); // it was ranked
        QCOMPARE(findingsOf(contest).join(u'\n'), QString());
    }

    void aCancelledRoundTakesNothing_data() { ENGINE_ROWS(); }
    void aCancelledRoundTakesNothing()
    {
        OPEN_STORE();
        QVERIFY_RESULT(wait(contest.setKey(2, {}, smallKey, 4)));
        QVERIFY_RESULT(cancel(contest, 2));
        QVERIFY(wait(contest.overview())->rounds[1].round.cancelled);
        QCOMPARE(refusal(submitInto(contest, store, 2, "2023-09-23T08:00")), ErrorCode::Refused);
        QVERIFY_RESULT(cancel(contest, 2, false));
        QVERIFY_RESULT(submitInto(contest, store, 2, "2023-09-23T08:00"));
        QCOMPARE(refusal(cancel(contest, 2)), ErrorCode::Refused);
        QCOMPARE(findingsOf(contest).join(u'\n'), QString());
    }

    void whoeverIsSlowerSeesWhatOthersDid_data() { ENGINE_ROWS(); }
    void whoeverIsSlowerSeesWhatOthersDid()
    {
        OPEN_STORE();
        ScheduleRequest slow = requestOf(stateOf(contest));
        slow.rounds = {movedByDays(stateOf(contest).schedule.rounds[4], 1)};
        const auto second = wait(ContestSession::open(store.path, store.clock));
        QVERIFY_RESULT(second);
        QVERIFY_RESULT(shift(**second, 5, 2));
        const auto refused = wait(contest.schedule().change(slow));
        QCOMPARE(refusal(refused), ErrorCode::Stale);
        for (const char *told : {"Lê Thử", "13/10/2023", "15/10/2023"})
            QVERIFY2(refused.error().message.contains(QString::fromUtf8(told)), qPrintable(refused.error().message));
        slow.baseVersion = 1;
        QVERIFY_RESULT(wait(contest.schedule().change(slow)));
    }

    void aNameAndAReasonAreNeeded_data() { ENGINE_ROWS(); }
    void aNameAndAReasonAreNeeded()
    {
        OPEN_STORE();
        ScheduleRequest request = requestOf(stateOf(contest));
        request.rounds = {movedByDays(stateOf(contest).schedule.rounds[4], 1)};
        request.reason = QStringLiteral("  ");
        QCOMPARE(refusal(wait(contest.schedule().change(request))), ErrorCode::InvalidArgument);
        request.actor = QStringLiteral(" ");
        request.reason = why;
        QCOMPARE(refusal(wait(contest.schedule().change(request))), ErrorCode::InvalidArgument);
        request.actor = actor;
        request.reason = QString(2001, QLatin1Char('x'));
        QCOMPARE(refusal(wait(contest.schedule().change(request))), ErrorCode::InvalidArgument);
        QCOMPARE(stateOf(contest).version, 0);
    }

    void whatNobodySeesIsLeftOut_data() { ENGINE_ROWS(); }
    void whatNobodySeesIsLeftOut()
    {
        OPEN_STORE();
        Milestone milestone = stateOf(contest).schedule.milestones.front();
        milestone.title = QStringLiteral("\u200b");
        QCOMPARE(refusal(change(contest, {}, {milestone})), ErrorCode::Refused);
        milestone.number = QStringLiteral("7.\u202e1");
        milestone.title = QStringLiteral("Tập\u200b huấn\x1b");
        QVERIFY_RESULT(change(contest, {}, {milestone}));
        const Milestone changed = stateOf(contest).schedule.milestones.front();
        QCOMPARE(changed.number, QStringLiteral("7.1"));
        QCOMPARE(changed.title, QStringLiteral("Tập huấn"));
    }

    void organisersChangeIt_data() { ENGINE_ROWS(); }
    void organisersChangeIt()
    {
        COMMITTEE();
        for (ContestSession *other : {&committee.administrator(), &committee.judge(), &committee.secretary()}) {
            QCOMPARE(stateOf(*other).schedule.rounds.size(), std::size_t{5});
            QCOMPARE(refusal(shift(*other, 5, 1, {})), ErrorCode::Refused);
        }
        ContestSession &organiser = committee.organiser();
        QCOMPARE(refusal(shift(organiser, 5, 1, QStringLiteral("Ai Khác"))), ErrorCode::Refused);
        QVERIFY_RESULT(shift(organiser, 5, 1, {}));
        Milestone done = stateOf(organiser).schedule.milestones[0];
        done.doneOn = QDate(2023, 8, 30);
        QVERIFY_RESULT(change(organiser, {nextRound(stateOf(organiser).schedule)}, {done}, {}));
        QCOMPARE(stateOf(committee.judge()).changes[0].madeBy, committee.people[1].name);
        QVERIFY_RESULT(wait(organiser.setKey(6, {}, smallKey, 4)));
        QVERIFY_RESULT(submitInto(organiser, committee.store(), 6, "2023-10-22T08:00"));
        QCOMPARE(findingsOf(committee.administrator()).join(u'\n'), QString());
    }

    void anAddedRoundIsSealedLikeTheOthers_data() { ENGINE_ROWS(); }
    void anAddedRoundIsSealedLikeTheOthers()
    {
        OPEN_STORE();
        const QString passphrase = QStringLiteral("đề thi bí mật 7");
        QVERIFY_RESULT(wait(contest.protectQuestions({passphrase, {}}, actor)));
        const auto second = wait(ContestSession::open(store.path, store.clock));
        QVERIFY_RESULT(second);
        ScheduleRequest request = requestOf(stateOf(**second));
        request.rounds = {nextRound(stateOf(**second).schedule)};
        QCOMPARE(refusal(wait((*second)->schedule().change(request))), ErrorCode::Sealed);
        request.questionsPassphrase = QStringLiteral("sai");
        QVERIFY(!wait((*second)->schedule().change(request)));
        request.questionsPassphrase = passphrase;
        QVERIFY_RESULT(wait((*second)->schedule().change(request)));
        QCOMPARE(wait(contest.overview())->rounds[5].questions.seal, QuestionSeal::Sealed);
        QCOMPARE(findingsOf(contest).join(u'\n'), QString());
    }

    void verifyFindsWhatWasAltered_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<QString>("statement");
        QTest::addColumn<QString>("subject");
        const auto row = [](const char *name, const char *statement, const char *subject) {
            for (const char *engine : {"sqlite", "postgresql"})
                QTest::addRow("%s on %s", name, engine)
                    << QString::fromLatin1(engine) << QString::fromUtf8(statement) << QString::fromUtf8(subject);
        };
        row("reason", "UPDATE schedule_change SET reason = 'x'", "change 1 of the schedule");
        row("time", "UPDATE round_version SET closes_at = closes_at + 1", "version 1 of a round");
        row("version gone", "DELETE FROM round_version", "version 1 of a round");
        row("version added", "INSERT INTO round_version VALUES (2, 1, 2, 'x', 1, 2, 1)", "version 2 of a round");
        row("added round", "UPDATE round SET title = 'x' WHERE number = 6", "added round 6");
        row("first round as if added", "UPDATE round SET change_id = 1 WHERE number = 5", "the rounds");
        row("milestone", "UPDATE milestone_version SET done_on = ''", "version 1 of a milestone");
        row("partner", "UPDATE milestone SET partner = 'x' WHERE id = 1", "partners");
        row("partners", "UPDATE milestone SET partner = '', starts = ''", "partners");
    }
    void verifyFindsWhatWasAltered()
    {
        OPEN_STORE();
        QFETCH(const QString, statement);
        QFETCH(const QString, subject);
        Milestone done = stateOf(contest).schedule.milestones[0];
        done.doneOn = QDate(2023, 8, 30);
        QVERIFY_RESULT(
            change(contest, {movedByDays(stateOf(contest).schedule.rounds[0], 1), nextRound(stateOf(contest).schedule)},
                   {done}));
        QCOMPARE(findingsOf(contest).join(u'\n'), QString());
        QCOMPARE(tamper(store.path, statement), QString());
        const QStringList findings = findingsOf(contest);
        QVERIFY2(findings.join(u'\n').contains(subject), qPrintable(findings.join(u'\n')));
    }

    void theScheduleIsExported()
    {
        const QString engine = QStringLiteral("sqlite");
        const SmallStore store(engine);
        const auto session = readySession(store);
        QVERIFY_RESULT(session);
        ContestSession &contest = **session;
        QVERIFY_RESULT(cancel(contest, 5));
        const QString file = store.folder.filePath(QStringLiteral("lich.ics"));
        QVERIFY_RESULT(wait(contest.schedule().exportFile(file, ScheduleFormat::Calendar)));
        QFile calendar(file);
        QVERIFY(calendar.open(QIODevice::ReadOnly));
        const QByteArray text = calendar.readAll();
        QCOMPARE(text.count("BEGIN:VEVENT"), 12);
        QCOMPARE(text.count("STATUS:CANCELLED"), 1);
        QVERIFY(text.contains("DTSTART:20230914T170000Z\r\nDTEND:20230921T170000Z\r\n"));
        QVERIFY(text.contains("DTSTART;VALUE=DATE:20230821\r\nDTEND;VALUE=DATE:20230901\r\n"));
        for (const QByteArray &line : text.split('\n')) {
            QVERIFY2(line.size() <= 76, line.constData()); // with the CR
            QVERIFY(line.isEmpty() || line.endsWith('\r'));
        }
        QByteArray unfolded = text;
        unfolded.replace("\r\n ", "");
        QVERIFY(unfolded.contains("SUMMARY:Tuần 1 – Hội thi trực tuyến “Tìm hiểu về chuyển đổi số"));
    }
};

HOITHI_TEST(TestScheduleChanges)
#include "tst_schedulechanges.moc"
