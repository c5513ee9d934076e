// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/agencies/agencychangedialog.h"

#include "base/personname.h"

#include <QDateEdit>
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

QDateEdit *AgencyChangeDialog::addDay(const QString &label, const QString &objectName)
{
    auto *field = new QDateEdit(QDate::currentDate(), this);
    field->setObjectName(objectName);
    field->setDisplayFormat(QStringLiteral("dd/MM/yyyy"));
    field->setDateRange(QDate(2000, 1, 1), QDate(2099, 12, 31));
    field->setCalendarPopup(true);
    auto *name = new QLabel(label, this);
    name->setBuddy(field);
    form()->addRow(name, field);
    return field;
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
