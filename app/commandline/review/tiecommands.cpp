// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who ties for a prize, and what judges decide about it.
#include "commandline/command.h"
#include "commandline/messages.h"
#include "commandline/plaintext.h"
#include "services/review/reviewservice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace hoithi::commandline {

namespace {

/// The round of --round, or 0 for --collective.
Result<int> roundOrCollective(const Arguments &arguments)
{
    if (arguments.has(s("collective")) == arguments.has(s("round")))
        return usageError(Messages::tr("give either --round or --collective"));
    if (arguments.has(s("collective")))
        return 0;
    return requiredNumber(arguments, s("round"));
}

QJsonArray membersOf(const RoundTie &tie)
{
    QJsonArray members;
    for (const RankedSubmission &person : tie.people) {
        members.append(QJsonObject{{s("submission_id"), person.submissionId},
                                   {s("account_id"), person.accountId},
                                   {s("full_name"), person.fullName},
                                   {s("prize"), person.prize}});
    }
    for (const ParticipationRow &agency : tie.agencies)
        members.append(QJsonObject{{s("agency_code"), agency.agencyCode}, {s("agency_name"), agency.agencyName}});
    return members;
}

QJsonObject toJson(const RoundTie &tie)
{
    QJsonObject object{{s("tie"), tieDigest(tie)},
                       {s("place"), tie.place},
                       {s("prizes"), QJsonArray::fromStringList(tie.prizes)},
                       {s("tied"), membersOf(tie)},
                       {s("decided"), tie.resolution.has_value()}};
    if (tie.resolution) {
        object.insert(s("method"), tie.resolution->drawn ? s("draw") : s("decision"));
        object.insert(s("seed"), tie.resolution->seed);
        object.insert(s("judges"), QJsonArray::fromStringList(tie.resolution->judges));
        object.insert(s("reason"), tie.resolution->reason);
    }
    return object;
}

Result<void> listTies(const Arguments &arguments, Context &context)
{
    HOITHI_TRY(const int round, roundOrCollective(arguments));
    HOITHI_TRY(const auto session, openStore(arguments.positional(0), context));
    HOITHI_TRY(const std::vector<RoundTie> ties, wait(session->review().ties(round)));
    QJsonArray list;
    for (const RoundTie &tie : ties)
        list.append(toJson(tie));
    context.out << QString::fromUtf8(QJsonDocument(list).toJson());
    return {};
}

Result<TieRequest> tieRequest(const Arguments &arguments)
{
    TieRequest request;
    HOITHI_TRY(request.roundNumber, roundOrCollective(arguments));
    HOITHI_TRY(request.place, requiredNumber(arguments, s("place")));
    HOITHI_TRY(request.judges, twoPeople(arguments, s("judge")));
    request.reason = arguments.value(s("reason"));
    return request;
}

/// The judges have looked at one tie, and there is another: because the ranking is one of the past, or because others tie.
Error notTheTieShown(ContestSession &session, const TieRequest &request, const QString &digest)
{
    if (request.roundNumber != 0) {
        const Result<StandingHead> ranking = wait(session.standingHead(request.roundNumber));
        if (ranking && !ranking->run.current)
            return staleTie(ranking->run);
    }
    return {
        ErrorCode::Stale,
        Messages::tr("The tie at place %1 is not the one of --tie %2: others tie by now, or for other prizes. Look at "
                     "it again (review ties).")
            .arg(QString::number(request.place), digest.left(64)),
        {}};
}

/// Those who are at the place now, where `digest` says that they are whom the judges have looked at.
Result<QStringList> tiedAsShown(ContestSession &session, const TieRequest &request, const QString &digest)
{
    HOITHI_TRY(const std::vector<RoundTie> ties, wait(session.review().ties(request.roundNumber)));
    const auto tie = std::ranges::find(ties, digest.trimmed().toLower(), &tieDigest);
    if (tie == ties.end() || tie->place != request.place)
        return failure(notTheTieShown(session, request, digest));
    return tiedIds(*tie);
}

/// Who wins what, and what is left to do.
void tellOutcome(const TieOutcome &outcome, const TieRequest &request, Context &context)
{
    const bool proposed = outcome.decided == Decided::Proposed;
    tellDecided(context, outcome.decided, Messages::tr("The tie at place %1 is decided.").arg(request.place));
    if (proposed && !outcome.winners.empty())
        context.out << Messages::tr("When it is confirmed:") << '\n';
    for (const TieWinner &winner : outcome.winners) {
        context.out << plainText(winner.prize) << ": " << plainText(winner.name) << " (" << plainText(winner.id)
                    << ")\n";
    }
    if (!proposed && request.roundNumber != 0) {
        context.out << Messages::tr("The result of round %1 is stale by this: rank it again (rank), then sign it.")
                           .arg(request.roundNumber)
                    << '\n';
    }
}

Result<void> resolve(TieRequest request, const Arguments &arguments, Context &context)
{
    if (arguments.has(s("tie")) && arguments.value(s("tie")).trimmed().isEmpty())
        return usageError(Messages::tr("%1 wants a value").arg(s("--tie")));
    HOITHI_TRY(const auto session, openForRecording(arguments.positional(0), context));
    if (arguments.has(s("tie"))) {
        HOITHI_TRY(request.tied, tiedAsShown(*session, request, arguments.value(s("tie"))));
    }
    HOITHI_TRY(const TieOutcome outcome, wait(session->review().resolveTie(request)));
    tellOutcome(outcome, request, context);
    return {};
}

Result<void> draw(const Arguments &arguments, Context &context)
{
    HOITHI_TRY(TieRequest request, tieRequest(arguments));
    request.seed = arguments.value(s("seed"));
    if (request.seed.isEmpty())
        return usageError(Messages::tr("--%1 is missing").arg(s("seed")));
    return resolve(std::move(request), arguments, context);
}

Result<void> decide(const Arguments &arguments, Context &context)
{
    HOITHI_TRY(TieRequest request, tieRequest(arguments));
    request.winners = arguments.values(s("winner"));
    return resolve(std::move(request), arguments, context);
}

/// Without a store: whoever knows the seed and the submissions draws again. Nobody can tell here what the ids are of.
Result<void> replay(const Arguments &arguments, Context &context)
{
    const QString seed = arguments.value(s("seed"));
    if (!isDrawSeed(seed))
        return usageError(
            Messages::tr("--seed has up to 200 letters without diacritics, digits, single spaces, and - _ . / only"));
    std::vector<std::string> ids;
    for (const QString &id : arguments.positionalFrom(0)) {
        if (std::ranges::find(ids, id.toStdString()) != ids.end())
            return usageError(Messages::tr("the id “%1” is given twice").arg(id));
        ids.push_back(id.toStdString());
    }
    for (const std::string &id : drawnOrder(seed.toStdString(), ids).submissionIds)
        context.out << drawNumber(seed.toStdString(), id) << ' ' << plainText(QString::fromStdString(id)) << '\n';
    context.out.flush();
    context.err << Messages::tr("A round is drawn by submission ids, the collective prizes by agency codes, as review "
                                "ties prints them: accounts give another order.")
                << Qt::endl;
    return {};
}

} // namespace

