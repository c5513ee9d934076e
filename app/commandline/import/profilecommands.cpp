// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Mapping profiles: guessed of a file, decided by a person, kept with the contest.
#include "base/csvtext.h"
#include "base/inputfile.h"
#include "commandline/import/importgroups.h"
#include "commandline/messages.h"
#include "commandline/plaintext.h"
#include "commandline/tables/tables.h"
#include "commandline/textfile.h"
#include "services/import/profiles/profileservice.h"

#include <algorithm>

namespace hoithi::commandline {

namespace {

void tellSaved(Context &context, const SavedProfile &saved)
{
    context.err << Messages::tr("Kept as “%1”, version %2. Files with these columns are read by it from now on.")
                       .arg(saved.name)
                       .arg(saved.version)
                << Qt::endl;
}

/// To people; the profile itself goes to standard output.
void tellGuess(Context &context, const GuessedLayout &guess)
{
    for (const QString &reason : guess.reasons)
        context.err << reason << '\n';
    for (const GuessedColumn &column : guess.columns)
        context.err << QStringLiteral("  %1 → %2: %3")
                           .arg(column.column, column.field.isEmpty() ? QStringLiteral("–") : column.field,
                                column.reason)
                    << '\n';
    if (!guess.isComplete())
        context.err << Messages::tr("Decide this in the profile, and save it (profile save):") << '\n';
    for (const QString &question : guess.questions)
        context.err << QStringLiteral("  ? %1").arg(question) << '\n';
    context.err.flush();
}

Result<void> guess(const Arguments &arguments, Context &context)
{
    const bool isSaved = arguments.has(s("save"));
    if (arguments.has(s("by")) && !isSaved)
        return usageError(Messages::tr("--by goes with --save"));
    QString person;
    if (isSaved) {
        HOITHI_TRY(person, ownName(arguments, s("by")));
    }
    HOITHI_TRY(const auto session, isSaved ? openForRecording(arguments.positional(0), context)
                                           : openStore(arguments.positional(0), context));
    HOITHI_TRY(const GuessedLayout guess, wait(session->profiles().guess(arguments.positional(1))));
    tellGuess(context, guess);
    context.out << guess.profile;
    context.out.flush();
    if (!isSaved)
        return {};
    HOITHI_TRY(const SavedProfile saved,
               wait(session->profiles().save({arguments.value(s("save")), {}, arguments.positional(1), person})));
    tellSaved(context, saved);
    return {};
}

Result<void> save(const Arguments &arguments, Context &context)
{
    HOITHI_TRY(const QString person, ownName(arguments, s("by")));
    InputFile file(arguments.positional(2));
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            ErrorCode::Io,
            Messages::tr("The mapping profile %1 cannot be read: %2").arg(arguments.positional(2), file.errorString()));
    constexpr qint64 sizeLimit = 1 << 20;
    const QByteArray profile = readUpTo(file, sizeLimit);
    HOITHI_TRY(const auto session, openForRecording(arguments.positional(0), context));
    // An empty file is no profile, and not the wish to have one guessed.
    HOITHI_TRY(const SavedProfile saved,
               wait(session->profiles().save({arguments.positional(1), profile.isEmpty() ? QByteArray("-") : profile,
                                              arguments.positional(3), person})));
    tellSaved(context, saved);
    return {};
}

Result<void> list(const Arguments &arguments, Context &context)
{
    HOITHI_TRY(const auto session, openStore(arguments.positional(0), context));
    HOITHI_TRY(const std::vector<SavedProfile> profiles, wait(session->profiles().profiles()));
    const auto line = [&context](const QStringList &cells) {
        QStringList fields;
        for (const QString &cell : cells)
            fields << csvField(cell);
        context.out << fields.join(u',') << '\n';
    };
    line({s("name"), s("version"), s("saved_by"), s("saved_at"), s("columns")});
    for (const SavedProfile &profile : profiles)
        line({profile.name, QString::number(profile.version), profile.person, toIsoLocal(profile.savedAtUtc),
              profile.layout.join(QStringLiteral(" | "))});
    return {};
}

/// The version that is asked for, or the newest.
Result<SavedProfile> savedProfile(const Arguments &arguments, Context &context)
{
    int version = 0;
    if (arguments.has(s("version"))) {
        HOITHI_TRY(version, requiredNumber(arguments, s("version")));
    }
    HOITHI_TRY(const auto session, openStore(arguments.positional(0), context));
    HOITHI_TRY(const std::vector<SavedProfile> profiles, wait(session->profiles().profiles()));
    const auto found = std::ranges::find_if(profiles, [&](const SavedProfile &profile) {
        return profile.name == arguments.positional(1) && (version == 0 || profile.version == version);
    });
    if (found == profiles.end())
        return failure(ErrorCode::NotFound, Messages::tr("The contest keeps no such mapping profile (profile list)."));
    return *found;
}

Result<void> show(const Arguments &arguments, Context &context)
{
    HOITHI_TRY(const SavedProfile profile, savedProfile(arguments, context));
    context.out << profile.profile;
    return {};
}

Result<void> exportProfile(const Arguments &arguments, Context &context)
{
    HOITHI_CHECK(requireWritable(arguments.positional(2)));
    HOITHI_TRY(const SavedProfile profile, savedProfile(arguments, context));
    return saveText(arguments.positional(2), [&profile](QTextStream &stream) { stream << profile.profile; });
}

} // namespace

std::vector<Command> profileCommands()
{
    return {
        {s("profile guess"),
         s("STORE FILE [--save NAME --by NAME]"),
         QT_TRANSLATE_NOOP("CommandLine", "prints how the columns of a dump seem to be meant, and what is left open"),
         {.positional = {s("STORE"), s("FILE")}, .values = {s("save"), s("by")}},
         guess},
        {s("profile save"),
         s("STORE NAME PROFILE.json FILE --by NAME"),
         QT_TRANSLATE_NOOP("CommandLine",
                           "keeps a mapping profile with the contest, for dumps with the columns of FILE"),
         {.positional = {s("STORE"), s("NAME"), s("PROFILE"), s("FILE")}, .values = {s("by")}},
         save},
        {s("profile list"),
         s("STORE"),
         QT_TRANSLATE_NOOP("CommandLine", "prints the mapping profiles of the contest, in all their versions"),
         {.positional = {s("STORE")}},
         list},
        {s("profile show"),
         s("STORE NAME [--version V]"),
         QT_TRANSLATE_NOOP("CommandLine", "prints a mapping profile of the contest"),
         {.positional = {s("STORE"), s("NAME")}, .values = {s("version")}},
         show},
        {s("profile export"),
         s("STORE NAME OUT.json [--version V]"),
         QT_TRANSLATE_NOOP("CommandLine", "writes a mapping profile of the contest to a file"),
         {.positional = {s("STORE"), s("NAME"), s("OUT")}, .values = {s("version")}},
         exportProfile},
    };
}

} // namespace hoithi::commandline
