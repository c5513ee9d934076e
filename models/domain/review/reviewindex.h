// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/review/reviewinput.h"

#include <span>

namespace hoithi {

/// The entries of a round by account. Accounts get numbers without gaps here, in the order of their numbers in the store.
class ReviewIndex
{
public:
    /// `input` must live as long, and its entries stay.
    explicit ReviewIndex(const ReviewInput &input);

    [[nodiscard]] std::size_t accounts() const { return m_begins.empty() ? 0 : m_begins.size() - 1; }
    /// Indexes into the entries, by time, then by submission id.
    [[nodiscard]] std::span<const std::uint32_t> entriesOf(std::size_t account) const
    {
        return {m_order.data() + m_begins[account], m_begins[account + 1] - m_begins[account]};
    }
    [[nodiscard]] std::uint32_t accountOf(std::uint32_t entry) const { return m_accountOf[entry]; }
    [[nodiscard]] std::uint32_t storeNumber(std::size_t account) const { return m_numbers[account]; }
    /// By its number in the store; nothing where it has no entry.
    [[nodiscard]] std::optional<std::size_t> find(std::uint32_t storeNumber) const;

private:
    LargeVector<std::uint32_t> m_order;
    LargeVector<std::uint32_t> m_accountOf; ///< by entry
    LargeVector<std::uint32_t> m_numbers;   ///< by account, ascending
    LargeVector<std::uint32_t> m_begins;    ///< by account, in m_order; one more at the end
    LargeVector<std::uint32_t> m_byNumber;  ///< account + 1 by number in the store; empty where numbers are sparse
};

} // namespace hoithi
