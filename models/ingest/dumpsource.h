// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/sha256.h"
#include "containers/gzipinflater.h"
#include "ingest/bytestream.h"
#include "ingest/utf16transcoder.h"

#include <QFile>

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace hoithi {

/// Asked before each piece of a file is read; false ends the reading with ErrorCode::Cancelled.
using ReadWatch = std::function<bool(qint64 bytesRead, qint64 rawSize)>;

/// A text file as UTF-8: gzip is inflated, a byte order mark dropped, UTF-16 converted, all while streaming; the bytes of the
/// file itself are hashed as they pass. Memory: some chunks.
class DumpSource final : public ByteStream
{
public:
    static constexpr qint64 defaultChunkSize = qint64{256} * 1024;

    /// NotFound, Io, BadInput (empty, a directory, not text, damaged gzip) or Unsupported (another kind of archive).
    [[nodiscard]] static Result<std::unique_ptr<DumpSource>> open(const QString &path,
                                                                  qint64 chunkSize = defaultChunkSize,
                                                                  ReadWatch watch = {});

    [[nodiscard]] Result<std::string_view> nextChunk() override;

    /// Whether a byte order mark says what the bytes are.
    [[nodiscard]] bool isMarked() const { return m_marked; }
    /// Digest of the file's own bytes, lower-case hexadecimal. Only once nextChunk() has given the end.
    [[nodiscard]] QByteArray rawSha256();
    [[nodiscard]] qint64 rawSize() const { return m_file.size(); } ///< bytes on disk
    [[nodiscard]] qint64 bytesRead() const { return m_bytesRead; } ///< of rawSize()

private:
    DumpSource(const QString &path, qint64 chunkSize, ReadWatch watch);
    Result<void> start();
    Result<void> sniffText();
    [[nodiscard]] Result<void> askWatch() const;
    Result<bool> readRaw();
    Result<std::string_view> decompressed();
    Result<std::string_view> inflated();

    QFile m_file;
    qint64 m_chunkSize;
    ReadWatch m_watch;
    qint64 m_bytesRead = 0;
    Sha256 m_hash;
    std::string m_raw;
    std::string_view m_rawLeft;
    std::string m_head; ///< the first text bytes, read ahead to tell what the file is
    bool m_headPending = false;
    bool m_marked = false;
    std::string m_inflated;
    std::string m_converted;
    std::optional<GzipInflater> m_gzip;
    std::optional<Utf16Transcoder> m_utf16;
    bool m_ended = false;
};

} // namespace hoithi
