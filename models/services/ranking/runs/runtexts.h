// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ranking/runs/runview.h"

#include <QString>

namespace hoithi {

// Runs and what differs between them, in words of the interface's language; names as exports have them.

/// The beginning of a run's hash, long enough to tell it by.
[[nodiscard]] QString shortRunHash(const QByteArray &hash);

[[nodiscard]] QString runStateName(RunState state); ///< "current", "stale", "superseded"
/// "current", "no longer valid: the answer key changed", "superseded by 0123456789ab: …".
[[nodiscard]] QString runStateText(const ListedRun &run);
/// "1 of 2: Lê Thử", or a dash.
[[nodiscard]] QString runSignaturesText(const RunSummary &run);

[[nodiscard]] QString runInputName(RunInput input); ///< as in the manifest: "rules", "keys", "batches" …
/// "Right answers required", "Key, question 3", "Submission 20 taken out".
[[nodiscard]] QString runInputTitle(const RunInputChange &change);
/// One of its two values.
[[nodiscard]] QString runInputValueText(const RunInputChange &change, const QJsonValue &value);

/// A figure that is not the same in two runs.
struct RunFigureChange
{
    QString name; ///< "target", "participants", "eligible", "all_correct", "counted", "winners", "undecided"
    QString text; ///< translated
    qint64 before = 0;
    qint64 after = 0;
};
[[nodiscard]] std::vector<RunFigureChange> runFigureChanges(const RunComparison &comparison);

[[nodiscard]] QString prizeMoveName(PrizeMove move); ///< "gained", "lost", "changed", "tie", "place"
[[nodiscard]] QString prizeMoveText(PrizeMove move);

/// "place 3, Nhì: why no better one", or a dash.
[[nodiscard]] QString prizeStandingText(const PrizeStanding &standing);

} // namespace hoithi
