// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/source/zippeddump.h"

#include "ingest/source/filebytes.h"

namespace hoithi {

Result<QByteArray> sha256Of(const QString &path, const ReadWatch &watch)
{
    HOITHI_TRY(const std::unique_ptr<FileBytes> file, FileBytes::open(path));
    for (;;) {
        if (watch && !watch())
            return failure(ErrorCode::Cancelled, {});
        HOITHI_TRY(const std::string_view piece, file->nextChunk());
        if (piece.empty())
            return file->sha256();
    }
}

Result<std::unique_ptr<ZippedDump>> ZippedDump::open(const DumpPart &part)
{
    std::unique_ptr<ZippedDump> dump(new ZippedDump(part));
    HOITHI_CHECK(part.archive->state.checkSame());
    if (!dump->m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(unreadable(part.path, dump->m_file.errorString()));
    HOITHI_TRY(dump->m_stream, ZipEntryStream::open(dump->m_file, part.index, dumpZipLimits));
    return dump;
}

Result<std::string_view> ZippedDump::nextChunk()
{
    HOITHI_TRY(const std::string_view piece, m_stream->nextChunk());
    if (piece.empty())
        HOITHI_CHECK(m_archive->state.checkSame());
    return piece;
}

} // namespace hoithi
