// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/contestsession.h"

#include "views/shell/vault/rememberedpassphrase.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QDialog;

namespace hoithi {

class ContestState;
class MessageBar;
class PassphraseDialog;
struct PassphraseSetter;
class WindowMenus;
struct AppContext;

/// What is sealed in the open contest: opening it, sealing it again, and the passphrase that does it.
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
    /// Asks for the first passphrase.
    void protect();
    /// Opens a dialog that closes together with the contest.
    void open(QDialog *dialog);

private:
    void connectMenus();
    void changePassphrase();
    /// Sets another passphrase with the printed code.
    void recover();
    void showLimits();
    void look();
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
};

} // namespace hoithi
