// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace hoithi {

/// People who are equal on every criterion and do not fit into the free slots of one prize. Their places stay equal; only who of
/// them gets which slot is decided.
struct PrizeTie
{
    std::vector<std::uint32_t> rows; ///< indexes into Ranking::rows, in the standing's order
    /// The slots that somebody of them has by some order, best first: indexes into RuleBook::prizes.
    std::vector<std::int16_t> prizes;
    bool decided = false;
    bool drawn = false; ///< where it is decided: by a public draw

    friend bool operator==(const PrizeTie &, const PrizeTie &) = default;
};

/// How judges ordered the people of a tie: the first get its slots. Holds for exactly these submissions: for others who tie
/// later, with one more or one less, it says nothing. A draw orders all of them; judges name the first only, best first, and say
/// nothing of the order of the others.
struct TieOrder
{
    static constexpr std::size_t all = std::numeric_limits<std::size_t>::max();

    std::vector<std::string> submissionIds; ///< UTF-8
    bool drawn = false;                     ///< by a public draw, not by the judges themselves
    std::size_t named = all;                ///< how many of the first are in an order

    friend bool operator==(const TieOrder &, const TieOrder &) = default;
};

/// Whether these are the submissions that it orders. `sortedIds` ascend by bytes.
[[nodiscard]] bool isOrderOf(const TieOrder &order, const std::vector<std::string_view> &sortedIds);

/// What a public draw goes by, 64 hexadecimal digits: the SHA-256 of the seed, a line feed, and the submission_id, all in UTF-8.
/// So anybody can draw again with a pocket tool: printf '%s\n%s' SEED ID | sha256sum.
[[nodiscard]] QByteArray drawNumber(std::string_view seed, std::string_view submissionId);

/// The order that a draw gives: ascending by drawNumber. The order of `submissionIds` does not matter.
[[nodiscard]] TieOrder drawnOrder(std::string_view seed, std::vector<std::string> submissionIds);

/// Whether a text can be a seed: 1 to 200 characters, of a-z, A-Z, digits, single spaces within and - _ . / only, so that it can be read
/// out, typed and compared: no two such texts look alike. The server's is_tie_order() takes the same.
[[nodiscard]] bool isDrawSeed(QStringView seed);

} // namespace hoithi
