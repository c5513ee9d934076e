// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/rosterrepository.h"

#include "storage/database.h"
#include "storage/row.h"

namespace hoithi {

Result<void> RosterRepository::insert(const std::vector<StoredRosterEntry> &entries)
{
    HOITHI_TRY(qint64 id, m_database.nextId(QStringLiteral("roster_entry")));
    for (const StoredRosterEntry &entry : entries) {
        HOITHI_CHECK(m_database.execute(
            QStringLiteral("INSERT INTO roster_entry (id, body, full_name, account_id, content_key_id, phone, "
                           "national_id, phone_index, national_id_index) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            {id++, entry.body, entry.fullName, entry.accountId, entry.contentKey, entry.sealedPhone,
             entry.sealedNationalId, entry.phoneIndex, entry.nationalIdIndex}));
    }
    return {};
}

Result<std::vector<StoredRosterEntry>> RosterRepository::all() const
{
    std::vector<StoredRosterEntry> entries;
    HOITHI_CHECK(m_database.select(
        QStringLiteral("SELECT body, full_name, account_id, content_key_id, phone, national_id, phone_index, "
                       "national_id_index FROM roster_entry ORDER BY id"),
        {}, [&](const Row &row) {
            entries.push_back({row.text(0), row.text(1), row.text(2), row.number(3), row.bytes(4), row.bytes(5),
                               row.bytes(6), row.bytes(7)});
        }));
    return entries;
}

Result<qint64> RosterRepository::count() const
{
    return m_database.number(QStringLiteral("SELECT COUNT(*) FROM roster_entry"));
}

Result<void> RosterRepository::insertExclusions(std::span<const Exclusion> exclusions)
{
    for (const Exclusion &exclusion : exclusions) {
        HOITHI_CHECK(m_database.execute(
            QStringLiteral(
                "INSERT INTO exclusion (round, participant_id, roster_entry_id, batch_id) VALUES (?, ?, ?, ?) "
                "ON CONFLICT DO NOTHING"),
            {exclusion.roundNumber, exclusion.participantId, exclusion.rosterEntryId, exclusion.batchId.value()}));
    }
    return {};
}

Result<std::vector<RosterRepository::Exclusion>> RosterRepository::exclusions(int roundNumber) const
{
    std::vector<Exclusion> exclusions;
    HOITHI_CHECK(m_database.select(
        QStringLiteral("SELECT round, participant_id, roster_entry_id, batch_id FROM exclusion WHERE "
                       "round = ? ORDER BY participant_id, roster_entry_id, batch_id"),
        {roundNumber}, [&](const Row &row) {
            exclusions.push_back({row.integer(0), row.number(1), row.number(2), ImportBatchId(row.number(3))});
        }));
    return exclusions;
}

} // namespace hoithi
