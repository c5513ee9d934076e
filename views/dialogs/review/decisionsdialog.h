// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/review/reviewview.h"
#include "views/dialogs/peopledialogs.h"

#include <memory>

class QPushButton;

namespace hoithi {

class Settings;

/// What judges have decided about a round's submissions and accounts, who and why; from here any of it is taken back, also where no
/// flag shows it.
class DecisionsDialog final : public TableDialog
{
    Q_OBJECT
public:
    DecisionsDialog(const QString &roundTitle, std::vector<DecisionInForce> decisions, Settings &settings,
                    QWidget *parent);
    ~DecisionsDialog() override;
    DecisionsDialog(const DecisionsDialog &) = delete;
    DecisionsDialog &operator=(const DecisionsDialog &) = delete;

Q_SIGNALS:
    /// The chosen one is to be taken back; the dialog is closed.
    void takeBackWanted(const hoithi::DecisionInForce &decision);

private:
    class Model;
    void takeBack();

    DataTable *m_table;
    QPushButton *m_takeBack;
    std::unique_ptr<Model> m_model;
};

} // namespace hoithi
