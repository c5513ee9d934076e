// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/command.h"

#include <QTextStream>

#include <vector>

namespace hoithi::commandline {

/// One line: "hoithi rank STORE --round N …".
[[nodiscard]] QString usageLine(const Command &command);

/// `hoithi --help`: every command with what it does.
void printOverview(QTextStream &stream, const std::vector<Command> &commands);

/// `hoithi COMMAND --help`: what it does, and each of its options.
void printHelp(QTextStream &stream, const Command &command);

} // namespace hoithi::commandline
