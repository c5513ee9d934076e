// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/schedule/scheduletexts.h"

#include "services/store.h"

#include <QDateTime>

#include <algorithm>

namespace hoithi {

namespace {

QString dayText(QDate day)
{
    return day.isValid() ? day.toString(QStringLiteral("dd/MM/yyyy")) : QStringLiteral("–");
}

QString momentText(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(instant), contestTimeZone())
        .toString(QStringLiteral("dd/MM/yyyy HH:mm"));
}

QString roundText(int number)
{
    return Services::tr("Round %1").arg(number);
}

QString milestoneText(const Milestone &milestone)
{
    return Services::tr("Milestone %1").arg(milestone.number);
}

/// One field before and after, where it is otherwise.
class FieldList
{
public:
    explicit FieldList(bool added) : m_added(added) {}
    void add(const QString &name, const QString &before, const QString &after)
    {
        if (m_added && !after.isEmpty() && after != QStringLiteral("–"))
            m_texts.append(Services::tr("%1: %2").arg(name, after));
        else if (!m_added && before != after)
            m_texts.append(Services::tr("%1: %2 → %3").arg(name, shown(before), shown(after)));
    }
    [[nodiscard]] QStringList take() && { return std::move(m_texts); }

private:
    static QString shown(const QString &text) { return text.isEmpty() ? QStringLiteral("–") : text; }

    bool m_added;
    QStringList m_texts;
};

QString cancelledText()
{
    return Services::tr("cancelled");
}

QString stateText(const Round &round)
{
    return round.cancelled ? cancelledText() : Services::tr("to be held");
}

QString stateText(const Milestone &milestone)
{
    return milestone.cancelled ? cancelledText() : Services::tr("to be done");
}

QStringList roundTexts(const Round &before, const Round &after, bool added)
{
    FieldList fields(added);
    fields.add(Services::tr("Name"), before.title, after.title);
    fields.add(Services::tr("Opens"), momentText(before.opensAtUtc), momentText(after.opensAtUtc));
    fields.add(Services::tr("Closes"), endText(before.closesAtUtc), endText(after.closesAtUtc));
    if (before.cancelled != after.cancelled)
        fields.add(Services::tr("State"), stateText(before), stateText(after));
    return std::move(fields).take();
}

QStringList milestoneTexts(const Milestone &before, const Milestone &after, bool added)
{
    FieldList fields(added);
    fields.add(Services::tr("No."), before.number, after.number);
    fields.add(Services::tr("Work"), before.title, after.title);
    fields.add(Services::tr("In charge"), before.lead, after.lead);
    fields.add(Services::tr("Partners"), before.partner, after.partner);
    fields.add(Services::tr("From"), dayText(before.starts), dayText(after.starts));
    fields.add(Services::tr("Due"), dayText(before.due), dayText(after.due));
    fields.add(Services::tr("Done on"), dayText(before.doneOn), dayText(after.doneOn));
    if (before.cancelled != after.cancelled)
        fields.add(Services::tr("State"), stateText(before), stateText(after));
    return std::move(fields).take();
}

/// Of the milestone that the rounds are a part of; it may begin on no day in particular.
QString outsideText(const ScheduleProblem &problem)
{
    return problem.first.isValid()
               ? Services::tr("is not within the contest, which lasts from %1 to %2")
                     .arg(dayText(problem.first), dayText(problem.last))
               : Services::tr("ends after the contest, which lasts to %1").arg(dayText(problem.last));
}

} // namespace

QString endText(Instant instant)
{
    const QDateTime end = QDateTime::fromMSecsSinceEpoch(toMillis(instant), contestTimeZone());
    return end.time() == QTime(0, 0) ? QString(dayText(end.date().addDays(-1)) + QStringLiteral(" 24:00"))
                                     : momentText(instant);
}

QString lineText(const Schedule &schedule, ScheduleLine line)
{
    if (line.kind == ScheduleLine::Kind::Round)
        return roundText(static_cast<int>(line.id));
    const auto found = std::ranges::find(schedule.milestones, MilestoneId(line.id), &Milestone::id);
    return found == schedule.milestones.end() ? QString() : milestoneText(*found);
}

QString lineText(const ScheduleLineChange &change)
{
    return change.round ? roundText(change.round->number) : milestoneText(*change.milestone);
}

QStringList changeTexts(const ScheduleLineChange &change)
{
    return change.round
               ? roundTexts(change.roundBefore.value_or(Round{}), *change.round, change.isAdded())
               : milestoneTexts(change.milestoneBefore.value_or(Milestone{}), *change.milestone, change.isAdded());
}

