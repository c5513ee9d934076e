// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/review/burstscan.h"

#include "domain/review/binomialtail.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace hoithi {

namespace {

class BurstScan
{
public:
    BurstScan(const LargeVector<BurstRow> &rows, std::size_t accounts, const FlagThresholds &thresholds)
        : m_rows(rows), m_thresholds(thresholds), m_log10Limit(std::log10(thresholds.burstChance)),
          m_rowsOfAccount(accounts)
    {
        m_times.reserve(rows.size());
        for (const BurstRow &row : rows)
            m_times.push_back(row.atMs);
        std::ranges::sort(m_times);
    }

    [[nodiscard]] std::vector<Burst> all()
    {
        for (std::size_t begin = 0, end = 0; begin < m_rows.size(); begin = end) {
            while (end < m_rows.size() && m_rows[end].value == m_rows[begin].value)
                ++end;
            if (end - begin >= static_cast<std::size_t>(std::max(m_thresholds.burstAccounts, 2)))
                scanValue(begin, end);
        }
        return std::move(m_bursts);
    }

private:
    /// Moves the window over the rows of one value; each of them begins one.
    void scanValue(std::size_t begin, std::size_t end)
    {
        qint64 accounts = 0;
        std::size_t last = begin; // behind the window
        m_open = false;
        for (std::size_t first = begin; first < end; ++first) {
            for (; last < end && m_rows[last].atMs - m_rows[first].atMs <= m_thresholds.burstWindowMs; ++last)
                accounts += m_rowsOfAccount[m_rows[last].account]++ == 0 ? 1 : 0;
            if (accounts >= m_thresholds.burstAccounts)
                judge({first, last, {}}, accounts, static_cast<qint64>(end - begin));
            accounts -= --m_rowsOfAccount[m_rows[first].account] == 0 ? 1 : 0;
        }
    }

    void judge(Burst window, qint64 accounts, qint64 ofValue)
    {
        BurstEvidence &evidence = window.evidence;
        evidence.alike = accounts;
        evidence.compared = submissionsFrom(m_rows[window.begin].atMs);
        evidence.everywhere = ofValue;
        evidence.round = static_cast<qint64>(m_rows.size());
        const double share = static_cast<double>(evidence.compared - 1) / static_cast<double>(evidence.round - 1);
        evidence.expected = static_cast<double>(ofValue - 1) * share;
        evidence.log10Chance = log10BinomialTail(ofValue - 1, accounts - 1, share, m_log10Limit);
        if (evidence.log10Chance < m_log10Limit)
            keep(window);
    }

    [[nodiscard]] qint64 submissionsFrom(qint64 atMs) const
    {
        const auto from = std::ranges::lower_bound(m_times, atMs);
        return std::ranges::upper_bound(from, m_times.end(), atMs + m_thresholds.burstWindowMs) - from;
    }

    void keep(Burst &window)
    {
        window.evidence.fromMs = m_rows[window.begin].atMs;
        window.evidence.toMs = m_rows[window.end - 1].atMs;
        if (!m_open || window.begin >= m_bursts.back().end) {
            m_bursts.push_back(window);
            m_open = true;
            return;
        }
        Burst &burst = m_bursts.back();
        const qint64 fromMs = burst.evidence.fromMs;
        if (window.evidence.log10Chance < burst.evidence.log10Chance)
            burst.evidence = window.evidence;
        burst.end = window.end;
        burst.evidence.fromMs = fromMs;
        burst.evidence.toMs = m_rows[burst.end - 1].atMs;
    }

    const LargeVector<BurstRow> &m_rows;
    const FlagThresholds &m_thresholds;
    double m_log10Limit;
    LargeVector<qint64> m_times;                ///< of all rows, ascending
    LargeVector<std::uint32_t> m_rowsOfAccount; ///< in the window
    std::vector<Burst> m_bursts;
    bool m_open = false; ///< the newest burst is of the value at hand
};

} // namespace

std::vector<Burst> findBursts(LargeVector<BurstRow> &rows, std::size_t accounts, const FlagThresholds &thresholds)
{
    std::ranges::sort(rows, {}, [](const BurstRow &row) { return std::tie(row.value, row.atMs); });
    return BurstScan(rows, accounts, thresholds).all();
}

} // namespace hoithi
