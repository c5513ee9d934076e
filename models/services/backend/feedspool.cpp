// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/backend/feedspool.h"

#include "base/namelessfile.h"
#include "base/sha256.h"
#include "services/store.h"

#include <QtEndian>

#include <algorithm>

namespace hoithi {

namespace {

constexpr qsizetype pieceSize = qsizetype{256} * 1024;
constexpr qsizetype lengthSize = 4;

tl::unexpected<Error> noRoom(const QFile &file)
{
    return failure(ErrorCode::Io,
                   Services::tr("What the backend sent cannot be kept until it is imported. Free some space in the "
                                "folder for temporary files (%1).")
                       .arg(temporaryFolder()),
                   file.errorString());
}

} // namespace

Result<void> FeedSpool::add(std::string_view lines)
{
    for (std::size_t at = 0; at < lines.size(); at += pieceSize) {
        const std::string_view text = lines.substr(at, pieceSize);
        const QByteArrayView piece(text.data(), static_cast<qsizetype>(text.size()));
        if (!m_file && m_size + piece.size() <= m_memoryLimit)
            m_memory.push_back(piece.toByteArray());
        else
            HOITHI_CHECK(addToFile(piece));
        m_size += piece.size();
    }
    return {};
}

Result<void> FeedSpool::clear()
{
    m_memory.clear();
    m_file.reset();
    m_sealing.reset();
    m_size = 0;
    return {};
}

Result<void> FeedSpool::addToFile(QByteArrayView piece)
{
    if (!m_file) {
        m_file = namelessFile();
        if (!m_file->isOpen())
            return noRoom(*m_file);
        m_sealing.emplace();
    }
    const QByteArray sealed = m_sealing->seal(piece);
    QByteArray length(lengthSize, Qt::Uninitialized);
    qToLittleEndian(static_cast<quint32>(sealed.size()), length.data());
    if (m_file->write(length) != length.size() || m_file->write(sealed) != sealed.size() || !m_file->flush())
        return noRoom(*m_file);
    return {};
}

/// First what is in memory, then the file's pieces.
class FeedSpool::Reading final : public DumpBytes
{
public:
    explicit Reading(FeedSpool &spool) : m_spool(spool)
    {
        if (spool.m_file) {
            m_opening.emplace(spool.m_sealing->reading());
            spool.m_file->seek(0);
        }
    }

    [[nodiscard]] Result<std::string_view> nextChunk() override
    {
        if (m_next < m_spool.m_memory.size()) {
            m_chunk = m_spool.m_memory[m_next++];
        } else {
            HOITHI_TRY(m_chunk, fromFile());
        }
        m_hash.add(m_chunk);
        m_bytesRead += m_chunk.size();
        return std::string_view(m_chunk.constData(), static_cast<std::size_t>(m_chunk.size()));
    }
    [[nodiscard]] QByteArray sha256() override { return m_spool.m_sha256 = m_hash.hex(); }
    [[nodiscard]] qint64 size() const override { return m_spool.m_size; }
    [[nodiscard]] qint64 bytesRead() const override { return m_bytesRead; }

private:
    /// Empty at the end.
    [[nodiscard]] Result<QByteArray> fromFile()
    {
        if (m_bytesRead == m_spool.m_size)
            return QByteArray();
        const QByteArray length = m_spool.m_file ? m_spool.m_file->read(lengthSize) : QByteArray();
        const qint64 size = length.size() < lengthSize ? 0 : qFromLittleEndian<quint32>(length.constData());
        const QByteArray sealed =
            m_spool.m_file && size <= pieceSize + StreamSealing::overhead ? m_spool.m_file->read(size) : QByteArray();
        std::optional<QByteArray> piece;
        if (m_opening && !sealed.isEmpty())
            piece = m_opening->open(sealed);
        if (piece)
            return *piece;
        return failure(ErrorCode::Io,
                       Services::tr("What the backend sent and was kept for the import is no longer what "
                                    "it was. Fetch it again."));
    }

    FeedSpool &m_spool;
    std::optional<StreamSealing::Opening> m_opening;
    std::size_t m_next = 0;
    qint64 m_bytesRead = 0;
    Sha256 m_hash;
    QByteArray m_chunk;
};

std::unique_ptr<DumpBytes> FeedSpool::read()
{
    return std::make_unique<Reading>(*this);
}

DumpPart FeedSpool::part()
{
    DumpPart part{m_name};
    part.fetched = [this] {
        return read();
    };
    return part;
}

} // namespace hoithi
