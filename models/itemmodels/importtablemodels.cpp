// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/importtablemodels.h"

#include "itemmodels/import/differencetablemodel.h"
#include "services/import/issuetext.h"

#include <array>

namespace hoithi {

namespace {

constexpr std::array<const char *, rejectReasonCount> reasonTexts{
    QT_TRANSLATE_NOOP("RejectReason", "Not a row of the table"),
    QT_TRANSLATE_NOOP("RejectReason", "A required field is missing"),
    QT_TRANSLATE_NOOP("RejectReason", "Belongs to another round"),
    QT_TRANSLATE_NOOP("RejectReason", "Unknown paper code"),
    QT_TRANSLATE_NOOP("RejectReason", "Unreadable time"),
    QT_TRANSLATE_NOOP("RejectReason", "Ends before it starts"),
    QT_TRANSLATE_NOOP("RejectReason", "Outside the round's hours"),
    QT_TRANSLATE_NOOP("RejectReason", "Wrong number of answers"),
    QT_TRANSLATE_NOOP("RejectReason", "An answer that is no option"),
    QT_TRANSLATE_NOOP("RejectReason", "Prediction is no number"),
    QT_TRANSLATE_NOOP("RejectReason", "Submission given twice"),
};

QString agencyText(const ImportPreviewRow &row)
{
    if (row.agency.isEmpty())
        return unknownText();
    return row.agencyResolved
               ? row.agency
               : QCoreApplication::translate("ImportPreviewTableModel", "%1 (not recognised)").arg(row.agency);
}

using Issue = ImportIssue;
constexpr std::array<Column<Issue>, 4> issueColumns{{
    {"line", QT_TRANSLATE_NOOP("ImportIssueTableModel", "Line"),
     [](const Issue &row) { return formatNumber(static_cast<qint64>(row.line)); },
     [](const Issue &row) { return QVariant(static_cast<qint64>(row.line)); }, true},
    {"reason", QT_TRANSLATE_NOOP("ImportIssueTableModel", "Reason"),
     [](const Issue &row) { return rejectReasonText(row.reason); }, nullptr, false},
    {"field", QT_TRANSLATE_NOOP("ImportIssueTableModel", "Field"),
     [](const Issue &row) { return dumpFieldText(row.field); }, nullptr, false},
    {"text", QT_TRANSLATE_NOOP("ImportIssueTableModel", "Text in the file"),
     [](const Issue &row) { return issueText(row); }, nullptr, false},
}};

using Preview = ImportPreviewRow;
constexpr std::array<Column<Preview>, 8> previewColumns{{
    {"line", QT_TRANSLATE_NOOP("ImportPreviewTableModel", "Line"),
     [](const Preview &row) { return formatNumber(static_cast<qint64>(row.line)); },
     [](const Preview &row) { return QVariant(static_cast<qint64>(row.line)); }, true},
    {"submission_id", QT_TRANSLATE_NOOP("ImportPreviewTableModel", "Submission"),
     [](const Preview &row) { return row.submissionId; }, nullptr, false},
    {"account_id", QT_TRANSLATE_NOOP("ImportPreviewTableModel", "Account"),
     [](const Preview &row) { return row.accountId; }, nullptr, false},
    {"full_name", QT_TRANSLATE_NOOP("ImportPreviewTableModel", "Full name"),
     [](const Preview &row) { return row.fullName; }, nullptr, false},
    {"agency", QT_TRANSLATE_NOOP("ImportPreviewTableModel", "Agency"), agencyText, nullptr, false},
    {"submitted_at", QT_TRANSLATE_NOOP("ImportPreviewTableModel", "Submitted"),
     [](const Preview &row) { return formatInstant(row.submittedAtUtc); },
     [](const Preview &row) { return QVariant(toMillis(row.submittedAtUtc)); }, true},
    {"answers", QT_TRANSLATE_NOOP("ImportPreviewTableModel", "Answers"), [](const Preview &row) { return row.answers; },
     nullptr, false},
    {"prediction", QT_TRANSLATE_NOOP("ImportPreviewTableModel", "Prediction"),
     [](const Preview &row) { return formatNumber(row.prediction); },
     [](const Preview &row) { return QVariant(row.prediction.value_or(-1)); }, true},
}};

using Batch = BatchSummary;
QString stateText(const BatchSummary &batch)
{
    if (!batch.withdrawn)
        return QCoreApplication::translate("BatchTableModel", "In force");
    return QCoreApplication::translate("BatchTableModel", "Withdrawn by %1: %2")
        .arg(batch.withdrawn->person, batch.withdrawn->reason);
}

constexpr std::array<Column<Batch>, 9> batchColumns{{
    {"file", QT_TRANSLATE_NOOP("BatchTableModel", "File"), [](const Batch &row) { return row.fileName; }, nullptr,
     false},
    {"state", QT_TRANSLATE_NOOP("BatchTableModel", "State"), stateText, nullptr, false},
    {"imported_at", QT_TRANSLATE_NOOP("BatchTableModel", "Imported"),
     [](const Batch &row) { return formatInstant(row.importedAtUtc); },
     [](const Batch &row) { return QVariant(toMillis(row.importedAtUtc)); }, true},
    {"importer", QT_TRANSLATE_NOOP("BatchTableModel", "By"), [](const Batch &row) { return row.importer; }, nullptr,
     false},
    {"read", QT_TRANSLATE_NOOP("BatchTableModel", "Rows read"),
     [](const Batch &row) { return formatNumber(row.counts.read()); },
     [](const Batch &row) { return QVariant(row.counts.read()); }, true},
    {"accepted", QT_TRANSLATE_NOOP("BatchTableModel", "Accepted"),
     [](const Batch &row) { return formatNumber(row.counts.accepted); },
     [](const Batch &row) { return QVariant(row.counts.accepted); }, true},
    {"rejected", QT_TRANSLATE_NOOP("BatchTableModel", "Rejected"),
     [](const Batch &row) { return formatNumber(row.counts.rejected()); },
     [](const Batch &row) { return QVariant(row.counts.rejected()); }, true},
    {"conflicts", QT_TRANSLATE_NOOP("BatchTableModel", "Conflicts"),
     [](const Batch &row) { return formatNumber(row.counts.conflicts); },
     [](const Batch &row) { return QVariant(row.counts.conflicts); }, true},
    {"sha256", QT_TRANSLATE_NOOP("BatchTableModel", "SHA-256"),
     [](const Batch &row) { return QString::fromLatin1(row.sha256.left(16)); }, nullptr, false},
}};

} // namespace

QString rejectReasonText(RejectReason reason)
{
    return QCoreApplication::translate("RejectReason", reasonTexts.at(static_cast<std::size_t>(reason)));
}

ImportIssueTableModel::ImportIssueTableModel(QObject *parent)
    : RowTableModel("ImportIssueTableModel", issueColumns, parent)
{}

QVariant ImportIssueTableModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::ToolTipRole && index.isValid() && index.column() == Field)
        return row(index.row()).field;
    return RowTableModel::data(index, role);
}

ImportPreviewTableModel::ImportPreviewTableModel(QObject *parent)
    : RowTableModel("ImportPreviewTableModel", previewColumns, parent)
{}

BatchTableModel::BatchTableModel(QObject *parent) : RowTableModel("BatchTableModel", batchColumns, parent) {}

} // namespace hoithi
