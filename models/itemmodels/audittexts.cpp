// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/audittexts.h"

#include "base/text.h"
#include "itemmodels/format.h"
#include "itemmodels/membertablemodels.h"
#include "services/audit/subjecttext.h"
#include "services/complaints/complainttexts.h"
#include "services/review/flagwords.h"
#include "services/rules/ruletexts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace hoithi {

namespace {

constexpr int hashDigits = 16; // a line of the pane beside the table

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(AuditTexts)
};

struct Word
{
    const char *key;
    const char *text;
};

constexpr std::array<Word, 49> actions{{
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
    {"submission.invalidate", QT_TRANSLATE_NOOP("AuditTexts", "Submission invalidated")},
    {"submission.reinstate", QT_TRANSLATE_NOOP("AuditTexts", "Submission taken back in")},
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
    {"member.record", QT_TRANSLATE_NOOP("AuditTexts", "Member entered")},
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
}};

constexpr std::array<Word, 80> names{{
    {"reason", QT_TRANSLATE_NOOP("AuditTexts", "Reason")},
    {"file", QT_TRANSLATE_NOOP("AuditTexts", "File")},
    {"accepted", QT_TRANSLATE_NOOP("AuditTexts", "Accepted")},
    {"rejected", QT_TRANSLATE_NOOP("AuditTexts", "Rejected")},
    {"unchanged", QT_TRANSLATE_NOOP("AuditTexts", "Unchanged")},
    {"conflicts", QT_TRANSLATE_NOOP("AuditTexts", "Conflicts")},
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
}};

/// What an export is of.
constexpr std::array<Word, 12> kinds{{
    {"roster", QT_TRANSLATE_NOOP("AuditTexts", "Roster")},
    {"appearances", QT_TRANSLATE_NOOP("AuditTexts", "Where people on the roster appear")},
    {"ranking", QT_TRANSLATE_NOOP("AuditTexts", "Standing")},
    {"rejects", QT_TRANSLATE_NOOP("AuditTexts", "Rejected rows")},
    {"flags", QT_TRANSLATE_NOOP("AuditTexts", "Flags for the judges")},
    {"runs", QT_TRANSLATE_NOOP("AuditTexts", "Comparison of two rankings")},
    {"audit", QT_TRANSLATE_NOOP("AuditTexts", "Audit trail")},
    {"letter", QT_TRANSLATE_NOOP("AuditTexts", "Letter that answers a complaint")},
    {"complaints", QT_TRANSLATE_NOOP("AuditTexts", "Register of complaints")},
    {"decision", QT_TRANSLATE_NOOP("AuditTexts", "Decision")},
    {"certificates", QT_TRANSLATE_NOOP("AuditTexts", "Certificates")},
    {"awards", QT_TRANSLATE_NOOP("AuditTexts", "Decision and certificates")},
}};

constexpr std::array<Word, 12> formats{{
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
}};

/// What was done to a paper.
constexpr std::array<Word, 3> doings{{
    {"draw", QT_TRANSLATE_NOOP("AuditTexts", "Drawn")},
    {"swap", QT_TRANSLATE_NOOP("AuditTexts", "A question replaced")},
    {"refresh", QT_TRANSLATE_NOOP("AuditTexts", "Newer wordings taken")},
}};

/// What a judge made of a flag.
constexpr std::array<Word, 3> outcomes{{
    {"keep", QT_TRANSLATE_NOOP("AuditTexts", "Kept as it is")},
    {"reopen", QT_TRANSLATE_NOOP("AuditTexts", "Opened again")},
    {"note", QT_TRANSLATE_NOOP("AuditTexts", "Note")},
}};

/// How a tie was decided.
constexpr std::array<Word, 2> methods{{
    {"draw", QT_TRANSLATE_NOOP("AuditTexts", "By draw")},
    {"decision", QT_TRANSLATE_NOOP("AuditTexts", "By the judges' decision")},
}};

/// Purposes that the program gives by itself.
constexpr std::array<Word, 4> purposes{{
    {"awards.give", QT_TRANSLATE_NOOP("AuditTexts", "Prizes awarded")},
    {"complaint.draft", QT_TRANSLATE_NOOP("AuditTexts", "Draft of the letter that answers the complaint")},
    {"complaint.letter", QT_TRANSLATE_NOOP("AuditTexts", "Letter that answers the complaint")},
    {"import --rejects", QT_TRANSLATE_NOOP("AuditTexts", "List of an import's rejected rows")},
}};

template<std::size_t count>
QString wordFor(const std::array<Word, count> &words, const QString &key)
{
    for (const Word &word : words) {
        if (key == QLatin1String(word.key) && *word.text != 0)
            return QCoreApplication::translate("AuditTexts", word.text);
    }
    return key;
}

QString plainText(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? Messages::tr("yes") : Messages::tr("no");
    const QString text = value.toVariant().toString();
    if (const QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs); text.size() > 10 && moment.isValid())
        return formatInstant(fromMillis(moment.toMSecsSinceEpoch()));
    const QDate day = text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
    return day.isValid() ? formatDate(day) : text.isEmpty() ? unknownText() : text;
}

