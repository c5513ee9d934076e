// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/rules/orderlist.h"

#include "views/theme/theme.h"
#include "views/theme/tokens.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QToolButton>

#include <algorithm>

namespace hoithi {

namespace {

constexpr int entryRole = Qt::UserRole;

QToolButton *arrow(const QString &name, const QString &icon, const Theme &theme, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setProperty("role", QStringLiteral("plain"));
    button->setIcon(theme.icon(icon));
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

OrderList::OrderList(const QString &name, Entries entries, std::function<QString(int)> text, const Theme &theme,
                     QWidget *parent)
    : QWidget(parent), m_list(new QListWidget(this)),
      m_up(arrow(name + QStringLiteral("Up"), QStringLiteral("chevronup"), theme, this)),
      m_down(arrow(name + QStringLiteral("Down"), QStringLiteral("chevron"), theme, this)), m_kind(entries),
      m_text(std::move(text))
{
    m_list->setObjectName(name);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    auto *arrows = new QVBoxLayout;
    arrows->setSpacing(space::xs);
    arrows->addWidget(m_up);
    arrows->addWidget(m_down);
    arrows->addStretch();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addWidget(m_list, 1);
    layout->addLayout(arrows);
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &OrderList::tell);
    connect(m_list->model(), &QAbstractItemModel::rowsRemoved, this, &OrderList::tell);
    connect(m_list, &QListWidget::itemChanged, this, &OrderList::tell);
}

void OrderList::setEntries(const std::vector<int> &ordered, const std::vector<int> &all)
{
    std::vector<int> shown = ordered;
    std::ranges::copy_if(all, std::back_inserter(shown),
                         [&](int entry) { return std::ranges::count(ordered, entry) == 0; });
    const int current = std::max(0, m_list->currentRow());
    m_filling = true;
    m_list->clear();
    for (const int entry : shown) {
        auto *item = new QListWidgetItem(m_text(entry), m_list);
        item->setData(entryRole, entry);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled);
        if (m_kind == Entries::CanBeLeftOut) {
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
            item->setCheckState(std::ranges::count(ordered, entry) > 0 ? Qt::Checked : Qt::Unchecked);
        }
    }
    m_list->setCurrentRow(current);
    m_filling = false;
    fit();
}

void OrderList::fit()
{
    const int rows = std::max(1, m_list->count());
    m_list->setFixedHeight(rows * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth() + space::xs);
}

/// How high an entry is, the style says when it is shown.
void OrderList::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fit();
}

std::vector<int> OrderList::entries() const
{
    std::vector<int> ordered;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        if (m_kind == Entries::AllCount || item->checkState() == Qt::Checked)
            ordered.push_back(item->data(entryRole).toInt());
    }
    return ordered;
}

void OrderList::setReadOnly(bool readOnly)
{
    m_list->setDragDropMode(readOnly ? QAbstractItemView::NoDragDrop : QAbstractItemView::InternalMove);
    m_list->setEnabled(!readOnly);
    m_up->setEnabled(!readOnly);
    m_down->setEnabled(!readOnly);
}

void OrderList::setTexts(const QString &accessibleName)
{
    m_filling = true;
    m_list->setAccessibleName(accessibleName);
    m_up->setToolTip(tr("Move up (Alt+Up)"));
    m_up->setAccessibleName(tr("Move up"));
    m_down->setToolTip(tr("Move down (Alt+Down)"));
    m_down->setAccessibleName(tr("Move down"));
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setText(m_text(m_list->item(row)->data(entryRole).toInt()));
    m_filling = false;
}

bool OrderList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            move(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void OrderList::move(int by)
{
    const int from = m_list->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    m_filling = true;
    m_list->insertItem(to, m_list->takeItem(from));
    m_list->setCurrentRow(to);
    m_filling = false;
    Q_EMIT changed();
}

void OrderList::tell()
{
    if (!m_filling)
        Q_EMIT changed();
}

} // namespace hoithi
