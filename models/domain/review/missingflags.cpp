// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ranking/prizeassignment.h"
#include "domain/review/flagdetectors.h"
#include "domain/review/standingcriteria.h"

#include <algorithm>
#include <array>
#include <limits>

namespace hoithi {

namespace {

/// A row of the standing as it would be with an exact prediction in place of a missing one.
struct Supposed
{
    std::array<qint64, 4> values{}; ///< by the order of the criteria, the less the better
    std::uint32_t candidate = 0;
    bool missing = false;
};

class MissingFinder
{
public:
    MissingFinder(int roundNumber, const ReviewedStanding &standing, const FlagThresholds &thresholds)
        : m_round(roundNumber), m_standing(standing), m_thresholds(thresholds),
          m_slots(prizeSlots(standing.rules.prizes))
    {}

    [[nodiscard]] FlagsOfKind find()
    {
        FlagsOfKind found;
        std::vector<Supposed> rows = supposedRows();
        if (m_slots.empty() || rows.empty())
            return found;
        std::ranges::sort(rows, {}, &Supposed::values);
        const std::size_t last = std::min(m_slots.size(), rows.size()) - 1; // to win
        const std::size_t beyond = endOfPlace(rows, last);
        for (std::size_t begin = 0, end = 0; begin < beyond; begin = end) {
            end = endOfPlace(rows, begin);
            add(rows, begin, end, prizeName(m_slots[begin], m_standing.rules), found);
        }
        if (beyond < rows.size() && comesNear(rows[last], rows[beyond]))
            add(rows, beyond, endOfPlace(rows, beyond), {}, found);
        return found;
    }

private:
    [[nodiscard]] static std::size_t endOfPlace(const std::vector<Supposed> &rows, std::size_t row)
    {
        std::size_t end = row + 1;
        while (end < rows.size() && rows[end].values == rows[row].values)
            ++end;
        return end;
    }

    void add(const std::vector<Supposed> &rows, std::size_t begin, std::size_t end, const QString &prize,
             FlagsOfKind &found) const
    {
        for (std::size_t i = begin; i < end; ++i) {
            if (rows[i].missing && static_cast<std::size_t>(found.total++) < m_thresholds.mostOfAKind)
                found.flags.push_back(flagOf(rows[i], prize));
        }
    }

    /// Whoever has no prediction, and as many of the others as there are slots.
    [[nodiscard]] std::vector<Supposed> supposedRows() const
    {
        std::vector<Supposed> rows;
        std::size_t predicted = 0;
        for (const StandingRow &row : m_standing.rows) {
            const Candidate &candidate = m_standing.input.candidates[row.candidate];
            const bool missing = candidate.prediction == Candidate::noPrediction;
            const bool counts =
                row.eligibility == Eligibility::Eligible || (missing && row.eligibility == Eligibility::NoPrediction);
            if (!counts
                || !mayWin(m_standing.input.earlierPrizes, m_standing.rules.repeatWinners, candidate.participant, 0))
                continue;
            if (missing || predicted++ < m_slots.size())
                rows.push_back(supposed(row.candidate, missing));
        }
        return rows;
    }

    [[nodiscard]] Supposed supposed(std::uint32_t index, bool missing) const
    {
        const Candidate &candidate = m_standing.input.candidates[index];
        Supposed row{{}, index, missing};
        for (std::size_t i = 0; i < row.values.size(); ++i) {
            const Criterion criterion = m_standing.rules.order[i];
            const bool exact = missing && criterion == Criterion::Prediction;
            row.values[i] =
                exact ? 0
                      : compared(criterion, candidate, m_standing.target).value_or(std::numeric_limits<qint64>::max());
        }
        return row;
    }

    [[nodiscard]] bool comesNear(const Supposed &last, const Supposed &row) const
    {
        for (std::size_t i = 0; i < row.values.size(); ++i) {
            constexpr qint64 unknown = std::numeric_limits<qint64>::max();
            if (last.values[i] == row.values[i])
                continue;
            return row.values[i] != unknown
                   && isSmall(m_standing.rules.order[i], row.values[i] - last.values[i], m_thresholds);
        }
        return true;
    }

    [[nodiscard]] ReviewFlag flagOf(const Supposed &row, const QString &prize) const
    {
        const Candidate &candidate = m_standing.input.candidates[row.candidate];
        return makeFlag({.kind = FlagKind::MissingPrediction,
                         .roundNumber = m_round,
                         .members = {memberOf(m_standing.input, candidate)},
                         .evidence = MissingEvidence{prize, candidate.correct},
                         .basis = {prize.toUtf8()}},
                        m_thresholds.listed);
    }

    int m_round;
    const ReviewedStanding &m_standing;
    const FlagThresholds &m_thresholds;
    std::vector<std::int16_t> m_slots;
};

} // namespace

FlagsOfKind findMissingPredictions(int roundNumber, const ReviewedStanding &standing, const FlagThresholds &thresholds)
{
    return MissingFinder(roundNumber, standing, thresholds).find();
}

} // namespace hoithi