/// "Round 2: Opens 22/09/2023 → 25/09/2023" of a line of the schedule, before and after.
QString lineChangeText(const QJsonObject &change)
{
    const QJsonObject before = change.value(QStringLiteral("before")).toObject();
    const QJsonObject after = change.value(QStringLiteral("after")).toObject();
    QStringList texts;
    for (auto value = after.begin(); value != after.end(); ++value) {
        const QString name = wordFor(names, value.key());
        if (before.isEmpty())
            texts.append(QStringLiteral("%1 %2").arg(name, plainText(*value)));
        else if (before.value(value.key()) != *value)
            texts.append(
                QStringLiteral("%1 %2 → %3").arg(name, plainText(before.value(value.key())), plainText(*value)));
    }
    const QString line = change.value(QStringLiteral("line")).toString();
    const QString number = line.section(u' ', 1);
    const QString called = line.startsWith(QLatin1String("round ")) ? Messages::tr("Round %1").arg(number)
                                                                    : Messages::tr("Milestone %1").arg(number);
    return QStringLiteral("%1: %2").arg(called, texts.join(QStringLiteral("; ")));
}

QString lineChangesText(const QJsonArray &list)
{
    QStringList texts;
    for (const QJsonValue value : list)
        texts.append(lineChangeText(value.toObject()));
    return texts.join(u'\n');
}

/// "Lê Văn Mẫu, Ngô Thị Mẫu" of a list of people on the roster; empty for any other.
QString peopleText(const QJsonArray &list)
{
    QStringList people;
    for (const QJsonValue value : list) {
        const QString name = value.toObject().value(QStringLiteral("full_name")).toString();
        if (name.isEmpty())
            return {};
        people.append(name);
    }
    return people.join(QStringLiteral(", "));
}

/// "Right answers required: 15 → 10" of a list of settings that changed; empty of any other.
QString changesText(const QJsonArray &list)
{
    QStringList lines;
    for (const QJsonValue value : list) {
        const QJsonObject change = value.toObject();
        const auto setting = ruleSettingFromName(change.value(QStringLiteral("setting")).toString());
        if (setting)
            lines.append(ruleChangeText(
                {*setting, change.value(QStringLiteral("before")), change.value(QStringLiteral("after"))}));
    }
    return lines.join(QStringLiteral("; "));
}

/// "a1, a2" of a list of texts; empty for any other.
QString joinedTexts(const QJsonArray &list)
{
    QStringList texts;
    for (const QJsonValue value : list) {
        if (!value.isString())
            return {};
        texts.append(value.toString());
    }
    return texts.join(QStringLiteral(", "));
}

/// The same of a list that was recorded as a text; any other text as it is.
QString recordedListText(const QString &text)
{
    const QString joined = joinedTexts(QJsonDocument::fromJson(text.toUtf8()).array());
    return joined.isEmpty() ? text : joined;
}

/// "Same phone number 0a1b2c3d" of flags that were recorded as "shared_phone 0a1b2c3d…".
QString flagsText(const QJsonArray &list)
{
    constexpr qsizetype digits = 8;
    QStringList flags;
    for (const QJsonValue value : list) {
        const QString name = value.toString();
        const QString kind = name.section(u' ', 0, 0);
        const auto known = flagKindOf(kind);
        flags.append(
            QStringLiteral("%1 %2").arg(known ? flagKindText(*known) : kind, name.section(u' ', 1).left(digits)));
    }
    return flags.join(QStringLiteral(", "));
}

/// "Giải Nhất: 1, Giải Nhì: 2" of a list of prizes given; names of a list of people; texts; of any other list its length.
QString listText(const QJsonArray &list)
{
    if (const QString texts = joinedTexts(list); !texts.isEmpty())
        return texts;
    if (const QString people = peopleText(list); !people.isEmpty())
        return people;
    std::vector<std::pair<QString, int>> prizes;
    for (const QJsonValue value : list) {
        const QString prize = value.toObject().value(QStringLiteral("prize")).toString();
        if (prize.isEmpty())
            return formatNumber(static_cast<qint64>(list.size()));
        if (prizes.empty() || prizes.back().first != prize)
            prizes.emplace_back(prize, 0);
        ++prizes.back().second;
    }
    QStringList parts;
    for (const auto &[prize, count] : prizes)
        parts.append(QStringLiteral("%1: %2").arg(prize, formatNumber(static_cast<qint64>(count))));
    return parts.join(QStringLiteral(", "));
}

QString valueText(const QJsonValue &value)
{
    if (value.isDouble())
        return formatNumber(value.toInteger());
    if (value.isBool())
        return value.toBool() ? Messages::tr("yes") : Messages::tr("no");
    if (value.isArray())
        return listText(value.toArray());
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        if (object.contains(QStringLiteral("seq")) && object.contains(QStringLiteral("hash")))
            return formatNumber(object.value(QStringLiteral("seq")).toInteger());
        return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    return value.toString();
}

