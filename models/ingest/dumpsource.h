// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytestream.h"
#include "containers/gzipinflater.h"
#include "ingest/utf16transcoder.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace hoithi {

/// Asked before each piece of a file is read; false ends the reading with ErrorCode::Cancelled.
using ReadWatch = std::function<bool()>;

/// Of an archive that is no zip file of dumps, or one within another.
[[nodiscard]] Error otherArchive(const QString &name);

/// A text file as UTF-8: gzip is inflated, a byte order mark dropped, UTF-16 converted, all while streaming. Memory: some chunks.
class DumpSource final : public ByteStream
{
public:
    /// What is made of bytes that begin like a zip file.
    enum class Zips { Refused, Given };

    /// BadInput (empty, not text, damaged gzip) or Unsupported (another kind of archive). `name` is what errors call the file;
    /// `bytes` must outlive the source.
    [[nodiscard]] static Result<std::unique_ptr<DumpSource>> open(ByteStream &bytes, const QString &name,
                                                                  ReadWatch watch = {}, Zips zips = Zips::Refused);

    [[nodiscard]] Result<std::string_view> nextChunk() override;

    /// Whether a byte order mark says what the bytes are.
    [[nodiscard]] bool isMarked() const { return m_marked; }
    /// Whether it is no text, but a zip file, which comes out as it is.
    [[nodiscard]] bool isZip() const { return m_isZip; }
    [[nodiscard]] bool isPacked() const { return m_gzip.has_value(); }

private:
    DumpSource(ByteStream &bytes, QString name, ReadWatch watch);
    Result<void> start(Zips zips);
    Result<void> sniff(Zips zips);
    Result<void> sniffText();
    [[nodiscard]] Result<void> askWatch() const;
    Result<std::string_view> raw();
    Result<std::string_view> decompressed();
    Result<std::string_view> inflated();

    ByteStream &m_bytes;
    QString m_name;
    ReadWatch m_watch;
    std::string m_first; ///< as many of the first bytes as tell gzip
    std::string_view m_rawLeft;
    std::string m_head; ///< the first text bytes, read ahead to tell what the file is
    bool m_headPending = false;
    bool m_marked = false;
    bool m_isZip = false;
    std::string m_inflated;
    std::string m_converted;
    std::optional<GzipInflater> m_gzip;
    std::optional<Utf16Transcoder> m_utf16;
    bool m_ended = false;
};

} // namespace hoithi
