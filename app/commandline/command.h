// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "commandline/arguments.h"
#include "services/anchors/seenheads.h"
#include "services/backend/feedrecords.h"
#include "services/contestsession.h"

#include <QFuture>
#include <QTextStream>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace hoithi::commandline {

/// Draws a chart of the participation into an image file; the views' part of `demo`, handed in by the application.
using ChartExporter =
    std::function<Result<void>(const std::vector<ParticipationRow> &, const QString &title, const QString &file)>;

/// Opens every page of the window on a contest; the views' part of `--self-test`.
using PageOpener = std::function<Result<void>(std::shared_ptr<ContestSession>)>;

/// This computer's keyring, waited for; empty functions where there is none to ask. NotFound where it holds nothing under that name,
/// or is locked.
struct SecretKeeping
{
    std::function<Result<QString>(const QString &name)> read = {};
    std::function<Result<void>(const QString &name, const QString &secret)> write = {};
    std::function<Result<void>(const QString &name)> remove = {};
};

/// What commands work with; everything comes from outside, so that tests can stand in for it.
struct Context
{
    QTextStream &out;
    QTextStream &err;
    std::shared_ptr<const Clock> clock;
    ChartExporter exportChart;
    PageOpener openPages;
    std::shared_ptr<SeenHeads> seen = {};    ///< what this computer has seen of audit chains; may be null
    std::shared_ptr<FeedRecords> feeds = {}; ///< what it remembers of backends; may be null
    SecretKeeping secrets = {};
    /// Waits so long, or shorter where the system asks the program to end: then true. Empty where nothing tells.
    std::function<bool(std::chrono::milliseconds)> awaitEnd = {};
};

/// One command of the command line.
struct Command
{
    QString name;                  ///< one or two words
    QString synopsis;              ///< what follows the name in the usage text
    const char *summary = nullptr; ///< what it does, in a line; translated when shown
    ArgumentSpec arguments;
    std::function<Result<void>(const Arguments &, Context &)> run;
};

[[nodiscard]] std::vector<Command> contestCommands();   ///< create, key, paper, review, sign
[[nodiscard]] std::vector<Command> reviewCommands();    ///< review
[[nodiscard]] std::vector<Command> tieCommands();       ///< review ties, review draw, review decide, draw
[[nodiscard]] std::vector<Command> rosterCommands();    ///< roster
[[nodiscard]] std::vector<Command> runCommands();       ///< runs
[[nodiscard]] std::vector<Command> rulesCommands();     ///< rules
[[nodiscard]] std::vector<Command> peopleCommands();    ///< people
[[nodiscard]] std::vector<Command> questionCommands();  ///< questions, round
[[nodiscard]] std::vector<Command> bankCommands();      ///< questions import, questions export
[[nodiscard]] std::vector<Command> paperCommands();     ///< paper draw, paper freeze, paper export
[[nodiscard]] std::vector<Command> conflictCommands();  ///< conflicts
[[nodiscard]] std::vector<Command> flagCommands();      ///< review flags
[[nodiscard]] std::vector<Command> scheduleCommands();  ///< schedule
[[nodiscard]] std::vector<Command> complaintCommands(); ///< complaints
[[nodiscard]] std::vector<Command> reportCommands();    ///< rank, participation, award, verify
[[nodiscard]] std::vector<Command> copyCommands();      ///< backup, salvage, restore
[[nodiscard]] std::vector<Command> vaultCommands();     ///< vault
[[nodiscard]] std::vector<Command> personalCommands();  ///< personal
[[nodiscard]] std::vector<Command> wholeCommands();     ///< demo, --self-test

/// Exit codes of contract/cli.md.
enum ExitCode { Done = 0, Failed = 1, Usage = 2 };

/// An argument that is there but makes no sense: exit code 2, where other errors are 1.
[[nodiscard]] tl::unexpected<Error> usageError(const QString &message);

/// Waits for a service's answer. Only the command line may: it has no event loop to block.
template<typename T>
Result<T> wait(QFuture<Result<T>> answer)
{
    answer.waitForFinished();
    return answer.takeResult();
}

/// Opens the store; a contest file kept by members as the member that HOITHI_USER names, with the password out of the file
/// that HOITHI_PASSWORD_FILE names, or out of HOITHI_PASSWORD. Whoever only reads need not sign in.
[[nodiscard]] Result<std::shared_ptr<ContestSession>> openStore(const QString &store, const Context &context);

/// A secret: the first line of a file, or where none is named the environment variable. Never from the command line.
[[nodiscard]] Result<QByteArray> secretFrom(const QString &fileName, const char *variable);

/// The same for a command that records something: says on standard error where the clock cannot be right.
[[nodiscard]] Result<std::shared_ptr<ContestSession>> openForRecording(const QString &store, const Context &context);

/// The option's number from 1 to `most`, or a usage error naming it.
[[nodiscard]] Result<int> requiredNumber(const Arguments &arguments, const QString &option,
                                         int most = Arguments::mostNumber);
/// Of rows, and of what records are known by: whether there is one, the contest says.
inline constexpr int anyNumber = 999'999'999;

/// What becomes of a decision that the first of two people has made.
[[nodiscard]] QString awaitsSecondPerson();
/// Prints that it is done, or awaits a second person.
void tellDecided(Context &context, Decided decided, const QString &done);

/// What is said where nobody has decided how long personal data is kept, and where that time is over.
[[nodiscard]] QString noRetentionPeriod();
[[nodiscard]] QString erasureIsDue(const RetentionState &state);

/// The name of who decides; may be left out where a login can tell it.
[[nodiscard]] Result<QString> ownName(const Arguments &arguments, const QString &option);

/// The names of an option that wants two different people; the same.
[[nodiscard]] Result<QStringList> twoPeople(const Arguments &arguments, const QString &option);

} // namespace hoithi::commandline
