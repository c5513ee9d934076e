// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <map>
#include <utility>
#include <vector>

namespace hoithi {

/// What a zip file may hold before it is refused: office documents and question packages are far below.
struct ArchiveLimits
{
    qint64 entries = 10'000;
    qint64 entryBytes = qint64{128} * 1024 * 1024;
    qint64 totalBytes = qint64{256} * 1024 * 1024;
    qint64 ratio = 1000; ///< uncompressed to compressed bytes of the whole, beyond the first megabyte
};

/// Entries by name, '/' between folders. Names are only compared, never used as paths.
using ArchiveEntries = std::map<QString, QByteArray>;

/// Whether the bytes begin like a zip file.
[[nodiscard]] bool looksLikeZip(const QByteArray &bytes);

/// The entries of a zip file that `wanted` asks for (all, where it is empty). BadInput with the entry's name where the file is
/// damaged, encrypted, beyond a limit, holds a name twice or one that leads out of the archive.
[[nodiscard]] Result<ArchiveEntries> readArchive(const QByteArray &bytes,
                                                 const std::function<bool(const QString &name)> &wanted = {},
                                                 const ArchiveLimits &limits = {});

/// A zip file of these entries in this order. The same entries give the same bytes.
[[nodiscard]] Result<QByteArray> writeArchive(const std::vector<std::pair<QString, QByteArray>> &entries);

} // namespace hoithi
