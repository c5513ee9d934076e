// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/vault/newpassphrasedialogs.h"

#include "base/personname.h"
#include "domain/people/passwordlength.h"
#include "views/widgets/answers.h"

#include <QLineEdit>

namespace hoithi {

NewPassphraseDialog::NewPassphraseDialog(const QString &title, const QString &consequence, const QString &acceptText,
                                         ContestSession &session, const PassphraseSetter &setter, QWidget *parent)
    : AnsweredDialog(title, consequence, acceptText, parent), m_session(session), m_setter(setter)
{}

void NewPassphraseDialog::addPassphrase()
{
    m_passphrase =
        addLine(tr("&New passphrase"), QStringLiteral("newPassphrase"), tr("Several words that nobody would guess"));
    m_again = addLine(tr("New passphrase a&gain"), QStringLiteral("newPassphraseAgain"));
    hideTyping(m_passphrase);
    hideTyping(m_again);
    m_name = addLine(tr("&Your name"), QStringLiteral("name"));
    m_name->setText(m_setter.name);
    bindName(m_name, m_setter.member);
    check();
}

QString NewPassphraseDialog::passphrase() const
{
    return m_passphrase ? m_passphrase->text() : QString();
}

QString NewPassphraseDialog::missing() const
{
    if (!m_name)
        return {};
    if (passphrase().trimmed().size() < shortestPassphrase)
        return tr("A passphrase has at least %1 characters.").arg(shortestPassphrase);
    if (passphrase() != m_again->text())
        return tr("The passphrases differ.");
    return namesPerson(name()) ? QString() : tr("Type your name.");
}

QString NewPassphraseDialog::name() const
{
    return m_name ? m_name->text().trimmed() : QString();
}

ProtectDialog::ProtectDialog(ContestSession &session, const PassphraseSetter &setter, QWidget *parent)
    : NewPassphraseDialog(tr("Protect with a passphrase"),
                          tr("From then on it takes the passphrase to import and to show a phone number or id number; "
                             "ranking, awarding and "
                             "verifying do not need it. A recovery code is shown once. Without passphrase and recovery "
                             "code nobody can read "
                             "the numbers any more."),
                          tr("&Protect"), session, setter, parent)
{
    setObjectName(QStringLiteral("protectDialog"));
    addPassphrase();
}

void ProtectDialog::submit()
{
    whenAnswered(m_session.protect({passphrase(), {}}, name()), this, [this](Result<Protection> protection) {
        if (!protection)
            return finish(failure(protection.error()));
        m_protection = std::move(*protection);
        finish({});
    });
}

ChangePassphraseDialog::ChangePassphraseDialog(ContestSession &session, const PassphraseSetter &setter, QWidget *parent)
    : NewPassphraseDialog(
        tr("Change the passphrase"),
        tr("Backups and copies keep the passphrase they were made under. The recovery code stays valid."),
        tr("&Change"), session, setter, parent),
      m_current(addLine(tr("&Passphrase until now"), QStringLiteral("currentPassphrase")))
{
    setObjectName(QStringLiteral("changePassphraseDialog"));
    hideTyping(m_current);
    addPassphrase();
}

QString ChangePassphraseDialog::missing() const
{
    return m_current->text().isEmpty() ? tr("Type the passphrase until now.") : NewPassphraseDialog::missing();
}

void ChangePassphraseDialog::submit()
{
    whenAnswered(m_session.changePassphrase(m_current->text(), {passphrase(), {}}, name()), this,
                 [this](const Result<void> &changed) {
                     if (!changed)
                         m_current->clear();
                     finish(changed);
                 });
}

RecoverDialog::RecoverDialog(ContestSession &session, const PassphraseSetter &setter, QWidget *parent)
    : NewPassphraseDialog(
        tr("Set a new passphrase with the recovery code"),
        tr("The printed recovery code opens the contest where the passphrase is lost. It stays valid; the "
           "old passphrase does not. Backups keep the passphrase they were made under."),
        tr("&Set"), session, setter, parent),
      m_code(addLine(tr("&Recovery code"), QStringLiteral("recoveryCode"),
                     QStringLiteral("XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-X")))
{
    setObjectName(QStringLiteral("recoverDialog"));
    addPassphrase();
}

QString RecoverDialog::missing() const
{
    return m_code->text().trimmed().isEmpty() ? tr("Type the code from the paper; spaces and hyphens do not matter.")
                                              : NewPassphraseDialog::missing();
}

void RecoverDialog::submit()
{
    whenAnswered(m_session.recover(m_code->text(), {passphrase(), {}}, name()), this,
                 [this](const Result<void> &set) { finish(set); });
}

} // namespace hoithi
