// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/mainwindow.h"

#include "views/dialogs/typednames.h"
#include "views/shell/conteststate.h"
#include "views/shell/jobs/automaticbackupjob.h"
#include "views/shell/jobs/backupjob.h"
#include "views/shell/modalguard.h"
#include "views/shell/navigationpane.h"
#include "views/shell/pagehost.h"
#include "views/shell/pageregistry.h"
#include "views/shell/people/lockpage.h"
#include "views/shell/people/membercommands.h"
#include "views/shell/startpage.h"
#include "views/shell/statusline.h"
#include "views/shell/topbar.h"
#include "views/shell/vault/vaultcommands.h"
#include "views/shell/wheelguard.h"
#include "views/shell/windowcommands.h"
#include "views/shell/windowmenus.h"
#include "views/widgets/messagebar.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace hoithi {

namespace {
constexpr QSize firstSize{1280, 720};
constexpr std::chrono::seconds goodNewsStays{10};
} // namespace

MainWindow::MainWindow(AppContext context) : m_context(std::move(context)), m_settings(m_context.settings)
{
    setObjectName(QStringLiteral("mainWindow"));
    setFont(QApplication::font()); // the window is older than its theme, and would hand down the font it was born with
    connect(&m_theme, &Theme::changed, this, &MainWindow::applyTheme);
    new ModalGuard(*this);
    new WheelGuard(*this);
    m_menus = new WindowMenus(this);
    buildLayout();
    connectMenus();
    connectStart();
    setAppearance(m_settings.value(Setting::Appearance).toString());
    setLanguage(m_settings.value(Setting::Language).toString());
    retranslate();
    resize(firstSize);
    restoreGeometry(m_settings.value(Setting::WindowGeometry).toByteArray());
    openSession(nullptr);
}

MainWindow::~MainWindow()
{
    if (m_state)
        m_automatic->whenLeft(m_state->session());
    m_top->setState(nullptr);
    m_pages->setContext(std::nullopt);
}

void MainWindow::buildLayout()
{
    m_stack = new QStackedWidget(this);
    m_start = new StartPage(m_theme, static_cast<bool>(m_context.makeSample), this);
    m_work = new QWidget(this);
    m_top = new TopBar(m_theme, m_jobs, this);
    m_messages = new MessageBar(m_theme, this);
    m_messages->setObjectName(QStringLiteral("windowMessages"));
    m_navigation = new NavigationPane(m_theme, this);
    m_pages = new PageHost(pageEntries(), this);
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_navigation);
    auto *column = new QVBoxLayout;
    column->addWidget(m_messages);
    column->addWidget(m_pages, 1);
    body->addLayout(column, 1);
    auto *layout = new QVBoxLayout(m_work);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_top);
    layout->addLayout(body, 1);
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_work);
    m_lock = new LockPage(this);
    m_stack->addWidget(m_lock);
    setCentralWidget(m_stack);
    m_status = new StatusLine(m_settings, this);
    setStatusBar(m_status);
    m_backup = new BackupJob(m_context, m_settings, m_jobs, *m_messages, this);
    m_commands = new WindowCommands(this, *m_pages, [this](const Place &place) { go(place); });
    m_vault = new VaultCommands(m_context, m_settings, *m_menus, *m_messages, this);
    m_members = new MemberCommands(*m_menus, *m_lock, *m_messages, m_status->waiting(), *m_context.messages, m_settings,
                                   *m_vault, this);
    connect(m_members, &MemberCommands::locked, this, [this] { setLocked(true); });
    connect(m_members, &MemberCommands::unlocked, this, [this] { setLocked(false); });
    connect(m_members, &MemberCommands::closeRequested, this,
            [this] { leaveContest([this] { openSession(nullptr); }); });
    m_automatic = new AutomaticBackupJob(m_context, m_settings, this);
    m_backAgain.setObjectName(QStringLiteral("backAgain"));
    m_backAgain.setParent(this);
    m_backAgain.setSingleShot(true);
    m_backAgain.setInterval(goodNewsStays);
    connect(&m_backAgain, &QTimer::timeout, this, [this] { m_messages->clearAbout(backWithinReach); });
    connect(m_backup, &BackupJob::finished, this, &MainWindow::showStatus);
    connect(m_automatic, &AutomaticBackupJob::finished, this, &MainWindow::showStatus);
    connect(m_automatic, &AutomaticBackupJob::failed, this, [this](const Error &error) {
        (m_state ? *m_messages : m_start->messages()).showError(error); // that of the contest just left, too
    });
}

