// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ranking/runs/runlist.h"

#include "services/people/acting.h"
#include "services/ranking/rankingjob.h"
#include "services/ranking/rankingtime.h"
#include "storage/repositories/auditrepository.h"
#include "storage/repositories/contestrepository.h"
#include "storage/repositories/rulebookrepository.h"
#include "storage/repositories/runrepository.h"

#include <QJsonDocument>

#include <algorithm>
#include <map>

namespace hoithi {

namespace {

/// Who computed each run of a round, by its hash.
Result<std::map<QByteArray, QString>> whoComputed(Store &store, int roundNumber)
{
    const QString round = QStringLiteral("round %1").arg(roundNumber);
    HOITHI_TRY(const std::vector<AuditEntry> entries,
               AuditRepository(*store.database).ofActions({QStringLiteral("run.compute")}));
    std::map<QByteArray, QString> people;
    for (const AuditEntry &entry : entries) {
        const QJsonObject payload = QJsonDocument::fromJson(entry.payload).object();
        if (entry.subject == round)
            people.try_emplace(payload.value(QLatin1String("run_hash")).toString().toLatin1(), entry.actor);
    }
    return people;
}

RuleBook rulesOf(const std::vector<RuleBookVersion> &versions, int version)
{
    const auto found = std::ranges::find(versions, version, &RuleBookVersion::version);
    return found == versions.end() ? RuleBook() : found->rules;
}

void tellState(ListedRun &listed, const RankingRun &standing)
{
    if (listed.run.runId != standing.id.value()) {
        listed.state = RunState::Superseded;
        listed.supersededBy = standing.runHash;
    } else if (!listed.run.current) {
        listed.state = RunState::Stale;
    }
}

} // namespace

Result<std::vector<ListedRun>> listRuns(Store &store, int roundNumber)
{
    HOITHI_CHECK(ContestRepository(*store.database).round(roundNumber));
    HOITHI_CHECK(requireKeyInSight(store, roundNumber)); // and a ranking with it
    const RunRepository repository(*store.database);
    HOITHI_TRY(const std::vector<RankingRun> runs, repository.all(roundNumber));
    if (runs.empty())
        return std::vector<ListedRun>();
    HOITHI_CHECK(requireRankingTime(store, roundNumber));
    HOITHI_TRY(const InputsNow now, inputsNow(store, roundNumber));
    HOITHI_TRY(const std::size_t standing, standingAmong(store, runs, now));
    HOITHI_TRY(const std::vector<RuleBookVersion> versions, RuleBookRepository(*store.database).all());
    HOITHI_TRY(const auto people, whoComputed(store, roundNumber));
    std::vector<ListedRun> list;
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        ListedRun &listed = list.emplace_back();
        HOITHI_TRY(listed.run, runSummary(store, *run, rulesOf(versions, run->rulesVersion), now));
        HOITHI_TRY(const std::vector<StoredStanding> winners, repository.winners(run->id));
        listed.winners = std::ssize(winners);
        if (const auto person = people.find(run->runHash); person != people.end())
            listed.computedBy = person->second;
        tellState(listed, runs[standing]);
    }
    return list;
}

Result<ListedRun> runOfHash(const std::vector<ListedRun> &runs, int roundNumber, const QString &hash)
{
    constexpr qsizetype fewest = 4;
    const QByteArray wanted = hash.trimmed().toLower().toLatin1();
    if (wanted.size() < fewest) {
        return failure(ErrorCode::InvalidArgument,
                       Services::tr("“%1” is too short to tell a run by: give at least %2 characters of its hash.")
                           .arg(hash.trimmed())
                           .arg(fewest));
    }
    std::vector<ListedRun> found;
    std::ranges::copy_if(runs, std::back_inserter(found),
                         [&](const ListedRun &listed) { return listed.run.runHash.startsWith(wanted); });
    if (found.size() == 1)
        return std::move(found.front());
    return failure(found.empty() ? ErrorCode::NotFound : ErrorCode::InvalidArgument,
                   (found.empty() ? Services::tr("Round %1 has no run %2. See which there are (runs list).")
                                  : Services::tr("Several runs of round %1 begin with %2. Give more of the hash."))
                       .arg(QString::number(roundNumber), hash.trimmed()));
}

} // namespace hoithi
