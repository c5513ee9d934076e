// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/gift/giftcomments.h"

#include "exchange/moodlexml/moodlexmlnames.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace hoithi {

namespace {

constexpr QLatin1String ownMark("[hoithi:");

void readOwn(GiftComments &comments, QStringView json)
{
    const QJsonObject own = QJsonDocument::fromJson(json.toUtf8()).object();
    comments.keepOrder = own.value(QLatin1String("keepOrder")).toBool();
    comments.isChoice = own.value(QLatin1String("choice")).toBool();
    comments.isMultiple = own.value(QLatin1String("multiple")).toBool();
    comments.legalReference = own.value(QLatin1String("legalReference")).toString();
    comments.source = own.value(QLatin1String("source")).toString();
    comments.difficulty = difficultyFromName(own.value(QLatin1String("difficulty")).toString());
    if (const QJsonValue topic = own.value(QLatin1String("topic")); topic.isString())
        comments.topic = topic.toString();
    for (const QJsonValue &tag : own.value(QLatin1String("tags")).toArray())
        comments.tags.append(tag.toString());
}

/// Whether Moodle's way to write a tag gives it back.
bool isSimpleTag(const QString &tag)
{
    return !tag.contains(QLatin1Char('\\')) && !tag.contains(QLatin1Char('[')) && !tag.contains(QLatin1Char(']'));
}

QJsonObject ownOf(const Question &question)
{
    const auto right = std::ranges::count(question.options, true, &AnswerOption::right);
    QJsonObject own;
    const auto addFlag = [&own](const char *name, bool holds) {
        if (holds)
            own.insert(QLatin1String(name), true);
    };
    const auto addText = [&own](const char *name, const QString &text) {
        if (!text.isEmpty())
            own.insert(QLatin1String(name), text);
    };
    addFlag("keepOrder", question.keepOrder);
    addFlag("choice", question.options.size() < minimumAnswerOptions || (right > 1 && !question.multiple));
    addFlag("multiple", question.multiple && right == 0);
    addText("legalReference", question.legalReference);
    addText("source", question.source);
    addText("difficulty", difficultyName(question.difficulty));
    if (!isCategoryTopic(question.topic))
        own.insert(QLatin1String("topic"), question.topic);
    if (!std::ranges::all_of(question.tags, isSimpleTag))
        own.insert(QLatin1String("tags"), QJsonArray::fromStringList(question.tags));
    return own;
}

} // namespace

void GiftComments::read(QStringView line)
{
    static const QRegularExpression tag(QStringLiteral("\\[tag:((?:\\\\\\]|[^\\]])+)\\]"));
    const QStringView content = line.trimmed().sliced(2).trimmed();
    if (content.startsWith(ownMark) && content.endsWith(QLatin1Char(']'))) {
        readOwn(*this, content.sliced(ownMark.size()).chopped(1));
        return;
    }
    hasId = hasId || content.contains(QLatin1String("[id:"));
    for (const auto &match : tag.globalMatch(content))
        tags.append(match.captured(1).replace(QLatin1String("\\]"), QLatin1String("]")));
}

bool isCategoryTopic(const QString &topic)
{
    return topicOfCategory(categoryOfTopic(topic)) == topic;
}

QString giftCommentsOf(const Question &question)
{
    QString lines;
    const QJsonObject own = ownOf(question);
    if (!own.isEmpty()) {
        // Moodle looks for "[tag:" in every comment, so that no bracket of a text may stand as such.
        QString json = QString::fromUtf8(QJsonDocument(own).toJson(QJsonDocument::Compact));
        const bool tagsWithin = own.contains(QLatin1String("tags"));
        if (tagsWithin) { // the list itself has brackets, which hold nothing that Moodle knows
            json.replace(QLatin1String("[tag:"), QLatin1String("\\u005btag:"));
            json.replace(QLatin1String("[id:"), QLatin1String("\\u005bid:"));
        } else {
            json.replace(QLatin1Char('['), QLatin1String("\\u005b"));
            json.replace(QLatin1Char(']'), QLatin1String("\\u005d"));
        }
        lines += QStringLiteral("// ") + ownMark + json + QLatin1String("]\n");
    }
    QStringList tags;
    if (std::ranges::all_of(question.tags, isSimpleTag)) {
        for (const QString &tag : question.tags)
            tags.append(QStringLiteral("[tag:%1]").arg(tag));
    }
    if (!tags.isEmpty())
        lines += QStringLiteral("// ") + tags.join(QLatin1Char(' ')) + QLatin1Char('\n');
    return lines;
}

} // namespace hoithi
