// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/review/decisions.h"

#include "base/personname.h"
#include "base/text.h"
#include "domain/participant/rostermatcher.h"
#include "ingest/rosterreader.h"
#include "services/ranking/rankingjob.h"
#include "storage/repositories/contestrepository.h"
#include "storage/repositories/decisionrepository.h"
#include "storage/repositories/rosterrepository.h"
#include "storage/repositories/signaturerepository.h"
#include "storage/submissionscan.h"
#include "storage/transaction.h"

#include <algorithm>
#include <iterator>

namespace hoithi {

namespace {

Result<SubmissionId> submissionToInvalidate(Store &store, const QString &submissionId)
{
    HOITHI_TRY(const auto found, findSubmissions(*store.database, submissionId));
    if (found.empty()) {
        return failure(ErrorCode::NotFound,
                       Services::tr("There is no submission “%1” in this contest.").arg(submissionId.left(64)));
    }
    const SubmissionId id = found.front().id;
    HOITHI_TRY(const auto decisions, DecisionRepository(*store.database).all());
    const bool known = std::ranges::any_of(decisions, [id](const JudgeDecision &decision) {
        return decision.submissionId == id && decision.kind == QStringLiteral("invalidate");
    });
    if (known) {
        return failure(ErrorCode::AlreadyExists,
                       Services::tr("Submission “%1” is invalidated already.").arg(submissionId.left(64)));
    }
    return id;
}

/// Those of `given` that are not known yet, each once.
std::vector<RosterEntry> newEntries(const std::vector<RosterEntry> &known, const std::vector<RosterEntry> &given)
{
    std::vector<RosterEntry> added;
    for (const RosterEntry &entry : given) {
        const auto isThis = [&entry](const RosterEntry &other) {
            return other == entry;
        };
        if (std::ranges::none_of(known, isThis) && std::ranges::none_of(added, isThis))
            added.push_back(entry);
    }
    return added;
}

/// Excludes everybody stored whose first match is one of the new entries; those before are known already.
Result<void> excludeStored(Store &store, const std::vector<RosterEntry> &entries, std::size_t known)
{
    const RosterMatcher matcher(entries);
    std::vector<RosterRepository::Exclusion> exclusions;
    HOITHI_TRY(const std::vector<Round> rounds, ContestRepository(*store.database).rounds());
    const int lastRound = rounds.empty() ? 0 : rounds.back().number;
    const auto take = [&](const StoredSubmissionView &row) {
        const auto entry = matcher.match(row.accountId, row.phone, row.nationalId);
        if (entry && *entry >= known) {
            exclusions.push_back({static_cast<int>(row.id >> 32), row.participantId, static_cast<qint64>(*entry) + 1,
                                  ImportBatchId(row.batchId)});
        }
        return true;
    };
    HOITHI_CHECK(scanSubmissions(*store.database, firstSubmissionId(1), firstSubmissionId(lastRound + 1),
                                 ScanColumns::All, take));
    return RosterRepository(*store.database).insertExclusions(exclusions);
}

} // namespace

Result<void> invalidateSubmission(Store &store, const QString &submissionId, const QStringList &judges,
                                  const QString &reason)
{
    HOITHI_CHECK(requireTwoPeople(judges));
    if (reason.trimmed().isEmpty())
        return failure(ErrorCode::InvalidArgument,
                       Services::tr("A submission is invalidated only with a reason: give it."));
    HOITHI_TRY(Transaction transaction, Transaction::begin(*store.database, QStringLiteral("invalidate")));
    const QString text = canonicalId(submissionId);
    JudgeDecision decision;
    HOITHI_TRY(decision.submissionId, submissionToInvalidate(store, text));
    decision.kind = QStringLiteral("invalidate");
    decision.judges = {normalized(judges.at(0)), normalized(judges.at(1))};
    decision.reason = reason.trimmed();
    decision.decidedAtUtc = store.clock->nowUtc();
    HOITHI_TRY(decision.id, DecisionRepository(*store.database).insert(decision));
    HOITHI_TRY(const std::vector<Fact> facts, rowFacts(*store.database, RowFacts::Decisions, decision.id));
    HOITHI_CHECK(recordAudit(store, decision.judges.join(QStringLiteral(", ")), QStringLiteral("submission.invalidate"),
                             text, {{QStringLiteral("reason"), decision.reason}}, facts));
    return transaction.commit();
}

Result<SignOutcome> signRound(Store &store, int roundNumber, const QString &judge, const QByteArray &shownRun)
{
    if (!namesPerson(judge))
        return failure(ErrorCode::InvalidArgument, Services::tr("A judge signs with their name: give it."));
    HOITHI_TRY(Transaction transaction, Transaction::begin(*store.database, QStringLiteral("sign")));
    HOITHI_TRY(const auto run, newestRun(store, roundNumber));
    if (!run)
        return failure(notRanked(roundNumber));
    if (!run->current) {
        return failure(ErrorCode::Stale,
                       Services::tr("The result of round %1 is stale: %2. Rank it again before signing.")
                           .arg(roundNumber)
                           .arg(run->staleBecause));
    }
    if (!shownRun.isEmpty() && run->runHash != shownRun) {
        return failure(
            ErrorCode::Stale,
            Services::tr("Round %1 was ranked again since you looked at it. Look at the new result, then sign.")
                .arg(roundNumber));
    }
    const bool again = std::ranges::any_of(run->signedBy, [&](const QString &name) { return samePerson(name, judge); });
    if (again)
        return failure(ErrorCode::AlreadyExists, Services::tr("%1 signed this result already.").arg(normalized(judge)));
    const StoredSignature signature{RankingRunId{run->runId}, normalized(judge), store.clock->nowUtc()};
    HOITHI_CHECK(SignatureRepository(*store.database).insert(signature));
    HOITHI_TRY(std::vector<Fact> facts, rowFacts(*store.database, RowFacts::Signatures, run->runId));
    std::erase_if(facts, [&](const Fact &fact) { return !fact.id.contains(signature.judge); });
    HOITHI_CHECK(recordAudit(
        store, signature.judge, QStringLiteral("run.sign"), QStringLiteral("round %1").arg(roundNumber),
        {{QStringLiteral("run"), run->runId}, {QStringLiteral("run_hash"), QString::fromLatin1(run->runHash)}}, facts));
    HOITHI_CHECK(transaction.commit());
    return SignOutcome{static_cast<int>(run->signedBy.size()) + 1, run->quorum};
}

Result<qint64> importRoster(Store &store, const QString &file)
{
    HOITHI_TRY(const std::vector<RosterEntry> entries, readRoster(file));
    HOITHI_TRY(Transaction transaction, Transaction::begin(*store.database, QStringLiteral("roster")));
    RosterRepository repository(*store.database);
    HOITHI_TRY(const std::vector<RosterEntry> known, repository.all());
    const std::vector<RosterEntry> added = newEntries(known, entries);
    if (added.empty())
        return 0;
    HOITHI_CHECK(repository.insert(added));
    std::vector<RosterEntry> all = known;
    all.insert(all.end(), added.begin(), added.end());
    HOITHI_CHECK(excludeStored(store, all, known.size()));
    const qint64 count = std::ssize(all);
    HOITHI_TRY(const QByteArray digest, rosterDigest(store, count));
    HOITHI_CHECK(
        recordAudit(store, QStringLiteral("hoithi"), QStringLiteral("roster.import"), QStringLiteral("roster"),
                    {{QStringLiteral("entries"), count}, {QStringLiteral("sha256"), QString::fromLatin1(digest)}}));
    HOITHI_CHECK(transaction.commit());
    return static_cast<qint64>(added.size());
}

} // namespace hoithi
