// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/layout/profilecolumns.h"

#include "base/text.h"
#include "ingest/ingesttexts.h"
#include "ingest/layout/profilechoices.h"
#include "ingest/rows/columnletters.h"

#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace hoithi {

namespace {

tl::unexpected<Error> refused(const QString &message)
{
    return failure(ErrorCode::BadInput, message);
}

tl::unexpected<Error> withoutColumn(const QString &field)
{
    return refused(Ingest::tr("The mapping profile gives no column for “%1”. Correct the profile.").arg(field));
}

QString fieldName(std::size_t field)
{
    return latin1(dumpFieldNames[field]);
}

/// "Họ tên", or {"column":"Họ tên","occurrence":2} of several that are called so.
Result<SourceColumn> readColumn(const QString &field, const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const QJsonValue occurrence = object.value(QLatin1String("occurrence"));
    constexpr int occurrenceLimit = 1000;
    const QJsonValue given = value.isObject() ? object.value(QLatin1String("column")) : value;
    const QString name = given.isDouble() ? QString::number(given.toInt()) : normalized(given.toString());
    if (name.isEmpty())
        return withoutColumn(field);
    const int number = occurrence.toInt(0);
    if (!occurrence.isUndefined() && (number < 1 || number > occurrenceLimit))
        return refused(Ingest::tr("“occurrence” of the mapping profile must be a number from 1. Correct the profile."));
    return SourceColumn{name.toStdString(), number};
}

Result<void> refuseOtherKeys(const QJsonValue &value, const QStringList &known)
{
    const QStringList keys = value.toObject().keys();
    for (const QString &key : keys) {
        if (!known.contains(key))
            return unknownProfileKey(key);
    }
    return {};
}

Result<void> readTimeColumn(std::size_t field, const QJsonValue &value, MappingProfile &profile)
{
    const QJsonObject object = value.toObject();
    const QJsonValue clock = object.value(QLatin1String("clock"));
    if (!clock.isUndefined()) {
        HOITHI_CHECK(refuseOtherKeys(clock, {QStringLiteral("column"), QStringLiteral("occurrence")}));
        HOITHI_TRY(profile.clocks[field], readColumn(fieldName(field), clock));
    }
    const QJsonValue duration = object.value(QLatin1String("duration"));
    if (duration.isUndefined())
        return {};
    profile.duration = chosen<DurationUnit>(durationUnitNames, duration.toString());
    if (!profile.duration || !clock.isUndefined() || field != static_cast<std::size_t>(DumpField::StartedAt))
        return refused(Ingest::tr("“duration” of the mapping profile must be seconds, milliseconds, minutes or clock, "
                                  "and stand at started_at, without “clock”. Correct the profile."));
    return {};
}

Result<void> readColumnList(const QString &field, const QJsonArray &names, std::vector<SourceColumn> &columns)
{
    for (const QJsonValue &name : names) {
        HOITHI_CHECK(refuseOtherKeys(name, {QStringLiteral("column"), QStringLiteral("occurrence")}));
        HOITHI_TRY(SourceColumn column, readColumn(field, name));
        columns.push_back(std::move(column));
    }
    return {};
}

Result<void> readAnswerColumns(const QJsonArray &names, MappingProfile &profile)
{
    constexpr qsizetype questionLimit = 500;
    const QString field = fieldName(static_cast<std::size_t>(DumpField::Answers));
    if (names.isEmpty() || names.size() > questionLimit)
        return withoutColumn(field);
    return readColumnList(field, names, profile.answerColumns);
}

/// A name in two or three columns: families stand first.
Result<void> readNameParts(const QJsonArray &names, MappingProfile &profile)
{
    constexpr qsizetype mostParts = 3;
    const QString field = fieldName(static_cast<std::size_t>(DumpField::FullName));
    if (names.size() < 2 || names.size() > mostParts)
        return refused(
            Ingest::tr("“full_name” of the mapping profile is one column, or a list of two or three. Correct "
                       "the profile."));
    return readColumnList(field, names, profile.nameParts);
}

Result<void> readField(const QString &key, const QJsonValue &value, MappingProfile &profile)
{
    const auto found = std::ranges::find(dumpFieldNames, std::string_view(key.toStdString()));
    if (found == dumpFieldNames.end())
        return refused(Ingest::tr("The mapping profile names an unknown field “%1”. Correct the profile.").arg(key));
    const auto field = static_cast<std::size_t>(found - dumpFieldNames.begin());
    if (value.isArray() && static_cast<DumpField>(field) == DumpField::Answers)
        return readAnswerColumns(value.toArray(), profile);
    if (value.isArray() && static_cast<DumpField>(field) == DumpField::FullName)
        return readNameParts(value.toArray(), profile);
    QStringList known{QStringLiteral("column"), QStringLiteral("occurrence")};
    const bool isTime = isTimeField(static_cast<DumpField>(field));
    if (isTime)
        known << QStringLiteral("clock") << QStringLiteral("duration");
    HOITHI_CHECK(refuseOtherKeys(value, known));
    HOITHI_TRY(profile.columns[field], readColumn(key, value));
    return isTime ? readTimeColumn(field, value, profile) : Result<void>();
}

/// All columns that the profile names.
std::vector<SourceColumn> namedColumns(const MappingProfile &profile)
{
    std::vector<SourceColumn> named = profile.answerColumns;
    named.insert(named.end(), profile.nameParts.begin(), profile.nameParts.end());
    const auto shared = profile.sharesDay() ? static_cast<std::size_t>(DumpField::StartedAt) : dumpFieldCount;
    for (std::size_t i = 0; i < dumpFieldCount; ++i) {
        if (profile.columns[i] && i != shared)
            named.push_back(*profile.columns[i]);
        if (profile.clocks[i])
            named.push_back(*profile.clocks[i]);
    }
    return named;
}

/// A column is read once; headers are compared without case, so the profile is as well.
Result<void> checkUsedOnce(const MappingProfile &profile)
{
    std::vector<SourceColumn> named = namedColumns(profile);
    for (SourceColumn &column : named)
        column.name = caseFolded(std::string_view(column.name));
    std::ranges::sort(named, {}, [](const SourceColumn &column) { return std::tie(column.name, column.occurrence); });
    const auto sameCell = [](const SourceColumn &a, const SourceColumn &b) {
        return a.name == b.name && (a.occurrence == b.occurrence || a.occurrence == 0);
    };
    const auto twice = std::ranges::adjacent_find(named, sameCell);
    if (twice != named.end())
        return refused(
            Ingest::tr("The mapping profile uses the column “%1” twice. Correct the profile.").arg(twice->shown()));
    if (!profile.answerColumns.empty()
        && (profile.columns[static_cast<std::size_t>(DumpField::Answers)] || profile.answers.separator != '\0'))
        return refused(Ingest::tr("The mapping profile has a column for each answer, and so no “answer_separator”. "
                                  "Correct the profile."));
    return {};
}

/// A field may claim the canonical name of another; one that every row needs must then have a column of its own.
Result<void> checkRequired(const MappingProfile &profile)
{
    for (const DumpField field : requiredDumpFields) {
        const bool apart = (field == DumpField::Answers && !profile.answerColumns.empty())
                           || (field == DumpField::FullName && !profile.nameParts.empty());
        if (!apart && profile.columnOf(field).empty())
            return withoutColumn(fieldName(static_cast<std::size_t>(field)));
    }
    return {};
}

QJsonValue toJson(const SourceColumn &column)
{
    const QString name = QString::fromStdString(column.name);
    if (column.occurrence == 0)
        return name;
    return QJsonObject{{QStringLiteral("column"), name}, {QStringLiteral("occurrence"), column.occurrence}};
}

QJsonArray toJson(const std::vector<SourceColumn> &columns)
{
    QJsonArray list;
    for (const SourceColumn &column : columns)
        list.append(toJson(column));
    return list;
}

Result<void> nameByLetter(SourceColumn &column)
{
    const std::optional<std::size_t> number = columnCalled(column.name);
    if (!number || column.occurrence != 0)
        return refused(Ingest::tr("“%1” of the mapping profile is no column of a table without a header: it is called "
                                  "by letter or number. Correct the profile.")
                           .arg(column.shown()));
    column.name = columnLetters(*number + 1).back();
    return {};
}

/// A column may be called by its number; in the profile it is a letter.
Result<void> nameByLetters(MappingProfile &profile)
{
    for (auto *columns : {&profile.columns, &profile.clocks}) {
        for (std::optional<SourceColumn> &column : *columns) {
            if (column)
                HOITHI_CHECK(nameByLetter(*column));
        }
    }
    for (auto *columns : {&profile.answerColumns, &profile.nameParts}) {
        for (SourceColumn &column : *columns)
            HOITHI_CHECK(nameByLetter(column));
    }
    return {};
}

} // namespace

