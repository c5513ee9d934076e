// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/import/storedcomparison.h"
#include "services/store.h"
#include "services/vault/identitysealer.h"
#include "storage/submissionscan.h"

#include <map>
#include <optional>

namespace hoithi {

/// Submissions of earlier batches, each under its own batch's seal.
class StoredRows
{
public:
    StoredRows(Store &store, const ContentKeys &keys) : m_store(store), m_keys(keys) {}

    /// In the order asked.
    [[nodiscard]] Result<std::vector<StoredSubmission>> fetch(std::span<const SubmissionId> ids);
    /// The row against a stored one whose submission_id has the same hash: phone and national id too, and also against what gave way to
    /// the stored one by a decision of the judges, since both are known.
    [[nodiscard]] Result<StoredComparison> compare(const Submission &row, PaperId paper,
                                                   const StoredSubmission &stored);
    [[nodiscard]] Result<PersonalIdentity> identityOf(const StoredSubmission &stored);

private:
    [[nodiscard]] Result<IdentitySealer *> sealer(ImportBatchId batch);
    [[nodiscard]] Result<StoredComparison> compareWith(const Submission &row, PaperId paper,
                                                       const StoredSubmission &stored);
    [[nodiscard]] Result<void> readReplaced();

    Store &m_store;
    const ContentKeys &m_keys;
    std::map<qint64, IdentitySealer> m_sealers; ///< by batch
    std::optional<std::map<qint64, SubmissionId>>
        m_replaced; ///< by the batch of what counts in its place; read when needed
};

} // namespace hoithi
