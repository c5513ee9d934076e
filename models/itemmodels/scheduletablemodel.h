// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/rowtablemodel.h"
#include "services/schedule/scheduleview.h"

namespace hoithi {

/// A line of the schedule as the table has it. Texts that nobody knows are empty.
struct ScheduleRow
{
    ScheduleLine line;
    QString number;
    QString title;
    QString lead;
    QString partner;
    QString first; ///< a day, of a round with the time where that is not midnight
    QString last;
    QDate doneOn;
    LineState state = LineState::Planned;
    QString checks;       ///< what does not fit, in one text
    bool differs = false; ///< from what is recorded
};

/// The rows of a schedule in the order in which it is read.
[[nodiscard]] std::vector<ScheduleRow> scheduleRows(const Schedule &shown, const Schedule &recorded,
                                                    const std::vector<ScheduleProblem> &problems, Instant nowUtc);

/// Milestones and rounds; what is not recorded yet says so.
class ScheduleTableModel final : public RowTableModel<ScheduleRow>
{
public:
    explicit ScheduleTableModel(QObject *parent = nullptr);
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// -1 where it is not there.
    [[nodiscard]] int rowOf(ScheduleLine line) const;
};

} // namespace hoithi