tl::unexpected<Error> unknownProfileKey(const QString &key)
{
    return refused(Ingest::tr("The mapping profile holds an unknown key “%1”. Correct the profile.").arg(key));
}

Result<void> readProfileColumns(const QJsonValue &value, MappingProfile &profile)
{
    if (!value.isObject())
        return refused(Ingest::tr("“columns” of the mapping profile must be an object. Correct the profile."));
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        HOITHI_CHECK(readField(it.key(), it.value(), profile));
    return {};
}

Result<void> checkProfileColumns(MappingProfile &profile)
{
    if (!profile.hasHeader())
        HOITHI_CHECK(nameByLetters(profile));
    HOITHI_CHECK(checkUsedOnce(profile));
    return checkRequired(profile);
}

QJsonObject profileColumnsToJson(const MappingProfile &profile)
{
    QJsonObject columns;
    for (std::size_t i = 0; i < dumpFieldCount; ++i) {
        if (!profile.columns[i])
            continue;
        QJsonValue value = toJson(*profile.columns[i]);
        const bool isDuration = profile.duration && static_cast<DumpField>(i) == DumpField::StartedAt;
        if (isDuration || profile.clocks[i]) {
            QJsonObject object =
                value.isObject() ? value.toObject() : QJsonObject{{QStringLiteral("column"), value.toString()}};
            if (profile.clocks[i])
                object.insert(QStringLiteral("clock"), toJson(*profile.clocks[i]));
            if (isDuration)
                object.insert(QStringLiteral("duration"), nameOf(durationUnitNames, *profile.duration));
            value = object;
        }
        columns.insert(fieldName(i), value);
    }
    for (const auto &[field, list] :
         {std::pair(DumpField::Answers, &profile.answerColumns), std::pair(DumpField::FullName, &profile.nameParts)}) {
        if (!list->empty())
            columns.insert(fieldName(static_cast<std::size_t>(field)), toJson(*list));
    }
    return columns;
}

} // namespace hoithi
