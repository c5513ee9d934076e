// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/records.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace hoithi {

class Database;
class RowDigest;

/// Imported files, their rejected rows and their conflicts.
class BatchRepository
{
public:
    explicit BatchRepository(Database &database) : m_database(database) {}

    /// Gives the id. Insert the batch's rows before it or after it, in the same transaction.
    /// `idHashes` is an opaque blob of the caller's, e.g. hashes of the submission ids.
    [[nodiscard]] Result<ImportBatchId> insert(const ImportBatch &batch, const QByteArray &idHashes);
    [[nodiscard]] Result<ImportBatchId> nextId();
    /// Rows are added to `digest` as groupFacts() does.
    [[nodiscard]] Result<void> insertIssues(ImportBatchId batch, std::span<const StoredIssue> issues,
                                            RowDigest *digest = nullptr);
    [[nodiscard]] Result<void> insertConflicts(ImportBatchId batch, std::span<const ImportConflict> conflicts,
                                               RowDigest *digest = nullptr);

    [[nodiscard]] Result<std::optional<ImportBatch>> find(ImportBatchId id) const;
    [[nodiscard]] Result<std::vector<ImportBatch>> all(int roundNumber = 0) const; ///< 0: every round; by id
    [[nodiscard]] Result<std::optional<ImportBatch>> findBySha(int roundNumber, const QByteArray &sha256) const;
    [[nodiscard]] Result<std::vector<StoredIssue>> issues(ImportBatchId batch) const; ///< in the order inserted
    [[nodiscard]] Result<std::vector<ImportConflict>> conflicts(ImportBatchId batch) const;
    [[nodiscard]] Result<void> forEachIdHashes(
        int roundNumber, const std::function<void(ImportBatchId, const QByteArray &)> &take) const;

private:
    Database &m_database;
};

} // namespace hoithi
