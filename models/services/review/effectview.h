// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ranking/rulebook.h"
#include "services/rankingview.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace hoithi {

/// A winner whose prize becomes another.
struct PrizeChange
{
    RankedSubmission person; ///< with the new prize
    QString before;          ///< the old one
};

/// How a round comes to be told of: the decision is about it, or winners of another one bear on it.
enum class Bearing {
    Decided,
    Later,  ///< winners that the decision changes may not win there again
    Earlier ///< who won there may not win again in the rounds decided about
};

/// What something that is not decided yet would do to a round's prizes. A person is in one of the three lists, or in none.
struct PrizeEffect
{
    int roundNumber = 0;
    Bearing bearing = Bearing::Decided;
    QString refusal; ///< translated: why the round cannot be ranked, so that nothing is known; else empty
    QString remark;  ///< translated: what else is to be known of the decision; else empty
    PredictionTarget targetOf = PredictionTarget::AllCorrectPeople;
    qint64 oldTarget = 0;
    qint64 newTarget = 0;
    std::vector<RankedSubmission> entering; ///< had no prize
    std::vector<RankedSubmission> leaving;  ///< will have none; with the prize they had
    std::vector<PrizeChange> changing;

    [[nodiscard]] bool changesPrizes() const { return !entering.empty() || !leaving.empty() || !changing.empty(); }
};

/// Why nothing is known of the round's prizes, as a sentence. `refusal` is the effect's own, in the words of whoever reads it.
[[nodiscard]] QString refusalSentence(const PrizeEffect &effect, const QString &refusal);

/// By round, ascending: those that a decision is about, later ones whose prizes it changes because people may not win again, and those
/// of which that cannot be told.
using RoundEffects = std::vector<PrizeEffect>;

enum class ReviewAct {
    Invalidate,
    Reinstate,
    Merge,
    Separate,
    Take,   ///< a row of a later file in place of what is stored
    Restore ///< what was stored before it
};

/// What judges may decide, to be tried out before.
struct EffectRequest
{
    ReviewAct act = ReviewAct::Invalidate;
    QString submissionId;    ///< to take out, or back in
    QStringList accounts;    ///< to merge, or to separate
    int fromRound = 1;       ///< the same
    QStringList judges = {}; ///< who would decide it, where they are named: refused as they would be
    qint64 conflict = 0;     ///< the row to take, or to take back

    friend bool operator==(const EffectRequest &, const EffectRequest &) = default;
};

} // namespace hoithi
