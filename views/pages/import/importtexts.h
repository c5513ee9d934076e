// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/contestsession.h"

namespace hoithi {

/// What became of the rows of an import.
[[nodiscard]] QString importCountsText(const ImportCounts &counts);
/// What would become of them. A preview does not compare with earlier imports, and so says nothing of unchanged rows.
[[nodiscard]] QString previewCountsText(const ImportCounts &counts);
/// The message after an import into that round.
[[nodiscard]] QString importedText(const ImportCounts &counts, const QString &roundTitle);

} // namespace hoithi
