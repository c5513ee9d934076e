// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/result.h"

#include <QFuture>

#include <utility>

namespace hoithi::test {

/// What a service answers, once it has.
template<typename T>
[[nodiscard]] Result<T> wait(QFuture<Result<T>> answer)
{
    answer.waitForFinished();
    return answer.takeResult();
}

/// What a test cannot go on without.
template<typename T>
[[nodiscard]] T taken(QFuture<Result<T>> answer)
{
    Result<T> result = wait(std::move(answer));
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return std::move(*result);
}

} // namespace hoithi::test
