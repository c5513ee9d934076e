// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstdio>

namespace hoithi::test {

/// The line that a run over faults is known by.
inline void printFault(const char *id, int runs, int bad)
{
    std::printf("FAULT %s runs=%d bad=%d\n", id, runs, bad);
    std::fflush(stdout);
}

/// Whether the full number is asked for.
inline bool runsLong()
{
    return qEnvironmentVariableIsSet("HOITHI_LONG");
}

} // namespace hoithi::test
