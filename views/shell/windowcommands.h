// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/commanddialog.h"

#include <QObject>

class QMainWindow;

namespace hoithi {

class PageHost;
struct Place;

/// Everything that can be done just now, by name: the page's own actions, those of the menus, people in the ranking.
class WindowCommands final : public QObject
{
    Q_OBJECT
public:
    WindowCommands(QMainWindow *window, const PageHost &pages, std::function<void(const Place &)> go);

    /// Opens the list to choose from.
    void open();

private:
    [[nodiscard]] std::vector<Command> all() const;
    void addTabs(std::vector<Command> &commands) const;

    QMainWindow *m_window;
    const PageHost &m_pages;
    std::function<void(const Place &)> m_go;
};

} // namespace hoithi
