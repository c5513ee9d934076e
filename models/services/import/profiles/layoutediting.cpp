// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/profiles/layoutediting.h"

#include "ingest/layout/profilechoices.h"
#include "ingest/layout/samplereader.h"
#include "services/import/profiles/layoutdrafts.h"
#include "services/import/profiles/layoutrows.h"
#include "services/import/profiles/profilereading.h"

#include <algorithm>

namespace hoithi {

namespace {

constexpr std::size_t shownRows = 30;

LayoutSubject subjectOf(LayoutDoubt doubt)
{
    switch (doubt) {
    case LayoutDoubt::Header:
    case LayoutDoubt::Encoding:
    case LayoutDoubt::Quotes:
        return LayoutSubject::File;
    case LayoutDoubt::TimeOrder:
    case LayoutDoubt::TimeFormat:
        return LayoutSubject::Time;
    case LayoutDoubt::AnswerNumbers:
    case LayoutDoubt::Answers:
        return LayoutSubject::Answers;
    case LayoutDoubt::Missing:
    case LayoutDoubt::Several:
    case LayoutDoubt::Unfit:
    case LayoutDoubt::Unsure:
    case LayoutDoubt::Duration:
        break;
    }
    return LayoutSubject::Columns;
}

/// The lines as they are, from the header on.
void addRows(const TableSample &table, ShownLayout &shown)
{
    for (std::size_t i = 1; i < table.lines.size() && shown.rows.size() < shownRows; ++i) {
        QStringList cells;
        for (std::size_t cell = 0; cell < table.lines[i].cells.size(); ++cell)
            cells << QString::fromStdString(table.lines[i].shown(cell));
        shown.rows.push_back(cells);
        shown.lines.push_back(static_cast<qint64>(table.lines[i].number));
    }
}

/// What the draft makes of the table; where it makes nothing of it, why.
ShownLayout shownUnder(const TableSample &table, const LayoutDraft &draft)
{
    ShownLayout shown;
    shown.draft = draft;
    shown.columns = headerNames(table.lines.front());
    shown.suggestions = QStringList(shown.columns.size(), QString());
    shown.reasons = shown.suggestions;
    shown.draft.uses.resize(shown.columns.size());
    addRows(table, shown);
    const auto profile = profileOf(shown.draft, shown.columns);
    if (!profile) {
        shown.problem = profile.error().message;
        return shown;
    }
    const Result<void> stored = addStoredRows(table, *profile, shownRows, shown);
    if (stored)
        shown.profile = profile->toJson();
    else
        shown.problem = stored.error().message;
    return shown;
}

LayoutDraft draftFor(const FileSample &sample, const TableSample &table, const MappingProfile &profile)
{
    LayoutDraft draft = draftOf(profile, headerNames(table.lines.front()));
    draft.isText = sample.text.has_value();
    draft.isTable = !sample.objects;
    return draft;
}

void addGuess(const LayoutGuess &guess, ShownLayout &shown)
{
    for (std::size_t i = 0; i < guess.columns.size(); ++i) {
        const auto column = static_cast<qsizetype>(i);
        shown.reasons[column] = guess.columns[i].reason;
        if (guess.columns[i].suggestion && !guess.columns[i].use)
            shown.suggestions[column] = useName(*guess.columns[i].suggestion);
    }
    for (const LayoutQuestion &question : guess.questions) {
        OpenQuestion open{subjectOf(question.doubt), {}, question.text};
        for (const std::size_t column : question.columns)
            open.columns.push_back(static_cast<int>(column));
        if (question.doubt == LayoutDoubt::Missing && question.field)
            open.needs = latin1(dumpFieldName(*question.field));
        shown.questions.push_back(std::move(open));
    }
}

QStringList sheetNames(const FileSample &sample)
{
    QStringList names;
    for (const SheetSample &sheet : sample.sheets)
        names << QString::fromStdString(sheet.name);
    return names;
}

Result<ShownLayout> shownGuess(const FileSample &sample, const LayoutGuess &guess)
{
    HOITHI_TRY(const TableSample table, tableOf(sample, guess.profile));
    ShownLayout shown = shownUnder(table, draftFor(sample, table, guess.profile));
    shown.sheets = sheetNames(sample);
    addGuess(guess, shown);
    return shown;
}

} // namespace

Result<ShownLayout> openLayout(const QString &file)
{
    HOITHI_TRY(const FileSample sample, firstSampleOf(file));
    const LayoutGuess guess = guessLayout(sample);
    return shownGuess(sample, guess);
}

Result<ShownLayout> takeApart(const QString &file, const LayoutDraft &draft)
{
    HOITHI_TRY(const FileSample sample, firstSampleOf(file));
    LayoutDraft asFile = draft;
    asFile.uses.clear();
    const MappingProfile base = baseOf(asFile);
    HOITHI_TRY(TableSample table, tableOf(sample, base));
    LayoutGuess guess = guessColumns(table, 0, base);
    guess.profile.headerLine = base.headerLine;
    return shownGuess(sample, guess);
}

Result<ShownLayout> showLayout(const QString &file, const LayoutDraft &draft)
{
    HOITHI_TRY(const FileSample sample, firstSampleOf(file));
    HOITHI_TRY(const TableSample table, tableOf(sample, baseOf(draft)));
    return shownUnder(table, draft);
}

Result<ShownLayout> showProfile(const QString &file, const QByteArray &profile, const QStringList &layout)
{
    HOITHI_TRY(const MappingProfile parsed, MappingProfile::parse(profile));
    HOITHI_TRY(const FileSample sample, firstSampleOf(file));
    HOITHI_TRY(const TableSample table, tableOf(sample, parsed));
    ShownLayout shown = shownUnder(table, draftFor(sample, table, parsed));
    shown.sheets = sheetNames(sample);
    if (layout.isEmpty())
        return shown;
    const QStringList told = layoutDifferencesOf(sample, parsed, layout);
    for (const QString &difference : told)
        shown.questions.push_back({LayoutSubject::Columns, {}, difference});
    return shown;
}

Result<ShownLayout> showProfileFile(const QString &file, const QString &profile)
{
    HOITHI_TRY(const QByteArray json, readProfileFile(profile));
    return showProfile(file, json, {});
}

} // namespace hoithi
