// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/differences/storedrows.h"

#include "storage/imports/conflictrepository.h"

#include <array>

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

Result<StoredComparison> StoredRows::compareWith(const Submission &row, PaperId paper, const StoredSubmission &stored)
{
    HOITHI_TRY(IdentitySealer *const own, sealer(stored.batchId));
    return hoithi::compare(row, paper, stored, own->holds(stored, row));
}

Result<void> StoredRows::readReplaced()
{
    HOITHI_TRY(const std::vector<ConflictDecision> taken, ConflictRepository(*m_store.database).taken());
    m_replaced.emplace();
    for (const ConflictDecision &decision : taken)
        m_replaced->emplace(decision.batch.value(), decision.submission);
    return {};
}

Result<StoredComparison> StoredRows::compare(const Submission &row, PaperId paper, const StoredSubmission &stored)
{
    HOITHI_TRY(const StoredComparison found, compareWith(row, paper, stored));
    if (found != StoredComparison::Conflict)
        return found;
    if (!m_replaced)
        HOITHI_CHECK(readReplaced());
    for (auto replaced = m_replaced->find(stored.batchId.value()); replaced != m_replaced->end();) {
        const std::array ids{replaced->second};
        HOITHI_TRY(const std::vector<StoredSubmission> earlier, fetch(ids));
        HOITHI_TRY(const StoredComparison same, compareWith(row, paper, earlier.front()));
        if (same == StoredComparison::Same)
            return same;
        replaced = m_replaced->find(earlier.front().batchId.value());
    }
    return found;
}

Result<PersonalIdentity> StoredRows::identityOf(const StoredSubmission &stored)
{
    HOITHI_TRY(IdentitySealer *const own, sealer(stored.batchId));
    return own->open(stored);
}

} // namespace hoithi
