// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"

#include "commandline/commandline.h"
#include "credentials/desktopkeyring.h"
#include "credentials/waitedkeyring.h"
#include "logging/logfile.h"
#include "services/livethreads.h"
#include "services/samplecontest/samplesession.h"
#include "termination.h"
#include "translation.h"
#include "views/charts/participationchart.h"
#include "views/prompts/dialogprompts.h"
#include "views/shell/mainwindow.h"
#include "views/shell/pagecheck.h"

#include <QApplication>
#include <QDir>
#include <QScopeGuard>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <array>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace hoithi {

namespace {

/// A core dump would hold the keys of what is sealed, and so would a look into the memory by the user's other programs.
void forbidCoreDumps()
{
#if defined(Q_OS_LINUX) && !defined(__SANITIZE_ADDRESS__)                                                              \
    && !defined(__SANITIZE_THREAD__) // which look into it themselves
    prctl(PR_SET_DUMPABLE, 0);
#endif
#ifdef Q_OS_UNIX
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
}

void describe()
{
    QCoreApplication::setApplicationName(QStringLiteral("HoiThi"));
    QCoreApplication::setOrganizationName(QStringLiteral("HoiThi"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HOITHI_VERSION));
}

/// In the user's own data folder.
QString ownPath(const QString &name)
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(name);
}

std::shared_ptr<SeenHeads> seenHeads()
{
    return std::make_shared<SeenHeads>(ownPath(QStringLiteral("seen-heads.json")));
}

AppContext windowContext(const std::shared_ptr<const Clock> &clock, std::shared_ptr<QSettings> settings)
{
    AppContext context;
    context.clock = clock;
    context.messages = std::make_shared<DialogMessagePrompt>();
    context.files = std::make_shared<DialogFilePrompt>();
    context.settings = std::move(settings);
    return context;
}

/// Opens each page of a window that nobody sees, with settings that are thrown away. A command has no event loop of its own:
/// this one is its first, and ends with the check.
Result<void> openEveryPage(const std::shared_ptr<const Clock> &clock, std::shared_ptr<ContestSession> session)
{
    constexpr std::chrono::seconds limitOfAPage{30};
    const QTemporaryDir folder;
    QString failedPage;
    {
        MainWindow window(
            windowContext(clock, std::make_shared<QSettings>(folder.filePath(QStringLiteral("self-test.ini")),
                                                             QSettings::IniFormat)));
        window.show();
        PageCheck check(window, std::move(session), limitOfAPage);
        QObject::connect(&check, &PageCheck::finished, &window, [&failedPage](const QString &page) {
            failedPage = page;
            QCoreApplication::quit();
        });
        check.start();
        QApplication::exec();
    }
    if (failedPage.isEmpty())
        return {};
    return failure(ErrorCode::Internal,
                   QCoreApplication::translate("CommandLine", "The page %1 does not show its data.").arg(failedPage));
}

commandline::SecretKeeping keyringForCommands()
{
    const WaitedKeyring keyring(std::make_shared<DesktopKeyring>());
    return {[keyring](const QString &name) { return keyring.read(name); },
            [keyring](const QString &name, const QString &secret) { return keyring.write(name, secret); },
            [keyring](const QString &name) {
                return keyring.remove(name);
            }};
}

commandline::Context commandContext(QTextStream &out, QTextStream &err)
{
    const auto clock = std::make_shared<SystemClock>();
    return {out,
            err,
            clock,
            exportParticipationChart,
            [clock](std::shared_ptr<ContestSession> session) { return openEveryPage(clock, std::move(session)); },
            seenHeads(),
            std::make_shared<FeedRecords>(std::make_shared<QSettings>()),
            keyringForCommands(),
            [ending = std::shared_ptr<TerminationWait>()](std::chrono::milliseconds time) mutable {
                if (!ending) // signals end a command that does not ask
                    ending = std::make_shared<TerminationWait>();
                return ending->isAsked(time);
            }};
}

/// Qt ends the whole program, in its own words, where it finds no display.
bool hasDisplay()
{
#ifdef Q_OS_LINUX
    return std::ranges::any_of(std::array{"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"},
                               [](const char *name) { return !qEnvironmentVariableIsEmpty(name); });
#else
    return true;
#endif
}

/// Says what to do instead; returns the exit code.
int refuseWindow(int &argc, char **argv)
{
    QCoreApplication application(argc, argv);
    installTranslations(application, startLanguage());
    QTextStream(stderr) << QCoreApplication::translate(
        "CommandLine", "hoithi: there is no display for the window. Start it from a desktop, or see hoithi --help.")
                        << '\n';
    return 1;
}

int runCommand(const QStringList &arguments)
{
    QTextStream out(stdout);
    QTextStream err(stderr);
    commandline::Context context = commandContext(out, err);
    return commandline::run(arguments, context);
}

int runWindow(const QStringList &arguments)
{
    const auto clock = std::make_shared<SystemClock>();
    AppContext windowParts = windowContext(clock, std::make_shared<QSettings>());
    windowParts.seen = seenHeads();
    windowParts.makeSample = [clock, seen = windowParts.seen](ProgressCallback progress) {
        return openSampleContest(ownPath(QStringLiteral("sample")), clock, std::move(progress), seen);
    };
    windowParts.keyring = std::make_shared<DesktopKeyring>();
    windowParts.tokens = std::make_shared<BackendTokens>(windowParts.keyring);
    windowParts.backend.records = std::make_shared<FeedRecords>(std::make_shared<QSettings>());
    windowParts.draftFolder = ownPath(QStringLiteral("drafts"));
    windowParts.backupRoot = ownPath(QStringLiteral("backups"));
    MainWindow window(std::move(windowParts));
    const Termination termination;
    QObject::connect(&termination, &Termination::requested, &window, [&window] {
        window.closeAtOnce();
        QCoreApplication::quit(); // a dialog may be open, and is no reason to stay
    });
    window.show();
    if (arguments.contains(QStringLiteral("--sample")))
        window.openSample();
    else if (!arguments.isEmpty())
        window.openStore(arguments.constFirst());
    return QApplication::exec();
}

} // namespace

int Application::run(int argc, char **argv)
{
    forbidCoreDumps();
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    describe();
    const bool command = commandline::isCommand(arguments);
    LogFile log(ownPath(QStringLiteral("log/hoithi.log")));
    const LogGuard logging(log, command ? LogEcho::OwnOnly : LogEcho::Everybodys);
    if (command && !commandline::needsFonts(arguments)) {
        QCoreApplication application(argc, argv);
        const auto ended = qScopeGuard(endLiveThreads);
        installTranslations(application, startLanguage());
        return runCommand(arguments);
    }
    if (!command && !hasDisplay())
        return refuseWindow(argc, argv);
    if (command)
        qputenv("QT_QPA_PLATFORM", "offscreen"); // a command works without a display
    QApplication application(argc, argv);
    const auto ended = qScopeGuard(endLiveThreads); // after the window, which is closed by then
    installTranslations(application, startLanguage());
    return command ? runCommand(arguments) : runWindow(arguments);
}

} // namespace hoithi
