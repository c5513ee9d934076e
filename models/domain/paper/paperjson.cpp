// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/paper/paper.h"
#include "domain/paper/strictjson.h"
#include "domain/question/questionjson.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <limits>

namespace hoithi {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Paper)
};

constexpr int formatVersion = 1;
constexpr qint64 largestNumber = std::numeric_limits<int>::max();
constexpr qsizetype nameLimit = 1'000;

QJsonArray numbersJson(const std::vector<int> &numbers)
{
    QJsonArray array;
    for (const int number : numbers)
        array.append(number);
    return array;
}

/// Ids as texts: other readers of JSON have no whole numbers of 64 bits.
void insertQuestion(QJsonObject &object, const QString &prefix, const DrawnQuestion &question)
{
    object.insert(QString(prefix + QStringLiteral("id")), QString::number(question.id.value()));
    object.insert(QString(prefix + QStringLiteral("version")), question.version);
}

QJsonObject variantJson(const PaperVariant &variant)
{
    QJsonArray options;
    for (const std::vector<int> &order : variant.options)
        options.append(numbersJson(order));
    return {{QStringLiteral("code"), variant.code},
            {QStringLiteral("questions"), numbersJson(variant.questions)},
            {QStringLiteral("options"), options}};
}

QJsonObject swapJson(const PaperSwap &swap)
{
    QJsonObject object{{QStringLiteral("question"), swap.question},
                       {QStringLiteral("reason"), swap.reason},
                       {QStringLiteral("by"), swap.by}};
    insertQuestion(object, QStringLiteral("removed_"), swap.removed);
    insertQuestion(object, QStringLiteral("added_"), swap.added);
    return object;
}

QJsonArray questionsJson(const Paper &paper)
{
    QJsonArray questions;
    for (std::size_t i = 0; i < paper.drawn.questions.size(); ++i) {
        QJsonObject object{{QStringLiteral("wording"), toJson(paper.wordings.at(i))}};
        insertQuestion(object, {}, paper.drawn.questions[i]);
        questions.append(object);
    }
    return questions;
}

