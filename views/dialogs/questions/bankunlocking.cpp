// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/questions/bankunlocking.h"

#include "services/bankservice.h"
#include "views/dialogs/questions/bankpassphrasedialog.h"
#include "views/shell/vault/vaultcommands.h"
#include "views/widgets/answers.h"

namespace hoithi {

void unlockBank(ContestSession &session, VaultCommands &vault, BankSeal seal, QWidget *above,
                const std::function<void()> &goOn)
{
    if (seal != BankSeal::QuestionsPassphrase)
        return vault.whenOpen(above, goOn);
    auto *dialog = new BankPassphraseDialog(session, above);
    QObject::connect(dialog, &AnsweredDialog::done, above, goOn);
    vault.open(dialog);
}

void unlockBank(ContestSession &session, VaultCommands &vault, QWidget *above, const std::function<void()> &goOn)
{
    whenAnswered(session.bank().state(), above, [&session, &vault, above, goOn](const Result<BankState> &state) {
        if (!state)
            return goOn(); // which meets the same error, and shows it
        unlockBank(session, vault, state->seal, above, goOn);
    });
}

} // namespace hoithi
