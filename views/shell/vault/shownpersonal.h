// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace hoithi {

/// How long what is personal stays in sight once a reason was given.
inline constexpr std::chrono::minutes personalShownFor{1};

} // namespace hoithi
