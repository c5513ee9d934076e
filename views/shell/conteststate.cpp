// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/conteststate.h"

#include "views/widgets/answers.h"

#include <algorithm>

namespace hoithi {

ContestState::ContestState(std::shared_ptr<ContestSession> session, QObject *parent)
    : QObject(parent), m_session(std::move(session))
{}

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
}

} // namespace hoithi
