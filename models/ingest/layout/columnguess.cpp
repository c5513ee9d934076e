// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/layout/columnguess.h"

#include "base/text.h"
#include "ingest/layout/guesstexts.h"

#include <algorithm>
#include <map>

namespace hoithi {

namespace {

using Meaning = NamedColumn::Meaning;

QString shownName(std::string_view cell)
{
    return normalized(QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())));
}

} // namespace

ColumnGuesser::ColumnGuesser(const TableSample &sample, std::size_t header, const MappingProfile &base)
{
    m_guess.profile = base;
    m_guess.header = header;
    if (header < sample.lines.size())
        readColumns(sample, header);
}

void ColumnGuesser::readColumns(const TableSample &sample, std::size_t header)
{
    const std::vector<std::string> &names = sample.lines[header].cells;
    m_columns.resize(names.size());
    m_guess.columns.resize(names.size());
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (m_guess.profile.hasHeader()) // a letter says nothing
            m_columns[i].named = meaningOfColumn(names[i]);
        m_guess.columns[i].column.name = shownName(names[i]).toStdString();
    }
    numberEqualNames();
    for (std::size_t line = header + 1; line < sample.lines.size(); ++line) {
        if (sample.lines[line].cells.size() != names.size())
            continue; // a line of totals, and malformed when it is imported
        for (std::size_t i = 0; i < names.size(); ++i)
            m_columns[i].values.add(sample.lines[line].cells[i]);
        for (const std::size_t date : sample.lines[line].dates)
            ++m_columns[date].dates;
    }
    for (Column &column : m_columns)
        column.times = guessTimes(column.values);
}

/// Of several columns with one name, each is known by which of them it is.
void ColumnGuesser::numberEqualNames()
{
    std::map<std::string, Indexes> known;
    for (std::size_t i = 0; i < m_guess.columns.size(); ++i)
        known[caseFolded(std::string_view(m_guess.columns[i].column.name))].push_back(i);
    for (const auto &[name, indexes] : known) {
        int occurrence = 0;
        for (const std::size_t i : indexes) {
            if (indexes.size() > 1)
                m_guess.columns[i].column.occurrence = ++occurrence;
        }
    }
}

LayoutGuess ColumnGuesser::take()
{
    using enum DumpField;
    for (const DumpField field :
         {SubmissionKey, AccountId, Phone, NationalId, AgencyCode, AgencyName, Round, PaperCode, Prediction})
        guessField(field);
    guessFullName();
    guessTimeColumns();
    guessAnswerColumns();
    askForMissing();
    explainOthers();
    return std::move(m_guess);
}

QString ColumnGuesser::name(std::size_t column) const
{
    return m_guess.columns[column].column.shown();
}

QString ColumnGuesser::names(const Indexes &columns) const
{
    QStringList quoted;
    for (const std::size_t column : columns)
        quoted << GuessTexts::tr("“%1”").arg(name(column));
    return quoted.join(QStringLiteral(", "));
}

QString ColumnGuesser::examples(std::size_t column) const
{
    constexpr qsizetype shown = 40;
    const auto &values = m_columns[column].values.all();
    if (values.empty())
        return {};
    if (m_columns[column].dates == values.size())
        return QString::fromStdString(shownSerial(values.front()));
    return QString::fromUtf8(values.front().data(), static_cast<qsizetype>(values.front().size())).left(shown);
}

ColumnGuesser::Indexes ColumnGuesser::namedFor(DumpField field, bool sure) const
{
    Indexes found;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const NamedColumn &named = m_columns[i].named;
        if (named.meaning == Meaning::Field && named.field == field && named.isSure == sure && !m_columns[i].isTaken)
            found.push_back(i);
    }
    return found;
}

ColumnGuesser::Indexes ColumnGuesser::meaning(NamedColumn::Meaning meaning) const
{
    Indexes found;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].named.meaning == meaning && !m_columns[i].isTaken)
            found.push_back(i);
    }
    return found;
}

void ColumnGuesser::take(std::size_t column, const ColumnUse &use, const QString &reason)
{
    ColumnGuess &guess = m_guess.columns[column];
    guess.use = use;
    guess.reason = reason;
    guess.confidence = m_columns[column].values.isEmpty() ? Confidence::Likely : Confidence::Sure;
    m_columns[column].isTaken = true;
    const auto field = static_cast<std::size_t>(use.field);
    const bool isUsual = m_columns[column].named.isCanonical && guess.column.occurrence == 0;
    if (use.answer)
        m_guess.profile.answerColumns.push_back(guess.column);
    else if (use.isClock)
        m_guess.profile.clocks[field] = guess.column;
    else if (!isUsual)
        m_guess.profile.columns[field] = guess.column;
}

