// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/command.h"

namespace hoithi::commandline {

[[nodiscard]] std::vector<Command> backendCommands(); ///< fetch, publish, backend

} // namespace hoithi::commandline
