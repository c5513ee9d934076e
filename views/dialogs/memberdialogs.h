// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/contestsession.h"
#include "views/dialogs/formdialog.h"

class QCheckBox;
class QComboBox;

namespace hoithi {

/// A form that stays open until what it asks for is done: what was typed outlives a refusal.
class AnsweredDialog : public FormDialog
{
    Q_OBJECT
public:
    void accept() override;

protected:
    using FormDialog::FormDialog;
    virtual void submit() = 0;
    /// Closes where it worked, and says what went wrong where it did not.
    void finish(const Result<void> &outcome);

Q_SIGNALS:
    void done();
};

/// A member of a contest file gives their password.
class SignInDialog final : public AnsweredDialog
{
    Q_OBJECT
public:
    /// `login`: who has to give it; empty where anybody may.
    SignInDialog(std::shared_ptr<ContestSession> session, const QString &login, QWidget *parent);

private:
    [[nodiscard]] QString missing() const override;
    void submit() override;

    std::shared_ptr<ContestSession> m_session;
    QLineEdit *m_login;
    QLineEdit *m_password;
};

/// Gives an administrator the first password of a file that came from a server, and signs in as them.
class FirstPasswordDialog final : public AnsweredDialog
{
    Q_OBJECT
public:
    FirstPasswordDialog(std::shared_ptr<ContestSession> session, QWidget *parent);

private:
    [[nodiscard]] QString missing() const override;
    void submit() override;
    void offer(const std::vector<Member> &members);
    void signIn(const QString &login);

    std::shared_ptr<ContestSession> m_session;
    QComboBox *m_administrators;
    QLineEdit *m_password;
    QLineEdit *m_again;
};

/// Enters a member, or changes one.
class MemberDialog final : public AnsweredDialog
{
    Q_OBJECT
public:
    /// `known`: whom to change. A new login gets a password, in a file and on a server; one that the server has keeps its own.
    MemberDialog(ContestSession &session, bool shared, const std::optional<Member> &known, bool first, QWidget *parent);
    [[nodiscard]] const MemberOutcome &outcome() const { return m_outcome; }

private:
    [[nodiscard]] QString missing() const override;
    void submit() override;
    void buildPasswords();
    void buildExisting();
    [[nodiscard]] QString missingPassword() const;
    [[nodiscard]] bool isExisting() const; ///< on the server, and of somebody else's making

    ContestSession &m_session;
    bool m_new;
    bool m_passwordWanted;
    QLineEdit *m_login;
    QLineEdit *m_name;
    QComboBox *m_role;
    QLineEdit *m_password = nullptr;
    QLineEdit *m_again = nullptr;
    QCheckBox *m_existing = nullptr; ///< on a server, for a new member
    MemberOutcome m_outcome;
};

/// The signed-in member's own password.
class PasswordDialog final : public AnsweredDialog
{
    Q_OBJECT
public:
    PasswordDialog(ContestSession &session, bool shared, QWidget *parent);

private:
    [[nodiscard]] QString missing() const override;
    void submit() override;

    ContestSession &m_session;
    bool m_shared;
    QLineEdit *m_old;
    QLineEdit *m_next;
    QLineEdit *m_again;
};

} // namespace hoithi
