// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "services/import/profiles/layoutview.h"

namespace hoithi {

/// The first table of the file with what is guessed of it.
[[nodiscard]] Result<ShownLayout> openLayout(const QString &file);

/// The same where how the file is taken apart was changed; its columns are guessed anew.
[[nodiscard]] Result<ShownLayout> takeApart(const QString &file, const LayoutDraft &draft);

/// The same under the draft, with nothing guessed.
[[nodiscard]] Result<ShownLayout> showLayout(const QString &file, const LayoutDraft &draft);

/// The same under a profile. Columns that it names and the file has not are left open; how others differ from those that it was
/// made for becomes a question.
[[nodiscard]] Result<ShownLayout> showProfile(const QString &file, const QByteArray &profile,
                                              const QStringList &layout);

/// The same under a profile that is a file.
[[nodiscard]] Result<ShownLayout> showProfileFile(const QString &file, const QString &profile);

} // namespace hoithi
