// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/conflicts/conflictservice.h"

#include "services/conflicts/conflictdeciding.h"
#include "services/conflicts/conflictlist.h"
#include "services/people/membersonly.h"
#include "services/storethread.h"

namespace hoithi {

ConflictService::Answer<ConflictList> ConflictService::list(const ConflictQuery &query)
{
    return m_reads.run(forMembers([query](Store &store) { return readConflicts(store, query); }));
}

ConflictService::Answer<qint64> ConflictService::openCount(const ConflictQuery &query)
{
    return m_reads.run(forMembers([query](Store &store) { return openConflicts(store, query); }));
}

ConflictService::Answer<qint64> ConflictService::find(qint64 batch, quint64 line)
{
    return m_reads.run(forMembers([=](Store &store) { return conflictAt(store, batch, line); }));
}

ConflictService::Answer<Decided> ConflictService::decide(const ConflictRequest &request)
{
    return m_changes.run([request](Store &store) { return decideConflict(store, request); });
}

ConflictService::Answer<qint64> ConflictService::keepAll(const ConflictQuery &query, const QString &judge,
                                                         const QString &reason)
{
    return m_changes.run([=](Store &store) { return keepConflicts(store, query, judge, reason); });
}

} // namespace hoithi
