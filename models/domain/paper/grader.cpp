// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/paper/grader.h"

#include <algorithm>

namespace hoithi {

namespace {

OptionSet optionOf(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? OptionSet{1} << (letter - 'A') : 0;
}

/// The options between braces; leaves `position` on the closing one.
OptionSet bracedOptions(std::string_view answers, std::size_t &position)
{
    OptionSet options = 0;
    while (++position < answers.size() && answers[position] != '}')
        options |= optionOf(answers[position]);
    return options;
}

} // namespace

Grader::Grader(const AnswerKey &key) : m_key(key), m_right(key.entries.size())
{
    for (std::size_t question = 0; question < m_right.size(); ++question) {
        m_right[question].fill(m_key.entries[question].neutralised);
        for (char letter = 'A'; letter <= 'Z'; ++letter)
            m_right[question][static_cast<std::size_t>(letter)] = isRight(question, optionOf(letter));
    }
}

int Grader::correctCount(std::string_view answers) const
{
    int correct = 0;
    std::size_t question = 0;
    for (std::size_t i = 0; i < answers.size() && question < m_right.size(); ++i, ++question) {
        const auto character = static_cast<unsigned char>(answers[i]);
        const bool right = character == '{' ? isRight(question, bracedOptions(answers, i))
                                            : character < m_right[question].size() && m_right[question][character];
        correct += right ? 1 : 0;
    }
    return correct;
}

bool Grader::isRight(std::size_t question, OptionSet chosen) const
{
    const KeyEntry &entry = m_key.entries[question];
    return entry.neutralised || (chosen != 0 && std::ranges::find(entry.accepted, chosen) != entry.accepted.end());
}

} // namespace hoithi