QString problemText(const Schedule &schedule, const ScheduleProblem &problem)
{
    const QString other = lineText(schedule, problem.other);
    switch (problem.kind) {
    case ScheduleProblemKind::Overlap:
        return Services::tr("overlaps “%1” from %2 to %3").arg(other, dayText(problem.first), dayText(problem.last));
    case ScheduleProblemKind::Gap:
        return problem.first == problem.last ? Services::tr("“%1” does not follow at once: no round for a part of %2")
                                                   .arg(other, dayText(problem.first))
                                             : Services::tr("“%1” does not follow at once: no round from %2 to %3")
                                                   .arg(other, dayText(problem.first), dayText(problem.last));
    case ScheduleProblemKind::OutsideContest:
        return outsideText(problem);
    case ScheduleProblemKind::NoPaper:
        return Services::tr("opens on %1 and has neither a frozen paper nor an answer key").arg(dayText(problem.first));
    case ScheduleProblemKind::NoRules:
        return Services::tr("opens on %1, and no rule reading is in force for it").arg(dayText(problem.first));
    case ScheduleProblemKind::QuestionCount:
        return Services::tr("its papers have %1 questions, and the rules in force ask for %2")
            .arg(problem.count)
            .arg(problem.expected);
    case ScheduleProblemKind::DeadlinePassed:
        return Services::tr("overdue since %1, not marked as done").arg(dayText(problem.first));
    case ScheduleProblemKind::OnHoliday:
        return Services::tr("%1 is a public holiday: %2").arg(dayText(problem.first), holidayText(problem.holiday));
    case ScheduleProblemKind::OnWeekend:
        break;
    }
    return Services::tr("%1 is a day of the weekend").arg(dayText(problem.first));
}

QString refusalText(ScheduleRefusal refusal, const QString &line)
{
    switch (refusal) {
    case ScheduleRefusal::NoTitle:
        return Services::tr("“%1” needs a name.").arg(line);
    case ScheduleRefusal::TitleTooLong:
        return Services::tr("The name of “%1” is too long.").arg(line);
    case ScheduleRefusal::NoNumber:
        return Services::tr("A milestone needs a number, as “1.2”.");
    case ScheduleRefusal::NumberTooLong:
        return Services::tr("A milestone’s number has at most %1 characters.").arg(longestMilestoneNumber);
    case ScheduleRefusal::NameTooLong:
        return Services::tr("Who is in charge of “%1”, or a partner, has too long a name.").arg(line);
    case ScheduleRefusal::NoDeadline:
        return Services::tr("“%1” needs a deadline.").arg(line);
    case ScheduleRefusal::EndsBeforeStart:
        return Services::tr("“%1” would end before it begins.").arg(line);
    case ScheduleRefusal::OutOfTime:
        return Services::tr("“%1” has a day before 2000 or after 2099.").arg(line);
    case ScheduleRefusal::DoneInFuture:
        return Services::tr("“%1” cannot be done on a day that has not come yet.").arg(line);
    case ScheduleRefusal::NumberTaken:
        return Services::tr("Another milestone has the number of “%1”.").arg(line);
    case ScheduleRefusal::NotNext:
        return Services::tr("“%1” does not follow the last one of the schedule.").arg(line);
    case ScheduleRefusal::TooMany:
        return Services::tr("The schedule has no room for “%1”.").arg(line);
    case ScheduleRefusal::ImportedRound:
        return Services::tr("“%1” cannot be cancelled: submissions were imported into it. Which of them do not "
                            "count, two judges decide.")
            .arg(line);
    case ScheduleRefusal::RankedRound:
        return Services::tr("“%1” cannot be cancelled: it was ranked.").arg(line);
    case ScheduleRefusal::OpenedRound:
        return Services::tr("“%1” cannot be cancelled: its question set was opened.").arg(line);
    case ScheduleRefusal::AfterItsOpening:
        return Services::tr("“%1” cannot open later than its question set was opened.").arg(line);
    case ScheduleRefusal::OpenAfterRanking:
        break;
    }
    return Services::tr("“%1” was ranked: it cannot be open again.").arg(line);
}

QString stateText(LineState state)
{
    switch (state) {
    case LineState::Planned:
        return Services::tr("planned");
    case LineState::UnderWay:
        return Services::tr("under way");
    case LineState::Over:
        return Services::tr("over");
    case LineState::Done:
        return Services::tr("done");
    case LineState::Late:
        return Services::tr("late");
    case LineState::Cancelled:
        break;
    }
    return cancelledText();
}

QString holidayText(HolidayKind kind)
{
    switch (kind) {
    case HolidayKind::NewYear:
        return Services::tr("New Year");
    case HolidayKind::LunarNewYear:
        return Services::tr("Lunar New Year");
    case HolidayKind::HungKings:
        return Services::tr("Hung Kings’ Commemoration Day");
    case HolidayKind::Reunification:
        return Services::tr("Reunification Day");
    case HolidayKind::Labour:
        return Services::tr("Labour Day");
    case HolidayKind::NationalDay:
        break;
    }
    return Services::tr("National Day");
}

QJsonObject jsonOf(const Round &round)
{
    return {{QStringLiteral("number"), round.number},
            {QStringLiteral("title"), round.title},
            {QStringLiteral("opens"), toIsoLocal(round.opensAtUtc)},
            {QStringLiteral("closes"), toIsoLocal(round.closesAtUtc)},
            {QStringLiteral("cancelled"), round.cancelled}};
}

QJsonObject jsonOf(const Milestone &milestone)
{
    return {{QStringLiteral("number"), milestone.number},
            {QStringLiteral("title"), milestone.title},
            {QStringLiteral("lead"), milestone.lead},
            {QStringLiteral("partner"), milestone.partner},
            {QStringLiteral("starts"), milestone.starts.toString(Qt::ISODate)},
            {QStringLiteral("due"), milestone.due.toString(Qt::ISODate)},
            {QStringLiteral("done"), milestone.doneOn.toString(Qt::ISODate)},
            {QStringLiteral("cancelled"), milestone.cancelled}};
}

} // namespace hoithi
