// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contest/contestpreset.h"
#include "domain/contest/schedulecheck.h"
#include "domain/contest/schedulemerge.h"
#include "domain/contest/schedulerules.h"
#include "domain/contest/timescale.h"
#include "testregistry.h"

#include <QTest>

using namespace hoithi;
using namespace std::chrono_literals;

namespace {

using Kind = ScheduleProblemKind;

Schedule planned()
{
    const auto preset = contestPreset(u"kh2475");
    Schedule schedule{preset->rounds, preset->milestones};
    qint64 id = 0;
    for (Milestone &milestone : schedule.milestones)
        milestone.id = MilestoneId(++id);
    return schedule;
}

/// Midnight of a day in 2023.
Instant at(int month, int day)
{
    return std::chrono::sys_days(std::chrono::year(2023) / month / day) - contestUtcOffset;
}

std::vector<ScheduleProblem> problemsOf(const Schedule &schedule, Instant now, Kind kind,
                                        const std::vector<RoundReadiness> &readiness = {})
{
    std::vector<ScheduleProblem> problems = scheduleProblems(schedule, readiness, now);
    std::erase_if(problems, [kind](const ScheduleProblem &problem) { return problem.kind != kind; });
    return problems;
}

ScheduleLine round(int number)
{
    return {ScheduleLine::Kind::Round, number};
}

ScheduleLine milestone(int id)
{
    return {ScheduleLine::Kind::Milestone, id};
}

} // namespace

class TestSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Others changed other fields of the same line meanwhile: nothing of theirs is taken back.
    void aPlanTakesBackNothingThatOthersDid()
    {
        const Schedule known = planned();
        Schedule mine = known;
        Schedule theirs = known;
        mine.rounds[1].title = QStringLiteral("Tuần hai");
        mine.rounds[2] = movedByDays(mine.rounds[2], 1);
        mine.milestones[0].lead = QStringLiteral("Sở A");
        mine.milestones[1].due = QDate(2023, 9, 9);
        mine.milestones.push_back(nextMilestone(known));
        mine.milestones.back().title = QStringLiteral("Của tôi");
        theirs.rounds[1] = movedByDays(theirs.rounds[1], 2);
        theirs.rounds[2].closesAtUtc += 1h;
        theirs.milestones[0].doneOn = QDate(2023, 8, 30);
        theirs.milestones[1].due = QDate(2023, 9, 7);
        theirs.milestones.push_back(nextMilestone(known));
        const Schedule merged = replanned(mine, known, theirs);
        QCOMPARE(merged.rounds[1].title, QStringLiteral("Tuần hai"));
        QCOMPARE(merged.rounds[1].opensAtUtc, theirs.rounds[1].opensAtUtc);
        QCOMPARE(merged.rounds[2], mine.rounds[2]); // one time, not a mixture of two
        QCOMPARE(merged.milestones[0].lead, QStringLiteral("Sở A"));
        QCOMPARE(merged.milestones[0].doneOn, QDate(2023, 8, 30));
        QCOMPARE(merged.milestones[1].due, QDate(2023, 9, 9)); // both: the plan stands, and is seen as a change
        QCOMPARE(merged.milestones.size(), known.milestones.size() + 2);
        QCOMPARE(merged.milestones.back().title, QStringLiteral("Của tôi"));
        QCOMPARE(replanned(known, known, theirs), theirs);
        QCOMPARE(replanned(mine, known, known), mine);
    }
    void theDaysOfATimelineLeaveOutWhatWasCancelled()
    {
        const Schedule schedule = planned();
        const auto days = heldDays(schedule);
        Milestone far = nextMilestone(schedule);
        far.due = QDate(2031, 1, 1);
        far.cancelled = true;
        QCOMPARE(heldDays(withLines(schedule, {}, {far})), days);
        QCOMPARE(heldDays({{}, {far}}).second, far.due); // there is nothing else
        far.cancelled = false;
        QCOMPARE(heldDays(withLines(schedule, {}, {far})).second, far.due);
        QVERIFY(!heldDays({}).first.isValid());
    }

    void theScaleTellsTheYearWhereItIsNotTheOneNow()
    {
        TimeScale scale{QDate(2023, 12, 13), QDate(2024, 1, 17), QDate(2024, 1, 1), 10, 50, 90};
        const auto texts = [](const TimeScale &of) {
            QStringList told;
            for (const ScaleLabel &label : scaleLabels(of))
                told.append(label.text);
            return told;
        };
        QCOMPARE(texts(scale), (QStringList{QStringLiteral("18/12/2023"), QStringLiteral("01/01/2024")}));
        scale.first = QDate(2024, 1, 2);
        QCOMPARE(texts(scale), QStringList{QStringLiteral("08/01")});
        scale.today = QDate(2026, 11, 27);
        scale.last = QDate(2024, 1, 31);
        QCOMPARE(texts(scale), (QStringList{QStringLiteral("08/01/2024"), QStringLiteral("22/01")}));
    }

    void findsNothingWrongWithThePlan()
    {
        const std::vector<ScheduleProblem> problems = scheduleProblems(planned(), {}, at(8, 1));
        QVERIFY(problems.empty());
    }
    void findsGaps()
    {
        Schedule schedule = planned();
        schedule.rounds[2] = movedByDays(schedule.rounds[2], 2);
        schedule.rounds[2].closesAtUtc -= 48h;
        const auto gaps = problemsOf(schedule, at(8, 1), Kind::Gap);
        QCOMPARE(gaps.size(), std::size_t{1});
        QCOMPARE(gaps[0], (ScheduleProblem{Kind::Gap, round(2), round(3), QDate(2023, 9, 29), QDate(2023, 9, 30)}));
        schedule.rounds[2].opensAtUtc -= 47h; // one hour of a day
        QCOMPARE(problemsOf(schedule, at(8, 1), Kind::Gap).at(0).last, QDate(2023, 9, 29));
    }
    void findsOverlaps()
    {
        Schedule schedule = planned();
        schedule.rounds[1].closesAtUtc += 24h;
        const auto overlaps = problemsOf(schedule, at(8, 1), Kind::Overlap);
        QCOMPARE(overlaps.size(), std::size_t{1});
        QCOMPARE(overlaps[0],
                 (ScheduleProblem{Kind::Overlap, round(3), round(2), QDate(2023, 9, 29), QDate(2023, 9, 29)}));
        const auto all = scheduleProblems(schedule, {}, at(8, 1));
        QCOMPARE(problemsOfLine(all, round(3)).at(0), overlaps[0]);
        QCOMPARE(problemsOfLine(all, round(2)).at(0),
                 (ScheduleProblem{Kind::Overlap, round(2), round(3), QDate(2023, 9, 29), QDate(2023, 9, 29)}));
        QVERIFY(problemsOfLine(all, round(1)).empty());
        schedule.rounds[0].closesAtUtc = schedule.rounds[4].closesAtUtc; // over all of the others
        QCOMPARE(problemsOf(schedule, at(8, 1), Kind::Overlap).size(), std::size_t{4});
        QVERIFY(problemsOf(schedule, at(8, 1), Kind::Gap).empty());
    }
    void leavesOutWhatIsCancelled()
    {
        Schedule schedule = planned();
        schedule.rounds[1].closesAtUtc += 24h;
        schedule.rounds[1].cancelled = true;
        QVERIFY(problemsOf(schedule, at(8, 1), Kind::Overlap).empty());
        QCOMPARE(problemsOf(schedule, at(8, 1), Kind::Gap).at(0).line, round(1));
        schedule.milestones[0].cancelled = true;
        QCOMPARE(problemsOf(schedule, at(9, 1), Kind::DeadlinePassed).size(), std::size_t{0});
    }
    void findsRoundsOutsideOfTheContest()
    {
        Schedule schedule = planned();
        schedule.rounds[4].closesAtUtc += 1ms;
        schedule.rounds[0].opensAtUtc -= 1ms;
        const auto outside = problemsOf(schedule, at(8, 1), Kind::OutsideContest);
        QCOMPARE(outside.size(), std::size_t{2});
        QCOMPARE(outside[0], (ScheduleProblem{Kind::OutsideContest, round(1), milestone(5), QDate(2023, 9, 15),
                                              QDate(2023, 10, 19)}));
        QCOMPARE(outside[1].line, round(5));
        schedule.milestones[4].starts = {};
        QCOMPARE(problemsOf(schedule, at(8, 1), Kind::OutsideContest).size(), std::size_t{1});
    }
    void tellsWhatRoundsLackBeforeTheyOpen()
    {
        using Paper = RoundReadiness::Paper;
        const std::vector<RoundReadiness> readiness{{1, Paper::Missing, 0, 15},
                                                    {2, Paper::Missing, 0, 15},
                                                    {3, Paper::Unknown, 0, 0},
                                                    {4, Paper::Ready, 10, 15}};
        const auto missing = problemsOf(planned(), at(9, 8), Kind::NoPaper, readiness); // a week before
        QCOMPARE(missing.size(), std::size_t{1});
        QCOMPARE(missing[0].line, round(1));
        QVERIFY(problemsOf(planned(), at(9, 8) - 1ms, Kind::NoPaper, readiness).empty());
        QCOMPARE(problemsOf(planned(), at(10, 1), Kind::NoPaper, readiness).size(), std::size_t{2});
        QCOMPARE(problemsOf(planned(), at(10, 1), Kind::NoRules, readiness).at(0).line, round(3));
        const auto counts = problemsOf(planned(), at(8, 1), Kind::QuestionCount, readiness);
        QCOMPARE(counts.size(), std::size_t{1});
        QCOMPARE(counts[0].count, 10);
        QCOMPARE(counts[0].expected, 15);
    }
    void tellsDeadlinesThatPassed()
    {
        Schedule schedule = planned();
        QVERIFY(problemsOf(schedule, at(9, 1) - 1ms, Kind::DeadlinePassed).empty()); // the day itself is in time
        QCOMPARE(problemsOf(schedule, at(9, 1), Kind::DeadlinePassed).at(0).line, milestone(1));
        schedule.milestones[0].doneOn = QDate(2023, 9, 5);
        QVERIFY(problemsOf(schedule, at(9, 6), Kind::DeadlinePassed).empty());
    }
    void notesHolidaysAndWeekends()
    {
        Schedule schedule = planned();
        schedule.milestones[0].due = QDate(2023, 9, 2); // a Saturday too
        schedule.milestones[1].due = QDate(2023, 9, 9);
        schedule.rounds[0].opensAtUtc = at(9, 2);
        const auto holidays = problemsOf(schedule, at(8, 1), Kind::OnHoliday);
        QCOMPARE(holidays.size(), std::size_t{2});
        QCOMPARE(holidays[0].line, milestone(1));
        QCOMPARE(holidays[1].line, round(1));
        QVERIFY(holidays[1].holiday == HolidayKind::NationalDay);
        const auto weekends = problemsOf(schedule, at(8, 1), Kind::OnWeekend);
        QCOMPARE(weekends.size(), std::size_t{1});
        QCOMPARE(weekends[0].line, milestone(2));
        QVERIFY(severityOf(Kind::OnWeekend) == ScheduleSeverity::Note);
    }
    void tellsTheWorstFirst()
    {
        Schedule schedule = planned();
        schedule.rounds[4].closesAtUtc += 24h;
        schedule.milestones[6].due = QDate(2023, 11, 4);
        const auto problems = scheduleProblems(schedule, {}, at(9, 1));
        QCOMPARE(problems.size(), std::size_t{3});
        QVERIFY(problems[0].kind == Kind::OutsideContest);
        QVERIFY(problems[1].kind == Kind::DeadlinePassed);
        QVERIFY(problems[2].kind == Kind::OnWeekend);
    }
    void tellsWhatIsDifferent()
    {
        const Schedule before = planned();
        Round shifted = movedByDays(before.rounds[1], 3);
        QCOMPARE(firstDay(shifted), QDate(2023, 9, 25));
        QCOMPARE(lastDay(shifted), QDate(2023, 10, 1));
        Milestone moved = movedByDays(before.milestones[3], -1);
        const Round added{RoundId(6), 6, QStringLiteral("Tuần 6"), at(10, 20), at(10, 27)};
        const Schedule after = withLines(before, {added, shifted}, {moved});
        QCOMPARE(after.rounds.size(), std::size_t{6});
        const auto changes = differences(before, after);
        QCOMPARE(changes.size(), std::size_t{3});
        QCOMPARE(changes[0].line, milestone(4));
        QCOMPARE(changes[0].milestoneBefore->due, QDate(2023, 9, 14));
        QCOMPARE(changes[0].milestone->starts, QDate(2023, 9, 4));
        QCOMPARE(changes[1].line, round(2));
        QVERIFY(changes[2].isAdded());
        QVERIFY(differences(after, after).empty());
    }
    void refusesWhatCannotBe()
    {
        using R = ScheduleRefusal;
        const Round before = planned().rounds[0];
        const Instant now = at(9, 18);
        const auto refusal = [&](const Round &after, const RoundUse &use) {
            return refusalOf(before, after, use, now);
        };
        Round after = before;
        QVERIFY(!refusal(after, {}));
        after.cancelled = true;
        QVERIFY(!refusal(after, {}));
        QVERIFY(refusal(after, {true, true, now}) == R::ImportedRound);
        QVERIFY(refusal(after, {false, true, now}) == R::RankedRound);
        QVERIFY(refusal(after, {false, false, now}) == R::OpenedRound);
        QVERIFY(!refusalOf(after, after, {true, true, {}}, at(9, 30))); // it was so before
        after = movedByDays(before, 7);
        QVERIFY(refusal(after, {true, false, now}) == R::AfterItsOpening);
        QVERIFY(refusal(before, {true, true, now}) == R::OpenAfterRanking);
        QVERIFY(!refusalOf(before, before, {true, true, {}}, before.closesAtUtc));
        after.closesAtUtc = after.opensAtUtc;
        QVERIFY(refusal(after, {}) == R::EndsBeforeStart);
        after = before;
        after.title = QStringLiteral(" ");
        QVERIFY(refusal(after, {}) == R::NoTitle);
        after.title = QString(longestRoundTitle + 1, u'x');
        QVERIFY(refusal(after, {}) == R::TitleTooLong);
        after = movedByDays(before, -365 * 30);
        QVERIFY(refusal(after, {}) == R::OutOfTime);
        after = before;
        after.closesAtUtc =
            fromMillis(QDateTime(QDate(2100, 1, 1), QTime(0, 0), contestTimeZone()).toMSecsSinceEpoch());
        QVERIFY(!refusal(after, {})); // the end of 2099
        after.closesAtUtc += std::chrono::milliseconds(1);
        QVERIFY(refusal(after, {}) == R::OutOfTime);
        after = before;
        after.number = 100;
        QVERIFY(refusalOf({}, after, {}, now) == R::TooMany);
    }
    void refusesMilestonesThatCannotBe()
    {
        using R = ScheduleRefusal;
        const Schedule before = planned();
        const auto refusal = [&before](auto change) {
            Milestone milestone = before.milestones[0];
            change(milestone);
            return refusalOf(before, milestone, QDate(2023, 9, 10));
        };
        QVERIFY(!refusal([](Milestone &) {}));
        QVERIFY(refusal([](Milestone &m) { m.number.clear(); }) == R::NoNumber);
        QVERIFY(refusal([](Milestone &m) { m.number = QString(17, u'1'); }) == R::NumberTooLong);
        QVERIFY(refusal([](Milestone &m) { m.number = QStringLiteral("1.2"); }) == R::NumberTaken);
        QVERIFY(refusal([](Milestone &m) { m.title.clear(); }) == R::NoTitle);
        QVERIFY(refusal([](Milestone &m) { m.partner = QString(301, u'x'); }) == R::NameTooLong);
        QVERIFY(refusal([](Milestone &m) { m.due = {}; }) == R::NoDeadline);
        QVERIFY(refusal([](Milestone &m) { m.starts = m.due.addDays(1); }) == R::EndsBeforeStart);
        QVERIFY(refusal([](Milestone &m) { m.doneOn = QDate(1999, 1, 1); }) == R::OutOfTime);
        QVERIFY(refusal([](Milestone &m) { m.doneOn = QDate(2023, 9, 11); }) == R::DoneInFuture);
        QVERIFY(!refusal([](Milestone &m) { m.doneOn = QDate(2023, 9, 10); }));
        QVERIFY(!refusal([](Milestone &m) { m.starts = {}; }));
    }
};

HOITHI_TEST(TestSchedule)
#include "tst_schedule.moc"
