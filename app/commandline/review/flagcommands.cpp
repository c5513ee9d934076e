// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/command.h"
#include "commandline/exports.h"
#include "commandline/messages.h"
#include "commandline/tables/flagtables.h"
#include "services/review/flagservice.h"
#include "services/review/reviewservice.h"

#include <algorithm>
#include <span>

namespace hoithi::commandline {

namespace {

Result<std::optional<FlagKind>> kindFrom(const Arguments &arguments)
{
    if (!arguments.has(s("kind")))
        return std::optional<FlagKind>();
    if (const auto kind = flagKindOf(arguments.value(s("kind"))))
        return std::optional(*kind);
    QStringList kinds;
    for (std::size_t i = 0; i < flagKindCount; ++i)
        kinds.append(flagKindName(static_cast<FlagKind>(i)));
    return usageError(Messages::tr("--kind is one of %1").arg(kinds.join(s(", "))));
}

Result<QString> formatFrom(const Arguments &arguments)
{
    const QString format = arguments.value(s("format"), s("csv"));
    if (!QStringList{s("csv"), s("json"), s("text")}.contains(format))
        return usageError(Messages::tr("--format is csv, json or text"));
    return format;
}

Result<std::size_t> limitFrom(const Arguments &arguments)
{
    if (!arguments.has(s("limit")))
        return std::numeric_limits<std::size_t>::max();
    return requiredNumber(arguments, s("limit"), anyNumber).map([](int limit) {
        return static_cast<std::size_t>(limit);
    });
}

/// Which flags are asked for.
struct Wanted
{
    std::optional<FlagKind> kind;
    std::size_t limit = std::numeric_limits<std::size_t>::max();
    bool open = false; ///< only those
};

/// Texts are asked for in portions, so that none takes the store for long.
Result<ListedFlags> describedFlags(ContestSession &session, RoundFlagsPtr round, const Wanted &wanted)
{
    constexpr std::size_t atOnce = 500;
    ListedFlags listed{std::move(round), {}, {}, {}};
    HOITHI_TRY(listed.states, wait(session.review().flagStates(listed.round)));
    for (quint32 i = 0; i < listed.round->flags.size() && listed.indexes.size() < wanted.limit; ++i) {
        const ReviewFlag &flag = listed.round->flags[i];
        if ((!wanted.kind || flag.kind == *wanted.kind) && (!wanted.open || listed.states.isOpen(flag.id)))
            listed.indexes.push_back(i);
    }
    for (std::size_t first = 0; first < listed.indexes.size(); first += atOnce) {
        const auto portion = std::span(listed.indexes).subspan(first, std::min(atOnce, listed.indexes.size() - first));
        HOITHI_TRY(std::vector<FlagDescription> texts,
                   wait(session.flags().describe(listed.round, {portion.begin(), portion.end()})));
        std::ranges::move(texts, std::back_inserter(listed.descriptions));
    }
    return listed;
}

/// What is not in the list although it might be looked for there.
void sayWhatIsMissing(const ListedFlags &listed, const std::optional<FlagKind> &kind, QTextStream &err)
{
    const RoundFlags &round = *listed.round;
    if (round.runHash.isEmpty() && (!kind || needsStanding(*kind))) {
        err << Messages::tr("Without flags of prizes (repeat_winner, near_boundary, missing_prediction): %1")
                   .arg(round.withoutStanding)
            << Qt::endl;
    }
    qint64 all = 0;
    for (std::size_t i = 0; i < flagKindCount; ++i)
        all += !kind || *kind == static_cast<FlagKind>(i) ? round.counts[i] : 0;
    if (all > std::ssize(listed.indexes))
        err << Messages::tr("These are %1 of %2 flags.").arg(listed.indexes.size()).arg(all) << Qt::endl;
}

Result<void> printFlags(const Arguments &arguments, Context &context)
{
    HOITHI_TRY(const int round, requiredNumber(arguments, s("round")));
    HOITHI_TRY(const QString format, formatFrom(arguments));
    Wanted wanted;
    wanted.open = arguments.has(s("open"));
    HOITHI_TRY(wanted.kind, kindFrom(arguments));
    HOITHI_TRY(wanted.limit, limitFrom(arguments));
    HOITHI_TRY(const auto session, openStore(arguments.positional(0), context));
    HOITHI_TRY(RoundFlagsPtr flags, wait(session->flags().find(round)));
    HOITHI_TRY(const ListedFlags listed, describedFlags(*session, std::move(flags), wanted));
    const auto write = [&listed, &format](QTextStream &stream) {
        if (format == s("json"))
            stream << flagsJson(listed);
        else if (format == s("text"))
            writeFlagsText(stream, listed);
        else
            writeFlagsCsv(stream, listed);
    };
    if (arguments.has(s("purpose"))) {
        ExportRequest request{s("flags"), exportSubject(round),       arguments.value(s("purpose")),
                              format,     std::ssize(listed.indexes), {},
                              {}};
        HOITHI_CHECK(recordText(*session, std::move(request), write, context));
    }
    write(context.out);
    context.out.flush();
    sayWhatIsMissing(listed, wanted.kind, context.err);
    return {};
}

constexpr qsizetype leastOfAnId = 8;

/// The flag that is named by its id or the beginning of it, as far as that can be said of it which is wanted.
Result<FlagName> namedFlag(const RoundFlags &flags, const FlagStates &states, const QString &given, FlagOutcome outcome)
{
    const QByteArray start = given.trimmed().toLower().toLatin1();
    const auto isNamed = [&start](const ReviewFlag &flag) {
        return flag.id.startsWith(start);
    };
    if (start.size() < leastOfAnId)
        return usageError(Messages::tr("a flag is named by at least %1 characters of its id, as review flags prints it")
                              .arg(leastOfAnId));
    const auto found = std::ranges::find_if(flags.flags, isNamed);
    if (found == flags.flags.end() || std::ranges::count_if(flags.flags, isNamed) > 1) {
        return failure(ErrorCode::NotFound,
                       Messages::tr("Not exactly one flag of round %1 has an id that begins with “%2”. What rests on "
                                    "other submissions by now is another flag: look at review flags.")
                           .arg(QString::number(flags.roundNumber), given.left(64)));
    }
    const FlagState state = states.of(found->id);
    const FlagState before = outcome == FlagOutcome::Keep ? FlagState::Open : FlagState::Kept;
    const QString shortened = QString::fromLatin1(found->id.left(12));
    if (state == before)
        return FlagName{found->id, flagKindName(found->kind)};
    if (state == FlagState::Decided) {
        return failure(ErrorCode::Refused,
                       Messages::tr("The judges have settled flag %1 by a decision. As long as that "
                                    "holds, it takes no verdict. It is taken back with review "
                                    "separate or review reinstate.")
                           .arg(shortened));
    }
    return failure(ErrorCode::AlreadyExists, state == FlagState::Kept
                                                 ? Messages::tr("Flag %1 is settled already.").arg(shortened)
                                                 : Messages::tr("Flag %1 is open.").arg(shortened));
}

/// All of them or none, in one entry of the audit trail.
Result<void> judge(FlagOutcome outcome, const QString &done, const Arguments &arguments, Context &context)
{
    FlagRequest request;
    HOITHI_TRY(const int round, requiredNumber(arguments, s("round")));
    HOITHI_TRY(request.judge, ownName(arguments, s("judge")));
    request.outcome = outcome;
    request.comment = arguments.value(s("reason"));
    HOITHI_TRY(const auto session, openForRecording(arguments.positional(0), context));
    HOITHI_TRY(request.found, wait(session->flags().find(round)));
    HOITHI_TRY(const FlagStates states, wait(session->review().flagStates(request.found)));
    for (const QString &given : arguments.positionalFrom(1)) {
        HOITHI_TRY(FlagName name, namedFlag(*request.found, states, given, outcome));
        if (std::ranges::find(request.flags, name.id, &FlagName::id) == request.flags.end())
            request.flags.push_back(std::move(name));
    }
    HOITHI_CHECK(wait(session->review().judgeFlags(request)));
    context.out << done.arg(request.flags.size()) << '\n';
    return {};
}

Result<void> keep(const Arguments &arguments, Context &context)
{
    return judge(FlagOutcome::Keep, Messages::tr("Flags settled: %1. Nothing else changes."), arguments, context);
}

Result<void> reopen(const Arguments &arguments, Context &context)
{
    return judge(FlagOutcome::Reopen, Messages::tr("Flags opened again: %1."), arguments, context);
}

Command judging(const QString &name, const char *summary, Result<void> (*run)(const Arguments &, Context &))
{
    return {name,
            s("STORE FLAG… --round N --reason TEXT --judge NAME"),
            summary,
            {.positional = {s("STORE"), s("FLAG")},
             .lastRepeats = true,
             .values = {s("round"), s("reason"), s("judge")},
             .required = {s("round"), s("reason")}},
            run};
}

} // namespace

std::vector<Command> flagCommands()
{
    return {
        {s("review flags"),
         s("STORE --round N [--open] [--kind K] [--limit K] [--format csv|json|text] [--purpose TEXT]"),
         QT_TRANSLATE_NOOP("CommandLine", "prints what judges should look at in a round, each with its evidence"),
         {.positional = {s("STORE")},
          .values = {s("round"), s("kind"), s("limit"), s("format"), s("purpose")},
          .flags = {s("open")},
          .required = {s("round")}},
         printFlags},
        judging(s("review keep"),
                QT_TRANSLATE_NOOP("CommandLine", "settles flags: a judge looked at them, and all stays as it is"),
                keep),
        judging(s("review reopen"),
                QT_TRANSLATE_NOOP("CommandLine", "opens flags again that a judge has settled with review keep"),
                reopen),
    };
}

} // namespace hoithi::commandline
