// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/scheduletablemodel.h"

#include "services/schedule/scheduletexts.h"

#include <algorithm>
#include <array>

namespace hoithi {

namespace {

constexpr std::array<Column<ScheduleRow>, 9> columns{{
    {"number", QT_TRANSLATE_NOOP("ScheduleTableModel", "No."), [](const ScheduleRow &row) { return row.number; },
     nullptr, false},
    {"title", QT_TRANSLATE_NOOP("ScheduleTableModel", "Work"), [](const ScheduleRow &row) { return row.title; },
     nullptr, false},
    {"first", QT_TRANSLATE_NOOP("ScheduleTableModel", "From"), [](const ScheduleRow &row) { return row.first; },
     nullptr, false},
    {"last", QT_TRANSLATE_NOOP("ScheduleTableModel", "To"), [](const ScheduleRow &row) { return row.last; }, nullptr,
     false},
    {"state", QT_TRANSLATE_NOOP("ScheduleTableModel", "State"),
     [](const ScheduleRow &row) {
         const QString state = stateText(row.state);
         return row.differs ? QCoreApplication::translate("ScheduleTableModel", "%1, not recorded").arg(state) : state;
     },
     nullptr, false},
    {"checks", QT_TRANSLATE_NOOP("ScheduleTableModel", "Checks"), [](const ScheduleRow &row) { return row.checks; },
     nullptr, false},
    {"lead", QT_TRANSLATE_NOOP("ScheduleTableModel", "In charge"), [](const ScheduleRow &row) { return row.lead; },
     nullptr, false},
    {"partner", QT_TRANSLATE_NOOP("ScheduleTableModel", "Partners"), [](const ScheduleRow &row) { return row.partner; },
     nullptr, false},
    {"done", QT_TRANSLATE_NOOP("ScheduleTableModel", "Done on"),
     [](const ScheduleRow &row) { return row.doneOn.isValid() ? formatDate(row.doneOn) : QString(); },
     [](const ScheduleRow &row) { return QVariant(row.doneOn); }, false},
}};

QString checksOf(const Schedule &schedule, ScheduleLine line, const std::vector<ScheduleProblem> &problems)
{
    QStringList texts;
    for (const ScheduleProblem &problem : problemsOfLine(problems, line))
        texts.append(problemText(schedule, problem));
    return texts.join(QStringLiteral("; "));
}

bool isMidnight(Instant instant)
{
    constexpr qint64 day = 86'400'000;
    return (toMillis(instant) + std::chrono::milliseconds(contestUtcOffset).count()) % day == 0;
}

/// A round that opens or closes at midnight is told by its days.
QString opening(const Round &round)
{
    return isMidnight(round.opensAtUtc) ? formatDate(firstDay(round)) : formatInstant(round.opensAtUtc).left(16);
}

QString closing(const Round &round)
{
    return isMidnight(round.closesAtUtc) ? formatDate(lastDay(round)) : formatInstant(round.closesAtUtc).left(16);
}

ScheduleRow rowOf(const Round &round, const Schedule &recorded, Instant nowUtc)
{
    const Round *before = roundOf(recorded, lineOf(round));
    ScheduleRow row;
    row.line = lineOf(round);
    row.number = QCoreApplication::translate("ScheduleTableModel", "Round %1").arg(round.number);
    row.title = round.title;
    row.first = opening(round);
    row.last = closing(round);
    row.state = stateOf(round, nowUtc);
    row.differs = !before || *before != round;
    return row;
}

ScheduleRow rowOf(const Milestone &milestone, const Schedule &recorded, Instant nowUtc)
{
    const Milestone *before = milestoneOf(recorded, lineOf(milestone));
    ScheduleRow row;
    row.line = lineOf(milestone);
    row.number = milestone.number;
    row.title = milestone.title;
    row.lead = milestone.lead;
    row.partner = milestone.partner;
    row.first = milestone.starts.isValid() ? formatDate(milestone.starts) : QString();
    row.last = formatDate(milestone.due);
    row.doneOn = milestone.doneOn;
    row.state = stateOf(milestone, contestDay(nowUtc));
    row.differs = !before || *before != milestone;
    return row;
}

} // namespace

std::vector<ScheduleRow> scheduleRows(const Schedule &shown, const Schedule &recorded,
                                      const std::vector<ScheduleProblem> &problems, Instant nowUtc)
{
    std::vector<ScheduleRow> rows;
    for (const ScheduleLine line : linesInOrder(shown)) {
        const Round *round = roundOf(shown, line);
        rows.push_back(round ? rowOf(*round, recorded, nowUtc) : rowOf(*milestoneOf(shown, line), recorded, nowUtc));
        rows.back().checks = checksOf(shown, line, problems);
    }
    return rows;
}

ScheduleTableModel::ScheduleTableModel(QObject *parent) : RowTableModel("ScheduleTableModel", columns, parent) {}

QVariant ScheduleTableModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::ToolTipRole)
        return RowTableModel::data(index, Qt::DisplayRole);
    return RowTableModel::data(index, role);
}

int ScheduleTableModel::rowOf(ScheduleLine line) const
{
    const auto found = std::ranges::find(rows(), line, &ScheduleRow::line);
    return found == rows().end() ? -1 : static_cast<int>(found - rows().begin());
}

} // namespace hoithi
