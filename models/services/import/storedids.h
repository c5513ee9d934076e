// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/submission/submission.h"
#include "services/import/index/spillingindex.h"
#include "services/import/index/texthash.h"
#include "services/store.h"

#include <string_view>

namespace hoithi {

/// What is stored beside each batch of its submissions: the hash of the submission_id and the SubmissionId, 8 bytes each, little-endian.
inline constexpr std::size_t bytesPerStoredId = 16;

/// Submissions in force by the hashes of their submission_ids, of every round: the backend gives such an id only once.
class StoredIds
{
public:
    explicit StoredIds(std::size_t limit = usualIndexLimit) : m_index(0, limit) {}

    /// From the lists that were stored beside the batches.
    [[nodiscard]] Result<void> load(Store &store);
    /// What bytesPerStoredId tells of, whole ones.
    void add(std::string_view packed);

    void prefetch(std::uint64_t hash) const { m_index.prefetch(hash); }
    /// Invalid where there is none. Another submission_id may have the same hash.
    [[nodiscard]] SubmissionId find(std::uint64_t hash)
    {
        return SubmissionId{static_cast<qint64>(m_index.find(hash))};
    }
    [[nodiscard]] const Result<void> &outcome() const { return m_index.outcome(); }

private:
    SpillingIndex m_index;
};

} // namespace hoithi
