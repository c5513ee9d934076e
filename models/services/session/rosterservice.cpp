// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/roster/rosterservice.h"

#include "services/people/membersonly.h"
#include "services/roster/rosterreading.h"
#include "services/roster/rosterrecording.h"
#include "services/storethread.h"

#include <utility>

namespace hoithi {

RosterService::RosterService(StoreThread &changes, StoreThread &reads, StoreThread &surveys)
    : m_changes(changes), m_reads(reads), m_surveys(surveys)
{}

RosterService::Answer<RosterList> RosterService::list()
{
    return m_reads.run(forMembers([](Store &store) { return readRosterList(store); }));
}

RosterService::Answer<RosterAppearances> RosterService::appearances(const AppearanceRequest &request)
{
    return m_reads.run(forMembers([request](Store &store) { return readAppearances(store, request); }));
}

RosterService::Answer<RosterStage> RosterService::stage(const QString &file, const std::stop_token &stop)
{
    return m_surveys.run(forMembers([file, stop](Store &store) { return stageRosterFile(store, file, stop); }));
}

RosterService::Answer<RosterAdding> RosterService::effectOfAdding(std::vector<RosterEntry> entries)
{
    return m_surveys.run(
        forMembers([entries = std::move(entries)](Store &store) { return hoithi::effectOfAdding(store, entries); }));
}

RosterService::Answer<RosterAdding> RosterService::add(std::vector<RosterEntry> entries, const QString &actor)
{
    return m_changes.run(
        [entries = std::move(entries), actor](Store &store) { return addToRoster(store, entries, actor); });
}

RosterService::Answer<void> RosterService::withdraw(std::vector<qint64> entries, const QString &reason,
                                                    const QString &actor)
{
    return m_changes.run([entries = std::move(entries), reason, actor](Store &store) {
        return withdrawFromRoster(store, entries, reason, actor);
    });
}

} // namespace hoithi
