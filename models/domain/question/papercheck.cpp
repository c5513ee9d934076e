// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/question/papercheck.h"

#include <algorithm>

namespace hoithi {

namespace {

/// Which chance exceeds once in twenty, by degrees of freedom.
constexpr std::array<double, maximumAnswerOptions> limits{0, 3.841, 5.991, 7.815, 9.488, 11.070, 12.592, 14.067};

/// The only right option; -1 where there are several, none, or more options than a question can have.
int keyOf(const Question &question)
{
    if (question.options.size() > maximumAnswerOptions
        || std::ranges::count(question.options, true, &AnswerOption::right) != 1)
        return -1;
    return static_cast<int>(std::ranges::find(question.options, true, &AnswerOption::right) - question.options.begin());
}

void judge(PaperBalance &balance, const std::array<double, maximumAnswerOptions> &expected, int counted)
{
    std::size_t letters = 0;
    for (std::size_t i = 0; i < expected.size(); ++i) {
        if (expected[i] <= 0)
            continue;
        const double off = balance.keys[i] - expected[i];
        balance.chiSquare += off * off / expected[i];
        ++letters;
    }
    balance.unbalanced = counted >= questionsForBalance && letters > 1 && balance.chiSquare > limits[letters - 1];
}

/// A question with several right answers ends a run.
std::vector<KeyRun> runsOf(const std::vector<int> &keys)
{
    std::vector<KeyRun> runs;
    for (std::size_t begin = 0; begin < keys.size();) {
        std::size_t end = begin + 1;
        while (end < keys.size() && keys[end] == keys[begin])
            ++end;
        const auto length = static_cast<int>(end - begin);
        if (keys[begin] >= 0 && length > longestKeyRun)
            runs.push_back({static_cast<int>(begin), length, keys[begin]});
        begin = end;
    }
    return runs;
}

} // namespace

PaperBalance paperBalance(std::span<const Question> questions)
{
    PaperBalance balance;
    std::vector<int> keys;
    std::array<double, maximumAnswerOptions> expected{};
    for (const Question &question : questions) {
        ++balance.sources[question.source];
        ++balance.topics[question.topic];
        ++balance.difficulties[question.difficulty];
        keys.push_back(keyOf(question));
        if (keys.back() < 0)
            continue;
        ++balance.keys[static_cast<std::size_t>(keys.back())];
        for (std::size_t i = 0; i < question.options.size(); ++i)
            expected[i] += 1.0 / static_cast<double>(question.options.size());
    }
    judge(balance, expected, static_cast<int>(std::ranges::count_if(keys, [](int key) { return key >= 0; })));
    balance.runs = runsOf(keys);
    return balance;
}

} // namespace hoithi
