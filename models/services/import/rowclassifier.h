// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/boundedqueue.h"
#include "domain/submission/importissue.h"
#include "ingest/dumpreader.h"
#include "services/import/index/textnumbers.h"
#include "services/import/storedids.h"
#include "services/vault/identitysealer.h"

#include <vector>

namespace hoithi {

/// Marks an account that no earlier import has stored: the other bits count those that this job meets, from 0.
inline constexpr std::uint32_t newAccountBit = std::uint32_t{1} << 31U;

/// A valid row with what is known of it: the account's number, and whether an earlier import holds its submission_id.
struct ClassifiedRow
{
    const Submission *row = nullptr;
    std::uint64_t idHash = 0;
    std::uint32_t account = 0; ///< the participant, or a number with newAccountBit
    SealedIdentity sealed;
    SubmissionId storedId; ///< of an earlier import, with an id of the same hash; invalid: new
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
    explicit ImportIndexes(std::size_t limit) : entriesInMemory(limit), storedSubmissions(limit), accounts(limit) {}

    /// Failed where one of them did.
    [[nodiscard]] const Result<void> &outcome() const
    {
        return storedSubmissions.outcome() ? accounts.outcome() : storedSubmissions.outcome();
    }

    std::size_t entriesInMemory; ///< of each index
    StoredIds storedSubmissions;
    TextNumbers accounts; ///< as ClassifiedRow::account
    std::uint32_t newAccounts = 0;
};

/// The reading thread's end: numbers accounts, finds duplicates within the file and rows of earlier imports, seals,
/// and passes on.
class RowClassifier final : public SubmissionSink
{
public:
    RowClassifier(ImportIndexes &indexes, IdentitySealer &sealer, BoundedQueue<ClassifiedBlock> &queue)
        : m_indexes(indexes), m_sealer(sealer), m_queue(queue), m_seen(indexes.entriesInMemory)
    {}

    bool submissions(SubmissionBlock &&block) override;
    bool issues(std::vector<ImportIssue> &&issues) override;

    /// Failed where what an index noted could not be kept: reading has then stopped.
    [[nodiscard]] const Result<void> &outcome() const
    {
        return m_seen.outcome() ? m_indexes.outcome() : m_seen.outcome();
    }

private:
    struct RowHashes
    {
        std::uint64_t id;
        TextDigest idDigest;
        TextDigest account;
    };
    [[nodiscard]] RowHashes fetched(const Submission &row) const;
    [[nodiscard]] std::uint32_t accountNumber(TextDigest account);

    ImportIndexes &m_indexes;
    IdentitySealer &m_sealer;
    BoundedQueue<ClassifiedBlock> &m_queue;
    SeenTexts m_seen; ///< submission_ids of this file
};

} // namespace hoithi
