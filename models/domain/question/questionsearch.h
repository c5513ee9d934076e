// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/question/question.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace hoithi {

/// What the search knows of a question beyond its texts.
struct SearchedQuestion
{
    qint64 id = 0;
    int state = 0; ///< the caller's number for it
    QString author;
    std::vector<int> rounds; ///< in whose papers it is
};

/// Everything that is set must hold.
struct QuestionFilter
{
    /// Each of its words, or "several in quotes", stands somewhere in the question, case and diacritics aside; or it is the
    /// question's number.
    QString text;
    std::optional<QString> source; ///< exactly; empty: those without one
    std::optional<QString> topic;
    std::optional<QString> author;
    std::optional<Difficulty> difficulty;
    std::optional<int> state;
    std::optional<int> round;   ///< used in this one
    std::optional<bool> used;   ///< in any round, or in none
    std::optional<QString> tag; ///< exactly one of the question's
};

/// Filters a bank that is in memory. Title, text, options, explanation, legal reference and tags of all questions lie folded in one
/// buffer, which is read through for each filter: for 20,000 questions that takes a few milliseconds, and there is no index to
/// keep. Texts are never written anywhere; clear() lets go of them.
class QuestionSearch
{
public:
    /// Adds, or replaces in its place.
    void put(const SearchedQuestion &about, const Question &question);
    void remove(qint64 id);
    void clear();
    [[nodiscard]] std::size_t size() const;

    /// Ids in the order in which they were first put.
    [[nodiscard]] std::vector<qint64> find(const QuestionFilter &filter) const;

private:
    static constexpr std::uint32_t nowhere = 0; ///< number of the empty name

    struct Entry
    {
        qint64 id = 0;
        std::size_t begin = 0; ///< in the buffer
        std::size_t length = 0;
        bool removed = false;
        Difficulty difficulty = Difficulty::Unset;
        int state = 0;
        std::uint32_t source = nowhere;
        std::uint32_t topic = nowhere;
        std::uint32_t author = nowhere;
        std::vector<std::uint32_t> tags;
        std::vector<int> rounds;
    };
    /// A filter with its names as numbers.
    struct Numbers
    {
        std::optional<std::uint32_t> source;
        std::optional<std::uint32_t> topic;
        std::optional<std::uint32_t> author;
        std::optional<std::uint32_t> tag;
        bool impossible = false; ///< one of them is of no question
    };

    [[nodiscard]] std::uint32_t numberOf(const QString &name);
    [[nodiscard]] Numbers numbersOf(const QuestionFilter &filter) const;
    [[nodiscard]] static bool matches(const Entry &entry, const QuestionFilter &filter, const Numbers &numbers);
    [[nodiscard]] bool contains(const Entry &entry, const std::vector<std::string> &words) const;
    void compact();

    std::string m_texts;
    std::size_t m_unused = 0; ///< bytes of m_texts that no entry has
    std::vector<Entry> m_entries;
    std::size_t m_removed = 0;
    std::unordered_map<qint64, std::size_t> m_places; ///< in m_entries
    std::unordered_map<QString, std::uint32_t> m_names{{QString(), nowhere}};
};

/// The parts of a filter's text that a question must contain, folded, the longest first: `"quyết định" Huế` gives "quyet dinh", hue.
[[nodiscard]] std::vector<std::string> searchedParts(const QString &text);

} // namespace hoithi
