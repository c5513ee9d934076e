// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/agencies/agencychangedialog.h"

class QCheckBox;
class QTableWidget;

namespace hoithi {

/// Headcounts of agencies from a day on, typed into a table or pasted from a column of a sheet.
class HeadcountsDialog final : public AgencyChangeDialog
{
    Q_OBJECT
public:
    HeadcountsDialog(const std::vector<AgencyState> &agencies, const ChangeAuthor &author, QWidget *parent);
    [[nodiscard]] std::vector<AgencyEdit> edits() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QString missing() const override;
    void fill();
    void paste();

    std::vector<AgencyState> m_agencies;
    QTableWidget *m_table;
    QCheckBox *m_fromBeginning;
    DayField *m_since = nullptr;
};

} // namespace hoithi
