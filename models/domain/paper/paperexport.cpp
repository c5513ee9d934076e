// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/paper/paper.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace hoithi {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Paper)
};

/// A name that says nothing but where the image is shown.
QString neutralName(const ShownQuestion &question, const std::vector<const QuestionImage *> &images,
                    const QString &name)
{
    const auto found = std::ranges::find(images, name, &QuestionImage::name);
    return found == images.end() ? QString()
                                 : QStringLiteral("%1-%2").arg(question.number).arg(found - images.begin() + 1);
}

Result<QJsonArray> imagesJson(const ShownQuestion &question, const PaperImages &bytes)
{
    const auto images = shownImages(question);
    QJsonArray array;
    for (const QuestionImage *image : images) {
        const auto found = bytes.find(image->sha256);
        if (found == bytes.end())
            return failure(ErrorCode::NotFound, Texts::tr("An image of question %1 is missing.").arg(question.number));
        array.append(QJsonObject{{QStringLiteral("name"), neutralName(question, images, image->name)},
                                 {QStringLiteral("media_type"), image->mediaType},
                                 {QStringLiteral("description"), image->description},
                                 {QStringLiteral("data"), QString::fromLatin1(found->second.toBase64())}});
    }
    return array;
}

QJsonArray optionsJson(const ShownQuestion &question, PaperKey key)
{
    const auto images = shownImages(question);
    QJsonArray array;
    for (const ShownOption &shown : question.options) {
        QJsonObject option{{QStringLiteral("letter"), QString(shown.letter)},
                           {QStringLiteral("text"), shown.option->text}};
        if (!shown.option->image.isEmpty())
            option.insert(QStringLiteral("image"), neutralName(question, images, shown.option->image));
        if (key == PaperKey::With)
            option.insert(QStringLiteral("right"), shown.option->right);
        array.append(option);
    }
    return array;
}

void addWhatTells(QJsonObject &object, const Question &wording, const DrawnQuestion &drawn)
{
    object.insert(QStringLiteral("id"), QString::number(drawn.id.value()));
    object.insert(QStringLiteral("version"), drawn.version);
    object.insert(QStringLiteral("explanation"), wording.explanation);
    object.insert(QStringLiteral("legal_reference"), wording.legalReference);
    object.insert(QStringLiteral("source"), wording.source);
    object.insert(QStringLiteral("topic"), wording.topic);
    object.insert(QStringLiteral("difficulty"), difficultyName(wording.difficulty));
}

Result<QJsonObject> questionJson(const Paper &paper, const ShownQuestion &question, PaperKey key,
                                 const PaperImages &images)
{
    HOITHI_TRY(const QJsonArray shown, imagesJson(question, images));
    QJsonObject object{{QStringLiteral("number"), question.number},
                       {QStringLiteral("text"), question.wording->text},
                       {QStringLiteral("multiple"), question.wording->multiple},
                       {QStringLiteral("options"), optionsJson(question, key)},
                       {QStringLiteral("images"), shown}};
    if (key == PaperKey::With)
        addWhatTells(object, *question.wording, paper.drawn.questions.at(static_cast<std::size_t>(question.index)));
    return object;
}

/// "ACBD", "A{BC}D": as parseKey() reads it.
QString keyLetters(const AnswerKey &key)
{
    QString letters;
    for (const KeyEntry &entry : key.entries)
        letters.append(optionSetText(entry.accepted.front()));
    return letters;
}

} // namespace

Result<QByteArray> exportJson(const Paper &paper, PaperKey key, const PaperImages &images)
{
    QJsonArray variants;
    for (int number = 0; number < static_cast<int>(paper.drawn.variants.size()); ++number) {
        QJsonArray questions;
        for (const ShownQuestion &question : shownQuestions(paper, number)) {
            HOITHI_TRY(const QJsonObject object, questionJson(paper, question, key, images));
            questions.append(object);
        }
        const AnswerKey answers = keyOf(paper, number);
        QJsonObject variant{{QStringLiteral("paper_code"), answers.paperCode},
                            {QStringLiteral("questions"), questions}};
        if (key == PaperKey::With) {
            variant.insert(QStringLiteral("key"), keyLetters(answers));
            variant.insert(QStringLiteral("options"), answers.optionCount);
        }
        variants.append(variant);
    }
    const QJsonObject object{{QStringLiteral("round"), paper.round},
                             {QStringLiteral("hash"), QString::fromLatin1(paperHash(paper))},
                             {QStringLiteral("variants"), variants}};
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace hoithi
