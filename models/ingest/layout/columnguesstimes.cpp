// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which columns hold moments, and in which format.
#include "ingest/layout/columnguess.h"
#include "ingest/layout/guesstexts.h"
#include "ingest/layout/profilechoices.h"

#include <algorithm>

namespace hoithi {

namespace {

using Meaning = NamedColumn::Meaning;

QString unitTitle(DurationUnit unit)
{
    switch (unit) {
    case DurationUnit::Seconds:
        return GuessTexts::tr("seconds");
    case DurationUnit::Millis:
        return GuessTexts::tr("milliseconds");
    case DurationUnit::Minutes:
        return GuessTexts::tr("minutes");
    case DurationUnit::Clock:
        return GuessTexts::tr("minutes and seconds (clock)");
    }
    return {};
}

/// Those that the values could be in, and what the name says of it.
QString unitsText(const std::vector<DurationUnit> &units, std::optional<DurationUnit> named)
{
    QStringList titles;
    for (const DurationUnit unit : units)
        titles << unitTitle(unit);
    const bool fits = named && std::ranges::find(units, *named) != units.end();
    return fits ? GuessTexts::tr("%1; its name says %2").arg(titles.join(QStringLiteral(", ")), unitTitle(*named))
                : titles.join(QStringLiteral(", "));
}

} // namespace

void ColumnGuesser::guessTimeColumns()
{
    const bool submitted = guessTime(DumpField::SubmittedAt);
    const bool started = guessTime(DumpField::StartedAt);
    if (!submitted)
        askForMoments();
    if (!started)
        guessDuration();
    settleFormat();
}

/// True where nothing is left to ask about the field.
bool ColumnGuesser::guessTime(DumpField field)
{
    if (takeCanonical(field)) {
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            if (m_guess.columns[i].use == ColumnUse{field, false, {}} && !m_columns[i].values.isEmpty())
                m_timeColumns.push_back(i);
        }
        return true;
    }
    const Indexes named = namedFor(field, true);
    if (named.empty())
        return false;
    if (pairDateAndClock(field, named))
        return true;
    for (const std::size_t column : named)
        suggest(column, {field, false, {}});
    const Column &only = m_columns[named.front()];
    if (named.size() == 1 && (only.times.isMoment() || only.values.isEmpty())) {
        if (!only.values.isEmpty())
            m_timeColumns.push_back(named.front());
        take(named.front(), {field, false, {}}, GuessTexts::tr("Its name says so, and its values fit."));
        return true;
    }
    const bool isSeveral = named.size() > 1;
    ask(isSeveral ? LayoutDoubt::Several : LayoutDoubt::TimeFormat, field, named,
        (isSeveral ? GuessTexts::tr("Several columns may hold “%1”: %2. Choose one.")
                   : GuessTexts::tr("“%1” should be in the column %2, but its values are no moments in a known format. "
                                    "Choose the column and the format."))
            .arg(fieldTitle(field), names(named)));
    return true;
}

/// A day in one column and the time of day in another, where there is exactly one of each.
bool ColumnGuesser::pairDateAndClock(DumpField field, const Indexes &named)
{
    Indexes dates;
    Indexes clocks;
    for (const std::size_t column : named) {
        const TimeGuess &times = m_columns[column].times;
        if (times.isMoment() || (!times.isDate() && !times.isClock))
            return false;
        (times.isDate() ? dates : clocks).push_back(column);
    }
    const auto addOthers = [this](Meaning wanted, bool isDate, Indexes &found) {
        for (const std::size_t column : meaning(wanted)) {
            const TimeGuess &times = m_columns[column].times;
            if (!times.isMoment() && (isDate ? times.isDate() : times.isClock))
                found.push_back(column);
        }
    };
    if (dates.empty())
        addOthers(Meaning::Date, true, dates);
    if (clocks.empty())
        addOthers(Meaning::Clock, false, clocks);
    const auto submitted = static_cast<std::size_t>(DumpField::SubmittedAt);
    const bool isDayKnown = field == DumpField::StartedAt && m_guess.profile.clocks[submitted] && dates.empty();
    if (isDayKnown && clocks.size() == 1) {
        m_guess.profile.columns[static_cast<std::size_t>(field)] = m_guess.profile.columns[submitted];
        take(clocks.front(), {field, true, {}},
             GuessTexts::tr("It is a time of day, of the day on which the answers were handed in."));
        return true;
    }
    if (dates.size() != 1 || clocks.size() != 1)
        return false;
    m_timeColumns.push_back(dates.front());
    const QString reason =
        GuessTexts::tr("The day stands in %1, and the time of day in %2.").arg(names(dates), names(clocks));
    take(dates.front(), {field, false, {}}, reason);
    take(clocks.front(), {field, true, {}}, reason);
    return true;
}

