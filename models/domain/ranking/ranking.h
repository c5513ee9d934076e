// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/largevector.h"
#include "domain/ranking/prizetie.h"
#include "domain/ranking/rulebook.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace hoithi {

/// What ranking needs of one accepted, not invalidated submission: compact, since a round may have millions.
struct Candidate
{
    static constexpr qint64 noPrediction = -1;
    static constexpr qint64 noStart = std::numeric_limits<qint64>::min();

    std::uint32_t position = 0;    ///< SubmissionId − firstSubmissionId(round)
    std::uint32_t participant = 0; ///< the account's number in the store
    qint64 submittedAtMs = 0;
    qint64 startedAtMs = noStart;
    qint64 prediction = noPrediction;
    std::uint32_t idOffset = 0; ///< the submission_id's bytes in RankingInput::idBytes
    std::uint16_t correct = 0;
    std::uint16_t idLength = 0;
    bool excluded = false; ///< by the roster
};

/// All candidates of one round, in any order: the ranking does not depend on it.
struct RankingInput
{
    LargeVector<Candidate> candidates;
    std::string idBytes;
    /// participant → index of the best prize won in an earlier round (0 is the highest); only for repeat_winners ≠
    /// allowed.
    std::unordered_map<std::uint32_t, int> earlierPrizes;
    /// position → account, of candidates whose account counts as another's person.
    std::unordered_map<std::uint32_t, std::uint32_t> ownAccounts;
    std::vector<TieOrder> tieOrders; ///< as judges decided; of several for the same people the last one holds

    [[nodiscard]] std::string_view submissionId(const Candidate &candidate) const
    {
        return std::string_view(idBytes).substr(candidate.idOffset, candidate.idLength);
    }
};

enum class Eligibility : std::uint8_t { Eligible, Excluded, TooFewCorrect, NoPrediction };

/// One counted submission in its place. Eligible rows come first, by place; the others follow in the same order
/// without one.
struct StandingRow
{
    static constexpr std::int16_t noPrize = -1;
    static constexpr std::int16_t undecided = -2; ///< a tie across a prize boundary, until the judges resolve it
    /// First row, equal to the row above, or the first one that is not eligible (eligibility is no criterion).
    static constexpr std::uint8_t separatedByNothing = 255;

    std::uint32_t candidate = 0;                   ///< index into RankingInput::candidates
    std::uint32_t place = 0;                       ///< 1, 2, 2, 4 …; 0 when not eligible
    std::int16_t prize = noPrize;                  ///< index into RuleBook::prizes
    std::uint8_t separatedBy = separatedByNothing; ///< Criterion as a number: first to separate it from the row above
    Eligibility eligibility = Eligibility::Eligible;
};

struct Ranking
{
    LargeVector<StandingRow> rows;
    qint64 target = 0;
    qint64 participants = 0; ///< people with a counted submission, excluded ones left out
    qint64 eligible = 0;
    qint64 allCorrect = 0;      ///< of the participants
    std::vector<PrizeTie> ties; ///< from the top down
};

/// A prize's name, "undecided", or empty; for StandingRow::prize.
[[nodiscard]] QString prizeName(std::int16_t prize, const RuleBook &rules);

/// |prediction − target|, or nothing where no prediction was made.
[[nodiscard]] std::optional<qint64> predictionError(const Candidate &candidate, qint64 target);

/// submitted − started, or nothing where the start is unknown.
[[nodiscard]] std::optional<qint64> durationMs(const Candidate &candidate);

/// The standing of a round, exactly by contract/ranking.md. Pure: same input, same output, in any input order. An
/// account is excluded when any of its candidates is. Under repeat_winners ≠ allowed, people who may not win again
/// take no slot.
[[nodiscard]] Ranking rank(const RankingInput &input, const RuleBook &rules);

/// SHA-256 (64 hexadecimal digits) over the standing as a text, one line a row in the standing's order, each ended by
/// "\n", of eight fields separated by tabs: place, length of submission_id in bytes ":" submission_id, correct,
/// prediction error or "-", submitted in milliseconds since 1970 UTC, duration in milliseconds or "-", prize index
/// (-1 none, -2 undecided), eligibility (0…3 as in the enumeration). Depends on no row id of the store. Details in
/// standingdigest.cpp.
[[nodiscard]] QByteArray standingDigest(const RankingInput &input, const Ranking &ranking);

} // namespace hoithi
