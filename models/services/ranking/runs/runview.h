// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ranking/prizestanding.h"

#include <QJsonValue>

#include <array>
#include <vector>

namespace hoithi {

/// Of a round's runs one stands; its inputs may have changed since. The others are superseded by it.
enum class RunState { Current, Stale, Superseded };

/// A stored run among the others of its round.
struct ListedRun
{
    RunSummary run;     ///< whatever its state, `staleBecause` says what is not the same now
    QString computedBy; ///< as the audit trail has it; empty where it has nothing
    qint64 winners = 0; ///< people with a prize
    RunState state = RunState::Current;
    QByteArray supersededBy; ///< hash of the run that stands, where it is another one

    friend bool operator==(const ListedRun &, const ListedRun &) = default;
};

/// What a run is computed from besides the submissions' rows, in the order in which it is told.
enum class RunInput { Rules, Keys, Batches, Conflicts, Decisions, Merges, Ties, Roster, EarlierRuns };

/// Something that is not the same in the inputs of two runs.
struct RunInputChange
{
    RunInput input = RunInput::Rules;
    /// What of it: a setting of the rule book (ruleSettingName, empty: its version), a paper's code, a file, a submission (also of a conflict), accounts,
    /// those who tie ("s2, s1 (s3)": whom the judges did not name), "entries", "withdrawn" or "excluded" of the roster, a round.
    QString subject;
    /// Of a key the question, empty: its version; of a file its rows; of a tie the draw's seed, empty: judges decided; of "excluded" the
    /// account.
    QString detail;
    /// Values, or whether the run rests on it at all (true, false); null where there is none.
    QJsonValue before;
    QJsonValue after;

    friend bool operator==(const RunInputChange &, const RunInputChange &) = default;
};

/// What becomes of somebody's prize from one run to the other.
enum class PrizeMove {
    Gained,
    Lost,
    Changed, ///< for another prize
    Tie,     ///< undecided in one of them, without a prize in the other
    Place    ///< the same prize
};

/// Somebody who has a prize, or ties for one, in at least one of two runs, and not the same prize or place in both.
struct RunPersonChange
{
    PrizeMove move = PrizeMove::Place;
    std::array<PrizeStanding, 2> standings;
};

/// Whoever has not the same place in both of two runs, with a prize or without; who has a place in only one of them is among them.
struct PlaceChanges
{
    qint64 people = 0;
    qint64 fromPlace = 0; ///< the highest that somebody leaves or takes; 0 where nobody does

    friend bool operator==(const PlaceChanges &, const PlaceChanges &) = default;
};

/// Two runs of one round, side by side.
struct RunComparison
{
    std::array<ListedRun, 2> runs;       ///< as they were asked for
    std::array<qint64, 2> undecided{};   ///< people tied over the boundary of a prize
    std::vector<RunInputChange> inputs;  ///< empty: both were computed from the same
    std::vector<RunPersonChange> people; ///< those who have a prize, or tie for one
    PlaceChanges places;                 ///< of everybody
};

} // namespace hoithi
