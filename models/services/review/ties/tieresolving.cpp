// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/review/ties/tieresolving.h"

#include "base/personname.h"
#include "services/ranking/tieorders.h"
#include "services/review/ties/tiednow.h"
#include "services/review/ties/tiewinners.h"
#include "storage/repositories/reviewrepository.h"
#include "storage/transaction.h"

#include <algorithm>

namespace hoithi {

namespace {

const QString act = QStringLiteral("tie.resolve");
const QString byDecision = QStringLiteral("decision");

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
    if (shown.empty() || sortedIds(std::move(shown)) == tie->ids)
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
            Services::tr("The seed of a draw has up to 200 letters without diacritics, digits, single spaces, and "
                         "- _ . / only, so that anybody can type it again."));
    }
    if (tie.decided) {
        return failure(ErrorCode::AlreadyExists,
                       Services::tr("The tie at place %1 is decided already: a draw is held of open ties only. Judges "
                                    "can still decide otherwise.")
                           .arg(tie.place));
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
                            {QStringLiteral("seed"), decision.method == drawnTie ? decision.seed : QString()},
                            {QStringLiteral("ordering"), decision.ordering}},
                           write);
}

/// The tie that a decision orders, as long as it may.
Result<OpenTie> tieIn(const TiedNow &now, const TieDecision &decision)
{
    const TieOrder order = orderOf(decision);
    const auto found = std::ranges::find(now.ties, sortedIds(order.submissionIds), &OpenTie::ids);
    if (found != now.ties.end() && !(found->decided && order.drawn)
        && (order.drawn || order.named == static_cast<std::size_t>(found->prizes.size())))
        return *found;
    return failure(ErrorCode::Stale,
                   Services::tr("Those whom the proposal orders tie no more, or their tie is decided. "
                                "Take it back."));
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

Result<TieOutcome> resolveTie(Store &store, const TieRequest &request)
{
    if (saysNothing(request.reason))
        return failure(ErrorCode::InvalidArgument, Services::tr("A tie is decided only with a reason: give it."));
    HOITHI_TRY(const TiedNow now, currentTies(store, request.roundNumber));
    HOITHI_TRY(const OpenTie tie, tieToDecide(now, request));
    HOITHI_TRY(const TieOrder order, wantedOrder(tie, request));
    TieOutcome outcome;
    HOITHI_TRY(outcome.winners, winnersBy(store, now, tie, order));
    TieDecision decision;
    decision.roundNumber = request.roundNumber;
    decision.method = request.seed.isEmpty() ? byDecision : drawnTie;
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

Result<QString> tieProposalText(Store &store, const Proposal &proposal)
{
    const TieDecision decision = decisionIn(proposal);
    const int round = decision.roundNumber;
    HOITHI_TRY(const TiedNow now, currentTies(store, round));
    HOITHI_TRY(const OpenTie tie, tieIn(now, decision));
    HOITHI_TRY(const std::vector<TieWinner> winners, winnersBy(store, now, tie, orderOf(decision)));
    QStringList lines{headOf(round, tie.place)};
    if (decision.method == drawnTie)
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
    HOITHI_TRY(const OpenTie tie, tieIn(now, decision));
    HOITHI_CHECK(winnersBy(store, now, tie, orderOf(decision)));
    return now.basis;
}

Result<void> confirmTie(Store &store, const Proposal &proposal, const QByteArray &basis)
{
    HOITHI_CHECK(requireSameBasis(store, decisionIn(proposal).roundNumber, basis));
    return record(store, {}, proposal).map([](Decided) {});
}

} // namespace hoithi
