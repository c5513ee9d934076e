// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/review/reviewview.h"

namespace hoithi {

/// "Same phone number", translated: how a kind of flag is headed.
[[nodiscard]] QString flagKindText(FlagKind kind);

/// "settled", translated: where a flag stands.
[[nodiscard]] QString flagStateText(FlagState state);

} // namespace hoithi
