// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/participation/participation.h"

#include <algorithm>
#include <tuple>

namespace hoithi {

namespace {

struct Person
{
    int roundNumber = 0;
    qint64 submittedAtMs = 0;
    AgencyId agency; ///< of the first counted submission
    AgencyId anyKnownAgency;
    bool allCorrect = false;
    bool excluded = false;
    bool changedAgency = false;
};
using People = std::unordered_map<std::uint32_t, Person>;

void addEntry(People &people, int roundNumber, const CountedEntry &entry)
{
    const auto [position, isNew] = people.try_emplace(entry.participant);
    Person &person = position->second;
    // Of entries of one moment the one that is given first holds.
    if (isNew || std::tie(roundNumber, entry.submittedAtMs) < std::tie(person.roundNumber, person.submittedAtMs)) {
        person.roundNumber = roundNumber;
        person.submittedAtMs = entry.submittedAtMs;
        person.agency = entry.agency;
    }
    if (entry.agency.isValid()) {
        person.changedAgency =
            person.changedAgency || (person.anyKnownAgency.isValid() && person.anyKnownAgency != entry.agency);
        person.anyKnownAgency = entry.agency;
    }
    person.allCorrect = person.allCorrect || entry.allCorrect;
    person.excluded = person.excluded || entry.excluded;
}

People peopleOf(std::span<const RoundParticipation> rounds)
{
    People people;
    for (const RoundParticipation &round : rounds) {
        for (const CountedEntry &entry : round.counted)
            addEntry(people, round.roundNumber, entry);
    }
    return people;
}

std::vector<ParticipationRow> emptyRows(const std::vector<Agency> &agencies)
{
    std::vector<ParticipationRow> rows(agencies.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i].agencyCode = agencies[i].code;
        rows[i].agencyName = agencies[i].name;
        rows[i].bloc = agencies[i].bloc;
        rows[i].headcount = agencies[i].headcount;
    }
    return rows;
}

} // namespace

Participation computeParticipation(const std::vector<Agency> &agencies, std::span<const RoundParticipation> rounds)
{
    Participation participation;
    participation.rows = emptyRows(agencies);
    std::unordered_map<AgencyId, ParticipationRow *> rowOf;
    for (std::size_t i = 0; i < agencies.size(); ++i)
        rowOf.emplace(agencies[i].id, &participation.rows[i]);

    for (const auto &[participant, person] : peopleOf(rounds)) {
        if (person.excluded)
            continue;
        participation.changedAgency += person.changedAgency ? 1 : 0;
        const auto row = rowOf.find(person.agency);
        if (row == rowOf.end()) {
            ++participation.unresolvedPeople;
            continue;
        }
        ++row->second->people;
        row->second->allCorrect += person.allCorrect ? 1 : 0;
    }
    for (const RoundParticipation &round : rounds) {
        for (const auto &[agency, submissions] : round.submissions) {
            if (const auto row = rowOf.find(agency); row != rowOf.end())
                row->second->submissions += submissions;
        }
    }
    for (ParticipationRow &row : participation.rows) {
        if (row.headcount.value_or(0) > 0)
            row.rate = static_cast<double>(row.people) / *row.headcount;
    }
    std::ranges::sort(participation.rows, [](const ParticipationRow &a, const ParticipationRow &b) {
        return std::tie(b.people, b.submissions, a.agencyCode) < std::tie(a.people, a.submissions, b.agencyCode);
    });
    return participation;
}

} // namespace hoithi
