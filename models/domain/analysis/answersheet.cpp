// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/analysis/answersheet.h"

#include <algorithm>

namespace hoithi {

namespace {

constexpr std::size_t blank = '-';

OptionSet optionOf(std::size_t letter)
{
    return letter >= 'A' && letter <= 'Z' ? OptionSet{1} << (letter - 'A') : 0;
}

} // namespace

std::vector<PaperPosition> positionsOf(const PaperVariant &variant)
{
    std::vector<PaperPosition> positions;
    for (std::size_t place = 0; place < variant.questions.size(); ++place) {
        PaperPosition position{static_cast<std::uint32_t>(variant.questions[place]), {}};
        for (const int option : variant.options[place])
            position.optionOrder.push_back(static_cast<std::uint8_t>(option));
        positions.push_back(std::move(position));
    }
    return positions;
}

AnswerSheet::AnswerSheet(const std::vector<AnalysedItem> &items, const std::vector<PaperPosition> &positions)
{
    for (const PaperPosition &given : positions) {
        Position position{items[given.item], {}, given.optionOrder};
        for (std::size_t letter = 0; letter < position.byCharacter.size(); ++letter)
            position.byCharacter[letter] = answerOf(position, given.item, optionOf(letter));
        m_positions.push_back(std::move(position));
    }
    m_answers.resize(m_positions.size());
}

std::span<const ItemAnswer> AnswerSheet::read(std::string_view answers)
{
    std::size_t next = 0;
    for (std::size_t place = 0; place < m_positions.size(); ++place) {
        const Position &position = m_positions[place];
        const std::size_t character = next < answers.size() ? static_cast<unsigned char>(answers[next++]) : blank;
        if (character != '{') {
            m_answers[place] = position.byCharacter[character < position.byCharacter.size() ? character : blank];
            continue;
        }
        OptionSet printed = 0;
        while (next < answers.size() && answers[next] != '}')
            printed |= optionOf(static_cast<unsigned char>(answers[next++]));
        ++next;
        m_answers[place] = answerOf(position, position.byCharacter[blank].item, printed);
    }
    return m_answers;
}

ItemAnswer AnswerSheet::answerOf(const Position &position, std::uint32_t item, OptionSet printed)
{
    OptionSet chosen = position.optionOrder.empty() ? printed : 0;
    for (std::size_t place = 0; place < position.optionOrder.size(); ++place) {
        if ((printed >> place & 1U) != 0)
            chosen |= OptionSet{1} << position.optionOrder[place];
    }
    const KeyEntry &key = position.item.key;
    const bool right =
        key.neutralised || (chosen != 0 && std::ranges::find(key.accepted, chosen) != key.accepted.end());
    return {item, chosen, right ? position.item.maximumMark : 0};
}

} // namespace hoithi
