// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/review/flagview.h"
#include "services/review/reviewview.h"

#include <QByteArray>
#include <QTextStream>

#include <vector>

namespace hoithi::commandline {

/// Some of the flags of a round, with their evidence and people.
struct ListedFlags
{
    RoundFlagsPtr round;
    std::vector<quint32> indexes;              ///< into round->flags
    std::vector<FlagDescription> descriptions; ///< in parallel
    FlagStates states;                         ///< of all flags of the round
};

/// A row for each submission of each flag, as docs/review.md says; with header.
void writeFlagsCsv(QTextStream &out, const ListedFlags &listed);

/// One JSON object: round, run_hash, counts by kind, flags: [one object a flag].
[[nodiscard]] QByteArray flagsJson(const ListedFlags &listed);

/// How many there are of each kind, then each flag with its people: to be read.
void writeFlagsText(QTextStream &out, const ListedFlags &listed);

} // namespace hoithi::commandline
