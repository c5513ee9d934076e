// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/vault/retention.h"

#include "base/personname.h"
#include "base/text.h"
#include "services/people/acting.h"
#include "services/vault/contentkeys.h"
#include "storage/repositories/contestrepository.h"
#include "storage/repositories/retentionrepository.h"
#include "storage/transaction.h"

#include <algorithm>

namespace hoithi {

namespace {

QString dayText(QDate day)
{
    return day.toString(QStringLiteral("dd/MM/yyyy"));
}

Result<Instant> lastClose(Store &store)
{
    HOITHI_TRY(const std::vector<Round> rounds, ContestRepository(*store.database).rounds());
    Instant last{};
    for (const Round &round : rounds)
        last = round.cancelled ? last : std::max(last, round.closesAtUtc);
    return last;
}

Result<void> checkRequest(Store &store, const RetentionRequest &request, const QString &person)
{
    if (!namesPerson(person) || saysNothing(request.reason)) {
        return failure(ErrorCode::InvalidArgument,
                       Services::tr("How long personal data is kept is recorded with a name and a reason: give both."));
    }
    if ((request.months != 0) == request.until.isValid())
        return failure(ErrorCode::InvalidArgument, Services::tr("Give either a number of months or the last day."));
    if (request.months < 0 || request.months > longestRetentionMonths) {
        return failure(ErrorCode::InvalidArgument,
                       Services::tr("The number of months is from 1 to %1.").arg(longestRetentionMonths));
    }
    HOITHI_TRY(const Instant closes, lastClose(store));
    if (request.until.isValid() && request.until < localDay(closes)) {
        return failure(ErrorCode::InvalidArgument,
                       Services::tr("The last round closes at the end of %1: the earliest day is %2.")
                           .arg(dayText(localDay(closes - std::chrono::milliseconds(1))), dayText(localDay(closes))));
    }
    return {};
}

void addPeriod(const RetentionPolicy &policy, const QString &ending, QJsonObject &payload)
{
    if (policy.months > 0)
        payload.insert(QStringLiteral("months") + ending, policy.months);
    else
        payload.insert(QStringLiteral("until") + ending, policy.until.toString(Qt::ISODate));
}

QJsonObject payloadOf(const RetentionPolicy &policy, const std::optional<RetentionPolicy> &before)
{
    QJsonObject payload{{QStringLiteral("reason"), policy.reason}};
    addPeriod(policy, {}, payload);
    if (before)
        addPeriod(*before, QStringLiteral("_before"), payload);
    return payload;
}

} // namespace

Result<RetentionState> readRetention(Store &store)
{
    RetentionState state;
    HOITHI_TRY(state.policy, RetentionRepository(*store.database).newest());
    HOITHI_TRY(const Instant closes, lastClose(store));
    HOITHI_TRY(const Instant now, nowOf(store));
    HOITHI_TRY(const VaultState vault, vaultState(store));
    state.erased = vault == VaultState::Erased;
    state.open = now < closes;
    if (state.policy)
        state.lastDay = lastDayKept(*state.policy, closes);
    state.due = !state.erased && isErasureDue(state.lastDay, now);
    return state;
}

Result<RetentionState> setRetention(Store &store, const RetentionRequest &request)
{
    HOITHI_TRY(Transaction transaction, Transaction::begin(*store.database, QStringLiteral("retention")));
    HOITHI_TRY(const QString member, requireAllowed(store, Operation::ManageVault, {}));
    RetentionPolicy policy;
    policy.setBy = member.isEmpty() ? normalized(request.actor) : member;
    HOITHI_CHECK(checkRequest(store, request, policy.setBy));
    policy.months = request.months;
    policy.until = request.until;
    policy.reason = request.reason.trimmed();
    HOITHI_TRY(policy.setAtUtc, nowOf(store));
    HOITHI_TRY(const auto before, RetentionRepository(*store.database).newest());
    HOITHI_TRY(const qint64 id, RetentionRepository(*store.database).insert(policy));
    HOITHI_TRY(const std::vector<Fact> facts, rowFacts(*store.database, RowFacts::Retention, id));
    HOITHI_CHECK(recordAudit(store, policy.setBy, QStringLiteral("personal.policy"), QStringLiteral("vault"),
                             payloadOf(policy, before), facts));
    HOITHI_CHECK(transaction.commit());
    return readRetention(store);
}

} // namespace hoithi
