// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/samplecontest/samplefaults.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace hoithi {

namespace {

constexpr quint64 faultStream = 12ULL << 48U;

constexpr std::array<const char *, 5> badTimes{"2023-13-45T25:61:00+07:00", "hôm qua", "chưa rõ",
                                               "2023-02-30T08:00:00+07:00", "08 giờ 15"};
constexpr std::array<const char *, 4> badPredictions{"-5", "khoảng năm nghìn", "nhiều", "12abc"};

template<std::size_t size>
QByteArray oneOf(const std::array<const char *, size> &texts, RandomSequence &random)
{
    return texts[random.below(static_cast<quint32>(size))];
}

class FaultMaker
{
public:
    FaultMaker(const SampleRoundPlan &plan, RandomSequence &random)
        : m_plan(plan), m_random(random), m_opensAt(toMillis(plan.round.opensAtUtc)),
          m_closesAt(toMillis(plan.round.closesAtUtc))
    {}

    void spoil(SampleRow &row, RejectReason reason)
    {
        switch (reason) {
        case RejectReason::MalformedRow:
            row.malformed = true;
            break;
        case RejectReason::MissingField:
            dropField(row);
            break;
        case RejectReason::WrongRound:
            row.round = QByteArray::number(m_plan.round.number % 5 + 1);
            break;
        case RejectReason::UnknownPaper:
            row.paperCode = "MD" + QByteArray::number(m_random.between(900, 999));
            break;
        case RejectReason::BadTime:
            row.submittedAt = oneOf(badTimes, m_random);
            break;
        case RejectReason::EndsBeforeStart:
            row.startedAt = sampleTimeText(row.order + m_random.between(1, 3'600'000), m_plan.timeStyle);
            break;
        case RejectReason::OutsideWindow:
            leaveWindow(row);
            break;
        case RejectReason::BadAnswersLength:
            row.answers = m_random.chance(500) ? row.answers.left(14) : row.answers + "A";
            break;
        case RejectReason::BadOption:
            row.answers[m_random.below(sampleQuestionCount)] = static_cast<char>('E' + m_random.below(20));
            break;
        case RejectReason::BadPrediction:
            row.prediction = oneOf(badPredictions, m_random);
            break;
        case RejectReason::DuplicateSubmission:
            break;
        }
    }

private:
    void dropField(SampleRow &row)
    {
        const std::array<QByteArray *, 5> required{&row.submissionId, &row.accountId, &row.fullName, &row.submittedAt,
                                                   &row.answers};
        required[m_random.below(static_cast<quint32>(required.size()))]->clear();
    }

    void leaveWindow(SampleRow &row)
    {
        const qint64 early = m_opensAt - m_random.between(1, 86'400'000);
        // The very moment of closing is outside already.
        const qint64 late = m_closesAt + (m_random.chance(200) ? 0 : m_random.between(1, 86'400'000));
        const qint64 submittedAt = m_random.chance(400) ? early : late;
        row.order = submittedAt;
        row.submittedAt = sampleTimeText(submittedAt, m_plan.timeStyle);
        row.startedAt = sampleTimeText(submittedAt - m_random.between(95'000, 600'000), m_plan.timeStyle);
    }

    const SampleRoundPlan &m_plan;
    RandomSequence &m_random;
    qint64 m_opensAt;
    qint64 m_closesAt;
};

} // namespace

std::array<qint64, rejectReasonCount> mixInFaults(SampleRoundRows &round, const SampleRoundPlan &plan,
                                                  quint32 perReason)
{
    std::array<qint64, rejectReasonCount> counts{};
    if (round.rows.empty())
        return counts;
    RandomSequence random(plan.seed, faultStream + static_cast<quint64>(plan.round.number));
    FaultMaker faults(plan, random);
    const QByteArray prefix = "T" + QByteArray::number(plan.round.number) + "-9";
    const auto cleanRows = static_cast<quint32>(round.rows.size());

    std::vector<SampleRow> dirty;
    for (std::size_t reason = 0; reason < rejectReasonCount; ++reason) {
        counts[reason] = perReason + random.below(perReason / 2 + 1);
        for (qint64 i = 0; i < counts[reason]; ++i) {
            SampleRow row = round.rows[random.below(cleanRows)];
            if (static_cast<RejectReason>(reason) == RejectReason::DuplicateSubmission) {
                // Sent again later: the same content half of the time, another prediction otherwise.
                if (random.chance(500))
                    row.prediction = QByteArray::number(random.between(0, 9999));
            } else {
                row.submissionId = prefix + QByteArray::number(dirty.size()).rightJustified(5, '0');
            }
            faults.spoil(row, static_cast<RejectReason>(reason));
            row.order +=
                static_cast<RejectReason>(reason) == RejectReason::OutsideWindow ? 0 : random.between(1, 900'000);
            dirty.push_back(std::move(row));
        }
    }
    std::move(dirty.begin(), dirty.end(), std::back_inserter(round.rows));
    std::stable_sort(round.rows.begin(), round.rows.end(),
                     [](const SampleRow &a, const SampleRow &b) { return a.order < b.order; });
    return counts;
}

} // namespace hoithi
