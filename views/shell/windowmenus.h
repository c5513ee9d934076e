// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>

class QAction;
class QMenu;
class QMainWindow;

namespace hoithi {

/// The window's menus: every action with its shortcut, as data. The window connects them by id.
class WindowMenus final : public QObject
{
    Q_OBJECT
public:
    explicit WindowMenus(QMainWindow *window);

    [[nodiscard]] QAction *action(const char *id) const;
    /// The menu in which recent contests are listed.
    [[nodiscard]] QMenu *recent() const { return m_recent; }
    void setContestOpen(bool open);
    /// While one contest is on its way, no other can be asked for.
    void setOpening(bool opening);
    void retranslate();

private:
    QHash<QString, QAction *> m_actions;
    QList<QMenu *> m_menus;
    QMenu *m_recent;
    QMenu *m_sealing;
};

} // namespace hoithi
