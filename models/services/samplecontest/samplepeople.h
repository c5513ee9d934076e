// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/agency/agency.h"
#include "services/samplecontest/samplenames.h"

#include <QByteArray>

#include <vector>

namespace hoithi {

/// One invented participant, as a dump writes them (UTF-8). Phones are 0900… in sequence and national ids begin with 000,
/// which no province has: neither can belong to anybody.
struct SamplePerson
{
    QByteArray accountId;
    QByteArray fullName;
    QByteArray phone;
    QByteArray nationalId;
    QByteArray agencyCode;
    QByteArray agencyName;
    bool agencyResolves = true;
    quint32 skill = 0; ///< chance of a right answer, in 1/1000
};

/// Everybody who could take part: person n is the same whenever asked for. Few agencies hold most people.
class SamplePeople
{
public:
    SamplePeople(SampleNames names, const std::vector<Agency> &agencies, quint64 seed);

    /// `roundNumber` matters for the few who change agency between rounds.
    [[nodiscard]] SamplePerson person(quint64 index, int roundNumber) const;

    /// With phone and national id always filled in, as the roster and its people's submissions have them.
    [[nodiscard]] SamplePerson rosterPerson(quint64 index, int roundNumber) const;

private:
    struct Place
    {
        QByteArray code;
        std::vector<QByteArray> spellings; ///< texts that name this agency and no other
        bool mountain = false;
    };

    void addPlaces(const std::vector<Agency> &agencies);
    void writeAgency(SamplePerson &person, const Place &place, RandomSequence &random) const;
    void writeUnknownAgency(SamplePerson &person, RandomSequence &random) const;

    SampleNames m_names;
    quint64 m_seed;
    std::vector<Place> m_places;
    WeightedChoice m_placeChoice;
    std::vector<QByteArray> m_unknownTexts;
};

} // namespace hoithi
