// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/arguments.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace hoithi::commandline {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

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

} // namespace

std::optional<Arguments> Arguments::parse(const ArgumentSpec &spec, const QStringList &arguments, QString *problem)
{
    QCommandLineParser parser;
    for (const QString &name : spec.values)
        parser.addOption(QCommandLineOption(name, QString(), name));
    for (const QString &name : spec.flags)
        parser.addOption(QCommandLineOption(name));
    // The parser takes the first argument for the program's name.
    if (!parser.parse(QStringList{QString()} + arguments)) {
        *problem = parser.errorText();
        return std::nullopt;
    }
    *problem = countProblem(spec, parser.positionalArguments().size());
    if (problem->isEmpty())
        *problem = optionProblem(spec, parser);
    if (!problem->isEmpty())
        return std::nullopt;

    Arguments result;
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

std::optional<int> Arguments::number(const QString &option) const
{
    bool ok = false;
    const int number = value(option).toInt(&ok);
    if (!ok || number < 1 || number > 9999)
        return std::nullopt;
    return number;
}

} // namespace hoithi::commandline
