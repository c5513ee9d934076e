// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/vault/newpassphrasedialogs.h"

#include "base/personname.h"
#include "domain/people/passwordlength.h"
#include "views/widgets/answers.h"

#include <QLineEdit>

namespace hoithi {

namespace {
constexpr int wideEnoughForACode = 620;
}

NewPassphraseDialog::NewPassphraseDialog(SealedContent what, const Texts &texts, ContestSession &session,
                                         const PassphraseSetter &setter, QWidget *parent)
    : AnsweredDialog(texts.title, texts.consequence, texts.accept, parent), m_what(what), m_session(session),
      m_setter(setter)
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

ProtectDialog::Texts ProtectDialog::textsOf(SealedContent what)
{
    if (what == SealedContent::QuestionSets) {
        return {tr("Seal the question sets"),
                tr("From then on the answer key of a round is sealed as soon as it is set: nobody reads it before an "
                   "organiser opens the round with this passphrase. It is the organisers' own, another than that of "
                   "the contest. A recovery code is shown once. Without passphrase and recovery code no sealed round "
                   "can be opened any more."),
                tr("&Seal")};
    }
    return {tr("Protect with a passphrase"),
            tr("From then on it takes the passphrase to import and to show a phone number or id number; "
               "ranking, awarding and "
               "verifying do not need it. A recovery code is shown once. Without passphrase and recovery "
               "code nobody can read "
               "the numbers any more."),
            tr("&Protect")};
}

ProtectDialog::ProtectDialog(SealedContent what, ContestSession &session, const PassphraseSetter &setter,
                             QWidget *parent)
    : NewPassphraseDialog(what, textsOf(what), session, setter, parent)
{
    setObjectName(QStringLiteral("protectDialog"));
    addPassphrase();
}

void ProtectDialog::submit()
{
    const VaultSetup setup{passphrase(), {}};
    whenAnswered(m_what == SealedContent::QuestionSets ? m_session.protectQuestions(setup, name())
                                                       : m_session.protect(setup, name()),
                 this, [this](Result<Protection> protection) {
                     if (!protection)
                         return finish(failure(protection.error()));
                     m_protection = std::move(*protection);
                     finish({});
                 });
}

ChangePassphraseDialog::Texts ChangePassphraseDialog::textsOf(SealedContent what)
{
    return {what == SealedContent::QuestionSets ? tr("Change the passphrase of question sets")
                                                : tr("Change the passphrase"),
            tr("Backups and copies keep the passphrase they were made under. The recovery code stays valid."),
            tr("&Change")};
}

ChangePassphraseDialog::ChangePassphraseDialog(SealedContent what, ContestSession &session,
                                               const PassphraseSetter &setter, QWidget *parent)
    : NewPassphraseDialog(what, textsOf(what), session, setter, parent),
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
    const VaultSetup setup{passphrase(), {}};
    whenAnswered(m_what == SealedContent::QuestionSets
                     ? m_session.changeQuestionsPassphrase(m_current->text(), setup, name())
                     : m_session.changePassphrase(m_current->text(), setup, name()),
                 this, [this](const Result<void> &changed) {
                     if (!changed)
                         m_current->clear();
                     finish(changed);
                 });
}

RecoverDialog::Texts RecoverDialog::textsOf(SealedContent what)
{
    if (what == SealedContent::QuestionSets) {
        return {tr("Set a new passphrase of question sets with the recovery code"),
                tr("The printed recovery code of the question sets opens them where their passphrase is lost. It stays "
                   "valid; the old passphrase does not. Backups keep the passphrase they were made under."),
                tr("&Set")};
    }
    return {tr("Set a new passphrase with the recovery code"),
            tr("The printed recovery code opens the contest where the passphrase is lost. It stays valid; the "
               "old passphrase does not. Backups keep the passphrase they were made under."),
            tr("&Set")};
}

RecoverDialog::RecoverDialog(SealedContent what, ContestSession &session, const PassphraseSetter &setter,
                             QWidget *parent)
    : NewPassphraseDialog(what, textsOf(what), session, setter, parent),
      m_code(addLine(tr("&Recovery code"), QStringLiteral("recoveryCode"),
                     QStringLiteral("XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-X")))
{
    setObjectName(QStringLiteral("recoverDialog"));
    setMinimumWidth(wideEnoughForACode);
    addPassphrase();
}

QString RecoverDialog::missing() const
{
    return m_code->text().trimmed().isEmpty() ? tr("Type the code from the paper; spaces and hyphens do not matter.")
                                              : NewPassphraseDialog::missing();
}

void RecoverDialog::submit()
{
    const VaultSetup setup{passphrase(), {}};
    whenAnswered(m_what == SealedContent::QuestionSets ? m_session.recoverQuestions(m_code->text(), setup, name())
                                                       : m_session.recover(m_code->text(), setup, name()),
                 this, [this](const Result<void> &set) { finish(set); });
}

} // namespace hoithi
