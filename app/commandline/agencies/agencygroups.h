// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/command.h"

namespace hoithi::commandline {

[[nodiscard]] std::vector<Command> agencyCommands();       ///< agencies, and texts that name none
[[nodiscard]] std::vector<Command> agencyChangeCommands(); ///< agencies that change

} // namespace hoithi::commandline
