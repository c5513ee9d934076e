// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/boundedqueue.h"
#include "domain/submission/importissue.h"
#include "ingest/dumpreader.h"
#include "services/import/textindex.h"
#include "services/vault/identitysealer.h"

#include <vector>

namespace hoithi {

/// A valid row with what is known of it: the account's number, and whether an earlier import holds its submission_id.
struct ClassifiedRow
{
    const Submission *row = nullptr;
    std::uint64_t idHash = 0;
    std::uint32_t account = 0; ///< number in ImportIndexes::accounts
    SealedIdentity sealed;
    qint64 storedId = 0; ///< submission of an earlier import whose id has the same hash; 0: new
};

/// What passes from the reading thread to the database's.
struct ClassifiedBlock
{
    SubmissionBlock block; ///< owns the rows that `rows` points to
    std::vector<ClassifiedRow> rows;
    std::vector<ImportIssue> issues;
};

/// What earlier imports and this job's files know. Filled by the database thread before reading begins, then only the reading
/// thread's until it ends.
struct ImportIndexes
{
    HashTable<std::uint64_t> storedSubmissions; ///< hash of submission_id → SubmissionId
    TextIndex accounts;
};

/// The reading thread's end: numbers accounts, finds duplicates within the file and rows of earlier imports, seals,
/// and passes on.
class RowClassifier final : public SubmissionSink
{
public:
    RowClassifier(ImportIndexes &indexes, IdentitySealer &sealer, BoundedQueue<ClassifiedBlock> &queue)
        : m_indexes(indexes), m_sealer(sealer), m_queue(queue)
    {}

    bool submissions(SubmissionBlock &&block) override;
    bool issues(std::vector<ImportIssue> &&issues) override;

private:
    struct RowHashes
    {
        std::uint64_t id;
        std::uint64_t account;
    };
    [[nodiscard]] RowHashes fetched(const Submission &row) const;

    ImportIndexes &m_indexes;
    IdentitySealer &m_sealer;
    BoundedQueue<ClassifiedBlock> &m_queue;
    TextIndex m_seen; ///< submission_ids of this file
};

} // namespace hoithi
