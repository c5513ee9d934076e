// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ranking/standingsearch.h"

#include "base/text.h"
#include "domain/submission/submission.h"
#include "storage/submissionscan.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace hoithi {

namespace {

/// Texts of a standing's submissions by their position in the round.
class LineCollector
{
public:
    LineCollector(std::vector<quint32> rowOfPosition, std::vector<std::string> &lines,
                  const std::vector<Agency> &agencies)
        : m_rowOfPosition(std::move(rowOfPosition)), m_lines(lines)
    {
        for (const Agency &agency : agencies)
            m_agencies.emplace(agency.id.value(), searchFolded(agency.name).toStdString());
    }

    void take(std::size_t position, const StoredSubmissionView &row)
    {
        if (position >= m_rowOfPosition.size() || m_rowOfPosition[position] == none)
            return;
        std::string &line = m_lines[m_rowOfPosition[position]];
        line = searchFolded(row.fullName);
        line.append("\t")
            .append(searchFolded(row.accountId))
            .append("\t")
            .append(searchFolded(row.submissionId))
            .append("\t");
        const auto agency = m_agencies.find(row.agencyId);
        line.append(agency == m_agencies.end() ? searchFolded(row.agencyName) : agency->second);
    }

    static constexpr quint32 none = std::numeric_limits<quint32>::max();

private:
    std::vector<quint32> m_rowOfPosition;
    std::vector<std::string> &m_lines;
    std::unordered_map<qint64, std::string> m_agencies;
};

std::vector<quint32> rowsByPosition(const Standing &standing)
{
    std::vector<quint32> rows;
    for (std::size_t i = 0; i < standing.rows.size(); ++i) {
        const std::uint32_t position = standing.input.candidates[standing.rows[i].candidate].position;
        if (position >= rows.size())
            rows.resize(std::max<std::size_t>(position + 1, rows.size() * 2), LineCollector::none);
        rows[position] = static_cast<quint32>(i);
    }
    return rows;
}

} // namespace

Result<void> StandingSearch::build(Store &store, const Standing &standing)
{
    HOITHI_TRY(const std::vector<Agency> *agencies, agenciesOf(store));
    std::vector<std::string> lines(standing.rows.size());
    LineCollector collector(rowsByPosition(standing), lines, *agencies);
    const SubmissionId first = firstSubmissionId(standing.run.roundNumber);
    HOITHI_CHECK(scanSubmissions(*store.database, first, firstSubmissionId(standing.run.roundNumber + 1),
                                 ScanColumns::All, [&](const StoredSubmissionView &row) {
                                     collector.take(static_cast<std::size_t>(row.id - first.value()), row);
                                     return true;
                                 }));
    m_texts.clear();
    m_begins.clear();
    m_begins.reserve(lines.size());
    for (const std::string &line : lines) {
        m_begins.push_back(m_texts.size());
        m_texts.append(line).push_back('\n');
    }
    return {};
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
    if (m_standing != standing) {
        HOITHI_CHECK(build(store, *standing));
        m_standing = standing;
    }
    for (std::size_t at = m_texts.find(wanted); at != std::string::npos; at = m_texts.find(wanted, at)) {
        const auto after = std::ranges::upper_bound(m_begins, at);
        found.push_back(static_cast<quint32>(after - m_begins.begin() - 1));
        if (after == m_begins.end())
            break;
        at = *after; // a row is found once
    }
    return found;
}

} // namespace hoithi
