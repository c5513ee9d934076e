// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/question/questionwords.h"

#include "base/text.h"

#include <QChar>

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>

namespace hoithi {

namespace {

constexpr std::string_view vowels = "aeiouy";
constexpr std::array<std::string_view, 8> codas{"c", "ch", "m", "n", "ng", "nh", "p", "t"};

struct CodePoint
{
    char32_t code = 0;
    std::size_t length = 1;
};

/// `utf8` is valid: it was made from a QString.
CodePoint codePointAt(std::string_view utf8, std::size_t at)
{
    const auto byte = [&](std::size_t i) {
        return at + i < utf8.size() ? static_cast<unsigned char>(utf8[at + i]) : 0U;
    };
    const unsigned first = byte(0);
    if (first < 0x80)
        return {first, 1};
    if (first < 0xE0)
        return {((first & 0x1FU) << 6) | (byte(1) & 0x3FU), 2};
    if (first < 0xF0)
        return {((first & 0x0FU) << 12) | ((byte(1) & 0x3FU) << 6) | (byte(2) & 0x3FU), 3};
    return {((first & 0x07U) << 18) | ((byte(1) & 0x3FU) << 12) | ((byte(2) & 0x3FU) << 6) | (byte(3) & 0x3FU), 4};
}

bool isWordLetter(char32_t code)
{
    if (code < 0x80)
        return (code >= 'a' && code <= 'z') || (code >= '0' && code <= '9');
    return QChar::isLetterOrNumber(code);
}

struct Word
{
    std::string letters;
    bool afterBlank = false; ///< one blank, and nothing else, before it
};

std::vector<Word> split(std::string_view folded)
{
    std::vector<Word> words;
    std::size_t end = 0; // of the word before
    for (std::size_t at = 0; at < folded.size();) {
        const std::size_t begin = at;
        while (at < folded.size()) {
            const CodePoint point = codePointAt(folded, at);
            if (!isWordLetter(point.code))
                break;
            at += point.length;
        }
        if (at > begin) {
            const bool afterBlank = begin == end + 1 && folded[end] == ' ' && !words.empty();
            words.push_back({std::string(folded.substr(begin, at - begin)), afterBlank});
            end = at;
        } else {
            at += codePointAt(folded, at).length;
        }
    }
    return words;
}

bool isConsonants(std::string_view word)
{
    constexpr std::size_t longest = 3; // "ngh"
    return word.size() <= longest && std::ranges::all_of(word, [](char c) {
               return c >= 'a' && c <= 'z' && vowels.find(c) == std::string_view::npos;
           });
}

bool isVowel(char c)
{
    return vowels.find(c) != std::string_view::npos;
}

} // namespace

std::vector<std::string> foldedWords(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    std::vector<Word> words =
        split(searchFolded(std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size()))));
    std::vector<std::string> joined;
    joined.reserve(words.size());
    for (std::size_t i = 0; i < words.size(); ++i) {
        std::string &word = words[i].letters;
        const bool closes = words[i].afterBlank && !joined.empty() && isVowel(joined.back().back())
                            && (word == "i" || std::ranges::find(codas, word) != codas.end());
        if (closes)
            joined.back().append(word);
        else if (isConsonants(word) && i + 1 < words.size() && words[i + 1].afterBlank
                 && isVowel(words[i + 1].letters.front()))
            words[i + 1].letters.insert(0, word);
        else
            joined.push_back(std::move(word));
    }
    return joined;
}

QuestionWords wordsOf(const Question &question)
{
    const auto onceEach = [](std::vector<std::string> &words) {
        std::ranges::sort(words);
        words.erase(std::unique(words.begin(), words.end()), words.end());
    };
    QuestionWords words;
    words.text = foldedWords(question.text);
    onceEach(words.text);
    std::vector<std::string> options;
    for (const AnswerOption &option : question.options)
        std::ranges::move(foldedWords(option.text), std::back_inserter(options));
    onceEach(options);
    std::ranges::set_difference(options, words.text, std::back_inserter(words.options));
    return words;
}

} // namespace hoithi
