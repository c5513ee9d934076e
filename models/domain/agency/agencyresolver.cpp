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

AgencyResolver::AgencyResolver(const std::vector<Agency> &agencies) : m_names(agencies)
{
    for (const Agency &agency : agencies) {
        m_ids.push_back(agency.id);
        if (const QString code = normalized(agency.code); !code.isEmpty())
            m_byCode.emplace(code.toStdString(), agency.id);
        for (const QString &alias : agency.aliases)
            addSign(alias, agency.id);
    }
}

void AgencyResolver::addSign(const QString &name, AgencyId id)
{
    if (name.isEmpty() || !agencyWords(name).empty())
        return;
    const auto [sign, isNew] = m_bySign.emplace(caseFolded(name).toStdString(), id);
    if (!isNew && sign->second != id)
        sign->second = AgencyId();
}

AgencyId AgencyResolver::resolve(std::string_view code, std::string_view name) const
{
    if (const std::string_view known = trimmed(code); !known.empty()) {
        if (const auto found = m_byCode.find(known); found != m_byCode.end())
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
        const auto sign = m_bySign.find(caseFolded(name));
        return sign == m_bySign.end() ? AgencyId() : sign->second;
    }
    const std::optional<std::uint32_t> meant = m_names.read(words).meant;
    return meant ? m_ids[*meant] : AgencyId();
}

} // namespace hoithi
