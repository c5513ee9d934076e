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

Result<qint64> RosterRepository::withdraw(const StoredRosterWithdrawal &withdrawal)
{
    HOITHI_TRY(const qint64 id, m_database.nextId(QStringLiteral("roster_withdrawal")));
    HOITHI_CHECK(m_database.execute(
        QStringLiteral("INSERT INTO roster_withdrawal (id, roster_entry_id, person, reason, withdrawn_at) "
                       "VALUES (?, ?, ?, ?, ?)"),
        {id, withdrawal.rosterEntryId, withdrawal.person, withdrawal.reason, toMillis(withdrawal.withdrawnAtUtc)}));
    return id;
}

Result<std::vector<StoredRosterWithdrawal>> RosterRepository::withdrawals() const
{
    std::vector<StoredRosterWithdrawal> withdrawals;
    HOITHI_CHECK(m_database.select(
        QStringLiteral("SELECT id, roster_entry_id, person, reason, withdrawn_at FROM roster_withdrawal ORDER BY id"),
        {}, [&](const Row &row) {
            withdrawals.push_back({row.number(0), row.number(1), row.text(2), row.text(3), row.instant(4)});
        }));
    return withdrawals;
}

Result<qint64> RosterRepository::withdrawalCount() const
{
    return m_database.number(QStringLiteral("SELECT COUNT(*) FROM roster_withdrawal"));
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
    return exclusionsWhere(QStringLiteral("round"), roundNumber);
}

Result<std::vector<RosterRepository::Exclusion>> RosterRepository::exclusionsOf(qint64 rosterEntryId) const
{
    return exclusionsWhere(QStringLiteral("roster_entry_id"), rosterEntryId);
}

Result<std::vector<RosterRepository::Exclusion>> RosterRepository::exclusionsWhere(const QString &column,
                                                                                   qint64 value) const
{
    std::vector<Exclusion> exclusions;
    HOITHI_CHECK(m_database.select(
        QStringLiteral("SELECT round, participant_id, roster_entry_id, batch_id FROM exclusion WHERE "
                       "%1 = ? ORDER BY round, participant_id, roster_entry_id, batch_id")
            .arg(column),
        {value}, [&](const Row &row) {
            exclusions.push_back({row.integer(0), row.number(1), row.number(2), ImportBatchId(row.number(3))});
        }));
    return exclusions;
}

} // namespace hoithi
