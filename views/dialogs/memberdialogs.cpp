// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/memberdialogs.h"

#include "base/personname.h"
#include "base/text.h"
#include "domain/people/membername.h"
#include "domain/people/passwordlength.h"
#include "itemmodels/membertablemodels.h"
#include "views/widgets/answers.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

namespace hoithi {

void AnsweredDialog::accept()
{
    setBusy(true);
    submit();
}

void AnsweredDialog::finish(const Result<void> &outcome)
{
    if (!outcome)
        return showFailure(outcome.error());
    Q_EMIT done();
    QDialog::accept();
}

SignInDialog::SignInDialog(std::shared_ptr<ContestSession> session, const QString &login, QWidget *parent)
    : AnsweredDialog(tr("Sign in"),
                     tr("This contest is kept by its members. What you do in it is recorded under your name."),
                     tr("&Sign in"), parent),
      m_session(std::move(session)), m_login(addLine(tr("&Login"), QStringLiteral("login"))),
      m_password(addLine(tr("&Password"), QStringLiteral("password")))
{
    hideTyping(m_password);
    if (!login.isEmpty()) {
        m_login->setText(login);
        m_login->setReadOnly(true);
        m_login->setFocusPolicy(Qt::NoFocus);
    }
    check();
}

QString SignInDialog::missing() const
{
    if (m_login->text().trimmed().isEmpty())
        return tr("Type your login.");
    return m_password->text().isEmpty() ? tr("Type your password.") : QString();
}

void SignInDialog::submit()
{
    whenAnswered(m_session->signIn(m_login->text().trimmed(), m_password->text().toUtf8()), this,
                 [this](const Result<Membership> &membership) {
                     m_password->clear();
                     finish(membership ? Result<void>() : failure(membership.error()));
                 });
}

FirstPasswordDialog::FirstPasswordDialog(std::shared_ptr<ContestSession> session, QWidget *parent)
    : AnsweredDialog(
        tr("Set the first password"),
        tr("This file comes from a server, where its passwords have stayed: nobody can sign in yet. Give an "
           "administrator a password; they then give the others theirs. It is recorded that this was done "
           "without signing in."),
        tr("&Set and sign in"), parent),
      m_session(std::move(session)), m_administrators(new QComboBox(this))
{
    m_administrators->setObjectName(QStringLiteral("administrators"));
    form()->addRow(tr("A&dministrator"), m_administrators);
    m_password = addLine(tr("&Password"), QStringLiteral("password"));
    m_again = addLine(tr("Password a&gain"), QStringLiteral("passwordAgain"));
    hideTyping(m_password);
    hideTyping(m_again);
    check();
    whenAnswered(m_session->members(), this, [this](const Result<std::vector<Member>> &members) {
        if (!members)
            return showFailure(members.error());
        offer(*members);
    });
}

void FirstPasswordDialog::offer(const std::vector<Member> &members)
{
    for (const Member &member : members) {
        if (member.active && member.role == Role::Administrator)
            m_administrators->addItem(QStringLiteral("%1 (%2)").arg(member.fullName, member.login),
                                      QStringList{member.login, member.fullName});
    }
    check();
}

QString FirstPasswordDialog::missing() const
{
    if (m_administrators->count() == 0)
        return tr("There is no administrator in this file.");
    if (m_password->text().size() < shortestPassword)
        return tr("A password has at least %1 characters.").arg(shortestPassword);
    return m_password->text() == m_again->text() ? QString() : tr("The passwords differ.");
}

void FirstPasswordDialog::submit()
{
    const QStringList chosen = m_administrators->currentData().toStringList();
    const MemberRequest request{chosen.at(0), chosen.at(1), Role::Administrator, m_password->text().toUtf8(), false};
    whenAnswered(m_session->recordMember(request), this, [this, request](const Result<MemberOutcome> &outcome) {
        if (!outcome)
            return finish(failure(outcome.error()));
        signIn(request.login);
    });
}

void FirstPasswordDialog::signIn(const QString &login)
{
    whenAnswered(m_session->signIn(login, m_password->text().toUtf8()), this,
                 [this](const Result<Membership> &membership) {
                     finish(membership ? Result<void>() : failure(membership.error()));
                 });
}

MemberDialog::MemberDialog(ContestSession &session, bool shared, const std::optional<Member> &known, bool first,
                           QWidget *parent)
    : AnsweredDialog(known ? tr("Change a member") : tr("Enter a member"),
                     first ? tr("The first member is an administrator, who enters the others. From then on nothing is "
                                "recorded without signing in, and this cannot be undone.")
                           : tr("What a member does is recorded under this name, and their role says what they may do. "
                                "What was recorded before stays as it is."),
                     known ? tr("&Change") : tr("&Enter"), parent),
      m_session(session), m_new(!known), m_passwordWanted(!known),
      m_login(addLine(tr("&Login"), QStringLiteral("login"), tr("Small letters without accents"))),
      m_name(addLine(tr("&Full name"), QStringLiteral("fullName"))), m_role(new QComboBox(this))
{
    m_role->setObjectName(QStringLiteral("role"));
    for (const Role role : allRoles)
        m_role->addItem(roleTitle(role), roleName(role));
    form()->addRow(tr("&Role"), m_role);
    m_role->setCurrentIndex(m_role->findData(roleName(first   ? Role::Administrator
                                                      : known ? known->role
                                                              : Role::Judge)));
    m_role->setEnabled(!first);
    if (known) {
        m_login->setText(known->login);
        m_login->setReadOnly(true);
        m_name->setText(known->fullName);
    }
    if (shared && !known)
        buildExisting();
    buildPasswords();
    check();
}

void MemberDialog::buildExisting()
{
    m_existing = new QCheckBox(tr("The server has this login alread&y, and it is meant"), this);
    m_existing->setObjectName(QStringLiteral("existingLogin"));
    form()->addRow(QString(), m_existing);
    connect(m_existing, &QCheckBox::toggled, this, [this](bool existing) {
        for (QLineEdit *edit : {m_password, m_again}) {
            edit->clear(); // it keeps its password
            edit->setEnabled(!existing);
        }
        check();
    });
}

bool MemberDialog::isExisting() const
{
    return m_existing && m_existing->isChecked();
}

void MemberDialog::buildPasswords()
{
    const QString hint = m_passwordWanted ? QString() : tr("Empty: unchanged");
    m_password = addLine(tr("&Password"), QStringLiteral("password"), hint);
    m_again = addLine(tr("Password a&gain"), QStringLiteral("passwordAgain"), hint);
    hideTyping(m_password);
    hideTyping(m_again);
}

QString MemberDialog::missing() const
{
    if (m_login->text().trimmed().isEmpty())
        return tr("Give the login.");
    if (!namesPerson(m_name->text()))
        return tr("Give the full name.");
    if (!isMemberName(normalized(m_name->text())))
        return tr("Write the name in Latin letters, without commas and other signs.");
    return missingPassword();
}

QString MemberDialog::missingPassword() const
{
    if (isExisting() || (!m_passwordWanted && m_password->text().isEmpty() && m_again->text().isEmpty()))
        return {};
    if (m_password->text().size() < shortestPassword)
        return tr("A password has at least %1 characters.").arg(shortestPassword);
    return m_password->text() == m_again->text() ? QString() : tr("The passwords differ.");
}

void MemberDialog::submit()
{
    const Role role = roleFromName(m_role->currentData().toString()).value_or(Role::Secretary);
    const MemberRequest request{
        m_login->text().trimmed(), m_name->text().trimmed(), role, m_password->text().toUtf8(), isExisting(), m_new};
    whenAnswered(m_session.recordMember(request), this, [this](const Result<MemberOutcome> &outcome) {
        if (outcome)
            m_outcome = *outcome;
        finish(outcome ? Result<void>() : failure(outcome.error()));
    });
}

PasswordDialog::PasswordDialog(ContestSession &session, bool shared, QWidget *parent)
    : AnsweredDialog(tr("Change my password"),
                     shared ? tr("It is the password of your login to the server: from now on the server takes the new "
                                 "one, for every contest there.")
                            : tr("From now on you sign in to this contest with the new password."),
                     tr("&Change"), parent),
      m_session(session), m_shared(shared), m_old(addLine(tr("&Old password"), QStringLiteral("oldPassword"))),
      m_next(addLine(tr("&New password"), QStringLiteral("newPassword"))),
      m_again(addLine(tr("New password a&gain"), QStringLiteral("passwordAgain")))
{
    for (QLineEdit *edit : {m_old, m_next, m_again})
        hideTyping(edit);
    check();
}

QString PasswordDialog::missing() const
{
    if (m_old->text().isEmpty() && !m_shared) // a server may let in without one
        return tr("Type the old password.");
    if (m_next->text().size() < shortestPassword)
        return tr("A password has at least %1 characters.").arg(shortestPassword);
    return m_next->text() == m_again->text() ? QString() : tr("The passwords differ.");
}

void PasswordDialog::submit()
{
    whenAnswered(m_session.changePassword(m_old->text().toUtf8(), m_next->text().toUtf8()), this,
                 [this](const Result<void> &outcome) { finish(outcome); });
}

} // namespace hoithi
