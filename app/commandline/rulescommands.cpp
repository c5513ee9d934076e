// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/inputfile.h"
#include "commandline/command.h"
#include "commandline/messages.h"
#include "commandline/moments.h"
#include "commandline/tables/rulestables.h"
#include "commandline/textfile.h"
#include "services/rules/rulesservice.h"

#include <QFileInfo>

#include <algorithm>

namespace hoithi::commandline {

namespace {

Result<RuleBook> presetNamed(const QString &name)
{
    if (const auto rules = ruleBookPreset(name))
        return *rules;
    return usageError(Messages::tr("there is no preset “%1”; there are all-15 and literal-10").arg(name));
}

Result<RulesFile> rulesInFile(const QString &name)
{
    InputFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io,
                       Messages::tr("The file %1 cannot be read: %2").arg(file.fileName(), file.errorString()));
    return parseRulesFile(readUpTo(file, mostRulesFileBytes + 1));
}

Result<RulesFile> rulesFrom(const Arguments &arguments)
{
    if (arguments.has(s("preset")) == arguments.has(s("file")))
        return usageError(Messages::tr("give either --preset or --file"));
    if (!arguments.has(s("preset")))
        return rulesInFile(arguments.value(s("file")));
    HOITHI_TRY(RuleBook rules, presetNamed(arguments.value(s("preset"))));
    return RulesFile{std::move(rules), 1};
}

Result<void> approveRules(const Arguments &arguments, Context &context)
{
    HOITHI_TRY(const RulesFile rules, rulesFrom(arguments));
    HOITHI_TRY(const QString approver, ownName(arguments, s("approver")));
    HOITHI_TRY(const auto session, openForRecording(arguments.positional(0), context));
    HOITHI_TRY(const int version, wait(session->approveRules(rules.rules, rules.inForceFromRound, approver,
                                                             arguments.value(s("reason")))));
    context.out
        << Messages::tr("Rule book version %1 is in force from round %2.").arg(version).arg(rules.inForceFromRound)
        << '\n';
    return {};
}

Result<bool> wantsJson(const Arguments &arguments)
{
    const QString format = arguments.value(s("format"), s("text"));
    if (format != s("text") && format != s("json"))
        return usageError(Messages::tr("--format is text or json"));
    return format == s("json");
}

Result<std::vector<int>> numbersOf(const Arguments &arguments, const QString &option)
{
    std::vector<int> numbers;
    for (const QString &text : arguments.values(option)) {
        bool isNumber = false;
        numbers.push_back(text.toInt(&isNumber));
        if (!isNumber || numbers.back() < 1)
            return usageError(Messages::tr("--%1 is a number from 1").arg(option));
    }
    return numbers;
}

/// The one that is asked for; the newest where none is.
Result<RuleVersionState> wantedVersion(const Arguments &arguments, const RulesState &state)
{
    if (state.versions.empty())
        return failure(ErrorCode::NotFound, Messages::tr("No rules are approved yet (rules approve)."));
    if (arguments.has(s("round"))) {
        HOITHI_TRY(const int round, requiredNumber(arguments, s("round")));
        if (const RuleVersionState *version = state.inForce(round))
            return *version;
        return failure(ErrorCode::NotFound, Messages::tr("No rules are in force in round %1.").arg(round));
    }
    if (!arguments.has(s("version")))
        return state.versions.back();
    HOITHI_TRY(const int number, requiredNumber(arguments, s("version")));
    if (number > state.newest())
        return failure(ErrorCode::NotFound, Messages::tr("There is no version %1 of the rules.").arg(number));
    return state.versions.at(static_cast<std::size_t>(number) - 1);
}

Result<void> showRules(const Arguments &arguments, Context &context)
{
    if (arguments.has(s("round")) && arguments.has(s("version")))
        return usageError(Messages::tr("give either --round or --version"));
    HOITHI_TRY(const bool json, wantsJson(arguments));
    HOITHI_TRY(const auto session, openStore(arguments.positional(0), context));
    HOITHI_TRY(const RulesState state, wait(session->rules().state()));
    const bool all = !arguments.has(s("round")) && !arguments.has(s("version"));
    if (json && all) {
        context.out << rulesJson(state, state.versions) << '\n';
        return {};
    }
    HOITHI_TRY(const RuleVersionState version, wantedVersion(arguments, state));
    if (json)
        context.out << rulesJson(state, {version}) << '\n';
    else
        writeRules(context.out, state, version);
    return {};
}

/// Versions, then presets, then files; within each as given.
Result<std::vector<ComparedRules>> comparedRules(const Arguments &arguments)
{
    std::vector<ComparedRules> rules;
    HOITHI_TRY(const std::vector<int> versions, numbersOf(arguments, s("version")));
    for (const int version : versions)
        rules.push_back({Messages::tr("Version %1").arg(version), version, {}});
    for (const QString &preset : arguments.values(s("preset"))) {
        HOITHI_TRY(RuleBook book, presetNamed(preset));
        rules.push_back({preset, {}, std::move(book)});
    }
    for (const QString &name : arguments.values(s("file"))) {
        HOITHI_TRY(RulesFile file, rulesInFile(name));
        rules.push_back({QFileInfo(name).fileName(), {}, std::move(file.rules)});
    }
    if (rules.size() < 2 || rules.size() > RulesComparison::mostRules)
        return usageError(
            Messages::tr("give two to %1 of --version, --preset and --file").arg(RulesComparison::mostRules));
    return rules;
}

Result<void> compareRules(const Arguments &arguments, Context &context)
{
    HOITHI_TRY(const int round, requiredNumber(arguments, s("round")));
    HOITHI_TRY(const bool json, wantsJson(arguments));
    HOITHI_TRY(const std::vector<ComparedRules> rules, comparedRules(arguments));
    HOITHI_TRY(const auto session, openStore(arguments.positional(0), context));
    HOITHI_TRY(const RulesComparison comparison, wait(session->rules().compare(round, rules)));
    if (json)
        context.out << comparisonJson(comparison) << '\n';
    else
        writeComparison(context.out, comparison);
    return {};
}

Result<void> printRules(const Arguments &arguments, Context &context)
{
    RulesPrinting printing;
    if (arguments.has(s("preset")) || arguments.has(s("file"))) {
        HOITHI_TRY(const RulesFile draft, rulesFrom(arguments));
        printing.draft = draft.rules;
        printing.draftFromRound = draft.inForceFromRound;
    }
    if (arguments.has(s("version"))) {
        if (printing.draft)
            return usageError(Messages::tr("give either --version or a draft"));
        HOITHI_TRY(printing.version, requiredNumber(arguments, s("version")));
    }
    printing.number = arguments.value(s("number"));
    printing.signerTitle = arguments.value(s("signer-title"));
    printing.signerName = arguments.value(s("signer"));
    if (arguments.has(s("date"))) {
        HOITHI_TRY(printing.date, dayOption(arguments, s("date")));
    }
    HOITHI_TRY(const auto session, openStore(arguments.positional(0), context));
    HOITHI_CHECK(wait(session->rules().print(printing, arguments.positional(1))));
    context.out << Messages::tr("The rules are in %1.").arg(arguments.positional(1)) << '\n';
    return {};
}

Command compareCommand()
{
    return {
        s("rules compare"),
        s("STORE --round N [--version V]… [--preset all-15|literal-10]… [--file RULES.json]… [--format text|json]"),
        QT_TRANSLATE_NOOP("CommandLine", "what a round comes to by two or more rule books, and whose prizes differ"),
        {.positional = {s("STORE")},
         .values = {s("round"), s("version"), s("preset"), s("file"), s("format")},
         .repeatable = {s("version"), s("preset"), s("file")},
         .required = {s("round")}},
        compareRules};
}

} // namespace

