// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/questionformats.h"

#include "exchange/aiken/aikenreader.h"
#include "exchange/aiken/aikenwriter.h"
#include "exchange/docx/docxquestionreader.h"
#include "exchange/gift/giftreader.h"
#include "exchange/gift/giftwriter.h"
#include "exchange/moodlexml/moodlexmlreader.h"
#include "exchange/moodlexml/moodlexmlwriter.h"
#include "exchange/xlsx/xlsxquestionreader.h"
#include "exchange/xlsx/xlsxquestionwriter.h"

#include <array>

namespace hoithi {

namespace {

bool isMoodleXml(const QByteArray &bytes, const QString &name)
{
    Q_UNUSED(name)
    return looksLikeMoodleXml(bytes);
}

Result<WrittenQuestions> writtenMoodleXml(const std::vector<Question> &questions,
                                          const std::map<QByteArray, QByteArray> &images)
{
    return writeMoodleXml(questions, images);
}

Result<WrittenQuestions> writtenXlsx(const std::vector<Question> &questions,
                                     const std::map<QByteArray, QByteArray> &images)
{
    Q_UNUSED(images) // a sheet shows none; each is named as lost
    return writeXlsxQuestions(questions);
}

constexpr std::array formats{
    QuestionFormat{ExchangeFormat::Xlsx, looksLikeXlsx, readXlsxQuestions, writtenXlsx},
    QuestionFormat{ExchangeFormat::Docx, looksLikeDocx, readDocxQuestions, nullptr},
    QuestionFormat{ExchangeFormat::MoodleXml, isMoodleXml, readMoodleXml, writtenMoodleXml},
    QuestionFormat{ExchangeFormat::Aiken, looksLikeAiken, readAiken, writeAiken},
    QuestionFormat{ExchangeFormat::Gift, looksLikeGift, readGift, writeGift},
    // Plain text in the layouts of Word documents, where it is nothing else.
    QuestionFormat{ExchangeFormat::Docx, looksLikeQuestionText, readTextQuestions, nullptr},
};

} // namespace

std::span<const QuestionFormat> questionFormats()
{
    return formats;
}

} // namespace hoithi
