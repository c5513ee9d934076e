// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/analysisview.h"

#include <algorithm>

namespace hoithi {

QString PrintedPlace::letterOf(std::size_t option) const
{
    const auto printed = std::ranges::find(optionOrder, static_cast<std::uint8_t>(option));
    const bool isShuffled = printed != optionOrder.end();
    return optionLetter(static_cast<int>(isShuffled ? printed - optionOrder.begin() : static_cast<qsizetype>(option)));
}

QString PrintedPlace::keyText() const
{
    AnswerKey alone;
    alone.entries = {key};
    return hoithi::keyText(alone);
}

std::vector<std::size_t> AnalysedQuestion::printedOptions() const
{
    std::vector<std::size_t> options(figures.options.chosen.size());
    for (std::size_t i = 0; i < options.size(); ++i)
        options[i] = i;
    if (!places.empty() && places.front().optionOrder.size() == options.size())
        std::ranges::copy(places.front().optionOrder, options.begin());
    return options;
}

QString AnalysedQuestion::letterOf(std::size_t option) const
{
    return places.empty() ? optionLetter(static_cast<int>(option)) : places.front().letterOf(option);
}

bool AnalysedQuestion::isRight(std::size_t option) const
{
    return !item.key.neutralised && std::ranges::any_of(item.key.accepted, [option](OptionSet accepted) {
        return (accepted >> option & 1U) != 0;
    });
}

} // namespace hoithi
