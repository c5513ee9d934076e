// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/questions/bankpassphrasedialog.h"

#include "services/bankservice.h"
#include "views/widgets/answers.h"

#include <QLineEdit>

namespace hoithi {

BankPassphraseDialog::BankPassphraseDialog(ContestSession &session, QWidget *parent)
    : AnsweredDialog(tr("Unlock the questions"),
                     tr("The questions are sealed with the organisers' passphrase. It opens them until they are locked "
                        "again, or the contest is left."),
                     tr("&Unlock"), parent),
      m_session(session), m_passphrase(addLine(tr("&Questions passphrase"), QStringLiteral("questionsPassphrase")))
{
    setObjectName(QStringLiteral("bankPassphraseDialog"));
    hideTyping(m_passphrase);
    check();
}

QString BankPassphraseDialog::missing() const
{
    return m_passphrase->text().isEmpty() ? tr("Type the organisers' passphrase of question sets.") : QString();
}

void BankPassphraseDialog::submit()
{
    whenAnswered(m_session.bank().unlock(m_passphrase->text()), this, [this](const Result<void> &opened) {
        m_passphrase->clear();
        finish(opened);
    });
}

} // namespace hoithi
