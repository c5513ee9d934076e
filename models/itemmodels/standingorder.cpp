// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/standingorder.h"

#include <algorithm>

namespace hoithi {

namespace {

constexpr qint64 unknown = std::numeric_limits<qint64>::max();

qint64 keyOf(const Standing &standing, quint32 rowIndex, StandingKey key)
{
    const StandingRow &row = standing.rows[rowIndex];
    const Candidate &candidate = standing.input.candidates[row.candidate];
    switch (key) {
    case StandingKey::Place:
        return row.place == 0 ? unknown : static_cast<qint64>(row.place);
    case StandingKey::Correct:
        return candidate.correct;
    case StandingKey::Prediction:
        return candidate.prediction == Candidate::noPrediction ? unknown : candidate.prediction;
    case StandingKey::PredictionError:
        return predictionError(candidate, standing.run.target).value_or(unknown);
    case StandingKey::Submitted:
        return candidate.submittedAtMs;
    case StandingKey::Duration:
        return durationMs(candidate).value_or(unknown);
    }
    return unknown;
}

struct Keyed
{
    qint64 key;
    quint32 row;
};

} // namespace

std::vector<quint32> sortedStanding(const Standing &standing, std::vector<quint32> rows, StandingKey key,
                                    bool descending)
{
    std::vector<Keyed> keyed;
    keyed.reserve(rows.size());
    for (const quint32 row : rows) {
        const qint64 value = keyOf(standing, row, key);
        keyed.push_back({descending && value != unknown ? -value : value, row});
    }
    std::sort(keyed.begin(), keyed.end(), [](const Keyed &left, const Keyed &right) {
        return left.key != right.key ? left.key < right.key : left.row < right.row;
    });
    std::transform(keyed.begin(), keyed.end(), rows.begin(), [](const Keyed &entry) { return entry.row; });
    return rows;
}

} // namespace hoithi
