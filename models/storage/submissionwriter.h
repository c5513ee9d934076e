// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/submission/submission.h"
#include "storage/imports/participantlists.h"
#include "storage/records.h"

#include <memory>
#include <span>
#include <string_view>

namespace hoithi {

class Database;

/// What is sealed of a submission, with the indexes that find equal values.
struct SealedIdentity
{
    std::string_view identity; ///< phone and national id, under one seal
    std::string_view phoneIndex;
    std::string_view nationalIdIndex;
};

/// A submission on its way in. `row` is only read during write(), and not its phone and national id.
struct SubmissionInsert
{
    SubmissionId id;
    qint64 participantId = 0;
    PaperId paperId;
    const Submission *row = nullptr;
    SealedIdentity sealed;
};

/// Bulk insertion within a transaction of the caller's, by BulkInsert. Other statements may run between calls.
class SubmissionWriter
{
public:
    /// Of one batch, all rows of which are of one round.
    [[nodiscard]] static Result<SubmissionWriter> begin(Database &database, ImportBatchId batch, int round);
    SubmissionWriter(SubmissionWriter &&) noexcept;
    SubmissionWriter &operator=(SubmissionWriter &&) noexcept;
    ~SubmissionWriter(); ///< before the database is closed
    SubmissionWriter(const SubmissionWriter &) = delete;
    SubmissionWriter &operator=(const SubmissionWriter &) = delete;

    /// Ascending ids are fastest.
    [[nodiscard]] Result<void> write(std::span<const SubmissionInsert> rows);
    /// The first of them has the number `firstId`, the one after the last account that is stored; 1 for the first of all.
    [[nodiscard]] Result<void> writeParticipants(qint64 firstId, ParticipantList &accounts);

private:
    struct Private;
    explicit SubmissionWriter(std::unique_ptr<Private> priv);
    std::unique_ptr<Private> d;
};

} // namespace hoithi
