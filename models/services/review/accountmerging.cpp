// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/review/accountmerging.h"

#include "base/personname.h"
#include "base/text.h"
#include "services/ranking/accountmerges.h"
#include "services/review/mergedlists.h"
#include "storage/repositories/contestrepository.h"
#include "storage/repositories/reviewrepository.h"
#include "storage/transaction.h"

#include <algorithm>

namespace hoithi {

namespace {

const QString merging = QStringLiteral("accounts.merge");
const QString separating = QStringLiteral("accounts.separate");
constexpr qsizetype mostAccounts = 20;

QString kindOf(const QString &act)
{
    return act == merging ? QStringLiteral("merge") : QStringLiteral("separate");
}

QStringList canonical(const QStringList &accounts)
{
    QStringList ids;
    for (const QString &account : accounts)
        ids.append(canonicalId(account));
    return accountsOf(accountsText(ids));
}

Result<void> requireAccounts(Store &store, const QStringList &accounts)
{
    if (accounts.size() < 2 || accounts.size() > mostAccounts) {
        return failure(ErrorCode::InvalidArgument,
                       Services::tr("Give from 2 to %1 different accounts.").arg(mostAccounts));
    }
    HOITHI_TRY(const std::vector<qint64> participants, ReviewRepository(*store.database).participants(accounts));
    const auto unknown = std::ranges::find(participants, -1);
    if (unknown == participants.end())
        return {};
    return failure(ErrorCode::NotFound, Services::tr("No submission of this contest is of account “%1”.")
                                            .arg(accounts.at(unknown - participants.begin()).left(64)));
}

/// Refused where the accounts are already as the act wants them.
Result<void> requireChange(Store &store, const QString &act, const QString &accounts, int fromRound)
{
    const QString names = accountsOf(accounts).join(QStringLiteral(", "));
    if (act == merging) {
        HOITHI_TRY(const bool same, countAsOne(store, accountsOf(accounts), fromRound));
        return same ? failure(ErrorCode::AlreadyExists,
                              Services::tr("The accounts %1 count as one person already.").arg(names))
                    : Result<void>();
    }
    HOITHI_TRY(const std::vector<QString> merged, mergesInForce(store, fromRound));
    if (std::ranges::find(merged, accounts) != merged.end())
        return {};
    return failure(ErrorCode::AlreadyExists,
                   Services::tr("The accounts %1 are not merged, in exactly this list.").arg(names));
}

struct AccountChange
{
    int fromRound = 1;
    QString accounts; ///< accountsText
};

AccountChange changeIn(const Proposal &proposal)
{
    return {proposal.content.section(QLatin1Char(':'), 0, 0).toInt(), proposal.content.section(QLatin1Char(':'), 1)};
}

Result<Decided> record(Store &store, const QStringList &judges, const Proposal &proposal)
{
    AccountDecision decision;
    const AccountChange change = changeIn(proposal);
    decision.kind = kindOf(proposal.act);
    decision.fromRound = change.fromRound;
    decision.accounts = change.accounts;
    decision.reason = proposal.reason;
    const auto write = [&](const QStringList &names, Instant now) -> Result<std::vector<Fact>> {
        decision.judges = names;
        decision.decidedAtUtc = now;
        HOITHI_TRY(decision.id, ReviewRepository(*store.database).insert(decision));
        return rowFacts(*store.database, RowFacts::AccountDecisions, decision.id);
    };
    return decideAndRecord(
        store, Operation::Invalidate, judges, proposal,
        {{QStringLiteral("from_round"), decision.fromRound}, {QStringLiteral("accounts"), decision.accounts}}, write);
}

Result<QString> accountsToChange(Store &store, const AccountRequest &request, const QString &act)
{
    const QStringList accounts = canonical(request.accounts);
    HOITHI_CHECK(ContestRepository(*store.database).round(request.fromRound));
    HOITHI_CHECK(requireAccounts(store, accounts));
    const QString text = accountsText(accounts);
    HOITHI_CHECK(requireChange(store, act, text, request.fromRound));
    return text;
}

Result<Decided> decide(Store &store, const AccountRequest &request, const QString &act)
{
    if (saysNothing(request.reason))
        return failure(ErrorCode::InvalidArgument,
                       Services::tr("Accounts are merged or separated only with a reason: give it."));
    HOITHI_TRY(Transaction transaction, Transaction::begin(*store.database, QStringLiteral("accounts")));
    HOITHI_TRY(const QString text, accountsToChange(store, request, act));
    Proposal proposal;
    proposal.act = act;
    proposal.subject = accountsOf(text).join(QStringLiteral(", "));
    proposal.content = QStringLiteral("%1:").arg(request.fromRound) + text;
    proposal.reason = request.reason.trimmed();
    HOITHI_TRY(const Decided decided, record(store, request.judges, proposal));
    HOITHI_CHECK(transaction.commit());
    return decided;
}

} // namespace

Result<Decided> mergeAccounts(Store &store, const AccountRequest &request)
{
    return decide(store, request, merging);
}

Result<Decided> separateAccounts(Store &store, const AccountRequest &request)
{
    return decide(store, request, separating);
}

Result<QString> accountsToMerge(Store &store, const AccountRequest &request)
{
    return accountsToChange(store, request, merging);
}

Result<QString> accountsToSeparate(Store &store, const AccountRequest &request)
{
    return accountsToChange(store, request, separating);
}

Result<QString> togetherOnceSeparated(Store &store, const QStringList &accounts, int fromRound)
{
    return stillTogether(store, canonical(accounts), fromRound);
}

Result<std::vector<QStringList>> readMergedAccounts(Store &store, int roundNumber)
{
    HOITHI_TRY(const std::vector<QString> merged, mergesInForce(store, roundNumber));
    std::vector<QStringList> lists;
    std::ranges::transform(merged, std::back_inserter(lists), accountsOf);
    return lists;
}

AccountRequest accountsIn(const Proposal &proposal)
{
    const AccountChange change = changeIn(proposal);
    return {accountsOf(change.accounts), change.fromRound, {}, proposal.reason};
}

Result<QString> accountProposalText(Store &store, const Proposal &proposal)
{
    const AccountChange change = changeIn(proposal);
    HOITHI_CHECK(requireChange(store, proposal.act, change.accounts, change.fromRound));
    const QString names = accountsOf(change.accounts).join(QStringLiteral(", "));
    if (proposal.act == merging)
        return Services::tr("The accounts %1 count as one person from round %2 on.")
            .arg(names, QString::number(change.fromRound));
    HOITHI_TRY(const QString together, stillTogether(store, accountsOf(change.accounts), change.fromRound));
    if (!together.isEmpty()) {
        return QString(Services::tr("The list of accounts %1 no longer holds from round %2 on.")
                           .arg(names, QString::number(change.fromRound))
                       + QLatin1Char(' ') + together);
    }
    return Services::tr("The accounts %1, merged before, count apart from round %2 on.")
        .arg(names, QString::number(change.fromRound));
}

Result<void> confirmAccounts(Store &store, const Proposal &proposal)
{
    const AccountChange change = changeIn(proposal);
    HOITHI_CHECK(requireChange(store, proposal.act, change.accounts, change.fromRound));
    return record(store, {}, proposal).map([](Decided) {});
}

} // namespace hoithi
