// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The options of a question: each in its line, several in one, or behind the wording.
#include "exchange/exchangetexts.h"
#include "exchange/layout/layoutreader.h"

#include <QRegularExpression>

#include <algorithm>

namespace hoithi {

/// Options may stand behind the wording in its line.
void LayoutReader::takeText(const TextLine &line, std::size_t index, qsizetype from)
{
    ParsedQuestion &question = m_questions.back();
    const auto options = furtherOptions(line, index, from, 0);
    // "Hai người A. Nguyễn và B. Trần …" above the options.
    const bool begins = options.size() >= 2 && !optionsFollow(index);
    question.lines.push_back(line.part(from, begins ? options.front().first : line.text.size()));
    question.lines.back().losses = line.losses;
    if (begins)
        addOptions(line, options.front().second, options.front().first, {options.begin() + 1, options.end()});
}

std::vector<std::pair<qsizetype, LineLabel>> LayoutReader::furtherOptions(const TextLine &line, std::size_t index,
                                                                          qsizetype from, int letter) const
{
    auto apart = inlineOptions(line.text, from, letter, false);
    const auto close = inlineOptions(line.text, from, letter, true);
    if (!apart.empty() && close.size() <= apart.size())
        return apart;
    // "A. Trần B. Nguyễn" is one name where the next line begins with B.
    const int next = nextOption(index);
    if (apart.empty() && close.empty())
        return optionsOfOtherColumns(line, from, letter, next == letter);
    const bool fits = next <= 0 || next > close.back().second.number;
    return fits ? close : apart;
}

/// "A. Hương    C. Mã" above "B. Bồ    D. Lam": what goes down column by column.
std::vector<std::pair<qsizetype, LineLabel>> LayoutReader::optionsOfOtherColumns(const TextLine &line, qsizetype from,
                                                                                 int letter, bool continuesBelow) const
{
    const auto isThere = [this](int label) {
        return std::ranges::find(m_questions.back().options, label, &ParsedOption::label)
               != m_questions.back().options.end();
    };
    if (m_questions.empty() || letter == 0 || !(continuesBelow || isThere(letter)))
        return {};
    for (int other = letter + 1; other < maximumAnswerOptions; ++other) {
        auto found = inlineOptions(line.text, from, other, false);
        if (!found.empty() && !isThere(other))
            return found;
    }
    return {};
}

/// Of a line like an option: whether it says why that one is right or wrong. Behind a wording it may be the next question's.
bool LayoutReader::isInExplanation() const
{
    return m_target == Target::Explanation && !m_wordingInExplanation && !m_blankBefore
           && m_questions.back().options.size() >= 2;
}

bool LayoutReader::takeOption(const TextLine &line, std::size_t index)
{
    const auto label = optionLabel(line.text, line.inTable && open() != nullptr);
    if (!label || m_target == Target::None)
        return false;
    ParsedQuestion *question = open();
    static const QRegularExpression lowerLetter(QStringLiteral("[a-h]"));
    const bool lower = line.text.left(label->size).contains(lowerLetter);
    if (label->number == 0 && !lower && !question->options.empty() && question->options.front().lowerCase)
        lowerOptionsToText();
    int expected = 0;
    for (const ParsedOption &option : question->options)
        expected = std::max(expected, option.label + 1);
    const bool isLeftOut =
        std::ranges::find(question->options, label->number, &ParsedOption::label) == question->options.end();
    if (label->number != 0 && question->options.empty())
        return false;
    if (isInExplanation())
        return false;
    if (label->number == 0 && question->options.size() >= 2) {
        begin(line, 0);
    } else if (label->number < expected && !(isLeftOut && m_target == Target::Option)) {
        if (m_target == Target::Explanation || m_target == Target::LegalReference)
            return false;
        question->draft.add(QuestionIssueKind::Malformed, line.place,
                            Exchange::tr("option %1 again").arg(optionLetter(label->number)));
        return false;
    } else if (label->number > expected && m_target != Target::Option) {
        return false;
    }
    addOptions(line, *label, 0, furtherOptions(line, index, label->size, label->number + 1));
    return true;
}

/// "a)", "b)" were part of the wording, since "A.", "B." follow.
void LayoutReader::lowerOptionsToText()
{
    ParsedQuestion &question = m_questions.back();
    for (const ParsedOption &option : question.options) {
        if (option.whole)
            question.lines.push_back(*option.whole);
        question.lines.insert(question.lines.end(), option.lines.begin() + 1, option.lines.end());
    }
    question.options.clear();
}

void LayoutReader::addOptions(const TextLine &line, const LineLabel &first, qsizetype start,
                              const std::vector<std::pair<qsizetype, LineLabel>> &others)
{
    std::vector<std::pair<qsizetype, LineLabel>> all{{start, first}};
    all.insert(all.end(), others.begin(), others.end());
    std::vector<ParsedOption> &options = m_questions.back().options;
    const std::size_t before = options.size();
    for (std::size_t i = 0; i < all.size(); ++i)
        addOption(line, all[i].first, i + 1 < all.size() ? all[i + 1].first : line.text.size(), all[i].second);
    if (start == 0)
        options.back().lines.back().losses = line.losses;
    if (options.front().lowerCase) {
        options[before].whole = line.from(start);
        if (start == 0)
            options[before].whole->losses = line.losses;
    }
    m_target = Target::Option;
}

void LayoutReader::addOption(const TextLine &line, qsizetype start, qsizetype end, const LineLabel &label)
{
    static const QRegularExpression letter(QStringLiteral("[A-Ha-h]"));
    ParsedOption option;
    option.label = label.number;
    option.starred = label.starred;
    const qsizetype at = plainSigns(line.text).indexOf(letter, start);
    option.lowerCase = at >= 0 && line.text.at(at).isLower();
    option.letter = line.part(at, at + 1);
    TextLine text = line.part(std::min(start + label.size, end), end);
    // "A. *" is an option that says so.
    if (option.starred && text.text.isEmpty() && line.part(start, end).text.endsWith(QLatin1Char('*'))) {
        const qsizetype sign = line.text.lastIndexOf(QLatin1Char('*'), end - 1);
        option.starred = false;
        text = line.part(sign, sign + 1);
    }
    static const QRegularExpression mark(QStringLiteral("(?<=\\S)\\s*(?:\\(\\s*[*✓✔]\\s*\\)|[*✓✔])$"));
    if (const QRegularExpressionMatch match = mark.match(text.text); match.hasMatch()) {
        option.starred = true;
        text = text.part(0, match.capturedStart());
    }
    option.lines.push_back(text);
    m_questions.back().options.push_back(option);
}

} // namespace hoithi
