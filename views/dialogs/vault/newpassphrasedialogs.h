// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/memberdialogs.h"
#include "views/dialogs/vault/sealedcontent.h"

namespace hoithi {

/// Who sets a passphrase: on record with it. A member does so under their own name.
struct PassphraseSetter
{
    QString name; ///< as far as it is known
    std::optional<Member> member;
};

/// Asks for a new passphrase, twice.
class NewPassphraseDialog : public AnsweredDialog
{
    Q_OBJECT
public:
    [[nodiscard]] QString passphrase() const;

protected:
    struct Texts
    {
        QString title;
        QString consequence;
        QString accept;
    };
    NewPassphraseDialog(SealedContent what, const Texts &texts, ContestSession &session, const PassphraseSetter &setter,
                        QWidget *parent);
    /// Called last, so that what else is asked for comes first.
    void addPassphrase();
    [[nodiscard]] QString missing() const override;

    [[nodiscard]] QString name() const;

    SealedContent m_what;
    ContestSession &m_session;

private:
    PassphraseSetter m_setter;
    QLineEdit *m_passphrase = nullptr;
    QLineEdit *m_again = nullptr;
    QLineEdit *m_name = nullptr;
};

/// Sets the first passphrase.
class ProtectDialog final : public NewPassphraseDialog
{
    Q_OBJECT
public:
    ProtectDialog(SealedContent what, ContestSession &session, const PassphraseSetter &setter, QWidget *parent);
    [[nodiscard]] const Protection &protection() const { return m_protection; }

private:
    [[nodiscard]] static Texts textsOf(SealedContent what);
    void submit() override;

    Protection m_protection;
};

/// Replaces the passphrase by another.
class ChangePassphraseDialog final : public NewPassphraseDialog
{
    Q_OBJECT
public:
    ChangePassphraseDialog(SealedContent what, ContestSession &session, const PassphraseSetter &setter,
                           QWidget *parent);

private:
    [[nodiscard]] static Texts textsOf(SealedContent what);
    [[nodiscard]] QString missing() const override;
    void submit() override;

    QLineEdit *m_current;
};

/// Sets a new passphrase with the printed recovery code.
class RecoverDialog final : public NewPassphraseDialog
{
    Q_OBJECT
public:
    RecoverDialog(SealedContent what, ContestSession &session, const PassphraseSetter &setter, QWidget *parent);

private:
    [[nodiscard]] static Texts textsOf(SealedContent what);
    [[nodiscard]] QString missing() const override;
    void submit() override;

    QLineEdit *m_code;
};

} // namespace hoithi
