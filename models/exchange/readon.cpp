// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/readon.h"

#include "exchange/exchangetexts.h"
#include "exchange/questionreader.h"

namespace hoithi {

Result<void> mayReadOn(std::size_t count, const std::stop_token &stop)
{
    if (stop.stop_requested())
        return failure(ErrorCode::Cancelled, Exchange::tr("Stopped; nothing was read."));
    if (count > questionCountLimit)
        return failure(
            ErrorCode::BadInput,
            Exchange::tr("The file holds more than %1 questions. Divide it.").arg(qulonglong{questionCountLimit}));
    return {};
}

} // namespace hoithi
