// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QFuture>

namespace hoithi {

/// For the thread that makes the sample, which does nothing but wait for the session's own.
template<typename T>
Result<T> wait(QFuture<Result<T>> answer)
{
    answer.waitForFinished();
    return answer.takeResult();
}

} // namespace hoithi
