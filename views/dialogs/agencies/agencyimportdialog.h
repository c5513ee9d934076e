// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/agencies/agencychangedialog.h"

namespace hoithi {

/// A file of agencies before its import: line by line what is new, otherwise, or cannot be taken.
class AgencyImportDialog final : public AgencyChangeDialog
{
    Q_OBJECT
public:
    AgencyImportDialog(const QString &file, AgencyStage stage, const ChangeAuthor &author, QWidget *parent);
    [[nodiscard]] std::vector<AgencyEdit> edits() const override { return m_stage.edits(); }

private:
    [[nodiscard]] QString missing() const override;
    void addTable();

    AgencyStage m_stage;
};

} // namespace hoithi
