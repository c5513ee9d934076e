// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/profiles/profilereading.h"

#include "base/inputfile.h"
#include "ingest/layout/layoutdifference.h"
#include "ingest/layout/profilechoices.h"
#include "ingest/layout/samplereader.h"
#include "services/import/profiles/layoutdrafts.h"
#include "storage/database.h"
#include "storage/imports/profilerepository.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <set>

namespace hoithi {

namespace {

QStringList namesOf(const QByteArray &layout)
{
    QStringList names;
    const QJsonArray list = QJsonDocument::fromJson(layout).array();
    for (const QJsonValue &name : list)
        names << name.toString();
    return names;
}

QString confidenceName(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Sure:
        return QStringLiteral("sure");
    case Confidence::Likely:
        return QStringLiteral("likely");
    case Confidence::Open:
        return QStringLiteral("open");
    }
    return {};
}

} // namespace

Result<std::vector<SavedProfile>> readProfiles(Store &store)
{
    HOITHI_TRY(const std::vector<StoredProfile> stored, ProfileRepository(*store.database).all());
    std::vector<SavedProfile> profiles;
    for (const StoredProfile &profile : stored)
        profiles.push_back({profile.name, profile.version, profile.profile, namesOf(profile.layout), profile.person,
                            profile.savedAtUtc});
    std::ranges::reverse(profiles);
    return profiles;
}

Result<std::vector<SavedProfile>> newestProfiles(Store &store)
{
    HOITHI_TRY(std::vector<SavedProfile> profiles, readProfiles(store));
    std::set<QString> names;
    std::erase_if(profiles, [&names](const SavedProfile &profile) { return !names.insert(profile.name).second; });
    return profiles;
}

Result<FileSample> firstSampleOf(const QString &file)
{
    HOITHI_TRY(const std::vector<DumpPart> parts, dumpPartsOf(file));
    for (const DumpPart &part : parts) {
        HOITHI_TRY(std::optional<FileSample> sample, readSample(part));
        if (sample)
            return *std::move(sample);
    }
    return failure(ErrorCode::Unsupported,
                   Services::tr("%1 is no table with a header. Choose a CSV file or an Excel workbook.").arg(file));
}

QStringList layoutDifferencesOf(const FileSample &sample, const MappingProfile &profile, const QStringList &layout)
{
    const auto table = tableOf(sample, profile);
    QStringList told =
        table ? layoutDifferences(layout, headerNames(table->lines.front())) : QStringList{table.error().message};
    if (told.isEmpty() || !profile.hasHeader())
        return told;
    MappingProfile whole = profile;
    whole.headerLine = 0;
    const auto lines = tableOf(sample, whole);
    for (const SampleLine &line : lines ? lines->lines : std::vector<SampleLine>()) {
        if (layoutDifferences(layout, headerNames(line)).isEmpty())
            return {Services::tr("The columns stand in line %1; set the header line.").arg(line.number)};
    }
    return told;
}

Result<QByteArray> readProfileFile(const QString &path)
{
    InputFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::Io,
                       Services::tr("The mapping profile %1 cannot be read: %2").arg(path, file.errorString()));
    }
    constexpr qint64 sizeLimit = 1 << 20;
    return file.read(sizeLimit);
}

GuessedLayout asView(const LayoutGuess &guess)
{
    GuessedLayout view;
    view.profile = guess.profile.toJson();
    for (const ColumnGuess &column : guess.columns) {
        view.layout << QString::fromStdString(column.column.name);
        view.columns.push_back({column.column.shown(), column.use ? useName(*column.use) : QString(),
                                confidenceName(column.confidence), column.reason});
    }
    for (const LayoutQuestion &question : guess.questions)
        view.questions << (question.field
                               ? QStringLiteral("%1: %2").arg(latin1(dumpFieldName(*question.field)), question.text)
                               : question.text);
    view.reasons = QStringList(guess.reasons.begin(), guess.reasons.end());
    return view;
}

Result<GuessedLayout> guessLayoutOf(const QString &file)
{
    HOITHI_TRY(const FileSample sample, firstSampleOf(file));
    return asView(guessLayout(sample));
}

Result<QStringList> layoutUnder(const QString &file, const QByteArray &profile)
{
    HOITHI_TRY(const MappingProfile parsed, MappingProfile::parse(profile));
    HOITHI_TRY(const FileSample sample, firstSampleOf(file));
    HOITHI_TRY(const TableSample table, tableOf(sample, parsed));
    const SampleLine &header = table.lines.front();
    const std::vector<std::string_view> cells(header.cells.begin(), header.cells.end());
    HOITHI_CHECK(ColumnMap::make(cells, parsed));
    return headerNames(header);
}

} // namespace hoithi
