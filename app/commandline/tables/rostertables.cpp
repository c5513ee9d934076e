// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/tables/rostertables.h"

#include "base/csvtext.h"
#include "domain/participant/rosterbody.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace hoithi::commandline {

namespace {

QString timeText(Instant atUtc)
{
    return atUtc == Instant{} ? QString() : toIsoLocal(atUtc);
}

QString stateOf(const RosterPerson &person)
{
    return person.withdrawn ? QStringLiteral("withdrawn") : QStringLiteral("in_force");
}

/// "1:2 3:1": two submissions in round 1, one in round 3.
QString roundsText(const RosterPerson &person)
{
    QStringList parts;
    for (const auto &[round, submissions] : person.appearances)
        parts.append(QStringLiteral("%1:%2").arg(round).arg(submissions));
    return parts.join(QLatin1Char(' '));
}

QString matchedBy(const MatchedBy &by)
{
    QStringList parts;
    if (by.account)
        parts.append(QStringLiteral("account_id"));
    if (by.phone)
        parts.append(QStringLiteral("phone"));
    if (by.nationalId)
        parts.append(QStringLiteral("national_id"));
    return parts.join(QLatin1Char(' '));
}

QJsonValue eventOf(const RosterEvent &event)
{
    QJsonObject object{{QStringLiteral("by"), event.person},
                       {QStringLiteral("at"), timeText(event.atUtc)},
                       {QStringLiteral("audit_entry"), event.seq}};
    if (!event.reason.isEmpty())
        object.insert(QStringLiteral("reason"), event.reason);
    return object;
}

QJsonObject toObject(const RosterPerson &person)
{
    QJsonObject rounds;
    for (const auto &[round, submissions] : person.appearances)
        rounds.insert(QString::number(round), submissions);
    const auto known = recognisedBody(person.body);
    return {{QStringLiteral("entry"), person.id},
            {QStringLiteral("body"), person.body},
            {QStringLiteral("kind"), known ? QJsonValue(rosterBodyName(*known)) : QJsonValue()},
            {QStringLiteral("full_name"), person.fullName},
            {QStringLiteral("account_id"), person.accountId},
            {QStringLiteral("state"), stateOf(person)},
            {QStringLiteral("added"), eventOf(person.added)},
            {QStringLiteral("withdrawn"), person.withdrawn ? eventOf(*person.withdrawn) : QJsonValue()},
            {QStringLiteral("submissions"), rounds}};
}

QString nameOf(const RosterList &list, qint64 entry)
{
    return entry >= 1 && entry <= std::ssize(list.people) ? list.people[static_cast<std::size_t>(entry - 1)].fullName
                                                          : QString();
}

} // namespace

QByteArray stageJson(const RosterStage &stage)
{
    const QJsonObject object{{QStringLiteral("lines"), static_cast<qint64>(stage.rows.size())},
                             {QStringLiteral("new"), stage.count(RosterRowState::New)},
                             {QStringLiteral("known"), stage.count(RosterRowState::Known)},
                             {QStringLiteral("repeated"), stage.count(RosterRowState::Repeated)},
                             {QStringLiteral("faulty"), stage.count(RosterRowState::Faulty)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void writeRosterCsv(QTextStream &out, const RosterList &list)
{
    out << "entry,body,full_name,account_id,state,added_by,added_at,withdrawn_by,withdrawn_at,reason,submissions,"
           "rounds\n";
    for (const RosterPerson &person : list.people) {
        const RosterEvent withdrawn = person.withdrawn.value_or(RosterEvent{});
        out << person.id << ',' << csvField(person.body) << ',' << csvField(person.fullName) << ','
            << csvField(person.accountId) << ',' << stateOf(person) << ',' << csvField(person.added.person) << ','
            << timeText(person.added.atUtc) << ',' << csvField(withdrawn.person) << ',' << timeText(withdrawn.atUtc)
            << ',' << csvField(withdrawn.reason) << ',' << person.appearanceCount() << ',' << roundsText(person)
            << '\n';
    }
}

QByteArray rosterJson(const RosterList &list)
{
    QJsonArray people;
    for (const RosterPerson &person : list.people)
        people.append(toObject(person));
    return QJsonDocument(QJsonObject{{QStringLiteral("people"), people}}).toJson(QJsonDocument::Indented);
}

void writeAppearanceHeader(QTextStream &out)
{
    out << "entry,full_name,round,submission_id,account_id,submitted_name,submitted_at,file,line,matched_by\n";
}

void writeAppearanceRows(QTextStream &out, const std::vector<RosterAppearance> &rows, const RosterList &list)
{
    for (const RosterAppearance &row : rows) {
        out << row.entryId << ',' << csvField(nameOf(list, row.entryId)) << ',' << row.roundNumber << ','
            << csvField(row.submissionId) << ',' << csvField(row.accountId) << ',' << csvField(row.fullName) << ','
            << toIsoLocal(row.submittedAtUtc) << ',' << csvField(row.fileName) << ',' << row.line << ','
            << matchedBy(row.by) << '\n';
    }
}

} // namespace hoithi::commandline
