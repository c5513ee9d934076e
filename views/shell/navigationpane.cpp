// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/navigationpane.h"

#include "views/shell/pageregistry.h"
#include "views/theme/theme.h"

namespace hoithi {

NavigationPane::NavigationPane(const Theme &theme, QWidget *parent) : QListWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("navigation"));
    setFixedWidth(navigationWidth);
    setIconSize(QSize(16, 16));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const PageEntry &entry : pageEntries()) {
        auto *item = new QListWidgetItem(this);
        item->setData(Qt::UserRole, QString::fromLatin1(entry.id));
    }
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            Q_EMIT pageChosen(item->data(Qt::UserRole).toString());
    });
    const auto enter = [this](const QListWidgetItem *item) {
        Q_EMIT pageEntered(item->data(Qt::UserRole).toString());
    };
    connect(this, &QListWidget::itemClicked, this, enter);
    connect(this, &QListWidget::itemActivated, this, enter);
    connect(&theme, &Theme::changed, this, &NavigationPane::recolour);
    retranslate();
    recolour();
}

void NavigationPane::setCurrentPage(const QString &id)
{
    const QSignalBlocker quiet(this);
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(Qt::UserRole).toString() == id)
            setCurrentRow(row);
    }
}

void NavigationPane::retranslate()
{
    setAccessibleName(tr("Areas"));
    int row = 0;
    for (const PageEntry &entry : pageEntries()) {
        item(row)->setText(pageTitle(entry));
        item(row)->setToolTip(QStringLiteral("%1 (Ctrl+%2)").arg(pageTitle(entry)).arg(row + 1));
        ++row;
    }
}

void NavigationPane::recolour()
{
    int row = 0;
    for (const PageEntry &entry : pageEntries())
        item(row++)->setIcon(m_theme.icon(QString::fromLatin1(entry.icon)));
}

} // namespace hoithi
