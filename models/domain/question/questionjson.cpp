// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/question/questionjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace hoithi {

namespace {

constexpr std::array mediaTypes{"image/png", "image/jpeg", "image/gif", "image/webp"};
constexpr qsizetype sha256HexLength = 64;

void put(QJsonObject &object, const char *name, const QString &text)
{
    if (!text.isEmpty())
        object.insert(QLatin1String(name), text);
}

void put(QJsonObject &object, const char *name, bool value)
{
    if (value)
        object.insert(QLatin1String(name), true);
}

void put(QJsonObject &object, const char *name, const QJsonArray &values)
{
    if (!values.isEmpty())
        object.insert(QLatin1String(name), values);
}

QJsonObject optionJson(const AnswerOption &option)
{
    QJsonObject object;
    put(object, "text", option.text);
    put(object, "right", option.right);
    put(object, "image", option.image);
    return object;
}

QJsonObject imageJson(const QuestionImage &image)
{
    QJsonObject object;
    put(object, "name", image.name);
    put(object, "sha256", QString::fromLatin1(image.sha256));
    put(object, "mediaType", image.mediaType);
    put(object, "description", image.description);
    return object;
}

/// Takes an object's members one by one; finish() tells of the first that was wrong, or that nobody took.
class MemberReader
{
public:
    MemberReader(const QJsonValue &value, QString place) : m_object(value.toObject()), m_place(std::move(place))
    {
        if (!value.isObject())
            m_fault = m_place;
    }

    void read(const char *name, QString &target)
    {
        take(name, [&](const QJsonValue &value) {
            target = value.toString();
            return value.isString();
        });
    }
    void read(const char *name, bool &target)
    {
        take(name, [&](const QJsonValue &value) {
            target = value.toBool();
            return value.isBool();
        });
    }
    /// `readElement(value, place)` gives the place of its first fault, or an empty text.
    template<typename ReadElement>
    void readEach(const char *name, ReadElement readElement)
    {
        take(name, [&](const QJsonValue &value) {
            const QJsonArray elements = value.toArray();
            for (qsizetype index = 0; index < elements.size() && m_fault.isEmpty(); ++index)
                m_fault = readElement(elements.at(index), QStringLiteral("%1[%2]").arg(path(name)).arg(index));
            return value.isArray();
        });
    }
    /// Where the member is there, `accept` says whether its value is possible.
    template<typename Accept>
    void take(const char *name, Accept accept)
    {
        const QJsonValue value = m_object.take(QLatin1String(name));
        if (!value.isUndefined() && m_fault.isEmpty() && !accept(value) && m_fault.isEmpty())
            m_fault = path(name);
    }
    /// Empty where all is well. The name of an unknown member is not told: it may be a part of a text.
    [[nodiscard]] QString finish() const { return m_fault.isEmpty() && !m_object.isEmpty() ? path("*") : m_fault; }

private:
    [[nodiscard]] QString path(const char *name) const
    {
        return m_place.isEmpty() ? QString::fromLatin1(name) : m_place + QLatin1Char('.') + QLatin1String(name);
    }

