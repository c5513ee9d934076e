// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/paper/papervariants.h"

#include <algorithm>
#include <array>
#include <bit>
#include <numeric>

namespace hoithi {

namespace {

std::vector<int> identity(std::size_t count)
{
    std::vector<int> order(count);
    std::iota(order.begin(), order.end(), 0);
    return order;
}

/// How often each letter is right so far in a variant, and how often it may be.
class LetterBalance
{
public:
    explicit LetterBalance(std::span<const DrawCandidate> questions)
    {
        std::array<int, maximumAnswerOptions + 1> sizes{};
        int singles = 0;
        for (const DrawCandidate &question : questions) {
            if (!question.multiple) {
                ++singles;
                ++sizes.at(static_cast<std::size_t>(question.optionCount));
            }
        }
        const auto usual = static_cast<int>(std::ranges::max_element(sizes) - sizes.begin());
        m_limit = singles == 0 ? 0 : (singles + usual - 1) / usual + 1;
    }

    void count(OptionSet right) { ++m_counts.at(static_cast<std::size_t>(std::countr_zero(right))); }

    /// A letter for the right option of a question with so many options.
    int choose(int optionCount, PaperRandom &random) const
    {
        const std::span<const int> counts = std::span(m_counts).first(static_cast<std::size_t>(optionCount));
        const int most = std::max(m_limit - 1, *std::ranges::min_element(counts));
        std::vector<int> letters;
        for (int letter = 0; letter < optionCount; ++letter) {
            if (counts[static_cast<std::size_t>(letter)] <= most)
                letters.push_back(letter);
        }
        return letters[static_cast<std::size_t>(random.below(letters.size()))];
    }

private:
    std::array<int, maximumAnswerOptions> m_counts{};
    int m_limit = 0;
};

std::vector<int> optionOrder(const DrawCandidate &question, LetterBalance &balance, PaperRandom &random)
{
    std::vector<int> order = identity(static_cast<std::size_t>(question.optionCount));
    if (!question.keepOrder)
        random.shuffle(order);
    if (question.multiple)
        return order;
    if (!question.keepOrder) {
        const int right = std::countr_zero(question.right);
        const auto target = static_cast<std::size_t>(balance.choose(question.optionCount, random));
        std::iter_swap(std::ranges::find(order, right), order.begin() + static_cast<std::ptrdiff_t>(target));
    }
    balance.count(shownRight(question.right, order));
    return order;
}

const DrawCandidate &at(std::span<const DrawCandidate> questions, int index)
{
    return questions[static_cast<std::size_t>(index)];
}

/// Those that cannot give way come first, then those with the fewest letters to choose from.
std::vector<int> placesByFreedom(std::span<const DrawCandidate> questions, const PaperVariant &variant)
{
    std::vector<int> places = identity(variant.questions.size());
    std::ranges::stable_sort(places, {}, [&](int place) {
        const DrawCandidate &question = at(questions, variant.questions[static_cast<std::size_t>(place)]);
        return question.keepOrder ? 0 : question.optionCount;
    });
    return places;
}

} // namespace

PaperRandom randomFor(quint64 seed, DrawPurpose purpose, quint64 number)
{
    return {seed, static_cast<std::uint64_t>(purpose), number};
}

OptionSet shownRight(OptionSet right, const std::vector<int> &order)
{
    OptionSet shown = 0;
    for (std::size_t letter = 0; letter < order.size(); ++letter)
        shown |= (right >> order[letter] & 1U) << letter;
    return shown;
}

std::vector<PaperVariant> makeVariants(std::span<const DrawCandidate> questions, int count, quint64 seed)
{
    std::vector<PaperVariant> variants;
    for (int number = 0; number < count; ++number) {
        PaperVariant variant{variantCode(number, count), identity(questions.size()), {}};
        if (number > 0)
            randomFor(seed, DrawPurpose::QuestionOrder, static_cast<quint64>(number)).shuffle(variant.questions);
        variant.options.resize(questions.size());
        LetterBalance balance(questions);
        PaperRandom random = randomFor(seed, DrawPurpose::OptionOrder, static_cast<quint64>(number));
        for (const int place : placesByFreedom(questions, variant)) {
            const auto index = static_cast<std::size_t>(place);
            variant.options[index] = optionOrder(at(questions, variant.questions[index]), balance, random);
        }
        variants.push_back(std::move(variant));
    }
    return variants;
}

void shuffleOptionsAgain(PaperVariant &variant, std::span<const DrawCandidate> questions, int question,
                         PaperRandom random)
{
    LetterBalance balance(questions);
    std::size_t place = 0;
    for (std::size_t i = 0; i < variant.questions.size(); ++i) {
        const DrawCandidate &each = at(questions, variant.questions[i]);
        if (variant.questions[i] == question)
            place = i;
        else if (!each.multiple)
            balance.count(shownRight(each.right, variant.options[i]));
    }
    variant.options[place] = optionOrder(at(questions, question), balance, random);
}

} // namespace hoithi
