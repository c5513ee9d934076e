// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "services/together/ownpresence.h"

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace hoithi {

class Database;

/// Lets others know that this session is there, and knows of them. Lives on one thread.
class Attendance
{
public:
    /// Both outlive it.
    Attendance(const OwnPresence &own, const Clock &clock) : m_own(own), m_clock(clock) {}

    /// Gives a sign of life where it is time for one, or what is in hand has changed. Asks for the others then too, and when
    /// something was `noticed`. Whether others came, went, or took up something else.
    [[nodiscard]] Result<bool> keep(Database &database, bool noticed);
    void leave(Database &database);

    [[nodiscard]] const std::vector<Presence> &others() const { return m_others; }

    static constexpr std::chrono::seconds signOfLifeEvery{15};
    static constexpr std::chrono::seconds goneAfter{45};

private:
    [[nodiscard]] Result<Instant> now(Database &database) const;
    [[nodiscard]] Result<void> tell(Database &database, Presence wanted, Instant nowUtc);

    const OwnPresence &m_own;
    const Clock &m_clock;
    std::optional<Presence> m_told;
    std::optional<std::chrono::steady_clock::time_point> m_last;
    std::vector<Presence> m_others;
};

} // namespace hoithi
