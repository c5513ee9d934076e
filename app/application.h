// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hoithi {

/// The composition root: the one place that knows window, command line and services, and puts them together.
class Application
{
public:
    /// Runs a command, or the window until it is closed; returns the exit code.
    [[nodiscard]] static int run(int argc, char **argv);
};

} // namespace hoithi
