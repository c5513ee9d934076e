// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/paperview.h"
#include "services/store.h"

namespace hoithi {

/// Writes the round's paper into a file, for its owner only; what leaves, for what and by whom is on record before the file is in
/// place. Refused without a purpose until the round is over.
[[nodiscard]] Result<void> exportPaper(Store &store, const PaperExport &request);

/// The same paper laid out, on record too.
[[nodiscard]] Result<PaperDocument> previewPaper(Store &store, const PaperExport &request);

/// Puts on record that what was laid out is printed, or saved as a file of that digest (hex; empty: printed).
[[nodiscard]] Result<void> recordShownPaper(Store &store, const PaperExport &request, const QByteArray &sha256);

} // namespace hoithi
