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

} // namespace

std::vector<CollectiveRow> collectiveStanding(std::span<const ParticipationRow> rows, const CollectiveRules &rules)
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
    }
    return standing;
}

} // namespace hoithi
