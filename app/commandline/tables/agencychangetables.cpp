// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/tables/agencychangetables.h"

#include "base/csvtext.h"
#include "services/agencies/agencytexts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace hoithi::commandline {

namespace {

QString stateName(AgencyRowState state)
{
    switch (state) {
    case AgencyRowState::Added:
        return QStringLiteral("added");
    case AgencyRowState::Changed:
        return QStringLiteral("changed");
    case AgencyRowState::Invalid:
        return QStringLiteral("invalid");
    case AgencyRowState::Unchanged:
        break;
    }
    return QStringLiteral("unchanged");
}

} // namespace

void writeAgencyStageCsv(QTextStream &out, const AgencyStage &stage)
{
    out << "line,state,code,text\n";
    for (const StagedAgencyRow &row : stage.rows) {
        if (row.state == AgencyRowState::Unchanged)
            continue;
        const QString text = row.problem ? stagedProblemText(stage, row)
                                         : recordTexts(stage.before, row.record).join(QStringLiteral("; "));
        out << row.line << ',' << stateName(row.state) << ',' << csvField(row.record.code) << ',' << csvField(text)
            << '\n';
    }
    for (const QString &code : stage.missing)
        out << ",missing," << csvField(code) << ",\n";
}

void writeAgencyChangesCsv(QTextStream &out, const std::vector<AgencyChangeTold> &changes)
{
    out << "change,author,changed_at,reason,undoes,in_force,code,name,text\n";
    for (const AgencyChangeTold &change : changes) {
        std::vector<AgencyLineTold> lines = change.lines;
        if (lines.empty())
            lines.emplace_back();
        for (const AgencyLineTold &line : lines) {
            out << change.id << ',' << csvField(change.person) << ',' << toIsoLocal(change.atUtc) << ','
                << csvField(change.reason) << ',';
            if (change.undoes != 0)
                out << change.undoes;
            out << ',' << (change.inForce ? "yes" : "no") << ',' << csvField(line.code) << ',' << csvField(line.name)
                << ',' << csvField(line.texts.join(QStringLiteral("; "))) << '\n';
        }
    }
}

QByteArray agencyChangesJson(const std::vector<AgencyChangeTold> &changes)
{
    QJsonArray array;
    for (const AgencyChangeTold &change : changes) {
        QJsonArray lines;
        for (const AgencyLineTold &line : change.lines)
            lines.append(QJsonObject{{QStringLiteral("code"), line.code},
                                     {QStringLiteral("name"), line.name},
                                     {QStringLiteral("texts"), QJsonArray::fromStringList(line.texts)}});
        array.append(
            QJsonObject{{QStringLiteral("change"), change.id},
                        {QStringLiteral("author"), change.person},
                        {QStringLiteral("changed_at"), toIsoLocal(change.atUtc)},
                        {QStringLiteral("reason"), change.reason},
                        {QStringLiteral("undoes"), change.undoes == 0 ? QJsonValue() : QJsonValue(change.undoes)},
                        {QStringLiteral("in_force"), change.inForce},
                        {QStringLiteral("agencies"), lines}});
    }
    return QJsonDocument(array).toJson(QJsonDocument::Indented);
}

} // namespace hoithi::commandline