std::vector<Command> rulesCommands()
{
    return {
        {s("rules approve"),
         s("STORE (--preset all-15|literal-10 | --file RULES.json) --approver NAME --reason TEXT"),
         QT_TRANSLATE_NOOP("CommandLine", "records how the committee reads the rules; nothing ranks before"),
         {.positional = {s("STORE")},
          .values = {s("preset"), s("file"), s("approver"), s("reason")},
          .required = {s("reason")}},
         approveRules},
        {s("rules show"),
         s("STORE [--round N | --version V] [--format text|json]"),
         QT_TRANSLATE_NOOP("CommandLine", "the rules in sentences: the newest, those of a round, or a version"),
         {.positional = {s("STORE")}, .values = {s("round"), s("version"), s("format")}},
         showRules},
        compareCommand(),
        {s("rules print"),
         s("STORE FILE.pdf [--version V | --preset all-15|literal-10 | --file RULES.json] [--number N] [--date DAY] "
           "[--signer-title T] [--signer NAME]"),
         QT_TRANSLATE_NOOP("CommandLine", "the rules as a document; what is not approved prints as a draft"),
         {.positional = {s("STORE"), s("FILE.pdf")},
          .values = {s("version"), s("preset"), s("file"), s("number"), s("date"), s("signer-title"), s("signer")}},
         printRules},
    };
}

} // namespace hoithi::commandline
