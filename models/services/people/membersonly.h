// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/people/acting.h"

#include <type_traits>
#include <utility>

namespace hoithi {

/// A use case that tells of people, of results or of what was recorded: asked by somebody whom requireReader() refuses, it does not
/// run.
template<typename UseCase>
[[nodiscard]] auto forMembers(UseCase useCase)
{
    return [useCase = std::move(useCase)](Store &store) mutable -> std::invoke_result_t<UseCase &, Store &> {
        HOITHI_CHECK(requireReader(store));
        return useCase(store);
    };
}

} // namespace hoithi
