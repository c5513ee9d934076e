// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/tables/conflicttables.h"

#include "base/csvtext.h"
#include "base/instant.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace hoithi::commandline {

namespace {

void writeLine(QTextStream &out, const ConflictRow &row, const FieldChange &change)
{
    const ImportDifference &difference = row.difference;
    const ConflictVerdict none;
    const ConflictVerdict &verdict = row.verdict ? *row.verdict : none;
    out << row.id << ',' << row.batch << ',' << row.roundNumber << ',' << csvField(difference.file) << ','
        << difference.line << ',' << csvField(difference.submissionId) << ',' << csvField(difference.accountId) << ','
        << csvField(difference.fullName) << ',' << conflictStateName(row.state) << ','
        << csvField(verdict.judges.join(QStringLiteral(", "))) << ',' << csvField(verdict.reason) << ','
        << (row.verdict ? toIsoLocal(verdict.atUtc) : QString()) << ',' << change.field << ','
        << csvField(change.before.toVariant().toString()) << ',' << csvField(change.after.toVariant().toString())
        << '\n';
}

QJsonObject toObject(const ConflictRow &row)
{
    QJsonArray fields;
    for (const FieldChange &change : row.difference.fields)
        fields.append(QJsonObject{{QStringLiteral("field"), change.field},
                                  {QStringLiteral("before"), change.before},
                                  {QStringLiteral("after"), change.after}});
    QJsonObject object{{QStringLiteral("conflict"), row.id},
                       {QStringLiteral("batch"), row.batch},
                       {QStringLiteral("round"), row.roundNumber},
                       {QStringLiteral("file"), row.difference.file},
                       {QStringLiteral("line"), static_cast<qint64>(row.difference.line)},
                       {QStringLiteral("submission_id"), row.difference.submissionId},
                       {QStringLiteral("account_id"), row.difference.accountId},
                       {QStringLiteral("full_name"), row.difference.fullName},
                       {QStringLiteral("state"), conflictStateName(row.state)},
                       {QStringLiteral("fields"), fields}};
    if (row.verdict) {
        object.insert(QStringLiteral("decided"),
                      QJsonObject{{QStringLiteral("judges"), QJsonArray::fromStringList(row.verdict->judges)},
                                  {QStringLiteral("reason"), row.verdict->reason},
                                  {QStringLiteral("at"), toIsoLocal(row.verdict->atUtc)}});
    }
    return object;
}

} // namespace

void writeConflictsCsv(QTextStream &out, const ConflictList &conflicts)
{
    out << "conflict,batch,round,file,line,submission_id,account_id,full_name,state,judges,reason,decided_at,field,"
           "before,after\n";
    for (const ConflictRow &row : conflicts.rows) {
        for (const FieldChange &change : row.difference.fields)
            writeLine(out, row, change);
        if (row.difference.fields.empty())
            writeLine(out, row, {});
    }
}

QByteArray conflictsJson(const ConflictList &conflicts)
{
    QJsonArray rows;
    for (const ConflictRow &row : conflicts.rows)
        rows.append(toObject(row));
    return QJsonDocument(QJsonObject{{QStringLiteral("total"), conflicts.total},
                                     {QStringLiteral("open"), conflicts.open},
                                     {QStringLiteral("conflicts"), rows}})
        .toJson(QJsonDocument::Indented);
}

} // namespace hoithi::commandline
