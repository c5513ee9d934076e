// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/people/decided.h"
#include "services/conflicts/conflictview.h"

#include <QFuture>

namespace hoithi {

class StoreThread;

/// Rows of later files that differ from what is stored, for the judges to decide. Part of a ContestSession, which must live as long;
/// called and answered as that. What a decision does to the prizes tells ReviewService::effectOf().
class ConflictService
{
public:
    template<typename T>
    using Answer = QFuture<Result<T>>;

    /// The threads are the session's.
    ConflictService(StoreThread &changes, StoreThread &reads) : m_changes(changes), m_reads(reads) {}

    [[nodiscard]] Answer<ConflictList> list(const ConflictQuery &query);
    [[nodiscard]] Answer<qint64> openCount(const ConflictQuery &query);
    /// The number of the conflict at a line of a file; NotFound where there is none.
    [[nodiscard]] Answer<qint64> find(qint64 batch, quint64 line);

    [[nodiscard]] Answer<Decided> decide(const ConflictRequest &request);
    /// Leaves what is stored as it is, for all rows of the query that are open; gives how many.
    [[nodiscard]] Answer<qint64> keepAll(const ConflictQuery &query, const QString &judge, const QString &reason);

private:
    StoreThread &m_changes;
    StoreThread &m_reads;
};

} // namespace hoithi
