// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/schedule/schedulechange.h"

#include "base/personname.h"
#include "base/text.h"
#include "services/people/acting.h"
#include "services/questions/questionkeys.h"
#include "services/questions/questionset.h"
#include "services/schedule/schedulereading.h"
#include "services/schedule/scheduletexts.h"
#include "services/vault/keyslots.h"
#include "storage/repositories/keyrepository.h"
#include "storage/repositories/questionrepository.h"
#include "storage/schedule/schedulerepository.h"
#include "storage/transaction.h"

#include <QJsonArray>

#include <algorithm>

namespace hoithi {

namespace {

constexpr qsizetype longestReason = 2000;

Result<void> checkReason(const QString &reason, const QString &person)
{
    if (!namesPerson(person) || saysNothing(reason)) {
        return failure(ErrorCode::InvalidArgument,
                       Services::tr("A change of the schedule is recorded with a name and a reason: give both."));
    }
    if (reason.size() > longestReason) {
        return failure(ErrorCode::InvalidArgument,
                       Services::tr("The reason has at most %1 characters.").arg(longestReason));
    }
    return {};
}

/// Whoever typed over an older schedule has to see first what others did since.
Result<void> requireNewest(Store &store, qint64 baseVersion)
{
    HOITHI_TRY(const std::vector<ScheduleChange> others, scheduleChanges(store, baseVersion));
    if (others.empty())
        return {};
    constexpr qsizetype most = 5;
    QStringList told;
    for (const ScheduleChange &change : others) {
        for (const ScheduleLineChange &line : change.lines)
            told.append(QStringLiteral("%1 (%2)").arg(lineText(line), changeTexts(line).join(QStringLiteral("; "))));
    }
    const QString rest = told.size() > most ? QStringLiteral(", …") : QString();
    return failure(ErrorCode::Stale,
                   Services::tr("%1 has changed the schedule meanwhile: %2. Look at it again.")
                       .arg(others.front().madeBy, told.mid(0, most).join(QStringLiteral(", ")) + rest));
}

/// In one line, and without what nobody sees.
QString tidied(const QString &text)
{
    QString visible = withoutUnseen(text);
    visible.removeIf([](QChar c) { return c.category() == QChar::Other_Control && !c.isSpace(); });
    return normalized(visible);
}

/// Lines without what nobody sees, and with ids.
ScheduleRequest tidied(ScheduleRequest request)
{
    for (Round &round : request.rounds) {
        round.id = RoundId(round.number);
        round.title = tidied(round.title);
    }
    for (Milestone &milestone : request.milestones) {
        for (QString *text : {&milestone.number, &milestone.title, &milestone.lead, &milestone.partner})
            *text = tidied(*text);
    }
    request.reason = request.reason.trimmed();
    return request;
}

bool addsRounds(const ScheduleRequest &request, const Schedule &before)
{
    return std::ranges::any_of(request.rounds, [&before](const Round &round) {
        return std::ranges::find(before.rounds, round.number, &Round::number) == before.rounds.end();
    });
}

/// The key that an added round's questions are sealed under; null where those of no round are.
Result<SecretPtr> sealingKey(Store &store, const ScheduleRequest &request)
{
    HOITHI_TRY(const KeySlots slots, KeyRepository(*store.database).keySlots(KeyRing::Questions));
    if (slots.empty())
        return SecretPtr();
    if (!request.questionsPassphrase.isEmpty())
        return questionKey(store, request.questionsPassphrase);
    if (SecretPtr key = store.session->questions.key())
        return key;
    return failure(
        ErrorCode::Sealed,
        Services::tr("The questions of this contest are sealed, and so will be those of the added round. Give "
                     "the questions passphrase (--questions-passphrase-file, or the variable "
                     "HOITHI_QUESTIONS_PASSPHRASE)."));
}

/// One change while it is recorded, within a transaction.
class ScheduleRecord
{
public:
    ScheduleRecord(Store &store, const Schedule &before, Instant now)
        : m_store(store), m_before(before), m_now(now), m_repository(*store.database)
    {}

