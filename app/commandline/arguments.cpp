// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/arguments.h"

#include "commandline/messages.h"

#include <QCommandLineParser>

#include <algorithm>

namespace hoithi::commandline {

namespace {

QString countProblem(const ArgumentSpec &spec, qsizetype given)
{
    const qsizetype wanted = spec.positional.size();
    if (given < wanted)
        return Messages::tr("%1 is missing").arg(spec.positional.at(given));
    if (given > wanted && !spec.lastRepeats)
        return Messages::tr("there is an argument too many");
    return {};
}

QString optionProblem(const ArgumentSpec &spec, const QCommandLineParser &parser)
{
    for (const QString &name : spec.required) {
        if (!parser.isSet(name))
            return Messages::tr("--%1 is missing").arg(name);
    }
    for (const QString &name : spec.values) {
        if (parser.values(name).size() > 1 && !spec.repeatable.contains(name))
            return Messages::tr("--%1 is given twice").arg(name);
    }
    return {};
}

/// What the parser refused, in our own words: its texts are in English only.
QString parserProblem(const ArgumentSpec &spec, const QCommandLineParser &parser, const QStringList &arguments)
{
    const QStringList unknown = parser.unknownOptionNames();
    if (!unknown.isEmpty())
        return Messages::tr("there is no option “%1”").arg(unknown.constFirst());
    for (const QString &name : spec.flags) {
        const QString given = QStringLiteral("--%1=").arg(name);
        if (std::ranges::any_of(arguments, [&given](const QString &text) { return text.startsWith(given); }))
            return Messages::tr("--%1 takes no value").arg(name);
    }
    return Messages::tr("%1 wants a value").arg(arguments.value(arguments.size() - 1));
}

} // namespace

std::optional<Arguments> Arguments::parse(const ArgumentSpec &spec, const QStringList &arguments, QString *problem)
{
    QCommandLineParser parser;
    for (const QString &name : spec.values)
        parser.addOption(QCommandLineOption(name, QString(), name));
    for (const QString &name : spec.flags)
        parser.addOption(QCommandLineOption(name));
    const QCommandLineOption help(QStringList{QStringLiteral("h"), QStringLiteral("help")});
    parser.addOption(help);
    // The parser takes the first argument for the program's name.
    const bool parsed = parser.parse(QStringList{QString()} + arguments);
    Arguments result;
    result.m_wantHelp = parser.isSet(help);
    if (result.m_wantHelp)
        return result;
    if (!parsed) {
        *problem = parserProblem(spec, parser, arguments);
        return std::nullopt;
    }
    *problem = countProblem(spec, parser.positionalArguments().size());
    if (problem->isEmpty())
        *problem = optionProblem(spec, parser);
    if (!problem->isEmpty())
        return std::nullopt;

    result.m_positional = parser.positionalArguments();
    for (const QString &name : spec.values) {
        if (parser.isSet(name))
            result.m_options.insert(name, parser.values(name));
    }
    for (const QString &name : spec.flags) {
        if (parser.isSet(name))
            result.m_flags.append(name);
    }
    return result;
}

QString Arguments::value(const QString &option, const QString &fallback) const
{
    const QStringList given = m_options.value(option);
    return given.isEmpty() ? fallback : given.constFirst();
}

std::optional<int> Arguments::number(const QString &option, int most) const
{
    bool ok = false;
    const int number = value(option).toInt(&ok);
    if (!ok || number < 1 || number > most)
        return std::nullopt;
    return number;
}

} // namespace hoithi::commandline
