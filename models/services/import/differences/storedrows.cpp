// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/differences/storedrows.h"

namespace hoithi {

Result<std::vector<StoredSubmission>> StoredRows::fetch(std::span<const SubmissionId> ids)
{
    if (ids.empty())
        return std::vector<StoredSubmission>();
    return fetchSubmissions(*m_store.database, ids);
}

Result<IdentitySealer *> StoredRows::sealer(ImportBatchId batch)
{
    auto found = m_sealers.find(batch.value());
    if (found == m_sealers.end()) {
        HOITHI_TRY(IdentitySealer made, sealerOf(m_store, m_keys, batch));
        found = m_sealers.emplace(batch.value(), std::move(made)).first;
    }
    return &found->second;
}

Result<bool> StoredRows::holdsSameIdentity(const StoredSubmission &stored, const Submission &row)
{
    HOITHI_TRY(IdentitySealer *const own, sealer(stored.batchId));
    return own->holds(stored, row);
}

Result<PersonalIdentity> StoredRows::identityOf(const StoredSubmission &stored)
{
    HOITHI_TRY(IdentitySealer *const own, sealer(stored.batchId));
    return own->open(stored);
}

} // namespace hoithi
