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

AgencyResolver::AgencyResolver(const std::vector<Agency> &agencies)
{
    for (const Agency &agency : agencies) {
        if (const QString code = normalized(agency.code); !code.isEmpty())
            m_byCode.emplace(code.toStdString(), agency.id);
        addName(agency.name, agency.id);
        for (const QString &alias : agency.aliases)
            addName(alias, agency.id);
    }
}

void AgencyResolver::addName(const QString &name, AgencyId id)
{
    claim(m_byCaseFolded, caseFolded(name), id);
    claim(m_bySearchFolded, searchFolded(name), id);
}

void AgencyResolver::claim(IdByText &ids, const QString &text, AgencyId id)
{
    if (text.isEmpty())
        return;
    const auto found = ids.find(text);
    if (found == ids.end())
        ids.insert(text, id);
    else if (*found != id)
        *found = AgencyId();
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
    const QString text = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    // A text that two agencies claim is ambiguous at once: without diacritics it could only fit more of them.
    if (const auto exact = m_byCaseFolded.constFind(caseFolded(text)); exact != m_byCaseFolded.constEnd())
        return *exact;
    return m_bySearchFolded.value(searchFolded(text));
}

} // namespace hoithi
