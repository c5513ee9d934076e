// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/vault/newpassphrasedialogs.h"
#include "views/dialogs/vault/recoverycodedialog.h"
#include "views/shell/appcontext.h"
#include "views/shell/conteststate.h"
#include "views/shell/vault/vaultcommands.h"
#include "views/widgets/messagebar.h"

namespace hoithi {

void VaultCommands::protect(SealedContent what)
{
    if (!m_state)
        return;
    auto *dialog = new ProtectDialog(what, m_state->session(), setter(), m_window);
    connect(dialog, &ProtectDialog::done, this, [this, what, dialog] {
        m_state->refresh();
        const Protection &protection = dialog->protection();
        const QString store = m_state->overview() ? m_state->overview()->storeName : m_state->session().store();
        open(new RecoveryCodeDialog(what, protection, store, *m_app.files, m_window));
    });
    open(dialog);
}

PassphraseSetter VaultCommands::setter() const
{
    return {m_state->personName(), m_state->membership().member};
}

void VaultCommands::changePassphrase(SealedContent what)
{
    if (!m_state)
        return;
    auto *dialog = new ChangePassphraseDialog(what, m_state->session(), setter(), m_window);
    connect(dialog, &ChangePassphraseDialog::done, this, [this, what, dialog] {
        take(what, *dialog, tr("The passphrase is changed. Backups keep the one they had."));
    });
    open(dialog);
}

void VaultCommands::recover(SealedContent what)
{
    if (!m_state)
        return;
    auto *dialog = new RecoverDialog(what, m_state->session(), setter(), m_window);
    connect(dialog, &RecoverDialog::done, this, [this, what, dialog] {
        take(what, *dialog,
             what == SealedContent::QuestionSets
                 ? tr("The new passphrase of question sets is set. The recovery code stays valid.")
                 : tr("The new passphrase is set, and the contest is opened. The recovery code stays valid."));
    });
    open(dialog);
}

void VaultCommands::take(SealedContent what, const NewPassphraseDialog &dialog, const QString &message)
{
    m_state->refresh();
    if (what == SealedContent::PersonalData) // the organisers' passphrase is asked for each time
        remember(dialog.passphrase(), m_remembered.isKept(contest()));
    m_messages.showMessage(Tone::Positive, message);
}

} // namespace hoithi
