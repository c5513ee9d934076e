// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/usage.h"

#include "commandline/messages.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace hoithi::commandline {

namespace {

/// What an option means; it means the same in every command that has it.
constexpr std::array optionTexts{
    std::pair{"actor",
              QT_TRANSLATE_NOOP("CommandLine", "who does it; only members may leave it out, whose login says it")},
    std::pair{"by",
              QT_TRANSLATE_NOOP("CommandLine", "who does it; only members may leave it out, whose login says it")},
    std::pair{"agency",
              QT_TRANSLATE_NOOP("CommandLine", "an agency's code, as agencies list prints it; none: of the list")},
    std::pair{"author",
              QT_TRANSLATE_NOOP("CommandLine", "who decides; only members may leave it out, whose login says it")},
    std::pair{"text", QT_TRANSLATE_NOOP("CommandLine", "how people wrote it, as agencies unresolved prints it")},
    std::pair{"at",
              QT_TRANSLATE_NOOP("CommandLine", "the day as of which it is told, as in 2027-12-31; today unless told")},
    std::pair{"change", QT_TRANSLATE_NOOP("CommandLine", "the number that agencies changes prints first")},
    std::pair{"into", QT_TRANSLATE_NOOP("CommandLine", "the code of the agency that it is merged into")},
    std::pair{"add", QT_TRANSLATE_NOOP("CommandLine", "a milestone that there is not yet")},
    std::pair{"cancel", QT_TRANSLATE_NOOP("CommandLine", "it is not to be done after all")},
    std::pair{"closes",
              QT_TRANSLATE_NOOP("CommandLine",
                                "when it closes, local time: 2023-09-22T00:00; a day alone is closed at its end")},
    std::pair{"days", QT_TRANSLATE_NOOP("CommandLine", "so many days later; negative: earlier")},
    std::pair{"done", QT_TRANSLATE_NOOP("CommandLine", "the day on which it was done; “none”: not yet")},
    std::pair{"due", QT_TRANSLATE_NOOP("CommandLine", "the last day for it")},
    std::pair{"lead", QT_TRANSLATE_NOOP("CommandLine", "who is in charge of it")},
    std::pair{"import", QT_TRANSLATE_NOOP("CommandLine", "imports what only brings new rows; all else waits")},
    std::pair{"once", QT_TRANSLATE_NOOP("CommandLine", "ends when all that lies there has been told")},
    std::pair{"open", QT_TRANSLATE_NOOP("CommandLine", "only what nobody has settled yet")},
    std::pair{"opens",
              QT_TRANSLATE_NOOP("CommandLine",
                                "when it opens, local time: 2023-09-15T08:00; a day alone is open from its beginning")},
    std::pair{"partner", QT_TRANSLATE_NOOP("CommandLine", "who works with them")},
    std::pair{"restore", QT_TRANSLATE_NOOP("CommandLine", "it is to be done after all")},
    std::pair{"starts", QT_TRANSLATE_NOOP("CommandLine", "the day on which it begins; “none”: not known")},
    std::pair{"tie", QT_TRANSLATE_NOOP("CommandLine",
                                       "the tie as review ties printed it: refused where it is another one by now")},
    std::pair{"title", QT_TRANSLATE_NOOP("CommandLine", "what it is called")},
    std::pair{"about",
              QT_TRANSLATE_NOOP(
                  "CommandLine",
                  "what the complaint is about: score, place, prize, agency, prediction, key, eligibility or other")},
    std::pair{"answer-days",
              QT_TRANSLATE_NOOP("CommandLine", "how many working days there are for the answer; 10 unless told")},
    std::pair{"complaint-days",
              QT_TRANSLATE_NOOP("CommandLine",
                                "how many days after the signed result it can be complained about; 15 unless told")},
    std::pair{"led-to", QT_TRANSLATE_NOOP("CommandLine", "the number of the audit entry of what the outcome led to")},
    std::pair{"outcome",
              QT_TRANSLATE_NOOP("CommandLine",
                                "what comes of it: upheld, partly_upheld, rejected, withdrawn or out_of_time")},
    std::pair{"received",
              QT_TRANSLATE_NOOP("CommandLine",
                                "when it came in: 2023-10-02T09:30 (local time, or with its offset); now unless told")},
    std::pair{
        "salutation",
        QT_TRANSLATE_NOOP("CommandLine", "how the letter addresses the complainant: Ông or Bà; Ông (Bà) unless told")},
    std::pair{"state",
              QT_TRANSLATE_NOOP("CommandLine",
                                "only complaints of this state: open, due_soon, overdue, decided or answered")},
    std::pair{"issued",
              QT_TRANSLATE_NOOP("CommandLine", "the number of a letter that was issued, to print that one again")},
    std::pair{"set-aside", QT_TRANSLATE_NOOP("CommandLine", "a copy that was worked on apart and counts no more")},
    std::pair{"submission", QT_TRANSLATE_NOOP("CommandLine", "a submission that the complaint is about")},
    std::pair{
        "text-file",
        QT_TRANSLATE_NOOP(
            "CommandLine",
            "a file with what is said, in place of an argument, which other programs see; - reads standard input")},
    std::pair{"way", QT_TRANSLATE_NOOP("CommandLine", "how it came in: in_person, letter, phone, email or app")},
    std::pair{"accept", QT_TRANSLATE_NOOP("CommandLine", "answers that count as right from now on: B,C is either of "
                                                         "them, BC both together")},
    std::pair{"approver",
              QT_TRANSLATE_NOOP("CommandLine", "who decided; only members may leave it out, whose login says it")},
    std::pair{"approved-only",
              QT_TRANSLATE_NOOP("CommandLine", "draws only what somebody has approved; in a contest with "
                                               "members it always is so")},
    std::pair{"all", QT_TRANSLATE_NOOP("CommandLine", "all that is open of the file or the round")},
    std::pair{"batch", QT_TRANSLATE_NOOP("CommandLine", "the imported file, by the number that batch list prints")},
    std::pair{"blueprint", QT_TRANSLATE_NOOP("CommandLine", "a JSON file that says how many questions of what")},
    std::pair{"comment", QT_TRANSLATE_NOOP("CommandLine", "what is said with it, for the record")},
    std::pair{"ca",
              QT_TRANSLATE_NOOP("CommandLine", "a file with certificates in PEM form: only servers that one of them "
                                               "vouches for are trusted")},
    std::pair{"code-file", QT_TRANSLATE_NOOP("CommandLine", "a file that holds the recovery code")},
    std::pair{"collective", QT_TRANSLATE_NOOP("CommandLine", "the prizes of the agencies, over all rounds")},
    std::pair{"count",
              QT_TRANSLATE_NOOP("CommandLine",
                                "how many: people of an agency; questions, as many as the rules say unless told")},
    std::pair{"date",
              QT_TRANSLATE_NOOP(
                  "CommandLine",
                  "a day, as in 2027-12-31: on a document, a blank unless told; of agencies, from which it holds")},
    std::pair{"early", QT_TRANSLATE_NOOP("CommandLine", "before its time, at the request of a person or an authority")},
    std::pair{"entry", QT_TRANSLATE_NOOP("CommandLine", "the number that roster list prints first")},
    std::pair{"existing-login",
              QT_TRANSLATE_NOOP("CommandLine", "the server has this login already, and it is meant; its "
                                               "password stays as it is")},
    std::pair{"file", QT_TRANSLATE_NOOP("CommandLine", "a JSON file with the settings of the rules")},
    std::pair{"format",
              QT_TRANSLATE_NOOP("CommandLine", "one of the formats named above; of a table csv, unless told")},
    std::pair{"from",
              QT_TRANSLATE_NOOP(
                  "CommandLine",
                  "the backend's address, as in https://host/path; of agencies, the code of the one that is merged")},
    std::pair{"judge",
              QT_TRANSLATE_NOOP("CommandLine",
                                "the judge who decides or signs; only members may leave it out, whose login says it")},
    std::pair{"id", QT_TRANSLATE_NOOP("CommandLine", "the number that conflicts list prints first")},
    std::pair{"keep", QT_TRANSLATE_NOOP("CommandLine", "what is stored stays")},
    std::pair{"line", QT_TRANSLATE_NOOP("CommandLine", "the line of the row in its file")},
    std::pair{"take", QT_TRANSLATE_NOOP("CommandLine", "the row counts in place of what is stored")},
    std::pair{"key", QT_TRANSLATE_NOOP("CommandLine", "the right answers, one letter a question; {BD} demands both")},
    std::pair{"key-file", QT_TRANSLATE_NOOP("CommandLine", "a file with the key, in place of --key: other programs see "
                                                           "what is typed")},
    std::pair{"kind", QT_TRANSLATE_NOOP("CommandLine", "only flags of this kind, as the list names it: shared_phone")},
    std::pair{"limit", QT_TRANSLATE_NOOP("CommandLine", "only the first so many rows")},
    std::pair{"login",
              QT_TRANSLATE_NOOP("CommandLine", "what the member signs in with: small letters without accents")},
    std::pair{"months", QT_TRANSLATE_NOOP("CommandLine", "so many months after the last round has closed")},
    std::pair{"name", QT_TRANSLATE_NOOP("CommandLine", "the full name, under which is recorded what they do")},
    std::pair{"neutralise", QT_TRANSLATE_NOOP("CommandLine", "the question counts as right for everybody")},
    std::pair{"new-passphrase-file",
              QT_TRANSLATE_NOOP("CommandLine", "a file with the passphrase to set, in place of HOITHI_NEW_PASSPHRASE")},
    std::pair{"number",
              QT_TRANSLATE_NOOP("CommandLine", "a milestone's number in the plan, as 1.2; a document's number, a blank "
                                               "unless told")},
    std::pair{"options",
              QT_TRANSLATE_NOOP("CommandLine", "how many options each question has; 4 (A to D) unless told")},
    std::pair{"out", QT_TRANSLATE_NOOP("CommandLine", "the folder for the results; made where it is missing")},
    std::pair{"paper-code", QT_TRANSLATE_NOOP("CommandLine", "the paper, where a round has several")},
    std::pair{"passphrase-file",
              QT_TRANSLATE_NOOP("CommandLine",
                                "a file with the passphrase of what is sealed, in place of HOITHI_PASSPHRASE")},
    std::pair{"password-file",
              QT_TRANSLATE_NOOP("CommandLine", "a file with the member's password; a contest file asks for one")},
    std::pair{"place", QT_TRANSLATE_NOOP("CommandLine", "the place that they share")},
    std::pair{"preset", QT_TRANSLATE_NOOP("CommandLine", "what is built in under this name")},
    std::pair{"preview", QT_TRANSLATE_NOOP("CommandLine", "shows the effect and changes nothing")},
    std::pair{"profile",
              QT_TRANSLATE_NOOP("CommandLine",
                                "a JSON file that says how a foreign dump is read, or the name of a profile that "
                                "the contest keeps")},
    std::pair{"purpose", QT_TRANSLATE_NOOP("CommandLine", "what the export is for; kept in the audit trail")},
    std::pair{"proposal", QT_TRANSLATE_NOOP("CommandLine", "the number that people pending prints first")},
    std::pair{"question", QT_TRANSLATE_NOOP("CommandLine", "the question's number, from 1")},
    std::pair{"questions-passphrase-file",
              QT_TRANSLATE_NOOP("CommandLine", "a file with the organisers' passphrase of question sets, in place of "
                                               "HOITHI_QUESTIONS_PASSPHRASE")},
    std::pair{"reason", QT_TRANSLATE_NOOP("CommandLine", "why; kept with the decision")},
    std::pair{"rejects", QT_TRANSLATE_NOOP("CommandLine", "a CSV file for the rows that were not taken, and why")},
    std::pair{"replace", QT_TRANSLATE_NOOP("CommandLine", "puts it in the place of whatever is published there")},
    std::pair{"role", QT_TRANSLATE_NOOP("CommandLine", "what the member may do: each role has work of its own")},
    std::pair{"round", QT_TRANSLATE_NOOP("CommandLine", "the round's number, from 1")},
    std::pair{"run", QT_TRANSLATE_NOOP("CommandLine", "a ranking by its hash, or the beginning of it")},
    std::pair{"save",
              QT_TRANSLATE_NOOP("CommandLine", "the name that the guess is kept under, where it leaves nothing open")},
    std::pair{"seed", QT_TRANSLATE_NOOP("CommandLine",
                                        "what a draw follows from: the same seed gives the same paper, or the same "
                                        "order of those who tie")},
    std::pair{"signer", QT_TRANSLATE_NOOP("CommandLine", "the name below the document; a blank unless told")},
    std::pair{"signer-title", QT_TRANSLATE_NOOP("CommandLine", "what whoever signs the document is")},
    std::pair{"to", QT_TRANSLATE_NOOP("CommandLine", "the backend's address, as in https://host/path")},
    std::pair{"token-file", QT_TRANSLATE_NOOP("CommandLine", "a file with the backend's token, in place of "
                                                             "HOITHI_BACKEND_TOKEN and of the keyring")},
    std::pair{"until", QT_TRANSLATE_NOOP("CommandLine", "the last day, as in 2027-12-31")},
    std::pair{"variants",
              QT_TRANSLATE_NOOP("CommandLine", "how many variants, with questions and options in other orders")},
    std::pair{"version", QT_TRANSLATE_NOOP("CommandLine", "the number of a version, from 1")},
    std::pair{"winner", QT_TRANSLATE_NOOP("CommandLine",
                                          "one of those who tie, by submission or agency code; once for each prize, "
                                          "best first")},
    std::pair{"with-key", QT_TRANSLATE_NOOP("CommandLine", "with the right answers")},
};

constexpr bool eachOnce()
{
    for (std::size_t i = 0; i < optionTexts.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (std::string_view(optionTexts[i].first) == std::string_view(optionTexts[j].first))
                return false;
        }
    }
    return true;
}
static_assert(eachOnce(), "an option has one meaning");

