// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace hoithi {

/// The texts of a workbook that its cells name by number: UTF-8 in large blocks, since a million rows may have ten million of them.
class SharedTexts
{
public:
    /// What they may take in memory, all in all.
    static constexpr std::size_t byteLimit = std::size_t{84} * 1024 * 1024;

    /// False where there is no room for more.
    [[nodiscard]] bool add(std::string_view text);

    /// Nothing where there is none of that number. Valid as long as the texts are.
    [[nodiscard]] std::optional<std::string_view> at(std::size_t index) const;
    [[nodiscard]] std::size_t size() const { return m_size; }

private:
    static constexpr std::size_t blockSize = std::size_t{1024} * 1024;
    /// Only the first of so many has its place kept; the others are found behind it.
    static constexpr std::size_t groupSize = 16;

    [[nodiscard]] const char *skipTo(std::uint32_t place, std::size_t texts) const;

    std::vector<std::unique_ptr<char[]>> m_blocks;
    std::size_t m_used = blockSize;      ///< of the last block
    std::vector<std::uint32_t> m_places; ///< number of the block, and place in it, of each group
    std::size_t m_size = 0;
};

} // namespace hoithi
