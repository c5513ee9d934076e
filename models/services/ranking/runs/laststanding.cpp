// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ranking/runs/laststanding.h"

#include "services/ranking/accountmerges.h"
#include "services/ranking/rankinginputs.h"
#include "services/ranking/runmanifest.h"
#include "services/ranking/takenconflicts.h"
#include "services/ranking/tieorders.h"
#include "storage/repositories/auditrepository.h"
#include "storage/repositories/decisionrepository.h"
#include "storage/repositories/reviewrepository.h"
#include "storage/submissionscan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>
#include <set>

namespace hoithi {

namespace key = manifestkey;

namespace {

const QStringList decidingActions{QStringLiteral("submission.invalidate"), QStringLiteral("submission.reinstate"),
                                  QStringLiteral("accounts.merge"),        QStringLiteral("accounts.separate"),
                                  QStringLiteral("tie.resolve"),           QStringLiteral("conflict.take"),
                                  QStringLiteral("conflict.restore")};
const QStringList lastingActions{QStringLiteral("rules.approve"),      QStringLiteral("key.set"),
                                 QStringLiteral("key.amend"),          QStringLiteral("round.open"),
                                 QStringLiteral("submissions.import"), QStringLiteral("roster.import"),
                                 QStringLiteral("roster.withdraw"),    QStringLiteral("submissions.withdraw")};
const QStringList standingActions{QStringLiteral("run.compute"), QStringLiteral("run.sign"),
                                  QStringLiteral("run.finalise")};

/// What judges have decided about a round, in the words of a manifest.
struct DecidedState
{
    std::set<QString> invalidated;
    std::set<QString> merged;
    std::set<QString> ties;
    std::set<QString> conflicts;

    friend bool operator==(const DecidedState &, const DecidedState &) = default;
};

std::set<QString> textsOf(const QJsonValue &list)
{
    std::set<QString> texts;
    const QJsonArray array = list.toArray();
    for (const QJsonValue text : array)
        texts.insert(text.toString());
    return texts;
}

DecidedState stateIn(const QJsonObject &manifest)
{
    return {textsOf(manifest.value(key::decisions)), textsOf(manifest.value(key::merged)),
            textsOf(manifest.value(key::ties)), textsOf(manifest.value(key::conflicts))};
}

/// Whether two runs were computed from the same of what is never taken back.
bool sameLastingInputs(const QJsonObject &one, const QJsonObject &other)
{
    const QString lasting[] = {key::rules, key::keys, key::batches, key::batchesWithdrawn, key::roster};
    return std::ranges::all_of(lasting, [&](const QString &name) { return one.value(name) == other.value(name); });
}

/// The decisions on record, of which the newest can be taken away one by one, as the audit trail tells their order.
class DecisionsBefore
{
public:
    [[nodiscard]] static Result<DecisionsBefore> ofNow(Store &store, int roundNumber)
    {
        DecisionsBefore before;
        before.m_round = roundNumber;
        HOITHI_TRY(before.m_decisions, DecisionRepository(*store.database).all());
        HOITHI_TRY(before.m_accounts, ReviewRepository(*store.database).accountDecisions());
        HOITHI_TRY(before.m_ties, ReviewRepository(*store.database).tieDecisions());
        HOITHI_TRY(before.m_conflicts, ConflictRepository(*store.database).decisions());
        std::erase_if(before.m_conflicts, [](const ConflictDecision &decision) { return !decision.batch.isValid(); });
        HOITHI_TRY(before.m_batches, batchesOfConflicts(store, before.m_conflicts));
        std::vector<SubmissionId> ids;
        for (const JudgeDecision &decision : before.m_decisions)
            ids.push_back(decision.submissionId);
        HOITHI_TRY(const std::vector<StoredSubmission> submissions, fetchSubmissions(*store.database, ids));
        for (std::size_t i = 0; i < ids.size(); ++i)
            before.m_submissions[ids[i]] = submissions[i].submissionId;
        return before;
    }

    void takeAway(const QString &action)
    {
        const auto dropLast = [](auto &decisions) {
            if (!decisions.empty())
                decisions.pop_back();
        };
        if (action.startsWith(QStringLiteral("submission.")))
            dropLast(m_decisions);
        else if (action.startsWith(QStringLiteral("accounts.")))
            dropLast(m_accounts);
        else if (action.startsWith(QStringLiteral("tie.")))
            dropLast(m_ties);
        else if (action.startsWith(QStringLiteral("conflict.")))
            dropLast(m_conflicts);
    }

