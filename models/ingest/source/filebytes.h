// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/sha256.h"
#include "ingest/source/dumpbytes.h"
#include "ingest/source/filestate.h"

#include <QFile>

#include <atomic>
#include <memory>
#include <string>

namespace hoithi {

/// A file that any thread can be told about how far it has been read.
class MeasuredFile final : public QFile
{
public:
    using QFile::QFile;
    [[nodiscard]] qint64 reached() const { return m_reached.load(std::memory_order_relaxed); }

protected:
    qint64 readData(char *data, qint64 size) override;

private:
    std::atomic<qint64> m_reached = 0; ///< the end of what was read last
};

/// The bytes of a file, hashed as they pass. At their end the file has to be what it was at their beginning.
class FileBytes final : public DumpBytes
{
public:
    static constexpr qint64 defaultChunkSize = qint64{256} * 1024;

    /// NotFound, Io, or BadInput for what is no file.
    [[nodiscard]] static Result<std::unique_ptr<FileBytes>> open(const QString &path,
                                                                 qint64 chunkSize = defaultChunkSize);

    /// What is piped into this process, up to its end.
    [[nodiscard]] static Result<std::unique_ptr<FileBytes>> standardInput(qint64 chunkSize = defaultChunkSize);

    [[nodiscard]] Result<std::string_view> nextChunk() override;
    [[nodiscard]] QByteArray sha256() override { return m_hash.hex(); }
    [[nodiscard]] qint64 size() const override { return m_state.size() < 0 ? m_bytesRead : m_state.size(); }
    [[nodiscard]] qint64 bytesRead() const override { return m_state.size() < 0 ? m_bytesRead : m_file.reached(); }
    [[nodiscard]] Result<void> checkSame() const override { return m_state.checkSame(); }
    [[nodiscard]] QIODevice *device() override { return m_state.size() < 0 ? nullptr : &m_file; }

private:
    FileBytes(const QString &path, qint64 chunkSize);

    MeasuredFile m_file;
    FileState m_state;
    qint64 m_bytesRead = 0;
    Sha256 m_hash;
    std::string m_chunk;
};

} // namespace hoithi
