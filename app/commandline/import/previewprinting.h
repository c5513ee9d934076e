// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/command.h"

namespace hoithi::commandline {

/// Whether --format is one that a preview has.
[[nodiscard]] Result<void> checkPreviewFormat(const Arguments &arguments);

/// What an import of the round would find: counts as JSON, or the differences for spreadsheets, which go on record as an export by
/// the command given.
[[nodiscard]] Result<void> printPreview(ContestSession &session, const Arguments &arguments, int round,
                                        const ImportPreview &preview, const QString &command, Context &context);

} // namespace hoithi::commandline
