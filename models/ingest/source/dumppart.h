// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/dumpsource.h"
#include "ingest/source/dumpbytes.h"
#include "ingest/source/dumpnames.h"
#include "ingest/source/filestate.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace hoithi {

/// A zip file as it was when its entries were listed.
struct DumpArchive
{
    FileState state;
    QByteArray sha256; ///< lower-case hexadecimal
};

/// The path that stands for what is piped into this process, on a command line.
inline constexpr char16_t standardInputPath = u'-';

/// One dump: a file, what is piped in, an entry of a zip file, or what came in another way.
struct DumpPart
{
    QString path;
    QString entry = {}; ///< its name in the zip file
    std::size_t index = 0;
    std::shared_ptr<const DumpArchive> archive = {}; ///< where it is an entry
    /// Where it is no file: gives its bytes, which are NDJSON, from their beginning. `path` is what people know it by.
    std::function<std::unique_ptr<DumpBytes>()> fetched = {};

    [[nodiscard]] bool isStandardInput() const { return path == standardInputPath; }
    /// What people know it by: "dump.csv", "dumps.zip/week1.csv", "stdin".
    [[nodiscard]] QString name() const;
    /// What its name promises, or what is known of it.
    [[nodiscard]] std::optional<DumpFormat> format() const;
    /// With its folder, as errors name it.
    [[nodiscard]] QString place() const;
    /// The error of reading it, which names it: there may be several dumps. What was fetched has errors of its own.
    [[nodiscard]] Error named(const Error &error) const;
    /// Whether it is the same dump as one of this name, of a file with the same bytes.
    [[nodiscard]] bool isNamedAs(const QString &name) const;
};

/// The dumps that a file holds: one, or the entries of a zip file in their order. What may stand beside them in one is only what
/// archivers leave there; BadInput names any other entry, as nothing is left out in silence.
[[nodiscard]] Result<std::vector<DumpPart>> dumpPartsOf(const QString &path, const ReadWatch &watch = {});

/// Its bytes, packed with gzip or not. Fails like FileBytes::open().
[[nodiscard]] Result<std::unique_ptr<DumpBytes>> openDumpPart(const DumpPart &part, qint64 chunkSize);

} // namespace hoithi
