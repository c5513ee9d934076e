// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/questionwriter.h"

#include "exchange/exchangetexts.h"
#include "exchange/formats.h"

#include <algorithm>

namespace hoithi {

Result<WrittenQuestions> writeQuestions(const std::vector<Question> &questions,
                                        const std::map<QByteArray, QByteArray> &images, ExchangeFormat format)
{
    const auto row = std::ranges::find(exchangeFormats(), format, &FormatRow::format);
    if (row == exchangeFormats().end() || row->write == nullptr) {
        return failure(ErrorCode::Unsupported,
                       Exchange::tr("Questions are not written as %1.").arg(exchangeFormatName(format)));
    }
    return row->write(questions, images);
}

} // namespace hoithi
