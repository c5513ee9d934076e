// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace hoithi {

class Theme;

/// The areas of the work, one under the other.
class NavigationPane final : public QListWidget
{
    Q_OBJECT
public:
    explicit NavigationPane(const Theme &theme, QWidget *parent = nullptr);
    void setCurrentPage(const QString &id);
    void retranslate();

Q_SIGNALS:
    /// By the arrow keys, too: those go on to the next.
    void pageChosen(const QString &id);
    /// By a click, or Enter: the work is there now.
    void pageEntered(const QString &id);

private:
    void recolour();
    const Theme &m_theme;
};

} // namespace hoithi
