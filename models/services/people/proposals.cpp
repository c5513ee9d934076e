// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people/proposals.h"

#include "services/conflicts/conflictdeciding.h"
#include "services/papers/paperfreezing.h"
#include "services/people/acting.h"
#include "services/review/accountmerging.h"
#include "services/review/decisions.h"
#include "services/review/keyamendment.h"
#include "services/review/ties/tieresolving.h"
#include "services/vault/erasure.h"
#include "storage/repositories/keyrepository.h"
#include "storage/repositories/proposalrepository.h"
#include "storage/transaction.h"

#include <algorithm>

namespace hoithi {

namespace {

Result<Member> signedInMember(Store &store)
{
    HOITHI_TRY(const Acting acting, actingPerson(store));
    if (acting.member)
        return *acting.member;
    return failure(ErrorCode::Refused, Services::tr("Proposals are for the members of the contest: sign in first."));
}

/// What the acting member may carry out.
Result<Proposal> proposalToConfirm(Store &store, qint64 id)
{
    HOITHI_TRY(const Member member, signedInMember(store));
    HOITHI_TRY(Proposal proposal, openProposal(store, id));
    if (proposal.login == member.login) {
        return failure(ErrorCode::Refused,
                       Services::tr("You have proposed this yourself: somebody else has to carry it out."));
    }
    if (proposal.lapsed) {
        return failure(ErrorCode::Refused,
                       Services::tr("%1 has proposed this, and may decide it no more. Take it back, and "
                                    "propose it again where it is still wanted.")
                           .arg(proposal.fullName));
    }
    return proposal;
}

/// What takes long to check, and so is checked before others are kept waiting: its fingerprint, or nothing.
Result<QByteArray> checkedBefore(Store &store, qint64 id)
{
    HOITHI_TRY(const Proposal proposal, proposalToConfirm(store, id));
    return proposal.act == QStringLiteral("tie.resolve") ? checkTieProposal(store, proposal) : QByteArray();
}

Result<void> carryOut(Store &store, const Proposal &proposal, const QByteArray &checked)
{
    if (proposal.act == QStringLiteral("key.amend"))
        return confirmAmendment(store, proposal);
    if (proposal.act == QStringLiteral("personal.erase"))
        return confirmErasure(store, proposal);
    if (proposal.act == QStringLiteral("paper.freeze"))
        return confirmFreezing(store, proposal);
    if (proposal.act == QStringLiteral("tie.resolve"))
        return confirmTie(store, proposal, checked);
    if (proposal.act.startsWith(QStringLiteral("conflict.")))
        return confirmConflict(store, proposal);
    if (proposal.act.startsWith(QStringLiteral("accounts.")))
        return confirmAccounts(store, proposal);
    return confirmSubmissionProposal(store, proposal);
}

} // namespace

Result<std::vector<Proposal>> readProposals(Store &store)
{
    return openProposals(store);
}

Result<Proposal> openProposal(Store &store, qint64 id)
{
    HOITHI_TRY(const std::vector<Proposal> open, readProposals(store));
    const auto found = std::ranges::find(open, id, &Proposal::id);
    if (found != open.end())
        return *found;
    return failure(ErrorCode::NotFound, Services::tr("There is no proposal %1 that waits for somebody.").arg(id));
}

Result<void> confirmProposal(Store &store, qint64 id)
{
    HOITHI_TRY(const QByteArray checked, checkedBefore(store, id));
    HOITHI_TRY(Transaction transaction, Transaction::begin(*store.database, QStringLiteral("confirm")));
    HOITHI_TRY(const Proposal proposal, proposalToConfirm(store, id));
    HOITHI_CHECK(carryOut(store, proposal, checked));
    HOITHI_CHECK(transaction.commit());
    if (proposal.act == QStringLiteral("personal.erase"))
        KeyRepository(*store.database).forgetRemoved();
    return {};
}

Result<void> withdrawProposal(Store &store, qint64 id)
{
    HOITHI_TRY(Transaction transaction, Transaction::begin(*store.database, QStringLiteral("withdraw")));
    HOITHI_TRY(const Member member, signedInMember(store));
    HOITHI_TRY(const Proposal proposal, openProposal(store, id));
    const bool clearsUp = proposal.lapsed && member.role == roleDeciding(proposal.act);
    if (proposal.login != member.login && !clearsUp) {
        return failure(ErrorCode::Refused,
                       Services::tr("%1 has proposed this, and only they can take it back.").arg(proposal.fullName));
    }
    HOITHI_TRY(const Instant now, nowOf(store));
    HOITHI_TRY(const qint64 end,
               ProposalRepository(*store.database).end(id, ProposalOutcome::Withdrawn, member.fullName, now));
    HOITHI_TRY(const std::vector<Fact> facts, rowFacts(*store.database, RowFacts::ProposalEnds, end));
    HOITHI_CHECK(recordAudit(store, member.fullName, QStringLiteral("proposal.withdraw"), proposal.subject,
                             {{QStringLiteral("proposal"), id}}, facts));
    return transaction.commit();
}

} // namespace hoithi
