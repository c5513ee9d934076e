// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ranking/rankinginputs.h"

#include "base/sha256.h"
#include "services/people/acting.h"
#include "services/questions/roundopening.h"
#include "services/ranking/accountmerges.h"
#include "services/ranking/tieorders.h"
#include "storage/repositories/batchrepository.h"
#include "storage/repositories/decisionrepository.h"
#include "storage/repositories/paperrepository.h"
#include "storage/repositories/reviewrepository.h"
#include "storage/repositories/rulebookrepository.h"
#include "storage/repositories/runrepository.h"
#include "storage/submissionscan.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <map>
#include <set>

namespace hoithi {

namespace {

/// Kept in one place: the words of the manifest are part of the run hash.
namespace key {
const QString batches = QStringLiteral("batches");
const QString decisions = QStringLiteral("decisions");
const QString earlier = QStringLiteral("earlier_runs");
const QString keys = QStringLiteral("keys");
const QString merged = QStringLiteral("merged");
const QString roster = QStringLiteral("roster");
const QString rules = QStringLiteral("rules");
const QString ties = QStringLiteral("ties");
const QString withdrawn = QStringLiteral("withdrawn");
} // namespace key

QJsonArray sortedArray(QStringList texts)
{
    std::ranges::sort(texts);
    return QJsonArray::fromStringList(texts);
}

QJsonArray keyList(const std::vector<StoredKey> &keys)
{
    QStringList texts;
    for (const StoredKey &stored : keys) {
        texts.append(QStringLiteral("%1:%2:%3:%4")
                         .arg(stored.key.paperCode)
                         .arg(stored.key.version)
                         .arg(stored.key.optionCount)
                         .arg(keyText(stored.key)));
    }
    return sortedArray(texts);
}

QJsonArray tieList(const std::vector<TieDecision> &ties)
{
    QStringList texts;
    for (const TieDecision &decision : ties)
        texts.append(tieText(decision));
    return sortedArray(texts);
}

Result<void> addInvalidatedIds(Store &store, RankingInputs &inputs)
{
    std::vector<SubmissionId> ids;
    for (const JudgeDecision &decision : inputs.decisions)
        ids.push_back(decision.submissionId);
    HOITHI_TRY(const std::vector<StoredSubmission> submissions, fetchSubmissions(*store.database, ids));
    for (const StoredSubmission &submission : submissions)
        inputs.invalidated.push_back(submission.submissionId);
    return {};
}

} // namespace

Result<void> requireQuestionCount(const RankingInputs &inputs)
{
    for (const StoredKey &stored : inputs.keys) {
        const auto questions = static_cast<int>(stored.key.entries.size());
        if (questions != inputs.rules.rules.questionCount) {
            return failure(
                ErrorCode::Refused,
                Services::tr("The paper of round %1 has %2 questions, the rules in force say %3. Record rules "
                             "with the right number.")
                    .arg(inputs.roundNumber)
                    .arg(questions)
                    .arg(inputs.rules.rules.questionCount));
        }
    }
    return {};
}

Result<std::vector<JudgeDecision>> invalidations(Store &store, int roundNumber)
{
    HOITHI_TRY(const std::vector<JudgeDecision> decisions, DecisionRepository(*store.database).ofRound(roundNumber));
    std::map<SubmissionId, JudgeDecision> newest;
    for (const JudgeDecision &decision : decisions)
        newest[decision.submissionId] = decision;
    std::vector<JudgeDecision> taken;
    for (const auto &[submission, decision] : newest) {
        if (decision.kind == QStringLiteral("invalidate"))
            taken.push_back(decision);
    }
    return taken;
}

namespace {

/// Stands for a run whose inputs have changed since.
const QByteArray staleRun = QByteArrayLiteral("stale");

/// The keys by which a round is marked.
Result<void> addKeys(Store &store, RankingInputs &inputs)
{
    const int roundNumber = inputs.roundNumber;
    HOITHI_CHECK(requireUnsealed(store, roundNumber));
    HOITHI_TRY(inputs.keys, PaperRepository(*store.database).latestKeys(roundNumber));
    if (!inputs.keys.empty())
        return {};
    HOITHI_CHECK(requireKeyInSight(store, roundNumber));
    return failure(ErrorCode::Refused,
                   Services::tr("Round %1 has no answer key yet. Set it first (paper set-key).").arg(roundNumber));
}

/// What takes part, and what of it does not count.
Result<void> addSubmissions(Store &store, RankingInputs &inputs)
{
    Database &database = *store.database;
    HOITHI_TRY(inputs.batches, BatchRepository(database).all(inputs.roundNumber));
    if (inputs.batches.empty()) {
        return failure(ErrorCode::NotFound,
                       Services::tr("Round %1 has no submissions yet. Import its dump first.").arg(inputs.roundNumber));
    }
    HOITHI_TRY(inputs.decisions, invalidations(store, inputs.roundNumber));
    HOITHI_CHECK(addInvalidatedIds(store, inputs));
    HOITHI_TRY(inputs.merges, mergesInForce(store, inputs.roundNumber));
    HOITHI_TRY(inputs.ties, tiesInForce(store, inputs.roundNumber));
    HOITHI_CHECK(countRoster(store, inputs));
    HOITHI_TRY(inputs.rosterDigest, rosterDigest(store, inputs.rosterEntries, inputs.rosterWithdrawals));
    return {};
}

/// All but what earlier rounds give.
Result<RankingInputs> inputsOfRound(Store &store, int roundNumber)
{
    RankingInputs inputs;
    inputs.roundNumber = roundNumber;
    HOITHI_TRY(const auto rules, RuleBookRepository(*store.database).inForce(roundNumber));
    if (!rules) {
        return failure(ErrorCode::Refused,
                       Services::tr("Round %1 cannot be ranked yet: the plan's rules can be read in two ways, and the "
                                    "committee's reading is not recorded. Record it first (rules approve).")
                           .arg(roundNumber));
    }
    inputs.rules = *rules;
    HOITHI_CHECK(addKeys(store, inputs));
    HOITHI_CHECK(requireQuestionCount(inputs));
    HOITHI_CHECK(addSubmissions(store, inputs));
    return inputs;
}

/// Of a round's runs the one that was computed from these inputs; null where there is none. What judges decide can be taken back, so
/// that it is not always the newest.
const RankingRun *runOf(const std::vector<RankingRun> &runs, const QByteArray &wanted)
{
    const auto found =
        std::find_if(runs.rbegin(), runs.rend(), [&wanted](const RankingRun &run) { return run.manifest == wanted; });
    return found == runs.rend() ? nullptr : &*found;
}

/// Hashes of the current runs of the rounds before `roundNumber`, in their order. Where a round's runs are stale, or were computed
/// from a stale one, it is named so.
Result<std::vector<QByteArray>> earlierRuns(Store &store, int roundNumber)
{
    std::vector<QByteArray> hashes;
    for (int round = 1; round < roundNumber; ++round) {
        HOITHI_TRY(const std::vector<RankingRun> runs, RunRepository(*store.database).all(round));
        if (runs.empty())
            continue;
        HOITHI_TRY(RankingInputs inputs, inputsOfRound(store, round));
        if (inputs.rules.rules.repeatWinners != RepeatWinners::Allowed)
            inputs.earlierRuns = hashes;
        const RankingRun *run = runOf(runs, manifest(inputs));
        hashes.push_back(run != nullptr ? run->runHash : staleRun);
    }
    return hashes;
}

} // namespace

Result<RankingInputs> currentInputs(Store &store, int roundNumber)
{
    HOITHI_TRY(RankingInputs inputs, inputsOfRound(store, roundNumber));
    if (inputs.rules.rules.repeatWinners != RepeatWinners::Allowed) {
        HOITHI_TRY(inputs.earlierRuns, earlierRuns(store, roundNumber));
    }
    return inputs;
}

Result<RankingInputs> inputsWithoutRules(Store &store, int roundNumber)
{
    HOITHI_CHECK(requireKeyInSight(store, roundNumber)); // and a ranking with it
    RankingInputs inputs;
    inputs.roundNumber = roundNumber;
    HOITHI_CHECK(addKeys(store, inputs));
    HOITHI_CHECK(addSubmissions(store, inputs));
    return inputs;
}

Result<RankingInputs> withRules(Store &store, RankingInputs inputs, const RuleBookVersion &rules)
{
    inputs.rules = rules;
    HOITHI_CHECK(requireQuestionCount(inputs));
    if (rules.rules.repeatWinners != RepeatWinners::Allowed) {
        HOITHI_TRY(inputs.earlierRuns, earlierRuns(store, inputs.roundNumber));
    }
    return inputs;
}

Result<void> requireEarlierRanked(Store &store, const RankingInputs &inputs)
{
    if (inputs.rules.rules.repeatWinners == RepeatWinners::Allowed)
        return {};
    bool missing = dependsOnStaleRun(inputs);
    for (int round = 1; round < inputs.roundNumber && !missing; ++round) {
        HOITHI_TRY(const auto run, RunRepository(*store.database).newest(round));
        HOITHI_TRY(const auto batches, BatchRepository(*store.database).all(round));
        missing = !run && !batches.empty();
    }
    if (!missing)
        return {};
    return failure(ErrorCode::Stale,
                   Services::tr("Prizes of earlier rounds bear on this one, and not all of them are ranked as they "
                                "stand now. Rank the earlier rounds first."));
}

bool dependsOnStaleRun(const RankingInputs &inputs)
{
    return std::ranges::find(inputs.earlierRuns, staleRun) != inputs.earlierRuns.end();
}

namespace {

/// As it always was where nobody was withdrawn: the run hash goes by it.
QJsonObject rosterPart(const RankingInputs &inputs)
{
    QJsonObject part{{QStringLiteral("entries"), inputs.rosterEntries},
                     {QStringLiteral("sha256"), QString::fromLatin1(inputs.rosterDigest)}};
    if (inputs.rosterWithdrawals > 0)
        part.insert(key::withdrawn, inputs.rosterWithdrawals);
    return part;
}

} // namespace

QByteArray manifest(const RankingInputs &inputs)
{
    QStringList batches;
    for (const ImportBatch &batch : inputs.batches)
        batches.append(QString::fromLatin1(batch.sha256));
    QStringList invalidated(inputs.invalidated.begin(), inputs.invalidated.end());
    QStringList earlier;
    for (const QByteArray &hash : inputs.earlierRuns)
        earlier.append(QString::fromLatin1(hash));
    QJsonObject object{{QStringLiteral("format"), 1},
                       {QStringLiteral("round"), inputs.roundNumber},
                       {key::batches, sortedArray(batches)},
                       {key::decisions, sortedArray(invalidated)},
                       {key::earlier, QJsonArray::fromStringList(earlier)},
                       {key::keys, keyList(inputs.keys)},
                       {key::roster, rosterPart(inputs)},
                       {key::rules, QJsonObject{{QStringLiteral("version"), inputs.rules.version},
                                                {QStringLiteral("sha256"),
                                                 QString::fromLatin1(Sha256::hexOf(toJson(inputs.rules.rules)))}}}};
    // Only where there are some: runs that were made before judges could decide these keep their hashes.
    if (!inputs.merges.empty())
        object.insert(key::merged, sortedArray(QStringList(inputs.merges.begin(), inputs.merges.end())));
    if (!inputs.ties.empty())
        object.insert(key::ties, tieList(inputs.ties));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString manifestDifference(const QByteArray &older, const QByteArray &newer)
{
    const QJsonObject was = QJsonDocument::fromJson(older).object();
    const QJsonObject is = QJsonDocument::fromJson(newer).object();
    const std::pair<QString, const char *> inputs[] = {
        {key::rules, QT_TRANSLATE_NOOP("Services", "the rule book changed")},
        {key::keys, QT_TRANSLATE_NOOP("Services", "the answer key changed")},
        {key::batches, QT_TRANSLATE_NOOP("Services", "another file was imported")},
        {key::decisions, QT_TRANSLATE_NOOP("Services", "the judges took submissions out, or back in")},
        {key::merged, QT_TRANSLATE_NOOP("Services", "the judges merged accounts, or separated them")},
        {key::ties, QT_TRANSLATE_NOOP("Services", "the judges decided a tie")},
        {key::roster, QT_TRANSLATE_NOOP("Services", "the roster changed")},
        {key::earlier, QT_TRANSLATE_NOOP("Services", "an earlier round's result changed")}};
    QStringList changed;
    for (const auto &[name, text] : inputs) {
        if (was.value(name) != is.value(name))
            changed.append(Services::tr(text));
    }
    return changed.join(QStringLiteral("; "));
}

namespace {

/// The versions of keys, rules and files that a manifest names, out of what the store holds.
Result<void> selectKeys(Store &store, const QJsonArray &wanted, RankingInputs &inputs)
{
    HOITHI_TRY(const std::vector<StoredKey> all, PaperRepository(*store.database).allKeys());
    for (const StoredKey &stored : all) {
        if (stored.roundNumber == inputs.roundNumber && wanted.contains(keyList({stored}).first()))
            inputs.keys.push_back(stored);
    }
    return {};
}

/// A file imported again, with another outcome, is a batch of its own: a run that names it once means the first.
Result<void> selectBatches(Store &store, const QJsonArray &wanted, RankingInputs &inputs)
{
    std::multiset<QString> left;
    for (const QJsonValue sha256 : wanted)
        left.insert(sha256.toString());
    HOITHI_TRY(const std::vector<ImportBatch> all, BatchRepository(*store.database).all(inputs.roundNumber));
    for (const ImportBatch &batch : all) {
        const auto named = left.find(QString::fromLatin1(batch.sha256));
        if (named == left.end())
            continue;
        left.erase(named);
        inputs.batches.push_back(batch);
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

Result<RankingInputs> inputsOf(Store &store, const RankingRun &run)
{
    const QJsonObject stored = QJsonDocument::fromJson(run.manifest).object();
    RankingInputs inputs;
    inputs.roundNumber = run.roundNumber;
    HOITHI_CHECK(requireKeyInSight(store, run.roundNumber));
    HOITHI_CHECK(
        selectRules(store, stored.value(key::rules).toObject().value(QStringLiteral("version")).toInt(), inputs));
    HOITHI_CHECK(selectKeys(store, stored.value(key::keys).toArray(), inputs));
    HOITHI_CHECK(selectBatches(store, stored.value(key::batches).toArray(), inputs));
    HOITHI_CHECK(selectDecisions(store, stored.value(key::decisions).toArray(), inputs));
    HOITHI_CHECK(selectMerges(store, stored.value(key::merged).toArray(), inputs));
    HOITHI_CHECK(selectTies(store, stored.value(key::ties).toArray(), inputs));
    const QJsonObject roster = stored.value(key::roster).toObject();
    inputs.rosterEntries = roster.value(QStringLiteral("entries")).toInteger();
    inputs.rosterWithdrawals = roster.value(key::withdrawn).toInteger();
    HOITHI_TRY(inputs.rosterDigest, rosterDigest(store, inputs.rosterEntries, inputs.rosterWithdrawals));
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
