// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/conteststate.h"

#include "itemmodels/membertablemodels.h"
#include "views/widgets/answers.h"

#include <algorithm>
#include <chrono>
#include <mutex>

namespace hoithi {

namespace {
constexpr std::chrono::milliseconds together{200};
}

/// The session's thread may tell of a change while this goes.
struct ContestState::Listener
{
    std::mutex mutex;
    ContestState *state;
};

ContestState::ContestState(std::shared_ptr<ContestSession> session, QString personName, QObject *parent)
    : QObject(parent), m_session(std::move(session)), m_listener(std::make_shared<Listener>()),
      m_personName(std::move(personName))
{
    m_listener->state = this;
    m_refreshing.setSingleShot(true);
    m_refreshing.setInterval(together);
    connect(&m_refreshing, &QTimer::timeout, this, &ContestState::refresh);
    m_session->follow([listener = m_listener](const ContestChange &change) {
        const std::scoped_lock lock(listener->mutex);
        if (ContestState *state = listener->state)
            QMetaObject::invokeMethod(
                state, [state, change] { state->takeChange(change); }, Qt::QueuedConnection);
    });
}

ContestState::~ContestState()
{
    const std::scoped_lock lock(m_listener->mutex);
    m_listener->state = nullptr;
}

void ContestState::takeChange(const ContestChange &change)
{
    const bool cameBack = change.reachable && !m_reachable;
    if (m_reachable != change.reachable) {
        m_reachable = change.reachable;
        Q_EMIT reachableChanged(m_reachable);
    }
    if (m_others != change.others) {
        m_others = change.others;
        Q_EMIT presenceChanged();
    }
    if (!change.reachable)
        return refreshPeople(); // it may be that the server lets this person in no more
    if ((cameBack || change.byOthers) && !m_refreshing.isActive())
        m_refreshing.start(); // who records something here reads anew by themselves
    if (change.drafts)
        Q_EMIT draftsChanged();
    if (change.byOthers)
        Q_EMIT changedByOthers(change);
}

const RoundState *ContestState::roundState(int number) const
{
    if (!m_overview)
        return nullptr;
    const auto &rounds = m_overview->rounds;
    const auto found = std::find_if(rounds.begin(), rounds.end(),
                                    [number](const RoundState &state) { return state.round.number == number; });
    return found == rounds.end() ? nullptr : &*found;
}

QString ContestState::roundTitle(int number) const
{
    const RoundState *state = roundState(number);
    return state && !state->round.title.isEmpty() ? state->round.title : tr("Round %1").arg(number);
}

void ContestState::setRound(int number)
{
    if (m_round == number)
        return;
    m_round = number;
    Q_EMIT roundChanged(number);
}

void ContestState::refresh()
{
    const quint64 asked = ++m_asked;
    whenAnswered(m_session->overview(), this, [this, asked](Result<ContestOverview> overview) {
        if (asked != m_asked)
            return;
        if (!overview) {
            Q_EMIT failed(overview.error());
            return;
        }
        m_overview = std::move(*overview);
        Q_EMIT overviewChanged();
    });
    refreshPeople();
    refreshVault();
}

void ContestState::refreshVault()
{
    whenAnswered(m_session->vaultState(), this, [this, asked = ++m_vaultAsked](const Result<VaultState> &vault) {
        if (asked != m_vaultAsked || !vault || m_vault == *vault)
            return;
        m_vault = *vault;
        Q_EMIT vaultChanged();
    });
}

QString ContestState::personName() const
{
    return m_membership.member ? m_membership.member->fullName : m_personName;
}

void ContestState::setInHand(const DraftKey &key)
{
    m_inHand = key;
    m_session->setPresence(personName(), key);
}

void ContestState::refreshPeople()
{
    whenAnswered(m_session->membership(), this, [this](const Result<Membership> &membership) {
        if (membership)
            m_membership = *membership;
        else if (m_membership.shared && membership.error().code == ErrorCode::Refused)
            m_membership.member.reset(); // the server lets in nobody who is no member
        setInHand(m_inHand);             // under the name that is known now
    });
    whenAnswered(m_session->openProposals(), this, [this](Result<std::vector<Proposal>> proposals) {
        if (proposals)
            m_proposals = std::move(*proposals);
        Q_EMIT membershipChanged();
    });
}

QString ContestState::refusalOfChanges() const
{
    if (m_session->salvaged())
        return tr("The contest is damaged and open for reading only.");
    if (!m_reachable)
        return tr("The contest is out of reach; nothing can be recorded until it is back.");
    return {};
}

bool ContestState::mayDo(Operation work) const
{
    return !m_membership.byMembers || m_membership.asOwner
           || (m_membership.member && isWorkOf(work, m_membership.member->role));
}

QString ContestState::refusalOf(Operation work) const
{
    if (mayDo(work))
        return {};
    QString roles = roleTitle(roleFor(work));
    if (const auto other = otherRoleFor(work))
        roles = tr("%1, %2").arg(roles, roleTitle(*other));
    return tr("Only members with this role do that: %1.").arg(roles);
}

} // namespace hoithi
