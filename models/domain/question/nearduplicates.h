// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/question/question.h"
#include "domain/question/questionwords.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace hoithi {

struct NearDuplicate
{
    qint64 id = 0;
    double similarity = 0; ///< threshold…1

    friend bool operator==(const NearDuplicate &, const NearDuplicate &) = default;
};

/// Finds questions that ask nearly the same.
///
/// Two questions are compared by the words (foldedWords) of their texts and options, each once, in whatever order. A word weighs
/// its rarity, four times that where the text has it, once where only options do. The similarity is the weighted Jaccard index: the
/// sum over all words of the smaller of both weights, divided by the sum of the larger. Near are those of `threshold` and
/// above. Which option is right, explanations, tags and images count for nothing; a question without words is near no other.
///
/// The rarity of a word in d of N questions is round(16·log2(1 + N/d)). It is counted when many questions are put at once, by
/// recount(), and by itself whenever there are twice or half as many as were counted; a word that was not there then counts as d = 1.
///
/// Nothing over the threshold is missed. Words are ordered from the rarest on. If two questions are near, the first word that
/// they share stands in the front part of both, the part without which less than `threshold` of the weight is left: only
/// questions that share such a word are compared. Questions with the same words are kept as one, so that many equal ones cost nothing.
/// Memory is proportional to the words kept.
class NearDuplicateIndex
{
public:
    static constexpr int defaultThreshold = 75; ///< per cent

    struct Numbered
    {
        qint64 id = 0;
        const Question *question = nullptr;
    };

    explicit NearDuplicateIndex(int thresholdPercent = defaultThreshold);

    /// Adds or replaces.
    void put(qint64 id, const Question &question);
    void put(std::span<const Numbered> questions);
    void remove(qint64 id);
    void clear();
    /// Counts rarities anew.
    void recount();
    [[nodiscard]] std::size_t size() const;

    /// The most similar first, of equal ones the lower id; at most `limit`, without `except`.
    [[nodiscard]] std::vector<NearDuplicate> neighbours(const Question &question,
                                                        std::optional<qint64> except = std::nullopt,
                                                        std::size_t limit = 20) const;
    /// By the rarities of this index.
    [[nodiscard]] double similarity(const Question &one, const Question &other) const;

    /// Questions of which each is near at least one other of its group. Groups and their ids in ascending order.
    [[nodiscard]] std::vector<std::vector<qint64>> groups() const;

private:
    struct Feature
    {
        std::int32_t rank = 0; ///< of the word, the rarest first; below 0 where it was not counted
        std::uint16_t weight = 0;
        bool inText = false;

        friend bool operator==(const Feature &, const Feature &) = default;
    };
    /// What all questions with the same words have in common.
    struct Form
    {
        std::vector<Feature> features; ///< by rank
        std::uint64_t unknown = 0;     ///< weight of words that the index does not know: shared with no form
        std::uint64_t weight = 0;      ///< of all words
        std::size_t front = 0;         ///< how many features are in the lists
        std::vector<qint64> members;   ///< ascending; empty in a form that is free
    };

    static constexpr std::uint16_t textFactor = 4;

    [[nodiscard]] std::uint16_t rarityOf(std::int32_t rank) const;
    [[nodiscard]] Form formOf(const QuestionWords &words) const;
    void learn(const QuestionWords &words);
    void weigh(Form &form) const;
    void add(qint64 id, Form form);
    [[nodiscard]] std::optional<std::uint32_t> sameForm(const Form &form) const;
    void enlist(std::uint32_t index);
    void delist(std::uint32_t index);
    [[nodiscard]] bool isLopsided() const;
    [[nodiscard]] std::optional<std::uint64_t> nearDifference(const Form &one, const Form &other) const;
    template<typename Visit>
    void visitCandidates(const Form &form, Visit visit) const;
    [[nodiscard]] std::unordered_map<std::int32_t, std::int32_t> rankAnew();

    std::uint64_t m_threshold;
    std::unordered_map<std::string, std::int32_t> m_ranks;
    std::int32_t m_lowest = 0;             ///< the lowest rank given
    std::vector<std::uint16_t> m_rarities; ///< by rank
    std::uint16_t m_unknownRarity = 0;     ///< of words that were not counted
    std::size_t m_counted = 0;             ///< how many questions there were then
    std::vector<Form> m_forms;
    std::vector<std::uint32_t> m_free;
    std::unordered_map<qint64, std::uint32_t> m_formOf;
    std::unordered_multimap<std::size_t, std::uint32_t> m_byHash;
    std::unordered_map<std::int32_t, std::vector<std::uint32_t>> m_lists; ///< forms by the ranks of their front
};

} // namespace hoithi
