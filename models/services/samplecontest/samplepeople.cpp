// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/samplecontest/samplepeople.h"

#include "base/text.h"

#include <QHash>
#include <QSet>

#include <array>
#include <utility>

namespace hoithi {

namespace {

enum PeopleStreams : quint64 { PersonStream = 1ULL << 48U, MoveStream = 2ULL << 48U, PlaceStream = 3ULL << 48U };

/// Shares of the largest agencies in 1/1000; the rest of the list shares what remains.
constexpr std::array<std::pair<const char *, quint32>, 6> largeAgencies{
    {{"TTH-SGDDT", 400}, {"TTH-SYT", 75}, {"TW-CAT", 60}, {"TW-DHH", 45}, {"TW-BVTW", 35}, {"474", 25}}};
constexpr quint32 restShare = 360;
constexpr quint32 shareScale = 10'000;

/// Texts people type that name no agency of the list.
constexpr std::array<const char *, 10> unknownAgencies{"Công ty TNHH Sao Mai",
                                                       "Trường Mầm non Hoa Sen 2",
                                                       "tự do",
                                                       "Lao động tự do",
                                                       "Hộ kinh doanh cá thể",
                                                       "ở nhà",
                                                       "Trường Tiểu học số 7",
                                                       "Tổ dân phố 12",
                                                       "Sở Thông tin",
                                                       "HTX Nông nghiệp số 9"};

constexpr std::array<std::pair<quint32, quint32>, 4> skills{{{175, 995}, {200, 930}, {390, 800}, {235, 520}}};

quint32 skillOf(RandomSequence &random)
{
    quint32 value = random.below(1000);
    for (const auto &[share, skill] : skills) {
        if (value < share)
            return skill;
        value -= share;
    }
    return skills.back().second;
}

QByteArray padded(quint64 number, qsizetype width)
{
    return QByteArray::number(number).rightJustified(width, '0');
}

/// Names as they come out of a phone: a few in capitals, with stray blanks, or decomposed by the keyboard.
QByteArray typedName(const QString &name, RandomSequence &random)
{
    const quint32 way = random.below(1000);
    if (way < 25)
        return name.toUpper().toUtf8();
    if (way < 35)
        return name.normalized(QString::NormalizationForm_D).toUtf8();
    if (way < 50)
        return QString(name).replace(u' ', QStringLiteral("  ")).toUtf8();
    return name.toUtf8();
}

QByteArray typedPhone(quint64 index, RandomSequence &random)
{
    const QByteArray digits = padded(900'000'000 + index, 9);
    const quint32 way = random.below(100);
    if (way < 4)
        return "+84" + digits;
    if (way < 8)
        return "0" + digits.left(3) + " " + digits.mid(3, 3) + " " + digits.mid(6);
    return "0" + digits;
}

/// How often each folded text names an agency: a text of two agencies resolves to neither.
QHash<QString, int> namedTwice(const std::vector<Agency> &agencies)
{
    QHash<QString, int> uses;
    for (const Agency &agency : agencies) {
        QSet<QString> own{searchFolded(agency.name)};
        for (const QString &alias : agency.aliases)
            own.insert(searchFolded(alias));
        for (const QString &text : std::as_const(own))
            ++uses[text];
    }
    return uses;
}

} // namespace

SamplePeople::SamplePeople(SampleNames names, const std::vector<Agency> &agencies, quint64 seed)
    : m_names(std::move(names)), m_seed(seed)
{
    addPlaces(agencies);
}

void SamplePeople::addPlaces(const std::vector<Agency> &agencies)
{
    const QHash<QString, int> uses = namedTwice(agencies);
    RandomSequence random(m_seed, PlaceStream);
    for (const Agency &agency : agencies) {
        // Nobody works for "the province" or for "other".
        if (agency.bloc.isEmpty() || agency.bloc == QStringLiteral("other"))
            continue;
        Place place{agency.code.toUtf8(), {}, false};
        const QString mountainDistrict = QStringLiteral("481");
        place.mountain = agency.code == mountainDistrict || agency.parentCode == mountainDistrict;
        QStringList spellings = agency.aliases;
        spellings.prepend(agency.name);
        for (const QString &spelling : std::as_const(spellings)) {
            if (uses.value(searchFolded(spelling)) == 1)
                place.spellings.push_back(spelling.toUtf8());
        }
        quint32 weight = restShare * shareScale * 2 / 3 / (40 + random.below(400));
        for (const auto &[code, share] : largeAgencies) {
            if (place.code == code)
                weight = share * shareScale;
        }
        m_placeChoice.add(weight);
        m_places.push_back(std::move(place));
    }
    for (const char *text : unknownAgencies) {
        if (uses.value(searchFolded(QString::fromUtf8(text))) == 0)
            m_unknownTexts.emplace_back(text);
    }
}

void SamplePeople::writeAgency(SamplePerson &person, const Place &place, RandomSequence &random) const
{
    const quint32 way = random.below(100);
    const bool byName = way >= 62 && !place.spellings.empty();
    if (!byName || way < 75)
        person.agencyCode = place.code;
    if (byName)
        person.agencyName = place.spellings[random.below(static_cast<quint32>(place.spellings.size()))];
}

void SamplePeople::writeUnknownAgency(SamplePerson &person, RandomSequence &random) const
{
    person.agencyResolves = false;
    const quint32 way = random.below(10);
    if (way == 0)
        return;
    if (way == 1)
        person.agencyCode = "TTH-" + padded(random.below(900) + 100, 3);
    else
        person.agencyName = m_unknownTexts[random.below(static_cast<quint32>(m_unknownTexts.size()))];
}

SamplePerson SamplePeople::rosterPerson(quint64 index, int roundNumber) const
{
    RandomSequence random(m_seed, PersonStream + index);
    RandomSequence moved(m_seed, MoveStream + index * 64 + static_cast<quint64>(roundNumber));
    const std::size_t home = m_placeChoice.pick(random);
    const bool moves = roundNumber > 1 && moved.chance(4);
    const Place &place = m_places[moves ? m_placeChoice.pick(moved) : home];

    SamplePerson person;
    person.accountId = "hs" + padded(index + 1, 8);
    person.skill = skillOf(random);
    const QString name = m_names.fullName(random, m_places[home].mountain);
    person.fullName = typedName(name, random);
    person.phone = typedPhone(index, random);
    person.nationalId = padded(index + 1, 12);
    if (random.chance(20))
        writeUnknownAgency(person, random);
    else
        writeAgency(person, place, random);
    return person;
}

SamplePerson SamplePeople::person(quint64 index, int roundNumber) const
{
    SamplePerson person = rosterPerson(index, roundNumber);
    RandomSequence gaps(m_seed, index);
    if (gaps.chance(50))
        person.phone.clear();
    if (gaps.chance(100))
        person.nationalId.clear();
    return person;
}

} // namespace hoithi
