// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/audittexts.h"

#include "base/text.h"
#include "itemmodels/format.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <array>

namespace hoithi {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(AuditTexts)
};

struct Word
{
    const char *key;
    const char *text;
};

constexpr std::array<Word, 27> actions{{
    {"contest.create", QT_TRANSLATE_NOOP("AuditTexts", "Contest created")},
    {"rules.approve", QT_TRANSLATE_NOOP("AuditTexts", "Rule reading approved")},
    {"key.set", QT_TRANSLATE_NOOP("AuditTexts", "Answer key set")},
    {"questions.protect", QT_TRANSLATE_NOOP("AuditTexts", "Question sets sealed from now on")},
    {"questions.seal", QT_TRANSLATE_NOOP("AuditTexts", "Question set sealed")},
    {"questions.passphrase", QT_TRANSLATE_NOOP("AuditTexts", "Questions passphrase changed")},
    {"questions.recover", QT_TRANSLATE_NOOP("AuditTexts", "Questions passphrase set by recovery code")},
    {"round.open", QT_TRANSLATE_NOOP("AuditTexts", "Round opened")},
    {"key.amend", QT_TRANSLATE_NOOP("AuditTexts", "Answer key amended")},
    {"roster.import", QT_TRANSLATE_NOOP("AuditTexts", "Roster imported")},
    {"submissions.import", QT_TRANSLATE_NOOP("AuditTexts", "Submissions imported")},
    {"submission.invalidate", QT_TRANSLATE_NOOP("AuditTexts", "Submission invalidated")},
    {"run.compute", QT_TRANSLATE_NOOP("AuditTexts", "Round ranked")},
    {"run.sign", QT_TRANSLATE_NOOP("AuditTexts", "Ranking signed")},
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

constexpr std::array<Word, 28> names{{
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

/// Hashes broken into lines, so that they fit beside a table.
QString wrapped(const QString &text)
{
    constexpr int digits = 16;
    static const QRegularExpression hash(QStringLiteral("^[0-9a-f]{32,64}$"));
    if (!hash.match(text).hasMatch())
        return text;
    QStringList parts;
    for (qsizetype i = 0; i < text.size(); i += digits)
        parts.append(text.mid(i, digits));
    return parts.join(u'\n');
}

/// "Giải Nhất: 1, Giải Nhì: 2" of a list of prizes given; of any other list its length.
QString listText(const QJsonArray &list)
{
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

bool isForMachines(const QString &key)
{
    static const QStringList keys{
        QStringLiteral("facts"), QStringLiteral("sha256"), QStringLiteral("content_digest"), QStringLiteral("run_hash"),
        QStringLiteral("basis"), QStringLiteral("head"),   QStringLiteral("nonce")};
    return keys.contains(key);
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

QString auditSubjectText(const QString &subject)
{
    static const QRegularExpression numbered(QStringLiteral("^(round|rules) (\\d+)$"));
    if (const auto match = numbered.match(subject); match.hasMatch()) {
        return match.captured(1) == QLatin1String("round") ? Messages::tr("Round %1").arg(match.captured(2))
                                                           : Messages::tr("Rule reading %1").arg(match.captured(2));
    }
    if (subject == QLatin1String("roster"))
        return Messages::tr("Roster");
    if (subject == QLatin1String("questions"))
        return Messages::tr("Question sets");
    if (subject == QLatin1String("vault"))
        return Messages::tr("Personal data");
    if (subject == QLatin1String("contest"))
        return Messages::tr("Whole contest");
    return subject;
}

std::vector<std::pair<QString, QString>> auditPayload(const AuditEntry &entry)
{
    const QJsonObject payload = QJsonDocument::fromJson(entry.payload).object();
    std::vector<std::pair<QString, QString>> lines;
    for (const bool forMachines : {false, true}) { // what people read comes first
        for (auto it = payload.begin(); it != payload.end(); ++it) {
            if (isForMachines(it.key()) != forMachines || valueText(it.value()).isEmpty())
                continue;
            if (it.key() == QLatin1String("facts"))
                lines.emplace_back(Messages::tr("Facts recorded"), formatNumber(it.value().toArray().size()));
            else
                lines.emplace_back(wordFor(names, it.key()), wrapped(valueText(it.value())));
        }
    }
    return lines;
}

QString auditSummary(const AuditEntry &entry)
{
    const QJsonObject payload = QJsonDocument::fromJson(entry.payload).object();
    QStringList parts;
    for (auto it = payload.begin(); it != payload.end(); ++it) {
        const QString text = isForMachines(it.key()) ? QString() : valueText(it.value());
        if (!text.isEmpty())
            parts.append(QStringLiteral("%1: %2").arg(wordFor(names, it.key()), text));
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace hoithi
