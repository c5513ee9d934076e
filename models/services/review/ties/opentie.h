// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/review/reviewview.h"
#include "services/store.h"

#include <string>
#include <vector>

namespace hoithi {

/// A tie as it stands now, of people or agencies alike.
struct OpenTie
{
    int place = 0;
    std::vector<std::string> ids;    ///< submission ids or agency codes, ascending by bytes
    std::vector<std::uint32_t> rows; ///< of the standing, or of the participation; same order
    QStringList prizes;              ///< the slots that they may take up, best first
    bool decided = false;
};

/// Of the round's standing.
[[nodiscard]] std::vector<OpenTie> openTies(const Standing &standing);
/// Of the agencies (`rows`, all of the contest) over the last collective prize.
[[nodiscard]] std::vector<OpenTie> openTies(const std::vector<ParticipationRow> &rows, const CollectiveRules &rules,
                                            const std::vector<TieOrder> &orders);

} // namespace hoithi
