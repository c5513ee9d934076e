// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/participation/participation.h"

#include <algorithm>

namespace hoithi {

namespace {

/// One agency with what it is compared by, the metric first. Counts are far below 2^53, so doubles hold them exactly.
struct Competitor
{
    std::size_t row = 0;
    bool competes = false;
    std::vector<double> values;
};

double tieValue(const ParticipationRow &row, CollectiveTie tie)
{
    switch (tie) {
    case CollectiveTie::DistinctPeople:
        return static_cast<double>(row.people);
    case CollectiveTie::Submissions:
        return static_cast<double>(row.submissions);
    case CollectiveTie::AllCorrectPeople:
        return static_cast<double>(row.allCorrect);
    case CollectiveTie::Rate:
        break;
    }
    return row.rate.value_or(-1); // unknown comes after all that are known
}

CollectiveTie metricAsTie(CollectiveMetric metric)
{
    switch (metric) {
    case CollectiveMetric::DistinctPeople:
        return CollectiveTie::DistinctPeople;
    case CollectiveMetric::Submissions:
        return CollectiveTie::Submissions;
    case CollectiveMetric::Rate:
        break;
    }
    return CollectiveTie::Rate;
}

bool competes(const ParticipationRow &row, const CollectiveRules &rules)
{
    if (row.people == 0)
        return false;
    if (rules.minimumRate && (!row.rate || *row.rate < *rules.minimumRate))
        return false;
    return rules.metric != CollectiveMetric::Rate || row.rate.has_value();
}

std::vector<Competitor> sortedCompetitors(std::span<const ParticipationRow> rows, const CollectiveRules &rules)
{
    std::vector<Competitor> competitors(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        competitors[i] = {i, competes(rows[i], rules), {tieValue(rows[i], metricAsTie(rules.metric))}};
        for (const CollectiveTie tie : rules.ties)
            competitors[i].values.push_back(tieValue(rows[i], tie));
    }
    std::ranges::sort(competitors, [&rows](const Competitor &a, const Competitor &b) {
        if (a.competes != b.competes)
            return a.competes;
        if (a.values != b.values)
            return a.values > b.values;
        return rows[a.row].agencyCode < rows[b.row].agencyCode;
    });
    return competitors;
}

/// Null where judges have not ordered exactly these agencies.
const TieOrder *decidedOrder(std::span<const ParticipationRow> rows, std::span<const CollectiveRow> tied,
                             std::span<const TieOrder> orders)
{
    std::vector<std::string> codes;
    for (const CollectiveRow &row : tied)
        codes.push_back(rows[row.row].agencyCode.toStdString());
    std::ranges::sort(codes);
    const std::vector<std::string_view> sorted(codes.begin(), codes.end());
    const auto found = std::find_if(orders.rbegin(), orders.rend(),
                                    [&sorted](const TieOrder &order) { return isOrderOf(order, sorted); });
    return found == orders.rend() ? nullptr : &*found;
}

/// The first of `tied`, as the judges ordered them, win the prizes that are left. Nothing is decided where there are more prizes
/// than judges have named agencies.
void giveInOrder(std::span<const ParticipationRow> rows, std::span<CollectiveRow> tied, const TieOrder &order,
                 std::size_t prizes)
{
    if (prizes > order.named)
        return;
    for (CollectiveRow &row : tied) {
        const auto turn = std::ranges::find(order.submissionIds, rows[row.row].agencyCode.toStdString())
                          - order.submissionIds.begin();
        row.outcome = static_cast<std::size_t>(turn) < prizes ? CollectiveOutcome::Wins : CollectiveOutcome::None;
        row.decided = true;
    }
}

} // namespace

std::vector<CollectiveRow> collectiveStanding(std::span<const ParticipationRow> rows, const CollectiveRules &rules,
                                              std::span<const TieOrder> orders)
{
    const std::vector<Competitor> competitors = sortedCompetitors(rows, rules);
    const auto count = static_cast<std::size_t>(std::max(rules.count, 0));
    std::vector<CollectiveRow> standing(competitors.size());
    for (std::size_t begin = 0, end = 0; begin < competitors.size(); begin = end) {
        const Competitor &first = competitors[begin];
        for (end = begin + 1; end < competitors.size() && competitors[end].competes == first.competes
                              && competitors[end].values == first.values;)
            ++end;
        CollectiveRow shared;
        if (first.competes) {
            shared.place = static_cast<int>(begin) + 1;
            if (begin < count)
                shared.outcome = end <= count ? CollectiveOutcome::Wins : CollectiveOutcome::Undecided;
        }
        for (std::size_t i = begin; i < end; ++i) {
            standing[i] = shared;
            standing[i].row = competitors[i].row;
        }
        if (shared.outcome != CollectiveOutcome::Undecided)
            continue;
        const auto tied = std::span(standing).subspan(begin, end - begin);
        if (const TieOrder *order = decidedOrder(rows, tied, orders))
            giveInOrder(rows, tied, *order, count - begin);
    }
    return standing;
}

} // namespace hoithi
