// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <cstddef>
#include <vector>

namespace hoithi {

/// splitmix64: the same numbers for the same seed on every machine, which std::*_distribution does not promise.
/// `stream` gives independent sequences of one seed.
class RandomSequence
{
public:
    explicit RandomSequence(quint64 seed, quint64 stream = 0) : m_state(mixed(seed + mixed(stream + step))) {}

    quint64 next()
    {
        m_state += step;
        return mixed(m_state);
    }

    /// 0 … bound − 1
    quint32 below(quint32 bound) { return static_cast<quint32>(((next() >> 32U) * bound) >> 32U); }

    /// low … high, both included; at most 2³² values.
    qint64 between(qint64 low, qint64 high) { return low + below(static_cast<quint32>(high - low + 1)); }

    bool chance(quint32 perMille) { return below(1000) < perMille; }

private:
    static constexpr quint64 step = 0x9e3779b97f4a7c15ULL;

    static constexpr quint64 mixed(quint64 value)
    {
        value = (value ^ (value >> 30U)) * 0xbf58476d1ce4e5b9ULL;
        value = (value ^ (value >> 27U)) * 0x94d049bb133111ebULL;
        return value ^ (value >> 31U);
    }

    quint64 m_state;
};

/// Picks positions with whole-number weights.
class WeightedChoice
{
public:
    void add(quint32 weight) { m_sums.push_back((m_sums.empty() ? 0 : m_sums.back()) + weight); }

    [[nodiscard]] std::size_t pick(RandomSequence &random) const
    {
        const quint32 value = random.below(m_sums.back());
        return static_cast<std::size_t>(std::upper_bound(m_sums.begin(), m_sums.end(), value) - m_sums.begin());
    }

    [[nodiscard]] bool isEmpty() const { return m_sums.empty(); }

private:
    std::vector<quint32> m_sums;
};

} // namespace hoithi
