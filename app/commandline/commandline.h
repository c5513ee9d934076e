// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/command.h"

#include <QStringList>

namespace hoithi::commandline {

/// Whether the arguments (without the program's name) name a command rather than ask for the window.
[[nodiscard]] bool isCommand(const QStringList &arguments);

/// Whether the command paints text or widgets, and so needs a GUI application (which may be off screen).
[[nodiscard]] bool needsFonts(const QStringList &arguments);

/// Runs one command; returns the exit code. Result on context.out, everything else on context.err.
[[nodiscard]] int run(const QStringList &arguments, Context &context);

} // namespace hoithi::commandline
