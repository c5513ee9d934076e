// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/contestsession.h"

namespace hoithi {

/// What became of the rows of an import.
[[nodiscard]] QString importCountsText(const ImportCounts &counts);
/// What would become of them, and what is stored and not among them.
[[nodiscard]] QString previewCountsText(const ImportPreview &preview);
/// What an import of files that differ from what is stored leaves as it is.
[[nodiscard]] QString differingText(qint64 changed, qint64 vanished);
/// The file's name, in the middle of a sentence: a long one without its middle.
[[nodiscard]] QString shownFileName(const QString &file);
/// Of many names the first, and how many others there are.
[[nodiscard]] QString shownNames(const QStringList &names);
/// The message after an import into that round.
[[nodiscard]] QString importedText(const ImportCounts &counts, const QString &roundTitle);

} // namespace hoithi
