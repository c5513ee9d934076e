// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/paper/paper.h"
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

/// Refused for whoever may not see the paper, and without a purpose until the round is over.
[[nodiscard]] Result<void> requirePaperPurpose(Store &store, const PaperExport &request);

/// What the audit trail keeps of a file: only who can open the paper finds it from the file. Everybody reads the trail, and a plain
/// digest would tell whoever has the questions which of 4^15 keys goes with them. Empty for what is no file.
[[nodiscard]] QByteArray paperFileDigest(const Paper &paper, const QByteArray &sha256);

/// `format`: of the file, "preview", "print", or "backend" for what is sent to `to`.
[[nodiscard]] Result<void> recordPaperExport(Store &store, const PaperExport &request, const QString &format,
                                             const QByteArray &digest, const QString &to = {});

} // namespace hoithi
