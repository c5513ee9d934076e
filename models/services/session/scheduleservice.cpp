// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/schedule/scheduleservice.h"

#include "services/schedule/schedulechange.h"
#include "services/schedule/scheduleexport.h"
#include "services/schedule/schedulereading.h"
#include "services/storethread.h"

namespace hoithi {

ScheduleService::ScheduleService(StoreThread &changes, StoreThread &reads) : m_changes(changes), m_reads(reads) {}

ScheduleService::Answer<ScheduleState> ScheduleService::state()
{
    return m_reads.run([](Store &store) { return readSchedule(store); });
}

ScheduleService::Answer<void> ScheduleService::exportFile(const QString &file, ScheduleFormat format)
{
    return m_reads.run([file, format](Store &store) -> Result<void> {
        HOITHI_TRY(const ScheduleState state, readSchedule(store));
        return exportSchedule(state, file, format);
    });
}

ScheduleService::Answer<QStringList> ScheduleService::refusals(const ScheduleRequest &request)
{
    return m_reads.run([request](Store &store) { return refusalsOfChange(store, request); });
}

ScheduleService::Answer<qint64> ScheduleService::change(const ScheduleRequest &request)
{
    return m_changes.run([request](Store &store) { return changeSchedule(store, request); });
}

} // namespace hoithi
