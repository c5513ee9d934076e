// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/audit/auditwords.h"

#include <QCoreApplication>

#include <array>
#include <span>

namespace hoithi {

namespace {

struct Word
{
    const char *key;
    const char *text;
};

constexpr auto actions = std::to_array<Word>({
    {"contest.create", QT_TRANSLATE_NOOP("AuditTexts", "Contest created")},
    {"rules.approve", QT_TRANSLATE_NOOP("AuditTexts", "Rule reading approved")},
    {"key.set", QT_TRANSLATE_NOOP("AuditTexts", "Answer key set")},
    {"questions.protect", QT_TRANSLATE_NOOP("AuditTexts", "Question sets sealed from now on")},
    {"questions.seal", QT_TRANSLATE_NOOP("AuditTexts", "Question set sealed")},
    {"questions.passphrase", QT_TRANSLATE_NOOP("AuditTexts", "Questions passphrase changed")},
    {"questions.recover", QT_TRANSLATE_NOOP("AuditTexts", "Questions passphrase set by recovery code")},
    {"questions.write", QT_TRANSLATE_NOOP("AuditTexts", "Questions changed")},
    {"questions.key", QT_TRANSLATE_NOOP("AuditTexts", "Key of the question bank renewed")},
    {"questions.export", QT_TRANSLATE_NOOP("AuditTexts", "Questions exported")},
    {"paper.draft", QT_TRANSLATE_NOOP("AuditTexts", "Paper drawn")},
    {"paper.freeze", QT_TRANSLATE_NOOP("AuditTexts", "Paper frozen")},
    {"paper.export", QT_TRANSLATE_NOOP("AuditTexts", "Paper looked at, printed or exported")},
    {"round.open", QT_TRANSLATE_NOOP("AuditTexts", "Round opened")},
    {"schedule.change", QT_TRANSLATE_NOOP("AuditTexts", "Schedule changed")},
    {"key.amend", QT_TRANSLATE_NOOP("AuditTexts", "Answer key amended")},
    {"roster.import", QT_TRANSLATE_NOOP("AuditTexts", "Roster imported")},
    {"roster.withdraw", QT_TRANSLATE_NOOP("AuditTexts", "Withdrawn from the roster")},
    {"submissions.import", QT_TRANSLATE_NOOP("AuditTexts", "Submissions imported")},
    {"submissions.withdraw", QT_TRANSLATE_NOOP("AuditTexts", "Imported file withdrawn")},
    {"profile.save", QT_TRANSLATE_NOOP("AuditTexts", "Mapping profile saved")},
    {"agencies.decide", QT_TRANSLATE_NOOP("AuditTexts", "Agency decided")},
    {"agencies.change", QT_TRANSLATE_NOOP("AuditTexts", "Agencies changed")},
    {"agencies.revert", QT_TRANSLATE_NOOP("AuditTexts", "Change of agencies taken back")},
    {"agencies.undo", QT_TRANSLATE_NOOP("AuditTexts", "Decision about an agency taken back")},
    {"submission.invalidate", QT_TRANSLATE_NOOP("AuditTexts", "Submission invalidated")},
    {"submission.reinstate", QT_TRANSLATE_NOOP("AuditTexts", "Submission taken back in")},
    {"conflict.keep", QT_TRANSLATE_NOOP("AuditTexts", "Conflict decided: what is stored stays")},
    {"conflict.take", QT_TRANSLATE_NOOP("AuditTexts", "Conflict decided: the later row counts")},
    {"conflict.restore", QT_TRANSLATE_NOOP("AuditTexts", "Later row no longer counts")},
    {"conflict.reopen", QT_TRANSLATE_NOOP("AuditTexts", "Conflict open again")},
    {"accounts.merge", QT_TRANSLATE_NOOP("AuditTexts", "Accounts merged")},
    {"accounts.separate", QT_TRANSLATE_NOOP("AuditTexts", "Accounts separated")},
    {"tie.resolve", QT_TRANSLATE_NOOP("AuditTexts", "Tie decided")},
    {"flag.judge", QT_TRANSLATE_NOOP("AuditTexts", "Review flag judged")},
    {"run.finalise", QT_TRANSLATE_NOOP("AuditTexts", "Result declared final")},
    {"run.compute", QT_TRANSLATE_NOOP("AuditTexts", "Round ranked")},
    {"run.sign", QT_TRANSLATE_NOOP("AuditTexts", "Ranking signed")},
    {"complaint.register", QT_TRANSLATE_NOOP("AuditTexts", "Complaint registered")},
    {"complaint.link", QT_TRANSLATE_NOOP("AuditTexts", "Submission linked with a complaint")},
    {"complaint.unlink", QT_TRANSLATE_NOOP("AuditTexts", "Link with a complaint removed")},
    {"complaint.note", QT_TRANSLATE_NOOP("AuditTexts", "Note on a complaint")},
    {"complaint.decide", QT_TRANSLATE_NOOP("AuditTexts", "Complaint decided")},
    {"complaint.reopen", QT_TRANSLATE_NOOP("AuditTexts", "Complaint opened again")},
    {"complaint.letter", QT_TRANSLATE_NOOP("AuditTexts", "Complaint answered")},
    {"complaint.show", QT_TRANSLATE_NOOP("AuditTexts", "Complaint read")},
    {"awards.give", QT_TRANSLATE_NOOP("AuditTexts", "Prizes awarded")},
    {"member.record", QT_TRANSLATE_NOOP("AuditTexts", "Member entered or changed")},
    {"member.remove", QT_TRANSLATE_NOOP("AuditTexts", "Member removed")},
    {"member.password", QT_TRANSLATE_NOOP("AuditTexts", "Password changed")},
    {"proposal.make", QT_TRANSLATE_NOOP("AuditTexts", "Proposed to a second person")},
    {"proposal.withdraw", QT_TRANSLATE_NOOP("AuditTexts", "Proposal taken back")},
    {"vault.protect", QT_TRANSLATE_NOOP("AuditTexts", "Passphrase set")},
    {"vault.passphrase", QT_TRANSLATE_NOOP("AuditTexts", "Passphrase changed")},
    {"vault.recover", QT_TRANSLATE_NOOP("AuditTexts", "Passphrase set by recovery code")},
    {"personal.show", QT_TRANSLATE_NOOP("AuditTexts", "Personal data shown")},
    {"personal.erase", QT_TRANSLATE_NOOP("AuditTexts", "Personal data erased")},
    {"personal.policy", QT_TRANSLATE_NOOP("AuditTexts", "Retention period set")},
    {"personal.export", QT_TRANSLATE_NOOP("AuditTexts", "People exported")},
});

constexpr auto names = std::to_array<Word>({
    {"reason", QT_TRANSLATE_NOOP("AuditTexts", "Reason")},
    {"batch", QT_TRANSLATE_NOOP("AuditTexts", "Batch")},
    {"file", QT_TRANSLATE_NOOP("AuditTexts", "File")},
    {"accepted", QT_TRANSLATE_NOOP("AuditTexts", "Accepted")},
    {"rejected", QT_TRANSLATE_NOOP("AuditTexts", "Rejected")},
    {"unchanged", QT_TRANSLATE_NOOP("AuditTexts", "Unchanged")},
    {"conflicts", QT_TRANSLATE_NOOP("AuditTexts", "Conflicts")},
    {"line", QT_TRANSLATE_NOOP("AuditTexts", "Line")},
    {"profile", QT_TRANSLATE_NOOP("AuditTexts", "Mapping profile")},
    {"version", QT_TRANSLATE_NOOP("AuditTexts", "Version")},
    {"in_force_from_round", QT_TRANSLATE_NOOP("AuditTexts", "In force from round")},
    {"paper_code", QT_TRANSLATE_NOOP("AuditTexts", "Paper")},
    {"papers", QT_TRANSLATE_NOOP("AuditTexts", "Papers")},
    {"run", QT_TRANSLATE_NOOP("AuditTexts", "Ranking run")},
    {"awards", QT_TRANSLATE_NOOP("AuditTexts", "Prizes")},
    {"entries", QT_TRANSLATE_NOOP("AuditTexts", "People")},
    {"entries_before", QT_TRANSLATE_NOOP("AuditTexts", "People before")},
    {"added", QT_TRANSLATE_NOOP("AuditTexts", "People added")},
    {"people", QT_TRANSLATE_NOOP("AuditTexts", "Who")},
    {"in_force_before", QT_TRANSLATE_NOOP("AuditTexts", "On the roster before")},
    {"in_force", QT_TRANSLATE_NOOP("AuditTexts", "On the roster after")},
    {"rounds", QT_TRANSLATE_NOOP("AuditTexts", "Rounds")},
    {"agencies", QT_TRANSLATE_NOOP("AuditTexts", "Agencies")},
    {"texts", QT_TRANSLATE_NOOP("AuditTexts", "Texts")},
    {"agency_code", QT_TRANSLATE_NOOP("AuditTexts", "Code of the agency")},
    {"agency_name", QT_TRANSLATE_NOOP("AuditTexts", "Agency")},
    {"sha256", QT_TRANSLATE_NOOP("AuditTexts", "SHA-256")},
    {"run_hash", QT_TRANSLATE_NOOP("AuditTexts", "Hash of the run")},
    {"content_digest", QT_TRANSLATE_NOOP("AuditTexts", "Digest of the rows")},
    {"basis", QT_TRANSLATE_NOOP("AuditTexts", "Awarded from")},
    {"head", QT_TRANSLATE_NOOP("AuditTexts", "Signed on entry")},
    {"nonce", QT_TRANSLATE_NOOP("AuditTexts", "Random number")},
    {"purpose", QT_TRANSLATE_NOOP("AuditTexts", "Purpose")},
    {"rows", QT_TRANSLATE_NOOP("AuditTexts", "Rows")},
    {"kind", QT_TRANSLATE_NOOP("AuditTexts", "Kind")},
    {"format", QT_TRANSLATE_NOOP("AuditTexts", "Format")},
    {"months", QT_TRANSLATE_NOOP("AuditTexts", "Months after the last round")},
    {"until", QT_TRANSLATE_NOOP("AuditTexts", "Kept until")},
    {"early", QT_TRANSLATE_NOOP("AuditTexts", "Before its time")},
    {"full_name", QT_TRANSLATE_NOOP("AuditTexts", "Full name")},
    {"role", QT_TRANSLATE_NOOP("AuditTexts", "Role")},
    {"full_name_before", QT_TRANSLATE_NOOP("AuditTexts", "Full name before")},
    {"role_before", QT_TRANSLATE_NOOP("AuditTexts", "Role before")},
    {"active_before", QT_TRANSLATE_NOOP("AuditTexts", "Was a member")},
    {"months_before", QT_TRANSLATE_NOOP("AuditTexts", "Months before this change")},
    {"until_before", QT_TRANSLATE_NOOP("AuditTexts", "Kept until, before this change")},
    {"answers", QT_TRANSLATE_NOOP("AuditTexts", "Amended")},
    {"active", QT_TRANSLATE_NOOP("AuditTexts", "Is a member")},
    {"without_login", QT_TRANSLATE_NOOP("AuditTexts", "Without signing in")},
    {"proposal", QT_TRANSLATE_NOOP("AuditTexts", "Proposal no.")},
    {"act", QT_TRANSLATE_NOOP("AuditTexts", "Proposed")},
    {"removed", QT_TRANSLATE_NOOP("AuditTexts", "Keys removed")},
    {"versions", QT_TRANSLATE_NOOP("AuditTexts", "Versions saved")},
    {"steps", QT_TRANSLATE_NOOP("AuditTexts", "Steps of review")},
    {"images", QT_TRANSLATE_NOOP("AuditTexts", "Images")},
    {"digest", QT_TRANSLATE_NOOP("AuditTexts", "Digest with a secret")},
    {"what", QT_TRANSLATE_NOOP("AuditTexts", "What was done")},
    {"accounts", QT_TRANSLATE_NOOP("AuditTexts", "Accounts")},
    {"from_round", QT_TRANSLATE_NOOP("AuditTexts", "From round")},
    {"method", QT_TRANSLATE_NOOP("AuditTexts", "Decided")},
    {"seed", QT_TRANSLATE_NOOP("AuditTexts", "Seed of the draw")},
    {"ordering", QT_TRANSLATE_NOOP("AuditTexts", "Order")},
    {"comment", QT_TRANSLATE_NOOP("AuditTexts", "Comment")},
    {"flag", QT_TRANSLATE_NOOP("AuditTexts", "Review flag")},
    {"outcome", QT_TRANSLATE_NOOP("AuditTexts", "Outcome")},
    {"questions", QT_TRANSLATE_NOOP("AuditTexts", "Questions")},
    {"variants", QT_TRANSLATE_NOOP("AuditTexts", "Variants")},
    {"change", QT_TRANSLATE_NOOP("AuditTexts", "Change no.")},
    {"lines", QT_TRANSLATE_NOOP("AuditTexts", "Changes")},
    {"number", QT_TRANSLATE_NOOP("AuditTexts", "Number")},
    {"title", QT_TRANSLATE_NOOP("AuditTexts", "Name")},
    {"opens", QT_TRANSLATE_NOOP("AuditTexts", "Opens")},
    {"closes", QT_TRANSLATE_NOOP("AuditTexts", "Closes")},
    {"cancelled", QT_TRANSLATE_NOOP("AuditTexts", "Cancelled")},
    {"lead", QT_TRANSLATE_NOOP("AuditTexts", "In charge")},
    {"partner", QT_TRANSLATE_NOOP("AuditTexts", "Partners")},
    {"starts", QT_TRANSLATE_NOOP("AuditTexts", "From")},
    {"due", QT_TRANSLATE_NOOP("AuditTexts", "Due")},
    {"done", QT_TRANSLATE_NOOP("AuditTexts", "Done on")},
    {"to", QT_TRANSLATE_NOOP("AuditTexts", "Sent to")},
    {"with_key", QT_TRANSLATE_NOOP("AuditTexts", "With the answer key")},
    {"replaces", QT_TRANSLATE_NOOP("AuditTexts", "In the place of version")},
    {"changes", QT_TRANSLATE_NOOP("AuditTexts", "Changed")},
    {"round", QT_TRANSLATE_NOOP("AuditTexts", "Round")},
    {"received", QT_TRANSLATE_NOOP("AuditTexts", "Received")},
    {"way", QT_TRANSLATE_NOOP("AuditTexts", "How it came in")},
    {"about", QT_TRANSLATE_NOOP("AuditTexts", "About")},
    {"late", QT_TRANSLATE_NOOP("AuditTexts", "Came in late")},
    {"submission", QT_TRANSLATE_NOOP("AuditTexts", "Submission")},
    {"led_to", QT_TRANSLATE_NOOP("AuditTexts", "Led to entry")},
    {"before", QT_TRANSLATE_NOOP("AuditTexts", "State before")},
    {"after", QT_TRANSLATE_NOOP("AuditTexts", "State after")},
    {"letter_date", QT_TRANSLATE_NOOP("AuditTexts", "Date of the letter")},
    {"undoes", QT_TRANSLATE_NOOP("AuditTexts", "Takes back change no.")},
});

/// What an export is of.
constexpr auto kinds = std::to_array<Word>({
    {"roster", QT_TRANSLATE_NOOP("AuditTexts", "Roster")},
    {"appearances", QT_TRANSLATE_NOOP("AuditTexts", "Where people on the roster appear")},
    {"ranking", QT_TRANSLATE_NOOP("AuditTexts", "Standing")},
    {"differences", QT_TRANSLATE_NOOP("AuditTexts", "Differences from what is stored")},
    {"rejects", QT_TRANSLATE_NOOP("AuditTexts", "Rejected rows")},
    {"flags", QT_TRANSLATE_NOOP("AuditTexts", "Flags for the judges")},
    {"runs", QT_TRANSLATE_NOOP("AuditTexts", "Comparison of two rankings")},
    {"audit", QT_TRANSLATE_NOOP("AuditTexts", "Audit trail")},
    {"letter", QT_TRANSLATE_NOOP("AuditTexts", "Letter that answers a complaint")},
    {"complaints", QT_TRANSLATE_NOOP("AuditTexts", "Register of complaints")},
    {"decision", QT_TRANSLATE_NOOP("AuditTexts", "Decision")},
    {"certificates", QT_TRANSLATE_NOOP("AuditTexts", "Certificates")},
    {"awards", QT_TRANSLATE_NOOP("AuditTexts", "Decision and certificates")},
    {"results", QT_TRANSLATE_NOOP("AuditTexts", "Result that is published")},
});

constexpr auto formats = std::to_array<Word>({
    {"text", QT_TRANSLATE_NOOP("AuditTexts", "List as text")},
    {"csv", QT_TRANSLATE_NOOP("AuditTexts", "CSV file")},
    {"json", QT_TRANSLATE_NOOP("AuditTexts", "JSON file")},
    {"pdf", QT_TRANSLATE_NOOP("AuditTexts", "PDF file")},
    {"print", QT_TRANSLATE_NOOP("AuditTexts", "Printed")},
    {"docx", QT_TRANSLATE_NOOP("AuditTexts", "Word file")},
    {"xlsx", QT_TRANSLATE_NOOP("AuditTexts", "Excel file")},
    {"gift", QT_TRANSLATE_NOOP("AuditTexts", "GIFT file")},
    {"moodle-xml", QT_TRANSLATE_NOOP("AuditTexts", "Moodle XML file")},
    {"aiken", QT_TRANSLATE_NOOP("AuditTexts", "Aiken file")},
    {"qti", QT_TRANSLATE_NOOP("AuditTexts", "QTI package")},
    {"preview", QT_TRANSLATE_NOOP("AuditTexts", "Looked at on the screen")},
    {"backend", QT_TRANSLATE_NOOP("AuditTexts", "Sent to a backend")},
});

/// What was done to a paper.
constexpr auto doings = std::to_array<Word>({
    {"draw", QT_TRANSLATE_NOOP("AuditTexts", "Drawn")},
    {"swap", QT_TRANSLATE_NOOP("AuditTexts", "A question replaced")},
    {"refresh", QT_TRANSLATE_NOOP("AuditTexts", "Newer wordings taken")},
});

/// What a judge made of a flag.
constexpr auto outcomes = std::to_array<Word>({
    {"keep", QT_TRANSLATE_NOOP("AuditTexts", "Kept as it is")},
    {"reopen", QT_TRANSLATE_NOOP("AuditTexts", "Opened again")},
    {"note", QT_TRANSLATE_NOOP("AuditTexts", "Note")},
});

/// How a tie was decided.
constexpr auto methods = std::to_array<Word>({
    {"draw", QT_TRANSLATE_NOOP("AuditTexts", "By draw")},
    {"decision", QT_TRANSLATE_NOOP("AuditTexts", "By the judges' decision")},
});

/// Purposes that the program gives by itself.
constexpr auto purposes = std::to_array<Word>({
    {"awards.give", QT_TRANSLATE_NOOP("AuditTexts", "Prizes awarded")},
    {"complaint.draft", QT_TRANSLATE_NOOP("AuditTexts", "Draft of the letter that answers the complaint")},
    {"complaint.letter", QT_TRANSLATE_NOOP("AuditTexts", "Letter that answers the complaint")},
    {"import --rejects", QT_TRANSLATE_NOOP("AuditTexts", "List of an import's rejected rows")},
    {"fetch --rejects", QT_TRANSLATE_NOOP("AuditTexts", "List of an import's rejected rows")},
    {"publish paper", QT_TRANSLATE_NOOP("AuditTexts", "Paper published")},
    {"publish results", QT_TRANSLATE_NOOP("AuditTexts", "Result published")},
});

std::span<const Word> wordsOf(AuditWords what)
{
    switch (what) {
    case AuditWords::Actions:
        return actions;
    case AuditWords::Names:
        return names;
    case AuditWords::ExportKinds:
        return kinds;
    case AuditWords::Formats:
        return formats;
    case AuditWords::PaperChanges:
        return doings;
    case AuditWords::FlagOutcomes:
        return outcomes;
    case AuditWords::TieMethods:
        return methods;
    case AuditWords::Purposes:
        return purposes;
    }
    return {};
}

} // namespace

QString auditWord(AuditWords what, const QString &code)
{
    for (const Word &word : wordsOf(what)) {
        if (code == QLatin1String(word.key) && *word.text != 0)
            return QCoreApplication::translate("AuditTexts", word.text);
    }
    return code;
}

QStringList auditActions()
{
    QStringList codes;
    for (const Word &word : actions) {
        if (*word.key != 0)
            codes.append(QString::fromLatin1(word.key));
    }
    return codes;
}

} // namespace hoithi