void ColumnGuesser::suggest(std::size_t column, const ColumnUse &use)
{
    m_guess.columns[column].suggestion = use;
}

void ColumnGuesser::ask(LayoutDoubt doubt, std::optional<DumpField> field, const Indexes &columns, const QString &text)
{
    m_guess.questions.push_back({doubt, field, columns, text});
    for (const std::size_t column : columns) {
        if (m_guess.columns[column].reason.isEmpty())
            m_guess.columns[column].reason = text;
    }
}

/// The contract's own name leaves nothing to guess, whatever stands in the column and whatever else there is.
bool ColumnGuesser::takeCanonical(DumpField field)
{
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const NamedColumn &named = m_columns[i].named;
        if (!named.isCanonical || named.field != field || m_guess.columns[i].column.occurrence > 0)
            continue;
        take(i, {field, false, {}}, GuessTexts::tr("It has the name that the field is known by."));
        return true;
    }
    return false;
}

void ColumnGuesser::guessField(DumpField field)
{
    if (takeCanonical(field))
        return;
    const Indexes sure = namedFor(field, true);
    const Indexes unsure = namedFor(field, false);
    const QString title = fieldTitle(field);
    if (sure.size() > 1) {
        ask(LayoutDoubt::Several, field, sure,
            GuessTexts::tr("Several columns may hold “%1”: %2. Choose one.").arg(title, names(sure)));
    } else if (sure.size() == 1 && m_columns[sure.front()].values.fit(field)) {
        take(sure.front(), {field, false, {}}, GuessTexts::tr("Its name says so, and its values fit."));
    } else if (sure.size() == 1) {
        ask(LayoutDoubt::Unfit, field, sure,
            GuessTexts::tr(
                "The column %1 is called like “%2”, but its values do not look like it. Look at them, and decide.")
                .arg(names(sure), title));
    } else if (!unsure.empty()) {
        ask(LayoutDoubt::Unsure, field, unsure,
            GuessTexts::tr("Does the column %1 hold “%2”? Its name may mean something else.")
                .arg(names(unsure), title));
    }
    for (const Indexes &open : {sure, unsure}) {
        for (const std::size_t column : open) {
            if (!m_columns[column].isTaken)
                suggest(column, {field, false, {}});
        }
    }
}

/// A name in two columns is suggested part by part: half of it would be stored as the whole.
void ColumnGuesser::guessFullName()
{
    const Indexes parts = meaning(Meaning::FamilyName);
    const bool isWhole = !namedFor(DumpField::FullName, true).empty();
    if (parts.empty() || isWhole)
        return guessField(DumpField::FullName);
    Indexes columns = parts;
    for (const std::size_t given : namedFor(DumpField::FullName, false))
        columns.push_back(given);
    ask(LayoutDoubt::Several, DumpField::FullName, columns,
        GuessTexts::tr("The names stand in several columns: %1. Choose the part of the name that each holds; the parts "
                       "are joined in that order.")
            .arg(names(columns)));
    for (std::size_t part = 0; part < columns.size(); ++part)
        suggest(columns[part], {DumpField::FullName, false, {}, part});
}

void ColumnGuesser::askForMissing()
{
    for (const DumpField field : requiredDumpFields) {
        const bool isThere = std::ranges::any_of(
            m_guess.columns, [field](const ColumnGuess &guess) { return guess.use && guess.use->field == field; });
        const bool isAsked = std::ranges::any_of(
            m_guess.questions, [field](const LayoutQuestion &question) { return question.field == field; });
        if (isThere || isAsked)
            continue;
        const Indexes ids = meaning(Meaning::Id);
        const bool mayBeId = field == DumpField::SubmissionKey || field == DumpField::AccountId;
        QString question =
            GuessTexts::tr("No column was found for “%1”, which every row needs. Choose it.").arg(fieldTitle(field));
        if (field == DumpField::SubmissionKey && ids.empty())
            question +=
                u' '
                + GuessTexts::tr("A running number of the rows is not enough, since it changes from file to file: "
                                 "the export needs a column that identifies each submission. Ask for the file "
                                 "with one.");
        ask(LayoutDoubt::Missing, field, mayBeId ? ids : Indexes{}, question);
    }
}

void ColumnGuesser::explainOthers()
{
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        QString &reason = m_guess.columns[i].reason;
        if (reason.isEmpty())
            reason = m_columns[i].named.meaning == Meaning::Unknown
                         ? GuessTexts::tr("Nothing is known by this name. It is not read.")
                         : GuessTexts::tr("An import does not need it. It is not read.");
    }
}

} // namespace hoithi
