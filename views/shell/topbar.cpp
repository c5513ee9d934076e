// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/topbar.h"

#include "views/shell/conteststate.h"
#include "views/shell/jobs/jobsindicator.h"
#include "views/shell/page.h"
#include "views/theme/theme.h"
#include "views/widgets/elidedlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace hoithi {

namespace {
constexpr int roundWidth = 160;
constexpr int searchWidth = 232;
constexpr int barHeight = controlHeight + 2 * space::s;
} // namespace

TopBar::TopBar(const Theme &theme, const JobList &jobs, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_contest(new ElidedLabel(this)), m_roundLabel(new QLabel(this)),
      m_round(new QComboBox(this)), m_search(new QPushButton(this)), m_jobs(new JobsIndicator(jobs, this))
{
    setObjectName(QStringLiteral("topBar"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(barHeight);
    m_contest->setObjectName(QStringLiteral("topContest"));
    m_contest->setProperty("type", QStringLiteral("section"));
    m_round->setObjectName(QStringLiteral("roundPicker"));
    m_round->setMinimumWidth(roundWidth);
    m_roundLabel->setBuddy(m_round);
    m_search->setObjectName(QStringLiteral("topSearch"));
    m_search->setProperty("role", QStringLiteral("search"));
    m_search->setMinimumWidth(searchWidth);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::l, 0, space::l, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_contest, 1);
    layout->addWidget(m_jobs); // beside what gives way, so that nothing moves when a job comes and goes
    layout->addWidget(m_roundLabel);
    layout->addWidget(m_round);
    layout->addWidget(m_search);
    connect(m_round, &QComboBox::activated, this, [this] {
        if (m_state)
            m_state->setRound(m_round->currentData().toInt());
    });
    connect(m_search, &QPushButton::clicked, this, &TopBar::searchRequested);
    connect(m_jobs, &JobsIndicator::pageChosen, this, &TopBar::pageChosen);
    connect(&theme, &Theme::changed, this, &TopBar::recolour);
    recolour();
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
    m_search->setText(tr("Search or go to…  (Ctrl+K)"));
    m_jobs->retranslate();
    fillRounds();
}

void TopBar::recolour()
{
    m_search->setIcon(m_theme.icon(QStringLiteral("search")));
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
