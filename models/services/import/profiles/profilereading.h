// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/layout/layoutguess.h"
#include "ingest/source/dumppart.h"
#include "services/import/profiles/profileview.h"
#include "services/store.h"

#include <optional>

namespace hoithi {

/// In all versions, the newest first.
[[nodiscard]] Result<std::vector<SavedProfile>> readProfiles(Store &store);
/// The newest version of each name.
[[nodiscard]] Result<std::vector<SavedProfile>> newestProfiles(Store &store);

/// What is guessed of the first table of the file. Unsupported where it has none.
[[nodiscard]] Result<GuessedLayout> guessLayoutOf(const QString &file);

/// The columns of the first table of the file as the profile reads them. BadInput where the profile does not fit them.
[[nodiscard]] Result<QStringList> layoutUnder(const QString &file, const QByteArray &profile);

/// A profile that somebody keeps as a file.
[[nodiscard]] Result<QByteArray> readProfileFile(const QString &path);

/// The first table of the file. Unsupported where it has none.
[[nodiscard]] Result<FileSample> firstSampleOf(const QString &file);

/// How the columns of the table differ from those that a profile was made for, in sentences; none where they do not.
[[nodiscard]] QStringList layoutDifferencesOf(const FileSample &sample, const MappingProfile &profile,
                                              const QStringList &layout);

/// What a guess says, in plain values.
[[nodiscard]] GuessedLayout asView(const LayoutGuess &guess);

} // namespace hoithi
