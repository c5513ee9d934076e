// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/command.h"
#include "commandline/exports.h"
#include "commandline/messages.h"
#include "commandline/passphrase.h"
#include "commandline/plaintext.h"
#include "commandline/tables/tables.h"

#include <QDir>

#include <algorithm>
#include <numeric>

namespace hoithi::commandline {

namespace {

/// The rows that have a place, at most `limit` of them (0: all).
std::vector<quint32> placedRows(const Standing &standing, int limit)
{
    auto count = static_cast<std::size_t>(standing.run.eligible);
    if (limit > 0)
        count = std::min(count, static_cast<std::size_t>(limit));
    std::vector<quint32> indexes(count);
    std::iota(indexes.begin(), indexes.end(), 0U);
    return indexes;
}

Result<bool> wantsJson(const Arguments &arguments)
{
    const QString format = arguments.value(s("format"), s("csv"));
    if (format != s("csv") && format != s("json"))
        return usageError(Messages::tr("--format is csv or json"));
    return format == s("json");
}

Result<void> rankRound(const Arguments &arguments, Context &context)
{
    HOITHI_TRY(const int round, requiredNumber(arguments, s("round")));
    HOITHI_TRY(const bool json, wantsJson(arguments));
    int limit = 0;
    if (arguments.has(s("limit"))) {
        HOITHI_TRY(limit, requiredNumber(arguments, s("limit"), anyNumber));
    }
    HOITHI_TRY(const auto session, openForRecording(arguments.positional(0), context));
    HOITHI_TRY(const StandingPtr standing, wait(session->rank(round)));
    HOITHI_TRY(const std::vector<RankedSubmission> rows,
               wait(session->rankedRows(standing, placedRows(*standing, limit))));
    const auto write = [&, text = json ? standingJson(standing->run, rows) : QByteArray()](QTextStream &stream) {
        if (json)
            stream << text;
        else
            writeStandingCsv(stream, rows);
    };
    if (arguments.has(s("purpose"))) {
        ExportRequest request{s("ranking"),
                              exportSubject(round),
                              arguments.value(s("purpose")),
                              json ? s("json") : s("csv"),
                              std::ssize(rows),
                              {},
                              {}};
        HOITHI_CHECK(recordText(*session, std::move(request), write, context));
    }
    write(context.out);
    return {};
}

Result<void> participation(const Arguments &arguments, Context &context)
{
    int round = 0;
    if (arguments.has(s("round"))) {
        HOITHI_TRY(round, requiredNumber(arguments, s("round")));
    }
    HOITHI_TRY(const bool json, wantsJson(arguments));
    HOITHI_TRY(const auto session, openStore(arguments.positional(0), context));
    HOITHI_TRY(const std::vector<ParticipationRow> rows, wait(session->participation(round)));
    if (json)
        context.out << participationJson(rows);
    else
        writeParticipationCsv(context.out, rows);
    return {};
}

/// Prizes over the contest are given from what there is: whoever gives them early is told what is not in them yet.
Result<void> sayMissingRounds(ContestSession &session, QTextStream &err)
{
    HOITHI_TRY(const ContestOverview overview, wait(session.overview()));
    QStringList missing;
    for (const RoundState &round : overview.rounds) {
        if (round.submissions == 0)
            missing.append(QString::number(round.round.number));
    }
    if (!missing.isEmpty()) {
        err << Messages::tr("Without submissions yet, and so not in these prizes: round %1.")
                   .arg(missing.join(QStringLiteral(", ")))
            << Qt::endl;
    }
    return {};
}

Result<void> award(const Arguments &arguments, Context &context)
{
    if (arguments.has(s("round")) == arguments.has(s("collective")))
        return usageError(Messages::tr("give either --round or --collective"));
    int round = 0;
    if (arguments.has(s("round"))) {
        HOITHI_TRY(round, requiredNumber(arguments, s("round")));
    }
    HOITHI_TRY(const auto session, openForRecording(arguments.positional(0), context));
    HOITHI_TRY(const AwardOutcome outcome, wait(session->award(round, {}, arguments.value(s("out")))));
    for (const QString &file : outcome.files)
        context.out << QDir::toNativeSeparators(file) << '\n';
    return round == 0 ? sayMissingRounds(*session, context.err) : Result<void>();
}

Result<std::vector<ChainHead>> printedHeads(const Arguments &arguments)
{
    std::vector<ChainHead> heads;
    for (const QString &text : arguments.values(s("head"))) {
        const auto head = parsePrintedHead(text);
        if (!head)
            return usageError(Messages::tr("--head wants an entry as documents print it: 25:0123456789abcdef"));
        heads.push_back(*head);
    }
    return heads;
}

QString anchorText(const Anchor &anchor)
{
    switch (anchor.kind) {
    case AnchorKind::SeenHere:
        return Messages::tr("last seen by this computer");
    case AnchorKind::SeenElsewhere:
        return Messages::tr("last seen by this computer in %1").arg(anchor.from);
    case AnchorKind::Signature:
        return Messages::tr("signed on by %1").arg(anchor.from);
    case AnchorKind::Printed:
        return Messages::tr("printed");
    }
    return {};
}

void writeAnchors(QTextStream &out, const VerifyReport &report)
{
    out << Messages::tr("contest %1, audit entry %2")
               .arg(QString::fromLatin1(report.contest.left(16)), printedHead(report.head))
        << '\n';
    for (const Anchor &anchor : report.anchors) {
        out << printedHead(anchor.head) << ' ' << plainText(anchorText(anchor)) << ": "
            << (anchor.agrees ? Messages::tr("agrees") : Messages::tr("DOES NOT AGREE")) << '\n';
    }
}

/// Of what the engine says of a damaged file, no more than tells what it is about.
void writeFinding(QTextStream &out, const VerifyFinding &finding)
{
    constexpr qsizetype most = 3;
    out << plainText(finding.subject) << ": " << plainText(finding.problem) << '\n';
    for (const QString &line : finding.details.first(std::min(most, finding.details.size())))
        out << "  " << plainText(line) << '\n';
    if (finding.details.size() > most)
        out << "  " << Messages::tr("and %1 more").arg(finding.details.size() - most) << '\n';
}

/// A copy that was worked on apart, and counts no more: what was seen there is held against no contest any longer.
Result<void> setAside(const QString &copy, const QString &store, const Context &context)
{
    if (copy.isEmpty())
        return {};
    const QString key = storeKey(copy);
    if (key == storeKey(store))
        return usageError(Messages::tr("--set-aside wants another copy than the one that is verified"));
    const std::vector<SeenHead> seen = context.seen ? context.seen->all() : std::vector<SeenHead>();
    if (std::ranges::find(seen, key, &SeenHead::store) == seen.end())
        return failure(
            ErrorCode::NotFound,
            Messages::tr("This computer remembers nothing of “%1”. The verification names what it does.").arg(copy));
    context.seen->forget(copy);
    return {};
}

Result<void> verify(const Arguments &arguments, Context &context)
{
    HOITHI_TRY(const std::vector<ChainHead> printed, printedHeads(arguments));
    HOITHI_CHECK(setAside(arguments.value(s("set-aside")), arguments.positional(0), context));
    HOITHI_TRY(const auto session, wait(ContestSession::open(arguments.positional(0), context.clock, context.seen)));
    HOITHI_TRY(const VerifyReport report, wait(session->verify({}, printed)));
    writeAnchors(context.out, report);
    for (const VerifyFinding &finding : report.findings)
        writeFinding(context.out, finding);
    context.out << Messages::tr("%1 audit entries, %2 batches and %3 runs recomputed: %4 do not match.")
                       .arg(report.auditEntries)
                       .arg(report.batches)
                       .arg(report.runs)
                       .arg(report.findings.size())
                << '\n';
    context.out.flush();
    if (report.proposalsHidden) {
        context.err << Messages::tr("What judges propose is hidden from secretaries and was not compared.") << Qt::endl;
    }
    if (report.retention.due)
        context.err << erasureIsDue(report.retention) << Qt::endl;
    if (report.findings.empty())
        return {};
    return failure(ErrorCode::Corrupt, Messages::tr("The store does not match its own records; the first: %1 – %2")
                                           .arg(report.findings.front().subject, report.findings.front().problem));
}

} // namespace

std::vector<Command> reportCommands()
{
    return {
        {s("rank"),
         s("STORE --round N [--limit K] [--format csv|json] [--purpose TEXT]"),
         QT_TRANSLATE_NOOP("CommandLine", "ranks a round and prints the standing"),
         {.positional = {s("STORE")},
          .values = {s("round"), s("limit"), s("format"), s("purpose")},
          .required = {s("round")}},
         rankRound},
        {s("participation"),
         s("STORE [--round N] [--format csv|json]"),
         QT_TRANSLATE_NOOP("CommandLine", "prints people and submissions of each agency, of one round or of all"),
         {.positional = {s("STORE")}, .values = {s("round"), s("format")}},
         participation},
        {s("award"),
         s("STORE (--round N | --collective) --out DIR"),
         QT_TRANSLATE_NOOP("CommandLine",
                           "gives the prizes of a signed round, or of the agencies, and writes the documents"),
         {.positional = {s("STORE")},
          .values = {s("round"), s("out")},
          .flags = {s("collective")},
          .required = {s("out")}},
         award},
        {s("verify"),
         s("STORE [--head SEQ:HASH]… [--set-aside COPY]"),
         QT_TRANSLATE_NOOP("CommandLine", "recomputes the audit chain and every stored ranking"),
         {.positional = {s("STORE")}, .values = {s("head"), s("set-aside")}, .repeatable = {s("head")}},
         verify},
    };
}

} // namespace hoithi::commandline
