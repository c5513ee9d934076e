// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/contestsession.h"
#include "views/shell/people/idlewatch.h"

#include <QPointer>

#include <functional>
#include <memory>

class QDialog;

namespace hoithi {

class ContestState;
class LockPage;
class MessageBar;
class MessagePrompt;
class Settings;
class StatusNotice;
class VaultCommands;
class WindowMenus;

/// Who works on the open contest: signing in, locking after a while, members, and what waits for a second person.
class MemberCommands final : public QObject
{
    Q_OBJECT
public:
    MemberCommands(WindowMenus &menus, LockPage &page, MessageBar &messages, StatusNotice &waiting,
                   MessagePrompt &prompt, Settings &settings, VaultCommands &vault, QWidget *window);

    /// Goes on at once where nobody has to sign in; otherwise when somebody has. Not at all where they think better of it.
    void admit(const std::shared_ptr<ContestSession> &session, const std::function<void()> &goOn);
    /// Null without a contest.
    void setState(ContestState *state);
    [[nodiscard]] bool isLocked() const { return m_locked; }

Q_SIGNALS:
    void locked();
    void unlocked();
    void closeRequested();

private:
    void lock();
    void unlock(const QByteArray &password);
    void look();
    void tellOfProposals();
    void tellOfRemoval();
    void openMembers();
    void openProposals();
    void openPassword();
    [[nodiscard]] bool locks() const;

    WindowMenus &m_menus;
    LockPage &m_page;
    MessageBar &m_messages;
    StatusNotice &m_waiting; ///< proposals that whoever works here may decide on
    MessagePrompt &m_prompt;
    Settings &m_settings;
    VaultCommands &m_vault;
    QWidget *m_window;
    IdleWatch m_idle;
    QPointer<ContestState> m_state;
    QString m_lockedLogin;             ///< who unlocks: while it is locked nobody is signed in
    QList<QPointer<QDialog>> m_hidden; ///< dialogs that were open when it was locked
    QPointer<QDialog> m_admission;     ///< asks somebody to sign in
    std::weak_ptr<ContestSession> m_admitted;
    bool m_locked = false;
    bool m_wasMember = false;
};

} // namespace hoithi
