// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/storedids.h"

#include "storage/imports/conflictrepository.h"
#include "storage/repositories/batchrepository.h"

#include <QtEndian>

#include <set>
#include <string>

namespace hoithi {

namespace {

/// The list without those that gave way to others: under their ids these are found.
std::string without(const std::set<qint64> &submissions, std::string_view packed)
{
    std::string kept;
    kept.reserve(packed.size());
    for (std::size_t i = 0; i + bytesPerStoredId <= packed.size(); i += bytesPerStoredId) {
        const auto submission = static_cast<qint64>(qFromLittleEndian<quint64>(packed.data() + i + 8));
        if (!submissions.contains(submission))
            kept.append(packed.substr(i, bytesPerStoredId));
    }
    return kept;
}

} // namespace

void StoredIds::add(std::string_view packed)
{
    constexpr std::size_t ahead = bytesPerStoredId * 32;
    for (std::size_t i = 0; i + bytesPerStoredId <= packed.size(); i += bytesPerStoredId) {
        if (i + ahead < packed.size())
            m_index.prefetch(qFromLittleEndian<quint64>(packed.data() + i + ahead));
        m_index.insert(
            {qFromLittleEndian<quint64>(packed.data() + i), qFromLittleEndian<quint64>(packed.data() + i + 8)});
    }
}

Result<void> StoredIds::load(Store &store)
{
    const BatchRepository batches(*store.database);
    HOITHI_TRY(const std::vector<ImportBatch> all, batches.all());
    HOITHI_TRY(const LeftOut left, ConflictRepository(*store.database).leftOut());
    qint64 rows = 0;
    for (const ImportBatch &batch : all)
        rows += batch.counts.accepted;
    m_index.reserve(static_cast<std::size_t>(rows));
    for (const ImportBatch &batch : all) {
        if (left.batches.contains(batch.id.value()))
            continue;
        HOITHI_CHECK(batches.readIdHashes(batch.id, [&](std::string_view piece) {
            left.submissions.empty() ? add(piece) : add(without(left.submissions, piece));
        }));
    }
    return m_index.outcome();
}

} // namespace hoithi
