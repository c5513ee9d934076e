// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/analysis/itemanalyser.h"
#include "domain/paper/paperdraw.h"

#include <array>
#include <string_view>

namespace hoithi {

/// What stands at one position of a paper's variant.
struct PaperPosition
{
    std::uint32_t item = 0;                ///< index of an AnalysedItem
    std::vector<std::uint8_t> optionOrder; ///< the author's option that is printed first, second, …; empty: as authored
};

/// Where the items are the paper's questions, in its order.
[[nodiscard]] std::vector<PaperPosition> positionsOf(const PaperVariant &variant);

/// Translates stored answers to one variant of a paper into answers to its questions, and marks them: full marks or none.
class AnswerSheet
{
public:
    AnswerSheet(const std::vector<AnalysedItem> &items, const std::vector<PaperPosition> &positions);

    /// `answers`: the canonical text of submissions (see optionSetText). What is beyond the paper is ignored, what is missing
    /// is blank. The result lasts until the next call.
    [[nodiscard]] std::span<const ItemAnswer> read(std::string_view answers);

private:
    struct Position
    {
        AnalysedItem item;
        std::array<ItemAnswer, 128> byCharacter; ///< of single letters, "-" and anything else
        std::vector<std::uint8_t> optionOrder;
    };

    [[nodiscard]] static ItemAnswer answerOf(const Position &position, std::uint32_t item, OptionSet printed);

    std::vector<Position> m_positions;
    std::vector<ItemAnswer> m_answers;
};

} // namespace hoithi
