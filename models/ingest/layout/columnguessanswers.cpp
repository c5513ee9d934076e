// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which columns hold answers, and how they are written.
#include "ingest/layout/columnguess.h"
#include "ingest/layout/guesstexts.h"

#include <algorithm>
#include <set>

namespace hoithi {

namespace {

using Meaning = NamedColumn::Meaning;

constexpr ColumnUse wholeAnswers{DumpField::Answers, false, {}};

/// Below that, a few equal values are chance.
constexpr std::size_t enoughRows = 4;

bool areAllEqual(const ColumnValues &values)
{
    return values.all().size() >= enoughRows
           && std::set<std::string_view>(values.all().begin(), values.all().end()).size() == 1;
}

} // namespace

void ColumnGuesser::guessAnswerColumns()
{
    if (takeCanonical(DumpField::Answers)) {
        settleCanonicalAnswers();
        return;
    }
    const Indexes whole = namedFor(DumpField::Answers, true);
    const Indexes single = meaning(Meaning::Answer);
    if (!whole.empty() && single.size() > 1) {
        Indexes all = whole;
        all.push_back(single.front());
        return ask(LayoutDoubt::Several, DumpField::Answers, all,
                   GuessTexts::tr("Several columns may hold “%1”: %2. Choose one.")
                       .arg(fieldTitle(DumpField::Answers), names(all)));
    }
    if (whole.empty() && guessSeveralAnswers())
        return;
    guessOneAnswerColumn();
}

/// A form in doubt stays out, so that nothing is stored before somebody has decided: digits are no letters.
void ColumnGuesser::adopt(const AnswerGuess &answers)
{
    if (!answers.layout)
        return;
    m_guess.profile.answers.separator = answers.layout->separator;
    if (answers.doubt == AnswerGuess::Doubt::None)
        m_guess.profile.answers.form = answers.layout->form;
}

/// Letters, and arrays of letters or numbers from 1, are what the contract has: then nothing is asked.
void ColumnGuesser::settleCanonicalAnswers()
{
    const auto found = std::ranges::find(m_guess.columns, std::optional(wholeAnswers), &ColumnGuess::use);
    const auto column = static_cast<std::size_t>(found - m_guess.columns.begin());
    const AnswerGuess answers = guessAnswers(m_columns[column].values);
    if (!answers.layout || *answers.layout == AnswerLayout{})
        return;
    adopt(answers);
    askAboutAnswers(answers.doubt, {column});
}

/// Columns "Câu 1", "Câu 2", … without a gap; false where there are none.
bool ColumnGuesser::guessSeveralAnswers()
{
    Indexes columns = meaning(Meaning::Answer);
    if (columns.size() < 2)
        return false;
    std::ranges::stable_sort(columns, {}, [this](std::size_t column) { return m_columns[column].named.number; });
    for (std::size_t i = 0; i < columns.size(); ++i)
        suggest(columns[i], {DumpField::Answers, false, i});
    ColumnValues together;
    std::set<std::pair<bool, int>> forms;
    bool isCounted = true;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const Column &column = m_columns[columns[i]];
        isCounted = isCounted && column.named.number == static_cast<int>(i) + 1;
        const AnswerGuess alone = guessAnswerCells(column.values);
        if (!column.values.isEmpty())
            forms.emplace(alone.layout.has_value(), alone.layout ? static_cast<int>(alone.layout->form) : 0);
        for (const std::string_view value : column.values.all())
            together.add(value);
    }
    const AnswerGuess answers = guessAnswerCells(together);
    if (!isCounted || forms.size() > 1 || !answers.layout) {
        ask(answers.doubt == AnswerGuess::Doubt::Marks ? LayoutDoubt::Answers : LayoutDoubt::Unfit, DumpField::Answers,
            columns,
            answers.doubt == AnswerGuess::Doubt::Marks
                ? GuessTexts::tr("The columns from %1 on seem to say whether an answer was right, not which option was "
                                 "chosen. An import needs what was chosen.")
                      .arg(names({columns.front()}))
                : GuessTexts::tr(
                      "The columns from %1 on look like one answer each, but not all of them do, or a number is "
                      "missing or there twice. Choose the columns of answers.")
                      .arg(names({columns.front()})));
        return true;
    }
    adopt(answers);
    for (std::size_t i = 0; i < columns.size(); ++i)
        take(columns[i], {DumpField::Answers, false, i},
             GuessTexts::tr("It is the answer to question %1, by its name and its values.").arg(i + 1));
    askAboutAnswers(answers.doubt, columns);
    return true;
}

