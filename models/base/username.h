// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hoithi {

/// Who is logged in to this computer; never empty.
[[nodiscard]] QString userName();

} // namespace hoithi
