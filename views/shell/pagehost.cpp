// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/pagehost.h"

#include "views/shell/conteststate.h"
#include "views/widgets/datatable.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/filterfield.h"

#include <QAbstractButton>
#include <QEvent>
#include <QLoggingCategory>

#include <algorithm>
#include <utility>

namespace hoithi {

namespace {

Q_LOGGING_CATEGORY(pagesLog, "hoithi.pages")

/// The first of that kind which is in sight and may be used.
template<typename T>
T *usable(const QWidget &page)
{
    for (T *widget : page.findChildren<T *>()) {
        if (widget->isVisibleTo(&page) && widget->isEnabledTo(&page))
            return widget;
    }
    return nullptr;
}

} // namespace

PageHost::PageHost(std::span<const PageEntry> entries, QWidget *parent) : QStackedWidget(parent), m_entries(entries)
{
    setObjectName(QStringLiteral("pageHost"));
}

PageHost::~PageHost() = default;

void PageHost::setContext(std::optional<PageContext> context)
{
    m_pages.clear();
    m_current.clear();
    m_before.clear();
    m_context.reset();
    if (context)
        m_context.emplace(*context);
}

bool PageHost::go(const Place &place)
{
    const Place before = here();
    if (!enter(place))
        return false;
    const Place now = here();
    std::erase(m_before, now);
    if (!before.page.isEmpty() && before != now)
        m_before.push_back(before);
    return true;
}

bool PageHost::goBack()
{
    std::erase(m_before, here()); // a tab chosen by hand may have led there
    if (m_before.empty())
        return false;
    const Place before = m_before.back();
    m_before.pop_back();
    return enter(before);
}

Place PageHost::here() const
{
    const Page *page = current();
    if (!page)
        return {};
    Place place{m_current};
    if (const auto *tabbed = dynamic_cast<const TabbedPage *>(page))
        place.tab = tabbed->currentTab();
    if (page->usesRound())
        place.round = m_context->state.round();
    return place;
}

/// No page is in sight while the round changes: it would read what it shows, and again once it is opened.
bool PageHost::enter(const Place &place)
{
    if (!m_context)
        return false;
    Page *page = built(place.page);
    auto *tabbed = dynamic_cast<TabbedPage *>(page);
    if (!page || (!place.tab.isEmpty() && (!tabbed || !tabbed->hasTab(place.tab)))) {
        qCWarning(pagesLog, "there is no place %s/%s", qPrintable(place.page), qPrintable(place.tab));
        return false;
    }
    const bool sameRound = place.round.value_or(m_context->state.round()) == m_context->state.round();
    if (page != current() || !sameRound)
        currentWidget()->hide();
    if (!place.tab.isEmpty())
        tabbed->showTab(place.tab);
    m_current = place.page;
    if (place.round)
        m_context->state.setRound(*place.round);
    if (place.filter)
        page->reveal(place);
    Q_EMIT pageChanged();
    setCurrentWidget(page->widget());
    page->widget()->show();
    page->opened();
    return true;
}

Page *PageHost::built(const QString &id)
{
    if (const auto found = m_pages.find(id); found != m_pages.end())
        return found->second.get();
    const auto entry =
        std::ranges::find_if(m_entries, [&id](const PageEntry &one) { return id == QLatin1String(one.id); });
    if (entry == m_entries.end())
        return nullptr;
    Page *page = m_pages.emplace(id, entry->make(*m_context)).first->second.get();
    page->widget()->setObjectName(QString(id + QStringLiteral("Page")));
    addWidget(page->widget());
    if (const auto *tabbed = dynamic_cast<TabbedPage *>(page)) {
        connect(tabbed, &TabbedPage::tabChanged, this, &PageHost::pageChanged);
        connect(tabbed, &TabbedPage::tabEntered, this, &PageHost::focusContent);
    }
    return page;
}

void PageHost::focusContent()
{
    Page *page = current();
    m_placeholder.clear();
    if (!page)
        return;
    if (auto *filter = usable<FilterField>(*page->widget()))
        return filter->focusField();
    if (auto *table = usable<DataTable>(*page->widget()))
        return table->setFocus();
    if (const auto *empty = usable<EmptyState>(*page->widget()))
        m_placeholder = usable<QAbstractButton>(*empty);
    if (!m_placeholder)
        m_placeholder = usable<QAbstractButton>(*page->widget());
    if (!m_placeholder)
        return;
    m_placeholder->setFocus();
    awaitContent<EmptyState>(*page->widget());
    awaitContent<FilterField>(*page->widget());
    awaitContent<DataTable>(*page->widget());
}

template<typename T>
void PageHost::awaitContent(const QWidget &page)
{
    for (T *widget : page.findChildren<T *>())
        widget->installEventFilter(this);
}

/// Whoever has moved on meanwhile is left where they are.
bool PageHost::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::Show && m_placeholder && window()->focusWidget() == m_placeholder) {
        const auto goOn = [this, placeholder = std::exchange(m_placeholder, nullptr)] {
            if (window()->focusWidget() == placeholder)
                focusContent();
        };
        QMetaObject::invokeMethod(this, goOn, Qt::QueuedConnection);
    }
    return QStackedWidget::eventFilter(object, event);
}

Page *PageHost::current() const
{
    const auto found = m_pages.find(m_current);
    return found == m_pages.end() ? nullptr : found->second.get();
}

void PageHost::retranslate()
{
    for (const auto &[id, page] : m_pages)
        page->retranslate();
}

} // namespace hoithi
