// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/dumpsource.h"
#include "base/inputfile.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace hoithi {

namespace {

constexpr std::size_t sniffedBytes = 4096;

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(DumpSource)
};

Result<void> checkPath(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::NotFound, Messages::tr("The file %1 does not exist. Check its name.").arg(path));
    if (info.isDir())
        return failure(ErrorCode::BadInput, Messages::tr("%1 is a folder. Choose a file in it.").arg(path));
    if (!InputFile::refusal(path).isEmpty()) // a pipe that nobody writes to would be waited for
        return failure(ErrorCode::BadInput, Messages::tr("%1 is no ordinary file. Choose another one.").arg(path));
    return {};
}

bool isOtherArchive(std::string_view head)
{
    using namespace std::string_view_literals;
    static constexpr std::array signatures{"PK\x03\x04"sv,
                                           "PK\x05\x06"sv,
                                           "7z\xBC\xAF\x27\x1C"sv,
                                           "\xFD"
                                           "7zXZ"sv,
                                           "\x28\xB5\x2F\xFD"sv,
                                           "Rar!\x1A\x07"sv,
                                           "BZh"sv,
                                           "\x1F\x8B"sv};
    return std::ranges::any_of(signatures, [head](std::string_view s) { return head.starts_with(s); });
}

/// Text has no NUL in its first line and hardly any control character; a row that holds one is the reader's to reject.
bool looksBinary(std::string_view head)
{
    const auto isControl = [](char c) {
        return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\r' && c != '\n';
    };
    const std::string_view firstLine = head.substr(0, head.find_first_of("\r\n"));
    constexpr std::size_t bytesAControl = 20;
    return firstLine.find('\0') != std::string_view::npos
           || static_cast<std::size_t>(std::ranges::count_if(head, isControl)) * bytesAControl > head.size();
}

} // namespace

DumpSource::DumpSource(const QString &path, qint64 chunkSize, ReadWatch watch)
    : m_file(path), m_chunkSize(std::max<qint64>(chunkSize, 1)), m_watch(std::move(watch))
{
    m_raw.resize(static_cast<std::size_t>(m_chunkSize));
}

Result<std::unique_ptr<DumpSource>> DumpSource::open(const QString &path, qint64 chunkSize, ReadWatch watch)
{
    HOITHI_CHECK(checkPath(path));
    std::unique_ptr<DumpSource> source(new DumpSource(path, chunkSize, std::move(watch)));
    if (!source->m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(ErrorCode::Io, Messages::tr("The file %1 cannot be read. Check that you may open it.").arg(path),
                       source->m_file.errorString());
    HOITHI_CHECK(source->start());
    return source;
}

/// Where bytes are read, not where rows are found: a file may have few of these and no end.
Result<void> DumpSource::askWatch() const
{
    if (!m_watch || m_watch(m_bytesRead, m_file.size()))
        return {};
    return failure(ErrorCode::Cancelled, {});
}

Result<bool> DumpSource::readRaw()
{
    HOITHI_CHECK(askWatch());
    const qint64 count = m_file.read(m_raw.data(), m_chunkSize);
    if (count < 0)
        return failure(
            ErrorCode::Io,
            Messages::tr("Reading %1 failed. Copy it to this computer and try again.").arg(m_file.fileName()),
            m_file.errorString());
    m_rawLeft = std::string_view(m_raw.data(), static_cast<std::size_t>(count));
    m_hash.add(QByteArrayView(m_raw.data(), count));
    m_bytesRead += count;
    return count > 0;
}

Result<void> DumpSource::start()
{
    // The magic bytes may be split by a small chunk size; only tests use one below two.
    const qint64 wanted = std::exchange(m_chunkSize, std::max<qint64>(m_chunkSize, 2));
    m_raw.resize(static_cast<std::size_t>(m_chunkSize));
    HOITHI_TRY(const bool any, readRaw());
    m_chunkSize = wanted;
    if (!any)
        return failure(ErrorCode::BadInput,
                       Messages::tr("The file %1 is empty. Export it again.").arg(m_file.fileName()));
    if (m_rawLeft.starts_with("\x1F\x8B"))
        m_gzip.emplace();
    return sniffText();
}

Result<void> DumpSource::sniffText()
{
    while (m_head.size() < sniffedBytes) {
        HOITHI_TRY(const std::string_view piece, decompressed());
        if (piece.empty())
            break;
        m_head.append(piece);
    }
    if (m_head.empty())
        return failure(ErrorCode::BadInput,
                       Messages::tr("The file %1 is empty. Export it again.").arg(m_file.fileName()));
    if (isOtherArchive(m_head))
        return failure(
            ErrorCode::Unsupported,
            Messages::tr("%1 is an archive or a workbook. Unpack it, or export CSV or NDJSON.").arg(m_file.fileName()));
    std::size_t mark = 0;
    if (m_head.starts_with("\xEF\xBB\xBF")) {
        mark = 3;
    } else if (m_head.starts_with("\xFF\xFE") || m_head.starts_with("\xFE\xFF")) {
        m_utf16.emplace(m_head.starts_with("\xFE\xFF"));
        mark = 2;
    }
    if (!m_utf16 && looksBinary(std::string_view(m_head).substr(0, sniffedBytes)))
        return failure(ErrorCode::BadInput,
                       Messages::tr("%1 is not a text file. Choose a CSV or NDJSON file.").arg(m_file.fileName()));
    m_head.erase(0, mark);
    m_marked = mark > 0;
    m_headPending = true;
    return {};
}

Result<std::string_view> DumpSource::inflated()
{
    m_inflated.resize(static_cast<std::size_t>(m_chunkSize));
    for (;;) {
        HOITHI_CHECK(askWatch()); // a few bytes may be a thousand times as many inflated
        HOITHI_TRY(const std::size_t count, m_gzip->inflate(m_rawLeft, m_inflated.data(), m_inflated.size()));
        if (count > 0)
            return std::string_view(m_inflated.data(), count);
        if (!m_rawLeft.empty())
            continue;
        HOITHI_TRY(const bool more, readRaw());
        if (more)
            continue;
        if (!m_gzip->atMemberEnd())
            return failure(
                ErrorCode::BadInput,
                Messages::tr("The gzip file %1 is cut off. Copy or export it again.").arg(m_file.fileName()));
        return std::string_view{};
    }
}

Result<std::string_view> DumpSource::decompressed()
{
    if (m_gzip)
        return inflated();
    if (m_rawLeft.empty())
        HOITHI_CHECK(readRaw());
    return std::exchange(m_rawLeft, {});
}

Result<std::string_view> DumpSource::nextChunk()
{
    while (!m_ended) {
        std::string_view piece = m_head;
        if (!std::exchange(m_headPending, false) || piece.empty()) {
            HOITHI_TRY(piece, decompressed());
        }
        m_ended = piece.empty();
        if (!m_utf16)
            return piece;
        m_converted.clear();
        m_utf16->transcode(piece, m_converted);
        if (m_ended)
            m_utf16->finish(m_converted);
        if (!m_converted.empty())
            return std::string_view(m_converted);
    }
    return std::string_view{};
}

QByteArray DumpSource::rawSha256()
{
    return m_hash.hex();
}

} // namespace hoithi
