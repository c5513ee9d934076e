// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/schedule/roundtimedialog.h"

#include "domain/contest/schedulerules.h"
#include "views/widgets/momentfield.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>

namespace hoithi {

RoundTimeDialog::RoundTimeDialog(const Round &round, bool added, Refusal refusal, QWidget *parent)
    : FormDialog(added ? tr("Add a round") : tr("Change round %1").arg(round.number),
                 tr("What was submitted must stay within the round’s time. Nothing is recorded until you record all "
                    "changes together."),
                 tr("&Apply"), parent),
      m_round(round), m_refusal(std::move(refusal)), m_title(addLine(tr("&Name"), QStringLiteral("roundTitle"))),
      m_opens(new MomentField(round.opensAtUtc, QStringLiteral("opens"), this)),
      m_closes(new MomentField(round.closesAtUtc, QStringLiteral("closes"), this)),
      m_cancelled(new QCheckBox(tr("The round is &cancelled"), this))
{
    setObjectName(QStringLiteral("roundTimeDialog"));
    m_title->setText(round.title);
    m_title->setMaxLength(longestRoundTitle);
    m_cancelled->setObjectName(QStringLiteral("cancelled"));
    m_cancelled->setChecked(round.cancelled);
    m_cancelled->setVisible(!added);
    addNamed(tr("&Opens"), m_opens);
    addNamed(tr("C&loses (24:00 is 00:00 of the next day)"), m_closes);
    if (!added)
        form()->addRow(QString(), m_cancelled);
    for (MomentField *field : {m_opens, m_closes})
        connect(field, &MomentField::edited, this, &RoundTimeDialog::check);
    connect(m_cancelled, &QCheckBox::toggled, this, &RoundTimeDialog::check);
    check();
}

Round RoundTimeDialog::round() const
{
    Round round = m_round;
    round.title = m_title->text().trimmed();
    round.opensAtUtc = m_opens->momentUtc().value_or(m_round.opensAtUtc);
    round.closesAtUtc = m_closes->momentUtc().value_or(m_round.closesAtUtc);
    round.cancelled = m_cancelled->isChecked();
    return round;
}

QString RoundTimeDialog::missing() const
{
    if (m_title->text().trimmed().isEmpty())
        return tr("Type the round’s name.");
    for (const MomentField *field : {m_opens, m_closes}) {
        if (!field->momentUtc())
            return field->missing();
    }
    return round().opensAtUtc < round().closesAtUtc ? m_refusal(round()) : tr("The round would close before it opens.");
}

} // namespace hoithi
