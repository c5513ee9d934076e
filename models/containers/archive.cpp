// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "containers/archive.h"

#include "containers/containertexts.h"
#include "containers/zipreading.h"

#include <memory>

namespace hoithi {

namespace {

using Writer = std::unique_ptr<archive, decltype(&archive_write_free)>;

/// Reads on until the limits are reached; what is unpacked so far counts for all entries together.
class EntryReading
{
public:
    EntryReading(archive *reader, const ArchiveLimits &limits, qint64 packed)
        : m_reader(reader), m_limits(limits), m_packed(packed)
    {}

    Result<QByteArray> bytesOf(const QString &name)
    {
        QByteArray bytes;
        QByteArray piece(qsizetype{64} * 1024, Qt::Uninitialized);
        for (;;) {
            const la_ssize_t got = archive_read_data(m_reader, piece.data(), static_cast<std::size_t>(piece.size()));
            if (got < 0)
                return damagedZip(m_reader);
            if (got == 0)
                return bytes;
            m_total += got;
            if (bytes.size() + got > m_limits.entryBytes || isBeyond())
                return tooLargeUnpacked(name);
            bytes.append(piece.constData(), static_cast<qsizetype>(got));
        }
    }

private:
    [[nodiscard]] bool isBeyond() const
    {
        constexpr qint64 harmless = qint64{1024} * 1024;
        return m_total > m_limits.totalBytes || (m_total > harmless && m_total / m_limits.ratio > m_packed);
    }

    archive *m_reader;
    const ArchiveLimits &m_limits;
    qint64 m_packed;
    qint64 m_total = 0;
};

} // namespace

bool looksLikeZip(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06");
}

Result<ArchiveEntries> readArchive(const QByteArray &bytes, const std::function<bool(const QString &name)> &wanted,
                                   const ArchiveLimits &limits)
{
    const ZipReader reader(archive_read_new(), archive_read_free);
    archive_read_support_format_zip(reader.get());
    if (archive_read_open_memory(reader.get(), bytes.constData(), static_cast<std::size_t>(bytes.size())) != ARCHIVE_OK)
        return damagedZip(reader.get());
    EntryReading reading(reader.get(), limits, bytes.size());
    ArchiveEntries entries;
    archive_entry *entry = nullptr;
    for (qint64 count = 0;; ++count) {
        const int state = archive_read_next_header(reader.get(), &entry);
        if (state == ARCHIVE_EOF)
            return entries;
        if (state != ARCHIVE_OK && state != ARCHIVE_WARN)
            return damagedZip(reader.get());
        if (count >= limits.entries)
            return failure(ErrorCode::BadInput,
                           Containers::tr("The zip file has more than %1 entries.").arg(limits.entries));
        HOITHI_TRY(const QString name, zipEntryName(entry));
        if (archive_entry_filetype(entry) != AE_IFREG || (wanted && !wanted(name)))
            continue;
        if (entries.contains(name))
            return failure(ErrorCode::BadInput, Containers::tr("The zip file has “%1” twice.").arg(name.left(100)));
        HOITHI_TRY(entries[name], reading.bytesOf(name));
    }
}

Result<QByteArray> writeArchive(const std::vector<std::pair<QString, QByteArray>> &entries)
{
    const Writer writer(archive_write_new(), archive_write_free);
    archive_write_set_format_zip(writer.get());
    archive_write_set_options(writer.get(), "zip:compression=deflate,zip:hdrcharset=UTF-8");
    QByteArray bytes;
    const auto append = [](archive *, void *target, const void *piece, std::size_t size) -> la_ssize_t {
        static_cast<QByteArray *>(target)->append(static_cast<const char *>(piece), static_cast<qsizetype>(size));
        return static_cast<la_ssize_t>(size);
    };
    archive_write_set_bytes_in_last_block(writer.get(), 1);
    const auto failed = [&] {
        const char *const why = archive_error_string(writer.get());
        return failure(ErrorCode::Internal, Containers::tr("The zip file cannot be made."),
                       QString::fromUtf8(why == nullptr ? "" : why));
    };
    if (archive_write_open2(writer.get(), &bytes, nullptr, append, nullptr, nullptr) != ARCHIVE_OK)
        return failed();
    for (const auto &[name, content] : entries) {
        const std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry(archive_entry_new(),
                                                                                  archive_entry_free);
        archive_entry_set_pathname_utf8(entry.get(), name.toUtf8().constData());
        archive_entry_set_size(entry.get(), content.size());
        archive_entry_set_filetype(entry.get(), AE_IFREG);
        archive_entry_set_perm(entry.get(), 0644);
        archive_entry_set_mtime(entry.get(), 315'532'800, 0); // 1980, the first moment that a zip file knows
        if (archive_write_header(writer.get(), entry.get()) != ARCHIVE_OK
            || archive_write_data(writer.get(), content.constData(), static_cast<std::size_t>(content.size()))
                   != content.size())
            return failed();
    }
    return archive_write_close(writer.get()) == ARCHIVE_OK ? Result<QByteArray>(bytes) : Result<QByteArray>(failed());
}

} // namespace hoithi
