// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstddef>
#include <stop_token>

namespace hoithi {

/// Before a file's question number `count` is taken, from 1: an error where somebody stopped, or where the file holds more
/// questions than are read.
[[nodiscard]] Result<void> mayReadOn(std::size_t count, const std::stop_token &stop);

} // namespace hoithi
