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

/// Whether some field's own column has this name; headers are compared without case.
bool isTaken(const MappingProfile &profile, QStringView column)
{
    const QString wanted = caseFolded(column);
    const auto named = [&wanted](const SourceColumn &own) {
        return caseFolded(QString::fromStdString(own.name)) == wanted;
    };
    const auto given = [&named](const std::optional<SourceColumn> &own) {
        return own && named(*own);
    };
    return std::ranges::any_of(profile.columns, given) || std::ranges::any_of(profile.clocks, given)
           || std::ranges::any_of(profile.answerColumns, named);
}

tl::unexpected<Error> withoutColumn(const QString &field)
{
    return refused(Messages::tr("The mapping profile gives no column for “%1”. Correct the profile.").arg(field));
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
            return withoutColumn(it.key());
        if (isTaken(profile, column))
            return refused(
                Messages::tr("The mapping profile uses the column “%1” twice. Correct the profile.").arg(column));
        profile.columns[static_cast<std::size_t>(field - dumpFieldNames.begin())] =
            SourceColumn{column.toStdString(), 0};
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
    if (key == QLatin1String("sheet")) {
        if (value.toString().isEmpty())
            return refused(Messages::tr("“sheet” of the mapping profile must be the name of a sheet. Correct the "
                                        "profile."));
        profile.sheet = value.toString().toStdString();
        return {};
    }
    return refused(Messages::tr("The mapping profile holds an unknown key “%1”. Correct the profile.").arg(key));
}

/// A field may claim the canonical name of another; one that every row needs must then have a column of its own.
Result<void> checkRequired(const MappingProfile &profile)
{
    for (const DumpField field : requiredDumpFields) {
        const std::string_view name = dumpFieldName(field);
        if (profile.columnOf(field).empty())
            return withoutColumn(QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())));
    }
    return {};
}

} // namespace

QString SourceColumn::shown() const
{
    const QString text = QString::fromStdString(name);
    return occurrence == 0 ? text : QStringLiteral("%1 (%2)").arg(text).arg(occurrence);
}

std::string MappingProfile::columnOf(DumpField field) const
{
    const auto &own = columns[static_cast<std::size_t>(field)];
    if (own)
        return own->name;
    std::string canonical(dumpFieldName(field));
    return isTaken(*this, QString::fromStdString(canonical)) ? std::string() : canonical;
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
    HOITHI_CHECK(checkRequired(profile));
    return profile;
}

} // namespace hoithi
