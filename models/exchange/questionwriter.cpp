// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/questionwriter.h"

#include "exchange/exchangetexts.h"

namespace hoithi {

Result<WrittenQuestions> writeQuestions(const std::vector<Question> &questions,
                                        const std::map<QByteArray, QByteArray> &images, ExchangeFormat format)
{
    Q_UNUSED(questions)
    Q_UNUSED(images)
    return failure(ErrorCode::Unsupported,
                   Exchange::tr("Questions are not written as %1.").arg(exchangeFormatName(format)));
}

} // namespace hoithi
