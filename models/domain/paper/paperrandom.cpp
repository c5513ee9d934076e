// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/paper/paperrandom.h"

namespace hoithi {

PaperRandom::PaperRandom(std::uint64_t seed, std::uint64_t purpose, std::uint64_t number) : m_state(seed)
{
    m_state = next() ^ purpose;
    m_state = next() ^ number;
}

std::uint64_t PaperRandom::next()
{
    m_state += 0x9E3779B97F4A7C15U;
    std::uint64_t mixed = m_state;
    mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9U;
    mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBU;
    return mixed ^ (mixed >> 31U);
}

std::uint64_t PaperRandom::below(std::uint64_t bound)
{
    // Numbers below 2^64 mod bound would make the small remainders likelier: they are taken again.
    const std::uint64_t unfair = (0 - bound) % bound;
    for (;;) {
        const std::uint64_t number = next();
        if (number >= unfair)
            return number % bound;
    }
}

} // namespace hoithi
