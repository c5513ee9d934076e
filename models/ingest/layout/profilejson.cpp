// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A mapping profile as the file that people keep.
#include "ingest/ingesttexts.h"
#include "ingest/layout/profilechoices.h"
#include "ingest/layout/profilecolumns.h"
#include "ingest/mappingprofile.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace hoithi {

namespace {

tl::unexpected<Error> unreadable(const QString &message)
{
    return failure(ErrorCode::BadInput, message);
}

/// One character, or nothing where that is allowed.
Result<char> readSign(const QString &key, const QJsonValue &value, const QString &allowed, const QString &refusal)
{
    const QString text = value.toString();
    const bool isNone = value.isString() && text.isEmpty() && key == QLatin1String("quote");
    if (!isNone && (text.size() != 1 || !allowed.contains(text)))
        return unreadable(refusal);
    return isNone ? '\0' : text.front().toLatin1();
}

template<typename Choice, std::size_t N>
Result<void> readChoice(const std::array<std::string_view, N> &names, const QJsonValue &value, Choice &choice,
                        const QString &refusal)
{
    const auto found = chosen<Choice>(names, value.toString());
    if (!found)
        return unreadable(refusal);
    choice = *found;
    return {};
}

Result<void> readHeaderLine(const QJsonValue &value, MappingProfile &profile)
{
    constexpr int lineLimit = 1000;
    const int line = value.toInt(-1);
    if (line < 0 || line > lineLimit)
        return unreadable(Ingest::tr("“header” of the mapping profile must be a line from 1 to 1000, or 0 for none. "
                                     "Correct the profile."));
    profile.headerLine = line == 0 ? MappingProfile::noHeader : line;
    return {};
}

Result<void> readSheet(const QJsonValue &value, MappingProfile &profile)
{
    if (value.toString().isEmpty())
        return unreadable(Ingest::tr("“sheet” of the mapping profile must be the name of a sheet. Correct the "
                                     "profile."));
    profile.sheet = value.toString().toStdString();
    return {};
}

Result<void> readSigns(const QString &key, const QJsonValue &value, MappingProfile &profile)
{
    if (key == QLatin1String("delimiter")) {
        HOITHI_TRY(profile.delimiter,
                   readSign(key, value, QStringLiteral(",;\t|"),
                            Ingest::tr("“delimiter” of the mapping profile must be a comma, semicolon, tab or bar. "
                                       "Correct the profile.")));
    } else if (key == QLatin1String("quote")) {
        HOITHI_TRY(profile.quote, readSign(key, value, QStringLiteral("\"'"),
                                           Ingest::tr("“quote” of the mapping profile must be a double or single "
                                                      "quote, or empty. Correct the profile.")));
    } else {
        HOITHI_TRY(profile.answers.separator,
                   readSign(key, value, QStringLiteral(",;|/- \t"),
                            Ingest::tr("“answer_separator” of the mapping profile must be one of , ; | / - or a "
                                       "blank. Correct the profile.")));
    }
    return {};
}

Result<void> readKey(const QString &key, const QJsonValue &value, MappingProfile &profile)
{
    if (key == QLatin1String("columns"))
        return readProfileColumns(value, profile);
    if (key == QLatin1String("time"))
        return readChoice(timeFormatNames, value, profile.time,
                          Ingest::tr("“time” of the mapping profile must be iso, dmy, mdy, excel, unix, unix_ms or "
                                     "js. Correct the profile."));
    if (key == QLatin1String("answers"))
        return readChoice(answerFormNames, value, profile.answers.form,
                          Ingest::tr("“answers” of the mapping profile must be letters, numbers, numbers_from_0 or "
                                     "texts. Correct the profile."));
    if (key == QLatin1String("encoding"))
        return readChoice(textEncodingNames, value, profile.encoding,
                          Ingest::tr("“encoding” of the mapping profile must be utf-8, windows-1258 or tcvn3. Correct "
                                     "the profile."));
    if (key == QLatin1String("header"))
        return readHeaderLine(value, profile);
    if (key == QLatin1String("sheet"))
        return readSheet(value, profile);
    if (key == QLatin1String("delimiter") || key == QLatin1String("quote") || key == QLatin1String("answer_separator"))
        return readSigns(key, value, profile);
    return unknownProfileKey(key);
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
                       Ingest::tr("The mapping profile is not a JSON object. Correct the profile."),
                       fault.errorString());
    MappingProfile profile;
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it)
        HOITHI_CHECK(readKey(it.key(), it.value(), profile));
    HOITHI_CHECK(checkProfileColumns(profile));
    return profile;
}

QByteArray MappingProfile::toJson() const
{
    const MappingProfile usual;
    QJsonObject object;
    const QJsonObject named = profileColumnsToJson(*this);
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
        object.insert(QStringLiteral("header"), hasHeader() ? headerLine : 0);
    if (sheet)
        object.insert(QStringLiteral("sheet"), QString::fromStdString(*sheet));
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace hoithi
