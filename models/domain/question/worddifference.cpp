// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/question/worddifference.h"

#include <algorithm>
#include <cstdint>
#include <span>

namespace hoithi {

namespace {

constexpr std::size_t mostCells = 4'000'000;

using Words = std::vector<QStringView>;

/// Words, and what stands between them: together the whole text.
Words wordsOf(QStringView text)
{
    Words words;
    for (qsizetype begin = 0; begin < text.size();) {
        const auto isWord = [&text](qsizetype at) {
            return text[at].isLetterOrNumber() || text[at].isMark();
        };
        qsizetype end = begin + 1;
        while (end < text.size() && isWord(begin) && isWord(end))
            ++end;
        words.push_back(text.mid(begin, end - begin));
        begin = end;
    }
    return words;
}

void add(std::vector<DifferenceRun> &runs, DifferenceRun::Kind kind, QStringView text)
{
    if (text.isEmpty())
        return;
    if (!runs.empty() && runs.back().kind == kind)
        runs.back().text += text;
    else
        runs.push_back({kind, text.toString()});
}

void addAll(std::vector<DifferenceRun> &runs, DifferenceRun::Kind kind, std::span<const QStringView> words)
{
    for (const QStringView word : words)
        add(runs, kind, word);
}

/// By the longest common subsequence.
void compare(std::vector<DifferenceRun> &runs, std::span<const QStringView> one, std::span<const QStringView> other)
{
    if (one.size() * other.size() > mostCells) {
        addAll(runs, DifferenceRun::TakenOut, one);
        return addAll(runs, DifferenceRun::PutIn, other);
    }
    const std::size_t width = other.size() + 1;
    std::vector<std::uint16_t> common((one.size() + 1) * width); // of what follows
    for (std::size_t i = one.size(); i-- > 0;) {
        for (std::size_t j = other.size(); j-- > 0;) {
            common[i * width + j] =
                one[i] == other[j] ? static_cast<std::uint16_t>(common[(i + 1) * width + j + 1] + 1)
                                   : std::max(common[(i + 1) * width + j], common[i * width + j + 1]);
        }
    }
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < one.size() && j < other.size()) {
        if (one[i] == other[j]) {
            add(runs, DifferenceRun::Same, one[i++]);
            ++j;
        } else if (common[(i + 1) * width + j] >= common[i * width + j + 1]) {
            add(runs, DifferenceRun::TakenOut, one[i++]);
        } else {
            add(runs, DifferenceRun::PutIn, other[j++]);
        }
    }
    addAll(runs, DifferenceRun::TakenOut, one.subspan(i));
    addAll(runs, DifferenceRun::PutIn, other.subspan(j));
}

} // namespace

std::vector<DifferenceRun> wordDifference(const QString &before, const QString &after)
{
    const Words one = wordsOf(before);
    const Words other = wordsOf(after);
    const std::size_t shorter = std::min(one.size(), other.size());
    std::size_t front = 0;
    while (front < shorter && one[front] == other[front])
        ++front;
    std::size_t back = 0;
    while (back < shorter - front && one[one.size() - 1 - back] == other[other.size() - 1 - back])
        ++back;
    std::vector<DifferenceRun> runs;
    addAll(runs, DifferenceRun::Same, std::span(one).first(front));
    compare(runs, std::span(one).subspan(front, one.size() - front - back),
            std::span(other).subspan(front, other.size() - front - back));
    addAll(runs, DifferenceRun::Same, std::span(one).last(back));
    return runs;
}

} // namespace hoithi
