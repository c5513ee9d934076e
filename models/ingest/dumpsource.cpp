// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/dumpsource.h"

#include "ingest/ingesttexts.h"

#include <algorithm>
#include <array>

namespace hoithi {

namespace {

constexpr std::size_t sniffedBytes = 4096;
constexpr std::size_t inflatedBytes = std::size_t{256} * 1024;

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

Error otherArchive(const QString &name)
{
    return {ErrorCode::Unsupported,
            Ingest::tr("%1 is an archive of a kind that is not read here. Unpack it, and choose the dumps in it.")
                .arg(name),
            {}};
}

DumpSource::DumpSource(ByteStream &bytes, QString name, ReadWatch watch)
    : m_bytes(bytes), m_name(std::move(name)), m_watch(std::move(watch))
{}

Result<std::unique_ptr<DumpSource>> DumpSource::open(ByteStream &bytes, const QString &name, ReadWatch watch, Zips zips)
{
    std::unique_ptr<DumpSource> source(new DumpSource(bytes, name, std::move(watch)));
    HOITHI_CHECK(source->start(zips));
    return source;
}

/// Where bytes are read, not where rows are found: a file may have few of these and no end.
Result<void> DumpSource::askWatch() const
{
    if (!m_watch || m_watch())
        return {};
    return failure(ErrorCode::Cancelled, {});
}

Result<std::string_view> DumpSource::raw()
{
    HOITHI_CHECK(askWatch());
    return m_bytes.nextChunk();
}

Result<void> DumpSource::start(Zips zips)
{
    constexpr std::string_view gzip = "\x1F\x8B";
    while (m_first.size() < gzip.size()) {
        HOITHI_TRY(const std::string_view piece, raw());
        if (piece.empty())
            break;
        m_first.append(piece);
    }
    m_rawLeft = m_first;
    if (m_rawLeft.starts_with(gzip))
        m_gzip.emplace();
    return sniff(zips);
}

Result<void> DumpSource::sniff(Zips zips)
{
    while (m_head.size() < sniffedBytes) {
        HOITHI_TRY(const std::string_view piece, decompressed());
        if (piece.empty())
            break;
        m_head.append(piece);
    }
    if (m_head.empty())
        return failure(ErrorCode::BadInput, Ingest::tr("The file %1 is empty. Export it again.").arg(m_name));
    m_headPending = true;
    m_isZip = zips == Zips::Given && m_head.starts_with("PK\x03\x04");
    if (m_isZip)
        return {};
    if (m_head.starts_with("\xD0\xCF\x11\xE0"))
        return failure(ErrorCode::BadInput,
                       Ingest::tr("%1 is a workbook of the format before 2007, or protected by a password. Save it as "
                                  ".xlsx without a password.")
                           .arg(m_name));
    if (isOtherArchive(m_head))
        return failure(otherArchive(m_name));
    return sniffText();
}

Result<void> DumpSource::sniffText()
{
    std::size_t mark = 0;
    if (m_head.starts_with("\xEF\xBB\xBF")) {
        mark = 3;
    } else if (m_head.starts_with("\xFF\xFE") || m_head.starts_with("\xFE\xFF")) {
        m_utf16.emplace(m_head.starts_with("\xFE\xFF"));
        mark = 2;
    }
    if (!m_utf16 && looksBinary(std::string_view(m_head).substr(0, sniffedBytes)))
        return failure(
            ErrorCode::BadInput,
            Ingest::tr("%1 is neither text nor a workbook. Choose a CSV, NDJSON, JSON or .xlsx file.").arg(m_name));
    m_head.erase(0, mark);
    m_marked = mark > 0;
    return {};
}

Result<std::string_view> DumpSource::inflated()
{
    m_inflated.resize(inflatedBytes);
    for (;;) {
        HOITHI_CHECK(askWatch()); // a few bytes may be a thousand times as many inflated
        HOITHI_TRY(const std::size_t count, m_gzip->inflate(m_rawLeft, m_inflated.data(), m_inflated.size()));
        if (count > 0)
            return std::string_view(m_inflated.data(), count);
        if (!m_rawLeft.empty())
            continue;
        HOITHI_TRY(m_rawLeft, raw());
        if (!m_rawLeft.empty())
            continue;
        if (!m_gzip->atMemberEnd())
            return failure(ErrorCode::BadInput,
                           Ingest::tr("The gzip file %1 is cut off. Copy or export it again.").arg(m_name));
        return std::string_view{};
    }
}

Result<std::string_view> DumpSource::decompressed()
{
    if (m_gzip)
        return inflated();
    if (m_rawLeft.empty())
        return raw();
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

} // namespace hoithi
