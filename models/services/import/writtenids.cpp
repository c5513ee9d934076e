// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/writtenids.h"

#include "base/namelessfile.h"
#include "services/import/index/noroom.h"
#include "services/import/storedids.h"

#include <QtEndian>

#include <algorithm>

namespace hoithi {

namespace {

constexpr qint64 hashSize = sizeof(std::uint64_t);

} // namespace

Result<void> WrittenIds::add(std::uint64_t hash)
{
    m_hashes.push_back(hash);
    if (m_hashes.size() < m_limit)
        return {};
    if (!m_file)
        m_file = namelessFile();
    const qint64 bytes = std::ssize(m_hashes) * hashSize;
    if (!m_file->isOpen() || m_file->write(reinterpret_cast<const char *>(m_hashes.data()), bytes) != bytes
        || !m_file->flush())
        return noRoomForNotes(*m_file);
    m_inFile += std::ssize(m_hashes);
    m_hashes.clear();
    return {};
}

qint64 WrittenIds::size() const
{
    return (m_inFile + std::ssize(m_hashes)) * static_cast<qint64>(bytesPerStoredId);
}

WrittenIds::Reading::Reading(WrittenIds &ids) : m_ids(ids)
{
    if (ids.m_file)
        ids.m_file->seek(0);
}

/// The next ones of the file, then those in memory.
Result<void> WrittenIds::Reading::readHashes()
{
    constexpr qint64 atOnce = 65536;
    if (m_done >= m_ids.m_inFile) {
        const auto first = std::min<qint64>(m_done - m_ids.m_inFile, std::ssize(m_ids.m_hashes));
        const auto last = std::min<qint64>(first + atOnce, std::ssize(m_ids.m_hashes));
        m_hashes.assign(m_ids.m_hashes.begin() + first, m_ids.m_hashes.begin() + last);
        return {};
    }
    m_hashes.resize(static_cast<std::size_t>(std::min(atOnce, m_ids.m_inFile - m_done)));
    const qint64 bytes = std::ssize(m_hashes) * hashSize;
    if (m_ids.m_file->read(reinterpret_cast<char *>(m_hashes.data()), bytes) != bytes)
        return noRoomForNotes(*m_ids.m_file);
    return {};
}

Result<std::string_view> WrittenIds::Reading::next()
{
    HOITHI_CHECK(readHashes());
    m_piece.resize(m_hashes.size() * bytesPerStoredId);
    char *out = m_piece.data();
    for (const std::uint64_t hash : m_hashes) {
        qToLittleEndian(static_cast<quint64>(hash), out);
        qToLittleEndian(static_cast<quint64>(m_ids.m_first.value() + m_done++), out + 8);
        out += bytesPerStoredId;
    }
    m_hash.add(QByteArrayView(m_piece.data(), std::ssize(m_piece)));
    return std::string_view(m_piece);
}

} // namespace hoithi
