// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/pagehost.h"

#include "views/pages/tabbedpage.h"
#include "views/shell/pageregistry.h"
#include "views/widgets/datatable.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/filterfield.h"

#include <QAbstractButton>
#include <QEvent>

#include <algorithm>
#include <utility>

namespace hoithi {

namespace {

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

PageHost::PageHost(QWidget *parent) : QStackedWidget(parent)
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

bool PageHost::openPage(const QString &place)
{
    const QString id = place.section(u'/', 0, 0);
    const QString tab = place.section(u'/', 1);
    const auto entries = pageEntries();
    const auto entry = std::find_if(entries.begin(), entries.end(),
                                    [&id](const PageEntry &candidate) { return id == QLatin1String(candidate.id); });
    if (!m_context || entry == entries.end())
        return false;
    auto found = m_pages.find(id);
    if (found == m_pages.end()) {
        found = m_pages.emplace(id, entry->make(*m_context)).first;
        found->second->widget()->setObjectName(QString(id + QStringLiteral("Page")));
        addWidget(found->second->widget());
        if (const auto *tabbed = qobject_cast<TabbedPage *>(found->second->widget())) {
            connect(tabbed, &TabbedPage::tabChanged, this, &PageHost::tabChanged);
            connect(tabbed, &TabbedPage::tabEntered, this, &PageHost::focusContent);
        }
    }
    if (!m_current.isEmpty() && m_current != id) {
        m_before.removeAll(id);
        m_before.append(m_current);
    }
    m_current = id;
    setCurrentWidget(found->second->widget());
    if (auto *tabbed = qobject_cast<TabbedPage *>(found->second->widget()); tabbed && !tab.isEmpty())
        tabbed->showTab(tab);
    return true;
}

bool PageHost::goBack()
{
    if (m_before.isEmpty())
        return false;
    m_current.clear(); // where we come from is not before where we go
    return openPage(m_before.takeLast());
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
