// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/tables/batchtables.h"

#include "base/csvtext.h"
#include "commandline/tables/tables.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace hoithi::commandline {

namespace {

QString stateOf(const BatchSummary &batch)
{
    return batch.withdrawn ? QStringLiteral("withdrawn") : QStringLiteral("in_force");
}

QJsonObject toObject(const BatchSummary &batch)
{
    QJsonObject object = QJsonDocument::fromJson(countsJson(batch.counts)).object();
    object.insert(QStringLiteral("batch"), batch.id);
    object.insert(QStringLiteral("round"), batch.roundNumber);
    object.insert(QStringLiteral("file"), batch.fileName);
    object.insert(QStringLiteral("sha256"), QString::fromLatin1(batch.sha256));
    object.insert(QStringLiteral("size"), batch.size);
    object.insert(QStringLiteral("imported_by"), batch.importer);
    object.insert(QStringLiteral("imported_at"), toIsoLocal(batch.importedAtUtc));
    object.insert(QStringLiteral("state"), stateOf(batch));
    if (batch.withdrawn) {
        object.insert(QStringLiteral("withdrawn"),
                      QJsonObject{{QStringLiteral("by"), batch.withdrawn->person},
                                  {QStringLiteral("at"), toIsoLocal(batch.withdrawn->atUtc)},
                                  {QStringLiteral("reason"), batch.withdrawn->reason},
                                  {QStringLiteral("audit_entry"), batch.withdrawn->auditEntry}});
    }
    return object;
}

} // namespace

void writeBatchesCsv(QTextStream &out, const std::vector<BatchSummary> &batches)
{
    out << "batch,round,file,imported_by,imported_at,read,accepted,rejected,unchanged,conflicts,state,withdrawn_by,"
           "withdrawn_at,reason\n";
    for (const BatchSummary &batch : batches) {
        const ImportCounts &counts = batch.counts;
        out << batch.id << ',' << batch.roundNumber << ',' << csvField(batch.fileName) << ','
            << csvField(batch.importer) << ',' << toIsoLocal(batch.importedAtUtc) << ',' << counts.read() << ','
            << counts.accepted << ',' << counts.rejected() << ',' << counts.unchanged << ',' << counts.conflicts << ','
            << stateOf(batch);
        const BatchWithdrawn none;
        const BatchWithdrawn &withdrawn = batch.withdrawn ? *batch.withdrawn : none;
        out << ',' << csvField(withdrawn.person) << ',' << (batch.withdrawn ? toIsoLocal(withdrawn.atUtc) : QString())
            << ',' << csvField(withdrawn.reason) << '\n';
    }
}

QByteArray batchesJson(const std::vector<BatchSummary> &batches)
{
    QJsonArray array;
    for (const BatchSummary &batch : batches)
        array.append(toObject(batch));
    return QJsonDocument(array).toJson(QJsonDocument::Indented);
}

QByteArray batchJson(const BatchReport &report)
{
    QJsonObject object = toObject(report.summary);
    object.insert(QStringLiteral("rests_on_it"), QJsonArray::fromStringList(report.uses));
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

QByteArray previewJson(const ImportPreview &preview)
{
    QJsonObject object = QJsonDocument::fromJson(countsJson(preview.counts)).object();
    object.insert(QStringLiteral("added"), preview.counts.accepted);
    object.insert(QStringLiteral("changed"), preview.counts.conflicts);
    object.insert(QStringLiteral("vanished"), preview.vanished);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

qint64 differenceLines(const std::vector<ImportDifference> &differences)
{
    qint64 lines = 0;
    for (const ImportDifference &row : differences)
        lines += std::max<qint64>(std::ssize(row.fields), 1);
    return lines;
}

void writeDifferencesCsv(QTextStream &out, const std::vector<ImportDifference> &differences)
{
    out << "difference,file,line,submission_id,account_id,full_name,field,before,after\n";
    const auto writeLine = [&out](const ImportDifference &row, const FieldChange &change) {
        out << differenceName(row.kind) << ',' << csvField(row.file) << ',' << row.line << ','
            << csvField(row.submissionId) << ',' << csvField(row.accountId) << ',' << csvField(row.fullName) << ','
            << change.field << ',' << csvField(change.before.toVariant().toString()) << ','
            << csvField(change.after.toVariant().toString()) << '\n';
    };
    for (const ImportDifference &row : differences) {
        for (const FieldChange &change : row.fields)
            writeLine(row, change);
        if (row.fields.empty())
            writeLine(row, {});
    }
}

} // namespace hoithi::commandline
