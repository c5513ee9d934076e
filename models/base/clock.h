// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

namespace hoithi {

/// Where "now" comes from. Injected, so that a test can stand at any moment of a contest.
class Clock
{
public:
    Clock() = default;
    virtual ~Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    [[nodiscard]] virtual Instant nowUtc() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] Instant nowUtc() const override
    {
        return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    }
};

/// A clock that stands still: for tests, and for work that must give the same bytes each time.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(Instant nowUtc) : m_nowUtc(nowUtc) {}
    [[nodiscard]] Instant nowUtc() const override { return m_nowUtc; }
    void set(Instant nowUtc) { m_nowUtc = nowUtc; }

private:
    Instant m_nowUtc;
};

} // namespace hoithi
