// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/layout/layoutguess.h"

#include "ingest/layout/columnguess.h"
#include "ingest/layout/guesstexts.h"
#include "ingest/layout/textlayout.h"
#include "ingest/rows/columnletters.h"

#include <QStringList>

namespace hoithi {

LayoutGuess guessColumns(const TableSample &sample, std::size_t header, const MappingProfile &base)
{
    MappingProfile profile = base;
    if (!base.hasHeader())
        return ColumnGuesser(sample, header, profile).take();
    const bool isThere = header < sample.lines.size();
    const bool isFirst = isThere && sample.lines[header].number == sample.firstLine;
    profile.headerLine = isThere && !isFirst ? static_cast<int>(sample.lines[header].number) : 0;
    return ColumnGuesser(sample, header, profile).take();
}

LayoutGuess guessWithoutHeader(const TableSample &sample, const MappingProfile &base)
{
    MappingProfile profile = base;
    profile.headerLine = MappingProfile::noHeader;
    TableSample named = sample;
    named.lines.insert(named.lines.begin(), {0, columnLetters(sample.lines.front().cells.size())});
    LayoutGuess guess = ColumnGuesser(named, 0, profile).take();
    guess.questions.insert(
        guess.questions.begin(),
        {LayoutDoubt::Header,
         {},
         {},
         GuessTexts::tr("The first line holds values, and no names. Has the table no header? Then its columns are "
                        "called by letters.")});
    return guess;
}

LayoutGuess guessLayout(const TableSample &sample, const MappingProfile &base)
{
    const SampleHeader header = findHeader(sample);
    if (header.known == 0 && beginsWithValues(sample))
        return guessWithoutHeader(sample, base);
    LayoutGuess guess = guessColumns(sample, header.line, base);
    if (header.known == 0)
        guess.questions.insert(
            guess.questions.begin(),
            {LayoutDoubt::Header,
             {},
             {},
             GuessTexts::tr("No line was found that names the columns in words that are known. Choose the "
                            "line, and then the columns.")});
    else
        guess.reasons.push_back(GuessTexts::tr("Line %1 names the columns: %2 of its names are known.")
                                    .arg(sample.lines[header.line].number)
                                    .arg(header.known));
    return guess;
}

LayoutGuess guessLayout(const TextSample &sample)
{
    const TextLayout layout = guessTextLayout(sample);
    LayoutGuess guess = guessLayout(layout.sample, layout.base);
    guess.questions.insert(guess.questions.begin(), layout.questions.begin(), layout.questions.end());
    guess.reasons.push_back(layout.reason);
    return guess;
}

LayoutGuess guessLayout(const FileSample &sample)
{
    if (sample.text)
        return guessLayout(*sample.text);
    if (sample.objects)
        return guessColumns(*sample.objects, 0, {});
    const SheetSample *best = nullptr;
    std::size_t known = 0;
    QStringList likely;
    for (const SheetSample &sheet : sample.sheets) {
        const std::size_t names = findHeader(sheet.table).known;
        if (names > 0)
            likely << QString::fromStdString(sheet.name);
        if (!best || names > known) {
            best = &sheet;
            known = names;
        }
    }
    MappingProfile base;
    if (best && sample.sheets.size() > 1)
        base.sheet = best->name;
    LayoutGuess guess = guessLayout(best ? best->table : TableSample{}, base);
    if (likely.size() > 1)
        guess.questions.insert(guess.questions.begin(),
                               {LayoutDoubt::Header,
                                {},
                                {},
                                GuessTexts::tr("Several sheets look like dumps: %1. Is “%2” the one to be read?")
                                    .arg(likely.join(QStringLiteral(", ")), QString::fromStdString(best->name))});
    return guess;
}

} // namespace hoithi
