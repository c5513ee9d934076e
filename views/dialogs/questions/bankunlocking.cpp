// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/questions/bankunlocking.h"

#include "services/bankservice.h"
#include "views/dialogs/questions/bankpassphrasedialog.h"
#include "views/shell/conteststate.h"
#include "views/shell/page.h"
#include "views/shell/vault/vaultcommands.h"
#include "views/widgets/answers.h"

namespace hoithi {

void unlockBank(const PageContext &page, BankSeal seal, QWidget *above, const std::function<void()> &goOn)
{
    if (seal != BankSeal::QuestionsPassphrase)
        return page.vault.whenOpen(above, goOn);
    auto *dialog = new BankPassphraseDialog(page.state.session(), above);
    QObject::connect(dialog, &AnsweredDialog::done, above, goOn);
    page.vault.open(dialog);
}

void unlockBank(const PageContext &page, QWidget *above, const std::function<void()> &goOn)
{
    whenAnswered(page.state.session().bank().state(), above, [page, above, goOn](const Result<BankState> &state) {
        if (state)
            unlockBank(page, state->seal, above, goOn);
    });
}

} // namespace hoithi
