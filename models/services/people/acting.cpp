// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people/acting.h"

#include "base/personname.h"
#include "base/text.h"
#include "services/people/signedin.h"
#include "services/people/signintext.h"
#include "storage/repositories/memberrepository.h"
#include "storage/repositories/proposalrepository.h"
#include "storage/serverlogin.h"

#include <algorithm>

namespace hoithi {

namespace {

tl::unexpected<Error> notSignedIn(const Acting &acting)
{
    return failure(ErrorCode::Refused, signInText(acting.shared));
}

Result<void> requireRole(const Acting &acting, Operation operation)
{
    if (acting.asOwner)
        return {};
    if (!acting.member)
        return notSignedIn(acting);
    if (isWorkOf(operation, acting.member->role))
        return {};
    QString wanted = roleText(roleFor(operation));
    if (const auto other = otherRoleFor(operation))
        wanted = Services::tr("%1 or %2").arg(wanted, roleText(*other));
    return failure(ErrorCode::Refused,
                   Services::tr("This is the work of %1, and you are %2.").arg(wanted, roleText(acting.member->role)));
}

Result<void> requireOwnName(const Member &member, const QString &given)
{
    if (given.isEmpty() || samePerson(given, member.fullName))
        return {};
    return failure(ErrorCode::Refused,
                   Services::tr("You are signed in as %1: record this under your own name.").arg(member.fullName));
}

/// The one of two names that is not the member's; empty where it was left out.
Result<QString> otherName(const Member &member, const QStringList &names)
{
    const auto isOther = [&member](const QString &name) {
        return !samePerson(name, member.fullName);
    };
    const auto others = std::ranges::count_if(names, isOther);
    if (names.size() > 2 || others > 1 || (names.size() == 2 && others != 1)) {
        return failure(ErrorCode::Refused,
                       Services::tr("You are signed in as %1: give your own name and that of one other person.")
                           .arg(member.fullName));
    }
    const auto other = std::ranges::find_if(names, isOther);
    return other == names.end() ? QString() : *other;
}

/// Whom the acting member names besides themselves, if anybody; where nobody acts as a member, both names are wanted.
Result<QString> secondDecider(const Acting &acting, Operation operation, const QStringList &names)
{
    if (acting.byMembers)
        HOITHI_CHECK(requireRole(acting, operation));
    if (acting.member)
        return otherName(*acting.member, names);
    HOITHI_CHECK(requireTwoPeople(names));
    return names.at(1);
}

Result<JointDecision> propose(Store &store, const Member &member, Proposal proposal)
{
    proposal.login = member.login;
    proposal.fullName = member.fullName;
    HOITHI_TRY(proposal.proposedAtUtc, nowOf(store));
    HOITHI_TRY(proposal.id, ProposalRepository(*store.database).insert(proposal));
    HOITHI_TRY(const std::vector<Fact> facts, rowFacts(*store.database, RowFacts::Proposals, proposal.id));
    HOITHI_CHECK(recordAudit(store, member.fullName, QStringLiteral("proposal.make"), proposal.subject,
                             {{QStringLiteral("proposal"), proposal.id},
                              {QStringLiteral("act"), proposal.act},
                              {QStringLiteral("reason"), proposal.reason}},
                             facts));
    JointDecision decision;
    decision.decided = Decided::Proposed;
    decision.proposal = proposal.id;
    return decision;
}

Result<JointDecision> decideAsMember(Store &store, const Member &member, const QString &other, Proposal proposal)
{
    HOITHI_TRY(const std::vector<Proposal> open, openProposals(store));
    const auto isThis = [&proposal](const Proposal &known) {
        return known.act == proposal.act && known.content == proposal.content;
    };
    const auto isOthers = [&](const Proposal &known) {
        return isThis(known) && !known.lapsed && known.login != member.login
               && !samePerson(known.fullName, member.fullName)
               && (other.isEmpty() || samePerson(other, known.fullName));
    };
    const auto found = std::ranges::find_if(open, isOthers);
    if (found != open.end())
        return JointDecision{Decided::Carried, {found->fullName, member.fullName}, found->id};
    const bool own =
        std::ranges::any_of(open, [&](const Proposal &known) { return isThis(known) && known.login == member.login; });
    if (own) {
        return failure(ErrorCode::AlreadyExists,
                       Services::tr("You have proposed this already. It waits for a second person."));
    }
    return propose(store, member, std::move(proposal));
}

} // namespace

QString signInText(bool shared)
{
    return shared ? Services::tr("This contest is kept by its members, and your login to the server is none of "
                                 "theirs: ask its administrator to enter you.")
                  : Services::tr("This contest is kept by its members: sign in (HOITHI_USER, HOITHI_PASSWORD_FILE), or "
                                 "ask its administrator to enter you.");
}

QString roleText(Role role)
{
    switch (role) {
    case Role::Organiser:
        return Services::tr("an organiser");
    case Role::Judge:
        return Services::tr("a judge");
    case Role::Secretary:
        return Services::tr("a secretary");
    case Role::Administrator:
        break;
    }
    return Services::tr("an administrator");
}

Result<Acting> actingPerson(Store &store)
{
    Acting acting;
    MemberRepository members(*store.database);
    HOITHI_TRY(acting.byMembers, members.any());
    if (!acting.byMembers)
        return acting;
    QString login = store.session->signIn.login();
    if (store.database->isShared()) {
        HOITHI_TRY(const ServerSession session, serverSession(*store.database));
        login = session.login;
        acting.asOwner = session.ownsContest;
        acting.shared = true;
    }
    if (login.isEmpty())
        return acting;
    HOITHI_TRY(acting.member, members.find(login));
    if (acting.member && !acting.member->active)
        acting.member.reset();
    acting.asOwner = acting.asOwner && !acting.member;
    return acting;
}

Result<void> requireSignedIn(Store &store)
{
    HOITHI_TRY(const Acting acting, actingPerson(store));
    if (!acting.byMembers || acting.member || acting.asOwner)
        return {};
    return notSignedIn(acting);
}

Result<void> requireReader(Store &store)
{
    return store.database->isShared() ? requireSignedIn(store) : Result<void>();
}

Result<QString> requireAllowed(Store &store, Operation operation, const QString &given)
{
    HOITHI_TRY(const Acting acting, actingPerson(store));
    if (!acting.byMembers)
        return normalized(given);
    HOITHI_CHECK(requireRole(acting, operation));
    if (!acting.member)
        return normalized(given);
    HOITHI_CHECK(requireOwnName(*acting.member, given));
    return acting.member->fullName;
}

bool seesBank(const Acting &acting)
{
    if (!acting.member)
        return !acting.byMembers || acting.asOwner;
    return acting.member->role == Role::Organiser || acting.member->role == Role::Administrator;
}

Result<void> requireSightOfBank(Store &store)
{
    HOITHI_TRY(const Acting acting, actingPerson(store));
    if (seesBank(acting))
        return {};
    if (!acting.member)
        return notSignedIn(acting);
    return failure(ErrorCode::Refused, Services::tr("The question bank is the work of %1, and you are %2.")
                                           .arg(roleText(Role::Organiser), roleText(acting.member->role)));
}

Result<std::vector<Proposal>> openProposals(Store &store)
{
    HOITHI_TRY(std::vector<Proposal> open, ProposalRepository(*store.database).open());
    HOITHI_TRY(const std::vector<Member> members, MemberRepository(*store.database).current());
    for (Proposal &proposal : open) {
        const auto proposer = std::ranges::find(members, proposal.login, &Member::login);
        proposal.lapsed =
            proposer == members.end() || !proposer->active || proposer->role != roleDeciding(proposal.act);
    }
    return open;
}

Result<void> requireDeciders(Store &store, Operation operation, const QStringList &names)
{
    HOITHI_TRY(const Acting acting, actingPerson(store));
    return secondDecider(acting, operation, names).map([](const QString &) {});
}

Result<JointDecision> decideJointly(Store &store, Operation operation, const QStringList &names, Proposal proposal)
{
    HOITHI_TRY(const Acting acting, actingPerson(store));
    HOITHI_TRY(const QString other, secondDecider(acting, operation, names));
    if (!acting.member)
        return JointDecision{Decided::Carried, {normalized(names.at(0)), normalized(names.at(1))}, 0};
    return decideAsMember(store, *acting.member, other, std::move(proposal));
}

Result<std::vector<Fact>> endProposal(Store &store, const JointDecision &decision)
{
    if (decision.proposal == 0)
        return std::vector<Fact>();
    HOITHI_TRY(const Instant now, nowOf(store));
    HOITHI_TRY(const qint64 id, ProposalRepository(*store.database)
                                    .end(decision.proposal, ProposalOutcome::Carried, decision.names.last(), now));
    return rowFacts(*store.database, RowFacts::ProposalEnds, id);
}

Result<Decided> decideAndRecord(Store &store, Operation operation, const QStringList &names, const Proposal &proposal,
                                QJsonObject payload, const DecisionWriter &write)
{
    HOITHI_TRY(const JointDecision joint, decideJointly(store, operation, names, proposal));
    if (joint.decided == Decided::Proposed)
        return joint.decided;
    HOITHI_TRY(const Instant now, nowOf(store));
    HOITHI_TRY(std::vector<Fact> facts, write(joint.names, now));
    HOITHI_TRY(const std::vector<Fact> ended, endProposal(store, joint));
    facts.insert(facts.end(), ended.begin(), ended.end());
    payload.insert(QStringLiteral("reason"), proposal.reason);
    HOITHI_CHECK(recordAudit(store, joint.names.join(QStringLiteral(", ")), proposal.act, proposal.subject,
                             std::move(payload), facts));
    return joint.decided;
}

Result<void> requireWholeView(Store &store)
{
    if (!store.database->isShared())
        return {};
    HOITHI_TRY(const bool hidden, hidesKeys(*store.database));
    if (!hidden)
        return {};
    return failure(
        ErrorCode::Refused,
        Services::tr("The answer keys of rounds that are still open are hidden from secretaries, so this would be "
                     "incomplete. Wait until they are closed, or ask a judge or an organiser."));
}

Result<bool> hidesKeyOf(Store &store, int roundNumber)
{
    if (!store.database->isShared())
        return false;
    return hidesKeysOf(*store.database, roundNumber);
}

Result<void> requireKeyInSight(Store &store, int roundNumber)
{
    HOITHI_TRY(const bool hidden, hidesKeyOf(store, roundNumber));
    if (!hidden)
        return {};
    return failure(
        ErrorCode::Refused,
        Services::tr("The answer key of round %1 is hidden from secretaries until the round closes. Wait until "
                     "then, or ask a judge or an organiser.")
            .arg(roundNumber));
}

} // namespace hoithi
