// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "containers/zipfile.h"
#include "ingest/source/dumppart.h"

#include <QFile>

#include <memory>

namespace hoithi {

/// Dumps are read as they are unpacked, so an entry may be of any size; only what is packed far tighter than texts ever are is
/// refused, once it is larger than `entryBytes`.
inline constexpr ArchiveLimits dumpZipLimits{.entries = 1000, .entryBytes = qint64{64} * 1024 * 1024, .ratio = 250};

/// The digest of a file's bytes, lower-case hexadecimal.
[[nodiscard]] Result<QByteArray> sha256Of(const QString &path, const ReadWatch &watch);

/// An entry of a zip file, which has to be the same file at its end as it was when it was listed.
class ZippedDump final : public DumpBytes
{
public:
    [[nodiscard]] static Result<std::unique_ptr<ZippedDump>> open(const DumpPart &part);

    [[nodiscard]] Result<std::string_view> nextChunk() override;
    [[nodiscard]] QByteArray sha256() override { return m_archive->sha256; }
    [[nodiscard]] qint64 size() const override { return m_file.size(); }
    [[nodiscard]] qint64 bytesRead() const override { return m_file.pos(); }
    [[nodiscard]] Result<void> checkSame() const override { return m_archive->state.checkSame(); }

private:
    explicit ZippedDump(const DumpPart &part) : m_file(part.path), m_archive(part.archive) {}

    QFile m_file;
    std::shared_ptr<const DumpArchive> m_archive;
    std::unique_ptr<ZipEntryStream> m_stream;
};

} // namespace hoithi
