// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/runs/runtablemodels.h"
#include "views/dialogs/peopledialogs.h"
#include "views/shell/page.h"

namespace hoithi {

/// The stored rankings of a round, and what differs between two of them. Opened, never executed; deletes itself when closed.
class RunsDialog final : public TableDialog
{
    Q_OBJECT
public:
    RunsDialog(const PageContext &page, int roundNumber, QWidget *parent);

private:
    void load();
    void take(std::vector<ListedRun> runs);
    [[nodiscard]] std::vector<int> chosenRows() const;
    [[nodiscard]] QStringList hashesOf(const std::vector<int> &rows) const;
    /// The hashes of the rows that are chosen, older ranking first; of one alone, it and the one that stands.
    [[nodiscard]] QStringList chosen() const;
    void updateActions();
    void compare();
    void show(const RunComparison &comparison);
    /// What is on record about the ranking that is chosen.
    void showTrail();
    void exportCsv();
    void exportTo(const QString &path, const QString &purpose);

    PageContext m_page;
    int m_round;
    DataTable *m_table;
    DataTable *m_differences;
    RunTableModel m_runs;
    RunDifferenceTableModel m_rows;
    QPushButton *m_compare;
    QPushButton *m_export;
    QPushButton *m_trail;
    quint64 m_asked = 0; ///< only the newest answer counts
};

} // namespace hoithi
