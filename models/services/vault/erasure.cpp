// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/vault/erasure.h"

#include "base/personname.h"
#include "base/text.h"
#include "services/complaints/opencomplaints.h"
#include "services/people/acting.h"
#include "services/vault/contentkeys.h"
#include "services/vault/keychange.h"
#include "services/vault/retention.h"
#include "services/verification/resultcheck.h"
#include "storage/repositories/keyrepository.h"
#include "storage/transaction.h"

namespace hoithi {

namespace {

const QString act = QStringLiteral("personal.erase");

Result<std::vector<StoredContentKey>> keysToErase(Store &store)
{
    HOITHI_TRY(std::vector<StoredContentKey> rows, KeyRepository(*store.database).contentKeys());
    std::erase_if(rows, [](const StoredContentKey &row) { return !isPersonal(row); });
    if (rows.empty())
        return failure(ErrorCode::AlreadyExists, Services::tr("The personal data of this contest is erased already."));
    return rows;
}

/// What two people agree on: these keys. A key that came since is another erasure.
QString contentOf(const std::vector<StoredContentKey> &rows)
{
    QStringList names;
    for (const StoredContentKey &row : rows)
        names.append(keyName(row));
    return names.join(QLatin1Char(' '));
}

Result<void> checkTime(Store &store, bool early)
{
    HOITHI_TRY(const RetentionState state, readRetention(store));
    if (state.due || early)
        return {};
    if (!state.policy) {
        return failure(ErrorCode::Refused,
                       Services::tr("No retention period is set for personal data. Set one (personal policy), or erase "
                                    "now at the request of a person or an authority (--early)."));
    }
    return failure(ErrorCode::Refused,
                   Services::tr("Personal data is kept until %1. Before that it is erased only at the request of a "
                                "person or an authority (--early).")
                       .arg(state.lastDay.toString(QStringLiteral("dd/MM/yyyy"))));
}

/// Whoever waits for what comes of a complaint would never hear: nobody could read it, decide it or answer it. One that was taken
/// out beside the audit trail is among those who wait.
Result<void> requireDecidedComplaints(Store &store)
{
    HOITHI_CHECK(requireHindrancesRecorded(store));
    HOITHI_TRY(const std::vector<qint64> open, openComplaints(store));
    if (open.empty())
        return {};
    return failure(
        ErrorCode::Refused,
        Services::tr("Complaints that no judge has decided: no. %1. Decide and answer them first: once personal "
                     "data is erased nobody can.")
            .arg(numbersText(open)));
}

/// Without members whoever asks decides; a member needs a second one.
Result<JointDecision> decide(Store &store, const QString &actor, Proposal proposal)
{
    HOITHI_TRY(const QString member, requireAllowed(store, Operation::ManageVault, {}));
    if (!member.isEmpty())
        return decideJointly(store, Operation::ManageVault, {}, std::move(proposal));
    return JointDecision{Decided::Carried, {normalized(actor)}, 0};
}

Result<Decided> decideErasure(Store &store, const QString &actor, Proposal proposal,
                              const std::vector<StoredContentKey> &rows)
{
    HOITHI_TRY(const RetentionState state, readRetention(store));
    const QString reason = proposal.reason;
    HOITHI_TRY(const JointDecision joint, decide(store, actor, std::move(proposal)));
    if (joint.decided == Decided::Proposed)
        return joint.decided;
    HOITHI_TRY(const std::vector<Fact> ended, endProposal(store, joint));
    KeyChange change;
    change.removedKeys = rows;
    change.facts = ended;
    HOITHI_CHECK(change.apply(store, joint.names.join(QStringLiteral(", ")), act,
                              {{QStringLiteral("reason"), reason}, {QStringLiteral("early"), !state.due}}));
    return joint.decided;
}

} // namespace

Result<Decided> erasePersonal(Store &store, const ErasureRequest &request)
{
    HOITHI_CHECK(
        requireAllowed(store, Operation::ManageVault, {})); // whose work it is comes before what speaks against it
    if (saysNothing(request.reason) || !namesPerson(request.actor)) {
        return failure(ErrorCode::InvalidArgument,
                       Services::tr("Personal data is opened or erased only with a name and a reason: give both."));
    }
    HOITHI_TRY(Transaction transaction, Transaction::begin(*store.database, QStringLiteral("erase")));
    HOITHI_TRY(const std::vector<StoredContentKey> rows, keysToErase(store));
    HOITHI_CHECK(checkTime(store, request.early));
    HOITHI_CHECK(requireDecidedComplaints(store));
    Proposal proposal;
    proposal.act = act;
    proposal.subject = QStringLiteral("vault");
    proposal.content = contentOf(rows);
    proposal.reason = request.reason.trimmed();
    HOITHI_TRY(const Decided decided, decideErasure(store, request.actor, std::move(proposal), rows));
    HOITHI_CHECK(transaction.commit());
    if (decided == Decided::Carried)
        KeyRepository(*store.database).forgetRemoved();
    return decided;
}

Result<void> checkErasure(Store &store, const Proposal &proposal)
{
    HOITHI_TRY(const std::vector<StoredContentKey> rows, keysToErase(store));
    if (contentOf(rows) == proposal.content)
        return {};
    return failure(ErrorCode::Stale,
                   Services::tr("The keys changed since this was proposed. Take it back, and propose it again."));
}

Result<void> confirmErasure(Store &store, const Proposal &proposal)
{
    HOITHI_CHECK(checkErasure(store, proposal));
    HOITHI_CHECK(requireDecidedComplaints(store));
    HOITHI_TRY(const std::vector<StoredContentKey> rows, keysToErase(store));
    return decideErasure(store, {}, proposal, rows).map([](Decided) {});
}

} // namespace hoithi
