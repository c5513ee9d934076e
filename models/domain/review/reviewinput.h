// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/largevector.h"
#include "domain/ranking/ranking.h"

#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace hoithi {

/// One accepted submission of a round as the detectors see it, invalidated or not: compact, since a round may have millions.
/// Texts are compared by hashes; 0 stands for an absent one, which is nobody's equal.
struct ReviewEntry
{
    static constexpr qint64 unknownDuration = std::numeric_limits<qint64>::min();

    std::uint32_t position = 0; ///< SubmissionId − firstSubmissionId(round)
    std::uint32_t account = 0;  ///< its number in the store
    qint64 submittedAtMs = 0;
    qint64 durationMs = unknownDuration;
    qint64 prediction = Candidate::noPrediction;
    std::uint64_t name = 0; ///< of personFolded()
    std::uint64_t phone = 0;
    std::uint64_t nationalId = 0;
    std::uint64_t answers = 0;
    std::uint32_t idOffset = 0; ///< the submission_id's bytes in ReviewInput::idBytes
    std::uint32_t agency = 0;   ///< 0: unresolved
    std::uint16_t idLength = 0;
    std::uint16_t paper = 0; ///< which variant of the round's paper, by any numbering
    std::uint16_t wrong = 0; ///< answers that are not right, blank ones among them
};

/// A submission of an earlier round by an account of this one. Only those are wanted whose name or agency is another than the
/// account's first in this round.
struct EarlierEntry
{
    std::uint32_t account = 0;
    int round = 0;
    std::uint32_t position = 0; ///< in its own round
    qint64 submittedAtMs = 0;
    std::uint64_t name = 0;
    std::uint32_t agency = 0;
    std::uint32_t idOffset = 0;
    std::uint16_t idLength = 0;
};

/// Somebody on the roster, with hashes as in ReviewEntry.
struct RosterHashes
{
    std::uint64_t name = 0;
    std::uint64_t phone = 0;
    std::uint64_t nationalId = 0;
    QByteArray identity; ///< body, name and account: the same in every store
};

/// That an account was excluded, as it is on record.
struct RosterExclusion
{
    std::uint32_t account = 0;
    std::uint32_t person = 0; ///< index into ReviewInput::roster
    bool byAccount = false;   ///< the entry names this very account
};

/// What the flags of one round are found in, besides its standing. All lists in any order.
struct ReviewInput
{
    int roundNumber = 0;
    LargeVector<ReviewEntry> entries;
    LargeVector<EarlierEntry> earlier;
    std::string idBytes;
    std::vector<RosterHashes> roster;
    std::vector<RosterExclusion> exclusions;
    std::vector<std::uint32_t> winners; ///< positions of all that those with a prize, or tied for one, sent; ascending

    template<typename Entry>
    [[nodiscard]] std::string_view submissionId(const Entry &entry) const
    {
        return std::string_view(idBytes).substr(entry.idOffset, entry.idLength);
    }
};

/// A prize that an account won in an earlier round.
struct EarlierWin
{
    std::uint32_t account = 0;
    int round = 0;
    std::uint32_t position = 0; ///< in its own round
    std::string submissionId;
    QString prize; ///< its name under the rules of that round
};

/// The standing of the round that flags of the prizes refer to; what it points to must live as long.
struct ReviewedStanding
{
    const RankingInput &input;
    const LargeVector<StandingRow> &rows;
    const RuleBook &rules;
    qint64 target = 0;
    std::vector<EarlierWin> earlierWins;
};

} // namespace hoithi
