// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/review/ties/opentie.h"

#include <algorithm>
#include <map>

namespace hoithi {

namespace {

/// The rows by their ids, in the order of these.
void fill(OpenTie &tie, const std::map<std::string, std::uint32_t> &rowsById)
{
    for (const auto &[id, row] : rowsById) {
        tie.ids.push_back(id);
        tie.rows.push_back(row);
    }
}

} // namespace

std::vector<OpenTie> openTies(const Standing &standing)
{
    std::vector<OpenTie> ties;
    for (const PrizeTie &found : standing.ties) {
        OpenTie tie;
        tie.place = static_cast<int>(standing.rows[found.rows.front()].place);
        tie.decided = found.decided;
        for (const std::int16_t prize : found.prizes)
            tie.prizes.append(prizeName(prize, standing.run.rules));
        std::map<std::string, std::uint32_t> rowsById;
        for (const std::uint32_t row : found.rows) {
            const Candidate &candidate = standing.input.candidates[standing.rows[row].candidate];
            rowsById.emplace(standing.input.submissionId(candidate), row);
        }
        fill(tie, rowsById);
        ties.push_back(std::move(tie));
    }
    return ties;
}

std::vector<OpenTie> openTies(const std::vector<ParticipationRow> &rows, const CollectiveRules &rules,
                              const std::vector<TieOrder> &orders)
{
    std::map<std::string, std::uint32_t> rowsById;
    OpenTie tie;
    const std::vector<CollectiveRow> standing = collectiveStanding(rows, rules, orders);
    const auto isTied = [](const CollectiveRow &row) {
        return row.outcome == CollectiveOutcome::Undecided || row.decided;
    };
    const auto first = std::ranges::find_if(standing, isTied);
    for (const CollectiveRow &row : standing) {
        if (!isTied(row))
            continue;
        tie.place = row.place;
        tie.decided = row.decided;
        rowsById.emplace(rows[row.row].agencyCode.toStdString(), static_cast<std::uint32_t>(row.row));
    }
    if (first == standing.end())
        return {};
    fill(tie, rowsById);
    for (auto slot = first - standing.begin(); slot < rules.count; ++slot)
        tie.prizes.append(QStringLiteral("Giải tập thể"));
    return {std::move(tie)};
}

} // namespace hoithi
