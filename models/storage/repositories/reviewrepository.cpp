// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/reviewrepository.h"

#include "storage/database.h"
#include "storage/imports/participantlists.h"
#include "storage/namelist.h"
#include "storage/row.h"

#include <QHash>

namespace hoithi {

Result<qint64> ReviewRepository::insert(const AccountDecision &decision)
{
    HOITHI_TRY(const qint64 id, m_database.nextId(QStringLiteral("account_decision")));
    HOITHI_CHECK(m_database.execute(
        QStringLiteral("INSERT INTO account_decision (id, kind, from_round, accounts, judges, reason, decided_at) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?)"),
        {id, decision.kind, decision.fromRound, decision.accounts, joinNames(decision.judges), decision.reason,
         toMillis(decision.decidedAtUtc)}));
    return id;
}

Result<qint64> ReviewRepository::insert(const TieDecision &decision)
{
    HOITHI_TRY(const qint64 id, m_database.nextId(QStringLiteral("tie_decision")));
    HOITHI_CHECK(m_database.execute(
        QStringLiteral("INSERT INTO tie_decision (id, round, method, seed, ordering, judges, reason, decided_at) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
        {id, decision.roundNumber, decision.method, decision.seed, decision.ordering, joinNames(decision.judges),
         decision.reason, toMillis(decision.decidedAtUtc)}));
    return id;
}

Result<qint64> ReviewRepository::insert(const FlagVerdict &verdict)
{
    HOITHI_TRY(const qint64 id, m_database.nextId(QStringLiteral("flag_verdict")));
    HOITHI_CHECK(m_database.execute(
        QStringLiteral("INSERT INTO flag_verdict (id, round, flag, kind, outcome, comment, judge, decided_at) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
        {id, verdict.roundNumber, QString::fromLatin1(verdict.flag), verdict.kind, verdict.outcome, verdict.comment,
         verdict.judge, toMillis(verdict.decidedAtUtc)}));
    return id;
}

Result<void> ReviewRepository::insert(const RunFinalisation &finalisation)
{
    return m_database.execute(
        QStringLiteral("INSERT INTO run_finalisation (run_id, judge, comment, finalised_at) VALUES (?, ?, ?, ?)"),
        {finalisation.runId.value(), finalisation.judge, finalisation.comment, toMillis(finalisation.finalisedAtUtc)});
}

Result<std::vector<AccountDecision>> ReviewRepository::accountDecisions() const
{
    std::vector<AccountDecision> decisions;
    HOITHI_CHECK(m_database.select(
        QStringLiteral("SELECT id, kind, from_round, accounts, judges, reason, decided_at FROM account_decision "
                       "ORDER BY id"),
        {}, [&](const Row &row) {
            decisions.push_back({row.number(0), row.text(1), static_cast<int>(row.number(2)), row.text(3),
                                 splitNames(row.text(4)), row.text(5), row.instant(6)});
        }));
    return decisions;
}

Result<std::vector<TieDecision>> ReviewRepository::tieDecisions(std::optional<int> roundNumber) const
{
    QString sql =
        QStringLiteral("SELECT id, round, method, seed, ordering, judges, reason, decided_at FROM tie_decision");
    if (roundNumber)
        sql += QStringLiteral(" WHERE round = ?");
    std::vector<TieDecision> decisions;
    HOITHI_CHECK(m_database.select(sql + QStringLiteral(" ORDER BY id"),
                                   roundNumber ? QVariantList{*roundNumber} : QVariantList{}, [&](const Row &row) {
                                       decisions.push_back({row.number(0), static_cast<int>(row.number(1)), row.text(2),
                                                            row.text(3), row.text(4), splitNames(row.text(5)),
                                                            row.text(6), row.instant(7)});
                                   }));
    return decisions;
}

Result<std::vector<FlagVerdict>> ReviewRepository::verdicts(int roundNumber) const
{
    std::vector<FlagVerdict> verdicts;
    HOITHI_CHECK(m_database.select(
        QStringLiteral("SELECT id, round, flag, kind, outcome, comment, judge, decided_at FROM flag_verdict "
                       "WHERE round = ? ORDER BY id"),
        {roundNumber}, [&](const Row &row) {
            verdicts.push_back({row.number(0), static_cast<int>(row.number(1)), row.utf8(2), row.text(3), row.text(4),
                                row.text(5), row.text(6), row.instant(7)});
        }));
    return verdicts;
}

Result<std::optional<RunFinalisation>> ReviewRepository::finalisation(RankingRunId run) const
{
    std::optional<RunFinalisation> found;
    HOITHI_CHECK(
        m_database.select(QStringLiteral("SELECT judge, comment, finalised_at FROM run_finalisation WHERE run_id = ?"),
                          {run.value()}, [&](const Row &row) {
                              found = RunFinalisation{run, row.text(0), row.text(1), row.instant(2)};
                          }));
    return found;
}

Result<std::vector<qint64>> ReviewRepository::participants(const QStringList &accountIds) const
{
    if (accountIds.isEmpty())
        return std::vector<qint64>();
    QHash<QByteArray, qint64> wanted;
    for (const QString &account : accountIds)
        wanted.insert(account.toUtf8(), -1);
    HOITHI_CHECK(loadParticipants(m_database, [&wanted](std::string_view account, qint64 id) {
        const auto found = wanted.find(QByteArray::fromRawData(account.data(), std::ssize(account)));
        if (found != wanted.end())
            *found = id;
    }));
    std::vector<qint64> participants;
    for (const QString &account : accountIds)
        participants.push_back(wanted.value(account.toUtf8()));
    return participants;
}

} // namespace hoithi
