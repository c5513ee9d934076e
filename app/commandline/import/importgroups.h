// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/command.h"

namespace hoithi::commandline {

[[nodiscard]] Command importCommand();
[[nodiscard]] Command watchCommand();
[[nodiscard]] std::vector<Command> batchCommands();   ///< batch
[[nodiscard]] std::vector<Command> profileCommands(); ///< profile

/// Whether both paths name one file that is there.
[[nodiscard]] bool isSameFile(const QString &path, const QString &other);

} // namespace hoithi::commandline
