// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contest/contest.h"
#include "services/samplecontest/samplepaper.h"
#include "services/samplecontest/samplepeople.h"
#include "services/samplecontest/samplerow.h"

#include <vector>

namespace hoithi {

inline constexpr int sampleQuestionCount = 15;

/// The round's invented key: 15 letters A–D.
[[nodiscard]] QByteArray sampleKey(quint64 seed, int roundNumber);

/// What somebody of this skill answers; a few blanks among the wrong ones.
[[nodiscard]] QByteArray sampleAnswers(const SamplePaper &paper, quint32 skill, RandomSequence &random);

/// A guess around the true number: mostly near it, some round numbers, some wild, about one in fourteen none.
[[nodiscard]] QByteArray samplePrediction(qint64 target, RandomSequence &random);

/// A moment inside the round's window: few at night, most in the evening, more on the first and the last day.
class SampleClock
{
public:
    explicit SampleClock(const Round &round);
    [[nodiscard]] qint64 submittedAt(RandomSequence &random) const; ///< milliseconds since 1970

private:
    qint64 m_opensAt;
    qint64 m_closesAt;
    WeightedChoice m_hours;
};

/// How a round's dump is to look.
struct SampleRoundPlan
{
    Round round;
    std::vector<quint64> people; ///< who takes part, each once
    std::vector<quint64> roster; ///< who of them may not win, sorted
    qint64 extraAttempts = 0;    ///< second and third submissions of some of them
    SampleTimeStyle timeStyle = SampleTimeStyle::Offset;
    quint64 seed = 0;
    SamplePaper paper = {}; ///< without a key: made up
};

struct SampleRoundRows
{
    QByteArray key;
    std::vector<SampleRow> rows; ///< all valid, in order of submission
    qint64 excluded = 0;
    qint64 agencyUnresolved = 0;
    qint64 allCorrectPeople = 0; ///< by first submission, people of the roster left out
};

[[nodiscard]] SampleRoundRows makeSampleRound(const SampleRoundPlan &plan, const SamplePeople &people);

} // namespace hoithi
