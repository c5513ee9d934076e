// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/paper/wordingjson.h"

#include "domain/paper/strictjson.h"
#include "domain/question/questionfile.h"

#include <algorithm>

namespace hoithi {

namespace {

QJsonObject optionJson(const AnswerOption &option)
{
    return {{QStringLiteral("text"), option.text},
            {QStringLiteral("right"), option.right},
            {QStringLiteral("image"), option.image}};
}

AnswerOption readOption(const QJsonValue &value, const QString &path, QString *fault)
{
    StrictObject object(value, path, fault);
    AnswerOption option;
    option.text = object.text(QStringLiteral("text"), questionTextLimit);
    option.right = object.truth(QStringLiteral("right"));
    option.image = object.text(QStringLiteral("image"), questionTextLimit);
    object.finish();
    return option;
}

QJsonObject imageJson(const QuestionImage &image)
{
    return {{QStringLiteral("name"), image.name},
            {QStringLiteral("sha256"), QString::fromLatin1(image.sha256)},
            {QStringLiteral("media_type"), image.mediaType},
            {QStringLiteral("description"), image.description}};
}

QuestionImage readImage(const QJsonValue &value, const QString &path, QString *fault)
{
    StrictObject object(value, path, fault);
    QuestionImage image;
    image.name = object.text(QStringLiteral("name"), questionTextLimit);
    image.sha256 = object.text(QStringLiteral("sha256"), 64).toLatin1();
    image.mediaType = object.text(QStringLiteral("media_type"), 100);
    image.description = object.text(QStringLiteral("description"), questionTextLimit);
    object.finish();
    return image;
}

/// Every option's image is one of the question's, and no two have the same name.
bool haveImages(const Question &question)
{
    QStringList names;
    for (const QuestionImage &image : question.images)
        names.append(image.name);
    const auto isThere = [&](const AnswerOption &option) {
        return option.image.isEmpty() || names.contains(option.image);
    };
    return names.removeDuplicates() == 0 && !names.contains(QString())
           && std::ranges::all_of(question.options, isThere);
}

} // namespace

QJsonObject wordingJson(const Question &question)
{
    QJsonArray options;
    for (const AnswerOption &option : question.options)
        options.append(optionJson(option));
    QJsonArray images;
    for (const QuestionImage &image : question.images)
        images.append(imageJson(image));
    return {{QStringLiteral("title"), question.title},
            {QStringLiteral("text"), question.text},
            {QStringLiteral("options"), options},
            {QStringLiteral("multiple"), question.multiple},
            {QStringLiteral("keep_order"), question.keepOrder},
            {QStringLiteral("explanation"), question.explanation},
            {QStringLiteral("legal_reference"), question.legalReference},
            {QStringLiteral("source"), question.source},
            {QStringLiteral("topic"), question.topic},
            {QStringLiteral("difficulty"), difficultyName(question.difficulty)},
            {QStringLiteral("tags"), QJsonArray::fromStringList(question.tags)},
            {QStringLiteral("images"), images}};
}

Question wordingFromJson(const QJsonValue &value, const QString &path, QString *fault)
{
    StrictObject object(value, path, fault);
    Question question;
    question.title = object.text(QStringLiteral("title"), questionTextLimit);
    question.text = object.text(QStringLiteral("text"), questionTextLimit);
    object.list(QStringLiteral("options"), maximumAnswerOptions, [&](const QJsonValue &option, const QString &place) {
        question.options.push_back(readOption(option, place, fault));
    });
    question.multiple = object.truth(QStringLiteral("multiple"));
    question.keepOrder = object.truth(QStringLiteral("keep_order"));
    question.explanation = object.text(QStringLiteral("explanation"), questionTextLimit);
    question.legalReference = object.text(QStringLiteral("legal_reference"), questionTextLimit);
    question.source = object.text(QStringLiteral("source"), questionTextLimit);
    question.topic = object.text(QStringLiteral("topic"), questionTextLimit);
    const QString difficulty = object.text(QStringLiteral("difficulty"), questionTextLimit);
    question.difficulty = difficultyFromName(difficulty);
    if (difficultyName(question.difficulty) != difficulty)
        object.refuse(QStringLiteral("difficulty"));
    object.list(QStringLiteral("tags"), questionTextLimit, [&](const QJsonValue &tag, const QString &place) {
        question.tags.append(tag.toString());
        if (!tag.isString() || !isPlainText(tag.toString(), questionTextLimit))
            *fault = place;
    });
    object.list(QStringLiteral("images"), maximumQuestionImages, [&](const QJsonValue &image, const QString &place) {
        question.images.push_back(readImage(image, place, fault));
    });
    object.finish();
    if (fault->isEmpty() && (!structuralIssues(question).empty() || !haveImages(question)))
        *fault = path;
    return question;
}

} // namespace hoithi
