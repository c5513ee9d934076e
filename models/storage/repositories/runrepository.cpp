// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/runrepository.h"

#include "storage/database.h"
#include "storage/row.h"

#include <QCoreApplication>
#include <QtEndian>

namespace hoithi {

namespace {

constexpr qsizetype standingRowSize = 16;

QByteArray packed(std::span<const StoredStanding> standing)
{
    QByteArray blob(static_cast<qsizetype>(standing.size()) * standingRowSize, '\0');
    char *at = blob.data();
    for (const StoredStanding &row : standing) {
        qToLittleEndian(row.position, at);
        qToLittleEndian(row.place, at + 4);
        qToLittleEndian(row.prize, at + 8);
        qToLittleEndian(row.correct, at + 10);
        qToLittleEndian(row.separatedBy, at + 12);
        qToLittleEndian(row.eligibility, at + 13);
        at += standingRowSize;
    }
    return blob;
}

StoredStanding unpackedRow(const char *at)
{
    return {qFromLittleEndian<quint32>(at),     qFromLittleEndian<quint32>(at + 4),
            qFromLittleEndian<qint16>(at + 8),  qFromLittleEndian<quint16>(at + 10),
            qFromLittleEndian<quint8>(at + 12), qFromLittleEndian<quint8>(at + 13)};
}

std::vector<StoredStanding> unpacked(const QByteArray &blob)
{
    std::vector<StoredStanding> standing;
    standing.reserve(static_cast<std::size_t>(blob.size() / standingRowSize));
    for (qsizetype i = 0; i < blob.size(); i += standingRowSize)
        standing.push_back(unpackedRow(blob.constData() + i));
    return standing;
}

/// `expression` gives the standing's blob or a part of it.
Result<QByteArray> selectRows(Database &database, const QString &expression, RankingRunId run)
{
    std::optional<QByteArray> blob;
    HOITHI_CHECK(database.select(QStringLiteral("SELECT %1 FROM ranking_run WHERE id = ?").arg(expression),
                                 {run.value()}, [&](const Row &row) { blob = row.bytes(0); }));
    if (!blob)
        return failure(ErrorCode::NotFound, QCoreApplication::translate("Storage", "There is no such ranking run."));
    if (blob->size() % standingRowSize != 0) {
        return failure(
            ErrorCode::Corrupt,
            QCoreApplication::translate("Storage", "A stored standing is damaged. Restore the contest from a backup."));
    }
    return *blob;
}

/// `count` rows of a standing from `first` (0: the first of all).
QString rowsFrom(qsizetype first, qsizetype count)
{
    return QStringLiteral("substr(standing, %1, %2)").arg(first * standingRowSize + 1).arg(count * standingRowSize);
}

Result<std::vector<RankingRun>> selectRuns(Database &database, const QString &condition, const QVariantList &values)
{
    std::vector<RankingRun> runs;
    HOITHI_CHECK(database.select(
        QString(QLatin1String("SELECT id, round, run_hash, manifest, rules_version, target, participants, eligible, "
                              "all_correct, counted, computed_at FROM ranking_run ")
                + condition),
        values, [&](const Row &row) {
            runs.push_back({RankingRunId(row.number(0)), row.integer(1), row.latin1(2), row.utf8(3), row.integer(4),
                            row.number(5), row.number(6), row.number(7), row.number(8), row.number(9),
                            row.instant(10)});
        }));
    return runs;
}

std::optional<RankingRun> firstOf(std::vector<RankingRun> runs)
{
    return runs.empty() ? std::nullopt : std::optional<RankingRun>(std::move(runs.front()));
}

} // namespace

Result<RankingRunId> RunRepository::insert(const RankingRun &run, std::span<const StoredStanding> standing)
{
    HOITHI_TRY(const qint64 id, m_database.nextId(QStringLiteral("ranking_run")));
    HOITHI_CHECK(m_database.execute(
        QStringLiteral(
            "INSERT INTO ranking_run (id, round, run_hash, manifest, rules_version, target, participants, eligible, "
            "all_correct, counted, computed_at, standing) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {id, run.roundNumber, QString::fromLatin1(run.runHash), QString::fromUtf8(run.manifest), run.rulesVersion,
         run.target, run.participants, run.eligible, run.allCorrect, run.counted, toMillis(run.computedAtUtc),
         packed(standing)}));
    qint64 ordinal = 0;
    for (const StoredStanding &row : standing) {
        ++ordinal;
        if (row.prize < 0)
            continue;
        HOITHI_CHECK(m_database.execute(
            QStringLiteral(
                "INSERT INTO standing (run_id, ordinal, submission_position, place, prize, correct, separated_by, "
                "eligibility) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
            {id, ordinal, static_cast<qint64>(row.position), static_cast<qint64>(row.place),
             static_cast<int>(row.prize), static_cast<int>(row.correct), static_cast<int>(row.separatedBy),
             static_cast<int>(row.eligibility)}));
    }
    return RankingRunId(id);
}

Result<std::optional<RankingRun>> RunRepository::newest(int roundNumber) const
{
    HOITHI_TRY(std::vector<RankingRun> runs,
               selectRuns(m_database, QStringLiteral("WHERE round = ? ORDER BY id DESC LIMIT 1"), {roundNumber}));
    return firstOf(std::move(runs));
}

Result<std::optional<RankingRun>> RunRepository::findByHash(int roundNumber, const QByteArray &runHash) const
{
    HOITHI_TRY(std::vector<RankingRun> runs, selectRuns(m_database, QStringLiteral("WHERE round = ? AND run_hash = ?"),
                                                        {roundNumber, QString::fromLatin1(runHash)}));
    return firstOf(std::move(runs));
}

Result<std::vector<RankingRun>> RunRepository::all(int roundNumber) const
{
    if (roundNumber == 0)
        return selectRuns(m_database, QStringLiteral("ORDER BY id"), {});
    return selectRuns(m_database, QStringLiteral("WHERE round = ? ORDER BY id"), {roundNumber});
}

Result<std::vector<StoredStanding>> RunRepository::standing(RankingRunId run) const
{
    return selectRows(m_database, QStringLiteral("standing"), run).map(unpacked);
}

Result<std::vector<StoredStanding>> RunRepository::standingHead(RankingRunId run, int rows) const
{
    return selectRows(m_database, rowsFrom(0, rows), run).map(unpacked);
}

Result<void> RunRepository::forEachRow(RankingRunId run, const std::function<void(const StoredStanding &)> &take) const
{
    constexpr qsizetype atOnce = 200'000; // some megabytes
    for (qsizetype first = 0;; first += atOnce) {
        HOITHI_TRY(const QByteArray rows, selectRows(m_database, rowsFrom(first, atOnce), run));
        for (qsizetype i = 0; i < rows.size(); i += standingRowSize)
            take(unpackedRow(rows.constData() + i));
        if (rows.size() < atOnce * standingRowSize)
            return {};
    }
}

Result<std::vector<StoredStanding>> RunRepository::winners(RankingRunId run) const
{
    std::vector<StoredStanding> winners;
    HOITHI_CHECK(m_database.select(
        QStringLiteral("SELECT submission_position, place, prize, correct, separated_by, eligibility FROM standing "
                       "WHERE run_id = ? ORDER BY ordinal"),
        {run.value()}, [&](const Row &row) {
            winners.push_back({static_cast<std::uint32_t>(row.number(0)), static_cast<std::uint32_t>(row.number(1)),
                               static_cast<std::int16_t>(row.integer(2)), static_cast<std::uint16_t>(row.integer(3)),
                               static_cast<std::uint8_t>(row.integer(4)), static_cast<std::uint8_t>(row.integer(5))});
        }));
    return winners;
}

} // namespace hoithi
