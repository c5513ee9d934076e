// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/tables/scheduletables.h"

#include "base/csvtext.h"
#include "commandline/messages.h"
#include "commandline/plaintext.h"
#include "services/schedule/scheduletexts.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace hoithi::commandline {

namespace {

QString stateName(LineState state)
{
    switch (state) {
    case LineState::Planned:
        return s("planned");
    case LineState::UnderWay:
        return s("under_way");
    case LineState::Over:
        return s("over");
    case LineState::Done:
        return s("done");
    case LineState::Late:
        return s("late");
    case LineState::Cancelled:
        break;
    }
    return s("cancelled");
}

QString problemName(ScheduleProblemKind kind)
{
    switch (kind) {
    case ScheduleProblemKind::Overlap:
        return s("overlap");
    case ScheduleProblemKind::OutsideContest:
        return s("outside_contest");
    case ScheduleProblemKind::NoPaper:
        return s("no_paper");
    case ScheduleProblemKind::QuestionCount:
        return s("question_count");
    case ScheduleProblemKind::DeadlinePassed:
        return s("deadline_passed");
    case ScheduleProblemKind::Gap:
        return s("gap");
    case ScheduleProblemKind::NoRules:
        return s("no_rules");
    case ScheduleProblemKind::OnHoliday:
        return s("on_holiday");
    case ScheduleProblemKind::OnWeekend:
        break;
    }
    return s("on_weekend");
}

QString severityName(ScheduleSeverity severity)
{
    switch (severity) {
    case ScheduleSeverity::Error:
        return s("error");
    case ScheduleSeverity::Warning:
        return s("warning");
    case ScheduleSeverity::Note:
        break;
    }
    return s("note");
}

QString moment(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(instant), contestTimeZone())
        .toString(QStringLiteral("dd/MM/yyyy HH:mm"));
}

QString day(QDate date)
{
    return date.isValid() ? date.toString(QStringLiteral("dd/MM/yyyy")) : QStringLiteral("–");
}

QJsonArray problemsJson(const ScheduleState &state)
{
    QJsonArray problems;
    for (const ScheduleProblem &problem : state.problems) {
        problems.append(QJsonObject{{s("kind"), problemName(problem.kind)},
                                    {s("severity"), severityName(severityOf(problem.kind))},
                                    {s("line"), lineText(state.schedule, problem.line)},
                                    {s("text"), problemText(state.schedule, problem)}});
    }
    return problems;
}

QJsonArray changesJson(const ScheduleState &state)
{
    QJsonArray changes;
    for (const ScheduleChange &change : state.changes) {
        QJsonArray lines;
        for (const ScheduleLineChange &line : change.lines)
            lines.append(QJsonObject{{s("line"), lineText(line)},
                                     {s("changes"), QJsonArray::fromStringList(changeTexts(line))}});
        changes.append(QJsonObject{{s("change"), change.id},
                                   {s("made_by"), change.madeBy},
                                   {s("made_at"), toIsoLocal(change.madeAtUtc)},
                                   {s("reason"), change.reason},
                                   {s("audit_entry"), change.auditEntry},
                                   {s("lines"), lines}});
    }
    return changes;
}

void writeRow(QTextStream &out, const QStringList &fields)
{
    QStringList written;
    for (const QString &field : fields)
        written.append(csvField(field));
    out << written.join(u',') << '\n';
}

void writeProblem(QTextStream &out, const ScheduleState &state, const ScheduleProblem &problem)
{
    out << plainText(lineText(state.schedule, problem.line)) << ": " << plainText(problemText(state.schedule, problem))
        << '\n';
}

} // namespace

void writeLineChange(QTextStream &out, const ScheduleLineChange &line)
{
    out << plainText(lineText(line)) << ": " << plainText(changeTexts(line).join(QStringLiteral("; "))) << '\n';
}

void writeProblems(QTextStream &out, const ScheduleState &state, const ScheduleState &before)
{
    for (const ScheduleProblem &problem : state.problems) {
        const bool known = std::ranges::find(before.problems, problem) != before.problems.end();
        if (!known && severityOf(problem.kind) != ScheduleSeverity::Note)
            writeProblem(out, state, problem);
    }
    out.flush();
}

void writeSchedule(QTextStream &out, const ScheduleState &state)
{
    const QDate today = contestDay(state.readAtUtc);
    for (const Milestone &milestone : state.schedule.milestones) {
        const QString partner = milestone.partner.isEmpty() ? QString() : QStringLiteral("; ") + milestone.partner;
        out << plainText(milestone.number) << '\t' << day(milestone.starts) << " – " << day(milestone.due) << '\t'
            << stateText(stateOf(milestone, today)) << '\t' << plainText(milestone.title) << " ("
            << plainText(milestone.lead + partner) << ")\n";
    }
    for (const Round &round : state.schedule.rounds) {
        out << plainText(lineText(state.schedule, lineOf(round))) << '\t' << moment(round.opensAtUtc) << " – "
            << moment(round.closesAtUtc) << '\t' << stateText(stateOf(round, state.readAtUtc)) << '\t'
            << plainText(round.title) << '\n';
    }
    for (const ScheduleProblem &problem : state.problems) {
        out << "! ";
        writeProblem(out, state, problem);
    }
    for (const ScheduleChange &change : state.changes) {
        out << moment(change.madeAtUtc) << ' ' << plainText(change.madeBy) << ": " << plainText(change.reason) << '\n';
        for (const ScheduleLineChange &line : change.lines) {
            out << "    ";
            writeLineChange(out, line);
        }
    }
}

void writeScheduleCsv(QTextStream &out, const ScheduleState &state)
{
    out << "kind,number,title,lead,partner,starts,ends,done_on,state\n";
    const QDate today = contestDay(state.readAtUtc);
    for (const Milestone &milestone : state.schedule.milestones) {
        writeRow(out, {s("milestone"), milestone.number, milestone.title, milestone.lead, milestone.partner,
                       milestone.starts.toString(Qt::ISODate), milestone.due.toString(Qt::ISODate),
                       milestone.doneOn.toString(Qt::ISODate), stateName(stateOf(milestone, today))});
    }
    for (const Round &round : state.schedule.rounds) {
        writeRow(out, {s("round"), QString::number(round.number), round.title, QString(), QString(),
                       toIsoLocal(round.opensAtUtc), toIsoLocal(round.closesAtUtc), QString(),
                       stateName(stateOf(round, state.readAtUtc))});
    }
}

QByteArray scheduleJson(const ScheduleState &state)
{
    QJsonArray rounds;
    for (const Round &round : state.schedule.rounds) {
        QJsonObject object = jsonOf(round);
        object.insert(s("state"), stateName(stateOf(round, state.readAtUtc)));
        rounds.append(object);
    }
    QJsonArray milestones;
    for (const Milestone &milestone : state.schedule.milestones) {
        QJsonObject object = jsonOf(milestone);
        object.insert(s("state"), stateName(stateOf(milestone, contestDay(state.readAtUtc))));
        milestones.append(object);
    }
    const QJsonObject result{{s("version"), state.version},
                             {s("rounds"), rounds},
                             {s("milestones"), milestones},
                             {s("problems"), problemsJson(state)},
                             {s("changes"), changesJson(state)}};
    return QJsonDocument(result).toJson(QJsonDocument::Compact);
}

} // namespace hoithi::commandline
