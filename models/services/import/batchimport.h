// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/import/batchdigest.h"
#include "services/import/differences/storedrows.h"
#include "services/import/importcontext.h"
#include "services/import/rowclassifier.h"
#include "services/import/writtenids.h"
#include "storage/repositories/rosterrepository.h"
#include "storage/submissionwriter.h"

#include <deque>

namespace hoithi {

/// The accounts that a job is the first to store, over all of its files.
struct NewAccounts
{
    qint64 next = 1;                        ///< participant of the one that comes next
    std::deque<std::uint32_t> participants; ///< as ClassifiedRow counts them; 0: not stored yet
};

/// The database thread's half of importing one file: writes what the reading thread passes on. Within the transaction of the job.
class BatchImport
{
public:
    BatchImport(Store &store, const ImportContext &context, NewAccounts &accounts);

    [[nodiscard]] Result<void> begin(ImportBatchId id);
    [[nodiscard]] Result<void> take(const ClassifiedBlock &block);

    /// Writes the accounts first seen here, the exclusions, and the batch itself, of which file, digest, size and importer are given.
    [[nodiscard]] Result<std::vector<Fact>> store(ImportBatch &batch);
    /// The same, with the audit entry of an import.
    [[nodiscard]] Result<void> finish(const ImportRequest &request, const QString &name, const DumpSummary &summary);

    /// For the reading thread, between begin() and finish().
    [[nodiscard]] IdentitySealer &sealer() { return *m_sealer; }
    [[nodiscard]] const ImportCounts &counts() const { return m_counts; }
    /// The same, but unresolved are only those whose agency is not decided either.
    [[nodiscard]] ImportCounts countsWithDecisions() const;
    [[nodiscard]] std::vector<ImportIssue> takeIssues() { return std::move(m_issues); }
    /// Of the rows written, for the next file of the job.
    [[nodiscard]] WrittenIds takeWritten() { return std::move(m_written); }

private:
    [[nodiscard]] Result<void> compareWithStored(std::span<const ClassifiedRow> rows,
                                                 std::vector<const ClassifiedRow *> &added);
    [[nodiscard]] Result<void> insert(std::span<const ClassifiedRow *const> rows);
    [[nodiscard]] Result<void> takeIssues(const std::vector<ImportIssue> &issues);
    [[nodiscard]] Result<void> writeConflicts();
    [[nodiscard]] Result<void> writeParticipants();
    void noteExclusion(const ClassifiedRow &row, qint64 participant);
    [[nodiscard]] qint64 participantOf(const ClassifiedRow &row);
    [[nodiscard]] Result<std::vector<Fact>> storedFacts(const QByteArray &idHashes);

    Store &m_store;
    const ImportContext &m_context;
    NewAccounts &m_accounts;
    ImportBatchId m_id;
    SecretPtr m_contentKey;
    QByteArray m_salt; ///< ImportBatch::sealingSalt
    std::optional<IdentitySealer> m_sealer;
    StoredRows m_earlier;
    std::optional<SubmissionWriter> m_writer;
    qint64 m_nextId = 0;
    BatchDigest m_digest;
    RowDigest m_issueDigest;
    RowDigest m_conflictDigest;
    ImportCounts m_counts;
    qint64 m_agencyDecided = 0; ///< of the unresolved
    std::vector<ImportIssue> m_issues;
    std::vector<ImportConflict> m_conflicts; ///< of the block at hand
    std::vector<RosterRepository::Exclusion> m_exclusions;
    ParticipantList m_newParticipants; ///< not written yet
    WrittenIds m_written;
};

} // namespace hoithi
