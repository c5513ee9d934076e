// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Agencies that change: merged, with other headcounts, as a file has them; and taking a change back.
#include "commandline/agencies/agencygroups.h"
#include "commandline/messages.h"
#include "commandline/moments.h"
#include "commandline/tables/agencychangetables.h"
#include "services/agencies/agencyservice.h"

namespace hoithi::commandline {

namespace {

using SessionPtr = std::shared_ptr<ContestSession>;

/// What is to be said of them although they are recorded.
Result<void> tellRemarks(AgencyService &service, const std::vector<AgencyEdit> &edits, Context &context)
{
    HOITHI_TRY(const QStringList remarks, wait(service.remarks(edits)));
    for (const QString &remark : remarks)
        context.err << remark << Qt::endl;
    return {};
}

/// Records the edits over what is there now.
Result<void> record(const Arguments &arguments, Context &context, const std::vector<AgencyEdit> &edits)
{
    HOITHI_TRY(const QString person, ownName(arguments, s("by")));
    HOITHI_TRY(const SessionPtr session, openForRecording(arguments.positional(0), context));
    AgencyService &service = session->agencyDecisions();
    HOITHI_TRY(const AgencyList list, wait(service.list()));
    for (const AgencyEdit &edit : edits) {
        if (list.history.find(edit.code) == nullptr)
            return failure(ErrorCode::NotFound,
                           Messages::tr("The contest has no agency with the code “%1”.").arg(edit.code));
    }
    HOITHI_TRY(const qint64 change, wait(service.change({edits, list.version, arguments.value(s("reason")), person})));
    context.out << (change == 0 ? Messages::tr("It is so already.")
                                : Messages::tr("Recorded as change %1.").arg(change))
                << '\n';
    return tellRemarks(service, edits, context);
}

Result<void> mergeAgencies(const Arguments &arguments, Context &context)
{
    AgencyEdit edit;
    edit.code = arguments.value(s("from"));
    edit.mergedInto = arguments.value(s("into"));
    HOITHI_TRY(edit.mergedSince, dayOption(arguments, s("date")));
    return record(arguments, context, {edit});
}

Result<void> splitAgency(const Arguments &arguments, Context &context)
{
    AgencyEdit edit;
    edit.code = arguments.value(s("agency"));
    edit.mergedInto = QString();
    return record(arguments, context, {edit});
}

Result<void> setHeadcount(const Arguments &arguments, Context &context)
{
    bool isNumber = false;
    AgencyEdit edit;
    edit.code = arguments.value(s("agency"));
    edit.people = arguments.value(s("count")).toInt(&isNumber);
    if (!isNumber || *edit.people < 0)
        return usageError(Messages::tr("--count is a whole number"));
    if (arguments.has(s("date"))) {
        HOITHI_TRY(edit.peopleSince, dayOption(arguments, s("date")));
    }
    return record(arguments, context, {edit});
}

Result<void> listChanges(const Arguments &arguments, Context &context)
{
    const QString format = arguments.value(s("format"), s("csv"));
    if (format != s("csv") && format != s("json"))
        return usageError(Messages::tr("--format is csv or json"));
    HOITHI_TRY(const SessionPtr session, openStore(arguments.positional(0), context));
    HOITHI_TRY(const std::vector<AgencyChangeTold> changes, wait(session->agencyDecisions().changes()));
    if (format == s("json"))
        context.out << agencyChangesJson(changes);
    else
        writeAgencyChangesCsv(context.out, changes);
    return {};
}

Result<void> revertChange(const Arguments &arguments, Context &context)
{
    HOITHI_TRY(const int change, requiredNumber(arguments, s("change"), anyNumber));
    HOITHI_TRY(const QString person, ownName(arguments, s("by")));
    HOITHI_TRY(const SessionPtr session, openForRecording(arguments.positional(0), context));
    HOITHI_TRY(const qint64 number,
               wait(session->agencyDecisions().revert(change, arguments.value(s("reason")), person)));
    context.out << Messages::tr("Change %1 is taken back by change %2.").arg(change).arg(number) << '\n';
    return {};
}

Result<void> exportAgencyList(const Arguments &arguments, Context &context)
{
    HOITHI_TRY(const SessionPtr session, openStore(arguments.positional(0), context));
    HOITHI_CHECK(wait(session->agencyDecisions().exportTo(arguments.positional(1))));
    context.out << Messages::tr("Saved %1.").arg(arguments.positional(1)) << '\n';
    return {};
}

void tellStage(Context &context, const AgencyStage &stage)
{
    writeAgencyStageCsv(context.out, stage);
    context.err << Messages::tr(
                       "Agencies added: %1, changed: %2, unchanged: %3; lines that cannot be taken: %4; not in the "
                       "file, and staying: %5.")
                       .arg(stage.count(AgencyRowState::Added))
                       .arg(stage.count(AgencyRowState::Changed))
                       .arg(stage.count(AgencyRowState::Unchanged))
                       .arg(stage.count(AgencyRowState::Invalid))
                       .arg(stage.missing.size())
                << Qt::endl;
}

/// A file is taken as a whole, or not at all.
Result<void> importAgencies(const Arguments &arguments, Context &context)
{
    const bool isPreview = arguments.has(s("preview"));
    QString person;
    if (!isPreview) {
        HOITHI_TRY(person, ownName(arguments, s("by")));
    }
    HOITHI_TRY(const SessionPtr session, isPreview ? openStore(arguments.positional(0), context)
                                                   : openForRecording(arguments.positional(0), context));
    AgencyService &service = session->agencyDecisions();
    HOITHI_TRY(const AgencyStage stage, wait(service.stage(arguments.positional(1))));
    tellStage(context, stage);
    HOITHI_CHECK(tellRemarks(service, stage.edits(), context));
    if (isPreview)
        return {};
    if (stage.count(AgencyRowState::Invalid) > 0)
        return failure(ErrorCode::BadInput,
                       Messages::tr("Nothing was recorded: correct the lines that cannot be taken, and import again."));
    std::vector<AgencyEdit> edits = stage.edits();
    if (edits.empty()) {
        context.err << Messages::tr("It is so already.") << Qt::endl;
        return {};
    }
    HOITHI_TRY(const qint64 change,
               wait(service.change({std::move(edits), stage.version, arguments.value(s("reason")), person})));
    context.err << Messages::tr("Recorded as change %1.").arg(change) << Qt::endl;
    return {};
}

std::vector<Command> fileCommands()
{
    return {
        {s("agencies import"),
         s("STORE FILE [--preview] --by NAME --reason TEXT"),
         QT_TRANSLATE_NOOP("CommandLine", "takes new agencies and changes of them from a CSV or .xlsx file"),
         {.positional = {s("STORE"), s("FILE")}, .values = {s("by"), s("reason")}, .flags = {s("preview")}},
         importAgencies},
        {s("agencies export"),
         s("STORE FILE"),
         QT_TRANSLATE_NOOP("CommandLine", "writes the agencies into a CSV or .xlsx file, as agencies import takes it"),
         {.positional = {s("STORE"), s("FILE")}},
         exportAgencyList}};
}

} // namespace

std::vector<Command> agencyChangeCommands()
{
    std::vector<Command> commands = fileCommands();
    const std::vector<Command> changes{
        {s("agencies merge"),
         s("STORE --from CODE --into CODE --date DAY --by NAME --reason TEXT"),
         QT_TRANSLATE_NOOP("CommandLine", "counts an agency for another one, from a day on"),
         {.positional = {s("STORE")},
          .values = {s("from"), s("into"), s("date"), s("by"), s("reason")},
          .required = {s("from"), s("into"), s("date"), s("reason")}},
         mergeAgencies},
        {s("agencies split"),
         s("STORE --agency CODE --by NAME --reason TEXT"),
         QT_TRANSLATE_NOOP("CommandLine", "counts a merged agency by itself again, as if it had not been merged"),
         {.positional = {s("STORE")},
          .values = {s("agency"), s("by"), s("reason")},
          .required = {s("agency"), s("reason")}},
         splitAgency},
        {s("agencies headcount"),
         s("STORE --agency CODE --count N [--date DAY] --by NAME --reason TEXT"),
         QT_TRANSLATE_NOOP("CommandLine", "says how many people an agency has, from a day on or from the beginning"),
         {.positional = {s("STORE")},
          .values = {s("agency"), s("count"), s("date"), s("by"), s("reason")},
          .required = {s("agency"), s("count"), s("reason")}},
         setHeadcount},
        {s("agencies changes"),
         s("STORE [--format csv|json]"),
         QT_TRANSLATE_NOOP("CommandLine", "prints how the agencies were changed, the newest first"),
         {.positional = {s("STORE")}, .values = {s("format")}},
         listChanges},
        {s("agencies revert"),
         s("STORE --change N --by NAME --reason TEXT"),
         QT_TRANSLATE_NOOP("CommandLine", "takes a change of the agencies back"),
         {.positional = {s("STORE")},
          .values = {s("change"), s("by"), s("reason")},
          .required = {s("change"), s("reason")}},
         revertChange},
    };
    commands.insert(commands.end(), changes.begin(), changes.end());
    return commands;
}

} // namespace hoithi::commandline