template<typename Enum>
QString textOr(const QString &code, const std::optional<Enum> &known, QString (*textOf)(Enum))
{
    return known ? textOf(*known) : code;
}

/// What is said of a complaint; other texts as they are.
QString complaintText(const QString &name, const QString &text)
{
    if (name == QLatin1String("about"))
        return textOr(text, complaintTopicFrom(text), complaintTopicText);
    if (name == QLatin1String("way"))
        return textOr(text, complaintWayFrom(text), complaintWayText);
    if (name == QLatin1String("before") || name == QLatin1String("after"))
        return textOr(text, complaintStateFrom(text), complaintStateText);
    if (name == QLatin1String("received") || name == QLatin1String("due") || name == QLatin1String("letter_date"))
        return plainText(text);
    return text;
}

/// What a judge made of a flag or a complaint.
QString outcomeText(const QString &text)
{
    return textOr(text, complaintOutcomeFrom(text), complaintOutcomeText);
}

/// A text that is a code, in words; everything else as it is.
QString codeText(const QString &name, const QString &text, const QJsonValue &value)
{
    if (name == QLatin1String("kind"))
        return wordFor(kinds, text);
    if (name == QLatin1String("format"))
        return wordFor(formats, text);
    if (name == QLatin1String("what"))
        return wordFor(doings, text);
    if (name == QLatin1String("outcome"))
        return outcomeText(wordFor(outcomes, text));
    if (name == QLatin1String("method"))
        return wordFor(methods, text);
    if (name == QLatin1String("ordering") || name == QLatin1String("accounts"))
        return recordedListText(text);
    if (name == QLatin1String("lines"))
        return lineChangesText(value.toArray());
    if (name == QLatin1String("purpose"))
        return wordFor(purposes, text);
    if (name == QLatin1String("act"))
        return jointActText(text);
    if (name == QLatin1String("until"))
        return formatDate(QDate::fromString(text, Qt::ISODate));
    if (name == QLatin1String("role")) {
        const auto role = roleFromName(text);
        return role ? roleTitle(*role) : text;
    }
    return complaintText(name, text);
}

/// A value in words.
QString namedValueText(const QString &name, const QJsonValue &value)
{
    if (name == QLatin1String("changes")) {
        const QString changes = changesText(value.toArray());
        return changes.isEmpty() ? Messages::tr("nothing") : changes;
    }
    if (name == QLatin1String("removed")) // names of keys tell nobody anything
        return formatNumber(static_cast<qint64>(value.toArray().size()));
    if (name == QLatin1String("flag") && value.isArray())
        return flagsText(value.toArray());
    return codeText(name, valueText(value), value);
}

bool isForMachines(const QString &key)
{
    static const QStringList keys{
        QStringLiteral("facts"), QStringLiteral("sha256"), QStringLiteral("content_digest"), QStringLiteral("run_hash"),
        QStringLiteral("basis"), QStringLiteral("head"),   QStringLiteral("nonce"),          QStringLiteral("digest")};
    return keys.contains(key);
}

/// Not worth a line: no key was removed.
bool isNothing(const QString &name, const QJsonValue &value)
{
    return name == QLatin1String("removed") && value.toArray().isEmpty();
}

} // namespace

QString auditActionText(const QString &action)
{
    return wordFor(actions, action);
}

QStringList auditActionsContaining(const QString &text)
{
    QStringList found;
    const QString wanted = searchFolded(text);
    for (const Word &word : actions) {
        const QString key = QString::fromLatin1(word.key);
        if (!wanted.isEmpty() && !key.isEmpty() && searchFolded(auditActionText(key)).contains(wanted))
            found.append(key);
    }
    return found;
}

std::vector<std::pair<QString, QString>> auditPayload(const AuditEntry &entry)
{
    const QJsonObject payload = QJsonDocument::fromJson(entry.payload).object();
    std::vector<std::pair<QString, QString>> lines;
    for (const bool forMachines : {false, true}) { // what people read comes first
        for (auto it = payload.begin(); it != payload.end(); ++it) {
            const QString text = namedValueText(it.key(), it.value());
            if (isForMachines(it.key()) != forMachines || text.isEmpty() || isNothing(it.key(), it.value()))
                continue;
            if (it.key() == QLatin1String("facts"))
                lines.emplace_back(Messages::tr("Facts recorded"), formatNumber(it.value().toArray().size()));
            else
                lines.emplace_back(wordFor(names, it.key()), formatHash(text, hashDigits));
        }
    }
    return lines;
}

QString auditSummary(const AuditEntry &entry)
{
    const QJsonObject payload = QJsonDocument::fromJson(entry.payload).object();
    QStringList parts;
    for (auto it = payload.begin(); it != payload.end(); ++it) {
        const QString text = isForMachines(it.key()) ? QString() : namedValueText(it.key(), it.value());
        if (!text.isEmpty() && !isNothing(it.key(), it.value()))
            parts.append(QStringLiteral("%1: %2").arg(wordFor(names, it.key()), text));
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace hoithi
