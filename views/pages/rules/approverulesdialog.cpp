// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/rules/approverulesdialog.h"

#include "base/personname.h"
#include "services/rules/ruletexts.h"
#include "views/widgets/taborder.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>

namespace hoithi {

ApproveRulesDialog::ApproveRulesDialog(const RulesState &state, const RuleBook &rules, int fromRound,
                                       const std::optional<Member> &member, QWidget *parent)
    : FormDialog(tr("Approve the rules"), QString(), tr("&Approve"), parent), m_state(state), m_rules(rules),
      m_fromRound(new QSpinBox(this)), m_changes(new QLabel(this))
{
    setObjectName(QStringLiteral("approveRulesDialog"));
    m_changes->setObjectName(QStringLiteral("approvedChanges"));
    m_changes->setTextFormat(Qt::PlainText);
    m_changes->setWordWrap(true);
    form()->addRow(m_changes);
    m_fromRound->setObjectName(QStringLiteral("fromRound"));
    m_fromRound->setRange(1, std::max(1, static_cast<int>(state.rounds.size())));
    m_fromRound->setValue(fromRound);
    form()->addRow(tr("&In force from round"), m_fromRound);
    m_approver = addLine(tr("Appro&ved by"), QStringLiteral("approver"), tr("Name and position"));
    m_reason =
        addLine(tr("R&eason"), QStringLiteral("reason"), tr("For example: minutes of the meeting of 12/09/2023"));
    bindName(m_approver, member);
    chainTabs({m_fromRound, m_approver, m_reason});
    connect(m_fromRound, &QSpinBox::valueChanged, this, &ApproveRulesDialog::showConsequence);
    showConsequence();
    check();
}

RulesApproval ApproveRulesDialog::approval() const
{
    return {m_rules, m_fromRound->value(), m_approver->text().trimmed(), m_reason->text().trimmed(), m_state.newest()};
}

QString ApproveRulesDialog::missing() const
{
    if (!namesPerson(m_approver->text()))
        return tr("Name who approved the rules.");
    if (m_reason->text().trimmed().isEmpty())
        return tr("Give the reason; it prints into the minutes.");
    return {};
}

QString ApproveRulesDialog::staleText() const
{
    QStringList titles;
    for (const RoundRules &round : m_state.rounds) {
        if (round.number >= m_fromRound->value() && round.ranked)
            titles.append(round.title);
    }
    if (titles.isEmpty())
        return tr("No round from there on has been ranked yet.");
    return tr("What was ranked from there on is no longer valid and must be ranked and signed again: %1.")
        .arg(titles.join(QStringLiteral(", ")));
}

void ApproveRulesDialog::showConsequence()
{
    setTexts(tr("Approve the rules"),
             tr("They become version %1 and stay on record; a later decision is recorded beside them. %2")
                 .arg(m_state.newest() + 1)
                 .arg(staleText()));
    const RuleVersionState *before = m_state.inForce(m_fromRound->value());
    if (!before) {
        m_changes->setText(tr("No rules are in force in that round yet."));
        return;
    }
    QStringList lines;
    for (const RuleChange &change : ruleDifference(before->version.rules, m_rules))
        lines.append(ruleChangeText(change));
    const QString changes = lines.isEmpty() ? tr("nothing changes") : lines.join(u'\n');
    m_changes->setText(tr("Instead of version %1: %2").arg(before->version.version).arg(changes));
}

} // namespace hoithi