    Result<void> check(const std::vector<ScheduleLineChange> &lines) const;
    /// Why the line cannot be so, as an error.
    Result<void> checkLine(const ScheduleLineChange &line) const;
    Result<qint64> store(const std::vector<ScheduleLineChange> &lines, const ScheduleRequest &request,
                         const QString &person, const SecretPtr &questionsKey);

private:
    Result<void> checkRound(const ScheduleLineChange &line) const;
    Result<void> checkMilestone(const ScheduleLineChange &line) const;
    Result<void> storeLine(const ScheduleLineChange &line, const SecretPtr &questionsKey);
    Result<void> seal(int roundNumber, const SecretPtr &questionsKey);
    Result<void> addFacts(RowFacts table, qint64 id);

    Store &m_store;
    const Schedule &m_before;
    Instant m_now;
    ScheduleRepository m_repository;
    qint64 m_change = 0;
    std::vector<Fact> m_facts;
};

tl::unexpected<Error> refused(ScheduleRefusal refusal, const ScheduleLineChange &line)
{
    return failure(ErrorCode::Refused, refusalText(refusal, lineText(line)));
}

Result<void> ScheduleRecord::checkRound(const ScheduleLineChange &line) const
{
    HOITHI_TRY(const RoundUse use, roundUse(m_store, line.round->number));
    if (const auto refusal = refusalOf(line.roundBefore, *line.round, use, m_now))
        return refused(*refusal, line);
    if (line.isAdded())
        return {};
    HOITHI_TRY(const qint64 outside, m_repository.submissionsOutside(*line.round));
    if (outside == 0)
        return {};
    return failure(ErrorCode::Refused, Services::tr("“%1” cannot be at this time: %Ln submission(s) that were accepted "
                                                    "would be outside of it.",
                                                    nullptr, static_cast<int>(std::min<qint64>(outside, 999'999'999)))
                                           .arg(lineText(line)));
}

Result<void> ScheduleRecord::checkMilestone(const ScheduleLineChange &line) const
{
    if (const auto refusal = refusalOf(m_before, *line.milestone, contestDay(m_now)))
        return refused(*refusal, line);
    return {};
}

/// Added lines follow the last one, in the order in which they are added.
Result<void> ScheduleRecord::check(const std::vector<ScheduleLineChange> &lines) const
{
    int rounds = static_cast<int>(m_before.rounds.size());
    qint64 milestones = 0;
    for (const Milestone &milestone : m_before.milestones)
        milestones = std::max(milestones, milestone.id.value());
    for (const ScheduleLineChange &line : lines) {
        if (line.isAdded()
            && (line.round ? line.round->number != ++rounds : line.milestone->id.value() != ++milestones))
            return refused(ScheduleRefusal::NotNext, line);
        HOITHI_CHECK(checkLine(line));
    }
    return {};
}

Result<void> ScheduleRecord::checkLine(const ScheduleLineChange &line) const
{
    return line.round ? checkRound(line) : checkMilestone(line);
}

Result<void> ScheduleRecord::addFacts(RowFacts table, qint64 id)
{
    HOITHI_TRY(const std::vector<Fact> facts, rowFacts(*m_store.database, table, id));
    m_facts.insert(m_facts.end(), facts.begin(), facts.end());
    return {};
}

Result<void> ScheduleRecord::seal(int roundNumber, const SecretPtr &questionsKey)
{
    HOITHI_CHECK(
        QuestionRepository(*m_store.database).insert(wrappedRoundKey(*questionsKey, roundNumber, *newKey(), m_now)));
    return addFacts(RowFacts::RoundKeys, roundNumber);
}

Result<void> ScheduleRecord::storeLine(const ScheduleLineChange &line, const SecretPtr &questionsKey)
{
    if (line.milestone) {
        HOITHI_TRY(const qint64 id, m_repository.insert(*line.milestone, m_change));
        return addFacts(RowFacts::MilestoneVersions, id);
    }
    if (!line.isAdded()) {
        HOITHI_TRY(const qint64 id, m_repository.insert(*line.round, m_change));
        return addFacts(RowFacts::RoundVersions, id);
    }
    HOITHI_CHECK(m_repository.addRound(*line.round, m_change));
    HOITHI_CHECK(addFacts(RowFacts::AddedRounds, line.round->number));
    return questionsKey ? seal(line.round->number, questionsKey) : Result<void>();
}

QJsonObject payloadOf(const ScheduleLineChange &line)
{
    QJsonObject told{{QStringLiteral("line"), line.round ? QStringLiteral("round %1").arg(line.round->number)
                                                         : QStringLiteral("milestone %1").arg(line.milestone->number)},
                     {QStringLiteral("after"), line.round ? jsonOf(*line.round) : jsonOf(*line.milestone)}};
    if (!line.isAdded())
        told.insert(QStringLiteral("before"), line.round ? jsonOf(*line.roundBefore) : jsonOf(*line.milestoneBefore));
    return told;
}

Result<qint64> ScheduleRecord::store(const std::vector<ScheduleLineChange> &lines, const ScheduleRequest &request,
                                     const QString &person, const SecretPtr &questionsKey)
{
    HOITHI_TRY(m_change, m_repository.insert(StoredScheduleChange{0, person, m_now, request.reason}));
    HOITHI_CHECK(addFacts(RowFacts::ScheduleChanges, m_change));
    QJsonArray told;
    for (const ScheduleLineChange &line : lines) {
        HOITHI_CHECK(storeLine(line, questionsKey));
        told.append(payloadOf(line));
    }
    HOITHI_CHECK(recordAudit(m_store, person, QStringLiteral("schedule.change"), QStringLiteral("schedule"),
                             {{QStringLiteral("change"), m_change},
                              {QStringLiteral("reason"), request.reason},
                              {QStringLiteral("lines"), told}},
                             m_facts));
    return m_change;
}

} // namespace

Result<qint64> changeSchedule(Store &store, const ScheduleRequest &given)
{
    const ScheduleRequest request = tidied(given);
    HOITHI_TRY(const Schedule seen, currentSchedule(store));
    SecretPtr questionsKey; // takes a second: before anybody has to wait for us
    if (addsRounds(request, seen)) {
        HOITHI_TRY(questionsKey, sealingKey(store, request));
    }
    HOITHI_TRY(Transaction transaction, Transaction::begin(*store.database, QStringLiteral("schedule")));
    HOITHI_TRY(const QString person, requireAllowed(store, Operation::ChangeSchedule, normalized(request.actor)));
    HOITHI_CHECK(checkReason(request.reason, person));
    HOITHI_CHECK(requireNewest(store, request.baseVersion));
    HOITHI_TRY(const Schedule before, currentSchedule(store));
    const auto lines = differences(before, withLines(before, request.rounds, request.milestones));
    if (lines.empty())
        return failure(ErrorCode::InvalidArgument, Services::tr("The schedule is like this already."));
    HOITHI_TRY(const Instant now, nowOf(store));
    ScheduleRecord record(store, before, now);
    HOITHI_CHECK(record.check(lines));
    HOITHI_TRY(const qint64 change, record.store(lines, request, person, questionsKey));
    HOITHI_CHECK(transaction.commit());
    return change;
}

Result<QStringList> refusalsOfChange(Store &store, const ScheduleRequest &request)
{
    HOITHI_TRY(const Schedule before, currentSchedule(store));
    HOITHI_TRY(const Instant now, nowOf(store));
    const ScheduleRecord record(store, before, now);
    QStringList refusals;
    for (const ScheduleLineChange &line : differences(before, withLines(before, request.rounds, request.milestones))) {
        const Result<void> fits = record.checkLine(line);
        if (!fits && fits.error().code != ErrorCode::Refused)
            return failure(fits.error());
        if (!fits)
            refusals.append(fits.error().message);
    }
    return refusals;
}

} // namespace hoithi
