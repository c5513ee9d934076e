// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A mapping profile as the file that people keep.
#include "base/text.h"
#include "ingest/layout/profilechoices.h"
#include "ingest/mappingprofile.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace hoithi {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(MappingProfile)
};

tl::unexpected<Error> refused(const QString &message)
{
    return failure(ErrorCode::BadInput, message);
}

tl::unexpected<Error> unknownKey(const QString &key)
{
    return refused(Messages::tr("The mapping profile holds an unknown key “%1”. Correct the profile.").arg(key));
}

tl::unexpected<Error> withoutColumn(const QString &field)
{
    return refused(Messages::tr("The mapping profile gives no column for “%1”. Correct the profile.").arg(field));
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
    const QString name =
        normalized(value.isObject() ? object.value(QLatin1String("column")).toString() : value.toString());
    if (name.isEmpty())
        return withoutColumn(field);
    const int number = occurrence.toInt(0);
    if (!occurrence.isUndefined() && (number < 1 || number > occurrenceLimit))
        return refused(
            Messages::tr("“occurrence” of the mapping profile must be a number from 1. Correct the profile."));
    return SourceColumn{name.toStdString(), number};
}

Result<void> refuseOtherKeys(const QJsonValue &value, const QStringList &known)
{
    const QStringList keys = value.toObject().keys();
    for (const QString &key : keys) {
        if (!known.contains(key))
            return unknownKey(key);
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
        return refused(
            Messages::tr("“duration” of the mapping profile must be seconds, milliseconds, minutes or clock, "
                         "and stand at started_at, without “clock”. Correct the profile."));
    return {};
}

Result<void> readAnswerColumns(const QJsonArray &names, MappingProfile &profile)
{
    constexpr qsizetype questionLimit = 500;
    const QString field = fieldName(static_cast<std::size_t>(DumpField::Answers));
    if (names.isEmpty() || names.size() > questionLimit)
        return withoutColumn(field);
    for (const QJsonValue &name : names) {
        HOITHI_CHECK(refuseOtherKeys(name, {QStringLiteral("column"), QStringLiteral("occurrence")}));
        HOITHI_TRY(SourceColumn column, readColumn(field, name));
        profile.answerColumns.push_back(std::move(column));
    }
    return {};
}

Result<void> readField(const QString &key, const QJsonValue &value, MappingProfile &profile)
{
    const auto found = std::ranges::find(dumpFieldNames, std::string_view(key.toStdString()));
    if (found == dumpFieldNames.end())
        return refused(Messages::tr("The mapping profile names an unknown field “%1”. Correct the profile.").arg(key));
    const auto field = static_cast<std::size_t>(found - dumpFieldNames.begin());
    if (value.isArray() && static_cast<DumpField>(field) == DumpField::Answers)
        return readAnswerColumns(value.toArray(), profile);
    QStringList known{QStringLiteral("column"), QStringLiteral("occurrence")};
    const bool isTime = isTimeField(static_cast<DumpField>(field));
    if (isTime)
        known << QStringLiteral("clock") << QStringLiteral("duration");
    HOITHI_CHECK(refuseOtherKeys(value, known));
    HOITHI_TRY(profile.columns[field], readColumn(key, value));
    return isTime ? readTimeColumn(field, value, profile) : Result<void>();
}

Result<void> readColumns(const QJsonValue &value, MappingProfile &profile)
{
    if (!value.isObject())
        return refused(Messages::tr("“columns” of the mapping profile must be an object. Correct the profile."));
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        HOITHI_CHECK(readField(it.key(), it.value(), profile));
    return {};
}

/// One character, or nothing where that is allowed.
Result<char> readSign(const QString &key, const QJsonValue &value, const QString &allowed, const QString &refusal)
{
    const QString text = value.toString();
    const bool isNone = value.isString() && text.isEmpty() && key == QLatin1String("quote");
    if (!isNone && (text.size() != 1 || !allowed.contains(text)))
        return refused(refusal);
    return isNone ? '\0' : text.front().toLatin1();
}

template<typename Choice, std::size_t N>
Result<void> readChoice(const std::array<std::string_view, N> &names, const QJsonValue &value, Choice &choice,
                        const QString &refusal)
{
    const auto found = chosen<Choice>(names, value.toString());
    if (!found)
        return refused(refusal);
    choice = *found;
    return {};
}

Result<void> readHeaderLine(const QJsonValue &value, MappingProfile &profile)
{
    constexpr int lineLimit = 1000;
    profile.headerLine = value.toInt(0);
    if (profile.headerLine < 1 || profile.headerLine > lineLimit)
        return refused(Messages::tr("“header” of the mapping profile must be a line from 1 to 1000. Correct the "
                                    "profile."));
    return {};
}

Result<void> readSheet(const QJsonValue &value, MappingProfile &profile)
{
    if (value.toString().isEmpty())
        return refused(Messages::tr("“sheet” of the mapping profile must be the name of a sheet. Correct the "
                                    "profile."));
    profile.sheet = value.toString().toStdString();
    return {};
}

Result<void> readSigns(const QString &key, const QJsonValue &value, MappingProfile &profile)
{
    if (key == QLatin1String("delimiter")) {
        HOITHI_TRY(profile.delimiter,
                   readSign(key, value, QStringLiteral(",;\t|"),
                            Messages::tr("“delimiter” of the mapping profile must be a comma, semicolon, tab or bar. "
                                         "Correct the profile.")));
    } else if (key == QLatin1String("quote")) {
        HOITHI_TRY(profile.quote, readSign(key, value, QStringLiteral("\"'"),
                                           Messages::tr("“quote” of the mapping profile must be a double or single "
                                                        "quote, or empty. Correct the profile.")));
    } else {
        HOITHI_TRY(profile.answers.separator,
                   readSign(key, value, QStringLiteral(",;|/- \t"),
                            Messages::tr("“answer_separator” of the mapping profile must be one of , ; | / - or a "
                                         "blank. Correct the profile.")));
    }
    return {};
}

Result<void> readKey(const QString &key, const QJsonValue &value, MappingProfile &profile)
{
    if (key == QLatin1String("columns"))
        return readColumns(value, profile);
    if (key == QLatin1String("time"))
        return readChoice(timeFormatNames, value, profile.time,
                          Messages::tr("“time” of the mapping profile must be iso, dmy, mdy, excel, unix, unix_ms or "
                                       "js. Correct the profile."));
    if (key == QLatin1String("answers"))
        return readChoice(answerFormNames, value, profile.answers.form,
                          Messages::tr("“answers” of the mapping profile must be letters, numbers, numbers_from_0 or "
                                       "texts. Correct the profile."));
    if (key == QLatin1String("encoding"))
        return readChoice(
            textEncodingNames, value, profile.encoding,
            Messages::tr("“encoding” of the mapping profile must be utf-8, windows-1258 or tcvn3. Correct "
                         "the profile."));
    if (key == QLatin1String("header"))
        return readHeaderLine(value, profile);
    if (key == QLatin1String("sheet"))
        return readSheet(value, profile);
    if (key == QLatin1String("delimiter") || key == QLatin1String("quote") || key == QLatin1String("answer_separator"))
        return readSigns(key, value, profile);
    return unknownKey(key);
}

/// All columns that the profile names.
std::vector<SourceColumn> namedColumns(const MappingProfile &profile)
{
    std::vector<SourceColumn> named = profile.answerColumns;
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
Result<void> checkColumns(const MappingProfile &profile)
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
            Messages::tr("The mapping profile uses the column “%1” twice. Correct the profile.").arg(twice->shown()));
    if (!profile.answerColumns.empty()
        && (profile.columns[static_cast<std::size_t>(DumpField::Answers)] || profile.answers.separator != '\0'))
        return refused(Messages::tr("The mapping profile has a column for each answer, and so no “answer_separator”. "
                                    "Correct the profile."));
    return {};
}

