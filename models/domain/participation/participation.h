// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/agency/agency.h"
#include "domain/ranking/prizetie.h"
#include "domain/ranking/rulebook.h"

#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

namespace hoithi {

/// The counted submission of one account in one round, as far as participation needs it.
struct CountedEntry
{
    std::uint32_t participant = 0;
    AgencyId agency; ///< invalid where it could not be resolved
    qint64 submittedAtMs = 0;
    bool allCorrect = false;
    bool excluded = false; ///< by the roster
};

struct RoundParticipation
{
    int roundNumber = 0;
    std::vector<CountedEntry> counted;
    std::unordered_map<AgencyId, qint64> submissions; ///< candidates by agency, those of excluded people left out
};

struct ParticipationRow
{
    QString agencyCode;
    QString agencyName;
    QString bloc;
    qint64 people = 0;
    qint64 submissions = 0;
    qint64 allCorrect = 0;         ///< people with every answer right in at least one round
    bool allCorrectHidden = false; ///< a key it takes is hidden from who asks
    std::optional<int> headcount;
    std::optional<double> rate; ///< people ÷ headcount, where that is known and not 0

    friend bool operator==(const ParticipationRow &, const ParticipationRow &) = default;
};

struct Participation
{
    std::vector<ParticipationRow> rows; ///< every agency, by people and submissions descending, then code
    qint64 unresolvedPeople = 0;        ///< whose first counted submission names no known agency
    qint64 changedAgency = 0;           ///< people whose counted submissions name different known agencies
};

/// Participation by agency over one round or several. A person counts once, for the agency of their first counted
/// submission (by round, then time); where that is unresolved, for nobody. Pure; neither rounds nor entries need an
/// order, except entries of one moment: the first given holds.
[[nodiscard]] Participation computeParticipation(const std::vector<Agency> &agencies,
                                                 std::span<const RoundParticipation> rounds);

enum class CollectiveOutcome { None, Wins, Undecided };

struct CollectiveRow
{
    std::size_t row = 0; ///< index into the rows given
    int place = 0;       ///< 1, 2, 2, 4 …; 0 where the agency does not compete
    CollectiveOutcome outcome = CollectiveOutcome::None;
    bool decided = false; ///< tied over the last prize, until the judges ordered them
};

/// The standing for the collective prizes. Agencies without people, below the minimum rate, or without a headcount
/// where a rate is asked for, do not compete: they follow with place 0. A tie across the last prize is undecided, until the
/// judges order exactly these agencies by their codes: of several such orders the last one holds.
[[nodiscard]] std::vector<CollectiveRow> collectiveStanding(std::span<const ParticipationRow> rows,
                                                            const CollectiveRules &rules,
                                                            std::span<const TieOrder> orders = {});

} // namespace hoithi
