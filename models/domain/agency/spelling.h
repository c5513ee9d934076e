// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace hoithi {

/// How many letters (bytes) have to be inserted, left out, replaced or swapped with their neighbour to get from one to the other.
[[nodiscard]] std::size_t editDistance(std::string_view one, std::string_view other);

} // namespace hoithi
