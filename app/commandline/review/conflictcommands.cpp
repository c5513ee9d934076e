// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows of later files that differ from what is stored.
#include "commandline/command.h"
#include "commandline/exports.h"
#include "commandline/messages.h"
#include "commandline/passphrase.h"
#include "commandline/plaintext.h"
#include "commandline/review/effectprinting.h"
#include "commandline/tables/conflicttables.h"
#include "services/conflicts/conflictservice.h"
#include "services/review/reviewservice.h"

namespace hoithi::commandline {

namespace {

Result<ConflictQuery> queryFrom(const Arguments &arguments)
{
    ConflictQuery query;
    if (arguments.has(s("round"))) {
        HOITHI_TRY(query.roundNumber, requiredNumber(arguments, s("round")));
    }
    if (arguments.has(s("batch"))) {
        HOITHI_TRY(query.batch, requiredNumber(arguments, s("batch"), anyNumber));
    }
    return query;
}

Result<void> list(const Arguments &arguments, Context &context)
{
    HOITHI_TRY(const ConflictQuery query, queryFrom(arguments));
    const QString format = arguments.value(s("format"), s("csv"));
    if (format != s("csv") && format != s("json"))
        return usageError(Messages::tr("--format is csv or json"));
    HOITHI_TRY(const auto session, openForReading(arguments, context));
    HOITHI_TRY(ConflictList conflicts, wait(session->conflicts().list(query)));
    if (arguments.has(s("open")))
        std::erase_if(conflicts.rows, [](const ConflictRow &row) { return row.state != ConflictState::Open; });
    const auto write = [&](QTextStream &out) {
        if (format == s("json"))
            out << conflictsJson(conflicts);
        else
            writeConflictsCsv(out, conflicts);
    };
    if (arguments.has(s("purpose"))) {
        const ExportRequest exported{s("differences"),
                                     query.roundNumber > 0 ? exportSubject(query.roundNumber) : s("contest"),
                                     arguments.value(s("purpose")),
                                     format,
                                     std::ssize(conflicts.rows),
                                     {},
                                     {}};
        HOITHI_CHECK(recordText(*session, exported, write, context));
    }
    write(context.out);
    const qint64 all = arguments.has(s("open")) ? conflicts.open : conflicts.total;
    if (std::ssize(conflicts.rows) < all)
        context.err << Messages::tr("Only %1 of %2 conflicts are listed.").arg(conflicts.rows.size()).arg(all)
                    << Qt::endl;
    return {};
}

/// By its number, or by its file and line.
Result<qint64> conflictFrom(const Arguments &arguments, ContestSession &session)
{
    if (arguments.has(s("id")))
        return requiredNumber(arguments, s("id"), anyNumber).map([](int id) { return qint64{id}; });
    HOITHI_TRY(const int batch, requiredNumber(arguments, s("batch"), anyNumber));
    HOITHI_TRY(const int line, requiredNumber(arguments, s("line"), anyNumber));
    return wait(session.conflicts().find(batch, static_cast<quint64>(line)));
}

/// What it does to the prizes, as the other decisions of judges tell it; with --preview nothing else.
Result<void> tellEffect(ContestSession &session, ReviewAct act, const ConflictRequest &request, Context &context)
{
    const EffectRequest effect{act, {}, {}, 1, request.judges, request.conflict};
    HOITHI_TRY(const RoundEffects effects, wait(session.review().effectOf(effect)));
    printEffects(context.out, effects);
    for (const PrizeEffect &told : effects) {
        if (!told.remark.isEmpty())
            context.out << plainText(told.remark) << '\n';
    }
    return {};
}

Result<void> keepAll(const Arguments &arguments, Context &context)
{
    HOITHI_TRY(const ConflictQuery query, queryFrom(arguments));
    if (query.batch == 0 && query.roundNumber == 0)
        return usageError(Messages::tr("--%1 is missing").arg(s("batch")));
    HOITHI_TRY(const QString judge, ownName(arguments, s("judge")));
    HOITHI_TRY(const auto session, openUnlocked(arguments, context));
    HOITHI_TRY(const qint64 kept, wait(session->conflicts().keepAll(query, judge, arguments.value(s("reason")))));
    context.out << Messages::tr("Conflicts decided: %1. What is stored stays.").arg(kept) << '\n';
    return {};
}

Result<void> take(const Arguments &arguments, Context &context)
{
    const bool preview = arguments.has(s("preview"));
    ConflictRequest request{0, ConflictAct::Take, {}, arguments.value(s("reason"))};
    if (!preview || arguments.has(s("judge"))) {
        HOITHI_TRY(request.judges, twoPeople(arguments, s("judge")));
    }
    if (!preview && request.reason.isEmpty())
        return usageError(Messages::tr("--%1 is missing").arg(s("reason")));
    HOITHI_TRY(const auto session, preview ? openForReading(arguments, context) : openUnlocked(arguments, context));
    HOITHI_TRY(request.conflict, conflictFrom(arguments, *session));
    HOITHI_CHECK(tellEffect(*session, ReviewAct::Take, request, context));
    if (preview) {
        context.out << previewOnly() << '\n';
        return {};
    }
    HOITHI_TRY(const Decided decided, wait(session->conflicts().decide(request)));
    tellDecided(context, decided, Messages::tr("The row counts in place of what was stored. Rank the round again."));
    return {};
}

Result<void> keep(const Arguments &arguments, Context &context)
{
    if (arguments.has(s("all")))
        return keepAll(arguments, context);
    ConflictRequest request{0, ConflictAct::Keep, {}, arguments.value(s("reason"))};
    HOITHI_TRY(const QString judge, ownName(arguments, s("judge")));
    request.judges = {judge};
    HOITHI_TRY(const auto session, openUnlocked(arguments, context));
    HOITHI_TRY(request.conflict, conflictFrom(arguments, *session));
    HOITHI_CHECK(wait(session->conflicts().decide(request)));
    context.out << Messages::tr("What is stored stays.") << '\n';
    return {};
}

Result<void> decide(const Arguments &arguments, Context &context)
{
    if (arguments.has(s("take")) == arguments.has(s("keep")))
        return usageError(Messages::tr("say either --take or --keep"));
    return arguments.has(s("take")) ? take(arguments, context) : keep(arguments, context);
}

Result<void> undo(const Arguments &arguments, Context &context)
{
    ConflictRequest request{0, ConflictAct::Undo, arguments.values(s("judge")), arguments.value(s("reason"))};
    HOITHI_TRY(const auto session, openUnlocked(arguments, context));
    HOITHI_TRY(request.conflict, conflictFrom(arguments, *session));
    HOITHI_TRY(const Decided decided, wait(session->conflicts().decide(request)));
    tellDecided(context, decided,
                Messages::tr("The decision is taken back: what was stored before counts, and the row "
                             "is open again."));
    return {};
}

} // namespace

std::vector<Command> conflictCommands()
{
    const QStringList naming{s("id"), s("batch"), s("line"), s("round"), s("judge"), s("reason")};
    return {
        {s("conflicts list"),
         s("STORE [--round N] [--batch B] [--open] [--format csv|json] [--purpose TEXT] [--passphrase-file F]"),
         QT_TRANSLATE_NOOP("CommandLine",
                           "prints the rows of later files that differ from what is stored, field by field"),
         {.positional = {s("STORE")},
          .values = {s("round"), s("batch"), s("format"), s("purpose")},
          .flags = {s("open")}},
         list},
        {s("conflicts decide"),
         s("STORE --batch B --line L | --id ID --take|--keep --judge NAME [--judge NAME] --reason TEXT [--preview] "
           "[--passphrase-file F]; "
           "--batch B --all --keep"),
         QT_TRANSLATE_NOOP("CommandLine", "keeps what is stored (one judge), or lets the later row count (two judges)"),
         {.positional = {s("STORE")},
          .values = naming,
          .repeatable = {s("judge")},
          .flags = {s("take"), s("keep"), s("all"), s("preview")}},
         decide},
        {s("conflicts undo"),
         s("STORE --batch B --line L | --id ID --judge NAME [--judge NAME] --reason TEXT [--passphrase-file F]"),
         QT_TRANSLATE_NOOP("CommandLine", "takes a decision about a conflict back, as many judges as made it"),
         {.positional = {s("STORE")}, .values = naming, .repeatable = {s("judge")}},
         undo},
    };
}

} // namespace hoithi::commandline
