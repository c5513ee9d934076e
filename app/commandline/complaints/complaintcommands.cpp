// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/complaints/complaintgroups.h"

#include <algorithm>

namespace hoithi::commandline {

std::vector<Command> complaintCommands()
{
    std::vector<Command> commands{complaintRegisterCommand()};
    std::ranges::move(complaintReadingCommands(), std::back_inserter(commands));
    std::ranges::move(complaintStepCommands(), std::back_inserter(commands));
    commands.push_back(complaintLetterCommand());
    return commands;
}

} // namespace hoithi::commandline