void MainWindow::connectMenus()
{
    const auto on = [this](const char *id, auto run) {
        connect(m_menus->action(id), &QAction::triggered, this, run);
    };
    on("contest.new", [this] { askNew(); });
    on("contest.open", [this] { askOpen(); });
    on("contest.openServer", [this] { askServer(false); });
    on("contest.newServer", [this] { askServer(true); });
    on("contest.sample", [this] { openSample(); });
    on("contest.backup", [this] { m_backup->ask(*m_state); });
    on("contest.backups", [this] { showBackups(); });
    on("contest.close", [this] { leaveContest([this] { openSession(nullptr); }); });
    on("window.quit", [this] { close(); });
    on("view.refresh", [this] {
        if (m_state)
            m_state->refresh();
        if (Page *page = m_pages->current())
            page->opened();
    });
    on("view.details", [this] {
        if (Page *page = m_pages->current())
            page->toggleDetails();
    });
    on("view.filter", [this] {
        if (Page *page = m_pages->current())
            page->focusFilter();
    });
    on("go.back", [this] { goBack(); });
    on("go.search", [this] { m_commands->open(); });
    on("help.page", [this] { showHelp(); });
    on("help.about", [this] {
        m_context.messages->showText(
            this, tr("About HoiThi"),
            tr("HoiThi %1\nRuns weekly quiz contests. GPL-3.0-or-later.").arg(QCoreApplication::applicationVersion()));
    });
    for (const char *name : {"system", "light", "dark"})
        on(qPrintable(QStringLiteral("appearance.%1").arg(QLatin1String(name))),
           [this, name] { setAppearance(QString::fromLatin1(name)); });
    for (const char *code : {"vi", "en"})
        on(qPrintable(QStringLiteral("language.%1").arg(QLatin1String(code))),
           [this, code] { setLanguage(QString::fromLatin1(code)); });
    for (const QString &id : pageIds())
        on(qPrintable(QStringLiteral("go.%1").arg(id)), [this, id] { openPage(id); });
    connect(m_navigation, &NavigationPane::pageChosen, this, [this](const QString &id) {
        m_pages->go({id}); // arrow keys go from area to area
    });
    connect(m_navigation, &NavigationPane::pageEntered, this, &MainWindow::openPage);
    connect(m_top, &TopBar::pageChosen, this, &MainWindow::openPage);
    connect(m_pages, &PageHost::pageChanged, this, &MainWindow::followPage);
    connect(m_top, &TopBar::searchRequested, m_commands, &WindowCommands::open);
    m_menus->action("contest.sample")->setVisible(static_cast<bool>(m_context.makeSample));
}

void MainWindow::connectStart()
{
    m_jobs.follow(m_start->job(), QString());
    connect(m_start, &StartPage::sampleRequested, this, &MainWindow::openSample);
    connect(m_start, &StartPage::newRequested, this, &MainWindow::askNew);
    connect(m_start, &StartPage::openRequested, this, &MainWindow::askOpen);
    connect(m_start, &StartPage::serverRequested, this, &MainWindow::askServer);
    connect(m_start, &StartPage::recentChosen, this, [this](const QString &store) { openStore(store, false); });
}

void MainWindow::openSession(std::shared_ptr<ContestSession> session)
{
    dropContest();
    m_typedNames = std::make_unique<TypedNames>(this);
    m_menus->setContestOpen(session != nullptr);
    if (!session) {
        m_stack->setCurrentWidget(m_start);
        fillRecent();
        return showStatus();
    }
    m_settings.addRecentStore(session->store());
    fillRecent();
    m_state = std::make_unique<ContestState>(std::move(session), m_context.personName);
    connect(m_state.get(), &ContestState::overviewChanged, this, &MainWindow::showStatus);
    connect(m_state.get(), &ContestState::presenceChanged, this, &MainWindow::showStatus);
    connect(m_state.get(), &ContestState::membershipChanged, this, &MainWindow::showStatus);
    connect(m_state.get(), &ContestState::reachableChanged, this, &MainWindow::showStatus);
    connect(m_state.get(), &ContestState::changedByOthers, this, &MainWindow::tellOfOthers);
    connect(m_state.get(), &ContestState::reachableChanged, this, &MainWindow::tellOfConnection);
    connect(m_state.get(), &ContestState::overviewChanged, this, &MainWindow::warnOfClock);
    connect(m_state.get(), &ContestState::vaultChanged, this, &MainWindow::showStatus);
    m_vault->setState(m_state.get());
    m_pages->setContext(PageContext{m_context, *m_state, m_settings, m_theme, m_jobs, *m_vault,
                                    [this](const Place &place) { go(place); },
                                    [this] {
                                        m_menus->action("contest.proposals")->trigger();
                                    }});
    m_top->setState(m_state.get());
    m_members->setState(m_state.get());
    m_stack->setCurrentWidget(m_work);
    m_state->refresh();
    openPage(pageIds().constFirst());
    warnOfRewriting();
    checkOpened();
}

