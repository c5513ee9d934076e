// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ranking/rundifference.h"

#include "services/ranking/samepeople.h"

#include <algorithm>
#include <unordered_map>

namespace hoithi {

namespace {

using Participant = std::uint32_t;
using RowsByPerson = std::unordered_map<Participant, quint32>;

/// One of the standings, as far as it is compared.
struct Compared
{
    Compared(const StandingParts &parts_, const SamePeople &people_)
        : parts(parts_), people(people_), explainer(parts.input, parts.rules, parts.ranking, parts.earlierPrizes)
    {}

    [[nodiscard]] Participant personOf(std::size_t row) const
    {
        return people.of(parts.input, parts.input.candidates[parts.ranking.rows[row].candidate]);
    }
    [[nodiscard]] QString prizeOf(Participant person) const
    {
        const auto row = prized.find(person);
        return row == prized.end() ? QString() : prizeName(parts.ranking.rows[row->second].prize, parts.rules);
    }

    [[nodiscard]] std::uint32_t placeOf(Participant person) const
    {
        const auto row = prized.find(person);
        return row == prized.end() ? 0 : parts.ranking.rows[row->second].place;
    }

    StandingParts parts;
    const SamePeople &people;
    PrizeExplainer explainer;
    RowsByPerson prized;
    RowsByPerson rows; ///< of those whose prizes differ
};

std::vector<Compared> comparedOf(const std::vector<StandingParts> &standings, const SamePeople &people)
{
    std::vector<Compared> all;
    all.reserve(standings.size());
    for (const StandingParts &parts : standings) {
        Compared &compared = all.emplace_back(parts, people);
        for (const std::uint32_t row : compared.explainer.prizedRows())
            compared.prized.emplace(compared.personOf(row), row);
    }
    return all;
}

/// In the order in which they are told.
std::vector<Participant> peopleWhoDiffer(const std::vector<Compared> &standings, DifferenceOf what)
{
    std::vector<Participant> people;
    for (std::size_t i = 0; i < standings.size(); ++i) {
        for (const std::uint32_t row : standings[i].explainer.prizedRows()) {
            const Participant person = standings[i].personOf(row);
            const auto hasPrize = [person](const Compared &other) {
                return other.prized.contains(person);
            };
            if (std::any_of(standings.begin(), standings.begin() + static_cast<std::ptrdiff_t>(i), hasPrize))
                continue; // was looked at already
            const QString prize = standings[i].prizeOf(person);
            const std::uint32_t place = standings[i].placeOf(person);
            const auto isSame = [&](const Compared &other) {
                return other.prizeOf(person) == prize
                       && (what == DifferenceOf::Prizes || other.placeOf(person) == place);
            };
            if (!std::ranges::all_of(standings, isSame))
                people.push_back(person);
        }
    }
    return people;
}

void findRows(Compared &standing, const std::vector<Participant> &people)
{
    constexpr auto notThere = std::numeric_limits<quint32>::max();
    for (const Participant person : people)
        standing.rows.emplace(person, notThere);
    const std::size_t count = people.empty() ? 0 : standing.parts.ranking.rows.size();
    for (std::size_t row = 0; row < count; ++row) {
        const auto wanted = standing.rows.find(standing.personOf(row));
        if (wanted != standing.rows.end())
            wanted->second = static_cast<quint32>(row);
    }
    std::erase_if(standing.rows, [](const auto &found) { return found.second == notThere; });
}

/// The index of the best prize that the person has anywhere, by its name in this standing's rule book; nothing where it has no
/// such prize.
std::optional<int> bestPrize(const std::vector<Compared> &standings, const Compared &in, Participant person)
{
    std::optional<int> best;
    for (const Compared &standing : standings) {
        const QString name = standing.prizeOf(person);
        const auto same = std::ranges::find(in.parts.rules.prizes, name, &Prize::name);
        if (same == in.parts.rules.prizes.end())
            continue;
        const auto index = static_cast<int>(same - in.parts.rules.prizes.begin());
        best = std::min(best.value_or(index), index);
    }
    return best;
}

std::optional<PrizeReason> reasonFor(const std::vector<Compared> &standings, const Compared &in, Participant person)
{
    const auto row = in.rows.find(person);
    if (row == in.rows.end())
        return PrizeReason{PrizeCause::NotCounted};
    const StandingRow &standing = in.parts.ranking.rows[row->second];
    const std::int16_t prize = standing.prize;
    const std::optional<int> best = bestPrize(standings, in, person);
    if (prize >= 0 && (!best || prize <= *best))
        return std::nullopt;
    if (!in.parts.explained && standing.eligibility == Eligibility::Eligible && prize != StandingRow::undecided)
        return PrizeReason{PrizeCause::NotKnown};
    return in.explainer.whyNot(row->second, prize >= 0 ? best : std::nullopt);
}

Result<void> addStanding(Store &store, const std::vector<Compared> &standings, const Compared &in,
                         const std::vector<Participant> &people, std::vector<PrizeDifference> &differences)
{
    std::vector<quint32> rows;
    for (const Participant person : people) {
        if (const auto row = in.rows.find(person); row != in.rows.end())
            rows.push_back(row->second);
    }
    HOITHI_TRY(std::vector<RankedSubmission> described, describeRows(store, in.parts, rows));
    auto next = described.begin();
    for (std::size_t i = 0; i < people.size(); ++i) {
        PrizeStanding standing;
        if (in.rows.contains(people[i]))
            standing.person = std::move(*next++);
        standing.why = reasonFor(standings, in, people[i]);
        differences[i].push_back(std::move(standing));
    }
    return {};
}

} // namespace

Result<std::vector<PrizeDifference>> prizeDifferences(Store &store, const std::vector<StandingParts> &standings,
                                                      DifferenceOf what)
{
    std::vector<const RankingInput *> inputs;
    for (const StandingParts &parts : standings)
        inputs.push_back(&parts.input);
    const SamePeople same(inputs);
    std::vector<Compared> compared = comparedOf(standings, same);
    const std::vector<Participant> people = peopleWhoDiffer(compared, what);
    for (Compared &standing : compared)
        findRows(standing, people);
    std::vector<PrizeDifference> differences(people.size());
    for (const Compared &standing : compared)
        HOITHI_CHECK(addStanding(store, compared, standing, people, differences));
    return differences;
}

} // namespace hoithi
