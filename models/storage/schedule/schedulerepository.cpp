// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schedule/schedulerepository.h"

#include "storage/database.h"
#include "storage/row.h"
#include "storage/storedtext.h"
#include "storage/submissionscan.h"

namespace hoithi {

Result<qint64> ScheduleRepository::newestChange() const
{
    return m_database.number(QStringLiteral("SELECT MAX(id) FROM schedule_change"));
}

Result<std::vector<StoredScheduleChange>> ScheduleRepository::changes() const
{
    std::vector<StoredScheduleChange> changes;
    HOITHI_CHECK(
        m_database.select(QStringLiteral("SELECT id, made_by, made_at, reason FROM schedule_change ORDER BY id"), {},
                          [&](const Row &row) {
                              changes.push_back({row.number(0), row.text(1), row.instant(2), row.text(3)});
                          }));
    return changes;
}

Result<std::vector<StoredRoundVersion>> ScheduleRepository::roundVersions() const
{
    std::vector<StoredRoundVersion> versions;
    HOITHI_CHECK(m_database.select(
        QStringLiteral("SELECT 0 AS id, change_id, number, title, opens_at, closes_at, 0 AS cancelled FROM round UNION "
                       "ALL SELECT id, change_id, round, title, opens_at, closes_at, cancelled FROM round_version "
                       "ORDER BY 1, 3"),
        {}, [&](const Row &row) {
            versions.push_back({row.number(0), row.number(1),
                                Round{RoundId(row.number(2)), row.integer(2), row.text(3), row.instant(4),
                                      row.instant(5), row.number(6) == 1}});
        }));
    return versions;
}

Result<std::vector<StoredMilestoneVersion>> ScheduleRepository::milestoneVersions() const
{
    std::vector<StoredMilestoneVersion> versions;
    HOITHI_CHECK(m_database.select(
        QStringLiteral("SELECT 0 AS id, 0 AS change_id, number, title, lead, due, partner, starts, '' AS done_on, 0 AS "
                       "cancelled, id AS milestone_id FROM milestone UNION ALL SELECT id, change_id, number, title, "
                       "lead, due, partner, starts, done_on, cancelled, milestone_id FROM milestone_version ORDER BY "
                       "1, 11"),
        {}, [&](const Row &row) {
            versions.push_back(
                {row.number(0), row.number(1),
                 Milestone{row.text(2), row.text(3), row.text(4), dayIn(row, 5), row.text(6), dayIn(row, 7),
                           dayIn(row, 8), row.number(9) == 1, MilestoneId(row.number(10))}});
        }));
    return versions;
}

Result<std::vector<AuditEntry>> ScheduleRepository::entries() const
{
    std::vector<AuditEntry> entries;
    HOITHI_CHECK(m_database.select(
        QStringLiteral("SELECT seq, payload, hash FROM audit_entry WHERE action = 'schedule.change' ORDER BY seq"), {},
        [&](const Row &row) {
            AuditEntry entry;
            entry.seq = row.number(0);
            entry.payload = row.utf8(1);
            entry.hash = row.latin1(2);
            entries.push_back(std::move(entry));
        }));
    return entries;
}

Result<bool> ScheduleRepository::hasPaper(int roundNumber) const
{
    HOITHI_TRY(const qint64 papers,
               m_database.number(QStringLiteral("SELECT (SELECT COUNT(*) FROM frozen_paper WHERE round = ?) + (SELECT "
                                                "COUNT(*) FROM question_set WHERE round = ?)"),
                                 {roundNumber, roundNumber}));
    return papers > 0;
}

Result<qint64> ScheduleRepository::submissionsOutside(const Round &round) const
{
    return m_database.number(
        QStringLiteral("SELECT COUNT(*) FROM submission WHERE id >= ? AND id < ? AND (submitted_at < ? OR submitted_at "
                       ">= ?) AND batch_id NOT IN (SELECT batch_id FROM batch_withdrawal)"),
        {firstSubmissionId(round.number).value(), firstSubmissionId(round.number + 1).value(),
         toMillis(round.opensAtUtc), toMillis(round.closesAtUtc)});
}

Result<qint64> ScheduleRepository::insert(const StoredScheduleChange &change)
{
    HOITHI_TRY(const qint64 id, m_database.nextId(QStringLiteral("schedule_change")));
    HOITHI_CHECK(m_database.execute(
        QStringLiteral("INSERT INTO schedule_change (id, made_by, made_at, reason) VALUES (?, ?, ?, ?)"),
        {id, storedText(change.madeBy), toMillis(change.madeAtUtc), change.reason}));
    return id;
}

Result<void> ScheduleRepository::addRound(const Round &round, qint64 changeId)
{
    return m_database.execute(
        QStringLiteral("INSERT INTO round (number, title, opens_at, closes_at, change_id) VALUES (?, ?, ?, ?, ?)"),
        {round.number, round.title, toMillis(round.opensAtUtc), toMillis(round.closesAtUtc), changeId});
}

Result<qint64> ScheduleRepository::insert(const Round &round, qint64 changeId)
{
    HOITHI_TRY(const qint64 id, m_database.nextId(QStringLiteral("round_version")));
    HOITHI_CHECK(m_database.execute(
        QStringLiteral("INSERT INTO round_version (id, change_id, round, title, opens_at, closes_at, cancelled) VALUES "
                       "(?, ?, ?, ?, ?, ?, ?)"),
        {id, changeId, round.number, round.title, toMillis(round.opensAtUtc), toMillis(round.closesAtUtc),
         round.cancelled ? 1 : 0}));
    return id;
}

Result<qint64> ScheduleRepository::insert(const Milestone &milestone, qint64 changeId)
{
    HOITHI_TRY(const qint64 id, m_database.nextId(QStringLiteral("milestone_version")));
    HOITHI_CHECK(m_database.execute(
        QStringLiteral("INSERT INTO milestone_version (id, change_id, milestone_id, number, title, lead, partner, "
                       "starts, due, done_on, cancelled) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {id, changeId, milestone.id.value(), milestone.number, milestone.title, storedText(milestone.lead),
         storedText(milestone.partner), storedDay(milestone.starts), storedDay(milestone.due),
         storedDay(milestone.doneOn), milestone.cancelled ? 1 : 0}));
    return id;
}

} // namespace hoithi
