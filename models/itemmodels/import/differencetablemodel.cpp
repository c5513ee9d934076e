// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/import/differencetablemodel.h"

#include "itemmodels/format.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace hoithi {

namespace {

struct FieldName
{
    const char *field;
    const char *text;
};

constexpr std::array<FieldName, 13> fieldNames{{
    {"submission_id", QT_TRANSLATE_NOOP("DifferenceTableModel", "Submission")},
    {"account_id", QT_TRANSLATE_NOOP("DifferenceTableModel", "Account")},
    {"full_name", QT_TRANSLATE_NOOP("DifferenceTableModel", "Full name")},
    {"phone", QT_TRANSLATE_NOOP("DifferenceTableModel", "Phone")},
    {"national_id", QT_TRANSLATE_NOOP("DifferenceTableModel", "National id")},
    {"agency_code", QT_TRANSLATE_NOOP("DifferenceTableModel", "Agency code")},
    {"agency_name", QT_TRANSLATE_NOOP("DifferenceTableModel", "Agency")},
    {"round", QT_TRANSLATE_NOOP("DifferenceTableModel", "Round")},
    {"paper_code", QT_TRANSLATE_NOOP("DifferenceTableModel", "Paper code")},
    {"started_at", QT_TRANSLATE_NOOP("DifferenceTableModel", "Started")},
    {"submitted_at", QT_TRANSLATE_NOOP("DifferenceTableModel", "Submitted")},
    {"answers", QT_TRANSLATE_NOOP("DifferenceTableModel", "Answers")},
    {"prediction", QT_TRANSLATE_NOOP("DifferenceTableModel", "Prediction")},
}};

QString fieldText(const DifferenceRow &row)
{
    if (row.kind == DifferenceKind::Changed && row.change.field.isEmpty())
        return QCoreApplication::translate("DifferenceTableModel", "Differs from another of the files chosen");
    return dumpFieldText(row.change.field);
}

QString valueText(const FieldChange &change, const QJsonValue &value)
{
    if (change.field.isEmpty())
        return {};
    if (value.isNull() || value.isUndefined())
        return unknownText();
    if (change.field.endsWith(QLatin1String("_at"))) {
        const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
        return time.isValid() ? formatInstantExactly(fromMillis(time.toMSecsSinceEpoch())) : value.toString();
    }
    return value.isDouble() ? formatNumber(value.toInteger()) : value.toString();
}

using Row = DifferenceRow;
constexpr std::array<Column<Row>, 9> columns{{
    {"difference", QT_TRANSLATE_NOOP("DifferenceTableModel", "Difference"),
     [](const Row &row) { return differenceKindText(row.kind); }, nullptr, false},
    {"submission_id", QT_TRANSLATE_NOOP("DifferenceTableModel", "Submission"),
     [](const Row &row) { return row.submissionId; }, nullptr, false},
    {"full_name", QT_TRANSLATE_NOOP("DifferenceTableModel", "Full name"), [](const Row &row) { return row.fullName; },
     nullptr, false},
    {"account_id", QT_TRANSLATE_NOOP("DifferenceTableModel", "Account"), [](const Row &row) { return row.accountId; },
     nullptr, false},
    {"field", QT_TRANSLATE_NOOP("DifferenceTableModel", "Field"), fieldText, nullptr, false},
    {"before", QT_TRANSLATE_NOOP("DifferenceTableModel", "Stored"),
     [](const Row &row) { return valueText(row.change, row.change.before); }, nullptr, false},
    {"after", QT_TRANSLATE_NOOP("DifferenceTableModel", "In the file"),
     [](const Row &row) { return valueText(row.change, row.change.after); }, nullptr, false},
    {"file", QT_TRANSLATE_NOOP("DifferenceTableModel", "File"), [](const Row &row) { return row.file; }, nullptr,
     false},
    {"line", QT_TRANSLATE_NOOP("DifferenceTableModel", "Line"),
     [](const Row &row) { return formatNumber(static_cast<qint64>(row.line)); },
     [](const Row &row) { return QVariant(static_cast<qint64>(row.line)); }, true},
}};

} // namespace

QString dumpFieldText(const QString &field)
{
    const auto *const found = std::ranges::find_if(
        fieldNames, [&field](const FieldName &name) { return field == QLatin1String(name.field); });
    return found == fieldNames.end() ? field : QCoreApplication::translate("DifferenceTableModel", found->text);
}

std::vector<DifferenceRow> differenceRows(const std::vector<ImportDifference> &differences)
{
    std::vector<DifferenceRow> rows;
    for (const ImportDifference &each : differences) {
        DifferenceRow row{each.kind, each.submissionId, each.accountId, each.fullName, {}, each.file, each.line};
        for (const FieldChange &change : each.fields) {
            row.change = change;
            rows.push_back(row);
        }
        if (each.fields.empty())
            rows.push_back(std::move(row));
    }
    return rows;
}

QString differenceKindText(DifferenceKind kind)
{
    constexpr std::array texts{QT_TRANSLATE_NOOP("DifferenceTableModel", "Added"),
                               QT_TRANSLATE_NOOP("DifferenceTableModel", "Changed"),
                               QT_TRANSLATE_NOOP("DifferenceTableModel", "Vanished")};
    return QCoreApplication::translate("DifferenceTableModel", texts.at(static_cast<std::size_t>(kind)));
}

DifferenceTableModel::DifferenceTableModel(QObject *parent) : RowTableModel("DifferenceTableModel", columns, parent) {}

} // namespace hoithi
