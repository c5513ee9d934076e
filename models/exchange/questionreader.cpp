// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/questionreader.h"

#include "exchange/exchangetexts.h"
#include "exchange/foreignfile.h"
#include "exchange/formats.h"

#include <algorithm>

namespace hoithi {

Result<QuestionFile> readQuestions(const QByteArray &bytes, const QString &name, std::optional<ExchangeFormat> format,
                                   const std::stop_token &stop)
{
    if (bytes.size() > questionFileLimit) {
        return failure(ErrorCode::BadInput, Exchange::tr("The file is larger than %1 MB, and no file of questions is.")
                                                .arg(questionFileLimit / 1024 / 1024));
    }
    if (stop.stop_requested())
        return failure(ErrorCode::Cancelled, Exchange::tr("Stopped; nothing was read."));
    if (const QString advice = foreignFileAdvice(bytes); !advice.isEmpty())
        return failure(ErrorCode::BadInput, advice);
    const QString lowerName = name.toLower();
    const auto row = std::ranges::find_if(exchangeFormats(), [&](const FormatRow &known) {
        return format ? known.format == *format : known.looksLike(bytes, lowerName);
    });
    if (row == exchangeFormats().end())
        return failure(ErrorCode::BadInput, unknownFileAdvice(bytes, lowerName));
    return row->read(bytes, stop);
}

} // namespace hoithi
