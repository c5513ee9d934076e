// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/roster/withdrawpersondialog.h"

#include "base/personname.h"

#include <QLineEdit>

namespace hoithi {

WithdrawPersonDialog::WithdrawPersonDialog(const RosterPerson &person, const std::optional<Member> &member,
                                           const QString &name, QWidget *parent)
    : FormDialog(tr("Withdraw an entry of the roster"),
                 tr("%1 may win prizes again, unless another entry matches them too. Rankings made before are to be "
                    "made and signed again. The entry stays on record with the reason.")
                     .arg(person.fullName),
                 tr("&Withdraw"), parent),
      m_reason(addLine(tr("&Reason"), QStringLiteral("reason"))),
      m_actor(addLine(tr("&By"), QStringLiteral("actor"), tr("Your full name")))
{
    setObjectName(QStringLiteral("withdrawPersonDialog"));
    m_actor->setText(name);
    bindName(m_actor, member);
    check();
}

QString WithdrawPersonDialog::reason() const
{
    return m_reason->text().trimmed();
}

QString WithdrawPersonDialog::actor() const
{
    return m_actor->text().trimmed();
}

QString WithdrawPersonDialog::missing() const
{
    if (!namesPerson(actor()))
        return tr("Say who does it.");
    return reason().isEmpty() ? tr("Give the reason.") : QString();
}

} // namespace hoithi
