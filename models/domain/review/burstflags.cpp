// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/review/burstscan.h"
#include "domain/review/flagdetectors.h"

#include <algorithm>
#include <map>

namespace hoithi {

namespace {

/// Makes flags of the bursts of one comparison, and keeps the earliest over several.
class BurstFlags
{
public:
    BurstFlags(FlagKind kind, const ReviewInput &input, const ReviewIndex &index, const FlagThresholds &thresholds)
        : m_kind(kind), m_input(input), m_index(index), m_thresholds(thresholds)
    {}

    void add(LargeVector<BurstRow> rows)
    {
        const std::vector<Burst> bursts = findBursts(rows, m_index.accounts(), m_thresholds);
        for (const Burst &burst : bursts) {
            Found found{burst.evidence, {}};
            for (std::size_t i = burst.begin; i < burst.end; ++i)
                found.entries.push_back(rows[i].entry);
            const std::uint32_t first = earliestOf(m_input, found.entries);
            const ReviewEntry &one = m_input.entries[first];
            if (m_kind == FlagKind::AlikePredictions)
                found.evidence.prediction = one.prediction;
            else
                found.evidence.wrong = one.wrong;
            m_groups.push_back({one.submittedAtMs, first, m_found.size(), 0, hasWinner(m_input, found.entries)});
            m_found.push_back(std::move(found));
        }
    }

    [[nodiscard]] FlagsOfKind flags()
    {
        FlagsOfKind flags;
        flags.total = keepEarliest(m_groups, m_input, m_thresholds.mostOfAKind);
        for (const FlagGroup &group : m_groups)
            flags.flags.push_back(flagOf(m_found[group.begin]));
        return flags;
    }

private:
    struct Found
    {
        BurstEvidence evidence;
        std::vector<std::uint32_t> entries;
    };

    [[nodiscard]] ReviewFlag flagOf(const Found &found) const
    {
        std::vector<std::uint32_t> accounts;
        accounts.reserve(found.entries.size());
        for (const std::uint32_t entry : found.entries)
            accounts.push_back(m_index.accountOf(entry));
        std::ranges::sort(accounts);
        return makeFlag({.kind = m_kind,
                         .roundNumber = m_input.roundNumber,
                         .members = membersOf(m_input, found.entries),
                         .accounts = std::unique(accounts.begin(), accounts.end()) - accounts.begin(),
                         .evidence = found.evidence},
                        m_thresholds.listed);
    }

    FlagKind m_kind;
    const ReviewInput &m_input;
    const ReviewIndex &m_index;
    const FlagThresholds &m_thresholds;
    std::vector<Found> m_found;
    std::vector<FlagGroup> m_groups;
};

BurstRow burstRow(const ReviewInput &input, const ReviewIndex &index, std::uint32_t entry, std::uint64_t value)
{
    return {value, input.entries[entry].submittedAtMs, index.accountOf(entry), entry};
}

} // namespace

FlagsOfKind findAlikePredictions(const ReviewInput &input, const ReviewIndex &index, const FlagThresholds &thresholds)
{
    LargeVector<BurstRow> rows;
    rows.reserve(input.entries.size());
    for (std::uint32_t i = 0; i < input.entries.size(); ++i) {
        if (const qint64 prediction = input.entries[i].prediction; prediction != Candidate::noPrediction)
            rows.push_back(burstRow(input, index, i, static_cast<std::uint64_t>(prediction)));
    }
    BurstFlags flags(FlagKind::AlikePredictions, input, index, thresholds);
    flags.add(std::move(rows));
    return flags.flags();
}

FlagsOfKind findAlikeAnswers(const ReviewInput &input, const ReviewIndex &index, const FlagThresholds &thresholds)
{
    std::map<std::uint16_t, LargeVector<BurstRow>> byPaper;
    for (std::uint32_t i = 0; i < input.entries.size(); ++i) {
        const ReviewEntry &entry = input.entries[i];
        if (entry.answers != 0 && entry.wrong >= thresholds.burstWrongAnswers)
            byPaper[entry.paper].push_back(burstRow(input, index, i, entry.answers));
    }
    BurstFlags flags(FlagKind::AlikeAnswers, input, index, thresholds);
    for (auto &[paper, rows] : byPaper)
        flags.add(std::move(rows));
    return flags.flags();
}

} // namespace hoithi
