// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QFuture>
#include <QString>
#include <QTest>

#include <functional>

namespace hoithi::test {

/// Waits as the window does, with a running event loop.
template<typename T>
Result<T> answered(QFuture<Result<T>> future)
{
    while (!future.isFinished())
        QTest::qWait(5);
    return future.takeResult();
}

/// Something that was asked for, with words that nobody else uses, so that SQL can count what was recorded of it.
struct Act
{
    QString name;
    QString rows;             ///< of which one is stored where it is done: a table and a condition
    bool mayBeOutrun = false; ///< then nothing is stored, and that is no error
    std::function<bool()> finished = {};
    std::function<Result<void>()> outcome = {};

    template<typename T>
    void expect(QFuture<Result<T>> future)
    {
        finished = [future] {
            return future.isFinished();
        };
        outcome = [future]() mutable -> Result<void> {
            const Result<T> result = future.takeResult();
            return result ? Result<void>() : failure(result.error());
        };
    }
};

} // namespace hoithi::test
