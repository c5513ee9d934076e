// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/settings.h"
#include "views/shell/appcontext.h"
#include "views/shell/jobs/joblist.h"
#include "views/shell/languageswitch.h"
#include "views/shell/place.h"
#include "views/theme/theme.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <stop_token>

class QStackedWidget;

namespace hoithi {

class AutomaticBackupJob;
class BackupJob;
class LockPage;
class MemberCommands;
class ContestState;
class MessageBar;
class NavigationPane;
class PageHost;
class StartPage;
class ServerDoor;
class StatusLine;
class TopBar;
class TypedNames;
class VaultCommands;
class WindowCommands;
class WindowMenus;

/// The window: navigation, top bar, the pages of the open contest, status bar. It knows no page by name.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(AppContext context);
    ~MainWindow() override;
    MainWindow(const MainWindow &) = delete;
    MainWindow &operator=(const MainWindow &) = delete;

    /// Shows this contest; one that was open before is closed, unasked. Null closes.
    void openSession(std::shared_ptr<ContestSession> session);
    void openPage(const QString &id);
    /// Opens a file, or creates one, in the background.
    void openStore(const QString &store, bool create = false);
    /// Makes (or finds) the sample contest in the background and opens it. Both ask first where something runs.
    void openSample();
    [[nodiscard]] static QStringList pageIds();
    /// The session of the desktop ends: what runs is asked to stop, and nobody is asked anything.
    void closeAtOnce();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildLayout();
    void connectMenus();
    void connectStart();
    // damagedcontest.cpp: backups, and files that are damaged
    [[nodiscard]] QString backupAdvice(const QString &store) const;
    [[nodiscard]] static bool mayBeDamaged(const QString &store, const Error &error);
    void offerDamaged(MessageBar &messages, const QString &store, const QString &problem);
    void openDamaged(const QString &store);
    void tellDamaged();
    void askSalvage(const QString &store);
    /// What is looked at in the background once a contest is open.
    void checkOpened();
    void showBackups();
    void askNew();
    void askOpen();
    void startOpening(const QString &store, bool create);
    [[nodiscard]] Answer<std::shared_ptr<ContestSession>> session(const QString &store, bool create) const;
    // serveropening.cpp: a contest on a server
    void askServer(bool create);
    void startConnecting(const QString &store, bool create);
    void stopConnecting();
    void startSample();
    void setOpening(bool opening);
    void take(const Result<std::shared_ptr<ContestSession>> &session);
    /// Goes on where nothing runs on the open contest, or where that may be left: then it is asked to stop, and the
    /// contest is closed.
    void leaveContest(const std::function<void()> &goOn);
    void dropContest();
    void setLocked(bool locked);
    void tellOfOthers(const ContestChange &change);
    void tellOfConnection(bool reachable);
    /// Tells where the audit trail contradicts what this computer has seen of it.
    void warnOfRewriting();
    void showStatus();
    /// Once for each contest and language.
    void warnOfClock();
    void fillRecent();
    void setAppearance(const QString &name);
    void setLanguage(const QString &code);
    void applyTheme();
    void retranslate();
    void showHelp();
    /// Asks about what runs, and then asks it to stop.
    void confirmStopping(const QString &title, std::function<void()> confirmed);
    /// The keyboard goes along.
    void go(const Place &place);
    /// To the place that was open before.
    void goBack();
    /// What surrounds the page follows it.
    void followPage();

    static constexpr QLatin1String backWithinReach{"back within reach"}; ///< the subject of that message

    AppContext m_context;
    Settings m_settings;
    LanguageSwitch m_language;
    Theme m_theme;
    JobList m_jobs;
    std::unique_ptr<TypedNames> m_typedNames; ///< of the contest that is open
    std::unique_ptr<ContestState> m_state;    ///< outlives the pages: those are dropped first
    WindowMenus *m_menus = nullptr;
    TopBar *m_top = nullptr;
    NavigationPane *m_navigation = nullptr;
    QStackedWidget *m_stack = nullptr;
    StartPage *m_start = nullptr;
    LockPage *m_lock = nullptr;
    MemberCommands *m_members = nullptr;
    VaultCommands *m_vault = nullptr;
    QWidget *m_work = nullptr;
    PageHost *m_pages = nullptr;
    MessageBar *m_messages = nullptr; ///< of what concerns the whole contest
    StatusLine *m_status = nullptr;
    BackupJob *m_backup = nullptr;
    AutomaticBackupJob *m_automatic = nullptr;
    WindowCommands *m_commands = nullptr;
    QTimer m_backAgain;     ///< while it is said that the contest is within reach again
    bool m_closing = false; ///< although something runs
    bool m_clockWarned = false;
    bool m_opening = false;      ///< a contest is on its way
    QString m_asked;             ///< the store that was asked for last
    QPointer<ServerDoor> m_door; ///< while a server is asked to let us in
    std::unique_ptr<std::stop_callback<std::function<void()>>> m_whenStopped;
};

} // namespace hoithi
