// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/contestsession.h"

#include "views/dialogs/vault/sealedcontent.h"
#include "views/shell/vault/rememberedpassphrase.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QDialog;

namespace hoithi {

class ContestState;
class MessageBar;
class NewPassphraseDialog;
class PassphraseDialog;
struct PassphraseSetter;
class WindowMenus;
struct AppContext;

/// What is sealed in the open contest: opening it, sealing it again, and the passphrases that do it.
class VaultCommands final : public QObject
{
    Q_OBJECT
public:
    VaultCommands(const AppContext &app, Settings &settings, WindowMenus &menus, MessageBar &messages, QWidget *window);

    /// Null without a contest.
    void setState(ContestState *state);
    /// Goes on at once where no passphrase is missing; otherwise when it was given. Not at all where they think better of it,
    /// or `context` is gone.
    void whenOpen(QObject *context, const std::function<void()> &goOn);
    /// Forgets the passphrase.
    void seal();
    /// While the window is locked everything is sealed, and stays so.
    void setLocked(bool locked);
    /// Offers the commands that make sense now, in the language of now.
    void look();
    /// Asks for the first passphrase.
    void protect(SealedContent what = SealedContent::PersonalData);
    /// Opens a dialog that closes together with the contest.
    void open(QDialog *dialog);

Q_SIGNALS:
    /// The last moment to seal what is not stored yet.
    void aboutToSeal();
    /// The passphrases were forgotten: what they opened is not shown any more.
    void sealedAgain();

private:
    void connectMenus();
    void showLimits();
    void lookAtQuestions();
    // newpassphrases.cpp
    void changePassphrase(SealedContent what);
    /// Sets another passphrase with the printed code.
    void recover(SealedContent what);
    /// What is there to see and to remember once it is set.
    void take(SealedContent what, const NewPassphraseDialog &dialog, const QString &message);
    [[nodiscard]] PassphraseSetter setter() const;
    /// With what this computer remembers, or else by asking.
    void unlock(QObject *context, const std::function<void()> &goOn);
    void tryRemembered(const QString &passphrase, QObject *context, const std::function<void()> &goOn);
    void ask(const QString &note, QObject *context, const std::function<void()> &goOn);
    /// After it was typed and found right.
    void remember(const QString &passphrase, bool wanted);
    [[nodiscard]] QByteArray contest() const;

    const AppContext &m_app;
    WindowMenus &m_menus;
    MessageBar &m_messages;
    QWidget *m_window;
    RememberedPassphrase m_remembered;
    QPointer<ContestState> m_state;
    QPointer<PassphraseDialog> m_asking;
    QList<QPointer<QDialog>> m_dialogs;
    bool m_locked = false;
};

} // namespace hoithi
