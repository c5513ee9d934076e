// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/audit/auditvalues.h"

#include "itemmodels/audit/auditwords.h"
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

#include <optional>
#include <utility>
#include <vector>

namespace hoithi {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(AuditTexts)
};

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
        const QString name = auditWord(AuditWords::Names, value.key());
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

/// "Question 3: A → B/C" a line, of questions whose key was amended; without the answers where they were not to be told then.
QString answersText(const QJsonArray &list)
{
    QStringList lines;
    for (const QJsonValue value : list) {
        const QJsonObject answer = value.toObject();
        const QString number = formatNumber(answer.value(QStringLiteral("question")).toInteger());
        const QString paper = answer.value(QStringLiteral("paper_code")).toString();
        const QString question = paper.isEmpty() ? Messages::tr("Question %1").arg(number)
                                                 : Messages::tr("Paper %1, question %2").arg(paper, number);
        const QString before = answer.value(QStringLiteral("before")).toString();
        const QString after = answer.value(QStringLiteral("after")).toString();
        lines.append(after.isEmpty() ? question : QStringLiteral("%1: %2 → %3").arg(question, before, after));
    }
    return lines.join(u'\n');
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
        return auditWord(AuditWords::ExportKinds, text);
    if (name == QLatin1String("format"))
        return auditWord(AuditWords::Formats, text);
    if (name == QLatin1String("what"))
        return auditWord(AuditWords::PaperChanges, text);
    if (name == QLatin1String("outcome"))
        return outcomeText(auditWord(AuditWords::FlagOutcomes, text));
    if (name == QLatin1String("method"))
        return auditWord(AuditWords::TieMethods, text);
    if (name == QLatin1String("ordering") || name == QLatin1String("accounts"))
        return recordedListText(text);
    if (name == QLatin1String("lines"))
        return lineChangesText(value.toArray());
    if (name == QLatin1String("purpose"))
        return auditWord(AuditWords::Purposes, text);
    if (name == QLatin1String("act"))
        return jointActText(text);
    if (name == QLatin1String("answers"))
        return answersText(value.toArray());
    if (name == QLatin1String("until") || name == QLatin1String("until_before"))
        return formatDate(QDate::fromString(text, Qt::ISODate));
    if (name == QLatin1String("role") || name == QLatin1String("role_before")) {
        const auto role = roleFromName(text);
        return role ? roleTitle(*role) : text;
    }
    return complaintText(name, text);
}

} // namespace

QString auditValueText(const QString &name, const QJsonValue &value)
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

} // namespace hoithi