QString optionText(const QString &option)
{
    const auto *const found = std::ranges::find_if(
        optionTexts, [&option](const auto &entry) { return option == QLatin1String(entry.first); });
    return found == optionTexts.end() ? QString() : Messages::tr(found->second);
}

/// "needed", "may be repeated": what the checks of the arguments will ask for.
QString remarkOn(const QString &option, const ArgumentSpec &spec)
{
    QStringList remarks;
    if (spec.required.contains(option))
        remarks << Messages::tr("needed");
    if (spec.repeatable.contains(option))
        remarks << (option == QLatin1String("approver") || option == QLatin1String("judge")
                        ? Messages::tr("twice: two different people")
                        : Messages::tr("may be given several times"));
    return remarks.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(remarks.join(QStringLiteral("; ")));
}

} // namespace

QString usageLine(const Command &command)
{
    return QStringLiteral("hoithi %1 %2").arg(command.name, command.synopsis).trimmed();
}

void printOverview(QTextStream &stream, const std::vector<Command> &commands)
{
    stream << Messages::tr("Usage:") << '\n';
    for (const Command &command : commands)
        stream << "  " << usageLine(command) << "\n      " << Messages::tr(command.summary) << '\n';
    stream << "  hoithi [STORE]\n      " << Messages::tr("opens the window, on a contest when one is named") << '\n';
    stream << "  hoithi --sample\n      " << Messages::tr("opens the window on a sample contest") << '\n';
    stream << "  hoithi --version\n";
    stream << '\n'
           << Messages::tr("STORE is a contest file (*.hoithi) or postgresql://user@host:port/database.") << '\n';
    stream << Messages::tr("hoithi COMMAND --help tells more of one command.") << Qt::endl;
}

void printHelp(QTextStream &stream, const Command &command)
{
    constexpr int column = 30;
    stream << Messages::tr("Usage:") << ' ' << usageLine(command) << '\n' << Messages::tr(command.summary) << '\n';
    QStringList options = command.arguments.values + command.arguments.flags;
    options.sort();
    for (const QString &option : options) {
        stream << "  " << QString(QStringLiteral("--") + option).leftJustified(column) << optionText(option)
               << remarkOn(option, command.arguments) << '\n';
    }
    stream << "  " << QStringLiteral("--help").leftJustified(column) << Messages::tr("this text") << Qt::endl;
}

} // namespace hoithi::commandline
