// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/agencies/agencyservice.h"

#include "services/agencies/agencychangereading.h"
#include "services/agencies/agencychanging.h"
#include "services/agencies/agencyreading.h"
#include "services/agencies/agencyrecording.h"
#include "services/agencies/agencyremarks.h"
#include "services/people/membersonly.h"
#include "services/storethread.h"

namespace hoithi {

AgencyService::AgencyService(StoreThread &changes, StoreThread &reads, StoreThread &surveys)
    : m_changes(changes), m_reads(reads), m_surveys(surveys)
{}

AgencyService::Answer<UnresolvedAgencies> AgencyService::unresolved(int roundNumber)
{
    return m_surveys.run(
        forMembers([roundNumber](Store &store) { return readUnresolvedAgencies(store, roundNumber); }));
}

AgencyService::Answer<std::vector<AgencyDecided>> AgencyService::decisions()
{
    return m_reads.run(forMembers([](Store &store) { return readAgencyDecisions(store); }));
}

AgencyService::Answer<qint64> AgencyService::decide(const AgencyRequest &request)
{
    return m_changes.run([request](Store &store) { return decideAgency(store, request); });
}

AgencyService::Answer<qint64> AgencyService::submissionsOf(const AgencyRequest &request)
{
    return m_surveys.run(forMembers([request](Store &store) { return countSubmissionsOf(store, request); }));
}

AgencyService::Answer<void> AgencyService::undo(const QStringList &texts, const QString &reason, const QString &actor)
{
    return m_changes.run(
        [texts, reason, actor](Store &store) { return undoAgencyDecisions(store, texts, reason, actor); });
}

AgencyService::Answer<AgencyList> AgencyService::list(QDate day)
{
    return m_reads.run(forMembers([day](Store &store) { return readAgencyList(store, day); }));
}

AgencyService::Answer<std::vector<AgencyChangeTold>> AgencyService::changes()
{
    return m_reads.run(forMembers([](Store &store) { return readAgencyChanges(store); }));
}

AgencyService::Answer<qint64> AgencyService::change(const AgencyChangeRequest &request)
{
    return m_changes.run([request](Store &store) { return changeAgencies(store, request); });
}

AgencyService::Answer<QStringList> AgencyService::remarks(const std::vector<AgencyEdit> &edits)
{
    return m_surveys.run(forMembers([edits](Store &store) { return readAgencyRemarks(store, edits); }));
}

AgencyService::Answer<qint64> AgencyService::revert(qint64 change, const QString &reason, const QString &actor)
{
    return m_changes.run(
        [change, reason, actor](Store &store) { return revertAgencyChange(store, change, reason, actor); });
}

AgencyService::Answer<AgencyStage> AgencyService::stage(const QString &file)
{
    return m_surveys.run(forMembers([file](Store &store) { return stageAgencyFile(store, file); }));
}

AgencyService::Answer<void> AgencyService::exportTo(const QString &path)
{
    return m_surveys.run(forMembers([path](Store &store) { return exportAgencies(store, path); }));
}

} // namespace hoithi
