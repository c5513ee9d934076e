// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/complaints/complaintgroups.h"

#include "base/username.h"
#include "commandline/complaints/complaintarguments.h"
#include "commandline/givenlines.h"
#include "commandline/moments.h"
#include "commandline/passphrase.h"
#include "commandline/textfile.h"
#include "services/complaints/complaintservice.h"

namespace hoithi::commandline {

namespace {

/// What only a letter that is being written takes.
QStringList writingOptions()
{
    return {s("salutation"), s("text-file"), s("signer-title"), s("signer")};
}

Result<ComplaintLetterRequest> letterRequest(const Arguments &arguments)
{
    ComplaintLetterRequest request;
    HOITHI_TRY(request.number, complaintNumber(arguments));
    HOITHI_TRY(request.actor, ownName(arguments, s("actor")));
    if (!arguments.has(s("issued")) && arguments.has(s("number")) != arguments.has(s("date")))
        return usageError(Messages::tr("a letter is issued with --number and --date; without both it is a draft"));
    if (arguments.has(s("number")) && arguments.value(s("number")).trimmed().isEmpty())
        return usageError(Messages::tr("--%1 is empty").arg(s("number")));
    request.letterNumber = arguments.value(s("number"));
    if (arguments.has(s("date"))) {
        HOITHI_TRY(request.date, dayOption(arguments, s("date")));
    }
    request.salutation = arguments.value(s("salutation"));
    request.signerTitle = arguments.value(s("signer-title"));
    request.signerName = arguments.value(s("signer"));
    if (arguments.has(s("text-file"))) {
        HOITHI_TRY(request.followUp, readText(arguments.value(s("text-file"))));
    }
    return request;
}

/// A letter that was issued says what it said: nothing of it can be given anew.
Result<void> requireNothingToWrite(const Arguments &arguments)
{
    QStringList given = writingOptions() + QStringList{s("number")};
    given.removeIf([&arguments](const QString &option) { return !arguments.has(option); });
    if (given.isEmpty())
        return {};
    return usageError(
        Messages::tr("--%1 changes nothing of a letter that was issued: it is printed as it is. For another answer "
                     "a judge opens the complaint again first (complaints reopen).")
            .arg(given.constFirst()));
}

/// Only what can be written is warned of: the others are refused.
Result<ComplaintLetter> writtenLetter(ComplaintService &complaints, const ComplaintLetterRequest &request,
                                      ComplaintState state, Context &context)
{
    if (state == ComplaintState::Decided) {
        HOITHI_TRY(const QString missing, wait(complaints.missingResult(request.number)));
        if (!missing.isEmpty())
            context.err << Messages::tr("Warning: %1").arg(missing) << Qt::endl;
    }
    return wait(request.letterNumber.isEmpty() ? complaints.draftLetter(request) : complaints.issueLetter(request));
}

/// Issued where it has a number; else the one that was issued, or a draft where none was.
Result<ComplaintLetter> letterFor(ContestSession &session, const Arguments &arguments,
                                  const ComplaintLetterRequest &request, Context &context)
{
    ComplaintService &complaints = session.complaints();
    HOITHI_TRY(const ComplaintSheet sheet, wait(complaints.sheet(request.number)));
    const bool stands = sheet.row.state == ComplaintState::Answered && request.letterNumber.isEmpty();
    if (!arguments.has(s("issued")) && !stands)
        return writtenLetter(complaints, request, sheet.row.state, context);
    HOITHI_CHECK(requireNothingToWrite(arguments));
    return wait(complaints.issuedLetter(request.number, request.actor, arguments.value(s("issued")), request.date));
}

Result<void> letter(const Arguments &arguments, Context &context)
{
    const QString file = arguments.positional(2);
    if (!file.endsWith(s(".pdf"), Qt::CaseInsensitive) && !file.endsWith(s(".docx"), Qt::CaseInsensitive))
        return usageError(Messages::tr("FILE ends in .pdf or .docx"));
    HOITHI_TRY(const ComplaintLetterRequest request, letterRequest(arguments));
    HOITHI_CHECK(requireWritable(file)); // what is issued stays issued
    HOITHI_TRY(const auto session, openUnlocked(arguments, context));
    HOITHI_TRY(const ComplaintLetter made, letterFor(*session, arguments, request, context));
    const Result<void> saved = wait(session->complaints().saveLetter(made, file, userName()));
    if (!saved && !request.letterNumber.isEmpty())
        context.err << Messages::tr(
            "The letter is issued all the same. Without --number and --date it is printed again.")
                    << Qt::endl;
    HOITHI_CHECK(saved);
    context.out << (made.issued ? Messages::tr("The letter that answers complaint %1 is in %2.")
                                : Messages::tr("A draft of the letter that answers complaint %1 is in %2."))
                       .arg(QString::number(request.number), file)
                << '\n';
    return {};
}

} // namespace

Command complaintLetterCommand()
{
    return {
        s("complaints letter"),
        s("STORE NUMBER FILE.pdf|FILE.docx [--number N --date DAY] [--issued N [--date DAY]] [--salutation S] "
          "[--text-file F] "
          "[--signer-title T] [--signer NAME] --actor NAME [--passphrase-file F]"),
        QT_TRANSLATE_NOOP("CommandLine",
                          "the letter that answers a complaint: with number and date it is issued, else a draft, or "
                          "once more what was issued, with --issued an earlier one too; --text-file says what follows"),
        {.positional = {s("STORE"), s("NUMBER"), s("FILE")},
         .values = QStringList{s("number"), s("date"), s("issued"), s("actor")} + writingOptions()},
        letter};
}

} // namespace hoithi::commandline
