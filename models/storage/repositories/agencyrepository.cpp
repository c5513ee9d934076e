// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/agencyrepository.h"

#include "storage/bulkinsert.h"
#include "storage/database.h"
#include "storage/row.h"

#include <QHash>

#include <array>
#include <string>

namespace hoithi {

namespace {

Result<void> insertAgencies(Database &database, qint64 id, const std::vector<Agency> &agencies)
{
    HOITHI_TRY(BulkInsert insert,
               BulkInsert::begin(database, QStringLiteral("agency"),
                                 {"id", "code", "name", "kind", "bloc", "parent_code", "headcount"}));
    for (const Agency &agency : agencies) {
        insert.add(id++);
        const std::array texts{agency.code.toStdString(), agency.name.toStdString(), agency.kind.toStdString(),
                               agency.bloc.toStdString(), agency.parentCode.toStdString()};
        for (const std::string &text : texts)
            insert.add(text);
        insert.add(agency.headcount ? std::optional<qint64>(*agency.headcount) : std::nullopt);
        HOITHI_CHECK(insert.endRow());
    }
    return insert.flush();
}

Result<void> insertAliases(Database &database, qint64 agencyId, const std::vector<Agency> &agencies)
{
    HOITHI_TRY(qint64 id, database.nextId(QStringLiteral("agency_alias")));
    HOITHI_TRY(BulkInsert insert,
               BulkInsert::begin(database, QStringLiteral("agency_alias"), {"id", "agency_id", "alias"}));
    for (const Agency &agency : agencies) {
        for (const QString &alias : agency.aliases) {
            insert.add(id++);
            insert.add(agencyId);
            const std::string text = alias.toStdString();
            insert.add(text);
            HOITHI_CHECK(insert.endRow());
        }
        ++agencyId;
    }
    return insert.flush();
}

} // namespace

/// In bulk: with one statement a row, a server takes seconds for some thousand names.
Result<void> AgencyRepository::insert(const std::vector<Agency> &agencies)
{
    HOITHI_TRY(const qint64 id, m_database.nextId(QStringLiteral("agency")));
    HOITHI_CHECK(insertAgencies(m_database, id, agencies));
    return insertAliases(m_database, id, agencies);
}

Result<std::vector<Agency>> AgencyRepository::all() const
{
    std::vector<Agency> agencies;
    QHash<qint64, std::size_t> indexOf;
    HOITHI_CHECK(m_database.select(
        QStringLiteral("SELECT id, code, name, kind, bloc, parent_code, headcount FROM agency ORDER BY id"), {},
        [&](const Row &row) {
            const std::optional<qint64> headcount = row.maybe(6);
            indexOf.insert(row.number(0), agencies.size());
            agencies.push_back({AgencyId(row.number(0)),
                                row.text(1),
                                row.text(2),
                                row.text(3),
                                row.text(4),
                                row.text(5),
                                headcount ? std::optional<int>(static_cast<int>(*headcount)) : std::nullopt,
                                {}});
        }));
    HOITHI_CHECK(m_database.select(QStringLiteral("SELECT agency_id, alias FROM agency_alias ORDER BY id"), {},
                                   [&](const Row &row) {
                                       const auto owner = indexOf.constFind(row.number(0));
                                       if (owner != indexOf.cend())
                                           agencies[*owner].aliases.append(row.text(1));
                                   }));
    return agencies;
}

Result<qint64> AgencyRepository::count() const
{
    return m_database.number(QStringLiteral("SELECT COUNT(*) FROM agency"));
}

Result<qint64> AgencyRepository::decide(const StoredAgencyDecision &decision)
{
    HOITHI_TRY(const qint64 id, m_database.nextId(QStringLiteral("agency_decision")));
    HOITHI_CHECK(m_database.execute(
        QStringLiteral("INSERT INTO agency_decision (id, kind, text, agency_code, person, reason, decided_at) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?)"),
        {id, decision.kind, decision.text, decision.agencyCode, decision.person, decision.reason,
         toMillis(decision.decidedAtUtc)}));
    return id;
}

Result<std::vector<StoredAgencyDecision>> AgencyRepository::decisions() const
{
    std::vector<StoredAgencyDecision> decisions;
    HOITHI_CHECK(m_database.select(
        QStringLiteral(
            "SELECT id, kind, text, agency_code, person, reason, decided_at FROM agency_decision ORDER BY id"),
        {}, [&](const Row &row) {
            decisions.push_back(
                {row.number(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), row.instant(6)});
        }));
    return decisions;
}

} // namespace hoithi
