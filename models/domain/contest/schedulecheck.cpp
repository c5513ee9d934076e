// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contest/schedulecheck.h"

#include <algorithm>
#include <utility>

namespace hoithi {

namespace {

constexpr std::chrono::days soon{7};
using Problems = std::vector<ScheduleProblem>;

std::vector<Round> heldRounds(const Schedule &schedule)
{
    std::vector<Round> rounds;
    for (const Round &round : schedule.rounds) {
        if (!round.cancelled)
            rounds.push_back(round);
    }
    std::ranges::sort(rounds, {}, &Round::opensAtUtc);
    return rounds;
}

/// Neighbours in time. A gap is told in days, so one of some hours is a gap on the day that both touch.
void compareNeighbours(const std::vector<Round> &rounds, Problems &problems)
{
    const Round *latest = nullptr; ///< of those before, whichever closes last
    for (const Round &round : rounds) {
        if (latest && round.opensAtUtc < latest->closesAtUtc) {
            problems.push_back({ScheduleProblemKind::Overlap, lineOf(round), lineOf(*latest), firstDay(round),
                                std::min(lastDay(*latest), lastDay(round))});
        } else if (latest && round.opensAtUtc > latest->closesAtUtc) {
            problems.push_back({ScheduleProblemKind::Gap, lineOf(*latest), lineOf(round),
                                contestDay(latest->closesAtUtc),
                                contestDay(round.opensAtUtc - std::chrono::milliseconds(1))});
        }
        if (!latest || round.closesAtUtc > latest->closesAtUtc)
            latest = &round;
    }
}

void compareWithContest(const Schedule &schedule, const std::vector<Round> &rounds, Problems &problems)
{
    const Milestone *contest = contestMilestone(schedule);
    if (!contest)
        return;
    for (const Round &round : rounds) {
        const bool early = contest->starts.isValid() && firstDay(round) < contest->starts;
        if (early || lastDay(round) > contest->due)
            problems.push_back(
                {ScheduleProblemKind::OutsideContest, lineOf(round), lineOf(*contest), contest->starts, contest->due});
    }
}

void compareReadiness(const std::vector<Round> &rounds, const std::vector<RoundReadiness> &readiness, Instant nowUtc,
                      Problems &problems)
{
    for (const Round &round : rounds) {
        const auto ready = std::ranges::find(readiness, round.number, &RoundReadiness::round);
        if (ready == readiness.end())
            continue;
        const bool near = round.opensAtUtc <= nowUtc + soon;
        if (near && ready->paper == RoundReadiness::Paper::Missing)
            problems.push_back({ScheduleProblemKind::NoPaper, lineOf(round), {}, firstDay(round)});
        if (near && ready->rulesCount == 0)
            problems.push_back({ScheduleProblemKind::NoRules, lineOf(round), {}, firstDay(round)});
        if (ready->questionCount != 0 && ready->rulesCount != 0 && ready->questionCount != ready->rulesCount) {
            problems.push_back({ScheduleProblemKind::QuestionCount,
                                lineOf(round),
                                {},
                                {},
                                {},
                                ready->questionCount,
                                ready->rulesCount});
        }
    }
}

void addHoliday(ScheduleLine line, QDate day, Problems &problems)
{
    const auto holiday = holidayOn(day);
    if (holiday)
        problems.push_back({ScheduleProblemKind::OnHoliday, line, {}, day, {}, 0, 0, holiday->kind});
}

void checkDays(const std::vector<Round> &rounds, Problems &problems)
{
    for (const Round &round : rounds) {
        addHoliday(lineOf(round), firstDay(round), problems);
        if (lastDay(round) != firstDay(round))
            addHoliday(lineOf(round), lastDay(round), problems);
    }
}

void checkDeadlines(const std::vector<Milestone> &milestones, QDate today, Problems &problems)
{
    for (const Milestone &milestone : milestones) {
        if (milestone.cancelled || milestone.doneOn.isValid())
            continue;
        if (milestone.due < today) {
            problems.push_back({ScheduleProblemKind::DeadlinePassed, lineOf(milestone), {}, milestone.due});
            continue;
        }
        addHoliday(lineOf(milestone), milestone.due, problems);
        if (isWeekend(milestone.due) && !holidayOn(milestone.due))
            problems.push_back({ScheduleProblemKind::OnWeekend, lineOf(milestone), {}, milestone.due});
    }
}

} // namespace

LineState stateOf(const Round &round, Instant nowUtc)
{
    if (round.cancelled)
        return LineState::Cancelled;
    if (nowUtc < round.opensAtUtc)
        return LineState::Planned;
    return nowUtc < round.closesAtUtc ? LineState::UnderWay : LineState::Over;
}

LineState stateOf(const Milestone &milestone, QDate today)
{
    if (milestone.cancelled)
        return LineState::Cancelled;
    if (milestone.doneOn.isValid())
        return LineState::Done;
    if (milestone.due < today)
        return LineState::Late;
    return !milestone.starts.isValid() || milestone.starts <= today ? LineState::UnderWay : LineState::Planned;
}

ScheduleSeverity severityOf(ScheduleProblemKind kind)
{
    switch (kind) {
    case ScheduleProblemKind::Overlap:
    case ScheduleProblemKind::OutsideContest:
    case ScheduleProblemKind::QuestionCount:
        return ScheduleSeverity::Error;
    case ScheduleProblemKind::NoPaper:
    case ScheduleProblemKind::NoRules:
    case ScheduleProblemKind::DeadlinePassed:
    case ScheduleProblemKind::Gap:
        return ScheduleSeverity::Warning;
    case ScheduleProblemKind::OnHoliday:
    case ScheduleProblemKind::OnWeekend:
        break;
    }
    return ScheduleSeverity::Note;
}

std::vector<ScheduleProblem> scheduleProblems(const Schedule &schedule, const std::vector<RoundReadiness> &readiness,
                                              Instant nowUtc)
{
    Problems problems;
    const std::vector<Round> rounds = heldRounds(schedule);
    compareNeighbours(rounds, problems);
    compareWithContest(schedule, rounds, problems);
    compareReadiness(rounds, readiness, nowUtc, problems);
    checkDays(rounds, problems);
    checkDeadlines(schedule.milestones, contestDay(nowUtc), problems);
    std::ranges::stable_sort(problems, [](const ScheduleProblem &a, const ScheduleProblem &b) {
        const auto first = severityOf(a.kind);
        const auto second = severityOf(b.kind);
        return first != second ? first > second : a.line < b.line;
    });
    return problems;
}

std::vector<ScheduleProblem> problemsOfLine(const std::vector<ScheduleProblem> &problems, ScheduleLine line)
{
    Problems found;
    for (ScheduleProblem problem : problems) {
        if (problem.kind == ScheduleProblemKind::Overlap && problem.other == line)
            std::swap(problem.line, problem.other);
        if (problem.line == line)
            found.push_back(problem);
    }
    return found;
}

} // namespace hoithi