std::vector<Command> tieCommands()
{
    return {
        {s("review ties"),
         s("STORE (--round N | --collective)"),
         QT_TRANSLATE_NOOP("CommandLine", "who ties over the boundary of a prize, and how it was decided"),
         {.positional = {s("STORE")}, .values = {s("round")}, .flags = {s("collective")}},
         listTies},
        {s("review draw"),
         s("STORE (--round N | --collective) --place P [--tie DIGEST] --seed S --judge A --judge B --reason TEXT"),
         QT_TRANSLATE_NOOP("CommandLine", "decides a tie by a public draw that anybody can repeat"),
         {.positional = {s("STORE")},
          .values = {s("round"), s("place"), s("tie"), s("seed"), s("judge"), s("reason")},
          .repeatable = {s("judge")},
          .flags = {s("collective")},
          .required = {s("place"), s("seed"), s("reason")}},
         draw},
        {s("review decide"),
         s("STORE (--round N | --collective) --place P [--tie DIGEST] --winner ID [--winner ID…] --judge A --judge B "
           "--reason "
           "TEXT"),
         QT_TRANSLATE_NOOP("CommandLine", "decides a tie by naming who wins, best prize first"),
         {.positional = {s("STORE")},
          .values = {s("round"), s("place"), s("tie"), s("winner"), s("judge"), s("reason")},
          .repeatable = {s("judge"), s("winner")},
          .flags = {s("collective")},
          .required = {s("place"), s("winner"), s("reason")}},
         decide},
        {s("draw"),
         s("--seed S ID…"),
         QT_TRANSLATE_NOOP("CommandLine",
                           "repeats a public draw: prints the order that the seed gives to submission ids (or agency "
                           "codes), without a contest"),
         {.positional = {s("ID")}, .lastRepeats = true, .values = {s("seed")}, .required = {s("seed")}},
         replay},
    };
}

} // namespace hoithi::commandline
