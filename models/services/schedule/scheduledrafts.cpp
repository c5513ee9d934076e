// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/schedule/scheduledrafts.h"

#include "services/schedule/scheduletexts.h"

#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>

namespace hoithi {

namespace {

const QString roundField = QStringLiteral("round ");
const QString milestoneField = QStringLiteral("milestone ");

QString written(const QJsonObject &line)
{
    return QString::fromUtf8(QJsonDocument(line).toJson(QJsonDocument::Compact));
}

QString textIn(const QJsonObject &line, const char *name)
{
    return line.value(QLatin1String(name)).toString();
}

QDate dayIn(const QJsonObject &line, const char *name)
{
    return QDate::fromString(textIn(line, name), Qt::ISODate);
}

std::optional<Instant> momentIn(const QJsonObject &line, const char *name)
{
    const QDateTime moment = QDateTime::fromString(textIn(line, name), Qt::ISODateWithMs);
    return moment.isValid() ? std::optional(fromMillis(moment.toMSecsSinceEpoch())) : std::nullopt;
}

std::optional<Round> roundIn(int number, const QJsonObject &line)
{
    const auto opens = momentIn(line, "opens");
    const auto closes = momentIn(line, "closes");
    if (number < 1 || !opens || !closes)
        return std::nullopt;
    Round round{RoundId(number), number, textIn(line, "title"), *opens, *closes};
    round.cancelled = line.value(QStringLiteral("cancelled")).toBool();
    return round;
}

std::optional<Milestone> milestoneIn(qint64 id, const QJsonObject &line)
{
    Milestone milestone;
    milestone.id = MilestoneId(id);
    milestone.number = textIn(line, "number");
    milestone.title = textIn(line, "title");
    milestone.lead = textIn(line, "lead");
    milestone.partner = textIn(line, "partner");
    milestone.starts = dayIn(line, "starts");
    milestone.due = dayIn(line, "due");
    milestone.doneOn = dayIn(line, "done");
    milestone.cancelled = line.value(QStringLiteral("cancelled")).toBool();
    return id < 1 || !milestone.due.isValid() ? std::nullopt : std::optional(milestone);
}

} // namespace

DraftContent draftOf(const Schedule &schedule)
{
    DraftContent content;
    for (const Round &round : schedule.rounds)
        content.emplace(roundField + QString::number(round.number), written(jsonOf(round)));
    for (const Milestone &milestone : schedule.milestones)
        content.emplace(milestoneField + QString::number(milestone.id.value()), written(jsonOf(milestone)));
    return content;
}

std::optional<Schedule> scheduleIn(const DraftContent &content)
{
    Schedule schedule;
    for (const auto &[field, text] : content) {
        const QJsonObject line = QJsonDocument::fromJson(text.toUtf8()).object();
        const qint64 id = field.section(u' ', -1).toLongLong();
        const auto round = field.startsWith(roundField) ? roundIn(static_cast<int>(id), line) : std::nullopt;
        const auto milestone = field.startsWith(milestoneField) ? milestoneIn(id, line) : std::nullopt;
        if (!round && !milestone)
            return std::nullopt;
        schedule =
            round ? withLines(std::move(schedule), {*round}, {}) : withLines(std::move(schedule), {}, {*milestone});
    }
    std::ranges::sort(schedule.milestones, {}, &Milestone::id); // by name, the tenth comes before the second
    return schedule;
}

Schedule linesAlsoIn(Schedule schedule, const Schedule &other)
{
    std::erase_if(schedule.rounds, [&other](const Round &round) { return !roundOf(other, lineOf(round)); });
    std::erase_if(schedule.milestones,
                  [&other](const Milestone &milestone) { return !milestoneOf(other, lineOf(milestone)); });
    return schedule;
}

} // namespace hoithi
