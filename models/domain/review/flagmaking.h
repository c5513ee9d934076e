// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/review/reviewflag.h"
#include "domain/review/reviewindex.h"

#include <span>
#include <string_view>

namespace hoithi {

/// A submission of the round that a flag rests on.
struct FlagMember
{
    std::string_view submissionId;
    qint64 submittedAtMs = 0;
    std::uint32_t position = 0;
    bool winner = false; ///< listed before the others
    std::uint32_t account = 0;
};

/// A submission of an earlier round that it rests on.
struct EarlierMember
{
    std::string_view submissionId;
    EarlierSubmission submission;
};

/// What a flag is made of.
struct FlagParts
{
    FlagKind kind = FlagKind::RosterMatch;
    int roundNumber = 0;
    std::vector<FlagMember> members; ///< in any order
    qint64 accounts = 1;
    std::vector<EarlierMember> earlier = {};
    FlagEvidence evidence;
    /// What the submissions alone do not say of it: a roster entry, a prize, compared figures.
    std::vector<QByteArray> basis = {};
};

/// Lists the earliest members, and gives the flag its identity.
[[nodiscard]] ReviewFlag makeFlag(FlagParts parts, std::size_t listed);

[[nodiscard]] std::vector<FlagMember> membersOf(const ReviewInput &input, std::span<const std::uint32_t> entries);

/// Entries that may become a flag, before it is made: of a kind there may be hundreds of thousands.
struct FlagGroup
{
    qint64 atMs = 0;         ///< of its first entry
    std::uint32_t first = 0; ///< that entry
    std::size_t begin = 0;   ///< what they mean is the detector's
    std::size_t end = 0;
    bool ofPrize = false; ///< a winner is among them: kept before the others
};

/// Whether one of them was sent by somebody who has a prize, or ties for one.
[[nodiscard]] bool hasWinner(const ReviewInput &input, std::span<const std::uint32_t> entries);

/// Of the entries the one submitted first; the smaller submission id where two are.
[[nodiscard]] std::uint32_t earliestOf(const ReviewInput &input, std::span<const std::uint32_t> entries);

/// Leaves the earliest groups, as many as are given of a kind, in order; gives how many there were.
[[nodiscard]] qint64 keepEarliest(std::vector<FlagGroup> &groups, const ReviewInput &input, std::size_t most);

} // namespace hoithi
