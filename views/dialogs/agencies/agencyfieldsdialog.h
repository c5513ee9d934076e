// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/agencies/agencychangedialog.h"

class QComboBox;

namespace hoithi {

/// Changes what agencies are called and belong to: all of one, what they have in common of several; or adds one.
class AgencyFieldsDialog final : public AgencyChangeDialog
{
    Q_OBJECT
public:
    /// Without `agencies` it adds one. `all` says which kinds and blocs there are.
    AgencyFieldsDialog(const std::vector<AgencyState> &agencies, const std::vector<AgencyState> &all,
                       const ChangeAuthor &author, QWidget *parent);
    [[nodiscard]] std::vector<AgencyEdit> edits() const override;

private:
    [[nodiscard]] QString missing() const override;
    QComboBox *addChoice(const QString &label, const QString &objectName, const std::vector<AgencyState> &all,
                         QString AgencyVersion::*field);
    void fill(const AgencyVersion &agency);

    std::vector<AgencyState> m_agencies;
    QLineEdit *m_code = nullptr; ///< of one that is added
    QLineEdit *m_name = nullptr; ///< of a single one; so are the other names
    QLineEdit *m_aliases = nullptr;
    QComboBox *m_kind;
    QComboBox *m_bloc;
    QLineEdit *m_parent;
    QComboBox *m_counted;
};

} // namespace hoithi
