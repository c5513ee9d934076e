// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/windowmenus.h"

#include "views/shell/pageregistry.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

#include <array>

namespace hoithi {

namespace {

enum class ActionKind { Plain, Appearance, Language };

struct MenuAction
{
    int menu;
    const char *id;
    const char *text;
    const char *shortcut;
    bool needsContest;
    ActionKind kind;
};

constexpr std::array<const char *, 4> menuTitles{
    QT_TRANSLATE_NOOP("WindowMenus", "&Contest"), QT_TRANSLATE_NOOP("WindowMenus", "&Go"),
    QT_TRANSLATE_NOOP("WindowMenus", "&View"), QT_TRANSLATE_NOOP("WindowMenus", "&Help")};

constexpr int sealingMenu = 4; ///< within the first

constexpr std::array<MenuAction, 34> menuActions{{
    {0, "contest.new", QT_TRANSLATE_NOOP("WindowMenus", "&New contest…"), "Ctrl+Shift+N", false, ActionKind::Plain},
    {0, "contest.open", QT_TRANSLATE_NOOP("WindowMenus", "&Open a contest…"), "Ctrl+Shift+O", false, ActionKind::Plain},
    {0, "contest.openServer", QT_TRANSLATE_NOOP("WindowMenus", "Open a contest on a ser&ver…"), "Ctrl+Shift+S", false,
     ActionKind::Plain},
    {0, "contest.newServer", QT_TRANSLATE_NOOP("WindowMenus", "Ne&w contest on a server…"), "", false,
     ActionKind::Plain},
    {0, "contest.sample", QT_TRANSLATE_NOOP("WindowMenus", "Open the &sample contest"), "", false, ActionKind::Plain},
    {0, "contest.backup", QT_TRANSLATE_NOOP("WindowMenus", "&Back up…"), "Ctrl+B", true, ActionKind::Plain},
    {0, "contest.backups", QT_TRANSLATE_NOOP("WindowMenus", "&Kept backups…"), "", true, ActionKind::Plain},
    {sealingMenu, "vault.open", QT_TRANSLATE_NOOP("WindowMenus", "&Enter the passphrase…"), "", true,
     ActionKind::Plain},
    {sealingMenu, "vault.seal", QT_TRANSLATE_NOOP("WindowMenus", "&Seal again"), "", true, ActionKind::Plain},
    {sealingMenu, "vault.protect", QT_TRANSLATE_NOOP("WindowMenus", "&Protect with a passphrase…"), "", true,
     ActionKind::Plain},
    {sealingMenu, "vault.change", QT_TRANSLATE_NOOP("WindowMenus", "&Change the passphrase…"), "", true,
     ActionKind::Plain},
    {sealingMenu, "vault.recover", QT_TRANSLATE_NOOP("WindowMenus", "Set a new passphrase with the &recovery code…"),
     "", true, ActionKind::Plain},
    {sealingMenu, "questions.protect", QT_TRANSLATE_NOOP("WindowMenus", "Seal the &question sets…"), "", true,
     ActionKind::Plain},
    {sealingMenu, "questions.change", QT_TRANSLATE_NOOP("WindowMenus", "Change the p&assphrase of question sets…"), "",
     true, ActionKind::Plain},
    {sealingMenu, "questions.recover",
     QT_TRANSLATE_NOOP("WindowMenus", "Set a new passphrase of question sets with the recovery co&de…"), "", true,
     ActionKind::Plain},
    {sealingMenu, "vault.limits", QT_TRANSLATE_NOOP("WindowMenus", "&What protection stops, and what it does not"), "",
     true, ActionKind::Plain},
    {0, "contest.members", QT_TRANSLATE_NOOP("WindowMenus", "&Members…"), "", true, ActionKind::Plain},
    {0, "contest.proposals", QT_TRANSLATE_NOOP("WindowMenus", "Waiting for a second &person…"), "", true,
     ActionKind::Plain},
    {0, "contest.password", QT_TRANSLATE_NOOP("WindowMenus", "C&hange my password…"), "", true, ActionKind::Plain},
    {0, "contest.lock", QT_TRANSLATE_NOOP("WindowMenus", "&Lock"), "Ctrl+Alt+L", true, ActionKind::Plain},
    {0, "contest.close", QT_TRANSLATE_NOOP("WindowMenus", "&Close the contest"), "Ctrl+W", true, ActionKind::Plain},
    {0, "window.quit", QT_TRANSLATE_NOOP("WindowMenus", "&Quit"), "Ctrl+Q", false, ActionKind::Plain},
    {2, "view.refresh", QT_TRANSLATE_NOOP("WindowMenus", "&Refresh"), "F5", true, ActionKind::Plain},
    {2, "view.details", QT_TRANSLATE_NOOP("WindowMenus", "&Details pane"), "F4", true, ActionKind::Plain},
    {2, "view.filter", QT_TRANSLATE_NOOP("WindowMenus", "&Filter"), "Ctrl+F", true, ActionKind::Plain},
    {1, "go.back", QT_TRANSLATE_NOOP("WindowMenus", "&Back"), "Alt+Left", true, ActionKind::Plain},
    {1, "go.search", QT_TRANSLATE_NOOP("WindowMenus", "&Search or go to…"), "Ctrl+K", true, ActionKind::Plain},
    {2, "appearance.system", QT_TRANSLATE_NOOP("WindowMenus", "Appearance of the &system"), "", false,
     ActionKind::Appearance},
    {2, "appearance.light", QT_TRANSLATE_NOOP("WindowMenus", "&Light"), "", false, ActionKind::Appearance},
    {2, "appearance.dark", QT_TRANSLATE_NOOP("WindowMenus", "D&ark"), "", false, ActionKind::Appearance},
    {2, "language.vi", "&Tiếng Việt", "", false, ActionKind::Language},
    {2, "language.en", "&English", "", false, ActionKind::Language},
    {3, "help.page", QT_TRANSLATE_NOOP("WindowMenus", "Help on this &page"), "F1", true, ActionKind::Plain},
    {3, "help.about", QT_TRANSLATE_NOOP("WindowMenus", "&About HoiThi"), "", false, ActionKind::Plain},
}};

bool beginsGroup(const MenuAction &action)
{
    const QLatin1String id(action.id);
    return id == QLatin1String("questions.protect") || id == QLatin1String("vault.limits");
}

} // namespace

WindowMenus::WindowMenus(QMainWindow *window)
    : QObject(window), m_recent(new QMenu(window)), m_sealing(new QMenu(window))
{
    m_recent->setObjectName(QStringLiteral("recentContests"));
    m_sealing->setObjectName(QStringLiteral("sealingMenu"));
    m_sealing->setToolTipsVisible(true); // why something cannot be done now
    for (std::size_t i = 0; i < menuTitles.size(); ++i)
        m_menus << window->menuBar()->addMenu(QString());
    auto *appearance = new QActionGroup(this);
    auto *language = new QActionGroup(this);
    ActionKind kind = ActionKind::Plain;
    for (const MenuAction &spec : menuActions) {
        QMenu *menu = spec.menu == sealingMenu ? m_sealing : m_menus.at(spec.menu);
        if (spec.kind != kind && spec.kind != ActionKind::Plain)
            menu->addSeparator();
        kind = spec.kind;
        if (beginsGroup(spec))
            menu->addSeparator();
        auto *action = menu->addAction(QString());
        action->setObjectName(QString::fromLatin1(spec.id));
        action->setShortcut(QKeySequence(QString::fromLatin1(spec.shortcut)));
        action->setCheckable(spec.kind != ActionKind::Plain);
        if (spec.kind != ActionKind::Plain)
            (spec.kind == ActionKind::Appearance ? appearance : language)->addAction(action);
        m_actions.insert(action->objectName(), action);
        if (action->objectName() == QStringLiteral("contest.open"))
            menu->addMenu(m_recent);
        if (action->objectName() == QStringLiteral("contest.backups"))
            menu->addMenu(m_sealing);
    }
    int number = 1;
    for (const PageEntry &entry : pageEntries()) {
        auto *action = m_menus.at(1)->addAction(QString());
        action->setObjectName(QStringLiteral("go.%1").arg(QLatin1String(entry.id)));
        action->setShortcut(QKeySequence(QStringLiteral("Ctrl+%1").arg(number++)));
        m_actions.insert(action->objectName(), action);
    }
    retranslate();
}

QAction *WindowMenus::action(const char *id) const
{
    return m_actions.value(QString::fromLatin1(id));
}

void WindowMenus::setContestOpen(bool open)
{
    for (const MenuAction &spec : menuActions) {
        if (spec.needsContest)
            action(spec.id)->setEnabled(open);
    }
    for (const PageEntry &entry : pageEntries())
        m_actions.value(QStringLiteral("go.%1").arg(QLatin1String(entry.id)))->setEnabled(open);
}

void WindowMenus::setOpening(bool opening)
{
    for (const char *id : {"contest.new", "contest.open", "contest.openServer", "contest.newServer", "contest.sample"})
        action(id)->setEnabled(!opening);
    m_recent->setEnabled(!opening && !m_recent->isEmpty());
}

void WindowMenus::retranslate()
{
    for (qsizetype i = 0; i < m_menus.size(); ++i)
        m_menus.at(i)->setTitle(QCoreApplication::translate("WindowMenus", menuTitles.at(static_cast<std::size_t>(i))));
    m_recent->setTitle(tr("&Recent contests"));
    m_sealing->setTitle(tr("S&ealing"));
    for (const MenuAction &spec : menuActions)
        action(spec.id)->setText(QCoreApplication::translate("WindowMenus", spec.text));
    for (const PageEntry &entry : pageEntries())
        m_actions.value(QStringLiteral("go.%1").arg(QLatin1String(entry.id)))->setText(pageTitle(entry));
}

} // namespace hoithi
