// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/question/questionsearch.h"

#include "base/text.h"

#include <algorithm>
#include <cstring>
#include <functional>
#include <utility>

namespace hoithi {

namespace {

constexpr char fieldEnd = '\n'; // never in a folded text: what is searched for cannot lie across two fields

std::string folded(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    return searchFolded(std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
}

void append(std::string &buffer, const QString &text)
{
    if (text.isEmpty())
        return;
    buffer.append(folded(text));
    buffer.push_back(fieldEnd);
}

std::string foldedTexts(const Question &question)
{
    std::string texts;
    append(texts, question.title);
    append(texts, question.text);
    for (const AnswerOption &option : question.options)
        append(texts, option.text);
    append(texts, question.explanation);
    append(texts, question.legalReference);
    for (const QString &tag : question.tags)
        append(texts, tag);
    return texts;
}

} // namespace

std::vector<std::string> searchedParts(const QString &text)
{
    std::vector<std::string> parts;
    const QStringList quoted = text.split(QLatin1Char('"'));
    for (qsizetype i = 0; i < quoted.size(); ++i) {
        // Every second one stands in quotes; of the last, the closing one may not be typed yet.
        if (i % 2 == 1)
            parts.push_back(folded(quoted[i]));
        else
            for (const QString &word : normalized(quoted[i]).split(QLatin1Char(' ')))
                parts.push_back(folded(word));
    }
    std::erase(parts, std::string());
    std::ranges::stable_sort(parts, std::greater<>(), &std::string::size);
    return parts;
}

std::uint32_t QuestionSearch::numberOf(const QString &name)
{
    return m_names.try_emplace(name, static_cast<std::uint32_t>(m_names.size())).first->second;
}

void QuestionSearch::put(const SearchedQuestion &about, const Question &question)
{
    const auto [place, isNew] = m_places.try_emplace(about.id, m_entries.size());
    if (isNew)
        m_entries.emplace_back();
    Entry &entry = m_entries[place->second];
    m_unused += entry.length;
    const std::string texts = foldedTexts(question);
    entry = {.id = about.id,
             .begin = m_texts.size(),
             .length = texts.size(),
             .removed = false,
             .difficulty = question.difficulty,
             .state = about.state,
             .source = numberOf(question.source),
             .topic = numberOf(question.topic),
             .author = numberOf(about.author),
             .tags = {},
             .rounds = about.rounds};
    for (const QString &tag : question.tags)
        entry.tags.push_back(numberOf(tag));
    m_texts.append(texts);
    compact();
}

void QuestionSearch::remove(qint64 id)
{
    const auto place = m_places.find(id);
    if (place == m_places.end())
        return;
    Entry &entry = m_entries[place->second];
    m_unused += entry.length;
    entry = {};
    entry.removed = true;
    ++m_removed;
    m_places.erase(place);
    compact();
}

void QuestionSearch::clear()
{
    *this = QuestionSearch();
}

std::size_t QuestionSearch::size() const
{
    return m_places.size();
}

/// Once half of the buffer or of the entries is of no use. Names stay: there are few.
void QuestionSearch::compact()
{
    constexpr std::size_t worthwhile = 4096;
    const bool wasted = m_unused > worthwhile && m_unused * 2 > m_texts.size();
    if (!wasted && (m_removed < worthwhile || m_removed * 2 < m_entries.size()))
        return;
    std::erase_if(m_entries, [](const Entry &entry) { return entry.removed; });
    std::string texts;
    texts.reserve(m_texts.size() - m_unused);
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        Entry &entry = m_entries[i];
        texts.append(m_texts, entry.begin, entry.length);
        entry.begin = texts.size() - entry.length;
        m_places[entry.id] = i;
    }
    m_texts = std::move(texts);
    m_unused = 0;
    m_removed = 0;
}

QuestionSearch::Numbers QuestionSearch::numbersOf(const QuestionFilter &filter) const
{
    Numbers numbers;
    const auto look = [&](const std::optional<QString> &name) -> std::optional<std::uint32_t> {
        if (!name)
            return std::nullopt;
        const auto found = m_names.find(*name);
        numbers.impossible = numbers.impossible || found == m_names.end();
        return found == m_names.end() ? std::nullopt : std::optional(found->second);
    };
    numbers.source = look(filter.source);
    numbers.topic = look(filter.topic);
    numbers.author = look(filter.author);
    numbers.tag = look(filter.tag);
    return numbers;
}

bool QuestionSearch::matches(const Entry &entry, const QuestionFilter &filter, const Numbers &numbers)
{
    const auto is = [](const auto &wanted, const auto &value) {
        return !wanted || *wanted == value;
    };
    const auto isIn = [](const auto &wanted, const auto &values) {
        return !wanted || std::ranges::find(values, *wanted) != values.end();
    };
    return !entry.removed && is(numbers.source, entry.source) && is(numbers.topic, entry.topic)
           && is(numbers.author, entry.author) && is(filter.difficulty, entry.difficulty)
           && is(filter.state, entry.state) && is(filter.used, !entry.rounds.empty())
           && isIn(filter.round, entry.rounds) && isIn(numbers.tag, entry.tags);
}

bool QuestionSearch::contains(const Entry &entry, const std::vector<std::string> &words) const
{
    const char *const text = m_texts.data() + entry.begin;
    return std::ranges::all_of(words, [&](const std::string &word) {
        return memmem(text, entry.length, word.data(), word.size()) != nullptr;
    });
}

std::vector<qint64> QuestionSearch::find(const QuestionFilter &filter) const
{
    std::vector<qint64> found;
    const std::vector<std::string> words = searchedParts(filter.text);
    const Numbers numbers = numbersOf(filter);
    if (numbers.impossible)
        return found;
    bool isNumber = false;
    const qint64 number = filter.text.trimmed().toLongLong(&isNumber);
    for (const Entry &entry : m_entries) {
        const bool named = isNumber && entry.id == number;
        if (matches(entry, filter, numbers) && (named || contains(entry, words)))
            found.push_back(entry.id);
    }
    return found;
}

} // namespace hoithi
