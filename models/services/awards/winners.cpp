// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/awards/winners.h"

#include "base/sha256.h"
#include "services/agencies/agencydecisions.h"
#include "services/agencies/countedagencies.h"
#include "services/agencies/knownagencies.h"
#include "services/participation/participationjob.h"
#include "services/ranking/rankingjob.h"
#include "services/ranking/tieorders.h"
#include "services/review/ties/ties.h"
#include "storage/repositories/batchrepository.h"
#include "storage/repositories/contestrepository.h"
#include "storage/repositories/reviewrepository.h"
#include "storage/repositories/rulebookrepository.h"

#include <algorithm>
#include <iterator>

namespace hoithi {

namespace {

Result<std::vector<quint32>> decidedPrizeRows(const Standing &standing)
{
    HOITHI_CHECK(requireDecidedPrizes(standing));
    std::vector<quint32> rows;
    for (std::size_t i = 0; i < standing.rows.size(); ++i) {
        if (standing.rows[i].prize >= 0)
            rows.push_back(static_cast<quint32>(i));
    }
    return rows;
}

StoredAward awardFor(const Standing &standing, const StandingRow &row, const QByteArray &basis)
{
    StoredAward award = awardAt(standing.run.roundNumber, standing.run.rules, storedRow(standing.input, row));
    award.runId = RankingRunId{standing.run.runId};
    award.basis = basis;
    return award;
}

/// The hashes of the runs of all rounds with submissions, a line each, if all of them are signed.
Result<QByteArray> signedRuns(Store &store)
{
    HOITHI_TRY(const std::vector<Round> rounds, ContestRepository(*store.database).rounds());
    QByteArray hashes;
    for (const Round &round : rounds) {
        HOITHI_TRY(const auto batches, BatchRepository(*store.database).inForce(round.number));
        if (std::ranges::none_of(batches, [](const ImportBatch &batch) { return batch.counts.accepted > 0; }))
            continue;
        HOITHI_TRY(const RunSummary run, signedCurrentRun(store, round.number));
        hashes.append(QByteArray::number(round.number)).append(' ').append(run.runHash).append('\n');
    }
    if (hashes.isEmpty())
        return failure(ErrorCode::NotFound,
                       Services::tr("There are no submissions yet. Import the rounds' dumps first."));
    return hashes;
}

AgencyId agencyWithCode(const std::vector<Agency> &agencies, const QString &code)
{
    const auto found = std::ranges::find(agencies, code, &Agency::code);
    return found == agencies.end() ? AgencyId() : found->id;
}

Result<PrizeWinners> winnersOfRound(Store &store, int roundNumber)
{
    HOITHI_CHECK(signedCurrentRun(store, roundNumber));
    HOITHI_TRY(const StandingPtr standing, storedStanding(store, roundNumber));
    HOITHI_TRY(const std::vector<quint32> rows, decidedPrizeRows(*standing));
    if (rows.empty())
        return failure(ErrorCode::NotFound, Services::tr("Nobody wins a prize in round %1.").arg(roundNumber));
    PrizeWinners winners;
    winners.roundNumber = roundNumber;
    winners.runId = RankingRunId{standing->run.runId};
    winners.basis = standing->run.runHash;
    HOITHI_TRY(winners.people, describeRows(store, *standing, rows));
    for (const quint32 row : rows)
        winners.awards.push_back(awardFor(*standing, standing->rows[row], winners.basis));
    return winners;
}

/// Why none of these agencies wins a collective prize.
QString noAgencyWins(const std::vector<ParticipationRow> &rows, const CollectiveRules &rules)
{
    const auto tookPart = [](const ParticipationRow &row) {
        return row.people > 0;
    };
    const auto hasRate = [](const ParticipationRow &row) {
        return row.people > 0 && row.rate;
    };
    if (rules.count == 0)
        return Services::tr("The rules in force give no collective prizes.");
    if (std::ranges::none_of(rows, tookPart))
        return Services::tr("No agency took part.");
    if (std::ranges::none_of(rows, hasRate)) {
        return Services::tr("The collective prizes go by the rate of people taking part, but no agency's headcount is "
                            "known.");
    }
    return Services::tr("No agency reaches the least rate of people taking part that the rules ask for.");
}

Result<PrizeWinners> winnersOfContest(Store &store)
{
    PrizeWinners winners;
    HOITHI_TRY(winners.basis, collectiveBasis(store));
    HOITHI_TRY(const std::vector<RuleBookVersion> versions, RuleBookRepository(*store.database).all());
    HOITHI_TRY(const std::vector<ParticipationRow> rows, readParticipation(store, 0));
    HOITHI_TRY(const std::vector<Agency> *agencies, agenciesOf(store));
    const CollectiveRules &rules = versions.back().rules.collective;
    HOITHI_TRY(const std::vector<TieDecision> ties, tiesInForce(store, 0));
    std::vector<TieOrder> orders;
    std::ranges::transform(ties, std::back_inserter(orders), orderOf);
    for (const CollectiveRow &row : collectiveStanding(rows, rules, orders)) {
        if (row.outcome == CollectiveOutcome::Undecided) {
            return failure(
                ErrorCode::Refused,
                Services::tr("Agencies tie for the collective prizes at place %1: the judges must decide first.")
                    .arg(row.place));
        }
        if (row.outcome != CollectiveOutcome::Wins)
            continue;
        StoredAward award;
        award.basis = winners.basis;
        award.place = row.place;
        award.prizeName = QStringLiteral("Giải tập thể");
        award.agencyId = agencyWithCode(*agencies, rows[row.row].agencyCode);
        winners.awards.push_back(award);
        winners.agencies.push_back(rows[row.row]);
    }
    if (winners.awards.empty())
        return failure(ErrorCode::NotFound, noAgencyWins(rows, rules));
    return winners;
}

} // namespace

StoredAward awardAt(int roundNumber, const RuleBook &rules, const StoredStanding &row)
{
    const Prize &prize = rules.prizes.at(static_cast<std::size_t>(row.prize));
    StoredAward award;
    award.roundNumber = roundNumber;
    award.place = static_cast<int>(row.place);
    award.prize = row.prize;
    award.prizeName = prize.name;
    award.amount = prize.amount;
    award.submissionId = SubmissionId{firstSubmissionId(roundNumber).value() + row.position};
    return award;
}

Result<QByteArray> collectiveBasis(Store &store)
{
    HOITHI_TRY(const QByteArray runs, signedRuns(store));
    HOITHI_TRY(const std::vector<RuleBookVersion> versions, RuleBookRepository(*store.database).all());
    QByteArray basis = runs + "rules " + QByteArray::number(versions.back().version) + '\n';
    ReviewRepository review(*store.database);
    HOITHI_TRY(const std::vector<AccountDecision> accounts, review.accountDecisions());
    for (const AccountDecision &decision : accounts) {
        const QString line = QStringLiteral("accounts %1 %2 %3\n")
                                 .arg(decision.kind, QString::number(decision.fromRound), decision.accounts);
        basis += line.toUtf8();
    }
    HOITHI_TRY(const std::vector<TieDecision> ties, review.tieDecisions(0));
    for (const TieDecision &decision : ties)
        basis += "tie " + tieText(decision).toUtf8() + '\n';
    HOITHI_TRY(const AgencyDecisions agencies, AgencyDecisions::inForce(store));
    basis += agencies.basis();
    HOITHI_TRY(const std::shared_ptr<const KnownAgencies> known, knownAgencies(store));
    if (!known->basis.isEmpty()) {
        HOITHI_TRY(const QDate day, figuresDay(store, 0));
        basis += "as of " + day.toString(Qt::ISODate).toUtf8() + '\n';
    }
    return Sha256::hexOf(basis);
}

Result<PrizeWinners> prizeWinners(Store &store, int roundNumber)
{
    return roundNumber == 0 ? winnersOfContest(store) : winnersOfRound(store, roundNumber);
}

} // namespace hoithi
