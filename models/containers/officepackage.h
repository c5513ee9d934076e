// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "containers/archive.h"

#include <map>
#include <vector>

namespace hoithi {

/// A link from one part of an office document to another.
struct OfficeRelationship
{
    QString id;
    QString kind;   ///< the last word of its type: "worksheet", "image", "officeDocument"
    QString target; ///< the name of an entry, empty where it leads out of the archive
};

/// The links of `part` ("" for the package itself), in their order. None where it has none.
[[nodiscard]] Result<std::vector<OfficeRelationship>> relationshipsOf(const ArchiveEntries &entries,
                                                                      const QString &part);

/// The entry that the first link of this kind leads to; empty where there is none, or no such entry.
[[nodiscard]] QString relatedPart(const ArchiveEntries &entries, const std::vector<OfficeRelationship> &relationships,
                                  QLatin1String kind);

/// Whether the bytes are of the formats before 2007 (.doc, .xls), or an office file with a password.
[[nodiscard]] bool isOfficeBefore2007(const QByteArray &bytes);

/// Opens .xlsx and .docx: BadInput that says what to do about the formats before them ("Save it as .xlsx").
/// `wanted` as with readArchive().
[[nodiscard]] Result<ArchiveEntries> openOfficePackage(const QByteArray &bytes, const QString &suffix,
                                                       const std::function<bool(const QString &name)> &wanted = {},
                                                       const ArchiveLimits &limits = {});

} // namespace hoithi
