// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/memberdialogs.h"

class QCheckBox;

namespace hoithi {

/// Asks for the passphrase that opens what is sealed, until it is right or they think better of it.
class PassphraseDialog final : public AnsweredDialog
{
    Q_OBJECT
public:
    /// `note`: what came of the passphrase that was remembered; or empty. `remembers`: whether it is remembered now; nothing
    /// where this computer cannot.
    PassphraseDialog(ContestSession &session, const QString &note, std::optional<bool> remembers, QWidget *parent);
    [[nodiscard]] QString passphrase() const;
    /// That this computer shall remember it.
    [[nodiscard]] bool remember() const;

private:
    [[nodiscard]] QString missing() const override;
    void submit() override;

    ContestSession &m_session;
    QLineEdit *m_passphrase;
    QCheckBox *m_remember = nullptr;
};

} // namespace hoithi
