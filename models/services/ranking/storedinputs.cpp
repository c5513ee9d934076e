// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ranking/storedinputs.h"

#include "services/people/acting.h"
#include "services/ranking/mergedexclusions.h"
#include "services/ranking/runmanifest.h"
#include "services/ranking/takenconflicts.h"
#include "services/ranking/tieorders.h"
#include "storage/repositories/batchrepository.h"
#include "storage/repositories/decisionrepository.h"
#include "storage/repositories/paperrepository.h"
#include "storage/repositories/reviewrepository.h"
#include "storage/repositories/rulebookrepository.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <set>

namespace hoithi {

namespace key = manifestkey;

namespace {

/// The versions of keys, rules and files that a manifest names, out of what the store holds.
Result<void> selectKeys(Store &store, const QJsonArray &wanted, RankingInputs &inputs)
{
    HOITHI_TRY(const std::vector<StoredKey> all, PaperRepository(*store.database).allKeys());
    for (const StoredKey &stored : all) {
        if (stored.roundNumber == inputs.roundNumber && wanted.contains(QJsonValue(manifestText(stored))))
            inputs.keys.push_back(stored);
    }
    return {};
}

/// A file imported again, with another outcome, is a batch of its own: a run that names it once means the first that was not withdrawn
/// by then.
Result<void> selectBatches(Store &store, const QJsonObject &manifest, RankingInputs &inputs)
{
    inputs.batchWithdrawals = manifest.value(key::batchesWithdrawn).toInteger();
    std::multiset<QString> left;
    for (const QJsonValue sha256 : manifest.value(key::batches).toArray())
        left.insert(sha256.toString());
    const BatchRepository batches(*store.database);
    HOITHI_TRY(const std::vector<ImportBatch> all, batches.all(inputs.roundNumber));
    HOITHI_TRY(const std::set<qint64> withdrawn, batches.withdrawnIds(inputs.roundNumber, inputs.batchWithdrawals));
    for (const ImportBatch &batch : all) {
        const auto named = left.find(QString::fromLatin1(batch.sha256));
        if (named == left.end() || withdrawn.contains(batch.id.value()))
            continue;
        left.erase(named);
        inputs.batches.push_back(batch);
    }
    return {};
}

/// Those that the manifest names, with their batches.
Result<void> selectConflicts(Store &store, const QJsonArray &wanted, RankingInputs &inputs)
{
    if (wanted.isEmpty())
        return {};
    HOITHI_TRY(const std::vector<TakenConflict> all, conflictsEverTaken(store, inputs.roundNumber));
    const BatchRepository batches(*store.database);
    for (const TakenConflict &taken : all) {
        if (!wanted.contains(QJsonValue(QString::fromLatin1(taken.sha256))))
            continue;
        inputs.conflicts.push_back(taken);
        HOITHI_TRY(std::optional<ImportBatch> batch, batches.find(taken.batch));
        if (batch && batch->roundNumber == inputs.roundNumber)
            inputs.batches.push_back(*std::move(batch));
    }
    return {};
}

/// A submission may have been taken out, back in, and out again: one decision of each stands for it.
Result<void> selectDecisions(Store &store, const QJsonArray &wanted, RankingInputs &inputs)
{
    RankingInputs all;
    HOITHI_TRY(all.decisions, DecisionRepository(*store.database).ofRound(inputs.roundNumber));
    std::erase_if(all.decisions,
                  [](const JudgeDecision &decision) { return decision.kind != QStringLiteral("invalidate"); });
    std::ranges::stable_sort(all.decisions, {}, &JudgeDecision::submissionId);
    const auto again = std::ranges::unique(all.decisions, {}, &JudgeDecision::submissionId);
    all.decisions.erase(again.begin(), again.end());
    HOITHI_CHECK(addInvalidatedIds(store, all));
    for (std::size_t i = 0; i < all.decisions.size(); ++i) {
        if (wanted.contains(QJsonValue(all.invalidated[i]))) {
            inputs.decisions.push_back(all.decisions[i]);
            inputs.invalidated.push_back(all.invalidated[i]);
        }
    }
    return {};
}

Result<void> selectMerges(Store &store, const QJsonArray &wanted, RankingInputs &inputs)
{
    HOITHI_TRY(const std::vector<AccountDecision> all, ReviewRepository(*store.database).accountDecisions());
    for (const QJsonValue accounts : wanted) {
        const bool decided = std::ranges::any_of(all, [&](const AccountDecision &decision) {
            return decision.kind == QStringLiteral("merge") && decision.accounts == accounts.toString()
                   && decision.fromRound <= inputs.roundNumber;
        });
        if (decided)
            inputs.merges.push_back(accounts.toString());
    }
    return {};
}

/// Files imported since may exclude more of the accounts, and those withdrawn since did: the run tells what counted in it.
Result<void> selectExcluded(Store &store, const QJsonArray &wanted, RankingInputs &inputs)
{
    HOITHI_CHECK(addMergedExclusions(store, inputs, ExcludingBatches::All));
    std::erase_if(inputs.excludedAccounts,
                  [&wanted](const QString &account) { return !wanted.contains(QJsonValue(account)); });
    return {};
}

Result<void> selectTies(Store &store, const QJsonArray &wanted, RankingInputs &inputs)
{
    HOITHI_TRY(const std::vector<TieDecision> all, ReviewRepository(*store.database).tieDecisions(inputs.roundNumber));
    for (const QJsonValue text : wanted) {
        const auto found = std::ranges::find(all, text.toString(), tieText);
        if (found != all.end())
            inputs.ties.push_back(*found);
    }
    return {};
}

Result<void> selectRules(Store &store, int version, RankingInputs &inputs)
{
    HOITHI_TRY(const std::vector<RuleBookVersion> all, RuleBookRepository(*store.database).all());
    const auto found = std::ranges::find(all, version, &RuleBookVersion::version);
    if (found != all.end())
        inputs.rules = *found;
    return {};
}

} // namespace

Result<std::vector<ImportBatch>> batchesOf(Store &store, const RankingRun &run)
{
    RankingInputs inputs;
    inputs.roundNumber = run.roundNumber;
    const QJsonObject stored = QJsonDocument::fromJson(run.manifest).object();
    HOITHI_CHECK(selectBatches(store, stored, inputs));
    HOITHI_CHECK(selectConflicts(store, stored.value(key::conflicts).toArray(), inputs));
    return std::move(inputs.batches);
}

Result<RankingInputs> inputsOf(Store &store, const RankingRun &run)
{
    const QJsonObject stored = QJsonDocument::fromJson(run.manifest).object();
    RankingInputs inputs;
    inputs.roundNumber = run.roundNumber;
    HOITHI_CHECK(requireKeyInSight(store, run.roundNumber));
    HOITHI_CHECK(
        selectRules(store, stored.value(key::rules).toObject().value(QStringLiteral("version")).toInt(), inputs));
    HOITHI_CHECK(selectKeys(store, stored.value(key::keys).toArray(), inputs));
    HOITHI_CHECK(selectBatches(store, stored, inputs));
    HOITHI_CHECK(selectConflicts(store, stored.value(key::conflicts).toArray(), inputs));
    HOITHI_CHECK(selectDecisions(store, stored.value(key::decisions).toArray(), inputs));
    HOITHI_CHECK(selectMerges(store, stored.value(key::merged).toArray(), inputs));
    HOITHI_CHECK(selectTies(store, stored.value(key::ties).toArray(), inputs));
    const QJsonObject roster = stored.value(key::roster).toObject();
    inputs.rosterEntries = roster.value(QStringLiteral("entries")).toInteger();
    inputs.rosterWithdrawals = roster.value(key::withdrawn).toInteger();
    HOITHI_TRY(inputs.rosterDigest, rosterDigest(store, inputs.rosterEntries, inputs.rosterWithdrawals));
    HOITHI_CHECK(selectExcluded(store, stored.value(key::excluded).toArray(), inputs));
    for (const QJsonValue hash : stored.value(key::earlier).toArray())
        inputs.earlierRuns.push_back(hash.toString().toLatin1());
    const QString difference = manifestDifference(run.manifest, manifest(inputs));
    if (!difference.isEmpty()) {
        return failure(ErrorCode::Corrupt,
                       Services::tr("its inputs are no longer what it was computed from: %1").arg(difference));
    }
    return inputs;
}

} // namespace hoithi
