// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/rules/rulerecording.h"

#include "base/personname.h"
#include "base/sha256.h"
#include "domain/ranking/rulecheck.h"
#include "services/people/acting.h"
#include "services/rules/ruletexts.h"
#include "storage/repositories/contestrepository.h"
#include "storage/repositories/rulebookrepository.h"
#include "storage/transaction.h"

#include <QJsonArray>

#include <algorithm>

namespace hoithi {

namespace {

Result<void> requirePossible(const RuleBook &rules)
{
    const std::vector<RuleFinding> findings = checkRules(rules);
    const auto impossible =
        std::ranges::find_if(findings, [](const RuleFinding &finding) { return isImpossible(finding.problem); });
    return impossible == findings.end() ? Result<void>()
                                        : failure(ErrorCode::InvalidArgument, ruleFindingText(*impossible));
}

Result<void> requireRound(Store &store, int number)
{
    HOITHI_TRY(const std::vector<Round> rounds, ContestRepository(*store.database).rounds());
    if (number >= 1 && number <= static_cast<int>(rounds.size()))
        return {};
    return failure(ErrorCode::InvalidArgument,
                   Services::tr("The rules cannot be in force from round %1: the contest has rounds 1 to %2.")
                       .arg(number)
                       .arg(rounds.size()));
}

/// Whoever decided on a difference has decided on something else where others were faster.
Result<void> requireNewest(int next, const std::optional<int> &newestSeen)
{
    if (!newestSeen || *newestSeen + 1 == next)
        return {};
    return failure(
        ErrorCode::Stale,
        Services::tr("Version %1 of the rules was approved meanwhile. Nothing was recorded: compare yours with "
                     "it, then approve again.")
            .arg(next - 1));
}

QJsonArray changesJson(const RuleBook &before, const RuleBook &after)
{
    QJsonArray changes;
    for (const RuleChange &change : ruleDifference(before, after)) {
        changes.append(QJsonObject{{QStringLiteral("setting"), ruleSettingName(change.setting)},
                                   {QStringLiteral("before"), change.before},
                                   {QStringLiteral("after"), change.after}});
    }
    return changes;
}

QJsonObject payloadOf(const RuleBookVersion &version, const std::optional<RuleBookVersion> &replaced)
{
    QJsonObject payload{{QStringLiteral("version"), version.version},
                        {QStringLiteral("in_force_from_round"), version.inForceFromRound},
                        {QStringLiteral("sha256"), QString::fromLatin1(Sha256::hexOf(toJson(version.rules)))},
                        {QStringLiteral("reason"), version.reason}};
    if (replaced) {
        payload.insert(QStringLiteral("replaces"), replaced->version);
        payload.insert(QStringLiteral("changes"), changesJson(replaced->rules, version.rules));
    }
    return payload;
}

} // namespace

Result<int> recordRules(Store &store, const RulesApproval &approval)
{
    HOITHI_TRY(Transaction transaction, Transaction::begin(*store.database, QStringLiteral("rules")));
    HOITHI_TRY(const QString person, requireAllowed(store, Operation::ApproveRules, approval.approver));
    if (!namesPerson(person) || saysNothing(approval.reason)) {
        return failure(ErrorCode::InvalidArgument,
                       Services::tr("A rule reading is recorded with who approved it and why: give both."));
    }
    HOITHI_CHECK(requirePossible(approval.rules));
    HOITHI_CHECK(requireRound(store, approval.inForceFromRound));
    RuleBookRepository repository(*store.database);
    RuleBookVersion version;
    version.approver = person;
    HOITHI_TRY(version.version, repository.nextVersion());
    HOITHI_CHECK(requireNewest(version.version, approval.newestSeen));
    version.inForceFromRound = approval.inForceFromRound;
    version.rules = approval.rules;
    version.reason = approval.reason.trimmed();
    HOITHI_TRY(version.approvedAtUtc, nowOf(store));
    HOITHI_TRY(const auto replaced, repository.inForce(version.inForceFromRound));
    HOITHI_CHECK(repository.insert(version));
    HOITHI_TRY(const std::vector<Fact> facts, rowFacts(*store.database, RowFacts::Rules, version.version));
    HOITHI_CHECK(recordAudit(store, version.approver, QStringLiteral("rules.approve"),
                             QStringLiteral("rules %1").arg(version.version), payloadOf(version, replaced), facts));
    HOITHI_CHECK(transaction.commit());
    return version.version;
}

} // namespace hoithi
