// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

namespace hoithi {

/// SplitMix64, and what is made of it. The same seed gives the same numbers with every compiler and library: what
/// std::shuffle and the standard's distributions do is up to the library, and a paper has to be drawn again anywhere.
class PaperRandom
{
public:
    explicit PaperRandom(std::uint64_t seed) : m_state(seed) {}
    /// A stream of its own for a purpose, so that one more number taken for one changes nothing of the others.
    PaperRandom(std::uint64_t seed, std::uint64_t purpose, std::uint64_t number = 0);

    std::uint64_t next();

    /// Uniform in [0, bound); bound is at least 1.
    std::uint64_t below(std::uint64_t bound);

    /// Every order is equally likely.
    template<typename T>
    void shuffle(std::vector<T> &values)
    {
        for (std::size_t i = values.size(); i > 1; --i)
            std::swap(values[i - 1], values[static_cast<std::size_t>(below(i))]);
    }

private:
    std::uint64_t m_state;
};

} // namespace hoithi
