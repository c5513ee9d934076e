// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/questionwriter.h"

#include "exchange/exchangetexts.h"
#include "exchange/questionformats.h"

#include <algorithm>

namespace hoithi {

Result<WrittenQuestions> writeQuestions(const std::vector<Question> &questions,
                                        const std::map<QByteArray, QByteArray> &images, ExchangeFormat format)
{
    const auto formats = questionFormats();
    const auto found = std::ranges::find(formats, format, &QuestionFormat::format);
    if (found == formats.end() || found->write == nullptr) {
        return failure(ErrorCode::Unsupported,
                       Exchange::tr("Questions are not written as %1.").arg(exchangeFormatName(format)));
    }
    return found->write(questions, images);
}

} // namespace hoithi
