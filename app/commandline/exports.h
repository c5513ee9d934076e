// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/command.h"

namespace hoithi::commandline {

/// What is given as --purpose, or the command's own: see docs/readings.md.
[[nodiscard]] QString purposeOf(const Arguments &arguments, const QString &ofCommand);

/// Records that a text with people in it leaves the contest; before it is written anywhere. Its digest is that of what `write`
/// writes. Whoever may only read the contest has its rows anyway: where nothing can be recorded, that is said on standard error.
[[nodiscard]] Result<void> recordText(ContestSession &session, ExportRequest request,
                                      const std::function<void(QTextStream &)> &write, Context &context);

/// The same of what is no text, with its digest in the request.
[[nodiscard]] Result<void> recordDigest(ContestSession &session, ExportRequest request, Context &context);

} // namespace hoithi::commandline
