// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/records.h"

#include <functional>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace hoithi {

class Database;

/// A stored submission while a scan stands on it: texts are valid until the callback returns.
struct StoredSubmissionView
{
    qint64 id = 0;
    qint64 batchId = 0;
    qint64 participantId = 0;
    qint64 submittedAtMs = 0;
    std::optional<qint64> startedAtMs;
    std::optional<qint64> prediction;
    qint64 paperId = 0;
    std::string_view answers;
    std::string_view submissionId;
    qint64 agencyId = 0;   ///< 0: unresolved
    bool isOfKinds = true; ///< of the columns read, each holds what it is declared to, apart from bytes
    bool areBytes = true;  ///< and those bytes
    // From here on filled by ScanColumns::Review and All.
    std::string_view fullName;
    std::string_view phoneIndex; ///< equal for equal phones
    std::string_view nationalIdIndex;
    // The rest is filled by ScanColumns::All only.
    std::string_view accountId;
    quint64 line = 0;
    std::string_view sealedIdentity;   ///< StoredSubmission::sealedIdentity; empty where there is none
    std::string_view sealedNationalId; ///< of older batches
    std::string_view agencyCode;
    std::string_view agencyName;
};

enum class ScanColumns {
    Ranking, ///< up to agencyId: what ranking and participation need
    Review,  ///< up to nationalIdIndex: what flags need
    All
};

/// Calls `take` for the submissions with from <= id < to, by id, also those of withdrawn batches; `take` returns false to stop early. No other statement may
/// run on the database meanwhile.
[[nodiscard]] Result<void> scanSubmissions(Database &database, SubmissionId from, SubmissionId to, ScanColumns columns,
                                           const std::function<bool(const StoredSubmissionView &)> &take);

/// Those that count, or also those that gave way to a row of a later file, or of which that was taken back: they may count again.
enum class ExcludedRows { Counting, OfFilesInForce };

/// The same for the submissions, of batches in force, of everybody whom the roster excludes in that round; with `rosterEntry`, whom that entry does.
[[nodiscard]] Result<void> scanExcluded(Database &database, int roundNumber, std::optional<qint64> rosterEntry,
                                        SubmissionId from,
                                        const std::function<bool(const StoredSubmissionView &)> &take,
                                        ExcludedRows rows = ExcludedRows::Counting);

/// The same, all columns, for the submissions with from <= id < to of batches in force.
[[nodiscard]] Result<void> scanInForce(Database &database, SubmissionId from, SubmissionId to,
                                       const std::function<bool(const StoredSubmissionView &)> &take);

/// Of these, those whose agency was not found when they came in.
[[nodiscard]] Result<void> scanUnresolved(Database &database, SubmissionId from, SubmissionId to,
                                          const std::function<bool(const StoredSubmissionView &)> &take);

/// The rows of `ids` with their texts, in the order asked; NotFound when one does not exist.
[[nodiscard]] Result<std::vector<StoredSubmission>> fetchSubmissions(Database &database,
                                                                     std::span<const SubmissionId> ids);

/// Submissions of any round with this submission_id (a scan: the text has no index), not those of withdrawn batches. Empty when
/// there is none.
[[nodiscard]] Result<std::vector<StoredSubmission>> findSubmissions(Database &database, const QString &submissionId);

/// Submissions of any round by these accounts, by their numbers (a scan, as above, and of the same batches), by id.
[[nodiscard]] Result<std::vector<StoredSubmission>> findSubmissionsOf(Database &database,
                                                                      std::span<const qint64> participants);

/// How many submissions a round has stored, withdrawn ones too; also the last position taken.
[[nodiscard]] Result<qint64> submissionCount(Database &database, int roundNumber);

} // namespace hoithi
