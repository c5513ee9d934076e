// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/question/questionjson.h"
#include "testregistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <rapidcheck.h>

using namespace hoithi;

namespace {

/// With ' for ".
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

QString anyText()
{
    // No halves of surrogate pairs, which no UTF-8 can hold.
    const auto letters = *rc::gen::container<std::u16string>(
        rc::gen::oneOf(rc::gen::inRange<char16_t>(0, 0xD800), rc::gen::inRange<char16_t>(0xE000, 0xFFFF)));
    return QString::fromStdU16String(letters);
}

std::vector<AnswerOption> anyOptions()
{
    std::vector<AnswerOption> options(*rc::gen::inRange<std::size_t>(0, 9));
    for (AnswerOption &option : options)
        option = {anyText(), *rc::gen::arbitrary<bool>(), anyText()};
    return options;
}

std::vector<QuestionImage> anyImages()
{
    std::vector<QuestionImage> images(*rc::gen::inRange<std::size_t>(0, 3));
    for (QuestionImage &image : images)
        image = {QStringLiteral("a") + anyText(), QByteArray(64, *rc::gen::element('0', '9', 'a', 'f')),
                 *rc::gen::element(QStringLiteral("image/png"), QStringLiteral("image/webp")), anyText()};
    return images;
}

Question anyQuestion()
{
    Question question;
    for (QString *text : {&question.title, &question.text, &question.explanation, &question.legalReference,
                          &question.source, &question.topic})
        *text = anyText();
    question.options = anyOptions();
    question.multiple = *rc::gen::arbitrary<bool>();
    question.keepOrder = *rc::gen::arbitrary<bool>();
    question.difficulty = *rc::gen::element(Difficulty::Unset, Difficulty::Easy, Difficulty::Medium, Difficulty::Hard);
    for (int count = *rc::gen::inRange(0, 4); count > 0; --count)
        question.tags.append(anyText());
    question.images = anyImages();
    return question;
}

} // namespace

class TestQuestionJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyQuestionComesBackEqual()
    {
        QVERIFY(rc::check([] {
            const Question question = anyQuestion();
            const auto fromObject = questionFromJson(toJson(question));
            const auto fromBytes = questionFromJson(toJsonBytes(question));
            RC_ASSERT(fromObject.has_value() && fromBytes.has_value());
            RC_ASSERT(*fromObject == question);
            RC_ASSERT(*fromBytes == question);
            RC_ASSERT(toJsonBytes(*fromBytes) == toJsonBytes(question));
        }));
    }

    void anyOtherMemberOrKindOfValueIsRefused()
    {
        QVERIFY(rc::check([] {
            QJsonObject object = toJson(anyQuestion());
            const QString name = *rc::gen::element(
                QStringLiteral("text"), QStringLiteral("options"), QStringLiteral("multiple"), QStringLiteral("tags"),
                QStringLiteral("difficulty"), QStringLiteral("images"), QStringLiteral("note"));
            object.insert(name, *rc::gen::element(QJsonValue(7), QJsonValue(QJsonValue::Null),
                                                  QJsonValue(QJsonArray{7}), QJsonValue(QJsonObject{})));
            const auto read = questionFromJson(object);
            RC_ASSERT(!read.has_value());
            RC_ASSERT(read.error().code == ErrorCode::BadInput);
        }));
    }

    void whatIsDamagedIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("place");
        QTest::newRow("no version") << json("{'text': 'a'}") << ".v";
        QTest::newRow("version as text") << json("{'v': '1'}") << ".v";
        QTest::newRow("unknown member") << json("{'v': 1, 'colour': 'red'}") << "*";
        QTest::newRow("unknown member of an option")
            << json("{'v': 1, 'options': [{'text': 'a'}, {'text': 'b', 'fraction': 50}]}") << "options[1].*";
        QTest::newRow("right as a number") << json("{'v': 1, 'options': [{'right': 1}]}") << "options[0].right";
        QTest::newRow("difficulty") << json("{'v': 1, 'difficulty': 'harder'}") << "difficulty";
        QTest::newRow("digest") << json(
            "{'v': 1, 'images': [{'name': 'a.png', 'sha256': '00', 'mediaType': 'image/png'}]}")
                                << "images[0]";
        QTest::newRow("tag") << json("{'v': 1, 'tags': ['a', 1]}") << "tags[1]";
        QTest::newRow("cut") << json("{'v': 1, 'text': 'a") << "{}";
        QTest::newRow("a list") << json("[]") << "{}";
    }
    void whatIsDamagedIsRefusedWithItsPlace()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, place);
        const auto read = questionFromJson(json);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::BadInput);
        QVERIFY2(read.error().message.contains(QStringLiteral("\"%1\"").arg(place)), qPrintable(read.error().message));
    }

    void anotherVersionIsNotGuessedAt()
    {
        const auto read = questionFromJson(json("{'v': 2, 'text': 'a', 'newer': true}"));
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Unsupported);
    }

    void theFormStaysAsStoresHaveIt()
    {
        const Question question{
            .title = QStringLiteral("t"),
            .text = QStringLiteral("Câu?"),
            .options = {{QStringLiteral("Đúng"), true, QStringLiteral("a.png")}, {QStringLiteral("Sai"), false, {}}},
            .multiple = true,
            .keepOrder = true,
            .explanation = QStringLiteral("e"),
            .legalReference = QStringLiteral("l"),
            .source = QStringLiteral("s"),
            .topic = QStringLiteral("p"),
            .difficulty = Difficulty::Hard,
            .tags = {QStringLiteral("mẫu")},
            .images = {
                {QStringLiteral("a.png"), QByteArray(64, 'a'), QStringLiteral("image/png"), QStringLiteral("d")}}};
        QCOMPARE(toJsonBytes(question),
                 json("{'difficulty':'hard','explanation':'e','images':[{'description':'d','mediaType':'image/png',"
                      "'name':'a.png','sha256':'%1'}],'keepOrder':true,'legalReference':'l','multiple':true,"
                      "'options':[{'image':'a.png','right':true,'text':'Đúng'},{'text':'Sai'}],'source':'s',"
                      "'tags':['mẫu'],'text':'Câu?','title':'t','topic':'p','v':1}")
                     .replace("%1", QByteArray(64, 'a')));
        QCOMPARE(toJsonBytes({}), json("{'v':1}"));
    }

    void aListIsReadAsAWhole()
    {
        const auto read = questionsFromJson(json("[{'v': 1, 'text': 'a'}, {'v': 1, 'text': 'b'}]"));
        QVERIFY(read);
        QCOMPARE(read->size(), 2U);
        const auto damaged = questionsFromJson(json("[{'v': 1, 'text': 'a'}, {'v': 1, 'text': 2}]"));
        QVERIFY(!damaged);
        QVERIFY(damaged.error().message.contains(QLatin1String("\"[1].text\"")));
    }
};

HOITHI_TEST(TestQuestionJson)
#include "tst_questionjson.moc"
