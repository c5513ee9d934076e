// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which flags the review page shows, and what it says where there are none.
#include "itemmodels/format.h"
#include "services/review/flagwords.h"
#include "views/pages/review/reviewpage.h"
#include "views/shell/conteststate.h"
#include "views/theme/tokens.h"
#include "views/widgets/datatable.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/filterfield.h"
#include "views/widgets/jobbar.h"
#include "views/widgets/taborder.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QStackedWidget>

#include <algorithm>

namespace hoithi {

QWidget *ReviewPage::buildFilters()
{
    m_kinds->setObjectName(QStringLiteral("flagKinds"));
    m_stateChoice->setObjectName(QStringLiteral("flagStates"));
    m_prizes->setObjectName(QStringLiteral("onlyPrizes"));
    m_filter->setObjectName(QStringLiteral("flagFilter"));
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_filter, 1);
    layout->addWidget(m_kinds);
    layout->addWidget(m_stateChoice);
    layout->addWidget(m_prizes);
    chainTabs({m_filter->lastByTab(), m_kinds, m_stateChoice, m_prizes, m_table});
    for (QComboBox *box : {m_kinds, m_stateChoice})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents); // what they offer changes with round and language
    return bar;
}

void ReviewPage::showOnly(StateChoice state, const QString &text)
{
    m_kinds->setCurrentIndex(0);
    m_stateChoice->setCurrentIndex(state);
    m_prizes->setChecked(false);
    m_filter->setText(text);
}

void ReviewPage::fillFilters()
{
    const QSignalBlocker kindsBlocked(m_kinds);
    const QSignalBlocker statesBlocked(m_stateChoice);
    const QVariant kind = m_kinds->currentData();
    const int state = std::max(0, m_stateChoice->currentIndex());
    m_kinds->clear();
    m_kinds->addItem(tr("All kinds"), -1);
    for (std::size_t i = 0; i < flagKindCount; ++i) {
        const qint64 count = m_flags ? m_flags->counts.at(i) : 0;
        const QString title = flagKindText(static_cast<FlagKind>(i));
        if (count > 0 || kind == static_cast<int>(i))
            m_kinds->addItem(tr("%1 (%2)").arg(title, formatNumber(count)), static_cast<int>(i));
    }
    m_kinds->setCurrentIndex(std::max(0, m_kinds->findData(kind)));
    m_stateChoice->clear();
    m_stateChoice->addItems({tr("Open"), tr("Settled"), tr("Open and settled")});
    m_stateChoice->setCurrentIndex(state);
}

void ReviewPage::applyFilters()
{
    const int kind = m_kinds->currentData().toInt();
    m_shown.setKind(kind < 0 ? std::nullopt : std::optional(static_cast<FlagKind>(kind)));
    const int state = m_stateChoice->currentIndex();
    m_shown.setSettled(state == AllFlags ? std::nullopt : std::optional(state == SettledFlags));
    m_shown.setOnlyPrizes(m_prizes->isChecked());
    showCount();
    choosePlace();
}

void ReviewPage::showCount()
{
    m_filter->setCount(m_shown.rowCount(), m_model.rowCount());
    showEmpty();
    updateActions();
}

/// Nothing but the usual filter keeps flags away: all of them are settled.
bool ReviewPage::isAllSettled() const
{
    return m_stateChoice->currentIndex() == OpenFlags && m_kinds->currentIndex() == 0 && !m_prizes->isChecked()
           && m_filter->text().isEmpty();
}

/// The texts come first: the button must be there to be given the keyboard of the table.
void ReviewPage::showEmpty()
{
    const bool nothing = m_shown.rowCount() == 0;
    if (nothing)
        tellWhyEmpty();
    m_stack->setCurrentWidget(nothing ? static_cast<QWidget *>(m_empty) : m_table);
}

void ReviewPage::tellWhyEmpty()
{
    const QString round = page().state.roundTitle(page().state.round());
    if (m_job->isRunning())
        m_empty->setTexts(tr("Looking for flags in %1…").arg(round), {});
    else if (!m_flags || m_failed)
        m_empty->setTexts(tr("What the judges should look at in %1 appears here.").arg(round), tr("Look for flags"));
    else if (m_model.rowCount() == 0)
        m_empty->setTexts(tr("Nothing stands out in %1.").arg(round), {});
    else if (isAllSettled())
        m_empty->setTexts(tr("Every flag of %1 is settled.").arg(round), tr("Show all"));
    else
        m_empty->setTexts(tr("No flag matches these filters."), tr("Show all"));
}

} // namespace hoithi
