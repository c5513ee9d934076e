// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contest/schedulecheck.h"
#include "domain/participation/participation.h"
#include "itemmodels/rowtablemodel.h"
#include "services/rankingview.h"

namespace hoithi {

/// A milestone and where it stands.
struct MilestoneRow
{
    Milestone milestone;
    LineState state = LineState::Planned;
};

/// The plan's schedule.
class MilestoneTableModel final : public RowTableModel<MilestoneRow>
{
public:
    explicit MilestoneTableModel(QObject *parent = nullptr);
    /// As they stand on a day.
    void setMilestones(const std::vector<Milestone> &milestones, QDate today);
};

/// People by agency.
class ParticipationTableModel final : public RowTableModel<ParticipationRow>
{
public:
    enum ColumnIndex { AgencyName, AgencyCode, Bloc, People, Submissions, AllCorrect, Headcount, Rate };
    explicit ParticipationTableModel(QObject *parent = nullptr);
};

/// Winners of a round, or agencies that win a collective prize.
class WinnerTableModel final : public RowTableModel<RankedSubmission>
{
public:
    explicit WinnerTableModel(QObject *parent = nullptr);
};

/// Blocs are data; those of the plan have a name in each language, any other shows as it is.
[[nodiscard]] QString blocText(const QString &bloc);

} // namespace hoithi