/// Takes a paper apart; the first fault stays.
class PaperParsing
{
public:
    Paper parse(const QJsonObject &document)
    {
        StrictObject object(document, {}, &m_fault);
        (void)object.integer(QStringLiteral("format"), formatVersion, formatVersion);
        m_paper.round = static_cast<int>(object.integer(QStringLiteral("round"), 1, largestNumber));
        m_paper.seed = object.text(QStringLiteral("seed"), 20).toULongLong();
        m_paper.salt = QByteArray::fromHex(object.text(QStringLiteral("salt"), 2 * paperSaltSize).toLatin1());
        readBlueprint(object.object(QStringLiteral("blueprint")));
        object.list(QStringLiteral("questions"), maximumPaperQuestions,
                    [this](const auto &value, const QString &path) { readQuestion(value, path); });
        object.list(QStringLiteral("variants"), maximumPaperVariants,
                    [this](const auto &value, const QString &path) { readVariant(value, path); });
        object.list(QStringLiteral("swaps"), maximumPaperSwaps,
                    [this](const auto &value, const QString &path) { readSwap(value, path); });
        object.finish();
        if (m_fault.isEmpty())
            m_fault = paperFault(m_paper);
        return std::move(m_paper);
    }
    [[nodiscard]] const QString &fault() const { return m_fault; }

private:
    void readBlueprint(const QJsonValue &value)
    {
        const auto blueprint = blueprintFromJson(QJsonDocument(value.toObject()).toJson());
        if (blueprint)
            m_paper.blueprint = *blueprint;
        else if (m_fault.isEmpty())
            m_fault = QStringLiteral("blueprint");
    }
    static DrawnQuestion drawnQuestion(StrictObject &object, const QString &prefix)
    {
        DrawnQuestion question;
        question.id = QuestionId(object.text(QString(prefix + QStringLiteral("id")), 20).toLongLong());
        question.version =
            static_cast<int>(object.integer(QString(prefix + QStringLiteral("version")), 1, largestNumber));
        return question;
    }
    void readQuestion(const QJsonValue &value, const QString &path)
    {
        StrictObject object(value, path, &m_fault);
        m_paper.drawn.questions.push_back(drawnQuestion(object, {}));
        const auto wording = questionFromJson(object.object(QStringLiteral("wording")).toObject());
        if (!wording)
            object.refuse(QStringLiteral("wording"));
        m_paper.wordings.push_back(wording.value_or(Question()));
        object.finish();
    }
    void readNumber(const QJsonValue &value, const QString &path, std::vector<int> &numbers)
    {
        numbers.push_back(static_cast<int>(value.toInteger(-1)));
        if (!isInteger(value, 0, maximumPaperQuestions))
            m_fault = path;
    }
    void readVariant(const QJsonValue &value, const QString &path)
    {
        StrictObject object(value, path, &m_fault);
        PaperVariant variant;
        variant.code = object.text(QStringLiteral("code"), 3);
        object.list(QStringLiteral("questions"), maximumPaperQuestions,
                    [&](const auto &each, const QString &place) { readNumber(each, place, variant.questions); });
        object.list(QStringLiteral("options"), maximumPaperQuestions, [&](const auto &each, const QString &place) {
            std::vector<int> &order = variant.options.emplace_back();
            if (!each.isArray())
                m_fault = place;
            for (const QJsonValue number : each.toArray())
                readNumber(number, place, order);
        });
        object.finish();
        m_paper.drawn.variants.push_back(std::move(variant));
    }
    void readSwap(const QJsonValue &value, const QString &path)
    {
        StrictObject object(value, path, &m_fault);
        PaperSwap swap;
        swap.question = static_cast<int>(object.integer(QStringLiteral("question"), 0, maximumPaperQuestions));
        swap.removed = drawnQuestion(object, QStringLiteral("removed_"));
        swap.added = drawnQuestion(object, QStringLiteral("added_"));
        swap.reason = object.text(QStringLiteral("reason"), swapReasonLimit);
        swap.by = object.text(QStringLiteral("by"), nameLimit);
        object.finish();
        m_paper.drawn.swaps.push_back(std::move(swap));
    }

    Paper m_paper;
    QString m_fault;
};

auto notAPaper(const QString &place, const QString &detail = {})
{
    return failure(ErrorCode::BadInput, Texts::tr("The stored paper is not as it should be at “%1”.").arg(place),
                   detail);
}

} // namespace

QByteArray toJson(const Paper &paper)
{
    QJsonArray variants;
    for (const PaperVariant &variant : paper.drawn.variants)
        variants.append(variantJson(variant));
    QJsonArray swaps;
    for (const PaperSwap &swap : paper.drawn.swaps)
        swaps.append(swapJson(swap));
    const QJsonObject object{{QStringLiteral("format"), formatVersion},
                             {QStringLiteral("round"), paper.round},
                             {QStringLiteral("seed"), QString::number(paper.seed)},
                             {QStringLiteral("salt"), QString::fromLatin1(paper.salt.toHex())},
                             {QStringLiteral("blueprint"), QJsonDocument::fromJson(toJson(paper.blueprint)).object()},
                             {QStringLiteral("questions"), questionsJson(paper)},
                             {QStringLiteral("variants"), variants},
                             {QStringLiteral("swaps"), swaps}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<Paper> paperFromJson(const QByteArray &json)
{
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsing);
    if (!document.isObject())
        return notAPaper(QStringLiteral("{}"), parsing.errorString());
    PaperParsing parser;
    Paper paper = parser.parse(document.object());
    if (!parser.fault().isEmpty())
        return notAPaper(parser.fault());
    // One paper has one text, since its hash is the text's: no member twice, no blanks, no other way to write a letter.
    if (toJson(paper) != json)
        return notAPaper(QStringLiteral("{}"), QStringLiteral("not in its canonical form"));
    return paper;
}

} // namespace hoithi