    [[nodiscard]] DecidedState state() const
    {
        DecidedState state;
        for (const JudgeDecision &decision : invalidationsAmong(m_decisions)) {
            if (decision.submissionId >= firstSubmissionId(m_round)
                && decision.submissionId < firstSubmissionId(m_round + 1))
                state.invalidated.insert(m_submissions.at(decision.submissionId));
        }
        state.merged = mergesAmong(m_accounts, m_round);
        std::vector<TieDecision> ties = m_ties;
        std::erase_if(ties, [this](const TieDecision &tie) { return tie.roundNumber != m_round; });
        for (const TieDecision &tie : tiesAmong(ties))
            state.ties.insert(tieText(tie));
        for (const TakenConflict &taken : conflictsAmong(m_conflicts, m_batches, m_round))
            state.conflicts.insert(QString::fromLatin1(taken.sha256));
        return state;
    }

private:
    int m_round = 0;
    std::vector<JudgeDecision> m_decisions;
    std::vector<AccountDecision> m_accounts;
    std::vector<TieDecision> m_ties;
    std::vector<ConflictDecision> m_conflicts; ///< that let a row count, or no longer
    std::map<qint64, ImportBatch> m_batches;   ///< of those
    std::map<SubmissionId, QString> m_submissions;
};

bool isOfRound(const QString &subject, int roundNumber)
{
    const QString round = QStringLiteral("round %1").arg(roundNumber);
    return subject.startsWith(round) && (subject.size() == round.size() || !subject.at(round.size()).isDigit());
}

/// After such an entry nothing that was computed before stands ever again.
bool endsAllBefore(const AuditEntry &entry, int roundNumber)
{
    if (!lastingActions.contains(entry.action))
        return false;
    if (entry.action.startsWith(QStringLiteral("roster.")))
        return true;
    if (entry.action != QStringLiteral("rules.approve"))
        return isOfRound(entry.subject, roundNumber);
    const QJsonObject payload = QJsonDocument::fromJson(entry.payload).object();
    return payload.value(QLatin1String("in_force_from_round")).toInt() <= roundNumber;
}

/// The one that such an entry says stood then; none: the number of all.
std::size_t runProvenBy(const AuditEntry &entry, const std::vector<RankingRun> &runs)
{
    if (!standingActions.contains(entry.action))
        return runs.size();
    const RankingRunId id{QJsonDocument::fromJson(entry.payload).object().value(QLatin1String("run")).toInteger()};
    return static_cast<std::size_t>(std::ranges::find(runs, id, &RankingRun::id) - runs.begin());
}

/// Of those with the lasting inputs of the one that is proven, the newest that is of this state; that one, where it is; none: the number
/// of all.
std::size_t runOfState(const std::vector<QJsonObject> &manifests, std::size_t proven, const DecidedState &state)
{
    const auto fits = [&](const QJsonObject &manifest) {
        return sameLastingInputs(manifest, manifests[proven]) && stateIn(manifest) == state;
    };
    if (fits(manifests[proven]))
        return proven;
    for (std::size_t i = manifests.size(); i > 0; --i) {
        if (fits(manifests[i - 1]))
            return i - 1;
    }
    return manifests.size();
}

} // namespace

Result<std::size_t> stoodLast(Store &store, const std::vector<RankingRun> &runs)
{
    const std::size_t newest = runs.size() - 1;
    if (newest == 0)
        return newest;
    const int round = runs[newest].roundNumber;
    std::vector<QJsonObject> manifests;
    for (const RankingRun &run : runs)
        manifests.push_back(QJsonDocument::fromJson(run.manifest).object());
    HOITHI_TRY(const std::vector<AuditEntry> entries,
               AuditRepository(*store.database).ofActions(decidingActions + lastingActions + standingActions));
    auto proof = entries.end();
    std::size_t proven = newest;
    for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
        const std::size_t run = runProvenBy(*entry, runs);
        if (run == runs.size())
            continue;
        proof = entry;
        proven = run;
    }
    const auto end =
        std::find_if(proof, entries.end(), [round](const AuditEntry &entry) { return endsAllBefore(entry, round); });
    HOITHI_TRY(DecisionsBefore decisions, DecisionsBefore::ofNow(store, round));
    for (auto entry = entries.end(); entry != end; --entry)
        decisions.takeAway(std::prev(entry)->action);
    for (auto entry = end; entry != proof; --entry) {
        const std::size_t run = runOfState(manifests, proven, decisions.state());
        if (run != runs.size())
            return run;
        decisions.takeAway(std::prev(entry)->action);
    }
    return proven;
}

} // namespace hoithi
