// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/agency/administrativeunit.h"

#include <algorithm>
#include <array>

namespace hoithi {

namespace {

constexpr std::array<std::string_view, 2> ward{"phường", "p"};
constexpr std::array<std::string_view, 2> commune{"xã", "x"};
constexpr std::array<std::string_view, 2> township{"thị trấn", "tt"};
constexpr std::array<std::string_view, 2> town{"thị xã", "tx"};
constexpr std::array<std::string_view, 3> city{"thành phố", "tp", "t p"};
constexpr std::array<std::string_view, 2> district{"huyện", "h"};
constexpr std::array<std::string_view, 2> urbanDistrict{"quận", "q"};
constexpr std::array<std::string_view, 1> province{"tỉnh"};
constexpr std::array<std::string_view, 5> committee{"ủy ban nhân dân", "ubnd", "u b n d", "ủy ban", "ub"};

constexpr std::array<UnitType, 8> types{UnitType::Ward,          UnitType::Commune, UnitType::Township,
                                        UnitType::Town,          UnitType::City,    UnitType::District,
                                        UnitType::UrbanDistrict, UnitType::Province};

/// Whether `words` begin with `front`, with or without its diacritics, and go on.
std::size_t lengthOfFront(std::span<const AgencyWord> words, const AgencyWords &front)
{
    const bool begins = words.size() > front.size()
                        && std::equal(front.begin(), front.end(), words.begin(), [](const auto &a, const auto &b) {
                               return a.folded == b.folded && isWithoutMarks(b.marked, a.marked);
                           });
    return begins ? front.size() : 0;
}

struct TypedForm
{
    UnitType type;
    bool isFull;
    AgencyWords words;
};

std::vector<TypedForm> typedForms()
{
    std::vector<TypedForm> forms;
    for (const UnitType type : types) {
        for (const std::string_view form : writtenForms(type))
            forms.push_back({type, form == writtenForms(type).front(), agencyWords(form)});
    }
    return forms;
}

std::vector<AgencyWords> committeeWords()
{
    std::vector<AgencyWords> forms;
    for (const std::string_view form : committee)
        forms.push_back(agencyWords(form));
    return forms;
}

AgencyWords behind(const AgencyWords &words, std::size_t count)
{
    return {words.begin() + static_cast<std::ptrdiff_t>(count), words.end()};
}

} // namespace

std::span<const std::string_view> writtenForms(UnitType type)
{
    switch (type) {
    case UnitType::Ward:
        return ward;
    case UnitType::Commune:
        return commune;
    case UnitType::Township:
        return township;
    case UnitType::Town:
        return town;
    case UnitType::City:
        return city;
    case UnitType::District:
        return district;
    case UnitType::UrbanDistrict:
        return urbanDistrict;
    case UnitType::Province:
        break;
    }
    return province;
}

std::span<const std::string_view> committeeForms()
{
    return committee;
}

std::optional<AdministrativeUnit> administrativeUnit(const AgencyWords &name)
{
    static const std::vector<TypedForm> forms = typedForms();
    for (const TypedForm &form : forms) {
        const std::size_t length = form.isFull ? lengthOfFront(name, form.words) : 0;
        if (length > 0)
            return AdministrativeUnit{form.type, behind(name, length)};
    }
    return std::nullopt;
}

BareName bareName(const AgencyWords &words)
{
    static const std::vector<AgencyWords> committees = committeeWords();
    static const std::vector<TypedForm> forms = typedForms();
    BareName bare{std::nullopt, words};
    for (const AgencyWords &form : committees) {
        if (const std::size_t length = lengthOfFront(bare.words, form); length > 0) {
            bare.words = behind(bare.words, length);
            break;
        }
    }
    for (const TypedForm &form : forms) {
        if (const std::size_t length = lengthOfFront(bare.words, form.words); length > 0)
            return {form.type, behind(bare.words, length)};
    }
    return bare;
}

} // namespace hoithi
