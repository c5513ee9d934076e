// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "services/import/differences/importdifference.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace hoithi {

/// Where a row stands that differs from what was stored under its id.
enum class ConflictState {
    Open,
    Kept,   ///< what is stored stays
    Taken,  ///< the row counts in its place
    Settled ///< nothing is decided, and nothing has to be: what counts by now says the same
};

/// What judges said last of a row.
struct ConflictVerdict
{
    QStringList judges;
    QString reason;
    Instant atUtc;

    friend bool operator==(const ConflictVerdict &, const ConflictVerdict &) = default;
};

struct ConflictRow
{
    qint64 id = 0;
    qint64 batch = 0;
    int roundNumber = 0; ///< of the file
    /// File, line and person as the row says them; "before" of its fields is what is stored, "after" the row. Without fields where
    /// nothing is stored any more that it could differ from, or it differs no more.
    ImportDifference difference;
    ConflictState state = ConflictState::Open;
    std::optional<ConflictVerdict> verdict; ///< of a decided one

    friend bool operator==(const ConflictRow &, const ConflictRow &) = default;
};

/// Of a round, or of a file; 0: of any.
struct ConflictQuery
{
    int roundNumber = 0;
    qint64 batch = 0;
    std::vector<qint64> rows = {}; ///< only these; empty: all of them. For deciding
};

/// Open ones first.
struct ConflictList
{
    static constexpr int most = 2000;

    std::vector<ConflictRow> rows; ///< the first so many
    qint64 total = 0;
    qint64 open = 0; ///< of all
};

enum class ConflictAct {
    Take, ///< decided by two judges
    Keep,
    Undo ///< of a row that was taken by two judges again
};

struct ConflictRequest
{
    qint64 conflict = 0;
    ConflictAct act = ConflictAct::Keep;
    QStringList judges;
    QString reason;
};

/// "open", "kept", "taken" or "settled".
[[nodiscard]] QString conflictStateName(ConflictState state);

} // namespace hoithi
