// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/instant.h"
#include "commandline/messages.h"
#include "commandline/tables/rulestables.h"
#include "commandline/tables/standingjson.h"
#include "domain/ranking/rulecheck.h"
#include "services/rules/rulesentences.h"
#include "services/rules/ruletexts.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace hoithi::commandline {

namespace {

QJsonArray changesJson(const std::vector<RuleChange> &changes)
{
    QJsonArray list;
    for (const RuleChange &change : changes) {
        list.append(QJsonObject{
            {s("setting"), ruleSettingName(change.setting)}, {s("before"), change.before}, {s("after"), change.after}});
    }
    return list;
}

QJsonArray sentencesJson(const RuleBook &rules)
{
    QJsonArray list;
    for (const RuleSentence &sentence : ruleSentences(rules))
        list.append(QJsonObject{{s("setting"), ruleSettingName(sentence.setting)}, {s("text"), sentence.text}});
    return list;
}

QJsonArray checksJson(const RuleBook &rules)
{
    QJsonArray list;
    for (const RuleFinding &finding : checkRules(rules))
        list.append(
            QJsonObject{{s("setting"), ruleSettingName(finding.setting)}, {s("text"), ruleFindingText(finding)}});
    return list;
}

QJsonObject versionJson(const RuleVersionState &state)
{
    const RuleBookVersion &version = state.version;
    QJsonArray rounds;
    for (const int round : state.rounds)
        rounds.append(round);
    return {{s("version"), version.version},
            {s("in_force_from_round"), version.inForceFromRound},
            {s("rounds"), rounds},
            {s("approver"), version.approver},
            {s("reason"), version.reason},
            {s("approved_at"),
             QDateTime::fromMSecsSinceEpoch(toMillis(version.approvedAtUtc), Qt::UTC).toString(Qt::ISODateWithMs)},
            {s("replaces"), state.replaced ? QJsonValue(*state.replaced) : QJsonValue()},
            {s("changes"), changesJson(state.changes)},
            {s("rules"), QJsonDocument::fromJson(toJson(version.rules)).object()},
            {s("sentences"), sentencesJson(version.rules)},
            {s("checks"), checksJson(version.rules)}};
}

QJsonObject outcomeJson(const RulesOutcome &outcome)
{
    QJsonObject object{{s("name"), outcome.name},
                       {s("version"), outcome.version ? QJsonValue(*outcome.version) : QJsonValue()},
                       {s("rules"), QJsonDocument::fromJson(toJson(outcome.rules)).object()},
                       {s("changes"), changesJson(outcome.changes)}};
    if (!outcome.refusal.isEmpty()) {
        object.insert(s("refused"), outcome.refusal);
        return object;
    }
    object.insert(s("target"), outcome.target);
    object.insert(s("participants"), outcome.participants);
    object.insert(s("eligible"), outcome.eligible);
    object.insert(s("all_correct"), outcome.allCorrect);
    object.insert(s("winners"), outcome.winners);
    object.insert(s("undecided"), outcome.undecided);
    return object;
}

QJsonObject personJson(const std::vector<PrizeStanding> &standings)
{
    QJsonObject object;
    QJsonArray list;
    for (const PrizeStanding &standing : standings) {
        list.append(standingJson(standing));
        if (standing.person) {
            object.insert(s("account_id"), standing.person->accountId);
            object.insert(s("full_name"), standing.person->fullName);
        }
    }
    object.insert(s("standings"), list);
    return object;
}

} // namespace

QByteArray rulesJson(const RulesState &state, const std::vector<RuleVersionState> &versions)
{
    QJsonArray list;
    for (const RuleVersionState &version : versions)
        list.append(versionJson(version));
    return QJsonDocument(QJsonObject{{s("plan"), state.presetId}, {s("versions"), list}})
        .toJson(QJsonDocument::Compact);
}

QByteArray comparisonJson(const RulesComparison &comparison)
{
    QJsonArray rules;
    for (const RulesOutcome &outcome : comparison.outcomes)
        rules.append(outcomeJson(outcome));
    QJsonArray people;
    for (const auto &standings : comparison.people)
        people.append(personJson(standings));
    return QJsonDocument(QJsonObject{{s("round"), comparison.roundNumber}, {s("rules"), rules}, {s("people"), people}})
        .toJson(QJsonDocument::Compact);
}

} // namespace hoithi::commandline
