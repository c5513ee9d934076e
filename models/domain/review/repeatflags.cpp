// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/review/flagdetectors.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace hoithi {

namespace {

using WinsByAccount = std::unordered_map<std::uint32_t, std::vector<const EarlierWin *>>;

WinsByAccount winsByAccount(const ReviewedStanding &standing)
{
    WinsByAccount wins;
    for (const EarlierWin &win : standing.earlierWins)
        wins[win.account].push_back(&win);
    for (auto &[account, ofAccount] : wins) {
        std::ranges::sort(ofAccount, {}, [](const EarlierWin *win) { return std::tie(win->round, win->submissionId); });
    }
    return wins;
}

ReviewFlag repeatWinner(int roundNumber, const ReviewedStanding &standing, const StandingRow &row,
                        const std::vector<const EarlierWin *> &wins, const FlagThresholds &thresholds)
{
    const Candidate &candidate = standing.input.candidates[row.candidate];
    FlagParts parts{.kind = FlagKind::RepeatWinner,
                    .roundNumber = roundNumber,
                    .members = {{standing.input.submissionId(candidate), candidate.submittedAtMs, candidate.position}},
                    .evidence = {}};
    RepeatEvidence evidence{prizeName(row.prize, standing.rules), {}};
    parts.basis = {evidence.prize.toUtf8()};
    for (const EarlierWin *win : wins) {
        parts.earlier.push_back({win->submissionId, {win->round, win->position}});
        parts.basis.push_back(QByteArray::number(win->round) + ' ' + win->prize.toUtf8());
        evidence.earlier.push_back({win->round, win->prize});
    }
    parts.evidence = std::move(evidence);
    return makeFlag(std::move(parts), thresholds.listed);
}

} // namespace

FlagsOfKind findRepeatWinners(int roundNumber, const ReviewedStanding &standing, const FlagThresholds &thresholds)
{
    FlagsOfKind found;
    const WinsByAccount wins = winsByAccount(standing);
    for (const StandingRow &row : standing.rows) {
        if (row.prize < 0)
            continue;
        const auto ofAccount = wins.find(standing.input.candidates[row.candidate].participant);
        if (ofAccount != wins.end())
            found.flags.push_back(repeatWinner(roundNumber, standing, row, ofAccount->second, thresholds));
    }
    found.total = std::ssize(found.flags);
    return found;
}

} // namespace hoithi
