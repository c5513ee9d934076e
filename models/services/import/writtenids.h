// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/sha256.h"
#include "domain/submission/submission.h"

#include <QTemporaryFile>

#include <memory>
#include <string>
#include <vector>

namespace hoithi {

/// The hashes of the submission_ids of rows that were written one after another, as they are stored beside their batch (bytesPerStoredId):
/// the last ones in memory, those before in a file without a name. The hashes tell nothing that the store does not.
class WrittenIds
{
public:
    static constexpr std::size_t usualLimit = std::size_t{1} << 19U;

    explicit WrittenIds(std::size_t hashesInMemory = usualLimit) : m_limit(hashesInMemory) {}

    /// The first row's number; each next one is the next.
    void begin(SubmissionId first) { m_first = first; }
    /// Io where there is no room.
    [[nodiscard]] Result<void> add(std::uint64_t hash);
    /// Of the whole list, in bytes.
    [[nodiscard]] qint64 size() const;

    /// The list from its start, once.
    class Reading
    {
    public:
        explicit Reading(WrittenIds &ids);
        /// Some of it; empty at the end. It is there until the next call.
        [[nodiscard]] Result<std::string_view> next();
        /// Of what was read.
        [[nodiscard]] QByteArray sha256() { return m_hash.hex(); }

    private:
        [[nodiscard]] Result<void> readHashes();

        WrittenIds &m_ids;
        qint64 m_done = 0; ///< hashes
        std::vector<std::uint64_t> m_hashes;
        std::string m_piece;
        Sha256 m_hash;
    };

private:
    std::size_t m_limit;
    SubmissionId m_first;
    std::unique_ptr<QTemporaryFile> m_file;
    qint64 m_inFile = 0; ///< hashes
    std::vector<std::uint64_t> m_hashes;
};

} // namespace hoithi
