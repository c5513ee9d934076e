// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/review/reviewindex.h"

#include <algorithm>

namespace hoithi {

namespace {

struct Key
{
    std::uint32_t account = 0;
    std::uint32_t entry = 0;
    qint64 at = 0;
};

LargeVector<Key> sortedKeys(const ReviewInput &input)
{
    LargeVector<Key> keys;
    keys.reserve(input.entries.size());
    for (std::uint32_t i = 0; i < input.entries.size(); ++i)
        keys.push_back({input.entries[i].account, i, input.entries[i].submittedAtMs});
    std::ranges::sort(keys, [&input](const Key &a, const Key &b) {
        if (a.account != b.account)
            return a.account < b.account;
        if (a.at != b.at)
            return a.at < b.at;
        return input.submissionId(input.entries[a.entry]) < input.submissionId(input.entries[b.entry]);
    });
    return keys;
}

} // namespace

ReviewIndex::ReviewIndex(const ReviewInput &input)
{
    const LargeVector<Key> keys = sortedKeys(input);
    m_order.reserve(keys.size());
    m_accountOf.resize(keys.size());
    for (const Key &key : keys) {
        if (m_numbers.empty() || m_numbers.back() != key.account) {
            m_begins.push_back(static_cast<std::uint32_t>(m_order.size()));
            m_numbers.push_back(key.account);
        }
        m_accountOf[key.entry] = static_cast<std::uint32_t>(m_numbers.size() - 1);
        m_order.push_back(key.entry);
    }
    if (m_numbers.empty())
        return;
    m_begins.push_back(static_cast<std::uint32_t>(m_order.size()));
    // An altered store may have an account numbered in the thousands of millions.
    const std::size_t highest = m_numbers.back();
    if (highest > m_numbers.size() * 16 + 100'000)
        return;
    m_byNumber.resize(highest + 1);
    for (std::size_t account = 0; account < m_numbers.size(); ++account)
        m_byNumber[m_numbers[account]] = static_cast<std::uint32_t>(account + 1);
}

std::optional<std::size_t> ReviewIndex::find(std::uint32_t storeNumber) const
{
    if (!m_byNumber.empty()) {
        if (storeNumber >= m_byNumber.size() || m_byNumber[storeNumber] == 0)
            return std::nullopt;
        return m_byNumber[storeNumber] - 1;
    }
    const auto found = std::ranges::lower_bound(m_numbers, storeNumber);
    if (found == m_numbers.end() || *found != storeNumber)
        return std::nullopt;
    return static_cast<std::size_t>(found - m_numbers.begin());
}

} // namespace hoithi
