// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/topbar.h"

#include "views/shell/conteststate.h"
#include "views/shell/page.h"
#include "views/theme/tokens.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

namespace hoithi {

namespace {
constexpr int roundWidth = 220;
constexpr int barHeight = controlHeight + 2 * space::s;
} // namespace

TopBar::TopBar(QWidget *parent)
    : QWidget(parent), m_contest(new QLabel(this)), m_roundLabel(new QLabel(this)), m_round(new QComboBox(this))
{
    setObjectName(QStringLiteral("topBar"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(barHeight);
    m_contest->setObjectName(QStringLiteral("topContest"));
    m_contest->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_contest->setProperty("type", QStringLiteral("section"));
    m_round->setObjectName(QStringLiteral("roundPicker"));
    m_round->setMinimumWidth(roundWidth);
    m_roundLabel->setBuddy(m_round);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::l, 0, space::l, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_contest, 1);
    layout->addWidget(m_roundLabel);
    layout->addWidget(m_round);
    connect(m_round, &QComboBox::activated, this, [this] {
        if (m_state)
            m_state->setRound(m_round->currentData().toInt());
    });
}

void TopBar::setState(ContestState *state)
{
    m_state = state;
    m_page = nullptr;
    if (state) {
        connect(state, &ContestState::overviewChanged, this, &TopBar::fillRounds);
        connect(state, &ContestState::roundChanged, this, &TopBar::fillRounds);
    }
    fillRounds();
}

void TopBar::setPage(const Page *page)
{
    m_page = page;
    // A page about single rounds cannot show "the whole contest".
    if (m_state && page && page->usesRound() && page->wholeContestChoice().isEmpty() && m_state->round() == 0)
        m_state->setRound(1);
    fillRounds();
}

void TopBar::retranslate()
{
    m_roundLabel->setText(tr("Roun&d"));
    fillRounds();
}

void TopBar::fillRounds()
{
    const bool usable = m_state && m_page && m_page->usesRound();
    m_round->setVisible(usable);
    m_roundLabel->setVisible(usable);
    m_contest->setText(m_state && m_state->overview() ? m_state->overview()->contest.title : QString());
    m_contest->setToolTip(m_contest->text());
    if (!usable)
        return;
    const QSignalBlocker quiet(m_round);
    m_round->clear();
    if (const QString whole = m_page->wholeContestChoice(); !whole.isEmpty())
        m_round->addItem(whole, 0);
    if (m_state->overview()) {
        for (const RoundState &round : m_state->overview()->rounds)
            m_round->addItem(m_state->roundTitle(round.round.number), round.round.number);
    }
    m_round->setCurrentIndex(m_round->findData(m_state->round()));
}

} // namespace hoithi
