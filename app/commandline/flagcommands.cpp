// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/command.h"
#include "commandline/exports.h"
#include "commandline/messages.h"
#include "commandline/tables/flagtables.h"
#include "services/review/flagservice.h"

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
    bool ok = false;
    const uint limit = arguments.value(s("limit")).toUInt(&ok);
    if (!ok || limit < 1)
        return usageError(Messages::tr("--%1 wants a whole number from 1").arg(s("limit")));
    return limit;
}

/// Texts are asked for in portions, so that none takes the store for long.
Result<ListedFlags> describedFlags(ContestSession &session, RoundFlagsPtr round, std::optional<FlagKind> kind,
                                   std::size_t limit)
{
    constexpr std::size_t atOnce = 500;
    ListedFlags listed{std::move(round), {}, {}};
    for (quint32 i = 0; i < listed.round->flags.size() && listed.indexes.size() < limit; ++i) {
        if (!kind || listed.round->flags[i].kind == *kind)
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
void sayWhatIsMissing(const ListedFlags &listed, std::optional<FlagKind> kind, QTextStream &err)
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
    HOITHI_TRY(const std::optional<FlagKind> kind, kindFrom(arguments));
    HOITHI_TRY(const QString format, formatFrom(arguments));
    HOITHI_TRY(const std::size_t limit, limitFrom(arguments));
    HOITHI_TRY(const auto session, openStore(arguments.positional(0), context));
    HOITHI_TRY(RoundFlagsPtr flags, wait(session->flags().find(round)));
    HOITHI_TRY(const ListedFlags listed, describedFlags(*session, std::move(flags), kind, limit));
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
    sayWhatIsMissing(listed, kind, context.err);
    return {};
}

} // namespace

std::vector<Command> flagCommands()
{
    return {
        {s("review flags"),
         s("STORE --round N [--kind K] [--limit K] [--format csv|json|text] [--purpose TEXT]"),
         QT_TRANSLATE_NOOP("CommandLine", "prints what judges should look at in a round, each with its evidence"),
         {.positional = {s("STORE")},
          .values = {s("round"), s("kind"), s("limit"), s("format"), s("purpose")},
          .required = {s("round")}},
         printFlags},
    };
}

} // namespace hoithi::commandline
