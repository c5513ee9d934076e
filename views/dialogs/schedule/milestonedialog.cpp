// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/schedule/milestonedialog.h"

#include "domain/contest/schedulerules.h"
#include "views/widgets/dayfield.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>

namespace hoithi {

MilestoneDialog::MilestoneDialog(const Milestone &milestone, bool added, QDate today, QWidget *parent)
    : FormDialog(added ? tr("Add a milestone") : tr("Change milestone %1").arg(milestone.number),
                 tr("Nothing is recorded until you record all changes together."), tr("&Apply"), parent),
      m_milestone(milestone), m_number(addLine(tr("N&o."), QStringLiteral("milestoneNumber"), tr("As 1.2"))),
      m_title(addLine(tr("&Work"), QStringLiteral("milestoneTitle"))),
      m_lead(addLine(tr("In c&harge"), QStringLiteral("lead"))),
      m_partner(addLine(tr("&Partners"), QStringLiteral("partner"))),
      m_due(new DayField(milestone.due.isValid() ? milestone.due : today, QStringLiteral("due"), this)),
      m_cancelled(new QCheckBox(tr("It is not to be &done after all"), this))
{
    setObjectName(QStringLiteral("milestoneDialog"));
    m_number->setMaxLength(longestMilestoneNumber);
    m_number->setText(milestone.number);
    m_title->setText(milestone.title);
    m_lead->setText(milestone.lead);
    m_partner->setText(milestone.partner);
    for (QLineEdit *edit : {m_title, m_lead, m_partner})
        edit->setMaxLength(longestScheduleTitle);
    m_starts = addDay(tr("&From"), QStringLiteral("starts"), milestone.starts,
                      milestone.due.isValid() ? milestone.due : today);
    addNamed(tr("D&ue"), m_due);
    m_done = addDay(tr("Done o&n"), QStringLiteral("doneOn"), milestone.doneOn, today);
    m_cancelled->setObjectName(QStringLiteral("cancelled"));
    m_cancelled->setChecked(milestone.cancelled);
    m_cancelled->setVisible(!added);
    if (!added)
        form()->addRow(QString(), m_cancelled);
    connect(m_due, &DayField::edited, this, &MilestoneDialog::check);
    check();
}

MilestoneDialog::MaybeDay MilestoneDialog::addDay(const QString &label, const QString &name, QDate day, QDate suggested)
{
    const MaybeDay field{new QCheckBox(label, this), new DayField(day.isValid() ? day : suggested, name, this)};
    field.known->setObjectName(name + QStringLiteral("Known"));
    field.known->setChecked(day.isValid());
    field.day->setEnabled(day.isValid());
    field.day->focusProxy()->setAccessibleName(QString(label).remove(u'&'));
    connect(field.known, &QCheckBox::toggled, field.day, &QWidget::setEnabled);
    connect(field.known, &QCheckBox::toggled, this, &MilestoneDialog::check);
    connect(field.day, &DayField::edited, this, &MilestoneDialog::check);
    form()->addRow(field.known, field.day);
    return field;
}

QDate MilestoneDialog::dayOf(const MaybeDay &field)
{
    return field.known->isChecked() ? field.day->day().value_or(QDate()) : QDate();
}

Milestone MilestoneDialog::milestone() const
{
    Milestone milestone = m_milestone;
    milestone.number = m_number->text().trimmed();
    milestone.title = m_title->text().trimmed();
    milestone.lead = m_lead->text().trimmed();
    milestone.partner = m_partner->text().trimmed();
    milestone.starts = dayOf(m_starts);
    milestone.due = m_due->day().value_or(QDate());
    milestone.doneOn = dayOf(m_done);
    milestone.cancelled = m_cancelled->isChecked();
    return milestone;
}

QString MilestoneDialog::missing() const
{
    if (m_number->text().trimmed().isEmpty())
        return tr("Type the number.");
    if (m_title->text().trimmed().isEmpty())
        return tr("Type what is to be done.");
    for (const MaybeDay &field : {m_starts, MaybeDay{nullptr, m_due}, m_done}) {
        const bool isAsked = field.day && (!field.known || field.known->isChecked());
        if (isAsked && !field.day->day())
            return field.day->missing();
    }
    const bool late = m_starts.known && dayOf(m_starts).isValid() && dayOf(m_starts) > *m_due->day();
    return late ? tr("It would be due before it begins.") : QString();
}

} // namespace hoithi
