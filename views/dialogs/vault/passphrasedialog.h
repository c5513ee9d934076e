// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/memberdialogs.h"

namespace hoithi {

/// Asks for the passphrase that opens what is sealed, until it is right or they think better of it.
class PassphraseDialog final : public AnsweredDialog
{
    Q_OBJECT
public:
    PassphraseDialog(ContestSession &session, QWidget *parent);

private:
    [[nodiscard]] QString missing() const override;
    void submit() override;

    ContestSession &m_session;
    QLineEdit *m_passphrase;
};

} // namespace hoithi
