// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/review/jointdecisiondialog.h"

#include "base/personname.h"

#include <QFormLayout>
#include <QLineEdit>

#include <utility>

namespace hoithi {

JointDecisionDialog::JointDecisionDialog(const QString &title, const QString &consequence, const QString &propose,
                                         const QString &decide, const std::optional<Member> &member, QWidget *parent)
    : FormDialog(title, consequenceFor(member, consequence), member ? propose : decide, parent), m_member(member)
{}

void JointDecisionDialog::addPeople()
{
    m_first = addLine(tr("&First judge"), QStringLiteral("judge1"));
    m_second = addLine(tr("&Second judge"), QStringLiteral("judge2"));
    m_reason = addLine(tr("&Reason"), QStringLiteral("reason"));
    bindName(m_first, m_member);
    offerNames(m_second);
    if (m_member)
        hideLine(m_second); // the second judge confirms later
}

EffectPane *JointDecisionDialog::addEffect(EffectSource source)
{
    m_effect = new EffectPane(std::move(source), this);
    form()->addRow(m_effect);
    connect(m_effect, &EffectPane::toldChanged, this, &JointDecisionDialog::check);
    return m_effect;
}

QStringList JointDecisionDialog::judges() const
{
    if (m_member)
        return {m_first->text().trimmed()};
    return {m_first->text().trimmed(), m_second->text().trimmed()};
}

QString JointDecisionDialog::reason() const
{
    return m_reason->text().trimmed();
}

QString JointDecisionDialog::missingPeople() const
{
    if (!m_member && (!namesPerson(m_first->text()) || !namesPerson(m_second->text())))
        return tr("Two judges decide this together.");
    if (!m_member && mayBeSamePerson(m_first->text(), m_second->text()))
        return tr("The two judges must be two people.");
    return reason().isEmpty() ? tr("Give the reason.") : QString();
}

QString JointDecisionDialog::missingEffect() const
{
    return m_effect && !m_effect->isTold() ? tr("The effect on the prizes has not been shown yet.") : QString();
}

} // namespace hoithi
