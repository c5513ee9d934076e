// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/review/ties/tiewinners.h"

#include "domain/ranking/prizeassignment.h"

#include <algorithm>

namespace hoithi {

namespace {

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

/// To record it would leave the tie undecided.
Error unsaidPrize(const QString &prize)
{
    return {ErrorCode::InvalidArgument,
            Services::tr("Who gets “%1” would stay undecided: of those named nobody who is left may win it after "
                         "earlier rounds, but others who tie may. Name one of them.")
                .arg(prize),
            {}};
}

} // namespace

Result<std::vector<TieWinner>> winnersBy(Store &store, const TiedNow &now, const OpenTie &tie, const TieOrder &order)
{
    if (!now.standing)
        return winnersOfAgencies(now, tie, order);
    const Standing &standing = *now.standing;
    const auto found = std::ranges::find(now.ties, tie.ids, &OpenTie::ids);
    const PrizeTie &slots = standing.ties.at(static_cast<std::size_t>(found - now.ties.begin())); // in the same order
    const OrderedPrizes ordered =
        prizesInOrder(standing.input, standing.run.rules.repeatWinners, order, slots, standing.rows);
    if (ordered.unsaid)
        return failure(unsaidPrize(prizeName(*ordered.unsaid, standing.run.rules)));
    std::vector<TieWinner> winners;
    std::vector<std::uint32_t> rows;
    std::ranges::transform(ordered.given, std::back_inserter(rows), &GivenPrize::row);
    HOITHI_TRY(const std::vector<RankedSubmission> people, describeRows(store, standing, rows));
    for (std::size_t i = 0; i < people.size(); ++i) {
        winners.push_back(
            {prizeName(ordered.given[i].prize, standing.run.rules), people[i].submissionId, people[i].fullName});
    }
    return winners;
}

} // namespace hoithi
