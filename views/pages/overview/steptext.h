// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pages/overview/nextstep.h"

namespace hoithi {

/// What the next step is called. Sources in the context "OverviewPage".
struct StepText
{
    const char *sentence; ///< %1 is the round's title
    const char *button;
};

[[nodiscard]] StepText textOf(const NextStep &step);

} // namespace hoithi
