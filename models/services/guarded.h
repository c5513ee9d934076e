// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <exception>
#include <type_traits>

namespace hoithi {

/// What an exception is told as: too little memory, or stored figures that do not fit together.
[[nodiscard]] Error errorOf(const std::exception &exception);

/// Runs `work`, which returns a Result; an exception becomes its failure. For the first function of a thread, since one that an
/// exception leaves ends the program.
template<typename Work>
[[nodiscard]] auto guarded(Work &&work) -> std::invoke_result_t<Work &>
{
    try {
        return work();
    } catch (const std::exception &exception) {
        return failure(errorOf(exception));
    }
}

} // namespace hoithi
