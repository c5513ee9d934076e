// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/awardrepository.h"

#include "storage/database.h"
#include "storage/row.h"

namespace hoithi {

namespace {

QVariant orNull(qint64 id)
{
    return id > 0 ? QVariant(id) : QVariant();
}

Result<std::vector<StoredAward>> selectAwards(Database &database, const QString &condition, const QVariantList &values)
{
    std::vector<StoredAward> awards;
    HOITHI_CHECK(database.select(
        QString(QLatin1String(
                    "SELECT id, round, run_id, basis, place, prize, prize_name, amount, submission_id, agency_id, "
                    "awarded_at FROM award ")
                + condition + QLatin1String(" ORDER BY id")),
        values, [&](const Row &row) {
            awards.push_back({row.number(0), row.integer(1), RankingRunId(row.number(2)), row.latin1(3), row.integer(4),
                              row.integer(5), row.text(6), row.maybe(7), SubmissionId(row.number(8)),
                              AgencyId(row.number(9)), row.instant(10)});
        }));
    return awards;
}

} // namespace

Result<void> AwardRepository::insert(std::span<const StoredAward> awards)
{
    HOITHI_TRY(qint64 id, m_database.nextId(QStringLiteral("award")));
    for (const StoredAward &award : awards) {
        const QVariant amount = award.amount ? QVariant(*award.amount) : QVariant();
        HOITHI_CHECK(m_database.execute(
            QStringLiteral(
                "INSERT INTO award (id, round, run_id, basis, place, prize, prize_name, amount, submission_id, "
                "agency_id, awarded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            {id++, orNull(award.roundNumber), orNull(award.runId.value()), QString::fromLatin1(award.basis),
             award.place, award.prize, award.prizeName, amount, orNull(award.submissionId.value()),
             orNull(award.agencyId.value()), toMillis(award.awardedAtUtc)}));
    }
    return {};
}

Result<std::vector<StoredAward>> AwardRepository::all() const
{
    return selectAwards(m_database, QString(), {});
}

Result<std::vector<StoredAward>> AwardRepository::ofRun(RankingRunId run) const
{
    return selectAwards(m_database, QStringLiteral("WHERE run_id = ?"), {run.value()});
}

Result<std::vector<StoredAward>> AwardRepository::givenFrom(int roundNumber, const QByteArray &basis) const
{
    return selectAwards(m_database, QStringLiteral("WHERE COALESCE(round, 0) = ? AND basis = ?"),
                        {roundNumber, QString::fromLatin1(basis)});
}

Result<std::vector<StoredAward>> AwardRepository::collective() const
{
    return selectAwards(m_database, QStringLiteral("WHERE round IS NULL"), {});
}

} // namespace hoithi
