// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/participant/rosterentry.h"
#include "domain/submission/importissue.h"
#include "domain/submission/submission.h"
#include "services/vault/contentkeys.h"
#include "storage/records.h"
#include "storage/submissionwriter.h"

#include <optional>
#include <string>
#include <vector>

namespace hoithi {

/// Indexes of phones and national ids, the same for submissions and roster.
class IdentityIndex
{
public:
    explicit IdentityIndex(const ContentKeys &keys);
    [[nodiscard]] std::string phone(std::string_view text) const; ///< however it is written
    [[nodiscard]] std::string nationalId(std::string_view text) const;

private:
    BlindIndex m_phones;
    BlindIndex m_nationalIds;
};

/// The salt of a new batch, as ImportBatch::sealingSalt has it.
[[nodiscard]] QByteArray newSealingSalt();

/// Seals and opens the phones and national ids of one batch. Not for two threads at once.
class IdentitySealer
{
public:
    /// `salt` as ImportBatch::sealingSalt has it: it tells whether phone and national id have one seal.
    IdentitySealer(const ContentKeys &keys, const SecretBytes &contentKey, const QByteArray &salt);

    /// For a new batch. The bytes belong to `block`.
    [[nodiscard]] SealedIdentity seal(const Submission &row, SubmissionBlock &block);
    /// Whether the stored row, of this batch, holds the same phone and national id, to the letter: sealed again they are the same.
    [[nodiscard]] bool holds(const StoredSubmission &stored, const Submission &row);
    /// Corrupt where they do not open.
    [[nodiscard]] Result<PersonalIdentity> open(const StoredSubmission &stored);

private:
    void sealTogether(const Submission &row);

    bool m_together;
    IdentityIndex m_index;
    ColumnSealer m_identities; ///< of an older batch: its phones
    ColumnSealer m_nationalIds;
    std::string m_plain; ///< both are used again and again
    std::string m_sealed;
};

/// Of a batch that is stored.
[[nodiscard]] Result<IdentitySealer> sealerOf(Store &store, const ContentKeys &keys, ImportBatchId batch);

/// What a rejected row says, under the batch's key.
[[nodiscard]] StoredIssue sealedIssue(const ImportIssue &issue, const SecretBytes &contentKey, ImportBatchId batch);
/// With dots in place of the text where the key is not at hand.
[[nodiscard]] ImportIssue openedIssue(const StoredIssue &issue, const SecretPtr &contentKey, ImportBatchId batch);

/// A stored batch's rejected rows, opened where the key is at hand.
[[nodiscard]] Result<std::vector<ImportIssue>> readIssues(Store &store, ImportBatchId batch);

/// Phone and national id of a row in conflict.
[[nodiscard]] QByteArray sealedConflict(const Submission &row, const SecretBytes &contentKey, ImportBatchId batch);
/// Without the name. Corrupt where it does not open.
[[nodiscard]] Result<PersonalIdentity> openedConflict(const ImportConflict &conflict, const SecretBytes &contentKey,
                                                      ImportBatchId batch);

/// `number` is that of the first entry, from 1.
[[nodiscard]] std::vector<StoredRosterEntry> sealedRoster(const std::vector<RosterEntry> &entries, qint64 number,
                                                          const ContentKeys &keys);
[[nodiscard]] Result<std::vector<RosterEntry>> openedRoster(const std::vector<StoredRosterEntry> &entries,
                                                            const ContentKeys &keys);

} // namespace hoithi
