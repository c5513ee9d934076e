// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "domain/review/reviewflag.h"

#include <QString>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace hoithi {

/// A submission of the round, by whose account it is; both as their numbers in the store.
struct AccountSubmission
{
    std::uint32_t account = 0;
    std::uint32_t position = 0;

    friend auto operator<=>(const AccountSubmission &, const AccountSubmission &) = default;
};

/// What judges should look at in a round, as it was found at one moment. Immutable and shared between threads.
struct RoundFlags
{
    int roundNumber = 0;
    qint64 submissions = 0;  ///< looked at, invalidated ones among them
    QByteArray runHash;      ///< of the current result that flags of prizes refer to; empty where there is none
    QString withoutStanding; ///< translated: why there is none, and so no flags of the kinds that needsStanding()
    Instant foundAtUtc;
    std::vector<ReviewFlag> flags; ///< those that concern a prize first; by kind, then by their first submissions
    std::array<qint64, flagKindCount> counts = {}; ///< by kind; more than are given where there are very many
    std::vector<std::uint32_t> winners; ///< positions of all that those with a prize, or tied for one, sent; ascending
    std::vector<AccountSubmission> ofSuspects; ///< all that the flags' suspects submitted in the round, ascending

    [[nodiscard]] qint64 countOf(FlagKind kind) const { return counts.at(static_cast<std::size_t>(kind)); }
};
using RoundFlagsPtr = std::shared_ptr<const RoundFlags>;

/// Whether somebody whom the flag lists has a prize, or ties for one, with whichever of their submissions and accounts.
[[nodiscard]] bool concernsPrize(const RoundFlags &flags, const ReviewFlag &flag);

/// A submission that a flag rests on, with the person's texts.
struct FlaggedSubmission
{
    int roundNumber = 0; ///< an earlier one too
    std::uint32_t position = 0;
    QString submissionId;
    QString accountId;
    QString fullName;
    QString agencyCode; ///< resolved; empty when unresolved
    QString agencyName; ///< resolved name, else as given
    Instant submittedAtUtc;
    std::optional<qint64> prediction;
    std::optional<qint64> durationMs;
    QString fileName; ///< that it was imported from
    quint64 line = 0;
    bool invalidated = false;
    bool beyondBoundary = false; ///< of NearBoundary: does not win the prize

    friend bool operator==(const FlaggedSubmission &, const FlaggedSubmission &) = default;
};

/// A flag in words.
struct FlagDescription
{
    QString evidence;                           ///< translated: a sentence or two
    std::vector<FlaggedSubmission> submissions; ///< those that the flag lists, by round and time
};

} // namespace hoithi
