// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/tabbedpage.h"

#include "views/theme/tokens.h"

#include <QCoreApplication>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

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
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        build(tab);
        Q_EMIT tabChanged();
        current().opened();
        if (window()->focusWidget() != m_tabs) // arrow keys go from tab to tab
            Q_EMIT tabEntered();
    });
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
    m_stack->setCurrentIndex(tab);
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

void TabbedPage::filter(const QString &text)
{
    m_tabs->setCurrentIndex(0);
    current().filter(text);
}

void TabbedPage::toggleDetails()
{
    current().toggleDetails();
}

void TabbedPage::showTab(const QString &id)
{
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        if (id == QLatin1String(m_entries[static_cast<std::size_t>(tab)].id))
            m_tabs->setCurrentIndex(tab);
    }
}

} // namespace hoithi
