// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "containers/zipfile.h"

#include "containers/containertexts.h"
#include "containers/zipreading.h"

#include <QtEndian>

#include <algorithm>
#include <cerrno>
#include <optional>
#include <set>

namespace hoithi {

namespace {

/// What libarchive reads from.
struct Source
{
    QIODevice &device;
    QByteArray piece = QByteArray(qsizetype{256} * 1024, Qt::Uninitialized);
};

la_ssize_t readPiece(archive *reader, void *data, const void **piece)
{
    auto *source = static_cast<Source *>(data);
    const qint64 count = source->device.read(source->piece.data(), source->piece.size());
    if (count < 0)
        archive_set_error(reader, EIO, "the file cannot be read");
    *piece = source->piece.constData();
    return count;
}

la_int64_t skipBytes(archive *, void *data, la_int64_t count)
{
    QIODevice &device = static_cast<Source *>(data)->device;
    const qint64 reached = std::min<qint64>(device.pos() + count, device.size());
    const qint64 skipped = reached - device.pos();
    return device.seek(reached) ? skipped : 0;
}

la_int64_t seekTo(archive *, void *data, la_int64_t offset, int whence)
{
    QIODevice &device = static_cast<Source *>(data)->device;
    const qint64 base = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? device.pos() : device.size();
    return base + offset >= 0 && device.seek(base + offset) ? device.pos() : la_int64_t{ARCHIVE_FATAL};
}

/// By its directory only: what a streaming reader makes of a cut file is fewer entries.
Result<ZipReader> openedZip(Source &source)
{
    ZipReader reader(archive_read_new(), archive_read_free);
    archive_read_support_format_zip_seekable(reader.get());
    archive_read_set_seek_callback(reader.get(), seekTo);
    if (!source.device.seek(0)
        || archive_read_open2(reader.get(), &source, nullptr, readPiece, skipBytes, nullptr) != ARCHIVE_OK)
        return damagedZip(reader.get());
    return reader;
}

/// The next entry; nothing at the end.
Result<archive_entry *> nextEntry(archive *reader)
{
    archive_entry *entry = nullptr;
    const int state = archive_read_next_header(reader, &entry);
    if (state == ARCHIVE_EOF)
        return static_cast<archive_entry *>(nullptr);
    if (state != ARCHIVE_OK && state != ARCHIVE_WARN)
        return damagedZip(reader);
    return entry;
}

ZipEntry::Kind kindOf(archive_entry *entry, const QString &name)
{
    const auto type = archive_entry_filetype(entry);
    if (type == AE_IFDIR || name.endsWith(QLatin1Char('/')))
        return ZipEntry::Kind::Folder;
    return type == AE_IFREG || type == 0 ? ZipEntry::Kind::File : ZipEntry::Kind::Other;
}

/// How many entries the end of the file counts; nothing where it does not say.
std::optional<std::size_t> countedEntries(QIODevice &device)
{
    constexpr qint64 recordSize = 22;
    constexpr qint64 longestComment = 0xFFFF;
    const qint64 from = std::max<qint64>(device.size() - recordSize - longestComment, 0);
    if (!device.seek(from))
        return std::nullopt;
    const QByteArray tail = device.read(recordSize + longestComment);
    const qsizetype at = tail.lastIndexOf("PK\x05\x06");
    if (at < 0 || at + recordSize > tail.size())
        return std::nullopt;
    const auto count = qFromLittleEndian<quint16>(tail.constData() + at + 10);
    return count == 0xFFFF ? std::nullopt : std::optional<std::size_t>(count);
}

/// Entries that claim the same place in the file are one to libarchive.
Result<void> checkCount(QIODevice &device, std::size_t listed)
{
    const std::optional<std::size_t> counted = countedEntries(device);
    if (!counted || *counted == listed)
        return {};
    return failure(
        ErrorCode::BadInput,
        Containers::tr("The zip file is damaged: it counts %1 entries, and has %2.").arg(*counted).arg(listed));
}

} // namespace

Result<std::vector<ZipEntry>> listZip(QIODevice &device, const ArchiveLimits &limits)
{
    if (device.seek(0) && device.peek(4) == "PK\x05\x06")
        return std::vector<ZipEntry>(); // its end is all there is
    Source source{device};
    HOITHI_TRY(const ZipReader reader, openedZip(source));
    std::vector<ZipEntry> entries;
    std::set<QString> names;
    for (;;) {
        HOITHI_TRY(archive_entry *const entry, nextEntry(reader.get()));
        if (entry == nullptr)
            break;
        if (std::ssize(entries) >= limits.entries)
            return failure(ErrorCode::BadInput,
                           Containers::tr("The zip file has more than %1 entries.").arg(limits.entries));
        HOITHI_TRY(const QString name, zipEntryName(entry));
        const ZipEntry::Kind kind = kindOf(entry, name);
        if (kind != ZipEntry::Kind::Folder && !names.insert(name).second)
            return failure(ErrorCode::BadInput, Containers::tr("The zip file has “%1” twice.").arg(name.left(100)));
        entries.push_back({name, kind, archive_entry_size(entry)});
    }
    HOITHI_CHECK(checkCount(device, entries.size()));
    return entries;
}

struct ZipEntryStream::State
{
    explicit State(QIODevice &device) : source{device} {}

    Source source;
    ZipReader reader{nullptr, archive_read_free};
    QString name;
    qint64 harmless = 0;
    qint64 ratio = 1;
    qint64 unpacked = 0;
    bool ended = false;
};

ZipEntryStream::ZipEntryStream(std::unique_ptr<State> state) : m_state(std::move(state)) {}
ZipEntryStream::~ZipEntryStream() = default;

Result<std::unique_ptr<ZipEntryStream>> ZipEntryStream::open(QIODevice &device, std::size_t index,
                                                             const ArchiveLimits &limits)
{
    auto state = std::make_unique<State>(device);
    state->harmless = limits.entryBytes;
    state->ratio = limits.ratio;
    HOITHI_TRY(state->reader, openedZip(state->source));
    for (std::size_t i = 0;; ++i) {
        HOITHI_TRY(archive_entry *const entry, nextEntry(state->reader.get()));
        if (entry == nullptr)
            return failure(ErrorCode::NotFound, Containers::tr("The zip file has changed meanwhile."));
        if (i < index)
            continue;
        HOITHI_TRY(state->name, zipEntryName(entry));
        return std::unique_ptr<ZipEntryStream>(new ZipEntryStream(std::move(state)));
    }
}

Result<std::string_view> ZipEntryStream::nextChunk()
{
    State &state = *m_state;
    while (!state.ended) {
        const void *bytes = nullptr;
        std::size_t size = 0;
        la_int64_t offset = 0;
        const int result = archive_read_data_block(state.reader.get(), &bytes, &size, &offset);
        state.ended = result == ARCHIVE_EOF;
        if (state.ended)
            break;
        // A wrong checksum is only a warning to the library.
        if (result != ARCHIVE_OK || offset != state.unpacked)
            return damagedZip(state.reader.get());
        state.unpacked += static_cast<qint64>(size);
        if (state.unpacked > state.harmless && state.unpacked / state.ratio > state.source.device.size())
            return tooLargeUnpacked(state.name);
        if (size > 0)
            return std::string_view(static_cast<const char *>(bytes), size);
    }
    return std::string_view{};
}

} // namespace hoithi
