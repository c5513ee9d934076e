// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/decisionrepository.h"

#include "storage/database.h"
#include "storage/namelist.h"
#include "storage/row.h"

#include <limits>

namespace hoithi {

namespace {

Result<std::vector<JudgeDecision>> selectDecisions(Database &database, qint64 from, qint64 to)
{
    std::vector<JudgeDecision> decisions;
    HOITHI_CHECK(
        database.select(QStringLiteral("SELECT id, kind, submission_id, judges, reason, decided_at FROM judge_decision "
                                       "WHERE submission_id >= ? AND submission_id < ? ORDER BY id"),
                        {from, to}, [&](const Row &row) {
                            decisions.push_back({row.number(0), row.text(1), SubmissionId(row.number(2)),
                                                 splitNames(row.text(3)), row.text(4), row.instant(5)});
                        }));
    return decisions;
}

} // namespace

Result<qint64> DecisionRepository::insert(const JudgeDecision &decision)
{
    HOITHI_TRY(const qint64 id, m_database.nextId(QStringLiteral("judge_decision")));
    HOITHI_CHECK(m_database.execute(
        QStringLiteral("INSERT INTO judge_decision (id, kind, submission_id, judges, reason, decided_at) "
                       "VALUES (?, ?, ?, ?, ?, ?)"),
        {id, decision.kind, decision.submissionId.value(), joinNames(decision.judges), decision.reason,
         toMillis(decision.decidedAtUtc)}));
    return id;
}

Result<std::vector<JudgeDecision>> DecisionRepository::all() const
{
    return selectDecisions(m_database, 0, std::numeric_limits<qint64>::max());
}

Result<std::vector<JudgeDecision>> DecisionRepository::ofRound(int roundNumber) const
{
    return selectDecisions(m_database, firstSubmissionId(roundNumber).value(),
                           firstSubmissionId(roundNumber + 1).value());
}

} // namespace hoithi
