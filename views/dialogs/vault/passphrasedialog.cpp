// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/vault/passphrasedialog.h"

#include "views/widgets/answers.h"
#include "views/widgets/messagebar.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace hoithi {

PassphraseDialog::PassphraseDialog(ContestSession &session, const QString &note, std::optional<bool> remembers,
                                   QWidget *parent)
    : AnsweredDialog(tr("Enter the passphrase"),
                     tr("Phone numbers and id numbers of this contest are sealed. The passphrase opens them until the "
                        "contest is sealed again, locked or left. Who has lost it uses the recovery code."),
                     tr("&Open"), parent),
      m_session(session), m_passphrase(addLine(tr("&Passphrase"), QStringLiteral("passphrase")))
{
    setObjectName(QStringLiteral("passphraseDialog"));
    hideTyping(m_passphrase);
    if (remembers) {
        m_remember = new QCheckBox(tr("&Remember in this computer's keyring"), this);
        m_remember->setObjectName(QStringLiteral("remember"));
        m_remember->setChecked(*remembers);
        form()->addRow(QString(), m_remember);
    }
    if (!note.isEmpty()) {
        auto *label = new QLabel(note, this);
        label->setObjectName(QStringLiteral("note"));
        label->setWordWrap(true);
        setTone(label, Tone::Warning);
        form()->addRow(label);
    }
    check();
}

QString PassphraseDialog::passphrase() const
{
    return m_passphrase->text();
}

bool PassphraseDialog::remember() const
{
    return m_remember && m_remember->isChecked();
}

QString PassphraseDialog::missing() const
{
    return m_passphrase->text().isEmpty() ? tr("Type the passphrase.") : QString();
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
