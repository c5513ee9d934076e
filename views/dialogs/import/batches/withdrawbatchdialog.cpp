// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/import/batches/withdrawbatchdialog.h"

#include "base/personname.h"
#include "itemmodels/format.h"

#include <QLineEdit>

namespace hoithi {

WithdrawBatchDialog::WithdrawBatchDialog(const BatchSummary &batch, const QString &shared,
                                         const std::optional<Member> &member, const QString &name, QWidget *parent)
    : FormDialog(
        tr("Withdraw an imported file"),
        tr("None of the %1 submissions of %2 counts any more: not in rankings, participation or flags. Rankings "
           "made before are to be made again. The file can be imported again; what was stored of it stays on "
           "record with the reason.")
                .arg(formatNumber(batch.counts.accepted), batch.fileName)
            + (shared.isEmpty() ? QString() : QStringLiteral("\n\n") + shared),
        tr("&Withdraw"), parent),
      m_reason(addLine(tr("&Reason"), QStringLiteral("reason"))),
      m_actor(addLine(tr("&By"), QStringLiteral("actor"), tr("Your full name")))
{
    setObjectName(QStringLiteral("withdrawBatchDialog"));
    m_actor->setText(name);
    bindName(m_actor, member);
    check();
}

QString WithdrawBatchDialog::reason() const
{
    return m_reason->text().trimmed();
}

QString WithdrawBatchDialog::actor() const
{
    return m_actor->text().trimmed();
}

QString WithdrawBatchDialog::missing() const
{
    if (!namesPerson(actor()))
        return tr("Say who does it.");
    return reason().isEmpty() ? tr("Give the reason.") : QString();
}

} // namespace hoithi
