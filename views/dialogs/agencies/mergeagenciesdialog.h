// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/agencies/agencychangedialog.h"

class QComboBox;

namespace hoithi {

/// Counts agencies for another one from a day on.
class MergeAgenciesDialog final : public AgencyChangeDialog
{
    Q_OBJECT
public:
    MergeAgenciesDialog(const std::vector<AgencyState> &agencies, const std::vector<AgencyState> &all,
                        const ChangeAuthor &author, QWidget *parent);
    [[nodiscard]] std::vector<AgencyEdit> edits() const override;

private:
    [[nodiscard]] QString missing() const override;
    void addSuccessors(const std::vector<AgencyState> &all);
    [[nodiscard]] QString successor() const;

    std::vector<AgencyState> m_agencies;
    QComboBox *m_into;
    DayField *m_since = nullptr;
};

} // namespace hoithi
