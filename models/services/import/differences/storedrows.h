// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/store.h"
#include "services/vault/identitysealer.h"
#include "storage/submissionscan.h"

#include <map>

namespace hoithi {

/// Submissions of earlier batches, each under its own batch's seal.
class StoredRows
{
public:
    StoredRows(Store &store, const ContentKeys &keys) : m_store(store), m_keys(keys) {}

    /// In the order asked.
    [[nodiscard]] Result<std::vector<StoredSubmission>> fetch(std::span<const SubmissionId> ids);
    /// Whether the stored one holds the same phone and national id as the row.
    [[nodiscard]] Result<bool> holdsSameIdentity(const StoredSubmission &stored, const Submission &row);
    [[nodiscard]] Result<PersonalIdentity> identityOf(const StoredSubmission &stored);

private:
    [[nodiscard]] Result<IdentitySealer *> sealer(ImportBatchId batch);

    Store &m_store;
    const ContentKeys &m_keys;
    std::map<qint64, IdentitySealer> m_sealers; ///< by batch
};

} // namespace hoithi
