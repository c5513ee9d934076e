// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/windowcommands.h"

#include "views/shell/pagehost.h"
#include "views/shell/pageregistry.h"

#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>

namespace hoithi {

namespace {

QString withoutMnemonic(QString text)
{
    return text.remove(u'&');
}

void add(std::vector<Command> &commands, QAction *action, const QString &area)
{
    if (action->menu() && action->menu()->objectName() == QStringLiteral("sealingMenu")) {
        for (QAction *inner : action->menu()->actions())
            add(commands, inner, withoutMnemonic(action->text()));
        return;
    }
    const bool usable = action->objectName() != QStringLiteral("go.search") && action->isEnabled()
                        && action->isVisible() && !action->isSeparator() && !action->menu();
    if (!usable)
        return;
    const QString name = action->objectName();
    const bool leaves = name == QStringLiteral("window.quit") || name == QStringLiteral("contest.close");
    commands.push_back({withoutMnemonic(action->text()), area, action->shortcut().toString(QKeySequence::NativeText),
                        [action = QPointer(action)] {
                            if (action)
                                action->trigger();
                        },
                        leaves});
}

} // namespace

WindowCommands::WindowCommands(QMainWindow *window, const PageHost &pages, std::function<void(const Place &)> go)
    : QObject(window), m_window(window), m_pages(pages), m_go(std::move(go))
{}

std::vector<Command> WindowCommands::all() const
{
    std::vector<Command> commands;
    if (const Page *page = m_pages.current()) {
        for (QAction *action : page->actions())
            add(commands, action, page->title());
        addTabs(commands);
    }
    for (const QAction *menu : m_window->menuBar()->actions()) {
        for (QAction *action : menu->menu()->actions())
            add(commands, action, withoutMnemonic(menu->text()));
    }
    return commands;
}

void WindowCommands::addTabs(std::vector<Command> &commands) const
{
    for (const PageEntry &entry : pageEntries()) {
        for (const TabEntry &tab : entry.tabs) {
            const Place place{QString::fromLatin1(entry.id), QString::fromLatin1(tab.id)};
            commands.push_back({tabTitle(tab), pageTitle(entry), {}, [this, place] {
                                    m_go(place);
                                }});
        }
    }
}

void WindowCommands::open()
{
    auto *dialog = new CommandDialog(
        all(),
        [this](const QString &text) {
            const Place place{QStringLiteral("ranking"), QStringLiteral("results"), {}, text};
            return Command{tr("Find “%1” in the ranking").arg(text), {}, {}, [this, place] { m_go(place); }, false};
        },
        m_window);
    dialog->move(
        m_window->mapToGlobal(QPoint((m_window->width() - dialog->width()) / 2, m_window->menuBar()->height())));
    dialog->open();
}

} // namespace hoithi
