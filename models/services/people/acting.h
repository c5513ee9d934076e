// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/decided.h"
#include "domain/people/member.h"
#include "services/people/peopleview.h"
#include "services/store.h"

#include <functional>
#include <optional>
#include <vector>

namespace hoithi {

/// Who works on a contest through this connection. A contest that has no members yet is open to whoever has it, and takes the
/// names that it is given. On a server the login tells the member; in a file, who signed in.
struct Acting
{
    bool byMembers = false;       ///< the contest has members: names come from their logins
    bool shared = false;          ///< on a server, where the login tells who it is
    bool asOwner = false;         ///< owns the contest's tables on the server without being a member
    std::optional<Member> member; ///< an active one
};

[[nodiscard]] Result<Acting> actingPerson(Store &store);

/// The name that an operation is recorded under: the acting member's own, or `given` where names are not bound to logins.
/// Refused when the role does not do this, when nobody is signed in, or when `given` is somebody else. Empty `given`: own.
[[nodiscard]] Result<QString> requireAllowed(Store &store, Operation operation, const QString &given);

/// Refused on a server for whoever is no member: who has left may still connect there, and hold a role. A file is read by whoever
/// has it.
[[nodiscard]] Result<void> requireReader(Store &store);

/// Refused where these cannot decide it together, or the acting member cannot with them.
[[nodiscard]] Result<void> requireDeciders(Store &store, Operation operation, const QStringList &names);

/// What two people decide together.
struct JointDecision
{
    Decided decided = Decided::Carried;
    QStringList names;   ///< who decides, when it is carried: the proposer first
    qint64 proposal = 0; ///< that it carries out, or that it made; 0 where both names were given at once
};

/// Where names are not bound to logins: both, as given. Otherwise the acting member either carries out what another proposed
/// in exactly these words, or proposes it: then `decided` is Proposed, an audit entry tells of it, and the caller commits and
/// does nothing else. Of `names` one may be left out. Inside a Transaction.
[[nodiscard]] Result<JointDecision> decideJointly(Store &store, Operation operation, const QStringList &names,
                                                  Proposal proposal);

/// Stores what two people decided, who are `names`, at that moment, and gives the facts of it.
using DecisionWriter = std::function<Result<std::vector<Fact>>(const QStringList &names, Instant decidedAtUtc)>;

/// The whole of such a decision: proposed, or stored with its audit entry, which is called as the proposal is. `payload` says what
/// the entry holds besides the reason. Inside a Transaction.
[[nodiscard]] Result<Decided> decideAndRecord(Store &store, Operation operation, const QStringList &names,
                                              const Proposal &proposal, QJsonObject payload,
                                              const DecisionWriter &write);

/// What waits for a second person, with `lapsed` as the members are now.
[[nodiscard]] Result<std::vector<Proposal>> openProposals(Store &store);

/// Once the act is recorded: the proposal that it carried out has ended. Gives the facts for the act's audit entry.
[[nodiscard]] Result<std::vector<Fact>> endProposal(Store &store, const JointDecision &decision);

/// Refused where the server hides answer keys from this login, until their rounds close: what it would see is not the whole.
[[nodiscard]] Result<void> requireWholeView(Store &store);

/// Whether the server hides the round's answer keys from this login; and the refusal that says so.
[[nodiscard]] Result<bool> hidesKeyOf(Store &store, int roundNumber);
[[nodiscard]] Result<void> requireKeyInSight(Store &store, int roundNumber);

/// The question bank is the organisers'.
[[nodiscard]] bool seesBank(const Acting &acting);
/// Refused for judges, secretaries, and who has not signed in, whatever passphrase they know.
[[nodiscard]] Result<void> requireSightOfBank(Store &store);

/// "a judge", translated.
[[nodiscard]] QString roleText(Role role);

} // namespace hoithi
