// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/review/reviewflag.h"

namespace hoithi {

/// "Same phone number", translated: how a kind of flag is headed.
[[nodiscard]] QString flagKindText(FlagKind kind);

} // namespace hoithi
