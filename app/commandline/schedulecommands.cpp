// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/command.h"
#include "commandline/messages.h"
#include "commandline/moments.h"
#include "commandline/passphrase.h"
#include "commandline/tables/scheduletables.h"
#include "services/complaints/complaintservice.h"
#include "services/schedule/scheduleservice.h"
#include "services/schedule/scheduletexts.h"

#include <QDateTime>

#include <algorithm>

namespace hoithi::commandline {

namespace {

Result<int> daysOption(const Arguments &arguments)
{
    constexpr int most = 3650; // ten years: more is a slip
    bool ok = false;
    const int days = arguments.value(s("days")).toInt(&ok);
    if (ok && days != 0 && days >= -most && days <= most)
        return days;
    return usageError(Messages::tr("--days moves a round by 1 to %1 days, or by -1 to -%1 for earlier").arg(most));
}

/// A change that is being typed, over what is in force.
struct Change
{
    std::shared_ptr<ContestSession> session;
    ScheduleState state;
    ScheduleRequest request;
};

Result<Change> begin(const Arguments &arguments, Context &context)
{
    Change change;
    change.request.reason = arguments.value(s("reason"));
    HOITHI_TRY(change.request.actor, ownName(arguments, s("actor")));
    HOITHI_TRY(change.session, openForRecording(arguments.positional(0), context));
    HOITHI_TRY(change.state, wait(change.session->schedule().state()));
    change.request.baseVersion = change.state.version;
    return change;
}

Result<Round> chosenRound(const Arguments &arguments, const Change &change)
{
    HOITHI_TRY(const int number, requiredNumber(arguments, s("round")));
    const auto &rounds = change.state.schedule.rounds;
    const auto found = std::ranges::find(rounds, number, &Round::number);
    if (found != rounds.end())
        return *found;
    return failure(ErrorCode::NotFound,
                   Messages::tr("The contest has no round %1. Choose one of its rounds.").arg(number));
}

/// Others may have changed more meanwhile, which is not ours to tell.
bool isAskedFor(const ScheduleRequest &request, const ScheduleLineChange &line)
{
    if (line.round)
        return std::ranges::count(request.rounds, line.round->number, &Round::number) > 0;
    return std::ranges::count(request.milestones, line.milestone->id, &Milestone::id) > 0;
}

/// Records it, and says what is otherwise now and what does not fit.
Result<void> finish(const Change &change, Context &context)
{
    HOITHI_CHECK(wait(change.session->schedule().change(change.request)));
    HOITHI_TRY(const ScheduleState after, wait(change.session->schedule().state()));
    for (const ScheduleLineChange &line : differences(change.state.schedule, after.schedule)) {
        if (isAskedFor(change.request, line))
            writeLineChange(context.out, line);
    }
    writeProblems(context.err, after, change.state);
    return {};
}

Result<void> shift(const Arguments &arguments, Context &context)
{
    HOITHI_TRY(Change change, begin(arguments, context));
    HOITHI_TRY(Round round, chosenRound(arguments, change));
    if (arguments.has(s("days"))) {
        HOITHI_TRY(const int days, daysOption(arguments));
        round = movedByDays(round, days);
    }
    if (arguments.has(s("opens"))) {
        HOITHI_TRY(round.opensAtUtc, momentOption(arguments, s("opens"), false));
    }
    if (arguments.has(s("closes"))) {
        HOITHI_TRY(round.closesAtUtc, momentOption(arguments, s("closes"), true));
    }
    round.title = arguments.value(s("title"), round.title);
    change.request.rounds.push_back(round);
    return finish(change, context);
}

/// As long as the last round, and at once after it, unless told.
Result<void> addRound(const Arguments &arguments, Context &context)
{
    HOITHI_TRY(const QString passphrase, givenQuestionsPassphrase(arguments));
    const PassingSecret passing(passphrase);
    HOITHI_TRY(Change change, begin(arguments, context));
    change.request.questionsPassphrase = passphrase;
    Round round = nextRound(change.state.schedule);
    const auto length = round.closesAtUtc - round.opensAtUtc;
    if (arguments.has(s("opens"))) {
        HOITHI_TRY(round.opensAtUtc, momentOption(arguments, s("opens"), false));
        round.closesAtUtc = round.opensAtUtc + length;
    }
    if (arguments.has(s("closes"))) {
        HOITHI_TRY(round.closesAtUtc, momentOption(arguments, s("closes"), true));
    }
    round.title = arguments.value(s("title"), round.title);
    change.request.rounds.push_back(round);
    return finish(change, context);
}

/// They stay open: whoever complained gets an answer all the same.
void warnOfComplaints(ContestSession &session, int roundNumber, Context &context)
{
    const Result<ComplaintList> complaints = wait(session.complaints().list());
    QStringList open;
    for (const ComplaintRow &row : complaints ? complaints->rows : std::vector<ComplaintRow>()) {
        if (row.roundNumber == roundNumber && !row.outcome)
            open.append(QString::number(row.number));
    }
    if (!open.isEmpty())
        context.err << Messages::tr("Warning: complaints about this round that no judge has decided: no. %1.")
                           .arg(open.join(QStringLiteral(", ")))
                    << Qt::endl;
}

Result<void> setCancelled(const Arguments &arguments, Context &context, bool cancelled)
{
    HOITHI_TRY(Change change, begin(arguments, context));
    HOITHI_TRY(Round round, chosenRound(arguments, change));
    round.cancelled = cancelled;
    change.request.rounds.push_back(round);
    HOITHI_CHECK(finish(change, context));
    if (cancelled)
        warnOfComplaints(*change.session, round.number, context);
    return {};
}

Result<void> cancelRound(const Arguments &arguments, Context &context)
{
    return setCancelled(arguments, context, true);
}

Result<void> restoreRound(const Arguments &arguments, Context &context)
{
    return setCancelled(arguments, context, false);
}

/// The one of that number, or where it is to be added, a new one.
Result<Milestone> chosenMilestone(const Arguments &arguments, const Change &change)
{
    const QString number = arguments.value(s("number"));
    if (arguments.has(s("add"))) {
        Milestone added = nextMilestone(change.state.schedule);
        added.number = number;
        return added;
    }
    const auto &milestones = change.state.schedule.milestones;
    const auto found = std::ranges::find(milestones, number, &Milestone::number);
    if (found != milestones.end())
        return *found;
    return failure(ErrorCode::NotFound,
                   Messages::tr("The schedule has no milestone “%1”. With --add, it is added.").arg(number));
}

Result<void> setDays(const Arguments &arguments, Milestone &milestone)
{
    for (const auto &[option, day] : {std::pair{s("starts"), &milestone.starts}, std::pair{s("due"), &milestone.due},
                                      std::pair{s("done"), &milestone.doneOn}}) {
        if (!arguments.has(option))
            continue;
        const bool none = option != s("due") && arguments.value(option) == s("none");
        if (none) {
            *day = QDate();
        } else {
            HOITHI_TRY(*day, dayOption(arguments, option));
        }
    }
    return {};
}

Result<void> changeMilestone(const Arguments &arguments, Context &context)
{
    if (arguments.has(s("cancel")) && arguments.has(s("restore")))
        return usageError(Messages::tr("give either --cancel or --restore"));
    HOITHI_TRY(Change change, begin(arguments, context));
    HOITHI_TRY(Milestone milestone, chosenMilestone(arguments, change));
    milestone.title = arguments.value(s("title"), milestone.title);
    milestone.lead = arguments.value(s("lead"), milestone.lead);
    milestone.partner = arguments.value(s("partner"), milestone.partner);
    HOITHI_CHECK(setDays(arguments, milestone));
    milestone.cancelled = arguments.has(s("cancel")) || (milestone.cancelled && !arguments.has(s("restore")));
    change.request.milestones.push_back(milestone);
    return finish(change, context);
}

Result<void> show(const Arguments &arguments, Context &context)
{
    const QString format = arguments.value(s("format"), s("text"));
    if (format != s("text") && format != s("json") && format != s("csv"))
        return usageError(Messages::tr("--format is text, json or csv"));
    HOITHI_TRY(const auto session, openStore(arguments.positional(0), context));
    HOITHI_TRY(const ScheduleState state, wait(session->schedule().state()));
    if (format == s("json")) {
        context.out << scheduleJson(state) << '\n';
        return {};
    }
    if (format == s("csv")) {
        writeScheduleCsv(context.out, state);
        return {};
    }
    writeSchedule(context.out, state);
    return {};
}

Result<void> exportFile(const Arguments &arguments, Context &context)
{
    const QString file = arguments.positional(1);
    const auto isFormat = [&file](const char *ending) {
        return file.endsWith(QLatin1String(ending), Qt::CaseInsensitive);
    };
    if (!isFormat(".ics") && !isFormat(".pdf") && !isFormat(".png"))
        return usageError(Messages::tr("the file's name ends in .ics, .pdf or .png"));
    HOITHI_TRY(const auto session, openStore(arguments.positional(0), context));
    const ScheduleFormat format = isFormat(".ics")   ? ScheduleFormat::Calendar
                                  : isFormat(".pdf") ? ScheduleFormat::Pdf
                                                     : ScheduleFormat::Png;
    HOITHI_CHECK(wait(session->schedule().exportFile(file, format)));
    context.out << Messages::tr("Saved as %1.").arg(file) << '\n';
    return {};
}

std::vector<Command> roundCommands()
{
    const QString secret = s("questions-passphrase-file");
    const QStringList why{s("round"), s("reason"), s("actor")};
    return {
        {s("schedule shift"),
         s("STORE --round N [--days D] [--opens T] [--closes T] [--title TEXT] --reason TEXT --actor NAME"),
         QT_TRANSLATE_NOOP("CommandLine", "moves a round, or opens or closes it at another time; what was submitted "
                                          "stays within it"),
         {.positional = {s("STORE")},
          .values = why + QStringList{s("days"), s("opens"), s("closes"), s("title")},
          .required = {s("round"), s("reason")}},
         shift},
        {s("schedule add-round"),
         s("STORE [--opens T] [--closes T] [--title TEXT] --reason TEXT --actor NAME"),
         QT_TRANSLATE_NOOP("CommandLine", "adds a round; unless told, it follows the last one and lasts as long"),
         {.positional = {s("STORE")},
          .values = {s("opens"), s("closes"), s("title"), s("reason"), s("actor"), secret},
          .required = {s("reason")}},
         addRound},
        {s("schedule cancel-round"),
         s("STORE --round N --reason TEXT --actor NAME"),
         QT_TRANSLATE_NOOP("CommandLine", "cancels a round that nothing has come of yet"),
         {.positional = {s("STORE")}, .values = why, .required = {s("round"), s("reason")}},
         cancelRound},
        {s("schedule restore-round"),
         s("STORE --round N --reason TEXT --actor NAME"),
         QT_TRANSLATE_NOOP("CommandLine", "a cancelled round is held after all"),
         {.positional = {s("STORE")}, .values = why, .required = {s("round"), s("reason")}},
         restoreRound},
    };
}

} // namespace

std::vector<Command> scheduleCommands()
{
    std::vector<Command> commands = roundCommands();
    commands.insert(
        commands.begin(),
        {s("schedule show"),
         s("STORE [--format text|json|csv]"),
         QT_TRANSLATE_NOOP("CommandLine", "lists rounds and milestones, what does not fit together, and who changed "
                                          "what"),
         {.positional = {s("STORE")}, .values = {s("format")}},
         show});
    commands.push_back(
        {s("schedule milestone"),
         s("STORE --number N [--add] [--title TEXT] [--lead NAME] [--partner NAME] [--starts D|none] [--due D] [--done "
           "D|none] [--cancel|--restore] --reason TEXT --actor NAME"),
         QT_TRANSLATE_NOOP("CommandLine", "changes a milestone, or says that it is done"),
         {.positional = {s("STORE")},
          .values = {s("number"), s("title"), s("lead"), s("partner"), s("starts"), s("due"), s("done"), s("reason"),
                     s("actor")},
          .flags = {s("add"), s("cancel"), s("restore")},
          .required = {s("number"), s("reason")}},
         changeMilestone});
    commands.push_back({s("schedule export"),
                        s("STORE FILE.ics|FILE.pdf|FILE.png"),
                        QT_TRANSLATE_NOOP("CommandLine", "writes the schedule for people's calendars, or as a "
                                                         "timeline beside a table"),
                        {.positional = {s("STORE"), s("FILE")}},
                        exportFile});
    return commands;
}

} // namespace hoithi::commandline
