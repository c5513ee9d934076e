// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/peopledialogs.h"

class QPlainTextEdit;

namespace hoithi {

class JobBar;
class MessagePrompt;
class VaultCommands;

/// What waits for a second person, and what it would change: nothing is carried out before that has been shown.
class ProposalsDialog final : public TableDialog
{
    Q_OBJECT
public:
    ProposalsDialog(ContestState &state, Settings &settings, MessagePrompt &messages, VaultCommands &vault,
                    QWidget *parent);
    ~ProposalsDialog() override;
    Q_DISABLE_COPY_MOVE(ProposalsDialog)

private:
    void load();
    void select(qint64 id);
    void updateActions();
    void askForChange();
    void takeChange(const Result<QString> &change);
    void unlock();
    void askForEffect();
    void stopAsking();
    /// Shows the effect below the change once it is there.
    void takeEffect(const Result<QString> &effect);
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
    JobBar *m_job;         ///< while the effect is asked for
    QPushButton *m_unlock; ///< where what would change is sealed
    QPushButton *m_again;  ///< where the effect was not told: stopped, or something kept it from that
    QPushButton *m_confirm;
    QPushButton *m_withdraw;
    QString m_read;      ///< what the selected proposal would change, its effect left out
    QString m_shown;     ///< what the selected proposal would change; empty while that is not known
    quint64 m_asked = 0; ///< only the newest answer counts
};

} // namespace hoithi
