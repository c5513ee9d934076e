// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/people/membercommands.h"

#include "views/dialogs/memberdialogs.h"
#include "views/dialogs/peopledialogs.h"
#include "views/dialogs/proposalsdialog.h"
#include "views/settings/settings.h"
#include "views/shell/conteststate.h"
#include "views/shell/people/lockpage.h"
#include "views/shell/statusnotice.h"
#include "views/shell/vault/vaultcommands.h"
#include "views/shell/windowmenus.h"
#include "views/widgets/answers.h"
#include "views/widgets/messagebar.h"

#include <QAction>

#include <algorithm>

namespace hoithi {

namespace {
constexpr QLatin1String removalSubject("removal");
}

MemberCommands::MemberCommands(WindowMenus &menus, LockPage &page, MessageBar &messages, StatusNotice &waiting,
                               MessagePrompt &prompt, Settings &settings, VaultCommands &vault, QWidget *window)
    : QObject(window), m_menus(menus), m_page(page), m_messages(messages), m_waiting(waiting), m_prompt(prompt),
      m_settings(settings), m_vault(vault), m_window(window)
{
    connect(menus.action("contest.members"), &QAction::triggered, this, &MemberCommands::openMembers);
    connect(menus.action("contest.proposals"), &QAction::triggered, this, &MemberCommands::openProposals);
    connect(menus.action("contest.password"), &QAction::triggered, this, &MemberCommands::openPassword);
    connect(menus.action("contest.lock"), &QAction::triggered, this, &MemberCommands::lock);
    connect(&m_idle, &IdleWatch::idle, this, &MemberCommands::lock);
    connect(&page, &LockPage::passwordGiven, this, &MemberCommands::unlock);
    connect(&page, &LockPage::closeRequested, this, &MemberCommands::closeRequested);
}

void MemberCommands::admit(const std::shared_ptr<ContestSession> &session, const std::function<void()> &goOn)
{
    whenAnswered(session->membership(), this, [this, session, goOn](const Result<Membership> &membership) {
        const bool free = !membership || !membership->byMembers || membership->shared || membership->member;
        if (free)
            return goOn(); // what cannot be asked will be told where it is needed
        if (m_admission && m_admitted.lock() == session)
            return; // it is asked already: each member that is entered comes here
        AnsweredDialog *dialog = nullptr;
        if (membership->passwordsMissing)
            dialog = new FirstPasswordDialog(session, m_window);
        else
            dialog = new SignInDialog(session, {}, m_window);
        m_admission = dialog;
        m_admitted = session;
        connect(dialog, &AnsweredDialog::done, this, goOn);
        dialog->open();
    });
}

void MemberCommands::setState(ContestState *state)
{
    m_state = state;
    m_locked = false;
    m_wasMember = false;
    m_hidden.clear();
    m_waiting.clear();
    m_idle.stop();
    if (state)
        connect(state, &ContestState::membershipChanged, this, &MemberCommands::look);
    look();
}

bool MemberCommands::locks() const
{
    return m_state && m_state->membership().byMembers && !m_state->membership().shared;
}

void MemberCommands::look()
{
    const bool signedIn = locks() && m_state->membership().member.has_value();
    const bool isMember = m_state && m_state->membership().member.has_value();
    m_wasMember = isMember || (m_wasMember && m_state);
    if (isMember)
        m_messages.clearAbout(removalSubject); // entered again
    else if (m_wasMember && m_state->membership().shared)
        tellOfRemoval();
    m_menus.action("contest.backup")->setVisible(!m_state || m_state->mayBackUp());
    m_menus.action("contest.password")->setEnabled(isMember && !m_locked);
    m_menus.action("contest.lock")->setEnabled(signedIn && !m_locked);
    if (m_locked || !m_state)
        return;
    tellOfProposals();
    if (locks() && !signedIn) { // the contest has just got its first member
        return admit(m_state->sharedSession(), [this] {
            if (m_state)
                m_state->refresh();
        });
    }
    if (const int minutes = m_settings.value(Setting::LockMinutes).toInt(); signedIn && minutes > 0)
        m_idle.start(std::chrono::minutes(minutes));
}

void MemberCommands::tellOfRemoval()
{
    sayInEveryLanguage(m_messages, [this] {
        m_messages.showMessage(Tone::Warning, tr("You are no longer a member of this contest: nothing more is recorded "
                                                 "for you. Ask its administrator."));
        m_messages.setSubject(removalSubject);
    });
}

/// To whoever can carry it out, and until that is done or it is taken back.
void MemberCommands::tellOfProposals()
{
    const auto &member = m_state->membership().member;
    const auto waits = [&member](const Proposal &proposal) {
        return member && member->login != proposal.login && member->role == roleDeciding(proposal.act)
               && !proposal.lapsed;
    };
    const std::vector<Proposal> &proposals = m_state->proposals();
    const auto newest = std::find_if(proposals.rbegin(), proposals.rend(), waits);
    if (newest == proposals.rend())
        return m_waiting.clear();
    m_waiting.tell(
        [proposer = newest->fullName] { return tr("A proposal of %1 waits for a second person.").arg(proposer); },
        [this] { openProposals(); });
}

void MemberCommands::lock()
{
    if (!locks() || !m_state->membership().member || m_locked)
        return;
    const Member member = *m_state->membership().member;
    m_locked = true;
    m_lockedLogin = member.login;
    m_idle.stop();
    m_page.lock(member.fullName);
    for (auto *dialog : m_window->findChildren<QDialog *>()) {
        if (dialog->isVisible()) {
            m_hidden.append(dialog);
            dialog->hide();
        }
    }
    static_cast<void>(m_state->session().signOut());
    Q_EMIT locked();
}

void MemberCommands::unlock(const QByteArray &password)
{
    if (!m_state || !m_locked)
        return;
    whenAnswered(m_state->session().signIn(m_lockedLogin, password), this,
                 [this](const Result<Membership> &membership) {
                     if (!m_locked || !m_state)
                         return;
                     if (!membership)
                         return m_page.showFailure(membership.error());
                     m_locked = false;
                     Q_EMIT unlocked();
                     for (const QPointer<QDialog> &dialog : std::as_const(m_hidden)) {
                         if (dialog)
                             dialog->show();
                     }
                     m_hidden.clear();
                     m_state->refresh();
                 });
}

void MemberCommands::openMembers()
{
    if (m_state)
        m_vault.open(new MembersDialog(*m_state, m_settings, m_prompt, m_window));
}

void MemberCommands::openProposals()
{
    if (m_state)
        m_vault.open(new ProposalsDialog(*m_state, m_settings, m_prompt, m_vault, m_window));
}

void MemberCommands::openPassword()
{
    if (m_state)
        m_vault.open(new PasswordDialog(m_state->session(), m_state->membership().shared, m_window));
}

} // namespace hoithi
