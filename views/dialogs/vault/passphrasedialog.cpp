// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/vault/passphrasedialog.h"

#include "views/widgets/answers.h"

#include <QLineEdit>

namespace hoithi {

PassphraseDialog::PassphraseDialog(ContestSession &session, QWidget *parent)
    : AnsweredDialog(tr("Enter the passphrase"),
                     tr("Phone numbers and id numbers of this contest are sealed. The passphrase opens them until the "
                        "contest is sealed again, locked or left."),
                     tr("&Open"), parent),
      m_session(session), m_passphrase(addLine(tr("&Passphrase"), QStringLiteral("passphrase")))
{
    setObjectName(QStringLiteral("passphraseDialog"));
    hideTyping(m_passphrase);
    check();
}

QString PassphraseDialog::missing() const
{
    return m_passphrase->text().isEmpty() ? tr("Type the passphrase. Who has lost it uses the recovery code.")
                                          : QString();
}

void PassphraseDialog::submit()
{
    whenAnswered(m_session.unlock(m_passphrase->text()), this, [this](const Result<void> &opened) {
        if (!opened)
            m_passphrase->clear();
        finish(opened);
    });
}

} // namespace hoithi
