// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/profiles/profilechoice.h"

#include "base/text.h"
#include "ingest/layout/missedheader.h"
#include "ingest/layout/samplereader.h"
#include "services/import/profiles/profilereading.h"

#include <QFileInfo>

#include <algorithm>

namespace hoithi {

namespace {

struct Table
{
    QString name; ///< of the dump
    FileSample sample;
};

bool isFileName(const QString &profile)
{
    return profile.contains(u'/') || profile.contains(u'\\') || profile.endsWith(QLatin1String(".json"))
           || QFileInfo::exists(profile);
}

/// The dumps of the request that are tables with a header.
Result<std::vector<Table>> tablesOf(const ImportRequest &request)
{
    std::vector<Table> tables;
    for (const QString &file : request.files) {
        if (file == standardInputPath)
            continue;
        HOITHI_TRY(const std::vector<DumpPart> parts, dumpPartsOf(file));
        for (const DumpPart &part : parts) {
            HOITHI_TRY(std::optional<FileSample> sample, readSample(part));
            if (sample)
                tables.push_back({part.name(), *std::move(sample)});
        }
    }
    return tables;
}

/// By the contract's names; what is no table the reader refuses in its own words.
bool isReadAsItIs(const Table &table)
{
    const auto lines = tableOf(table.sample, {});
    return !lines || isCanonical(*lines);
}

/// How the table's columns differ from those that the profile was made for; nothing where they do not.
QStringList differences(const Table &table, const SavedProfile &saved, const MappingProfile &profile)
{
    return layoutDifferencesOf(table.sample, profile, saved.layout);
}

/// Any row would be taken for a row of a table without a header, and the names of the columns for one more.
Result<void> checkFirstLine(const std::vector<Table> &tables, const MappingProfile &profile)
{
    for (const Table &table : tables) {
        const auto lines = tableOf(table.sample, profile);
        if (table.sample.objects || !lines || !beginsWithNames(*lines, profile))
            continue;
        return failure(
            ErrorCode::BadInput,
            Services::tr("%1 has a header, but its mapping profile is for tables without one. Choose another "
                         "profile, or save one for these columns (profile guess).")
                .arg(table.name));
    }
    return {};
}

/// A profile that nobody keeps for certain columns.
Result<MappingProfile> givenProfile(const ImportRequest &request, const QByteArray &json)
{
    HOITHI_TRY(MappingProfile profile, MappingProfile::parse(json));
    if (!profile.hasHeader()) {
        HOITHI_TRY(const std::vector<Table> tables, tablesOf(request));
        HOITHI_CHECK(checkFirstLine(tables, profile));
    }
    return profile;
}

Result<MappingProfile> savedProfile(Store &store, const QString &given, const std::vector<Table> &tables)
{
    HOITHI_TRY(const std::vector<SavedProfile> profiles, newestProfiles(store));
    const auto saved = std::ranges::find(profiles, normalized(given), &SavedProfile::name);
    if (saved == profiles.end())
        return failure(
            ErrorCode::NotFound,
            Services::tr("There is no file and no mapping profile of the contest called “%1” (profile list).")
                .arg(given));
    HOITHI_TRY(MappingProfile profile, MappingProfile::parse(saved->profile));
    for (const Table &table : tables) {
        const QStringList told = differences(table, *saved, profile);
        if (!told.isEmpty())
            return failure(
                ErrorCode::BadInput,
                Services::tr("%1 has other columns than the mapping profile “%2” was made for. %3 Look at it, and "
                             "save the profile anew (profile guess).")
                    .arg(table.name, saved->name, told.join(u' ')));
    }
    HOITHI_CHECK(checkFirstLine(tables, profile));
    profile.madeFor = saved->layout; // for what could not be looked at
    return profile;
}

/// What was guessed, in one sentence or two.
QString guessInWords(const LayoutGuess &guess)
{
    QStringList known;
    const GuessedLayout view = asView(guess);
    for (const GuessedColumn &column : view.columns) {
        if (!column.field.isEmpty())
            known << QStringLiteral("%1 = %2").arg(column.field, column.column);
    }
    return Services::tr("Guessed: %1. Left open: %2")
        .arg(known.isEmpty() ? Services::tr("nothing") : known.join(QStringLiteral("; ")),
             view.questions.isEmpty() ? Services::tr("nothing.") : view.questions.join(u' '));
}

/// Whether the columns are called otherwise, and not only fewer than they should be.
bool isForeign(const LayoutGuess &guess)
{
    return std::ranges::any_of(guess.columns, [](const ColumnGuess &column) {
        const auto &use = column.use ? column.use : column.suggestion;
        return use && caseFolded(std::string_view(column.column.name)) != dumpFieldName(use->field);
    });
}

/// The guess, where no kept profile is for these columns.
Error nothingFits(const Table &foreign, const LayoutGuess &guess, const QString &withoutHeader)
{
    if (!withoutHeader.isEmpty())
        return {ErrorCode::BadInput,
                Services::tr("%1 may be a table without a header. The mapping profile “%2” is for one with as many "
                             "columns, but cannot be told to be the right one: name it, if it is.")
                    .arg(foreign.name, withoutHeader),
                {}};
    return {ErrorCode::BadInput,
            Services::tr("The columns of %1 have names of their own. %2 Look at the guess, and save a mapping profile "
                         "first (profile guess).")
                .arg(foreign.name, guessInWords(guess)),
            {}};
}

Result<MappingProfile> fittingProfile(Store &store, const std::vector<Table> &tables, const Table &foreign)
{
    HOITHI_TRY(const std::vector<SavedProfile> profiles, newestProfiles(store));
    std::vector<std::pair<QString, MappingProfile>> fitting;
    QString withoutHeader; // fits every table of that width: it is never chosen by itself
    for (const SavedProfile &saved : profiles) {
        auto parsed = MappingProfile::parse(saved.profile);
        if (!parsed)
            continue; // of a newer version of the program
        MappingProfile &profile = *parsed;
        const bool fits = std::ranges::all_of(
            tables, [&](const Table &table) { return differences(table, saved, profile).isEmpty(); });
        const bool isKnown = std::ranges::any_of(fitting, [&](const auto &other) { return other.second == profile; });
        if (fits && !profile.hasHeader())
            withoutHeader = checkFirstLine(tables, profile) ? saved.name : withoutHeader;
        else if (fits && !isKnown)
            fitting.emplace_back(saved.name, std::move(profile));
    }
    if (fitting.size() == 1)
        return fitting.front().second;
    if (fitting.size() > 1)
        return failure(
            ErrorCode::BadInput,
            Services::tr("The mapping profiles “%1” and “%2” of the contest both fit %3. Name the one to use.")
                .arg(fitting[0].first, fitting[1].first, foreign.name));
    const LayoutGuess guess = guessLayout(foreign.sample);
    if (withoutHeader.isEmpty() && !isForeign(guess))
        return MappingProfile{}; // the reader says which column is missing
    return failure(nothingFits(foreign, guess, withoutHeader));
}

} // namespace

Result<QString> foreignFile(Store &store, const QStringList &files)
{
    for (const QString &file : files) {
        const ImportRequest request{0, {file}, {}, {}};
        const auto tables = tablesOf(request);
        if (!tables || std::ranges::all_of(*tables, isReadAsItIs))
            continue; // or it cannot be read at all, which the import says
        const auto profile = profileFor(store, request);
        if (!profile || *profile == MappingProfile{})
            return file;
    }
    return QString();
}

Result<MappingProfile> profileFor(Store &store, const ImportRequest &request)
{
    if (!request.profile.isEmpty())
        return givenProfile(request, request.profile);
    if (!request.profileFile.isEmpty() && isFileName(request.profileFile)) {
        HOITHI_TRY(const QByteArray json, readProfileFile(request.profileFile));
        return givenProfile(request, json);
    }
    HOITHI_TRY(const std::vector<Table> tables, tablesOf(request));
    if (!request.profileFile.isEmpty())
        return savedProfile(store, request.profileFile, tables);
    const auto foreign = std::ranges::find_if_not(tables, isReadAsItIs);
    return foreign == tables.end() ? MappingProfile{} : fittingProfile(store, tables, *foreign);
}

} // namespace hoithi
