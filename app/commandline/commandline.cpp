// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/commandline.h"

#include "base/inputfile.h"
#include "base/personname.h"
#include "base/storeaddress.h"
#include "base/text.h"
#include "commandline/agencies/agencygroups.h"
#include "commandline/backend/backendgroups.h"
#include "commandline/import/importgroups.h"
#include "commandline/messages.h"
#include "commandline/plaintext.h"
#include "commandline/usage.h"
#include "services/people/signintext.h"

#include <QCoreApplication>

#include <algorithm>

namespace hoithi::commandline {

namespace {

const std::vector<Command> &commands()
{
    static const std::vector<Command> all = [] {
        std::vector<Command> list = contestCommands();
        std::ranges::move(reviewCommands(), std::back_inserter(list));
        std::ranges::move(conflictCommands(), std::back_inserter(list));
        std::ranges::move(tieCommands(), std::back_inserter(list));
        std::ranges::move(runCommands(), std::back_inserter(list));
        std::ranges::move(rosterCommands(), std::back_inserter(list));
        std::ranges::move(rulesCommands(), std::back_inserter(list));
        std::ranges::move(peopleCommands(), std::back_inserter(list));
        std::ranges::move(questionCommands(), std::back_inserter(list));
        std::ranges::move(bankCommands(), std::back_inserter(list));
        std::ranges::move(paperCommands(), std::back_inserter(list));
        std::ranges::move(flagCommands(), std::back_inserter(list));
        std::ranges::move(scheduleCommands(), std::back_inserter(list));
        std::ranges::move(complaintCommands(), std::back_inserter(list));
        list.push_back(importCommand());
        list.push_back(watchCommand());
        std::ranges::move(batchCommands(), std::back_inserter(list));
        std::ranges::move(profileCommands(), std::back_inserter(list));
        std::ranges::move(backendCommands(), std::back_inserter(list));
        std::ranges::move(agencyCommands(), std::back_inserter(list));
        std::ranges::move(agencyChangeCommands(), std::back_inserter(list));
        std::ranges::move(reportCommands(), std::back_inserter(list));
        std::ranges::move(copyCommands(), std::back_inserter(list));
        std::ranges::move(vaultCommands(), std::back_inserter(list));
        std::ranges::move(personalCommands(), std::back_inserter(list));
        std::ranges::move(wholeCommands(), std::back_inserter(list));
        for (Command &command : list) {
            // Taken everywhere, so that a script may give it always; used by what opens something sealed.
            if (command.arguments.positional.value(0) == QStringLiteral("STORE"))
                command.arguments.values.append(QStringLiteral("passphrase-file"));
        }
        return list;
    }();
    return all;
}

/// How many of the arguments are the command's name; 0 when they do not name this one.
qsizetype nameLength(const Command &command, const QStringList &arguments)
{
    const QStringList words = command.name.split(QLatin1Char(' '));
    return arguments.mid(0, words.size()) == words ? words.size() : 0;
}

/// The commands whose first word is `word`: "rules --help". False where there is none.
bool printGroup(const QString &word, QTextStream &stream)
{
    std::vector<Command> group;
    std::ranges::copy_if(commands(), std::back_inserter(group),
                         [&word](const Command &command) { return command.name.startsWith(word + QLatin1Char(' ')); });
    for (const Command &command : group)
        printHelp(stream, command);
    return !group.empty();
}

int execute(const Command &command, const QStringList &rest, Context &context)
{
    QString problem;
    const auto arguments = Arguments::parse(command.arguments, rest, &problem);
    if (!arguments) {
        context.err << "hoithi " << command.name << ": " << problem << '\n'
                    << Messages::tr("Usage:") << ' ' << usageLine(command) << Qt::endl;
        return Usage;
    }
    if (arguments->wantHelp()) {
        printHelp(context.out, command);
        return Done;
    }
    const Result<void> done = command.run(*arguments, context);
    context.out.flush();
    if (done && context.out.status() == QTextStream::Ok)
        return Done;
    if (done) {
        context.err << "hoithi " << command.name << ": "
                    << Messages::tr(
                           "The result could not be written to standard output. Free some space and ask again.")
                    << Qt::endl;
        return Failed;
    }
    context.err << "hoithi " << command.name << ": " << plainLines(done.error().message) << Qt::endl;
    return done.error().code == ErrorCode::InvalidArgument ? Usage : Failed;
}

/// Why there is no name: in a contest that has members it comes with the login, and asking for it would lead nowhere.
tl::unexpected<Error> nameMissing(const Arguments &arguments, const QString &usage)
{
    const auto session = wait(ContestSession::open(arguments.positional(0), std::make_shared<SystemClock>()));
    const auto membership = session ? wait((*session)->membership()) : Result<Membership>();
    return usageError(membership && membership->byMembers ? signInText(membership->shared) : usage);
}

/// Whether somebody may be signed in, whose name is known then: the services say so where it is not.
bool loginMayTell(const Arguments &arguments)
{
    return isServerAddress(arguments.positional(0)) || qEnvironmentVariableIsSet("HOITHI_USER");
}

} // namespace

bool isCommand(const QStringList &arguments)
{
    if (arguments.isEmpty())
        return false;
    const QString &first = arguments.constFirst();
    // "hoithi contest.hoithi" opens the window on that file, as a double click in a file manager does.
    return arguments.size() > 1
           || !(first == QStringLiteral("--sample") || first.endsWith(QStringLiteral(".hoithi"))
                || isServerAddress(first));
}

bool needsFonts(const QStringList &arguments)
{
    static const QStringList painting{QStringLiteral("demo"), QStringLiteral("award"), QStringLiteral("--self-test")};
    static const QList<QStringList> paintingOfTwoWords{{QStringLiteral("paper"), QStringLiteral("export")},
                                                       {QStringLiteral("schedule"), QStringLiteral("export")},
                                                       {QStringLiteral("rules"), QStringLiteral("print")},
                                                       {QStringLiteral("complaints"), QStringLiteral("letter")}};
    return painting.contains(arguments.value(0)) || paintingOfTwoWords.contains(arguments.mid(0, 2));
}

int run(const QStringList &arguments, Context &context)
{
    const QString first = arguments.value(0);
    if (first == QStringLiteral("--help") || first == QStringLiteral("-h")) {
        printOverview(context.out, commands());
        return Done;
    }
    if (first == QStringLiteral("--version")) {
        context.out << "hoithi " << QCoreApplication::applicationVersion() << Qt::endl;
        return Done;
    }
    for (const Command &command : commands()) {
        if (const qsizetype length = nameLength(command, arguments); length > 0)
            return execute(command, arguments.mid(length), context);
    }
    if (arguments.contains(QStringLiteral("--help")) && printGroup(first, context.out))
        return Done;
    context.err << Messages::tr("hoithi: there is no command “%1”").arg(arguments.join(QLatin1Char(' ')).left(80))
                << '\n';
    printOverview(context.err, commands());
    return Usage;
}

tl::unexpected<Error> usageError(const QString &message)
{
    return failure(ErrorCode::InvalidArgument, message);
}

Result<std::shared_ptr<ContestSession>> openStore(const QString &store, const Context &context)
{
    HOITHI_TRY(std::shared_ptr<ContestSession> session, wait(ContestSession::open(store, context.clock, context.seen)));
    HOITHI_TRY(const std::vector<VerifyFinding> findings, wait(session->compareWithSeen()));
    for (const VerifyFinding &finding : findings)
        context.err << Messages::tr("Warning: %1: %2").arg(plainText(finding.subject), plainText(finding.problem))
                    << Qt::endl;
    const QString login = qEnvironmentVariable("HOITHI_USER");
    if (login.isEmpty() || isServerAddress(store))
        return session;
    HOITHI_TRY(const Membership membership, wait(session->membership()));
    if (!membership.byMembers)
        return session; // the first member enters themselves
    HOITHI_TRY(const QByteArray password, secretFrom(qEnvironmentVariable("HOITHI_PASSWORD_FILE"), "HOITHI_PASSWORD"));
    if (password.isEmpty()) {
        return usageError(
            Messages::tr("HOITHI_USER names a member: their password is needed, in HOITHI_PASSWORD or in the file that "
                         "HOITHI_PASSWORD_FILE names"));
    }
    HOITHI_CHECK(wait(session->signIn(login, password)));
    return session;
}

Result<QByteArray> secretFrom(const QString &fileName, const char *variable)
{
    if (fileName.isEmpty())
        return qgetenv(variable);
    InputFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::Io, Messages::tr("The file %1 cannot be read: %2").arg(fileName, file.errorString()));
    }
    constexpr qint64 longestSecret = 4096;
    QByteArray line = file.readLine(longestSecret);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return line;
}

