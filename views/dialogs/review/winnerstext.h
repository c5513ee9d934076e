// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/review/reviewview.h"

namespace hoithi {

/// "Giải Nhất: Nguyễn Văn A; Giải Nhì: …": who wins by a decision about a tie; empty where nobody does yet.
[[nodiscard]] QString winnersText(const std::vector<TieWinner> &winners);

} // namespace hoithi
