// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/rostertablemodels.h"
#include "services/roster/rosterview.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;

namespace hoithi {

class DataTable;
class Settings;

/// A list of people before it is stored: who will be added, and what is to be looked at in the file.
class RosterIntakeDialog final : public QDialog
{
    Q_OBJECT
public:
    RosterIntakeDialog(const QString &fileName, RosterStage stage, Settings &settings, QWidget *parent);
    /// What adding them would do, as soon as it is known.
    void showEffect(const RosterAdding &effect);

Q_SIGNALS:
    /// These are to be added.
    void chosen(const std::vector<hoithi::RosterEntry> &entries);

private:
    void build(const QString &fileName);
    void connectParts();
    [[nodiscard]] QString summary() const;
    void showLine(int problem);
    void updateAdding();

    std::vector<RosterEntry> m_entries;
    qsizetype m_faulty = 0;
    RosterStageTableModel m_rows;
    RosterProblemTableModel m_problems;
    DataTable *m_rowTable;
    DataTable *m_problemTable;
    QCheckBox *m_leaveOut;
    QLabel *m_effect;
    QLabel *m_why; ///< nothing can be added
    QPushButton *m_add = nullptr;
};

} // namespace hoithi
