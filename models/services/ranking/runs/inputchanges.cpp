// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ranking/runs/inputchanges.h"

#include "domain/ranking/ruledifference.h"
#include "services/ranking/accountmerges.h"
#include "services/ranking/takenconflicts.h"
#include "services/ranking/tieorders.h"
#include "storage/repositories/runrepository.h"

#include <algorithm>
#include <map>

namespace hoithi {

namespace {

using Changes = std::vector<RunInputChange>;

void addRules(const RuleBookVersion &before, const RuleBookVersion &after, Changes &changes)
{
    if (before.version == after.version)
        return;
    changes.push_back({RunInput::Rules, {}, {}, before.version, after.version});
    for (const RuleChange &change : ruleDifference(before.rules, after.rules))
        changes.push_back({RunInput::Rules, ruleSettingName(change.setting), {}, change.before, change.after});
}

QJsonValue entryValue(const StoredKey *key, std::size_t question)
{
    if (!key || question >= key->key.entries.size())
        return {};
    AnswerKey one;
    one.entries = {key->key.entries[question]};
    return keyText(one);
}

void addKey(const QString &paper, const StoredKey *before, const StoredKey *after, Changes &changes)
{
    const auto versionOf = [](const StoredKey *key) {
        return key ? QJsonValue(key->key.version) : QJsonValue();
    };
    if (versionOf(before) == versionOf(after))
        return;
    changes.push_back({RunInput::Keys, paper, {}, versionOf(before), versionOf(after)});
    const auto count = [](const StoredKey *key) {
        return key ? key->key.entries.size() : 0;
    };
    const std::size_t questions = before && after ? std::max(count(before), count(after)) : 0;
    for (std::size_t i = 0; i < questions; ++i) {
        const QJsonValue was = entryValue(before, i);
        const QJsonValue is = entryValue(after, i);
        if (was != is)
            changes.push_back({RunInput::Keys, paper, QString::number(i + 1), was, is});
    }
}

void addKeys(const std::vector<StoredKey> &before, const std::vector<StoredKey> &after, Changes &changes)
{
    std::map<QString, std::pair<const StoredKey *, const StoredKey *>> papers;
    for (const StoredKey &key : before)
        papers[key.key.paperCode].first = &key;
    for (const StoredKey &key : after)
        papers[key.key.paperCode].second = &key;
    for (const auto &[paper, keys] : papers)
        addKey(paper, keys.first, keys.second, changes);
}

/// What only one of two lists holds, those of the first before those of the second. Each element counts as often as it is there.
template<typename T, typename Identity, typename Describe>
void addOnes(const std::vector<T> &before, const std::vector<T> &after, Identity identity, Describe describe,
             Changes &changes)
{
    const auto addMissing = [&](const std::vector<T> &from, const std::vector<T> &in, bool isAfter) {
        std::vector<decltype(identity(from.front()))> left;
        std::ranges::transform(in, std::back_inserter(left), identity);
        for (const T &element : from) {
            const auto found = std::ranges::find(left, identity(element));
            if (found != left.end()) {
                left.erase(found);
                continue;
            }
            RunInputChange change = describe(element);
            change.before = !isAfter;
            change.after = isAfter;
            changes.push_back(std::move(change));
        }
    };
    addMissing(before, after, false);
    addMissing(after, before, true);
}

RunInputChange describeBatch(const ImportBatch &batch)
{
    return {RunInput::Batches, batch.fileName, QString::number(batch.counts.accepted), {}, {}};
}

/// Without those that hold a row which judges let count.
std::vector<ImportBatch> filesOf(const RankingInputs &inputs)
{
    std::vector<ImportBatch> files = inputs.batches;
    std::erase_if(files, [&inputs](const ImportBatch &batch) { return isOfConflict(inputs, batch.id); });
    return files;
}

Result<void> addConflicts(Store &store, const RankingInputs &before, const RankingInputs &after, Changes &changes)
{
    const ConflictRepository repository(*store.database);
    HOITHI_TRY(const std::vector<ConflictDecision> decisions, repository.decisions());
    std::map<qint64, QString> ids;
    for (const ConflictDecision &decision : decisions) {
        HOITHI_TRY(const auto conflict, repository.find(decision.conflictId));
        if (conflict)
            ids[decision.batch.value()] = conflict->row.submissionId;
    }
    addOnes(
        before.conflicts, after.conflicts, [](const TakenConflict &taken) { return taken.batch; },
        [&ids](const TakenConflict &taken) {
            return RunInputChange{RunInput::Conflicts, ids[taken.batch.value()], {}, {}, {}};
        },
        changes);
    return {};
}

/// Of the order of those whom judges did not name nothing is said: they are told in brackets.
RunInputChange describeTie(const TieDecision &decision)
{
    const TieOrder order = orderOf(decision);
    QStringList ids;
    for (const std::string &id : order.submissionIds)
        ids.append(QString::fromStdString(id));
    const auto named = static_cast<qsizetype>(std::min(order.named, order.submissionIds.size()));
    QString people = ids.first(named).join(QStringLiteral(", "));
    if (named < ids.size())
        people += QStringLiteral(" (%1)").arg(ids.sliced(named).join(QStringLiteral(", ")));
    return {RunInput::Ties, people, order.drawn ? decision.seed : QString(), {}, {}};
}

void addRoster(const RankingInputs &before, const RankingInputs &after, Changes &changes)
{
    if (before.rosterEntries != after.rosterEntries)
        changes.push_back({RunInput::Roster, QStringLiteral("entries"), {}, before.rosterEntries, after.rosterEntries});
    if (before.rosterWithdrawals != after.rosterWithdrawals)
        changes.push_back(
            {RunInput::Roster, QStringLiteral("withdrawn"), {}, before.rosterWithdrawals, after.rosterWithdrawals});
}

/// The runs of earlier rounds that prizes there were taken from, by round.
Result<std::map<int, QByteArray>> earlierOf(Store &store, const RankingInputs &inputs)
{
    std::map<int, QByteArray> runs;
    for (int round = 1; round < inputs.roundNumber; ++round) {
        for (const QByteArray &hash : inputs.earlierRuns) {
            HOITHI_TRY(const auto run, RunRepository(*store.database).findByHash(round, hash));
            if (run)
                runs[round] = hash;
        }
    }
    return runs;
}

Result<void> addEarlier(Store &store, const RankingInputs &before, const RankingInputs &after, Changes &changes)
{
    if (before.earlierRuns == after.earlierRuns)
        return {};
    HOITHI_TRY(auto was, earlierOf(store, before));
    HOITHI_TRY(auto is, earlierOf(store, after));
    const auto valueOf = [](const QByteArray &hash) {
        return hash.isEmpty() ? QJsonValue() : QJsonValue(QString::fromLatin1(hash));
    };
    for (int round = 1; round < before.roundNumber; ++round) {
        if (was[round] != is[round])
            changes.push_back(
                {RunInput::EarlierRuns, QString::number(round), {}, valueOf(was[round]), valueOf(is[round])});
    }
    return {};
}

} // namespace

Result<std::vector<RunInputChange>> inputChanges(Store &store, const RankingInputs &before, const RankingInputs &after)
{
    Changes changes;
    addRules(before.rules, after.rules, changes);
    addKeys(before.keys, after.keys, changes);
    addOnes(
        filesOf(before), filesOf(after), [](const ImportBatch &batch) { return batch.id; }, describeBatch, changes);
    HOITHI_CHECK(addConflicts(store, before, after, changes));
    addOnes(
        before.invalidated, after.invalidated, [](const QString &id) { return id; },
        [](const QString &id) {
            return RunInputChange{RunInput::Decisions, id, {}, {}, {}};
        },
        changes);
    addOnes(
        before.merges, after.merges, [](const QString &accounts) { return accounts; },
        [](const QString &accounts) {
            return RunInputChange{RunInput::Merges, accountsOf(accounts).join(QStringLiteral(", ")), {}, {}, {}};
        },
        changes);
    addOnes(before.ties, after.ties, tieText, describeTie, changes);
    addRoster(before, after, changes);
    addOnes(
        before.excludedAccounts, after.excludedAccounts, [](const QString &account) { return account; },
        [](const QString &account) {
            return RunInputChange{RunInput::Roster, QStringLiteral("excluded"), account, {}, {}};
        },
        changes);
    HOITHI_CHECK(addEarlier(store, before, after, changes));
    return changes;
}

} // namespace hoithi
