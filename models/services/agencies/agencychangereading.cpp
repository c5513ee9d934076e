// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/agencies/agencychangereading.h"

#include "base/outputfile.h"
#include "domain/contest/schedule.h"
#include "ingest/agencies/agencywriter.h"
#include "services/agencies/agencyremarks.h"
#include "services/agencies/agencytexts.h"
#include "services/agencies/knownagencies.h"

#include <algorithm>

namespace hoithi {

namespace {

/// What each change recorded, agency by agency.
std::map<qint64, std::vector<AgencyRecord>> recordsByChange(const AgencyFacts &facts)
{
    std::map<qint64, std::vector<AgencyRecord>> all;
    const auto recordOf = [&all](qint64 change, const QString &code) -> AgencyRecord & {
        std::vector<AgencyRecord> &records = all[change];
        const auto known = std::ranges::find(records, code, &AgencyRecord::code);
        if (known != records.end())
            return *known;
        records.push_back({code});
        return records.back();
    };
    for (const StoredAgencyVersion &stored : facts.versions)
        recordOf(stored.changeId, stored.record.code).version = stored.record;
    for (const StoredAgencyMerger &stored : facts.mergers)
        recordOf(stored.changeId, stored.record.code).merger = stored.record;
    for (const StoredAgencyHeadcount &stored : facts.headcounts)
        recordOf(stored.changeId, stored.record.code).headcounts.push_back(stored.record);
    return all;
}

QString nameIn(const AgencyHistory &history, const AgencyRecord &record)
{
    const AgencyState *known = history.find(record.code);
    if (known)
        return known->now.name;
    return record.version ? record.version->name : QString();
}

} // namespace

Result<AgencyList> readAgencyList(Store &store, QDate day)
{
    HOITHI_TRY(const std::shared_ptr<const KnownAgencies> known, knownAgencies(store));
    AgencyList list;
    list.history = known->history;
    list.version = known->newestChange;
    list.day = day;
    HOITHI_TRY(list.lastClose, lastFiguresDay(store));
    if (!day.isValid()) {
        HOITHI_TRY(const Instant now, nowOf(store));
        list.day = contestDay(now);
    }
    for (const AgencyState &agency : known->history.agencies()) {
        const AgencyState &heir = known->history.successor(agency, list.day);
        list.agencies.push_back({agency, heir.now.code, heir.now.name, known->history.headcount(agency, list.day)});
    }
    return list;
}

Result<std::vector<AgencyChangeTold>> readAgencyChanges(Store &store)
{
    HOITHI_TRY(const AgencyFacts facts, readAgencyFacts(store));
    const std::set<qint64> holding = facts.inForce();
    const auto records = recordsByChange(facts);
    std::vector<AgencyChangeTold> changes;
    std::set<qint64> sofar; // what held when a change was made
    for (const StoredAgencyChange &change : facts.changes) {
        AgencyChangeTold told{change.id,
                              change.person,
                              change.changedAtUtc,
                              change.reason,
                              change.undoes,
                              holding.contains(change.id) && change.undoes == 0,
                              {}};
        const AgencyHistory before = facts.after(sofar);
        if (const auto own = records.find(change.id); own != records.end()) {
            for (const AgencyRecord &record : own->second)
                told.lines.push_back({record.code, nameIn(before, record), recordTexts(before, record)});
        }
        sofar.erase(change.undoes);
        sofar.insert(change.id);
        changes.push_back(std::move(told));
    }
    std::ranges::reverse(changes);
    return changes;
}

Result<void> exportAgencies(Store &store, const QString &path)
{
    HOITHI_TRY(const std::shared_ptr<const KnownAgencies> known, knownAgencies(store));
    const bool isSheet = path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive);
    HOITHI_TRY(const QByteArray bytes, agencyFile(known->history.agencies(), isSheet));
    OutputFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorCode::Io, Services::tr("%1 could not be written: %2").arg(path, file.errorString()));
    return {};
}

} // namespace hoithi
