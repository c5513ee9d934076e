// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/records.h"

#include <functional>
#include <optional>
#include <set>
#include <span>
#include <utility>
#include <vector>

namespace hoithi {

class Database;

/// What judges decided about a row in conflict. `submission` gives way to the row, which is the only one of `batch`: both only of a
/// "take" and of the "restore" that takes it back.
struct ConflictDecision
{
    qint64 id = 0;
    qint64 conflictId = 0;
    QString kind; ///< "keep", "take", "restore" or "reopen"
    SubmissionId submission;
    ImportBatchId batch;
    QStringList judges;
    QString reason;
    Instant decidedAtUtc;

    friend bool operator==(const ConflictDecision &, const ConflictDecision &) = default;
};

/// A row in conflict, with the file that it came in by.
struct StoredConflict
{
    qint64 id = 0;
    ImportBatchId batch;
    int roundNumber = 0; ///< of the file
    ImportConflict row;
};

/// Two rows in conflict with the same id and content, but for what is sealed. `other` has no id where there is none.
struct ConflictTwin
{
    StoredConflict own;
    StoredConflict other;
};

/// What is stored and does not count, but for what judges invalidated: batches of files that were withdrawn and of rows that judges no
/// longer take, and submissions that gave way to a row.
struct LeftOut
{
    std::set<qint64> batches;
    std::set<qint64> submissions;

    [[nodiscard]] bool has(qint64 batch, qint64 submission) const
    {
        return batches.contains(batch) || submissions.contains(submission);
    }
};

/// Which conflicts are listed: of a file, or of a round; 0: of any.
struct ConflictScope
{
    int roundNumber = 0;
    qint64 batch = 0;
};

/// Rows that differ from what is stored, and what judges decided about them.
class ConflictRepository
{
public:
    explicit ConflictRepository(Database &database) : m_database(database) {}

    [[nodiscard]] Result<qint64> insert(const ConflictDecision &decision); ///< gives the id
    [[nodiscard]] Result<std::vector<ConflictDecision>> decisions() const; ///< in the order of recording
    /// The newest about the row, if any.
    [[nodiscard]] Result<std::optional<ConflictDecision>> newest(qint64 conflict) const;
    /// The rows that count in place of what was stored, by the number of their decision.
    [[nodiscard]] Result<std::vector<ConflictDecision>> taken() const;
    [[nodiscard]] Result<LeftOut> leftOut() const;

    [[nodiscard]] Result<std::optional<StoredConflict>> find(qint64 conflict) const;
    [[nodiscard]] Result<std::vector<StoredConflict>> at(ImportBatchId batch, quint64 line) const;
    /// In the order of these numbers; without those whose file was withdrawn.
    [[nodiscard]] Result<std::vector<StoredConflict>> these(std::span<const qint64> conflicts) const;
    /// Of files that are not withdrawn, by number, without what they say; `batch` 0: of all of them.
    [[nodiscard]] Result<void> forEach(qint64 batch, const std::function<void(const StoredConflict &)> &take) const;
    /// Those that nothing is decided about, of a round's files or of one.
    [[nodiscard]] Result<qint64> openCount(const ConflictScope &scope) const;

    /// Each row of the batch with each of its twins in other files of the round that are in force, in the order of the rows; once
    /// without where it has none.
    [[nodiscard]] Result<void> forEachTwin(ImportBatchId batch, int roundNumber,
                                           const std::function<void(const ConflictTwin &)> &take) const;

    /// Of these submissions (participant, batch): those of whom the batch has no other one.
    [[nodiscard]] Result<std::set<std::pair<qint64, qint64>>> onlyIn(std::span<const SubmissionId> submissions) const;

private:
    [[nodiscard]] Result<std::vector<StoredConflict>> select(const ConflictScope &scope, const QString &condition,
                                                             const QString &order, const QVariantList &values) const;

    Database &m_database;
};

} // namespace hoithi
