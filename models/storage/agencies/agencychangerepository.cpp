// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/agencies/agencychangerepository.h"

#include "storage/database.h"
#include "storage/row.h"
#include "storage/storedtext.h"

namespace hoithi {

namespace {

AgencyVersion versionOf(const Row &row)
{
    return {row.text(2),       row.text(3), row.text(4),
            row.text(5),       row.text(6), row.text(7).split(u'\n', Qt::SkipEmptyParts),
            row.number(8) == 1};
}

} // namespace

Result<qint64> AgencyChangeRepository::newestChange() const
{
    return m_database.number(QStringLiteral("SELECT MAX(id) FROM agency_change"));
}

Result<std::vector<StoredAgencyChange>> AgencyChangeRepository::changes() const
{
    std::vector<StoredAgencyChange> changes;
    HOITHI_CHECK(m_database.select(
        QStringLiteral("SELECT id, person, changed_at, reason, undoes FROM agency_change ORDER BY id"), {},
        [&](const Row &row) {
            changes.push_back({row.number(0), row.text(1), row.instant(2), row.text(3), row.number(4)});
        }));
    return changes;
}

Result<std::vector<StoredAgencyVersion>> AgencyChangeRepository::versions() const
{
    std::vector<StoredAgencyVersion> versions;
    HOITHI_CHECK(m_database.select(
        QStringLiteral("SELECT id, change_id, code, name, kind, bloc, parent_code, aliases, counted FROM "
                       "agency_version ORDER BY id"),
        {}, [&](const Row &row) {
            versions.push_back({row.number(0), row.number(1), versionOf(row)});
        }));
    return versions;
}

Result<std::vector<StoredAgencyMerger>> AgencyChangeRepository::mergers() const
{
    std::vector<StoredAgencyMerger> mergers;
    HOITHI_CHECK(m_database.select(
        QStringLiteral("SELECT id, change_id, code, into_code, since FROM agency_merger ORDER BY id"), {},
        [&](const Row &row) {
            mergers.push_back({row.number(0), row.number(1), {row.text(2), row.text(3), dayIn(row, 4)}});
        }));
    return mergers;
}

Result<std::vector<StoredAgencyHeadcount>> AgencyChangeRepository::headcounts() const
{
    std::vector<StoredAgencyHeadcount> headcounts;
    HOITHI_CHECK(m_database.select(
        QStringLiteral("SELECT id, change_id, code, people, since FROM agency_headcount ORDER BY id"), {},
        [&](const Row &row) {
            headcounts.push_back({row.number(0), row.number(1), {row.text(2), row.integer(3), dayIn(row, 4)}});
        }));
    return headcounts;
}

Result<std::map<QString, qint64>> AgencyChangeRepository::added() const
{
    std::map<QString, qint64> added;
    HOITHI_CHECK(
        m_database.select(QStringLiteral("SELECT code, change_id FROM agency WHERE change_id <> 0 ORDER BY id"), {},
                          [&](const Row &row) { added.emplace(row.text(0), row.number(1)); }));
    return added;
}

Result<qint64> AgencyChangeRepository::insert(const StoredAgencyChange &change)
{
    HOITHI_TRY(const qint64 id, m_database.nextId(QStringLiteral("agency_change")));
    HOITHI_CHECK(m_database.execute(
        QStringLiteral("INSERT INTO agency_change (id, person, changed_at, reason, undoes) VALUES (?, ?, ?, ?, ?)"),
        {id, storedText(change.person), toMillis(change.changedAtUtc), storedText(change.reason), change.undoes}));
    return id;
}

Result<qint64> AgencyChangeRepository::addAgency(const AgencyVersion &first, qint64 changeId)
{
    HOITHI_TRY(const qint64 id, m_database.nextId(QStringLiteral("agency")));
    HOITHI_CHECK(m_database.execute(
        QStringLiteral("INSERT INTO agency (id, code, name, kind, bloc, parent_code, headcount, change_id) VALUES (?, "
                       "?, ?, ?, ?, ?, NULL, ?)"),
        {id, first.code, first.name, storedText(first.kind), storedText(first.bloc), storedText(first.parentCode),
         changeId}));
    return id;
}

Result<qint64> AgencyChangeRepository::insert(const AgencyVersion &version, qint64 changeId)
{
    HOITHI_TRY(const qint64 id, m_database.nextId(QStringLiteral("agency_version")));
    HOITHI_CHECK(m_database.execute(
        QStringLiteral("INSERT INTO agency_version (id, change_id, code, name, kind, bloc, parent_code, aliases, "
                       "counted) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {id, changeId, version.code, version.name, storedText(version.kind), storedText(version.bloc),
         storedText(version.parentCode), storedText(version.aliases.join(u'\n')), version.counted ? 1 : 0}));
    return id;
}

Result<qint64> AgencyChangeRepository::insert(const AgencyMerger &merger, qint64 changeId)
{
    HOITHI_TRY(const qint64 id, m_database.nextId(QStringLiteral("agency_merger")));
    HOITHI_CHECK(m_database.execute(
        QStringLiteral("INSERT INTO agency_merger (id, change_id, code, into_code, since) VALUES (?, ?, ?, ?, ?)"),
        {id, changeId, merger.code, storedText(merger.into), storedDay(merger.since)}));
    return id;
}

Result<qint64> AgencyChangeRepository::insert(const AgencyHeadcount &headcount, qint64 changeId)
{
    HOITHI_TRY(const qint64 id, m_database.nextId(QStringLiteral("agency_headcount")));
    HOITHI_CHECK(m_database.execute(
        QStringLiteral("INSERT INTO agency_headcount (id, change_id, code, people, since) VALUES (?, ?, ?, ?, ?)"),
        {id, changeId, headcount.code, headcount.people, storedDay(headcount.since)}));
    return id;
}

} // namespace hoithi
