// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/layout/answerguess.h"

#include "ingest/answerdecoder.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <map>
#include <vector>

namespace hoithi {

namespace {

/// So many numbers without a 0 do not begin at 0: somebody would have chosen A.
constexpr std::size_t enoughNumbers = 40;

bool isBlank(std::string_view entry)
{
    return entry.empty() || entry == "-" || entry == "null" || entry == "NULL";
}

struct NumberCount
{
    std::size_t zeros = 0;
    std::size_t others = 0;
    bool aboveOne = false;
};

void count(std::string_view entry, NumberCount &numbers)
{
    const bool isZero = entry == "0" || entry == "0.0";
    numbers.zeros += isZero ? 1 : 0;
    if (isZero || isBlank(entry))
        return;
    ++numbers.others;
    numbers.aboveOne = numbers.aboveOne || (entry != "1" && entry != "1.0");
}

AnswerGuess::Doubt doubtOf(const NumberCount &numbers)
{
    using enum AnswerGuess::Doubt;
    if (!numbers.aboveOne)
        return Marks;
    if (numbers.zeros > 0)
        return ZeroOrBlank;
    return numbers.others < enoughNumbers ? FewNumbers : None;
}

bool saysRightOrWrong(std::string_view entry)
{
    static constexpr std::array<std::string_view, 8> words{"dung", "sai", "true", "false", "right", "wrong", "x", "v"};
    const std::string folded = searchFolded(entry);
    return std::ranges::find(words, std::string_view(folded)) != words.end();
}

std::vector<OptionSet> decoded(std::string_view value, const AnswerLayout &layout)
{
    AnswerDecoder decoder(layout);
    std::vector<OptionSet> answers;
    if (!value.starts_with('['))
        decoder.decode(value, nullptr, answers);
    else if (!decoder.decodeJson(value, answers))
        answers.clear();
    return answers;
}

/// Values that are options and blanks throughout, all of one length; 0 where too few are.
std::size_t questionsOf(const ColumnValues &values, const AnswerLayout &layout)
{
    std::map<std::size_t, std::size_t> lengths;
    for (const std::string_view value : values.all()) {
        const std::vector<OptionSet> answers = decoded(value, layout);
        const bool sound = std::ranges::find(answers, invalidOption) == answers.end();
        const bool anything = std::ranges::any_of(answers, [](OptionSet answer) { return answer != 0; });
        if (sound && (anything || answers.size() > 1))
            ++lengths[answers.size()];
    }
    const auto most = std::ranges::max_element(lengths, {}, [](const auto &length) { return length.second; });
    const bool holds = most != lengths.end() && (values.all().size() - most->second) * 10 <= values.all().size();
    return holds && most->first > 1 ? most->first : 0;
}

NumberCount countNumbers(const ColumnValues &values, char separator)
{
    NumberCount numbers;
    for (const std::string_view value : values.all()) {
        for (std::size_t begin = 0; begin <= value.size();) {
            const std::size_t end =
                separator == '\0' ? begin + 1 : std::min(value.find(separator, begin), value.size());
            count(value.substr(begin, end - begin), numbers);
            begin = separator == '\0' ? end : end + 1;
        }
    }
    return numbers;
}

/// An array's numbers are counted from its text: what it decodes to has no zeros.
NumberCount countArrayNumbers(const ColumnValues &values)
{
    NumberCount numbers;
    for (const std::string_view value : values.all()) {
        for (std::size_t begin = value.find_first_not_of("[ ,\"]"); begin != std::string_view::npos;) {
            const std::size_t end = std::min(value.find_first_of("[ ,\"]", begin), value.size());
            count(value.substr(begin, end - begin), numbers);
            begin = value.find_first_not_of("[ ,\"]", end);
        }
    }
    return numbers;
}

bool hasDigit(const ColumnValues &values)
{
    return std::ranges::any_of(values.all(), [](std::string_view value) {
        return value.find_first_of("123456789") != std::string_view::npos;
    });
}

AnswerGuess guessArrays(const ColumnValues &values)
{
    AnswerGuess guess{AnswerLayout{}, questionsOf(values, {}), AnswerGuess::Doubt::None};
    if (guess.questions == 0) {
        guess.layout = AnswerLayout{AnswerForm::Texts, '\0'};
        guess.doubt = AnswerGuess::Doubt::Wording;
    } else if (hasDigit(values)) {
        guess.doubt = doubtOf(countArrayNumbers(values));
    }
    return guess;
}

} // namespace

AnswerGuess guessAnswers(const ColumnValues &values)
{
    if (values.isEmpty())
        return {};
    if (values.mostly([](std::string_view value) { return value.starts_with('['); }))
        return guessArrays(values);
    // From the plainest to what would also fit by chance.
    for (const AnswerForm form : {AnswerForm::Letters, AnswerForm::Numbers}) {
        for (const char separator : {'\0', ',', ';', '|', '/', '-', ' ', '\t'}) {
            const std::size_t questions = questionsOf(values, {form, separator});
            if (questions == 0)
                continue;
            AnswerGuess guess{AnswerLayout{form, separator}, questions, AnswerGuess::Doubt::None};
            if (form == AnswerForm::Numbers)
                guess.doubt = doubtOf(countNumbers(values, separator));
            return guess;
        }
    }
    return {};
}

AnswerGuess guessAnswerCells(const ColumnValues &values)
{
    using enum AnswerGuess::Doubt;
    if (values.isEmpty())
        return {};
    if (values.mostly(saysRightOrWrong))
        return {std::nullopt, 0, Marks};
    const auto isOption = [](AnswerForm form) {
        return [form](std::string_view value) {
            return readAnswer(value, form, 0, nullptr) != invalidOption;
        };
    };
    if (hasDigit(values) ? false : values.mostly(isOption(AnswerForm::Letters)))
        return {AnswerLayout{}, 1, None};
    if (values.mostly(isOption(AnswerForm::Numbers)))
        return {AnswerLayout{AnswerForm::Numbers, '\0'}, 1, doubtOf(countNumbers(values, '\t'))};
    if (values.mostly(isOption(AnswerForm::Letters)))
        return {AnswerLayout{}, 1, None};
    return {AnswerLayout{AnswerForm::Texts, '\0'}, 1, Wording};
}

} // namespace hoithi
