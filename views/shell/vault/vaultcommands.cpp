// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/vault/vaultcommands.h"

#include "domain/people/role.h"
#include "services/bankservice.h"
#include "views/dialogs/vault/passphrasedialog.h"
#include "views/shell/appcontext.h"
#include "views/shell/conteststate.h"
#include "views/shell/windowmenus.h"
#include "views/widgets/answers.h"
#include "views/widgets/messagebar.h"

#include <QAction>

#include <algorithm>

namespace hoithi {

VaultCommands::VaultCommands(const AppContext &app, Settings &settings, WindowMenus &menus, MessageBar &messages,
                             QWidget *window)
    : QObject(window), m_app(app), m_menus(menus), m_messages(messages), m_window(window),
      m_remembered(app.keyring, settings, this)
{
    connectMenus();
    look();
}

void VaultCommands::connectMenus()
{
    const auto on = [this](const char *id, auto run) {
        connect(m_menus.action(id), &QAction::triggered, this, run);
    };
    on("vault.open", [this] { whenOpen(this, [] {}); });
    on("vault.seal", [this] { seal(); });
    on("vault.protect", [this] { protect(); });
    on("vault.change", [this] { changePassphrase(SealedContent::PersonalData); });
    on("vault.recover", [this] { recover(SealedContent::PersonalData); });
    on("questions.protect", [this] { protect(SealedContent::QuestionSets); });
    on("questions.change", [this] { changePassphrase(SealedContent::QuestionSets); });
    on("questions.recover", [this] { recover(SealedContent::QuestionSets); });
    on("vault.limits", [this] { showLimits(); });
}

void VaultCommands::setState(ContestState *state)
{
    for (const QPointer<QDialog> &dialog : std::as_const(m_dialogs))
        delete dialog.data(); // what it is about is gone
    m_dialogs.clear();
    if (m_state) {
        m_state->session().lock();
        m_state->session().bank().lock();
    }
    m_state = state;
    m_locked = false;
    if (state) {
        connect(state, &ContestState::overviewChanged, this, &VaultCommands::lookAtQuestions);
        connect(state, &ContestState::vaultChanged, this, &VaultCommands::look);
        connect(state, &ContestState::reachableChanged, this, &VaultCommands::look);
        connect(state, &ContestState::membershipChanged, this, &VaultCommands::look);
    }
    look();
}

void VaultCommands::look()
{
    const std::optional<VaultState> vault = m_state ? m_state->vault() : std::nullopt;
    const bool isProtected = vault == VaultState::Locked || vault == VaultState::Unlocked;
    const bool writable = m_state && m_state->isWritable();
    m_menus.action("vault.open")->setVisible(vault == VaultState::Locked);
    m_menus.action("vault.seal")->setVisible(vault == VaultState::Unlocked);
    m_menus.action("vault.protect")->setVisible(writable && vault == VaultState::Open);
    m_menus.action("vault.change")->setVisible(writable && isProtected);
    m_menus.action("vault.recover")->setVisible(writable && isProtected);
    const QString refusal = m_state ? m_state->refusalOf(Operation::ManageVault) : QString();
    for (const char *id : {"vault.protect", "vault.change", "vault.recover"}) {
        m_menus.action(id)->setEnabled(m_state && !m_locked && refusal.isEmpty());
        m_menus.action(id)->setToolTip(refusal);
    }
    lookAtQuestions();
}

/// The organisers' commands: absent for others, and for the wrong moment of a contest's life; else they say what hinders them.
void VaultCommands::lookAtQuestions()
{
    const ContestOverview *overview = m_state && m_state->overview() ? &*m_state->overview() : nullptr;
    const bool theirs = overview && m_state->mayDo(Operation::ManageQuestions);
    const auto isProtected = [](const RoundState &round) {
        return round.questions.seal != QuestionSeal::None;
    };
    const auto hasKey = [](const RoundState &round) {
        return !round.paperCodes.empty();
    };
    const bool sealing = theirs && std::ranges::any_of(overview->rounds, isProtected);
    const QString refusal = m_state ? m_state->refusalOfChanges() : QString();
    const auto show = [this](const char *id, bool visible, const QString &whyNot) {
        QAction *action = m_menus.action(id);
        action->setVisible(visible);
        action->setEnabled(visible && !m_locked && whyNot.isEmpty());
        action->setToolTip(whyNot);
    };
    const bool nothingLeft = theirs && std::ranges::all_of(overview->rounds, hasKey);
    show("questions.protect", theirs && !sealing,
         refusal.isEmpty() && nothingLeft
             ? tr("Every round has its answer key already: there is no question set left to seal.")
             : refusal);
    show("questions.change", sealing, refusal);
    show("questions.recover", sealing, refusal);
}

void VaultCommands::whenOpen(QObject *context, const std::function<void()> &goOn)
{
    if (!m_state)
        return;
    whenAnswered(m_state->session().vaultState(), m_state,
                 [this, context = QPointer(context), goOn](const Result<VaultState> &vault) {
                     if (!context || !m_state)
                         return;
                     if (!vault)
                         return m_messages.showError(vault.error());
                     if (*vault != VaultState::Locked)
                         return goOn();
                     unlock(context, goOn);
                 });
}

QByteArray VaultCommands::contest() const
{
    return m_state && m_state->overview() ? m_state->overview()->identity : QByteArray();
}

void VaultCommands::unlock(QObject *context, const std::function<void()> &goOn)
{
    if (m_asking || !m_remembered.isKept(contest()))
        return ask({}, context, goOn);
    m_remembered.find(contest(), m_state, [this, context = QPointer(context), goOn](const QString &passphrase) {
        if (!context)
            return;
        if (passphrase.isEmpty())
            return ask(tr("The keyring of this computer gives no passphrase: it may be locked."), context, goOn);
        tryRemembered(passphrase, context, goOn);
    });
}

void VaultCommands::tryRemembered(const QString &passphrase, QObject *context, const std::function<void()> &goOn)
{
    whenAnswered(m_state->session().unlock(passphrase), m_state,
                 [this, context = QPointer(context), goOn](const Result<void> &opened) {
                     if (!context)
                         return;
                     if (!opened) {
                         const bool wrong = opened.error().code == ErrorCode::Refused;
                         if (wrong)
                             m_remembered.forget(contest());
                         return ask(
                             wrong ? tr("The passphrase that this computer remembered does not open the contest any "
                                        "more.")
                                   : opened.error().message,
                             context, goOn);
                     }
                     m_state->refreshVault();
                     goOn();
                 });
}

void VaultCommands::ask(const QString &note, QObject *context, const std::function<void()> &goOn)
{
    if (!m_asking) {
        const std::optional<bool> remembers =
            m_remembered.isPossible() ? std::optional(m_remembered.isKept(contest())) : std::nullopt;
        m_asking = new PassphraseDialog(m_state->session(), note, remembers, m_window);
        connect(m_asking, &PassphraseDialog::done, m_state, &ContestState::refreshVault);
        connect(m_asking, &PassphraseDialog::done, this,
                [this, dialog = m_asking.data()] { remember(dialog->passphrase(), dialog->remember()); });
        open(m_asking);
    }
    connect(m_asking, &PassphraseDialog::done, context, goOn);
}

void VaultCommands::remember(const QString &passphrase, bool wanted)
{
    if (!wanted || contest().isEmpty())
        return m_remembered.forget(contest());
    m_remembered.keep(contest(), passphrase, [this](const Result<void> &kept) {
        if (!kept)
            m_messages.showMessage(
                Tone::Warning,
                tr("%1 The passphrase is not remembered: it is kept in memory until the contest is left.")
                    .arg(kept.error().message));
    });
}

void VaultCommands::seal()
{
    if (!m_state)
        return;
    Q_EMIT aboutToSeal();
    m_state->session().lock();
    m_state->session().bank().lock();
    m_state->refreshVault();
    Q_EMIT sealedAgain();
}

void VaultCommands::setLocked(bool locked)
{
    m_locked = locked;
    if (locked)
        seal();
    look();
}

void VaultCommands::showLimits()
{
    const QString sealed = tr(
        "Phone numbers, id numbers, rejected rows and complaints are sealed. Where a passphrase was set, it takes the "
        "passphrase or the "
        "printed recovery code to read them: a copy of the contest, a backup or the server's disk is not enough.");
    const QString questions =
        tr("Answer keys are sealed where the organisers have set a passphrase of question sets, until the round is "
           "opened. Whoever knows that passphrase can read a key before.");
    const QStringList open{
        tr("This does not stop:"),
        tr("• whoever has a contest without a passphrase, or a copy made before it was set: the key lies in it;"),
        tr("• whoever works at this computer while the contest is opened, or reads its keyboard, memory or screen;"),
        tr("• whoever has the dump or knows the passphrase, and passes it on;"),
        tr("• whoever guesses a weak passphrase, or has a backup and the passphrase of its time.")};
    const QString plain = tr("Names, accounts, agencies, answers and scores are not sealed.");
    const QString members =
        tr("In a contest file, roles and passwords bind this program only. Whoever can write the file with another "
           "program can change anything in it; “Verify all records” finds what was changed in recorded facts. On a "
           "server, the server itself enforces the roles.");
    const QStringList paragraphs{sealed, questions, open.join(u'\n'), plain, members};
    m_app.messages->showText(m_window, tr("What protection stops, and what it does not"),
                             paragraphs.join(QStringLiteral("\n\n")));
}

void VaultCommands::open(QDialog *dialog)
{
    m_dialogs.removeIf([](const QPointer<QDialog> &known) { return known.isNull(); });
    m_dialogs.append(dialog);
    dialog->open();
}

} // namespace hoithi
