// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/source/filebytes.h"

#include "ingest/ingesttexts.h"

#include <algorithm>
#include <cstdio>

#if defined(Q_OS_WIN)
#include <fcntl.h>
#include <io.h>
#endif

namespace hoithi {

qint64 MeasuredFile::readData(char *data, qint64 size)
{
    const qint64 count = QFile::readData(data, size);
    if (count > 0)
        m_reached.store(pos() + count, std::memory_order_relaxed);
    return count;
}

FileBytes::FileBytes(const QString &path, qint64 chunkSize) : m_file(path)
{
    m_chunk.resize(static_cast<std::size_t>(std::max<qint64>(chunkSize, 1)));
}

Result<std::unique_ptr<FileBytes>> FileBytes::open(const QString &path, qint64 chunkSize)
{
    HOITHI_CHECK(checkReadable(path));
    std::unique_ptr<FileBytes> bytes(new FileBytes(path, chunkSize));
    if (!bytes->m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(unreadable(path, bytes->m_file.errorString()));
    bytes->m_state = FileState::of(path);
    return bytes;
}

Result<std::unique_ptr<FileBytes>> FileBytes::standardInput(qint64 chunkSize)
{
    std::unique_ptr<FileBytes> bytes(new FileBytes(QStringLiteral("stdin"), chunkSize));
#if defined(Q_OS_WIN)
    _setmode(_fileno(stdin), _O_BINARY); // or line ends would be changed, and a byte taken for the end
#endif
    if (!bytes->m_file.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(unreadable(bytes->m_file.fileName(), bytes->m_file.errorString()));
    return bytes;
}

Result<std::string_view> FileBytes::nextChunk()
{
    if (device() != nullptr && m_file.pos() != m_bytesRead)
        m_file.seek(m_bytesRead); // somebody has looked elsewhere
    const qint64 count = m_file.read(m_chunk.data(), static_cast<qint64>(m_chunk.size()));
    if (count < 0)
        return failure(ErrorCode::Io,
                       Ingest::tr("Reading %1 failed. Copy it to this computer and try again.").arg(m_file.fileName()),
                       m_file.errorString());
    if (count == 0)
        HOITHI_CHECK(m_state.checkSame());
    m_hash.add(QByteArrayView(m_chunk.data(), count));
    m_bytesRead += count;
    return std::string_view(m_chunk).substr(0, static_cast<std::size_t>(count));
}

} // namespace hoithi
