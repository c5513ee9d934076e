// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/rules/rulesview.h"
#include "views/dialogs/formdialog.h"

class QSpinBox;

namespace hoithi {

/// Approves a rule book as a new version: from which round on, by whom and why. Says what that does to results there are.
class ApproveRulesDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// `fromRound` is proposed.
    ApproveRulesDialog(const RulesState &state, const RuleBook &rules, int fromRound,
                       const std::optional<Member> &member, QWidget *parent);

    /// Valid once accepted.
    [[nodiscard]] RulesApproval approval() const;

private:
    [[nodiscard]] QString missing() const override;
    void showConsequence();
    [[nodiscard]] QString staleText() const;

    const RulesState m_state;
    const RuleBook m_rules;
    QSpinBox *m_fromRound;
    QLabel *m_changes;
    QLineEdit *m_approver = nullptr;
    QLineEdit *m_reason = nullptr;
};

} // namespace hoithi
