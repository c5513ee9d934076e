// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/imports/conflictrepository.h"

#include "storage/database.h"
#include "storage/namelist.h"
#include "storage/row.h"
#include "storage/submissionscan.h"

#include <algorithm>
#include <map>

namespace hoithi {

namespace {

const QLatin1String decisionColumns(
    "SELECT d.id, d.conflict_id, d.kind, d.submission_id, d.batch_id, d.judges, d.reason, d.decided_at "
    "FROM conflict_decision d ");
const QLatin1String fromConflicts("FROM import_conflict c JOIN import_batch b ON b.id = c.batch_id "
                                  "WHERE c.batch_id NOT IN (SELECT w.batch_id FROM batch_withdrawal w)");
/// Of a row `c`.
const QLatin1String isDecided(
    "EXISTS (SELECT 1 FROM conflict_decision d WHERE d.conflict_id = c.id AND d.kind IN ('keep', 'take') AND d.id = "
    "(SELECT MAX(n.id) FROM conflict_decision n WHERE n.conflict_id = c.id))");

Result<std::vector<ConflictDecision>> selectDecisions(Database &database, const QString &condition,
                                                      const QVariantList &values)
{
    std::vector<ConflictDecision> decisions;
    HOITHI_CHECK(database.select(
        QString(decisionColumns + condition + QLatin1String(" ORDER BY d.id")), values, [&](const Row &row) {
            decisions.push_back({row.number(0), row.number(1), row.text(2), SubmissionId{row.number(3)},
                                 ImportBatchId(row.number(4)), splitNames(row.text(5)), row.text(6), row.instant(7)});
        }));
    return decisions;
}

/// "AND b.round = ?", with its value.
QString within(const ConflictScope &scope, QVariantList &values)
{
    QString condition;
    if (scope.roundNumber != 0) {
        condition += QStringLiteral(" AND b.round = ?");
        values.append(scope.roundNumber);
    }
    if (scope.batch != 0) {
        condition += QStringLiteral(" AND c.batch_id = ?");
        values.append(scope.batch);
    }
    return condition;
}

} // namespace

Result<qint64> ConflictRepository::insert(const ConflictDecision &decision)
{
    HOITHI_TRY(const qint64 id, m_database.nextId(QStringLiteral("conflict_decision")));
    HOITHI_CHECK(m_database.execute(
        QStringLiteral("INSERT INTO conflict_decision (id, conflict_id, kind, submission_id, batch_id, judges, reason, "
                       "decided_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
        {id, decision.conflictId, decision.kind, decision.submission.value(), decision.batch.value(),
         joinNames(decision.judges), decision.reason, toMillis(decision.decidedAtUtc)}));
    return id;
}

Result<std::vector<ConflictDecision>> ConflictRepository::decisions() const
{
    return selectDecisions(m_database, {}, {});
}

Result<std::optional<ConflictDecision>> ConflictRepository::newest(qint64 conflict) const
{
    HOITHI_TRY(std::vector<ConflictDecision> found,
               selectDecisions(m_database, QStringLiteral("WHERE d.conflict_id = ?"), {conflict}));
    return found.empty() ? std::nullopt : std::optional(std::move(found.back()));
}

Result<std::vector<ConflictDecision>> ConflictRepository::taken() const
{
    return selectDecisions(m_database,
                           QStringLiteral("WHERE d.kind = 'take' AND d.id = (SELECT MAX(n.id) FROM conflict_decision n "
                                          "WHERE n.conflict_id = d.conflict_id)"),
                           {});
}

Result<LeftOut> ConflictRepository::leftOut() const
{
    LeftOut left;
    HOITHI_CHECK(m_database.select(QStringLiteral("SELECT batch_id FROM batch_withdrawal"), {},
                                   [&](const Row &row) { left.batches.insert(row.number(0)); }));
    HOITHI_TRY(const std::vector<ConflictDecision> all,
               selectDecisions(m_database, QStringLiteral("WHERE d.kind IN ('take', 'restore')"), {}));
    std::map<qint64, const ConflictDecision *> newest; // of its batch
    for (const ConflictDecision &decision : all)
        newest[decision.batch.value()] = &decision;
    for (const auto &[batch, decision] : newest) {
        if (decision->kind == QStringLiteral("take"))
            left.submissions.insert(decision->submission.value());
        else
            left.batches.insert(batch);
    }
    return left;
}

Result<std::vector<StoredConflict>> ConflictRepository::select(const ConflictScope &scope, const QString &condition,
                                                               const QString &order, const QVariantList &values) const
{
    QVariantList bound;
    const QString where = within(scope, bound) + condition;
    bound.append(values);
    std::vector<StoredConflict> conflicts;
    HOITHI_CHECK(m_database.select(
        QStringLiteral("SELECT c.id, c.batch_id, b.round, c.line, c.submission_id, c.payload, c.personal %1%2 ORDER BY "
                       "%3")
            .arg(fromConflicts, where, order),
        bound, [&](const Row &row) {
            conflicts.push_back({row.number(0),
                                 ImportBatchId(row.number(1)),
                                 row.integer(2),
                                 {static_cast<quint64>(row.number(3)), row.text(4), row.utf8(5), row.bytes(6)}});
        }));
    return conflicts;
}

Result<std::optional<StoredConflict>> ConflictRepository::find(qint64 conflict) const
{
    HOITHI_TRY(std::vector<StoredConflict> found,
               select({}, QStringLiteral(" AND c.id = ?"), QStringLiteral("c.id"), {conflict}));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

Result<std::vector<StoredConflict>> ConflictRepository::at(ImportBatchId batch, quint64 line) const
{
    return select({0, batch.value()}, QStringLiteral(" AND c.line = ?"), QStringLiteral("c.id"),
                  {static_cast<qint64>(line)});
}

Result<std::vector<StoredConflict>> ConflictRepository::these(std::span<const qint64> conflicts) const
{
    constexpr std::size_t inAStatement = 500;
    std::vector<StoredConflict> all;
    std::map<qint64, std::size_t> order;
    for (std::size_t from = 0; from < conflicts.size(); from += inAStatement) {
        QStringList ids;
        for (std::size_t i = from; i < std::min(from + inAStatement, conflicts.size()); ++i) {
            ids.append(QString::number(conflicts[i]));
            order.emplace(conflicts[i], i);
        }
        HOITHI_TRY(std::vector<StoredConflict> some,
                   select({}, QStringLiteral(" AND c.id IN (%1)").arg(ids.join(QLatin1Char(','))),
                          QStringLiteral("c.id"), {}));
        std::ranges::move(some, std::back_inserter(all));
    }
    std::ranges::sort(all, {}, [&order](const StoredConflict &conflict) { return order.at(conflict.id); });
    return all;
}

Result<void> ConflictRepository::forEach(qint64 batch, const std::function<void(const StoredConflict &)> &take) const
{
    QVariantList values;
    const QString condition = within({0, batch}, values);
    return m_database.select(
        QStringLiteral("SELECT c.id, c.batch_id, b.round, c.line, c.submission_id %1%2 ORDER BY c.id")
            .arg(fromConflicts, condition),
        values, [&](const Row &row) {
            take({row.number(0),
                  ImportBatchId(row.number(1)),
                  row.integer(2),
                  {static_cast<quint64>(row.number(3)), row.text(4), {}, {}}});
        });
}

Result<qint64> ConflictRepository::openCount(const ConflictScope &scope) const
{
    QVariantList values;
    const QString condition = within(scope, values);
    return m_database.number(QStringLiteral("SELECT COUNT(*) %1%2 AND NOT %3").arg(fromConflicts, condition, isDecided),
                             values);
}

Result<void> ConflictRepository::forEachTwin(ImportBatchId batch, int roundNumber,
                                             const std::function<void(const ConflictTwin &)> &take) const
{
    return m_database.select(
        QStringLiteral(
            "SELECT c.id, c.line, c.submission_id, c.personal, o.id, o.batch_id, o.line, o.personal "
            "FROM import_conflict c LEFT JOIN (SELECT k.id, k.batch_id, k.line, k.submission_id, k.payload, "
            "k.personal FROM import_conflict k JOIN import_batch b ON b.id = k.batch_id WHERE b.round = ? AND "
            "k.batch_id <> ? AND k.batch_id NOT IN (SELECT w.batch_id FROM batch_withdrawal w)) o "
            "ON o.submission_id = c.submission_id AND o.payload = c.payload "
            "WHERE c.batch_id = ? ORDER BY c.id"),
        {roundNumber, batch.value(), batch.value()}, [&](const Row &row) {
            const QString id = row.text(2);
            ConflictTwin twin;
            twin.own = {row.number(0), batch, roundNumber, {static_cast<quint64>(row.number(1)), id, {}, row.bytes(3)}};
            if (!row.isNull(4))
                twin.other = {row.number(4),
                              ImportBatchId(row.number(5)),
                              roundNumber,
                              {static_cast<quint64>(row.number(6)), id, {}, row.bytes(7)}};
            take(twin);
        });
}

Result<std::set<std::pair<qint64, qint64>>> ConflictRepository::onlyIn(std::span<const SubmissionId> submissions) const
{
    std::set<std::pair<qint64, qint64>> only;
    if (submissions.empty())
        return only;
    HOITHI_TRY(const std::vector<StoredSubmission> rows, fetchSubmissions(m_database, submissions));
    std::map<int, QStringList> ofRounds; // participants
    QStringList ids;
    for (const StoredSubmission &row : rows) {
        only.emplace(row.participantId, row.batchId.value());
        ofRounds[roundOf(row.id)].append(QString::number(row.participantId));
        ids.append(QString::number(row.id.value()));
    }
    for (const auto &[round, participants] : ofRounds) {
        HOITHI_CHECK(m_database.select(
            QStringLiteral("SELECT DISTINCT participant_id, batch_id FROM submission WHERE id >= ? AND id < ? AND "
                           "participant_id IN (%1) AND id NOT IN (%2)")
                .arg(participants.join(QLatin1Char(',')), ids.join(QLatin1Char(','))),
            {firstSubmissionId(round).value(), firstSubmissionId(round + 1).value()}, [&](const Row &row) {
                only.erase({row.number(0), row.number(1)});
            }));
    }
    return only;
}

} // namespace hoithi
