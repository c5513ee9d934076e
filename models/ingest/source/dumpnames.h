// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <optional>

namespace hoithi {

/// How the rows of a dump are written down.
enum class DumpFormat : std::uint8_t { Csv, Ndjson, Json, Xlsx };

/// The format that a file's name promises, ".gz" or not.
[[nodiscard]] std::optional<DumpFormat> formatOfName(const QString &name);

[[nodiscard]] inline bool isDumpName(const QString &name)
{
    return formatOfName(name).has_value();
}

/// ".csv, .ndjson, …", to be shown.
[[nodiscard]] QString dumpSuffixes();

/// Whether it is an archive by its name, and no single packed file.
[[nodiscard]] bool isArchiveName(const QString &name);

/// What programs put into every archive, and nobody wants: __MACOSX, .DS_Store, Thumbs.db.
[[nodiscard]] bool isLeftByArchivers(const QString &entry);

} // namespace hoithi