/// "Ngày thi" may be when somebody began or when they handed in: only the person knows.
void ColumnGuesser::askForMoments()
{
    Indexes columns = namedFor(DumpField::SubmittedAt, false);
    for (const Meaning wanted : {Meaning::Date, Meaning::Clock, Meaning::Duration, Meaning::Unknown}) {
        for (const std::size_t column : meaning(wanted)) {
            const Column &known = m_columns[column];
            const bool isNumber = known.times.isMoment() && known.times.moments.front() == TimeFormat::Excel
                                  && known.dates * 2 < known.values.all().size();
            if (known.times.isMoment() && !isNumber) // a number alone says nothing, a cell shown as a date does
                columns.push_back(column);
        }
    }
    if (columns.empty())
        return;
    for (const std::size_t column : columns)
        suggest(column, {DumpField::SubmittedAt, false, {}});
    QString question =
        GuessTexts::tr("Is the time in the column %1 when the answers were handed in? Choose what it is.")
            .arg(names(columns));
    const std::vector<TimeFormat> formats = commonFormats(columns);
    if (formats.size() == 1)
        m_guess.profile.time = formats.front(); // however that is decided, it is written so
    else if (formats.size() > 1)
        question += u' '
                    + GuessTexts::tr("Day or month may come first in it (like %1): choose that too (“time”).")
                          .arg(examples(columns.front()));
    ask(LayoutDoubt::Unsure, DumpField::SubmittedAt, columns, question);
}

/// That all values of these columns could be in.
std::vector<TimeFormat> ColumnGuesser::commonFormats(const Indexes &columns) const
{
    const auto formatsOf = [this](std::size_t column) {
        const TimeGuess &times = m_columns[column].times;
        return times.isMoment() ? times.moments : times.dates;
    };
    std::vector<TimeFormat> common = formatsOf(columns.front());
    for (const std::size_t column : columns) {
        const std::vector<TimeFormat> formats = formatsOf(column);
        std::erase_if(common,
                      [&formats](TimeFormat format) { return std::ranges::find(formats, format) == formats.end(); });
    }
    return common;
}

/// It decides between people who are equal in everything else, so that nobody but the person says what it is.
void ColumnGuesser::guessDuration()
{
    Indexes columns;
    for (const std::size_t column : meaning(Meaning::Duration)) {
        if (!m_columns[column].times.durations.empty())
            columns.push_back(column);
    }
    if (columns.empty())
        return;
    for (const std::size_t column : columns)
        suggest(column, {DumpField::StartedAt, false, {}});
    const Column &first = m_columns[columns.front()];
    ask(LayoutDoubt::Duration, DumpField::StartedAt, columns,
        GuessTexts::tr("The column %1 is how long somebody took (like %2), not a time of day. Shall the beginning be "
                       "computed from it? Then choose in which unit it is (“duration”): %3. Otherwise leave it out.")
            .arg(names(columns), examples(columns.front()), unitsText(first.times.durations, first.named.unit)));
}

/// All times of a file are in one format.
void ColumnGuesser::settleFormat()
{
    if (m_timeColumns.empty())
        return;
    const std::vector<TimeFormat> common = commonFormats(m_timeColumns);
    if (common.size() == 1) {
        m_guess.profile.time = common.front();
        return;
    }
    if (common.empty())
        return ask(
            LayoutDoubt::TimeFormat, DumpField::SubmittedAt, m_timeColumns,
            GuessTexts::tr("The times in %1 are not in one known format. Choose the format; what is not in it is "
                           "rejected.")
                .arg(names(m_timeColumns)));
    ask(LayoutDoubt::TimeOrder, DumpField::SubmittedAt, m_timeColumns,
        GuessTexts::tr("Does the day or the month come first in %1 (like %2)? The values leave both open.")
            .arg(names(m_timeColumns), examples(m_timeColumns.front())));
}

} // namespace hoithi
