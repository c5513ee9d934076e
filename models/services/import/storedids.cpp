// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/storedids.h"

#include "storage/imports/conflictrepository.h"
#include "storage/repositories/batchrepository.h"
#include "storage/repositories/contestrepository.h"

#include <QtEndian>

#include <set>

namespace hoithi {

namespace {

constexpr qsizetype bytesPerRow = 16;

void unpack(const QByteArray &packed, HashTable<std::uint64_t> &table)
{
    constexpr qsizetype ahead = bytesPerRow * 32;
    for (qsizetype i = 0; i + bytesPerRow <= packed.size(); i += bytesPerRow) {
        if (i + ahead < packed.size())
            table.prefetch(qFromLittleEndian<quint64>(packed.constData() + i + ahead));
        table.insert(qFromLittleEndian<quint64>(packed.constData() + i),
                     qFromLittleEndian<quint64>(packed.constData() + i + 8));
    }
}

/// The list without those that gave way to others: under their ids these are found.
QByteArray without(const std::set<qint64> &submissions, const QByteArray &packed)
{
    if (submissions.empty())
        return packed;
    QByteArray kept;
    kept.reserve(packed.size());
    for (qsizetype i = 0; i + bytesPerRow <= packed.size(); i += bytesPerRow) {
        const auto submission = static_cast<qint64>(qFromLittleEndian<quint64>(packed.constData() + i + 8));
        if (!submissions.contains(submission))
            kept.append(packed.constData() + i, bytesPerRow);
    }
    return kept;
}

} // namespace

Result<std::vector<QByteArray>> storedIdLists(Store &store)
{
    const BatchRepository batches(*store.database);
    HOITHI_TRY(const std::vector<Round> rounds, ContestRepository(*store.database).rounds());
    HOITHI_TRY(const LeftOut left, ConflictRepository(*store.database).leftOut());
    std::vector<QByteArray> lists;
    for (const Round &round : rounds) {
        HOITHI_CHECK(batches.forEachIdHashes(round.number, [&](ImportBatchId batch, const QByteArray &packed) {
            if (!left.batches.contains(batch.value()))
                lists.push_back(without(left.submissions, packed));
        }));
    }
    return lists;
}

void unpackIdLists(std::vector<QByteArray> &lists, HashTable<std::uint64_t> &table)
{
    qsizetype size = 0;
    for (const QByteArray &packed : lists)
        size += packed.size();
    table.reserve(static_cast<std::size_t>(size / bytesPerRow));
    for (QByteArray &packed : lists) {
        unpack(packed, table);
        packed = QByteArray();
    }
}

} // namespace hoithi
