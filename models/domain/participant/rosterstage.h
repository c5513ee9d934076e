// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/participant/rosterfile.h"

#include <span>
#include <vector>

namespace hoithi {

/// What an import would make of a line.
enum class RosterRowState {
    New,
    Known,    ///< somebody on the roster is the same in every field
    Repeated, ///< a line before it is
    Faulty    ///< has an error
};

struct StagedRosterRow
{
    RosterRow row;
    RosterRowState state = RosterRowState::New;
};

/// A file before its import, compared with the roster.
struct RosterStage
{
    std::vector<StagedRosterRow> rows;
    std::vector<RosterProblem> problems; ///< by line

    [[nodiscard]] qsizetype count(RosterRowState state) const;
    [[nodiscard]] bool hasErrors() const;
    /// Those that an import adds.
    [[nodiscard]] std::vector<RosterEntry> added() const;
};

/// Those of `given` that `known` has not, each once.
[[nodiscard]] std::vector<RosterEntry> newRosterEntries(std::span<const RosterEntry> known,
                                                        std::span<const RosterEntry> given);

/// `known`: whoever is on the roster now, as the entries `ids`; counted from 1 where these are not told. A line that shares an account,
/// a phone or a national id with another person is taken, and said.
[[nodiscard]] RosterStage stageRoster(RosterFile file, std::span<const RosterEntry> known,
                                      std::span<const qint64> ids = {});

} // namespace hoithi