void ColumnGuesser::guessOneAnswerColumn()
{
    const Indexes named = namedFor(DumpField::Answers, true);
    if (named.size() > 1) {
        for (const std::size_t column : named)
            suggest(column, wholeAnswers);
        return ask(LayoutDoubt::Several, DumpField::Answers, named,
                   GuessTexts::tr("Several columns may hold “%1”: %2. Choose one.")
                       .arg(fieldTitle(DumpField::Answers), names(named)));
    }
    if (named.empty())
        return suggestAnswers();
    const std::size_t column = named.front();
    const AnswerGuess answers = guessAnswers(m_columns[column].values);
    if (!answers.layout && !m_columns[column].values.isEmpty()) {
        suggest(column, wholeAnswers);
        return ask(
            LayoutDoubt::Answers, DumpField::Answers, named,
            GuessTexts::tr("“%1” should be in the column %2, but its values are in no known form. Choose the column "
                           "and the form.")
                .arg(fieldTitle(DumpField::Answers), names(named)));
    }
    adopt(answers);
    take(column, wholeAnswers, GuessTexts::tr("Its name says so, and its values fit."));
    askAboutAnswers(answers.doubt, named);
    if (areAllEqual(m_columns[column].values))
        ask(LayoutDoubt::Answers, DumpField::Answers, named,
            GuessTexts::tr("All rows have the same in the column %1. Is it what people chose, and not the key?")
                .arg(names(named)));
}

/// By values alone, or a name such as "Đáp án", which may be the key.
void ColumnGuesser::suggestAnswers()
{
    constexpr std::size_t fewestQuestions = 5;
    Indexes columns = namedFor(DumpField::Answers, false);
    for (const std::size_t column : meaning(Meaning::Unknown)) {
        const AnswerGuess answers = guessAnswers(m_columns[column].values);
        const bool letters = answers.layout && answers.layout->form == AnswerForm::Letters;
        if (letters && answers.questions >= fewestQuestions && answers.layout->separator != ' ')
            columns.push_back(column);
    }
    if (columns.empty())
        return;
    const AnswerGuess answers = guessAnswers(m_columns[columns.front()].values);
    adopt(answers);
    for (const std::size_t column : columns)
        suggest(column, wholeAnswers);
    ask(LayoutDoubt::Unsure, DumpField::Answers, columns,
        GuessTexts::tr(
            "Is what people chose in the column %1? By its name it could also be the key, or something else.")
            .arg(names(columns)));
    askAboutAnswers(answers.doubt, columns);
}

void ColumnGuesser::askAboutAnswers(AnswerGuess::Doubt doubt, const Indexes &columns)
{
    const QString where = names({columns.front()});
    switch (doubt) {
    case AnswerGuess::Doubt::None:
        return;
    case AnswerGuess::Doubt::ZeroOrBlank:
        return ask(
            LayoutDoubt::AnswerNumbers, DumpField::Answers, columns,
            GuessTexts::tr("The answers are numbers, with 0 among them (%1). Is 0 the first option, or an answer that "
                           "was left out?")
                .arg(where));
    case AnswerGuess::Doubt::FewNumbers:
        return ask(
            LayoutDoubt::AnswerNumbers, DumpField::Answers, columns,
            GuessTexts::tr("The answers are numbers (%1), too few to tell whether the first option is 0 or 1. Choose.")
                .arg(where));
    case AnswerGuess::Doubt::Marks:
        return ask(
            LayoutDoubt::Answers, DumpField::Answers, columns,
            GuessTexts::tr("The columns from %1 on seem to say whether an answer was right, not which option was "
                           "chosen. An import needs what was chosen.")
                .arg(where));
    case AnswerGuess::Doubt::Wording:
        return ask(
            LayoutDoubt::Answers, DumpField::Answers, columns,
            GuessTexts::tr("The answers seem to be the wording of options (%1). They can be read where the round has "
                           "a paper of this contest. Choose that form, or another.")
                .arg(where));
    }
}

} // namespace hoithi