QString awaitsSecondPerson()
{
    return Messages::tr("The proposal is on record. It takes effect when a second person confirms it under their own "
                        "login: with the same command, or with people confirm.");
}

void tellDecided(Context &context, Decided decided, const QString &done)
{
    context.out << (decided == Decided::Proposed ? awaitsSecondPerson() : done) << '\n';
}

Result<std::shared_ptr<ContestSession>> openForRecording(const QString &store, const Context &context)
{
    HOITHI_TRY(std::shared_ptr<ContestSession> session, openStore(store, context));
    HOITHI_TRY(const std::optional<Instant> ahead, wait(session->recordedAhead()));
    if (ahead) {
        context.err << Messages::tr("Warning: the last record of this contest was made at %1, which is after this "
                                    "computer's clock. Check date and time.")
                           .arg(toIsoLocal(*ahead))
                    << Qt::endl;
    }
    return session;
}

Result<int> requiredNumber(const Arguments &arguments, const QString &option, int most)
{
    if (const auto number = arguments.number(option, most))
        return *number;
    return usageError(Messages::tr("--%1 wants a whole number from 1 to %2").arg(option).arg(most));
}

namespace {

/// As it goes on record, where nothing is taken back: nothing unseen in it, and no longer than a name.
Result<QString> cleanName(const QString &given, const QString &option)
{
    constexpr qsizetype mostLetters = 200;
    QString name = normalized(withoutUnseen(given));
    if (name.size() <= mostLetters)
        return name;
    return usageError(Messages::tr("--%1 is a name: it has at most %2 letters").arg(option).arg(mostLetters));
}

} // namespace

Result<QStringList> twoPeople(const Arguments &arguments, const QString &option)
{
    QStringList names = arguments.values(option);
    for (QString &name : names) {
        HOITHI_TRY(name, cleanName(name, option));
    }
    const bool byLogin = names.size() < 2 && loginMayTell(arguments);
    if (names.size() != 2 && !byLogin)
        return nameMissing(arguments, Messages::tr("--%1 is wanted twice: two different people decide").arg(option));
    return names;
}

Result<QString> ownName(const Arguments &arguments, const QString &option)
{
    HOITHI_TRY(QString name, cleanName(arguments.value(option), option));
    if (!namesPerson(name) && !loginMayTell(arguments))
        return nameMissing(arguments, Messages::tr("--%1 is missing").arg(option));
    return name;
}

} // namespace hoithi::commandline
