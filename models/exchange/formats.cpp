// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/formats.h"

#include "containers/archive.h"
#include "exchange/aiken/aikenreader.h"
#include "exchange/aiken/aikenwriter.h"
#include "exchange/docx/docxquestionreader.h"
#include "exchange/gift/giftreader.h"
#include "exchange/gift/giftwriter.h"
#include "exchange/moodlexml/moodlexmlreader.h"
#include "exchange/moodlexml/moodlexmlwriter.h"
#include "exchange/plaintext/plaintextreader.h"
#include "exchange/qti/qtireader.h"
#include "exchange/qti/qtiwriter.h"
#include "exchange/xlsx/xlsxquestionreader.h"
#include "exchange/xlsx/xlsxquestionwriter.h"

#include <array>

namespace hoithi {

namespace {

using Images = std::map<QByteArray, QByteArray>;

/// A package whose manifest got lost goes by its name.
bool looksLikeQtiFile(const QByteArray &bytes, const QString &name)
{
    return looksLikeQti(bytes) || (looksLikeZip(bytes) && name.endsWith(QLatin1String(".zip")));
}

constexpr std::array formats{
    FormatRow{ExchangeFormat::Xlsx, looksLikeXlsx, readXlsxQuestions,
              [](const std::vector<Question> &questions, const Images &) {
                  return writeXlsxQuestions(questions);
              }},
    FormatRow{ExchangeFormat::Docx, looksLikeDocx, readDocxQuestions, nullptr},
    FormatRow{ExchangeFormat::MoodleXml,
              [](const QByteArray &bytes, const QString &) { return looksLikeMoodleXml(bytes); }, readMoodleXml,
              [](const std::vector<Question> &questions, const Images &images) {
                  return Result<WrittenQuestions>(writeMoodleXml(questions, images));
              }},
    FormatRow{ExchangeFormat::Qti, looksLikeQtiFile, readQti, writeQti},
    FormatRow{ExchangeFormat::Aiken, looksLikeAiken, readAiken, writeAiken},
    FormatRow{ExchangeFormat::Gift, looksLikeGift, readGift, writeGift},
    // Plain text in the layouts of Word documents, where it is nothing else.
    FormatRow{ExchangeFormat::Docx, looksLikeQuestionText, readTextQuestions, nullptr},
};

} // namespace

std::span<const FormatRow> exchangeFormats()
{
    return formats;
}

} // namespace hoithi
