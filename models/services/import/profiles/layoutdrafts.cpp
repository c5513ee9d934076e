// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/profiles/layoutdrafts.h"

#include "base/text.h"
#include "ingest/layout/guesstexts.h"
#include "ingest/layout/profilechoices.h"
#include "services/store.h"

#include <algorithm>
#include <map>

namespace hoithi {

namespace {

const QString clockSuffix = QStringLiteral(" clock");
const QString answerPrefix = QStringLiteral("answers ");
const QString partPrefix = QStringLiteral("full_name ");

char signOf(const QString &text)
{
    return text.isEmpty() ? '\0' : text.front().toLatin1();
}

QString textOf(char sign)
{
    return sign == '\0' ? QString() : QString(QLatin1Char(sign));
}

/// Each column as the profile names it: by which of several of its name it is.
std::vector<SourceColumn> sourceColumns(const QStringList &names)
{
    std::map<QString, int> counts;
    for (const QString &name : names)
        ++counts[caseFolded(name)];
    std::map<QString, int> seen;
    std::vector<SourceColumn> columns;
    for (const QString &name : names) {
        const QString key = caseFolded(name);
        columns.push_back({name.toStdString(), counts[key] > 1 ? ++seen[key] : 0});
    }
    return columns;
}

std::optional<DumpField> fieldNamed(const QString &name)
{
    return chosen<DumpField>(dumpFieldNames, name);
}

tl::unexpected<Error> usedTwice(const QString &use)
{
    const auto field = fieldNamed(use.section(u' ', 0, 0));
    return failure(ErrorCode::InvalidArgument,
                   Services::tr("Two columns are chosen for “%1”. Choose one.").arg(field ? fieldTitle(*field) : use));
}

/// Columns by the number of what they hold.
using Numbered = std::map<int, SourceColumn>;

/// Answers in columns of their own count from 1 without a gap.
Result<void> addAnswers(const Numbered &answers, MappingProfile &profile)
{
    int expected = 1;
    for (const auto &[number, column] : answers) {
        if (number != expected++)
            return failure(ErrorCode::InvalidArgument,
                           Services::tr("No column is chosen for answer %1.").arg(expected - 1));
        profile.answerColumns.push_back(column);
    }
    return {};
}

Result<void> addNameParts(const Numbered &parts, MappingProfile &profile)
{
    if (parts.empty())
        return {};
    if (profile.columns[static_cast<std::size_t>(DumpField::FullName)])
        return usedTwice(QStringLiteral("full_name"));
    if (parts.size() < 2 || parts.rbegin()->first != static_cast<int>(parts.size()))
        return failure(ErrorCode::InvalidArgument,
                       Services::tr("A name in several columns needs them all: part 1, part 2, and so on."));
    for (const auto &[number, column] : parts)
        profile.nameParts.push_back(column);
    return {};
}

Result<void> addColumn(const QString &use, const SourceColumn &column, MappingProfile &profile, Numbered &answers,
                       Numbered &parts)
{
    if (use.startsWith(partPrefix))
        return parts.emplace(use.mid(partPrefix.size()).toInt(), column).second ? Result<void>() : usedTwice(use);
    if (use.startsWith(answerPrefix))
        return answers.emplace(use.mid(answerPrefix.size()).toInt(), column).second ? Result<void>() : usedTwice(use);
    const bool isClock = use.endsWith(clockSuffix);
    const auto field = fieldNamed(isClock ? use.chopped(clockSuffix.size()) : use);
    if (!field)
        return failure(ErrorCode::Internal, use);
    auto &place = (isClock ? profile.clocks : profile.columns)[static_cast<std::size_t>(*field)];
    if (place)
        return usedTwice(use);
    place = column;
    return {};
}

/// A time of day without a day of its own is of the day of the other time.
void shareDay(MappingProfile &profile)
{
    const auto started = static_cast<std::size_t>(DumpField::StartedAt);
    const auto submitted = static_cast<std::size_t>(DumpField::SubmittedAt);
    if (profile.clocks[started] && !profile.columns[started] && profile.clocks[submitted])
        profile.columns[started] = profile.columns[submitted];
}

/// Said before the profile is read again, in words of the window.
Result<void> requireFields(const MappingProfile &profile, const std::vector<SourceColumn> &columns)
{
    for (const DumpField field : requiredDumpFields) {
        const auto index = static_cast<std::size_t>(field);
        const bool isCanonical = std::ranges::any_of(columns, [field](const SourceColumn &column) {
            return caseFolded(std::string_view(column.name)) == dumpFieldName(field);
        });
        const bool isApart = (field == DumpField::Answers && !profile.answerColumns.empty())
                             || (field == DumpField::FullName && !profile.nameParts.empty());
        if (!profile.columns[index] && !isApart && !isCanonical)
            return failure(ErrorCode::InvalidArgument,
                           Services::tr("Choose the column of “%1”.").arg(fieldTitle(field)));
    }
    for (std::size_t i = 0; i < dumpFieldCount; ++i) {
        if (profile.clocks[i] && !profile.columns[i])
            return failure(ErrorCode::InvalidArgument,
                           Services::tr("Choose the column of the day that belongs to “%1”.")
                               .arg(fieldTitle(static_cast<DumpField>(i))));
    }
    return {};
}

bool sameColumn(const SourceColumn &column, const SourceColumn &wanted)
{
    return caseFolded(std::string_view(column.name)) == caseFolded(std::string_view(wanted.name))
           && column.occurrence == wanted.occurrence;
}

/// What the profile reads the column as; empty where it does not.
QString useOf(const SourceColumn &source, const MappingProfile &profile)
{
    QString use;
    for (std::size_t i = 0; i < dumpFieldCount; ++i) {
        const auto field = static_cast<DumpField>(i);
        const SourceColumn own = profile.columns[i] ? *profile.columns[i] : SourceColumn{profile.columnOf(field), 0};
        const bool isInParts = field == DumpField::FullName && !profile.nameParts.empty();
        if (!isInParts && sameColumn(source, own))
            use = useName({field, false, {}});
        if (profile.clocks[i] && sameColumn(source, *profile.clocks[i]))
            use = useName({field, true, {}});
    }
    for (std::size_t i = 0; i < profile.nameParts.size(); ++i) {
        if (sameColumn(source, profile.nameParts[i]))
            use = useName({DumpField::FullName, false, {}, i});
    }
    for (std::size_t i = 0; i < profile.answerColumns.size(); ++i) {
        if (sameColumn(source, profile.answerColumns[i]))
            use = useName({DumpField::Answers, false, i});
    }
    return use;
}

} // namespace

QString useName(const ColumnUse &use)
{
    const QString field = latin1(dumpFieldName(use.field));
    if (use.answer)
        return answerPrefix + QString::number(*use.answer + 1);
    if (use.part)
        return partPrefix + QString::number(*use.part + 1);
    return use.isClock ? QString(field + clockSuffix) : field;
}

MappingProfile baseOf(const LayoutDraft &draft)
{
    MappingProfile base;
    base.headerLine = draft.headerLine;
    if (!draft.sheet.isEmpty())
        base.sheet = draft.sheet.toStdString();
    if (!draft.isText)
        return base;
    base.delimiter = signOf(draft.delimiter);
    base.quote = signOf(draft.quote);
    base.encoding = chosen<TextEncoding>(textEncodingNames, draft.encoding).value_or(TextEncoding::Utf8);
    return base;
}

Result<MappingProfile> profileOf(const LayoutDraft &draft, const QStringList &columns)
{
    MappingProfile profile = baseOf(draft);
    profile.time = chosen<TimeFormat>(timeFormatNames, draft.time).value_or(TimeFormat::Iso);
    profile.answers.form = chosen<AnswerForm>(answerFormNames, draft.answers).value_or(AnswerForm::Letters);
    profile.answers.separator = signOf(draft.separator);
    const std::vector<SourceColumn> sources = sourceColumns(columns);
    Numbered answers;
    Numbered parts;
    for (std::size_t i = 0; i < sources.size(); ++i) {
        const QString use = draft.uses.value(static_cast<qsizetype>(i));
        if (!use.isEmpty())
            HOITHI_CHECK(addColumn(use, sources[i], profile, answers, parts));
    }
    HOITHI_CHECK(addAnswers(answers, profile));
    HOITHI_CHECK(addNameParts(parts, profile));
    shareDay(profile);
    if (!profile.answerColumns.empty())
        profile.answers.separator = '\0';
    if (profile.columns[static_cast<std::size_t>(DumpField::StartedAt)] && !draft.duration.isEmpty())
        profile.duration = chosen<DurationUnit>(durationUnitNames, draft.duration);
    HOITHI_CHECK(requireFields(profile, sources));
    return MappingProfile::parse(profile.toJson());
}

LayoutDraft draftOf(const MappingProfile &profile, const QStringList &columns)
{
    LayoutDraft draft;
    draft.time = nameOf(timeFormatNames, profile.time);
    draft.answers = nameOf(answerFormNames, profile.answers.form);
    draft.separator = textOf(profile.answers.separator);
    draft.duration = profile.duration ? nameOf(durationUnitNames, *profile.duration) : QString();
    draft.delimiter = textOf(profile.delimiter);
    draft.quote = textOf(profile.quote);
    draft.encoding = nameOf(textEncodingNames, profile.encoding);
    draft.headerLine = profile.headerLine;
    draft.sheet = QString::fromStdString(profile.sheet.value_or(std::string()));
    for (const SourceColumn &source : sourceColumns(columns))
        draft.uses << useOf(source, profile);
    return draft;
}

} // namespace hoithi
