// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/samplecontest/sampleround.h"

#include <algorithm>
#include <array>
#include <unordered_set>

namespace hoithi {

namespace {

enum RoundStreams : quint64 { KeyStream = 10ULL << 48U, RoundStream = 11ULL << 48U };

constexpr qint64 hourMillis = 3'600'000;
constexpr std::array<quint32, 24> hourWeights{6,  3,  2,  2,  3,  8,  18, 34, 52, 55, 48, 38,
                                              36, 40, 46, 48, 44, 42, 46, 70, 96, 92, 54, 20};

/// The root for an easy question and the square for a hard one: with twice as many easy ones as hard ones, as in the sample's
/// blueprint, just as many people have everything right as with questions that are all alike.
quint32 chanceOf(Difficulty difficulty, quint32 skill)
{
    if (difficulty == Difficulty::Hard)
        return skill * skill / 1000;
    quint32 chance = skill;
    while (difficulty == Difficulty::Easy && (chance + 1) * (chance + 1) <= skill * 1000)
        ++chance;
    return chance;
}

/// From the right letter to the one chosen. Where questions differ, each has a wrong option that most people fall for.
quint32 wrongStep(Difficulty difficulty, std::size_t question, RandomSequence &random)
{
    const quint32 step = 1 + random.below(3);
    const bool falls = difficulty != Difficulty::Unset && random.chance(500);
    return falls ? 1 + static_cast<quint32>(question % 3) : step;
}

struct Attempt
{
    quint64 person = 0;
    qint64 submittedAt = 0;
    qint64 startedAt = -1; ///< −1: the app did not say
    bool excluded = false;
    bool first = true;
    bool allCorrect = false;
    SamplePerson who;
    QByteArray answers;
};

Attempt makeAttempt(const SampleRoundPlan &plan, const SamplePeople &people, quint64 person)
{
    Attempt attempt;
    attempt.person = person;
    attempt.excluded = std::binary_search(plan.roster.begin(), plan.roster.end(), person);
    attempt.who =
        attempt.excluded ? people.rosterPerson(person, plan.round.number) : people.person(person, plan.round.number);
    return attempt;
}

void answer(Attempt &attempt, const SampleRoundPlan &plan, const SampleClock &clock, const SamplePaper &paper,
            RandomSequence &random)
{
    attempt.submittedAt = clock.submittedAt(random);
    const qint64 duration = random.between(95'000, 600'000) + (random.chance(200) ? random.between(0, 1'200'000) : 0);
    attempt.startedAt = -1; // another attempt of the same person starts anew
    if (!random.chance(30))
        attempt.startedAt = std::max(toMillis(plan.round.opensAtUtc), attempt.submittedAt - duration);
    attempt.answers = sampleAnswers(paper, attempt.who.skill, random);
    attempt.allCorrect = attempt.answers == paper.key;
}

std::vector<Attempt> makeAttempts(const SampleRoundPlan &plan, const SamplePeople &people, const SamplePaper &paper,
                                  RandomSequence &random)
{
    const SampleClock clock(plan.round);
    std::vector<Attempt> attempts;
    attempts.reserve(plan.people.size() + static_cast<std::size_t>(plan.extraAttempts));
    for (const quint64 person : plan.people) {
        attempts.push_back(makeAttempt(plan, people, person));
        answer(attempts.back(), plan, clock, paper, random);
    }
    for (qint64 i = 0; i < plan.extraAttempts && !plan.people.empty(); ++i) {
        const std::size_t again = random.below(static_cast<quint32>(plan.people.size()));
        Attempt attempt = attempts[again];
        answer(attempt, plan, clock, paper, random);
        attempts.push_back(std::move(attempt));
    }
    // The window's first and last milliseconds are inside.
    if (attempts.size() > 1) {
        attempts.front().submittedAt = toMillis(plan.round.opensAtUtc);
        attempts.front().startedAt = attempts.front().submittedAt;
        attempts[1].submittedAt = toMillis(plan.round.closesAtUtc) - 1;
    }
    std::stable_sort(attempts.begin(), attempts.end(),
                     [](const Attempt &a, const Attempt &b) { return a.submittedAt < b.submittedAt; });
    return attempts;
}

qint64 markFirsts(std::vector<Attempt> &attempts)
{
    std::unordered_set<quint64> seen;
    qint64 allCorrect = 0;
    for (Attempt &attempt : attempts) {
        attempt.first = seen.insert(attempt.person).second;
        if (attempt.first && attempt.allCorrect && !attempt.excluded)
            ++allCorrect;
    }
    return allCorrect;
}

} // namespace

QByteArray sampleKey(quint64 seed, int roundNumber)
{
    RandomSequence random(seed, KeyStream + static_cast<quint64>(roundNumber));
    QByteArray key;
    for (int i = 0; i < sampleQuestionCount; ++i)
        key += static_cast<char>('A' + random.below(4));
    return key;
}

QByteArray sampleAnswers(const SamplePaper &paper, quint32 skill, RandomSequence &random)
{
    QByteArray answers = paper.key;
    for (std::size_t i = 0; i < static_cast<std::size_t>(answers.size()); ++i) {
        const Difficulty difficulty = i < paper.difficulties.size() ? paper.difficulties[i] : Difficulty::Unset;
        if (random.chance(chanceOf(difficulty, skill)))
            continue;
        char &letter = answers[static_cast<qsizetype>(i)];
        if (random.chance(40))
            letter = '-';
        else
            letter =
                static_cast<char>('A' + (static_cast<quint32>(letter - 'A') + wrongStep(difficulty, i, random)) % 4);
    }
    return answers;
}

QByteArray samplePrediction(qint64 target, RandomSequence &random)
{
    const quint32 way = random.below(1000);
    if (way < 70)
        return {};
    if (way < 220)
        return QByteArray::number(random.between(0, std::max<qint64>(20, target * 5)));
    // The sum of four even numbers is nearly bell-shaped, and the same on every machine.
    const qint64 spread = std::max<qint64>(8, target / 3);
    qint64 guess = target - 2 * spread;
    for (int i = 0; i < 4; ++i)
        guess += random.between(0, spread);
    if (way < 480)
        guess = (guess + 50) / 100 * 100;
    return QByteArray::number(std::max<qint64>(0, guess));
}

SampleClock::SampleClock(const Round &round)
    : m_opensAt(toMillis(round.opensAtUtc)), m_closesAt(toMillis(round.closesAtUtc))
{
    const qint64 hours = std::max<qint64>(1, (m_closesAt - m_opensAt) / hourMillis);
    for (qint64 hour = 0; hour < hours; ++hour) {
        const qint64 localHour = (m_opensAt / hourMillis + contestUtcOffset.count() + hour) % 24;
        const qint64 day = hour / 24;
        const qint64 lastDay = (hours - 1) / 24;
        quint32 dayWeight = 10;
        if (day == 0)
            dayWeight = 22;
        else if (day == lastDay)
            dayWeight = 17;
        m_hours.add(hourWeights[static_cast<std::size_t>(localHour)] * dayWeight);
    }
}

qint64 SampleClock::submittedAt(RandomSequence &random) const
{
    const auto hour = static_cast<qint64>(m_hours.pick(random));
    return std::min(m_opensAt + hour * hourMillis + random.between(0, hourMillis - 1), m_closesAt - 1);
}

SampleRoundRows makeSampleRound(const SampleRoundPlan &plan, const SamplePeople &people)
{
    RandomSequence random(plan.seed, RoundStream + static_cast<quint64>(plan.round.number));
    SampleRoundRows result;
    SamplePaper paper = plan.paper;
    if (paper.key.isEmpty())
        paper.key = sampleKey(plan.seed, plan.round.number);
    result.key = paper.key;
    std::vector<Attempt> attempts = makeAttempts(plan, people, paper, random);
    result.allCorrectPeople = markFirsts(attempts);

    const QByteArray number = QByteArray::number(plan.round.number);
    result.rows.reserve(attempts.size());
    for (Attempt &attempt : attempts) {
        SampleRow row;
        row.order = attempt.submittedAt;
        row.submissionId =
            "T" + number + "-" + QByteArray::number(static_cast<qint64>(result.rows.size()) + 1).rightJustified(6, '0');
        row.accountId = attempt.who.accountId;
        row.fullName = attempt.who.fullName;
        row.phone = attempt.who.phone;
        row.nationalId = attempt.who.nationalId;
        row.agencyCode = attempt.who.agencyCode;
        row.agencyName = attempt.who.agencyName;
        row.round = number;
        if (attempt.startedAt >= 0)
            row.startedAt = sampleTimeText(attempt.startedAt, plan.timeStyle);
        row.submittedAt = sampleTimeText(attempt.submittedAt, plan.timeStyle);
        row.answers = attempt.answers;
        row.prediction = samplePrediction(result.allCorrectPeople, random);
        result.excluded += attempt.excluded ? 1 : 0;
        result.agencyUnresolved += attempt.who.agencyResolves ? 0 : 1;
        result.rows.push_back(std::move(row));
    }
    return result;
}

} // namespace hoithi
