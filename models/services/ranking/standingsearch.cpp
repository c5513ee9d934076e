// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ranking/standingsearch.h"

#include "base/text.h"
#include "domain/submission/submission.h"
#include "services/agencies/agencydecisions.h"
#include "storage/submissionscan.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace hoithi {

namespace {

constexpr quint32 noRow = std::numeric_limits<quint32>::max();

std::vector<quint32> rowsByPosition(const Standing &standing)
{
    std::vector<quint32> rows;
    for (std::size_t i = 0; i < standing.rows.size(); ++i) {
        const std::uint32_t position = standing.input.candidates[standing.rows[i].candidate].position;
        if (position >= rows.size())
            rows.resize(std::max<std::size_t>(position + 1, rows.size() * 2), noRow);
        rows[position] = static_cast<quint32>(i);
    }
    return rows;
}

/// Folded agency names by the agency's number.
using AgencyTexts = std::unordered_map<qint64, std::string>;

AgencyTexts foldedAgencies(const std::vector<Agency> &agencies)
{
    AgencyTexts texts;
    for (const Agency &agency : agencies)
        texts.emplace(agency.id.value(), searchFolded(agency.name).toStdString());
    return texts;
}

void appendLine(std::string &texts, const StoredSubmissionView &row, const AgencyDecisions &decisions,
                const AgencyTexts &agencies)
{
    for (const std::string_view field : {row.fullName, row.accountId, row.submissionId})
        texts.append(searchFolded(field)).push_back('\t');
    const auto agency = agencies.find(decisions.agencyOf(row).value());
    texts.append(agency == agencies.end() ? searchFolded(row.agencyName) : agency->second).push_back('\n');
}

} // namespace

Result<void> StandingSearch::build(Store &store, const Standing &standing, const AgencyDecisions &decisions)
{
    constexpr std::size_t usualLine = 72;
    HOITHI_TRY(const std::vector<Agency> *agencies, agenciesOf(store));
    const AgencyTexts agencyTexts = foldedAgencies(*agencies);
    const std::vector<quint32> rows = rowsByPosition(standing);
    const SubmissionId first = firstSubmissionId(standing.run.roundNumber);
    m_texts.clear();
    m_lines.clear();
    m_texts.reserve(standing.rows.size() * usualLine);
    m_lines.reserve(standing.rows.size());
    return scanSubmissions(*store.database, first, firstSubmissionId(standing.run.roundNumber + 1), ScanColumns::All,
                           [&](const StoredSubmissionView &row) {
                               const auto position = static_cast<std::size_t>(row.id - first.value());
                               if (position >= rows.size() || rows[position] == noRow)
                                   return true;
                               m_lines.push_back({m_texts.size(), rows[position]});
                               appendLine(m_texts, row, decisions, agencyTexts);
                               return true;
                           });
}

Result<std::vector<quint32>> StandingSearch::find(Store &store, const StandingPtr &standing, const QString &text)
{
    const std::string wanted = searchFolded(text).toStdString();
    std::vector<quint32> found;
    if (wanted.empty()) {
        found.resize(standing->rows.size());
        std::iota(found.begin(), found.end(), 0U);
        return found;
    }
    HOITHI_TRY(const AgencyDecisions decisions, AgencyDecisions::inForce(store));
    if (m_standing != standing || m_agencyBasis != decisions.basis()) {
        m_standing.reset();
        HOITHI_CHECK(build(store, *standing, decisions));
        m_standing = standing;
        m_agencyBasis = decisions.basis();
    }
    for (std::size_t at = m_texts.find(wanted); at != std::string::npos; at = m_texts.find(wanted, at)) {
        const auto after = std::ranges::upper_bound(m_lines, at, {}, &Line::begin);
        found.push_back(std::prev(after)->row);
        if (after == m_lines.end())
            break;
        at = after->begin; // a row is found once
    }
    std::ranges::sort(found);
    return found;
}

} // namespace hoithi
