// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QFuture>

namespace hoithi {

/// For who has nothing else to do than to wait: the command line, and threads of their own.
template<typename T>
[[nodiscard]] Result<T> waitFor(QFuture<Result<T>> answer)
{
    answer.waitForFinished();
    return answer.takeResult();
}

} // namespace hoithi
