// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/questionwriter.h"

#include "exchange/exchangetexts.h"
#include "exchange/moodlexml/moodlexmlwriter.h"

namespace hoithi {

Result<WrittenQuestions> writeQuestions(const std::vector<Question> &questions,
                                        const std::map<QByteArray, QByteArray> &images, ExchangeFormat format)
{
    if (format == ExchangeFormat::MoodleXml)
        return writeMoodleXml(questions, images);
    return failure(ErrorCode::Unsupported,
                   Exchange::tr("Questions are not written as %1.").arg(exchangeFormatName(format)));
}

} // namespace hoithi
