// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/runs/runtablemodels.h"

#include "services/ranking/runs/runtexts.h"

#include <array>

namespace hoithi {

namespace {

QString finalText(const ListedRun &row)
{
    const auto &final = row.run.finalisation;
    return final ? QStringLiteral("%1, %2").arg(final->judge, formatInstant(final->finalisedAtUtc)) : unknownText();
}

constexpr std::array<Column<ListedRun>, 12> runColumns{{
    {"run", QT_TRANSLATE_NOOP("RunTableModel", "Ranking"),
     [](const ListedRun &row) { return shortRunHash(row.run.runHash); }, nullptr, false},
    {"computed_at", QT_TRANSLATE_NOOP("RunTableModel", "Computed"),
     [](const ListedRun &row) { return formatInstant(row.run.computedAtUtc); },
     [](const ListedRun &row) { return QVariant::fromValue(toMillis(row.run.computedAtUtc)); }, false},
    {"state", QT_TRANSLATE_NOOP("RunTableModel", "State"), runStateText, nullptr, false},
    {"signatures", QT_TRANSLATE_NOOP("RunTableModel", "Signatures"),
     [](const ListedRun &row) { return runSignaturesText(row.run); }, nullptr, false},
    {"final", QT_TRANSLATE_NOOP("RunTableModel", "Declared final"), finalText, nullptr, false},
    {"computed_by", QT_TRANSLATE_NOOP("RunTableModel", "By"),
     [](const ListedRun &row) { return row.computedBy.isEmpty() ? unknownText() : row.computedBy; }, nullptr, false},
    {"rules", QT_TRANSLATE_NOOP("RunTableModel", "Rule book version"),
     [](const ListedRun &row) { return QString::number(row.run.ruleBookVersion); },
     [](const ListedRun &row) { return QVariant(row.run.ruleBookVersion); }, true},
    {"target", QT_TRANSLATE_NOOP("RunTableModel", "Number to predict"),
     [](const ListedRun &row) { return formatNumber(row.run.target); },
     [](const ListedRun &row) { return QVariant(row.run.target); }, true},
    {"participants", QT_TRANSLATE_NOOP("RunTableModel", "People"),
     [](const ListedRun &row) { return formatNumber(row.run.participants); },
     [](const ListedRun &row) { return QVariant(row.run.participants); }, true},
    {"eligible", QT_TRANSLATE_NOOP("RunTableModel", "Eligible"),
     [](const ListedRun &row) { return formatNumber(row.run.eligible); },
     [](const ListedRun &row) { return QVariant(row.run.eligible); }, true},
    {"all_correct", QT_TRANSLATE_NOOP("RunTableModel", "With every answer right"),
     [](const ListedRun &row) { return formatNumber(row.run.allCorrect); },
     [](const ListedRun &row) { return QVariant(row.run.allCorrect); }, true},
    {"winners", QT_TRANSLATE_NOOP("RunTableModel", "With a prize"),
     [](const ListedRun &row) { return formatNumber(row.winners); },
     [](const ListedRun &row) { return QVariant(row.winners); }, true},
}};

constexpr int hashColumn = 0;

constexpr std::array<Column<RunDifferenceRow>, 4> differenceColumns{{
    {"what", QT_TRANSLATE_NOOP("RunDifferenceTableModel", "What is not the same"),
     [](const RunDifferenceRow &row) { return row.what; }, nullptr, false},
    {"before", QT_TRANSLATE_NOOP("RunDifferenceTableModel", "Ranking %1"),
     [](const RunDifferenceRow &row) { return row.before; }, nullptr, false},
    {"after", QT_TRANSLATE_NOOP("RunDifferenceTableModel", "Ranking %1"),
     [](const RunDifferenceRow &row) { return row.after; }, nullptr, false},
    {"change", QT_TRANSLATE_NOOP("RunDifferenceTableModel", "Change"),
     [](const RunDifferenceRow &row) { return row.change; }, nullptr, false},
}};

void addInputs(const RunComparison &comparison, std::vector<RunDifferenceRow> &rows)
{
    for (const RunInputChange &change : comparison.inputs) {
        rows.push_back({runInputTitle(change), runInputValueText(change, change.before),
                        runInputValueText(change, change.after),
                        QCoreApplication::translate("RunDifferenceTableModel", "input")});
    }
}

void addFigures(const RunComparison &comparison, std::vector<RunDifferenceRow> &rows)
{
    for (const RunFigureChange &figure : runFigureChanges(comparison)) {
        const qint64 change = figure.after - figure.before;
        const QString sign = change > 0 ? QStringLiteral("+") : QString();
        rows.push_back(
            {figure.text, formatNumber(figure.before), formatNumber(figure.after), sign + formatNumber(change)});
    }
}

QString personText(const RunPersonChange &change)
{
    const RankedSubmission &person =
        change.standings[1].person ? *change.standings[1].person : *change.standings[0].person;
    return person.agencyName.isEmpty() ? person.fullName
                                       : QStringLiteral("%1 (%2)").arg(person.fullName, person.agencyName);
}

} // namespace

RunTableModel::RunTableModel(QObject *parent) : RowTableModel("RunTableModel", runColumns, parent) {}

QVariant RunTableModel::data(const QModelIndex &index, int role) const
{
    const bool whole = role == CopyRole || role == Qt::ToolTipRole;
    if (!whole || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return RowTableModel::data(index, role);
    if (index.column() == hashColumn)
        return QString::fromLatin1(row(index.row()).run.runHash);
    return role == Qt::ToolTipRole ? RowTableModel::data(index, Qt::DisplayRole) : QVariant();
}

RunDifferenceTableModel::RunDifferenceTableModel(QObject *parent)
    : RowTableModel("RunDifferenceTableModel", differenceColumns, parent)
{}

void RunDifferenceTableModel::setComparison(const RunComparison &comparison)
{
    std::vector<RunDifferenceRow> rows;
    addInputs(comparison, rows);
    addFigures(comparison, rows);
    for (const RunPersonChange &change : comparison.people) {
        rows.push_back({personText(change), prizeStandingText(change.standings[0]),
                        prizeStandingText(change.standings[1]), prizeMoveText(change.move)});
    }
    m_runs = {shortRunHash(comparison.runs[0].run.runHash), shortRunHash(comparison.runs[1].run.runHash)};
    setRows(std::move(rows));
    retranslate(); // the runs stand in the headers
}

void RunDifferenceTableModel::clear()
{
    m_runs = {};
    setRows({});
    retranslate();
}

QVariant RunDifferenceTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QVariant header = RowTableModel::headerData(section, orientation, role);
    const bool namesRun = role == Qt::DisplayRole && orientation == Qt::Horizontal && (section == 1 || section == 2);
    return namesRun ? header.toString().arg(m_runs.at(static_cast<std::size_t>(section) - 1)).trimmed() : header;
}

QVariant RunDifferenceTableModel::data(const QModelIndex &index, int role) const
{
    return RowTableModel::data(index, role == Qt::ToolTipRole ? static_cast<int>(Qt::DisplayRole) : role);
}

} // namespace hoithi
