// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/participant/rosterstage.h"
#include "itemmodels/rowtablemodel.h"
#include "services/roster/rosterview.h"

namespace hoithi {

/// The people on the roster.
class RosterTableModel final : public RowTableModel<RosterPerson>
{
public:
    enum ColumnIndex { Name, Body, Account, Phone, NationalId, Appearances, State, Added };

    explicit RosterTableModel(QObject *parent = nullptr);
    /// Of an entry, or -1.
    [[nodiscard]] int rowOf(qint64 id) const;
};

/// Where one of them appears.
class AppearanceTableModel final : public RowTableModel<RosterAppearance>
{
public:
    explicit AppearanceTableModel(QObject *parent = nullptr);
};

/// The lines of a file before its import.
class RosterStageTableModel final : public RowTableModel<StagedRosterRow>
{
public:
    explicit RosterStageTableModel(QObject *parent = nullptr);
};

/// What is to be looked at in it.
class RosterProblemTableModel final : public RowTableModel<RosterProblem>
{
public:
    explicit RosterProblemTableModel(QObject *parent = nullptr);
};

/// "in force", "withdrawn".
[[nodiscard]] QString rosterStateText(const RosterPerson &person);

} // namespace hoithi
