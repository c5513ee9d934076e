// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/contestrepository.h"

#include "storage/database.h"
#include "storage/row.h"
#include "storage/storedtext.h"

#include <QCoreApplication>
#include <optional>

namespace hoithi {

Result<bool> ContestRepository::exists() const
{
    HOITHI_TRY(const qint64 count, m_database.number(QStringLiteral("SELECT COUNT(*) FROM contest")));
    return count > 0;
}

Result<void> ContestRepository::requireNone() const
{
    HOITHI_TRY(const bool taken, exists());
    if (!taken)
        return {};
    return failure(
        ErrorCode::AlreadyExists,
        QCoreApplication::translate("Storage", "“%1” holds a contest already. Open it, or choose another store.")
            .arg(m_database.displayName()));
}

Result<void> ContestRepository::insert(const Contest &contest, const std::vector<Round> &rounds,
                                       const std::vector<Milestone> &milestones)
{
    HOITHI_CHECK(requireNone());
    HOITHI_CHECK(m_database.execute(
        QStringLiteral(
            "INSERT INTO contest (id, title, plan_number, parent_authority, issuing_authority, place, preset_id, "
            "signature_quorum) VALUES (1, ?, ?, ?, ?, ?, ?, ?)"),
        {contest.title, contest.planNumber, contest.parentAuthority, contest.issuingAuthority, contest.place,
         contest.presetId, contest.signatureQuorum}));
    for (const Round &round : rounds) {
        HOITHI_CHECK(m_database.execute(
            QStringLiteral("INSERT INTO round (number, title, opens_at, closes_at) VALUES (?, ?, ?, ?)"),
            {round.number, round.title, toMillis(round.opensAtUtc), toMillis(round.closesAtUtc)}));
    }
    qint64 id = 0;
    for (const Milestone &milestone : milestones) {
        HOITHI_CHECK(m_database.execute(
            QStringLiteral("INSERT INTO milestone (id, number, title, lead, due, partner, starts) VALUES (?, ?, ?, ?, "
                           "?, ?, ?)"),
            {++id, milestone.number, milestone.title, milestone.lead, milestone.due.toString(Qt::ISODate),
             storedText(milestone.partner), storedDay(milestone.starts)}));
    }
    return {};
}

Result<Contest> ContestRepository::contest() const
{
    std::optional<Contest> found;
    HOITHI_CHECK(m_database.select(
        QStringLiteral(
            "SELECT title, plan_number, parent_authority, issuing_authority, place, preset_id, signature_quorum "
            "FROM contest"),
        {}, [&](const Row &row) {
            found =
                Contest{row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), row.integer(6)};
        }));
    if (!found) {
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("Storage", "“%1” holds no contest. Create one first.")
                           .arg(m_database.displayName()));
    }
    return *std::move(found);
}

Result<std::vector<Round>> ContestRepository::rounds() const
{
    std::vector<Round> rounds;
    HOITHI_CHECK(m_database.select(
        QStringLiteral("SELECT r.number, coalesce(v.title, r.title), coalesce(v.opens_at, r.opens_at), "
                       "coalesce(v.closes_at, r.closes_at), coalesce(v.cancelled, 0) FROM round r LEFT JOIN "
                       "round_version v ON v.id = (SELECT MAX(n.id) FROM round_version n WHERE n.round = r.number) "
                       "ORDER BY r.number"),
        {}, [&](const Row &row) {
            rounds.push_back({RoundId(row.number(0)), row.integer(0), row.text(1), row.instant(2), row.instant(3),
                              row.number(4) == 1});
        }));
    return rounds;
}

Result<Round> ContestRepository::round(int number) const
{
    HOITHI_TRY(const std::vector<Round> all, rounds());
    for (const Round &round : all) {
        if (round.number == number)
            return round;
    }
    return failure(
        ErrorCode::NotFound,
        QCoreApplication::translate("Storage", "The contest has no round %1. Choose one of its rounds.").arg(number));
}

Result<std::vector<Milestone>> ContestRepository::milestones() const
{
    std::vector<Milestone> milestones;
    HOITHI_CHECK(m_database.select(
        QStringLiteral("SELECT number, title, lead, due, partner, starts, done_on, cancelled, milestone_id FROM ("
                       "SELECT number, title, lead, due, partner, starts, '' AS done_on, 0 AS cancelled, id AS "
                       "milestone_id FROM milestone m WHERE NOT EXISTS (SELECT 1 FROM milestone_version v WHERE "
                       "v.milestone_id = m.id) UNION ALL SELECT number, title, lead, due, partner, starts, done_on, "
                       "cancelled, milestone_id FROM milestone_version v WHERE id = (SELECT MAX(n.id) FROM "
                       "milestone_version n WHERE n.milestone_id = v.milestone_id)) AS newest ORDER BY milestone_id"),
        {}, [&](const Row &row) {
            milestones.push_back({row.text(0), row.text(1), row.text(2), dayIn(row, 3), row.text(4), dayIn(row, 5),
                                  dayIn(row, 6), row.number(7) == 1, MilestoneId(row.number(8))});
        }));
    return milestones;
}

} // namespace hoithi
