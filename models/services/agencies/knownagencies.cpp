// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/agencies/knownagencies.h"

#include "storage/agencies/agencychangerepository.h"
#include "storage/repositories/agencyrepository.h"

#include <algorithm>

namespace hoithi {

namespace {

QString dayText(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

/// The same lines as `agency_changes_told` of the server gives (0021_agency_changes).
QByteArray toldBy(const AgencyFacts &facts, const std::set<qint64> &holding)
{
    QStringList lines;
    for (const StoredAgencyVersion &stored : facts.versions) {
        const AgencyVersion &version = stored.record;
        if (holding.contains(stored.changeId))
            lines.append(QStringList{QStringLiteral("version"), version.code, version.name, version.kind, version.bloc,
                                     version.parentCode, version.aliases.join(u'\n'),
                                     version.counted ? QStringLiteral("1") : QStringLiteral("0")}
                             .join(u'\t'));
    }
    for (const StoredAgencyMerger &stored : facts.mergers) {
        if (holding.contains(stored.changeId))
            lines.append(QStringList{QStringLiteral("merger"), stored.record.code, stored.record.into,
                                     dayText(stored.record.since)}
                             .join(u'\t'));
    }
    for (const StoredAgencyHeadcount &stored : facts.headcounts) {
        if (holding.contains(stored.changeId))
            lines.append(QStringList{QStringLiteral("headcount"), stored.record.code,
                                     QString::number(stored.record.people), dayText(stored.record.since)}
                             .join(u'\t'));
    }
    QByteArray told;
    for (const QString &line : lines)
        told.append(line.toUtf8()).append('\n');
    return told;
}

} // namespace

std::set<qint64> AgencyFacts::inForce() const
{
    std::set<qint64> holding;
    for (const StoredAgencyChange &change : changes)
        holding.insert(change.id);
    for (const StoredAgencyChange &change : changes)
        holding.erase(change.undoes);
    return holding;
}

AgencyHistory AgencyFacts::after(const std::set<qint64> &holding) const
{
    std::vector<Agency> first;
    std::map<QString, AgencyId> ids;
    for (const Agency &agency : agencies) {
        ids.emplace(agency.code, agency.id);
        if (!added.contains(agency.code))
            first.push_back(agency);
    }
    AgencyHistory history(first);
    for (const StoredAgencyVersion &stored : versions) {
        const auto id = ids.find(stored.record.code);
        if (holding.contains(stored.changeId) && id != ids.end())
            history.add(id->second, stored.record);
    }
    for (const StoredAgencyMerger &stored : mergers) {
        if (holding.contains(stored.changeId))
            history.add(stored.record);
    }
    for (const StoredAgencyHeadcount &stored : headcounts) {
        if (holding.contains(stored.changeId))
            history.add(stored.record);
    }
    return history;
}

const AgencyResolver &KnownAgencies::fileResolver() const
{
    if (!m_fileResolver)
        m_fileResolver = resolver ? resolver : std::make_shared<const AgencyResolver>(list);
    return *m_fileResolver;
}

Result<AgencyFacts> readAgencyFacts(Store &store)
{
    AgencyFacts facts;
    HOITHI_TRY(facts.agencies, AgencyRepository(*store.database).all());
    const AgencyChangeRepository repository(*store.database);
    HOITHI_TRY(facts.added, repository.added());
    HOITHI_TRY(facts.changes, repository.changes());
    HOITHI_TRY(facts.versions, repository.versions());
    HOITHI_TRY(facts.mergers, repository.mergers());
    HOITHI_TRY(facts.headcounts, repository.headcounts());
    return facts;
}

Result<std::shared_ptr<const KnownAgencies>> knownAgencies(Store &store)
{
    HOITHI_TRY(const qint64 newest, AgencyChangeRepository(*store.database).newestChange());
    if (!store.agencies.empty() && store.agencies.back()->newestChange == newest)
        return store.agencies.back();
    HOITHI_TRY(const AgencyFacts facts, readAgencyFacts(store));
    const std::set<qint64> holding = facts.inForce();
    auto known = std::make_shared<KnownAgencies>();
    known->newestChange = facts.changes.empty() ? 0 : facts.changes.back().id;
    known->history = facts.after(holding);
    known->list = known->history.readList();
    known->basis = toldBy(facts, holding);
    if (!facts.versions.empty())
        known->resolver = std::make_shared<const AgencyResolver>(known->list);
    store.agencies.push_back(known);
    return store.agencies.back();
}

Result<const std::vector<Agency> *> agenciesOf(Store &store)
{
    HOITHI_TRY(const std::shared_ptr<const KnownAgencies> known, knownAgencies(store));
    return &known->list;
}

} // namespace hoithi
