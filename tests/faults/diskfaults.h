// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "watcheddisk.h"

namespace hoithi::test {

/// How a disk fails.
enum class DiskFault {
    Broken, ///< a call fails
    Full    ///< a write finds no room
};

/// Lets the n-th call fail, or all from it on. Nothing fails until told to.
class DiskFaults final : public DiskWatch
{
public:
    /// From now on: calls are counted from 1.
    void arm(DiskFault fault, int number, bool forEver);
    /// The disk works again, and calls are no longer counted.
    void heal();
    [[nodiscard]] int calls() const { return m_calls; }
    [[nodiscard]] bool failed() const { return m_failed; }

    int before(DiskCall call) override;

private:
    DiskFault m_fault = DiskFault::Broken;
    int m_number = 0; ///< 0: none fails
    bool m_forEver = false;
    bool m_counting = false;
    int m_calls = 0;
    bool m_failed = false;
};

} // namespace hoithi::test
