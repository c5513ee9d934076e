// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/mappingprofile.h"

#include "base/text.h"

#include <QCoreApplication>
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

std::optional<TimeFormat> timeFormat(const QString &name)
{
    static constexpr std::array<std::string_view, 6> names{"iso", "dmy", "excel", "unix", "unix_ms", "js"};
    const auto found = std::ranges::find(names, std::string_view(name.toStdString()));
    if (found == names.end())
        return std::nullopt;
    return static_cast<TimeFormat>(found - names.begin());
}

Result<void> readColumns(const QJsonValue &value, MappingProfile &profile)
{
    if (!value.isObject())
        return refused(Messages::tr("“columns” of the mapping profile must be an object. Correct the profile."));
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const std::string name = it.key().toStdString();
        const auto field = std::ranges::find(dumpFieldNames, std::string_view(name));
        if (field == dumpFieldNames.end())
            return refused(
                Messages::tr("The mapping profile names an unknown field “%1”. Correct the profile.").arg(it.key()));
        const QString column = normalized(it.value().toString());
        if (column.isEmpty())
            return refused(
                Messages::tr("The mapping profile gives no column for “%1”. Correct the profile.").arg(it.key()));
        const std::string text = column.toStdString();
        if (std::ranges::find(profile.columns, std::optional(text)) != profile.columns.end())
            return refused(
                Messages::tr("The mapping profile uses the column “%1” twice. Correct the profile.").arg(column));
        profile.columns[static_cast<std::size_t>(field - dumpFieldNames.begin())] = text;
    }
    return {};
}

Result<void> readKey(const QString &key, const QJsonValue &value, MappingProfile &profile)
{
    if (key == QLatin1String("columns"))
        return readColumns(value, profile);
    if (key == QLatin1String("time")) {
        const auto format = timeFormat(value.toString());
        if (!format)
            return refused(
                Messages::tr("“time” of the mapping profile must be iso, dmy, excel, unix, unix_ms or js. Correct the "
                             "profile."));
        profile.time = *format;
        return {};
    }
    if (key == QLatin1String("delimiter")) {
        const QString text = value.toString();
        if (text.size() != 1 || !QStringLiteral(",;\t|").contains(text))
            return refused(
                Messages::tr("“delimiter” of the mapping profile must be a comma, semicolon, tab or bar. Correct the "
                             "profile."));
        profile.delimiter = text.front().toLatin1();
        return {};
    }
    return refused(Messages::tr("The mapping profile holds an unknown key “%1”. Correct the profile.").arg(key));
}

} // namespace

std::string MappingProfile::columnOf(DumpField field) const
{
    const auto &own = columns[static_cast<std::size_t>(field)];
    if (own)
        return *own;
    std::string canonical(dumpFieldName(field));
    return std::ranges::find(columns, std::optional(canonical)) == columns.end() ? canonical : std::string();
}

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
    return profile;
}

} // namespace hoithi
