// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <archive.h>
#include <archive_entry.h>

#include <QString>

#include <memory>

namespace hoithi {

// What the readers of zip files share.

using ZipReader = std::unique_ptr<archive, decltype(&archive_read_free)>;

[[nodiscard]] tl::unexpected<Error> damagedZip(archive *reader);
[[nodiscard]] tl::unexpected<Error> tooLargeUnpacked(const QString &name);

/// BadInput where the name leads out of the archive, or the entry is encrypted.
[[nodiscard]] Result<QString> zipEntryName(archive_entry *entry);

} // namespace hoithi