void MainWindow::setLocked(bool locked)
{
    m_menus->setContestOpen(!locked);
    m_menus->action("contest.close")->setEnabled(true);
    m_stack->setCurrentWidget(locked ? static_cast<QWidget *>(m_lock) : m_work);
    m_vault->setLocked(locked);
    m_status->setLocked(locked);
}

void MainWindow::openPage(const QString &id)
{
    go({id});
}

void MainWindow::go(const Place &place)
{
    m_pages->go(place);
    m_pages->focusContent();
}

void MainWindow::goBack()
{
    if (m_pages->goBack())
        m_pages->focusContent();
}

void MainWindow::followPage()
{
    m_navigation->setCurrentPage(m_pages->currentId());
    m_top->setPage(m_pages->current());
}

QStringList MainWindow::pageIds()
{
    QStringList ids;
    for (const PageEntry &entry : pageEntries())
        ids << QString::fromLatin1(entry.id);
    return ids;
}

void MainWindow::showStatus()
{
    m_status->look(m_state.get());
    const QString store = m_state && m_state->overview() ? m_state->overview()->storeName : QString();
    setWindowTitle(store.isEmpty() ? QStringLiteral("HoiThi") : QStringLiteral("%1 – HoiThi").arg(store));
}

void MainWindow::fillRecent()
{
    const QStringList stores = m_settings.recentStores();
    m_start->setRecent(stores);
    QMenu *menu = m_menus->recent();
    menu->clear();
    menu->setEnabled(!stores.isEmpty());
    for (const QString &store : stores)
        menu->addAction(store, this, [this, store] { openStore(store, false); });
}

void MainWindow::setAppearance(const QString &name)
{
    m_settings.setValue(Setting::Appearance, name);
    const bool dark = name == QStringLiteral("dark");
    const bool light = name == QStringLiteral("light");
    m_menus->action(dark ? "appearance.dark" : light ? "appearance.light" : "appearance.system")->setChecked(true);
    m_theme.setAppearance(dark ? Appearance::Dark : light ? Appearance::Light : Appearance::System);
}

void MainWindow::applyTheme()
{
    setStyleSheet(hoithi::styleSheet(m_theme.colours()));
    setWindowIcon(coloredIcon(QStringLiteral("application"), m_theme.colours().accent, m_theme.colours().accent));
}

void MainWindow::setLanguage(const QString &code)
{
    m_settings.setValue(Setting::Language, code);
    m_menus->action(code == QStringLiteral("en") ? "language.en" : "language.vi")->setChecked(true);
    m_language.setLanguage(code);
    // Numbers follow the language also where no catalogue is installed, and so no event comes.
    retranslate();
    if (m_state)
        m_state->refresh(); // why a result is stale is told in the language in which it was asked
}

void MainWindow::retranslate()
{
    m_menus->retranslate();
    m_vault->look();
    m_top->retranslate();
    m_navigation->retranslate();
    m_start->retranslate();
    m_lock->retranslate();
    m_pages->retranslate();
    m_status->retranslate();
    showStatus();
    m_messages->retranslate(); // last: it asks the others
}

void MainWindow::showHelp()
{
    if (const Page *page = m_pages->current())
        m_context.messages->showText(this, page->title(), page->help());
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_pages)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::confirmStopping(const QString &title, std::function<void()> confirmed)
{
    const RunningJob job = m_jobs.running().front();
    const bool stops = std::ranges::all_of(m_jobs.running(), &RunningJob::stoppable);
    const QString consequence =
        stops
            ? tr("“%1” is still running. Closing cancels it, and nothing of it will be stored.")
            : tr("“%1” is still running and cannot be stopped halfway. Closing does not wait to show what came of it.");
    m_context.messages->confirm(this, {title, consequence.arg(job.text), tr("Close anyway")},
                                [this, confirmed = std::move(confirmed)] {
                                    m_jobs.stopAll();
                                    confirmed();
                                });
}

void MainWindow::closeAtOnce()
{
    m_jobs.stopAll();
    m_closing = true;
    close();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_closing && !m_jobs.running().empty()) {
        event->ignore();
        return confirmStopping(tr("Close HoiThi"), [this] {
            m_closing = true;
            QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection); // not from within a close refused
        });
    }
    m_settings.setValue(Setting::WindowGeometry, saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace hoithi
