// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/peopledialogs.h"

class QPlainTextEdit;

namespace hoithi {

class MessagePrompt;
class VaultCommands;

/// What waits for a second person, and what it would change: nothing is carried out before that has been shown.
class ProposalsDialog final : public TableDialog
{
    Q_OBJECT
public:
    ProposalsDialog(ContestState &state, Settings &settings, MessagePrompt &messages, VaultCommands &vault,
                    QWidget *parent);

private:
    void load();
    void select(qint64 id);
    void updateActions();
    void askForChange();
    void takeChange(const Result<QString> &change);
    void unlock();
    void askForEffect();
    void askBeforeConfirming();
    void confirm(qint64 id);
    void withdraw();
    [[nodiscard]] const Proposal *selected() const;

    ContestState &m_state;
    MessagePrompt &m_messages;
    VaultCommands &m_vault;
    DataTable *m_table;
    ProposalTableModel m_model;
    QPlainTextEdit *m_change;
    QPushButton *m_unlock; ///< where what would change is sealed
    QPushButton *m_confirm;
    QPushButton *m_withdraw;
    QString m_shown;     ///< what the selected proposal would change; empty while that is not known
    quint64 m_asked = 0; ///< only the newest answer counts
};

} // namespace hoithi
