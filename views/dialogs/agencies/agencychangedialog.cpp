// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/agencies/agencychangedialog.h"

#include "base/personname.h"
#include "views/widgets/dayfield.h"
#include "views/widgets/messagebar.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace hoithi {

void AgencyChangeDialog::addReason(const ChangeAuthor &author)
{
    m_reason = addLine(tr("&Reason"), QStringLiteral("reason"), tr("For instance the resolution that it follows"));
    m_actor = addLine(tr("&By"), QStringLiteral("actor"), tr("Your full name"));
    m_actor->setText(author.name);
    bindName(m_actor, author.member);
    check();
}

DayField *AgencyChangeDialog::addDay(const QString &label, const QString &objectName)
{
    auto *field = new DayField(QDate::currentDate(), objectName, this);
    addNamed(label, field);
    m_day = field;
    m_late = new QLabel(this);
    m_late->setObjectName(QStringLiteral("lateDay"));
    m_late->setWordWrap(true);
    m_late->hide();
    setTone(m_late, Tone::Warning);
    form()->addRow(QString(), m_late);
    connect(field, &DayField::edited, this, &AgencyChangeDialog::check);
    connect(field, &DayField::edited, this, &AgencyChangeDialog::warnOfLateDay);
    return field;
}

void AgencyChangeDialog::setLastClose(QDate day)
{
    m_lastClose = day;
    warnOfLateDay();
}

void AgencyChangeDialog::warnOfLateDay()
{
    if (!m_day)
        return;
    const bool isLate = m_lastClose.isValid() && m_day->isEnabled() && m_day->day().value_or(m_lastClose) > m_lastClose;
    m_late->setText(tr("The last round closes on %1: what holds from a later day changes no figure.")
                        .arg(m_lastClose.toString(QStringLiteral("dd/MM/yyyy"))));
    m_late->setVisible(isLate);
}

QString AgencyChangeDialog::reason() const
{
    return m_reason ? m_reason->text().trimmed() : QString();
}

QString AgencyChangeDialog::actor() const
{
    return m_actor ? m_actor->text().trimmed() : QString();
}

QString AgencyChangeDialog::missing() const
{
    if (reason().isEmpty())
        return tr("Give the reason.");
    return namesPerson(actor()) ? QString() : tr("Say who does it.");
}

RevertAgenciesDialog::RevertAgenciesDialog(const QString &what, const ChangeAuthor &author, QWidget *parent)
    : AgencyChangeDialog(tr("Take a change of the agencies back"),
                         tr("%1\nThe agencies are then as if this had never been recorded. It stays on record, and so "
                            "does the reason.")
                             .arg(what),
                         tr("&Take back"), parent)
{
    setObjectName(QStringLiteral("revertAgenciesDialog"));
    addReason(author);
}

} // namespace hoithi
