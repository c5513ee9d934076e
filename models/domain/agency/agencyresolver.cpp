// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/agency/agencyresolver.h"

#include "base/text.h"

namespace hoithi {

namespace {

// Together they bound what names invented to fill the memory can take: some 40 MB.
constexpr std::size_t mostSeenNames = 100'000;
constexpr std::size_t longestSeenName = 256;

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t begin = text.find_first_not_of(blanks);
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

} // namespace

AgencyResolver::AgencyResolver(const std::vector<Agency> &agencies) : m_list(std::make_shared<const List>(agencies)) {}

AgencyResolver::List::List(const std::vector<Agency> &agencies) : names(agencies)
{
    for (const Agency &agency : agencies) {
        ids.push_back(agency.id);
        if (const QString code = normalized(agency.code); !code.isEmpty())
            byCode.emplace(code.toStdString(), agency.id);
        for (const QString &alias : agency.aliases)
            addSign(alias, agency.id);
    }
}

void AgencyResolver::List::addSign(const QString &name, AgencyId id)
{
    if (name.isEmpty() || !agencyWords(name).empty())
        return;
    const auto [sign, isNew] = bySign.emplace(caseFolded(name).toStdString(), id);
    if (!isNew && sign->second != id)
        sign->second = AgencyId();
}

AgencyId AgencyResolver::resolve(std::string_view code, std::string_view name) const
{
    if (const std::string_view known = trimmed(code); !known.empty()) {
        if (const auto found = m_list->byCode.find(known); found != m_list->byCode.end())
            return found->second;
    }
    if (name.empty())
        return {};
    if (const auto seen = m_seenNames.find(name); seen != m_seenNames.end())
        return seen->second;
    const AgencyId id = resolveName(name);
    if (m_seenNames.size() < mostSeenNames && name.size() <= longestSeenName)
        m_seenNames.emplace(name, id);
    return id;
}

AgencyId AgencyResolver::resolveName(std::string_view name) const
{
    if (name.size() > longestAgencyText)
        return {};
    const AgencyWords words = agencyWords(name);
    if (words.empty()) {
        const auto sign = m_list->bySign.find(caseFolded(name));
        return sign == m_list->bySign.end() ? AgencyId() : sign->second;
    }
    const std::optional<std::uint32_t> meant = m_list->names.read(words).meant;
    return meant ? m_list->ids[*meant] : AgencyId();
}

} // namespace hoithi
