// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/schedule/scheduleexport.h"

#include "documents/pdfwriter.h"
#include "documents/schedule/icalendar.h"
#include "documents/schedule/schedulesheet.h"
#include "services/schedule/scheduletexts.h"
#include "services/store.h"

#include <QDateTime>

#include <algorithm>

namespace hoithi {

namespace {

int timesChanged(const ScheduleState &state, ScheduleLine line)
{
    return static_cast<int>(std::ranges::count_if(state.changes, [line](const ScheduleChange &change) {
        return std::ranges::find(change.lines, line, &ScheduleLineChange::line) != change.lines.end();
    }));
}

QString uidOf(const ScheduleState &state, const QString &line)
{
    return QStringLiteral("%1.%2@hoithi").arg(line, QString::fromLatin1(state.identity.left(32)));
}

QString inCharge(const Milestone &milestone)
{
    return milestone.partner.isEmpty() ? milestone.lead
                                       : Services::tr("%1; with %2").arg(milestone.lead, milestone.partner);
}

QString days(QDate first, QDate last)
{
    const QString end = last.toString(QStringLiteral("dd/MM/yyyy"));
    if (!first.isValid() || first == last)
        return end;
    return QStringLiteral("%1 – %2").arg(
        first.toString(first.year() == last.year() ? QStringLiteral("dd/MM") : QStringLiteral("dd/MM/yyyy")), end);
}

CalendarEvent eventOf(const ScheduleState &state, const Round &round)
{
    CalendarEvent event;
    event.uid = uidOf(state, QStringLiteral("round-%1").arg(round.number));
    event.sequence = timesChanged(state, lineOf(round));
    event.summary = QStringLiteral("%1 – %2").arg(round.title, state.contest.title);
    event.description = state.contest.issuingAuthority;
    event.categories = Services::tr("Rounds");
    event.beginsAtUtc = round.opensAtUtc;
    event.endsAtUtc = round.closesAtUtc;
    event.cancelled = round.cancelled;
    return event;
}

CalendarEvent eventOf(const ScheduleState &state, const Milestone &milestone)
{
    CalendarEvent event;
    event.uid = uidOf(state, QStringLiteral("milestone-%1").arg(milestone.id.value()));
    event.sequence = timesChanged(state, lineOf(milestone));
    event.summary = QStringLiteral("%1 %2").arg(milestone.number, milestone.title);
    event.description = inCharge(milestone);
    event.categories = Services::tr("Milestones");
    event.firstDay = milestone.starts.isValid() ? milestone.starts : milestone.due;
    event.lastDay = milestone.due;
    event.cancelled = milestone.cancelled;
    return event;
}

ScheduleSheetRow rowOf(const ScheduleState &state, const Milestone &milestone)
{
    ScheduleSheetRow row;
    row.name = QStringLiteral("%1  %2").arg(milestone.number, milestone.title);
    row.lead = inCharge(milestone);
    row.dates = days(milestone.starts, milestone.due);
    row.state = stateText(stateOf(milestone, contestDay(state.readAtUtc)));
    row.first = milestone.starts;
    row.last = milestone.due;
    row.done = milestone.doneOn.isValid();
    row.cancelled = milestone.cancelled;
    return row;
}

ScheduleSheetRow rowOf(const ScheduleState &state, const Round &round)
{
    ScheduleSheetRow row;
    row.kind = ScheduleSheetRow::Kind::Round;
    row.name = round.title;
    row.dates = days(firstDay(round), lastDay(round));
    row.state = stateText(stateOf(round, state.readAtUtc));
    row.first = firstDay(round);
    row.last = lastDay(round);
    row.cancelled = round.cancelled;
    return row;
}

Result<QByteArray> bytesOf(const ScheduleState &state, ScheduleFormat format)
{
    switch (format) {
    case ScheduleFormat::Calendar:
        return scheduleCalendar(state);
    case ScheduleFormat::Pdf:
        return writePdf(*scheduleDocument(state), Services::tr("Schedule"));
    case ScheduleFormat::Png:
        break;
    }
    return writePng(*scheduleDocument(state));
}

} // namespace

QByteArray scheduleCalendar(const ScheduleState &state)
{
    std::vector<CalendarEvent> events;
    for (const Milestone &milestone : state.schedule.milestones)
        events.push_back(eventOf(state, milestone));
    for (const Round &round : state.schedule.rounds)
        events.push_back(eventOf(state, round));
    return writeICalendar(state.contest.title, events, state.readAtUtc);
}

std::shared_ptr<const PagedDocument> scheduleDocument(const ScheduleState &state)
{
    ScheduleSheet sheet;
    sheet.title = Services::tr("Schedule");
    sheet.subtitle = state.contest.title;
    sheet.asOf = Services::tr("As of %1")
                     .arg(QDateTime::fromMSecsSinceEpoch(toMillis(state.readAtUtc), contestTimeZone())
                              .toString(QStringLiteral("dd/MM/yyyy HH:mm")));
    sheet.headings = {Services::tr("Work"), Services::tr("In charge"), Services::tr("Time"), Services::tr("State")};
    sheet.page = Services::tr("Page %1/%2");
    sheet.todayLabel = Services::tr("Today");
    sheet.today = contestDay(state.readAtUtc);
    for (const ScheduleLine line : linesInOrder(state.schedule)) {
        const Round *round = roundOf(state.schedule, line);
        sheet.rows.push_back(round ? rowOf(state, *round) : rowOf(state, *milestoneOf(state.schedule, line)));
    }
    QDate first = sheet.today;
    QDate last = sheet.today;
    for (const ScheduleSheetRow &row : sheet.rows) {
        first = std::min(first, row.first.isValid() ? row.first : row.last);
        last = std::max(last, row.last);
    }
    for (const Holiday &holiday : holidaysBetween(first.addDays(-1), last.addDays(1)))
        sheet.holidays.push_back(holiday.day);
    return layoutSchedule(sheet);
}

Result<void> exportSchedule(const ScheduleState &state, const QString &file, ScheduleFormat format)
{
    HOITHI_TRY(const QByteArray bytes, bytesOf(state, format));
    return saveVerified(file, bytes);
}

} // namespace hoithi
