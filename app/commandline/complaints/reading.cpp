// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/complaints/complaintgroups.h"

#include "base/username.h"
#include "commandline/complaints/complaintarguments.h"
#include "commandline/exports.h"
#include "commandline/passphrase.h"
#include "commandline/tables/complainttables.h"
#include "services/complaints/complaintservice.h"

#include <QJsonDocument>

#include <algorithm>

namespace hoithi::commandline {

namespace {

/// What --round and --state ask for.
struct Wanted
{
    std::optional<int> round;
    std::optional<ComplaintState> state;

    [[nodiscard]] bool admits(const ComplaintRow &row) const
    {
        return (!round || row.roundNumber == *round) && (!state || row.state == *state);
    }
};

Result<Wanted> wantedFrom(const Arguments &arguments)
{
    Wanted wanted;
    if (arguments.has(s("round"))) {
        HOITHI_TRY(wanted.round, requiredNumber(arguments, s("round")));
    }
    if (arguments.has(s("state"))) {
        HOITHI_TRY(wanted.state, choice(arguments, s("state"), allComplaintStates, complaintStateName));
    }
    return wanted;
}

Result<bool> asksForJson(const Arguments &arguments, const QString &other)
{
    const QString format = arguments.value(s("format"), other);
    if (format == s("json") || format == other)
        return format == s("json");
    return usageError(Messages::tr("--format is %1 or json").arg(other));
}

Result<void> list(const Arguments &arguments, Context &context)
{
    HOITHI_TRY(const Wanted wanted, wantedFrom(arguments));
    HOITHI_TRY(const bool json, asksForJson(arguments, s("csv")));
    HOITHI_TRY(const auto session, openForReading(arguments, context));
    HOITHI_TRY(ComplaintList complaints, wait(session->complaints().list()));
    std::erase_if(complaints.rows, [&wanted](const ComplaintRow &row) { return !wanted.admits(row); });
    if (json)
        context.out << QString::fromUtf8(QJsonDocument(complaintsJson(complaints.rows)).toJson());
    else
        writeComplaintsCsv(context.out, complaints.rows);
    return {};
}

/// With a reason everything that was said, on record; else the same in dots.
Result<void> show(const Arguments &arguments, Context &context)
{
    HOITHI_TRY(const qint64 number, complaintNumber(arguments));
    HOITHI_TRY(const bool json, asksForJson(arguments, s("text")));
    const bool opens = arguments.has(s("reason"));
    HOITHI_TRY(const auto session, opens ? openUnlocked(arguments, context) : openForReading(arguments, context));
    ComplaintService &complaints = session->complaints();
    HOITHI_TRY(
        const ComplaintSheet sheet,
        wait(opens ? complaints.show(number, userName(), arguments.value(s("reason"))) : complaints.sheet(number)));
    if (json)
        context.out << QString::fromUtf8(QJsonDocument(complaintJson(sheet)).toJson());
    else
        writeComplaint(context.out, sheet);
    return {};
}

void warnOfUnreadable(const std::vector<ComplaintSheet> &sheets, Context &context)
{
    QStringList numbers;
    for (const ComplaintSheet &sheet : sheets) {
        if (hidesComplainant(sheet) || std::ranges::any_of(sheet.steps, &ComplaintStep::unreadable))
            numbers.append(QString::number(sheet.row.number));
    }
    if (!numbers.isEmpty()) {
        context.err << Messages::tr("Not everything of these complaints can be read: %1. What is sealed of them was "
                                    "altered; see what verify says.")
                           .arg(numbers.join(s(", ")))
                    << Qt::endl;
    }
}

Result<void> exportAll(const Arguments &arguments, Context &context)
{
    HOITHI_TRY(const Wanted wanted, wantedFrom(arguments));
    HOITHI_TRY(const bool json, asksForJson(arguments, s("csv")));
    HOITHI_TRY(const auto session, openUnlocked(arguments, context));
    HOITHI_TRY(std::vector<ComplaintSheet> sheets, wait(session->complaints().opened()));
    std::erase_if(sheets, [&wanted](const ComplaintSheet &sheet) { return !wanted.admits(sheet.row); });
    const auto write = [&](QTextStream &out) {
        if (json)
            out << QString::fromUtf8(QJsonDocument(openedJson(sheets)).toJson());
        else
            writeOpenedCsv(out, sheets);
    };
    HOITHI_CHECK(recordText(*session,
                            {s("complaints"),
                             exportSubject(wanted.round.value_or(0)),
                             arguments.value(s("purpose")),
                             json ? s("json") : s("csv"),
                             std::ssize(sheets),
                             {},
                             {}},
                            write, context));
    write(context.out);
    warnOfUnreadable(sheets, context);
    return {};
}

} // namespace

std::vector<Command> complaintReadingCommands()
{
    return {
        {s("complaints list"),
         s("STORE [--round N] [--state S] [--format csv|json] [--passphrase-file F]"),
         QT_TRANSLATE_NOOP("CommandLine", "prints the register of complaints, without names and texts"),
         {.positional = {s("STORE")}, .values = {s("round"), s("state"), s("format")}},
         list},
        {s("complaints show"),
         s("STORE NUMBER [--reason TEXT] [--format text|json] [--passphrase-file F]"),
         QT_TRANSLATE_NOOP("CommandLine",
                           "prints a complaint; with a reason, which is recorded first, its text and complainant too"),
         {.positional = {s("STORE"), s("NUMBER")}, .values = {s("reason"), s("format")}},
         show},
        {s("complaints export"),
         s("STORE [--round N] [--state S] [--format csv|json] --purpose TEXT [--passphrase-file F]"),
         QT_TRANSLATE_NOOP("CommandLine", "prints the register with names and texts; the purpose is recorded first"),
         {.positional = {s("STORE")},
          .values = {s("round"), s("state"), s("format"), s("purpose")},
          .required = {s("purpose")}},
         exportAll},
    };
}

} // namespace hoithi::commandline
