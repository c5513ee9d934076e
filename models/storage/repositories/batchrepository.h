// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/bulkinsert.h"
#include "storage/records.h"

#include <functional>
#include <limits>
#include <optional>
#include <set>
#include <span>
#include <string_view>
#include <vector>

namespace hoithi {

class Database;
class RowDigest;

/// A batch that was taken back: it stays, and nothing of it counts.
struct StoredBatchWithdrawal
{
    qint64 id = 0; ///< gives the order
    ImportBatchId batchId;
    QString person;
    QString reason;
    Instant withdrawnAtUtc;

    friend bool operator==(const StoredBatchWithdrawal &, const StoredBatchWithdrawal &) = default;
};

/// Imported files, their rejected rows and their conflicts.
class BatchRepository
{
public:
    explicit BatchRepository(Database &database) : m_database(database) {}

    /// Gives the id. Insert the batch's rows before it or after it, in the same transaction.
    /// `idHashes` is an opaque blob of the caller's, e.g. hashes of the submission ids.
    [[nodiscard]] Result<ImportBatchId> insert(const ImportBatch &batch, const BytesInPieces &idHashes);
    [[nodiscard]] Result<ImportBatchId> nextId();
    /// Rows are added to `digest` as groupFacts() does.
    [[nodiscard]] Result<void> insertIssues(ImportBatchId batch, std::span<const StoredIssue> issues,
                                            RowDigest *digest = nullptr);
    [[nodiscard]] Result<void> insertConflicts(ImportBatchId batch, std::span<const ImportConflict> conflicts,
                                               RowDigest *digest = nullptr);

    [[nodiscard]] Result<std::optional<ImportBatch>> find(ImportBatchId id) const;
    /// Those that do not count too. Round 0: of every round; by id.
    [[nodiscard]] Result<std::vector<ImportBatch>> all(int roundNumber = 0) const;
    /// Those that count: not withdrawn, nor of a row that judges no longer take in place of a stored one.
    [[nodiscard]] Result<std::vector<ImportBatch>> inForce(int roundNumber = 0) const;
    /// Those that count, of a file with these bytes.
    [[nodiscard]] Result<std::vector<ImportBatch>> withSha(int roundNumber, const QByteArray &sha256) const;
    [[nodiscard]] Result<std::vector<StoredIssue>> issues(ImportBatchId batch) const; ///< in the order inserted
    /// Lines of its rejected rows, ascending.
    [[nodiscard]] Result<std::vector<std::uint64_t>> issueLines(ImportBatchId batch) const;
    /// The first so many, in the order inserted.
    [[nodiscard]] Result<std::vector<ImportConflict>> conflicts(ImportBatchId batch,
                                                                int most = std::numeric_limits<int>::max()) const;
    /// Piece by piece, as they were inserted.
    [[nodiscard]] Result<void> readIdHashes(ImportBatchId batch,
                                            const std::function<void(std::string_view)> &take) const;

    /// Gives the id. Inside a Transaction.
    [[nodiscard]] Result<qint64> withdraw(const StoredBatchWithdrawal &withdrawal);
    /// In their order. Round 0: of every round.
    [[nodiscard]] Result<std::vector<StoredBatchWithdrawal>> withdrawals(int roundNumber = 0) const;
    /// The numbers of the batches that the round's first so many withdrawals took back.
    [[nodiscard]] Result<std::set<qint64>> withdrawnIds(int roundNumber = 0,
                                                        qint64 withdrawals = std::numeric_limits<qint64>::max()) const;

private:
    Database &m_database;
};

} // namespace hoithi