/// A field may claim the canonical name of another; one that every row needs must then have a column of its own.
Result<void> checkRequired(const MappingProfile &profile)
{
    for (const DumpField field : requiredDumpFields) {
        const bool apart = field == DumpField::Answers && !profile.answerColumns.empty();
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

QJsonObject columnsToJson(const MappingProfile &profile)
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
    QJsonArray answers;
    for (const SourceColumn &column : profile.answerColumns)
        answers.append(toJson(column));
    if (!answers.isEmpty())
        columns.insert(fieldName(static_cast<std::size_t>(DumpField::Answers)), answers);
    return columns;
}

QString sign(char c)
{
    return c == '\0' ? QString() : QString(QLatin1Char(c));
}

} // namespace

Result<MappingProfile> MappingProfile::parse(const QByteArray &json)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (!document.isObject())
        return failure(ErrorCode::BadInput,
                       Messages::tr("The mapping profile is not a JSON object. Correct the profile."),
                       fault.errorString());
    MappingProfile profile;
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it)
        HOITHI_CHECK(readKey(it.key(), it.value(), profile));
    HOITHI_CHECK(checkColumns(profile));
    HOITHI_CHECK(checkRequired(profile));
    return profile;
}

QByteArray MappingProfile::toJson() const
{
    const MappingProfile usual;
    QJsonObject object;
    const QJsonObject named = columnsToJson(*this);
    if (!named.isEmpty())
        object.insert(QStringLiteral("columns"), named);
    if (time != usual.time)
        object.insert(QStringLiteral("time"), nameOf(timeFormatNames, time));
    if (answers.form != usual.answers.form)
        object.insert(QStringLiteral("answers"), nameOf(answerFormNames, answers.form));
    if (answers.separator != usual.answers.separator)
        object.insert(QStringLiteral("answer_separator"), sign(answers.separator));
    if (delimiter != usual.delimiter)
        object.insert(QStringLiteral("delimiter"), sign(delimiter));
    if (quote != usual.quote)
        object.insert(QStringLiteral("quote"), sign(quote));
    if (encoding != usual.encoding)
        object.insert(QStringLiteral("encoding"), nameOf(textEncodingNames, encoding));
    if (headerLine != usual.headerLine)
        object.insert(QStringLiteral("header"), headerLine);
    if (sheet)
        object.insert(QStringLiteral("sheet"), QString::fromStdString(*sheet));
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace hoithi
