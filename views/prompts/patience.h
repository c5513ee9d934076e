// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QCoreApplication>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <utility>

namespace hoithi {

/// What is handed to a keyring in the place of `use`: passes the first answer on, and where none comes for some seconds the failure
/// that there is none. Nothing once `context` is gone.
template<typename Answered>
[[nodiscard]] std::function<void(const Answered &)> answeredInTime(QObject *context,
                                                                   std::function<void(const Answered &)> use)
{
    constexpr std::chrono::seconds patience{5};
    const auto told = std::make_shared<bool>(false);
    const auto tell = [told, use = std::move(use)](const Answered &answer) {
        if (!std::exchange(*told, true))
            use(answer);
    };
    QTimer::singleShot(patience, context, [tell] {
        tell(failure(ErrorCode::Unsupported,
                     QCoreApplication::translate("hoithi::RememberedPassphrase",
                                                 "The keyring of this computer does not answer.")));
    });
    return tell;
}

} // namespace hoithi
