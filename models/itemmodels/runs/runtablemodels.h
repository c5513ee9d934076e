// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/rowtablemodel.h"
#include "services/ranking/runs/runview.h"

namespace hoithi {

/// The stored rankings of a round. A hash shows by its beginning, and is copied whole.
class RunTableModel final : public RowTableModel<ListedRun>
{
    Q_OBJECT
public:
    explicit RunTableModel(QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
};

/// One thing that is not the same in two rankings, in words.
struct RunDifferenceRow
{
    QString what;
    QString before;
    QString after;
    QString change;
};

/// Two rankings side by side: what they were computed from, then figures, then people; only what is not the same.
class RunDifferenceTableModel final : public RowTableModel<RunDifferenceRow>
{
    Q_OBJECT
public:
    explicit RunDifferenceTableModel(QObject *parent = nullptr);

    void setComparison(const RunComparison &comparison);
    void clear();

    /// The two in the middle are headed by the beginnings of the rankings' hashes.
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::array<QString, 2> m_runs;
};

} // namespace hoithi
