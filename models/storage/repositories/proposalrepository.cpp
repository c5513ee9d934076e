// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/proposalrepository.h"

#include "storage/database.h"
#include "storage/row.h"
#include "storage/salt.h"

namespace hoithi {

Result<std::vector<Proposal>> ProposalRepository::open() const
{
    std::vector<Proposal> proposals;
    HOITHI_CHECK(m_database.select(
        QStringLiteral("SELECT id, act, subject, content, reason, login, full_name, proposed_at FROM proposal p WHERE "
                       "NOT EXISTS (SELECT 1 FROM proposal_end e WHERE e.proposal_id = p.id) ORDER BY id"),
        {}, [&](const Row &row) {
            proposals.push_back({row.number(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5),
                                 row.text(6), row.instant(7), false});
        }));
    return proposals;
}

Result<qint64> ProposalRepository::insert(const Proposal &proposal)
{
    HOITHI_TRY(const qint64 id, m_database.nextId(QStringLiteral("proposal")));
    HOITHI_CHECK(m_database.execute(
        QStringLiteral("INSERT INTO proposal (id, act, subject, content, reason, login, full_name, proposed_at, "
                       "salt) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {id, proposal.act, proposal.subject, proposal.content, proposal.reason, proposal.login, proposal.fullName,
         toMillis(proposal.proposedAtUtc), randomSalt()}));
    return id;
}

Result<qint64> ProposalRepository::end(qint64 proposal, ProposalOutcome outcome, const QString &fullName,
                                       Instant endedAtUtc)
{
    HOITHI_TRY(const qint64 id, m_database.nextId(QStringLiteral("proposal_end")));
    const QString word = outcome == ProposalOutcome::Carried ? QStringLiteral("carried") : QStringLiteral("withdrawn");
    HOITHI_CHECK(m_database.execute(
        QStringLiteral(
            "INSERT INTO proposal_end (id, proposal_id, outcome, full_name, ended_at) VALUES (?, ?, ?, ?, ?)"),
        {id, proposal, word, fullName, toMillis(endedAtUtc)}));
    return id;
}

} // namespace hoithi
