// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/schedule/roundtimedialog.h"

#include "domain/contest/schedulerules.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QLineEdit>

namespace hoithi {

namespace {

QDateTimeEdit *momentField(Instant instant, const QString &name, QWidget *parent)
{
    auto *field = new QDateTimeEdit(parent);
    field->setObjectName(name);
    field->setTimeSpec(Qt::UTC); // the wall clock of Huế, whatever this computer's
    field->setDisplayFormat(QStringLiteral("dd/MM/yyyy HH:mm"));
    field->setCalendarPopup(true);
    field->setDateTime(QDateTime::fromMSecsSinceEpoch(toMillis(instant + contestUtcOffset), Qt::UTC));
    return field;
}

Instant momentOf(const QDateTimeEdit *field)
{
    return fromMillis(field->dateTime().toMSecsSinceEpoch()) - contestUtcOffset;
}

} // namespace

RoundTimeDialog::RoundTimeDialog(const Round &round, bool added, Refusal refusal, QWidget *parent)
    : FormDialog(added ? tr("Add a round") : tr("Change round %1").arg(round.number),
                 tr("What was submitted must stay within the round’s time. Nothing is recorded until you record all "
                    "changes together."),
                 tr("&Apply"), parent),
      m_round(round), m_refusal(std::move(refusal)), m_title(addLine(tr("&Name"), QStringLiteral("roundTitle"))),
      m_opens(momentField(round.opensAtUtc, QStringLiteral("opens"), this)),
      m_closes(momentField(round.closesAtUtc, QStringLiteral("closes"), this)),
      m_cancelled(new QCheckBox(tr("The round is &cancelled"), this))
{
    setObjectName(QStringLiteral("roundTimeDialog"));
    m_title->setText(round.title);
    m_title->setMaxLength(longestRoundTitle);
    m_cancelled->setObjectName(QStringLiteral("cancelled"));
    m_cancelled->setChecked(round.cancelled);
    m_cancelled->setVisible(!added);
    form()->addRow(tr("&Opens"), m_opens);
    form()->addRow(tr("C&loses (24:00 is 00:00 of the next day)"), m_closes);
    if (!added)
        form()->addRow(QString(), m_cancelled);
    for (QDateTimeEdit *field : {m_opens, m_closes})
        connect(field, &QDateTimeEdit::dateTimeChanged, this, &RoundTimeDialog::check);
    connect(m_cancelled, &QCheckBox::toggled, this, &RoundTimeDialog::check);
    check();
}

Round RoundTimeDialog::round() const
{
    Round round = m_round;
    round.title = m_title->text().trimmed();
    round.opensAtUtc = momentOf(m_opens);
    round.closesAtUtc = momentOf(m_closes);
    round.cancelled = m_cancelled->isChecked();
    return round;
}

QString RoundTimeDialog::missing() const
{
    if (m_title->text().trimmed().isEmpty())
        return tr("Type the round’s name.");
    return momentOf(m_opens) < momentOf(m_closes) ? m_refusal(round()) : tr("The round would close before it opens.");
}

} // namespace hoithi
