// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ranking/accountmerges.h"
#include "services/ranking/rankingjob.h"

#include <functional>
#include <set>
#include <unordered_set>
#include <vector>

namespace hoithi {

/// A stored run with those rows of its standing that are compared: whoever has a prize in it, ties for one or stands at the place of
/// somebody who has one, and how those stand who have one in the other run. A run of a million rows is gone through, never kept.
///
/// Rows, places and prizes are those stored, nothing is marked or ranked again; only what the prizes say of ties is found by giving
/// them once more. People are told apart as of `people`: accounts that
/// are one person's in only one of the runs stay two, so that what the merge did shows.
class KeptStanding
{
public:
    KeptStanding(RankingRun run, RankingInputs inputs, const AccountMerges &people)
        : m_run(std::move(run)), m_inputs(std::move(inputs)), m_people(people)
    {}

    /// Reads those with a prize, and those who tie or have tied with them.
    [[nodiscard]] Result<void> readPrizes(Store &store);
    /// Reads how the people of the other one stand here, as far as they are not read yet.
    [[nodiscard]] Result<void> readPeopleOf(Store &store, const KeptStanding &other);
    /// Ready to be compared; lives as long as this.
    [[nodiscard]] Result<StandingParts> parts(Store &store);

    [[nodiscard]] const RankingInputs &inputs() const { return m_inputs; }
    [[nodiscard]] qint64 undecided() const;

private:
    struct Row
    {
        qint64 ordinal = 0; ///< in the whole standing
        StoredStanding row;
        std::uint32_t person = 0;
        Candidate candidate;
        std::string submissionId;
    };

    /// Adds the rows that are wanted, with their submissions' figures.
    [[nodiscard]] Result<void> keep(Store &store, const std::function<bool(const StoredStanding &)> &isWanted);
    [[nodiscard]] Result<void> readBesideUndecided(Store &store, const std::unordered_set<std::uint32_t> &read);
    [[nodiscard]] Result<void> describe(Store &store, std::size_t from);
    [[nodiscard]] std::set<std::uint32_t> people() const;
    /// Where in the round the submissions of these people are.
    [[nodiscard]] Result<std::unordered_set<std::uint32_t>> positionsOf(Store &store,
                                                                        const std::set<std::uint32_t> &wanted) const;
    [[nodiscard]] Result<void> readEarlierPrizes(Store &store);
    void fillParts();
    [[nodiscard]] bool findTies();

    RankingRun m_run;
    RankingInputs m_inputs;
    const AccountMerges &m_people;
    std::vector<Row> m_rows;
    RankingInput m_input;
    Ranking m_ranking;
};

} // namespace hoithi
