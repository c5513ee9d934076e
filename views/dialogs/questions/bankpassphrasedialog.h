// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/memberdialogs.h"

namespace hoithi {

/// Asks for the organisers' passphrase, which opens the question bank.
class BankPassphraseDialog final : public AnsweredDialog
{
    Q_OBJECT
public:
    BankPassphraseDialog(ContestSession &session, QWidget *parent);

private:
    [[nodiscard]] QString missing() const override;
    void submit() override;

    ContestSession &m_session;
    QLineEdit *m_passphrase;
};

} // namespace hoithi
