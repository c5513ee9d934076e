// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/tabbedpage.h"

#include "views/theme/tokens.h"

#include <QCoreApplication>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace hoithi {

QString tabTitle(const TabEntry &entry)
{
    return QCoreApplication::translate("TabbedPage", entry.title);
}

TabbedPage::TabbedPage(const PageContext &page, std::span<const TabEntry> tabs)
    : m_page(page), m_entries(tabs), m_tabs(new QTabBar(this)), m_stack(new QStackedWidget(this)), m_pages(tabs.size())
{
    m_tabs->setObjectName(QStringLiteral("areaTabs"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setFocusPolicy(Qt::TabFocus); // a click on a tab is a way to its page
    auto *line = new QHBoxLayout;
    line->setContentsMargins(space::l, space::s, space::l, 0);
    line->addWidget(m_tabs);
    line->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(line);
    layout->addWidget(m_stack, 1);
    for (const TabEntry &entry : m_entries) {
        m_tabs->addTab(tabTitle(entry));
        m_stack->addWidget(new QWidget(m_stack)); // in the place of what is built later
    }
    m_tabs->setVisible(m_entries.size() > 1);
    build(0);
    m_stack->setCurrentIndex(0);
    connect(m_tabs, &QTabBar::currentChanged, this, &TabbedPage::enter);
}

TabbedPage::~TabbedPage() = default;

void TabbedPage::build(int tab)
{
    std::unique_ptr<Page> &page = m_pages.at(static_cast<std::size_t>(tab));
    if (!page) {
        const TabEntry &entry = m_entries[static_cast<std::size_t>(tab)];
        page = entry.make(m_page);
        page->widget()->setObjectName(QStringLiteral("%1Page").arg(QLatin1String(entry.id)));
        delete m_stack->widget(tab);
        m_stack->insertWidget(tab, page->widget());
    }
}

void TabbedPage::enter(int tab)
{
    build(tab);
    Q_EMIT tabChanged();
    m_stack->setCurrentIndex(tab);
    current().opened();
    if (window()->focusWidget() != m_tabs) // arrow keys go from tab to tab
        Q_EMIT tabEntered();
}

Page &TabbedPage::current() const
{
    return *m_pages.at(static_cast<std::size_t>(m_tabs->currentIndex()));
}

QString TabbedPage::title() const
{
    return current().title();
}

QString TabbedPage::help() const
{
    return current().help();
}

QList<QAction *> TabbedPage::actions() const
{
    return current().actions();
}

bool TabbedPage::usesRound() const
{
    return current().usesRound();
}

QString TabbedPage::wholeContestChoice() const
{
    return current().wholeContestChoice();
}

void TabbedPage::opened()
{
    current().opened();
}

void TabbedPage::retranslate()
{
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        m_tabs->setTabText(tab, tabTitle(m_entries[static_cast<std::size_t>(tab)]));
    for (const std::unique_ptr<Page> &page : m_pages) {
        if (page)
            page->retranslate();
    }
}

void TabbedPage::focusFilter()
{
    current().focusFilter();
}

void TabbedPage::reveal(const Place &place)
{
    current().reveal(place);
}

void TabbedPage::toggleDetails()
{
    current().toggleDetails();
}

QString TabbedPage::currentTab() const
{
    return QString::fromLatin1(m_entries[static_cast<std::size_t>(m_tabs->currentIndex())].id);
}

int TabbedPage::indexOf(const QString &id) const
{
    const auto entry =
        std::ranges::find_if(m_entries, [&id](const TabEntry &one) { return id == QLatin1String(one.id); });
    return entry == m_entries.end() ? -1 : static_cast<int>(entry - m_entries.begin());
}

bool TabbedPage::hasTab(const QString &id) const
{
    return indexOf(id) >= 0;
}

void TabbedPage::showTab(const QString &id)
{
    const QSignalBlocker quiet(m_tabs);
    m_tabs->setCurrentIndex(indexOf(id));
    build(m_tabs->currentIndex());
    m_stack->setCurrentIndex(m_tabs->currentIndex());
}

} // namespace hoithi
