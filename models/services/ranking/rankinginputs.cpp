// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ranking/rankinginputs.h"

#include "base/sha256.h"
#include "services/people/acting.h"
#include "services/questions/roundopening.h"
#include "storage/repositories/batchrepository.h"
#include "storage/repositories/decisionrepository.h"
#include "storage/repositories/paperrepository.h"
#include "storage/repositories/rosterrepository.h"
#include "storage/repositories/rulebookrepository.h"
#include "storage/repositories/runrepository.h"
#include "storage/submissionscan.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <set>

namespace hoithi {

namespace {

/// Kept in one place: the words of the manifest are part of the run hash.
namespace key {
const QString batches = QStringLiteral("batches");
const QString decisions = QStringLiteral("decisions");
const QString earlier = QStringLiteral("earlier_runs");
const QString keys = QStringLiteral("keys");
const QString roster = QStringLiteral("roster");
const QString rules = QStringLiteral("rules");
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
    HOITHI_TRY(std::vector<JudgeDecision> decisions, DecisionRepository(*store.database).ofRound(roundNumber));
    std::erase_if(decisions,
                  [](const JudgeDecision &decision) { return decision.kind != QStringLiteral("invalidate"); });
    return decisions;
}

Result<QByteArray> rosterDigest(Store &store, qint64 count)
{
    HOITHI_TRY(std::vector<StoredRosterEntry> entries, RosterRepository(*store.database).all());
    entries.resize(static_cast<std::size_t>(std::min<qint64>(count, static_cast<qint64>(entries.size()))));
    QList<QByteArray> lines;
    for (const StoredRosterEntry &entry : entries)
        lines.append(QStringList{entry.body, entry.fullName, entry.accountId}.join(QChar(0x1f)).toUtf8());
    std::ranges::sort(lines);
    return Sha256::hexOf(lines.join('\n'));
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
    HOITHI_TRY(inputs.rosterEntries, RosterRepository(database).count());
    HOITHI_TRY(inputs.rosterDigest, rosterDigest(store, inputs.rosterEntries));
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

/// Hashes of the newest runs of the rounds before `roundNumber`, in their order. A run that is stale, or was computed from a
/// stale one, is named so.
Result<std::vector<QByteArray>> earlierRuns(Store &store, int roundNumber)
{
    std::vector<QByteArray> hashes;
    for (int round = 1; round < roundNumber; ++round) {
        HOITHI_TRY(const auto run, RunRepository(*store.database).newest(round));
        if (!run)
            continue;
        HOITHI_TRY(RankingInputs inputs, inputsOfRound(store, round));
        if (inputs.rules.rules.repeatWinners != RepeatWinners::Allowed)
            inputs.earlierRuns = hashes;
        hashes.push_back(manifest(inputs) == run->manifest ? run->runHash : staleRun);
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

bool dependsOnStaleRun(const RankingInputs &inputs)
{
    return std::ranges::find(inputs.earlierRuns, staleRun) != inputs.earlierRuns.end();
}

QByteArray manifest(const RankingInputs &inputs)
{
    QStringList batches;
    for (const ImportBatch &batch : inputs.batches)
        batches.append(QString::fromLatin1(batch.sha256));
    QStringList invalidated(inputs.invalidated.begin(), inputs.invalidated.end());
    QStringList earlier;
    for (const QByteArray &hash : inputs.earlierRuns)
        earlier.append(QString::fromLatin1(hash));
    const QJsonObject object{
        {QStringLiteral("format"), 1},
        {QStringLiteral("round"), inputs.roundNumber},
        {key::batches, sortedArray(batches)},
        {key::decisions, sortedArray(invalidated)},
        {key::earlier, QJsonArray::fromStringList(earlier)},
        {key::keys, keyList(inputs.keys)},
        {key::roster, QJsonObject{{QStringLiteral("entries"), inputs.rosterEntries},
                                  {QStringLiteral("sha256"), QString::fromLatin1(inputs.rosterDigest)}}},
        {key::rules,
         QJsonObject{{QStringLiteral("version"), inputs.rules.version},
                     {QStringLiteral("sha256"), QString::fromLatin1(Sha256::hexOf(toJson(inputs.rules.rules)))}}}};
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
        {key::decisions, QT_TRANSLATE_NOOP("Services", "the judges invalidated a submission")},
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

Result<void> selectDecisions(Store &store, const QJsonArray &wanted, RankingInputs &inputs)
{
    RankingInputs all;
    HOITHI_TRY(all.decisions, invalidations(store, inputs.roundNumber));
    HOITHI_CHECK(addInvalidatedIds(store, all));
    for (std::size_t i = 0; i < all.decisions.size(); ++i) {
        if (wanted.contains(QJsonValue(all.invalidated[i]))) {
            inputs.decisions.push_back(all.decisions[i]);
            inputs.invalidated.push_back(all.invalidated[i]);
        }
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
    inputs.rosterEntries = stored.value(key::roster).toObject().value(QStringLiteral("entries")).toInteger();
    HOITHI_TRY(inputs.rosterDigest, rosterDigest(store, inputs.rosterEntries));
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
