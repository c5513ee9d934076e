// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/command.h"

#include <vector>

namespace hoithi::commandline {

[[nodiscard]] Command complaintRegisterCommand();
/// The register, one complaint of it, and the register with everything that is sealed.
[[nodiscard]] std::vector<Command> complaintReadingCommands();
/// What is done to a complaint from its link with a submission to its outcome.
[[nodiscard]] std::vector<Command> complaintStepCommands();
[[nodiscard]] Command complaintLetterCommand();

} // namespace hoithi::commandline
