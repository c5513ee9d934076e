// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/schedule/schedulereading.h"

#include "services/people/acting.h"
#include "storage/repositories/auditrepository.h"
#include "storage/repositories/batchrepository.h"
#include "storage/repositories/contestrepository.h"
#include "storage/repositories/paperrepository.h"
#include "storage/repositories/questionrepository.h"
#include "storage/repositories/rulebookrepository.h"
#include "storage/repositories/runrepository.h"
#include "storage/schedule/schedulerepository.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <iterator>
#include <map>

namespace hoithi {

namespace {

Result<RoundReadiness> readinessOf(Store &store, int roundNumber)
{
    RoundReadiness readiness;
    readiness.round = roundNumber;
    HOITHI_TRY(const auto rules, RuleBookRepository(*store.database).inForce(roundNumber));
    readiness.rulesCount = rules ? rules->rules.questionCount : 0;
    HOITHI_TRY(const bool hasPaper, ScheduleRepository(*store.database).hasPaper(roundNumber));
    HOITHI_TRY(const bool hidden, hidesKeyOf(store, roundNumber));
    if (hasPaper)
        readiness.paper = RoundReadiness::Paper::Ready;
    if (hidden)
        return readiness;
    HOITHI_TRY(const std::vector<StoredKey> keys, PaperRepository(*store.database).latestKeys(roundNumber));
    if (!keys.empty())
        readiness.questionCount = static_cast<int>(keys.front().key.entries.size());
    const bool missing = keys.empty() && !hasPaper;
    readiness.paper = missing ? RoundReadiness::Paper::Missing : RoundReadiness::Paper::Ready;
    return readiness;
}

/// The entries that tell of changes, by the change.
Result<std::map<qint64, AuditEntry>> entriesOfChanges(Store &store)
{
    HOITHI_TRY(std::vector<AuditEntry> stored, ScheduleRepository(*store.database).entries());
    std::map<qint64, AuditEntry> entries;
    for (AuditEntry &entry : stored) {
        const QJsonObject payload = QJsonDocument::fromJson(entry.payload).object();
        entries[payload.value(QStringLiteral("change")).toInteger()] = std::move(entry);
    }
    return entries;
}

/// Each change with its lines, the oldest first.
class ChangeHistory
{
public:
    explicit ChangeHistory(const std::vector<StoredScheduleChange> &stored)
    {
        for (const StoredScheduleChange &change : stored)
            m_changes.push_back({change.id, change.madeBy, change.madeAtUtc, change.reason, 0, {}, {}});
    }

    void add(const std::vector<StoredMilestoneVersion> &versions)
    {
        std::map<qint64, Milestone> known;
        for (const StoredMilestoneVersion &version : versions) {
            const auto before = known.find(version.milestone.id.value());
            ScheduleLineChange line{lineOf(version.milestone), {}, {}, {}, version.milestone};
            if (before != known.end())
                line.milestoneBefore = before->second;
            add(version.changeId, std::move(line));
            known[version.milestone.id.value()] = version.milestone;
        }
    }

    void add(const std::vector<StoredRoundVersion> &versions)
    {
        std::map<int, Round> known;
        for (const StoredRoundVersion &version : versions) {
            const auto before = known.find(version.round.number);
            ScheduleLineChange line{lineOf(version.round), {}, version.round, {}, {}};
            if (before != known.end())
                line.roundBefore = before->second;
            add(version.changeId, std::move(line));
            known[version.round.number] = version.round;
        }
    }

    [[nodiscard]] std::vector<ScheduleChange> take() && { return std::move(m_changes); }

private:
    void add(qint64 changeId, ScheduleLineChange line)
    {
        const auto change = std::ranges::find(m_changes, changeId, &ScheduleChange::id);
        if (change != m_changes.end()) // not as the contest was made
            change->lines.push_back(std::move(line));
    }

    std::vector<ScheduleChange> m_changes;
};

} // namespace

Result<Schedule> currentSchedule(Store &store)
{
    const ContestRepository contests(*store.database);
    Schedule schedule;
    HOITHI_TRY(schedule.rounds, contests.rounds());
    HOITHI_TRY(schedule.milestones, contests.milestones());
    return schedule;
}

Result<std::vector<ScheduleChange>> scheduleChanges(Store &store, qint64 after)
{
    const ScheduleRepository repository(*store.database);
    HOITHI_TRY(const std::vector<StoredScheduleChange> stored, repository.changes());
    ChangeHistory history(stored);
    HOITHI_TRY(const std::vector<StoredMilestoneVersion> milestones, repository.milestoneVersions());
    history.add(milestones);
    HOITHI_TRY(const std::vector<StoredRoundVersion> rounds, repository.roundVersions());
    history.add(rounds);
    HOITHI_TRY(const auto entries, entriesOfChanges(store));
    std::vector<ScheduleChange> changes = std::move(history).take();
    std::erase_if(changes, [after](const ScheduleChange &change) { return change.id <= after; });
    for (ScheduleChange &change : changes) {
        const auto entry = entries.find(change.id);
        if (entry == entries.end())
            continue;
        change.auditEntry = entry->second.seq;
        change.entryHash = entry->second.hash;
    }
    std::ranges::reverse(changes);
    return changes;
}

Result<RoundUse> roundUse(Store &store, int roundNumber)
{
    RoundUse use;
    HOITHI_TRY(const std::vector<ImportBatch> batches, BatchRepository(*store.database).inForce(roundNumber));
    use.imported = !batches.empty();
    HOITHI_TRY(const std::vector<RankingRun> runs, RunRepository(*store.database).all(roundNumber));
    use.ranked = !runs.empty();
    HOITHI_TRY(const auto opening, QuestionRepository(*store.database).opening(roundNumber));
    if (opening)
        use.openedAtUtc = opening->openedAtUtc;
    return use;
}

Result<void> requireHeld(const Round &round)
{
    if (!round.cancelled)
        return {};
    return failure(
        ErrorCode::Refused,
        Services::tr("Round %1 was cancelled. Who holds it after all takes that back first (schedule restore-round).")
            .arg(round.number));
}

Result<ScheduleState> readSchedule(Store &store)
{
    ScheduleState state;
    HOITHI_TRY(state.contest, ContestRepository(*store.database).contest());
    HOITHI_TRY(const auto first, AuditRepository(*store.database).at(1));
    state.identity = first ? first->hash : QByteArray();
    HOITHI_TRY(state.version, ScheduleRepository(*store.database).newestChange());
    HOITHI_TRY(state.schedule, currentSchedule(store));
    for (const Round &round : state.schedule.rounds) {
        HOITHI_TRY(RoundReadiness readiness, readinessOf(store, round.number));
        state.readiness.push_back(readiness);
        HOITHI_TRY(state.uses[round.number], roundUse(store, round.number));
    }
    HOITHI_TRY(state.readAtUtc, nowOf(store));
    state.problems = scheduleProblems(state.schedule, state.readiness, state.readAtUtc);
    HOITHI_TRY(state.changes, scheduleChanges(store));
    return state;
}

} // namespace hoithi
