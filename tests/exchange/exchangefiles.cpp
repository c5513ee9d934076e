// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchangefiles.h"

#include "base/sha256.h"
#include "domain/question/questionjson.h"
#include "exchange/questionreader.h"
#include "exchange/questionwriter.h"

#include <rapidcheck.h>

#include <array>

namespace hoithi {

namespace {

constexpr std::array kindNames{"Malformed",     "UnsupportedType",    "NoText",      "TooFewOptions", "TooManyOptions",
                               "NoRightAnswer", "UnknownRightAnswer", "SeveralKeys", "TooLong",       "LostFormatting",
                               "LostFeedback",  "LostPartialCredit",  "LostScore",   "LostMedia",     "LostFormula",
                               "LostOther",     "Suspicious"};

/// Letters that files have to escape, Vietnamese ones, and any other.
rc::Gen<QString> text(int longest)
{
    static const QString alphabet =
        QStringLiteral("aB 1<>&\"'\\/{}[]()=~#:$%*_-|.\n\u0110\u1ea5\u01b0\u1ee3\u00e0\u0300;,!?@");
    const auto letter = rc::gen::weightedOneOf<QString>(
        {{20, rc::gen::map(rc::gen::inRange<qsizetype>(0, alphabet.size()),
                           [](qsizetype at) { return QString(alphabet.at(at)); })},
         {1, rc::gen::map(rc::gen::inRange<uint>(0x20, 0xD7FF), [](uint code) { return QString(QChar(code)); })},
         {1, rc::gen::element(QStringLiteral("😀"), QStringLiteral("&amp;"), QStringLiteral("<br>"),
                              QStringLiteral("]]>"), QStringLiteral("-->"), QStringLiteral("<b>x</b>"),
                              QStringLiteral("\\(x\\)"), QString(QChar(0xFEFF)), QStringLiteral("&nbsp;"))}});
    return rc::gen::mapcat(rc::gen::inRange(0, longest), [letter](int size) {
        return rc::gen::map(rc::gen::container<std::vector<QString>>(static_cast<std::size_t>(size), letter),
                            [](const std::vector<QString> &letters) {
                                QString whole;
                                for (const QString &one : letters)
                                    whole += one;
                                return whole;
                            });
    });
}

Question anyQuestion()
{
    Question question;
    question.title = *text(20);
    question.text = *text(60) + QStringLiteral("?");
    question.multiple = *rc::gen::arbitrary<bool>();
    question.keepOrder = *rc::gen::arbitrary<bool>();
    question.explanation = *text(40);
    question.legalReference = *text(15);
    question.source = *text(8);
    question.topic = *text(12);
    question.difficulty = *rc::gen::element(Difficulty::Unset, Difficulty::Easy, Difficulty::Medium, Difficulty::Hard);
    const int tags = *rc::gen::inRange(0, 4);
    for (int i = 0; i < tags; ++i)
        question.tags.append(*text(10));
    const int images = *rc::gen::inRange(0, 4);
    for (int i = 0; i < images; ++i) {
        const QByteArray bytes = pngBytes(*rc::gen::inRange(0, 3));
        const QString name = *rc::gen::element(QStringLiteral("a.png"), QStringLiteral("cổng thành 1%.png"),
                                               QStringLiteral("<&\">.png"), QStringLiteral("noending"));
        question.images.push_back(
            {QString::number(i) + name, Sha256::hexOf(bytes), QStringLiteral("image/png"), *text(10)});
    }
    const int options = *rc::gen::inRange(minimumAnswerOptions, maximumAnswerOptions + 1);
    for (int i = 0; i < options; ++i) {
        AnswerOption option{*text(30) + QString::number(i), *rc::gen::arbitrary<bool>() && question.multiple, {}};
        if (!question.images.empty() && *rc::gen::inRange(0, 3) == 0)
            option.image = question.images.at(*rc::gen::inRange<std::size_t>(0, question.images.size())).name;
        question.options.push_back(option);
    }
    question.options.at(*rc::gen::inRange<std::size_t>(0, question.options.size())).right = true;
    normalize(question);
    return question;
}

} // namespace

QByteArray pngBytes(int number)
{
    return QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) + QByteArray::number(number);
}

QStringList issueTexts(const QuestionFile &file)
{
    QStringList texts;
    for (const QuestionIssue &issue : file.issues) {
        const QString place = issue.place.part.isEmpty()
                                  ? QStringLiteral("%1:%2").arg(issue.place.line).arg(issue.place.column)
                                  : issue.place.part;
        texts.append(QStringLiteral("%1 %2 %3 %4")
                         .arg(QLatin1String(kindNames.at(static_cast<std::size_t>(issue.kind))), issue.detail, place)
                         .arg(issue.question));
    }
    return texts;
}

bool roundTripIsIdentity(ExchangeFormat format, bool withImages)
{
    std::map<QByteArray, QByteArray> images;
    for (int i = 0; i < 3; ++i)
        images.emplace(Sha256::hexOf(pngBytes(i)), pngBytes(i));
    return rc::check("what was written is read back equal", [&] {
        std::vector<Question> questions;
        const int count = *rc::gen::inRange(0, 4);
        for (int i = 0; i < count; ++i)
            questions.push_back(anyQuestion());
        if (!withImages) {
            for (Question &question : questions) {
                question.images.clear();
                for (AnswerOption &option : question.options)
                    option.image.clear();
            }
        }
        const auto written = writeQuestions(questions, images, format);
        RC_ASSERT(written.has_value());
        RC_ASSERT(written->losses.empty());
        const auto file = readQuestions(written->bytes, QStringLiteral("bank"), format);
        RC_ASSERT(file.has_value());
        RC_ASSERT(issueTexts(*file).join(QLatin1Char('\n')).toStdString() == std::string());
        RC_ASSERT(file->questions.size() == questions.size());
        for (std::size_t i = 0; i < questions.size(); ++i) {
            const Question &read = file->questions[i].question;
            RC_ASSERT(read.text.toStdString() == questions[i].text.toStdString());
            RC_ASSERT(read.title.toStdString() == questions[i].title.toStdString());
            RC_ASSERT(read.topic.toStdString() == questions[i].topic.toStdString());
            RC_ASSERT(toJsonBytes(read).toStdString() == toJsonBytes(questions[i]).toStdString());
            for (const QuestionImage &image : read.images)
                RC_ASSERT(file->images.at(image.sha256) == images.at(image.sha256));
        }
    });
}

} // namespace hoithi
