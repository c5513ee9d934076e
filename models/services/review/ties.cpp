// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/review/ties.h"

#include "base/sha256.h"
#include "domain/ranking/prizeassignment.h"
#include "services/awards/winners.h"
#include "services/participation/participationjob.h"
#include "services/ranking/rankingjob.h"
#include "services/ranking/tieorders.h"
#include "services/review/opentie.h"
#include "storage/repositories/reviewrepository.h"
#include "storage/repositories/rulebookrepository.h"
#include "storage/transaction.h"

#include <algorithm>

namespace hoithi {

namespace {

const QString act = QStringLiteral("tie.resolve");
const QString byDraw = QStringLiteral("draw");
const QString byDecision = QStringLiteral("decision");

/// What ties now, with what its rows are.
struct TiedNow
{
    std::vector<OpenTie> ties;
    StandingPtr standing;                   ///< of a round
    std::vector<ParticipationRow> agencies; ///< of the contest
    QByteArray basis;                       ///< fingerprint of what these were found by
};

Result<TiedNow> tiedNow(Store &store, int roundNumber)
{
    TiedNow now;
    if (roundNumber != 0) {
        HOITHI_TRY(now.standing, storedStanding(store, roundNumber));
        now.ties = openTies(*now.standing);
        now.basis = now.standing->run.runHash;
        return now;
    }
    HOITHI_TRY(now.basis, collectiveBasis(store));
    HOITHI_TRY(now.agencies, readParticipation(store, 0));
    HOITHI_TRY(const std::vector<RuleBookVersion> versions, RuleBookRepository(*store.database).all());
    HOITHI_TRY(const std::vector<TieDecision> decisions, tiesInForce(store, 0));
    std::vector<TieOrder> orders;
    std::ranges::transform(decisions, std::back_inserter(orders), orderOf);
    now.ties = openTies(now.agencies, versions.back().rules.collective, orders);
    return now;
}

std::vector<std::string> sorted(std::vector<std::string> ids)
{
    std::ranges::sort(ids);
    return ids;
}

/// Null where judges have not decided about these.
const TieDecision *decisionOf(const std::vector<TieDecision> &decisions, const OpenTie &tie)
{
    const auto found = std::ranges::find_if(
        decisions, [&tie](const TieDecision &decision) { return sorted(orderOf(decision).submissionIds) == tie.ids; });
    return found == decisions.end() ? nullptr : &*found;
}

/// The tie's rows, decided ones in the order of the decision.
std::vector<std::uint32_t> rowsInOrder(const OpenTie &tie, const TieDecision *decision)
{
    if (decision == nullptr)
        return tie.rows;
    std::vector<std::uint32_t> rows;
    for (const std::string &id : orderOf(*decision).submissionIds)
        rows.push_back(tie.rows[static_cast<std::size_t>(std::ranges::find(tie.ids, id) - tie.ids.begin())]);
    return rows;
}

Result<RoundTie> shown(Store &store, int roundNumber, const TiedNow &now, const OpenTie &tie,
                       const TieDecision *decision)
{
    RoundTie result;
    result.roundNumber = roundNumber;
    result.place = tie.place;
    result.prizes = tie.prizes;
    const std::vector<std::uint32_t> rows = rowsInOrder(tie, decision);
    if (now.standing) {
        HOITHI_TRY(result.people, describeRows(store, *now.standing, rows));
    } else {
        std::ranges::transform(rows, std::back_inserter(result.agencies),
                               [&now](std::uint32_t row) { return now.agencies[row]; });
    }
    if (decision != nullptr) {
        result.resolution =
            TieResolution{decision->method == byDraw, decision->method == byDraw ? decision->seed : QString(),
                          decision->judges, decision->reason, decision->decidedAtUtc};
    }
    return result;
}

/// Those who tied in a ranking of the past may tie no more.
Result<void> requireCurrent(const RunSummary &run)
{
    if (run.current)
        return {};
    return failure(ErrorCode::Stale,
                   Services::tr("The result of round %1 is stale: %2. Rank it again before a tie is decided.")
                       .arg(run.roundNumber)
                       .arg(run.staleBecause));
}

Result<TiedNow> currentTies(Store &store, int roundNumber)
{
    HOITHI_TRY(TiedNow now, tiedNow(store, roundNumber));
    if (now.standing)
        HOITHI_CHECK(requireCurrent(now.standing->run));
    return now;
}

/// What was looked at before others were kept waiting is still so.
Result<void> requireSameBasis(Store &store, int roundNumber, const QByteArray &basis)
{
    QByteArray now;
    if (roundNumber == 0) {
        HOITHI_TRY(now, collectiveBasis(store));
    } else if (const auto run = newestRun(store, roundNumber); run && *run) {
        HOITHI_CHECK(requireCurrent(**run));
        now = (*run)->runHash;
    } else if (!run) {
        return failure(run.error());
    }
    if (now == basis)
        return {};
    return failure(ErrorCode::Stale, Services::tr("Something changed while the tie was being looked at. Nothing was "
                                                  "recorded: look at it again."));
}

Error noSuchTie(int roundNumber, int place)
{
    const QString text =
        roundNumber == 0 ? Services::tr("No agencies tie for a collective prize at place %1.").arg(place)
                         : Services::tr("Nobody ties for a prize of round %1 at place %2.").arg(roundNumber).arg(place);
    return {ErrorCode::NotFound, text, {}};
}

/// The tie at the place, with those whom the judges were shown there and nobody else.
Result<OpenTie> tieToDecide(const TiedNow &now, const TieRequest &request)
{
    const auto tie = std::ranges::find(now.ties, request.place, &OpenTie::place);
    if (tie == now.ties.end())
        return failure(noSuchTie(request.roundNumber, request.place));
    std::vector<std::string> shown;
    std::ranges::transform(request.tied, std::back_inserter(shown), &QString::toStdString);
    if (shown.empty() || sorted(std::move(shown)) == tie->ids)
        return *tie;
    return failure(ErrorCode::Stale, Services::tr("Others tie at place %1 by now than those you have looked at. Look "
                                                  "at the tie again, then decide it.")
                                         .arg(request.place));
}

/// The winners first, as given; then the others, of whose order nothing is said.
Result<TieOrder> decidedOrder(const OpenTie &tie, const QStringList &winners)
{
    TieOrder order;
    for (const QString &winner : winners) {
        const std::string id = winner.trimmed().toStdString();
        const bool isTied = std::ranges::binary_search(tie.ids, id);
        const bool isNamed = std::ranges::find(order.submissionIds, id) != order.submissionIds.end();
        if (!isTied || isNamed) {
            return failure(ErrorCode::InvalidArgument,
                           Services::tr("“%1” is not one of those who tie at place %2, or is named twice.")
                               .arg(winner.trimmed().left(64), QString::number(tie.place)));
        }
        order.submissionIds.push_back(id);
    }
    if (winners.size() != tie.prizes.size()) {
        return failure(ErrorCode::InvalidArgument,
                       Services::tr("Name as many winners as there are prizes for this tie: %1, best first.")
                           .arg(tie.prizes.size()));
    }
    order.named = order.submissionIds.size();
    for (const std::string &id : tie.ids) {
        if (std::ranges::find(order.submissionIds, id) == order.submissionIds.end())
            order.submissionIds.push_back(id);
    }
    return order;
}

Result<TieOrder> wantedOrder(const OpenTie &tie, const TieRequest &request)
{
    if (request.seed.isEmpty())
        return decidedOrder(tie, request.winners);
    if (!isDrawSeed(request.seed)) {
        return failure(
            ErrorCode::InvalidArgument,
            Services::tr("The seed of a draw has up to 200 letters, digits, spaces, and - _ . / only, so that "
                         "anybody can type it again."));
    }
    if (tie.decided) {
        return failure(ErrorCode::AlreadyExists,
                       Services::tr("The tie at place %1 is decided already: a draw is held once.").arg(tie.place));
    }
    return drawnOrder(request.seed.toStdString(), tie.ids);
}

QString contentOf(const TieDecision &decision)
{
    return QStringLiteral("%1:%2").arg(decision.roundNumber).arg(tieText(decision));
}

TieDecision decisionIn(const Proposal &proposal)
{
    TieDecision decision;
    decision.roundNumber = proposal.content.section(QLatin1Char(':'), 0, 0).toInt();
    decision.method = proposal.content.section(QLatin1Char(':'), 1, 1);
    decision.seed = proposal.content.section(QLatin1Char(':'), 2, 2);
    decision.ordering = proposal.content.section(QLatin1Char(':'), 3);
    return decision;
}

Result<Decided> record(Store &store, const QStringList &judges, const Proposal &proposal)
{
    TieDecision decision = decisionIn(proposal);
    const auto write = [&](const QStringList &names, Instant now) -> Result<std::vector<Fact>> {
        decision.judges = names;
        decision.reason = proposal.reason;
        decision.decidedAtUtc = now;
        HOITHI_TRY(decision.id, ReviewRepository(*store.database).insert(decision));
        return rowFacts(*store.database, RowFacts::TieDecisions, decision.id);
    };
    return decideAndRecord(store, Operation::Invalidate, judges, proposal,
                           {{QStringLiteral("method"), decision.method},
                            {QStringLiteral("seed"), decision.method == byDraw ? decision.seed : QString()},
                            {QStringLiteral("ordering"), decision.ordering}},
                           write);
}

/// The tie that a decision orders, as long as it may.
Result<OpenTie> tieIn(const TiedNow &now, const TieDecision &decision)
{
    const TieOrder order = orderOf(decision);
    const auto found = std::ranges::find(now.ties, sorted(order.submissionIds), &OpenTie::ids);
    if (found != now.ties.end() && !(found->decided && order.drawn)
        && (order.drawn || order.named == static_cast<std::size_t>(found->prizes.size())))
        return *found;
    return failure(ErrorCode::Stale,
                   Services::tr("Those whom the proposal orders tie no more, or their tie is decided. "
                                "Take it back."));
}

/// They have won nothing before: the first get the prizes.
std::vector<TieWinner> winnersOfAgencies(const TiedNow &now, const OpenTie &tie, const TieOrder &order)
{
    std::vector<TieWinner> winners;
    for (qsizetype i = 0; i < tie.prizes.size(); ++i) {
        const std::string &code = order.submissionIds.at(static_cast<std::size_t>(i));
        const auto at = static_cast<std::size_t>(std::ranges::find(tie.ids, code) - tie.ids.begin());
        winners.push_back({tie.prizes.at(i), QString::fromStdString(code), now.agencies[tie.rows.at(at)].agencyName});
    }
    return winners;
}

/// As the next ranking will give the prizes: some may not win what they won before.
Result<std::vector<TieWinner>> winnersBy(Store &store, const TiedNow &now, const OpenTie &tie, const TieOrder &order)
{
    if (!now.standing)
        return winnersOfAgencies(now, tie, order);
    const Standing &standing = *now.standing;
    const auto found = std::ranges::find(now.ties, tie.ids, &OpenTie::ids);
    const PrizeTie &slots = standing.ties.at(static_cast<std::size_t>(found - now.ties.begin())); // in the same order
    const auto given = prizesInOrder(standing.input, standing.run.rules.repeatWinners, order, slots, standing.rows);
    std::vector<TieWinner> winners;
    if (!given)
        return winners;
    std::vector<std::uint32_t> rows;
    std::ranges::transform(*given, std::back_inserter(rows), &GivenPrize::row);
    HOITHI_TRY(const std::vector<RankedSubmission> people, describeRows(store, standing, rows));
    for (std::size_t i = 0; i < people.size(); ++i) {
        winners.push_back(
            {prizeName((*given)[i].prize, standing.run.rules), people[i].submissionId, people[i].fullName});
    }
    return winners;
}

QString headOf(int roundNumber, int place)
{
    if (roundNumber == 0)
        return Services::tr("Agencies that tie for the collective prizes at place %1.").arg(place);
    return Services::tr("People who tie for a prize of round %1 at place %2.").arg(roundNumber).arg(place);
}

QString lineOf(const TieWinner &winner, int roundNumber)
{
    const QString who = roundNumber == 0 ? winner.name : Services::tr("%1 (submission %2)").arg(winner.name, winner.id);
    return QStringLiteral("%1: %2").arg(winner.prize, who);
}

} // namespace

Result<std::vector<RoundTie>> readTies(Store &store, int roundNumber)
{
    HOITHI_TRY(const TiedNow now, tiedNow(store, roundNumber));
    HOITHI_TRY(const std::vector<TieDecision> decisions, tiesInForce(store, roundNumber));
    std::vector<RoundTie> ties;
    for (const OpenTie &tie : now.ties) {
        const TieDecision *decision = tie.decided ? decisionOf(decisions, tie) : nullptr;
        HOITHI_TRY(RoundTie row, shown(store, roundNumber, now, tie, decision));
        ties.push_back(std::move(row));
    }
    return ties;
}

std::optional<int> undecidedPlace(const Standing &standing)
{
    const auto open = std::ranges::find(standing.ties, false, &PrizeTie::decided);
    if (open == standing.ties.end())
        return std::nullopt;
    return static_cast<int>(standing.rows[open->rows.front()].place);
}

Result<void> requireDecidedPrizes(const Standing &standing)
{
    const std::optional<int> place = undecidedPlace(standing);
    if (!place)
        return {};
    return failure(ErrorCode::Refused,
                   Services::tr("People tie for a prize of round %1 at place %2: the judges must decide first.")
                       .arg(standing.run.roundNumber)
                       .arg(*place));
}

Result<TieOutcome> resolveTie(Store &store, const TieRequest &request)
{
    if (request.reason.trimmed().isEmpty())
        return failure(ErrorCode::InvalidArgument, Services::tr("A tie is decided only with a reason: give it."));
    HOITHI_TRY(const TiedNow now, currentTies(store, request.roundNumber));
    HOITHI_TRY(const OpenTie tie, tieToDecide(now, request));
    HOITHI_TRY(const TieOrder order, wantedOrder(tie, request));
    TieOutcome outcome;
    HOITHI_TRY(outcome.winners, winnersBy(store, now, tie, order));
    TieDecision decision;
    decision.roundNumber = request.roundNumber;
    decision.method = request.seed.isEmpty() ? byDecision : byDraw;
    decision.seed = request.seed.isEmpty() ? QString::number(order.named) : request.seed;
    decision.ordering = orderText(order);
    Proposal proposal;
    proposal.act = act;
    proposal.subject = QStringLiteral("round %1").arg(request.roundNumber);
    proposal.content = contentOf(decision);
    proposal.reason = request.reason.trimmed();
    HOITHI_TRY(Transaction transaction, Transaction::begin(*store.database, QStringLiteral("tie")));
    HOITHI_CHECK(requireSameBasis(store, request.roundNumber, now.basis));
    HOITHI_TRY(outcome.decided, record(store, request.judges, proposal));
    HOITHI_CHECK(transaction.commit());
    return outcome;
}

QString tieDigest(const RoundTie &tie)
{
    QStringList ids;
    for (const RankedSubmission &person : tie.people)
        ids.append(person.submissionId);
    for (const ParticipationRow &agency : tie.agencies)
        ids.append(agency.agencyCode);
    ids.sort();
    const QStringList fields =
        QStringList{QString::number(tie.roundNumber), QString::number(tie.place)} + tie.prizes + QStringList{{}} + ids;
    constexpr qsizetype digits = 16; // typed by people, and held against one tie only
    return QString::fromLatin1(Sha256::hexOf(fields.join(QLatin1Char('\n')).toUtf8()).left(digits));
}

Result<QString> tieProposalText(Store &store, const Proposal &proposal)
{
    const TieDecision decision = decisionIn(proposal);
    const int round = decision.roundNumber;
    HOITHI_TRY(const TiedNow now, currentTies(store, round));
    HOITHI_TRY(const OpenTie tie, tieIn(now, decision));
    HOITHI_TRY(const std::vector<TieWinner> winners, winnersBy(store, now, tie, orderOf(decision)));
    QStringList lines{headOf(round, tie.place)};
    if (decision.method == byDraw)
        lines.append(Services::tr("By a public draw with the seed “%1”.").arg(decision.seed));
    for (const TieWinner &winner : winners)
        lines.append(lineOf(winner, round));
    if (round != 0)
        lines.append(Services::tr("The round must then be ranked again and signed."));
    return lines.join(QLatin1Char('\n'));
}

Result<QByteArray> checkTieProposal(Store &store, const Proposal &proposal)
{
    const TieDecision decision = decisionIn(proposal);
    HOITHI_TRY(const TiedNow now, currentTies(store, decision.roundNumber));
    HOITHI_CHECK(tieIn(now, decision));
    return now.basis;
}

Result<void> confirmTie(Store &store, const Proposal &proposal, const QByteArray &basis)
{
    HOITHI_CHECK(requireSameBasis(store, decisionIn(proposal).roundNumber, basis));
    return record(store, {}, proposal).map([](Decided) {});
}

} // namespace hoithi
