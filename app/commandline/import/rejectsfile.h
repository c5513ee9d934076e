// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/command.h"

namespace hoithi::commandline {

/// Known before anything is imported: that --rejects, where it is given, has a place, and takes nothing else's, such as that of the
/// files `used`.
[[nodiscard]] Result<void> checkRejectsPath(const Arguments &arguments, const QStringList &used);

/// Saves what was rejected where --rejects says, on record; nothing without it. A failure says that the import is done.
[[nodiscard]] Result<void> saveRejects(ContestSession &session, const Arguments &arguments, int round,
                                       const ImportReport &report, const QString &command, Context &context);

} // namespace hoithi::commandline