    QJsonObject m_object;
    QString m_place;
    QString m_fault;
};

QString readOption(const QJsonValue &value, const QString &place, Question &question)
{
    AnswerOption option;
    MemberReader reader(value, place);
    reader.read("text", option.text);
    reader.read("right", option.right);
    reader.read("image", option.image);
    question.options.push_back(std::move(option));
    return reader.finish();
}

bool isSha256(const QByteArray &hex)
{
    return hex.size() == sha256HexLength && std::ranges::all_of(hex, [](char digit) {
               return (digit >= '0' && digit <= '9') || (digit >= 'a' && digit <= 'f');
           });
}

QString readImage(const QJsonValue &value, const QString &place, Question &question)
{
    QuestionImage image;
    MemberReader reader(value, place);
    reader.read("name", image.name);
    reader.take("sha256", [&](const QJsonValue &hex) {
        image.sha256 = hex.toString().toLatin1();
        return hex.isString();
    });
    reader.read("mediaType", image.mediaType);
    reader.read("description", image.description);
    QString fault = reader.finish();
    const auto isType = [&](const char *type) {
        return image.mediaType == QLatin1String(type);
    };
    if (fault.isEmpty()
        && (image.name.isEmpty() || !isSha256(image.sha256) || std::ranges::none_of(mediaTypes, isType)))
        fault = place;
    question.images.push_back(std::move(image));
    return fault;
}

void readLists(MemberReader &reader, Question &question)
{
    reader.readEach("options",
                    [&](const QJsonValue &value, const QString &place) { return readOption(value, place, question); });
    reader.readEach("tags", [&](const QJsonValue &value, const QString &place) {
        question.tags.append(value.toString());
        return value.isString() ? QString() : place;
    });
    reader.readEach("images",
                    [&](const QJsonValue &value, const QString &place) { return readImage(value, place, question); });
}

QString readQuestion(const QJsonValue &value, const QString &place, Question &question)
{
    MemberReader reader(value, place);
    reader.take("v", [](const QJsonValue &) { return true; });
    reader.read("title", question.title);
    reader.read("text", question.text);
    reader.read("multiple", question.multiple);
    reader.read("keepOrder", question.keepOrder);
    reader.read("explanation", question.explanation);
    reader.read("legalReference", question.legalReference);
    reader.read("source", question.source);
    reader.read("topic", question.topic);
    reader.take("difficulty", [&](const QJsonValue &name) {
        question.difficulty = difficultyFromName(name.toString());
        return question.difficulty != Difficulty::Unset;
    });
    readLists(reader, question);
    return reader.finish();
}

auto badQuestion(const QString &place)
{
    return failure(ErrorCode::BadInput,
                   QCoreApplication::translate("Question", "A question's content is damaged or of an unknown form at "
                                                           "\"%1\". Use an intact copy.")
                       .arg(place));
}

Result<Question> questionFromValue(const QJsonValue &value, const QString &place)
{
    const QJsonValue version = value.toObject().value(QLatin1String("v"));
    if (version.isDouble() && version != QJsonValue(questionJsonVersion))
        return failure(ErrorCode::Unsupported,
                       QCoreApplication::translate("Question",
                                                   "A question is of another version of the program. Update "
                                                   "the program, and try again."));
    Question question;
    const QString fault = version.isDouble() ? readQuestion(value, place, question) : place + QStringLiteral(".v");
    if (!fault.isEmpty())
        return badQuestion(fault);
    return question;
}

} // namespace

QJsonObject toJson(const Question &question)
{
    QJsonObject object{{QStringLiteral("v"), questionJsonVersion}};
    put(object, "title", question.title);
    put(object, "text", question.text);
    put(object, "multiple", question.multiple);
    put(object, "keepOrder", question.keepOrder);
    put(object, "explanation", question.explanation);
    put(object, "legalReference", question.legalReference);
    put(object, "source", question.source);
    put(object, "topic", question.topic);
    put(object, "difficulty", difficultyName(question.difficulty));
    QJsonArray options;
    for (const AnswerOption &option : question.options)
        options.append(optionJson(option));
    put(object, "options", options);
    put(object, "tags", QJsonArray::fromStringList(question.tags));
    QJsonArray images;
    for (const QuestionImage &image : question.images)
        images.append(imageJson(image));
    put(object, "images", images);
    return object;
}

QByteArray toJsonBytes(const Question &question)
{
    return QJsonDocument(toJson(question)).toJson(QJsonDocument::Compact);
}

Result<Question> questionFromJson(const QJsonObject &object)
{
    return questionFromValue(object, {});
}

Result<Question> questionFromJson(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return badQuestion(QStringLiteral("{}"));
    return questionFromValue(document.object(), {});
}

Result<std::vector<Question>> questionsFromJson(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isArray())
        return badQuestion(QStringLiteral("[]"));
    const QJsonArray values = document.array();
    std::vector<Question> questions;
    for (qsizetype index = 0; index < values.size(); ++index) {
        HOITHI_TRY(Question question, questionFromValue(values.at(index), QStringLiteral("[%1]").arg(index)));
        questions.push_back(std::move(question));
    }
    return questions;
}

} // namespace hoithi
