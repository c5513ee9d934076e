// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace hoithi {

/// log10 of P(X >= count), for X successes in so many trials of this probability. Exact to a millionth where more are counted than
/// are to be expected; 0 elsewhere, and where P(X = count) alone is no less than 10^limit, which spares the sum.
[[nodiscard]] double log10BinomialTail(qint64 trials, qint64 count, double probability, double limit = 0);

} // namespace hoithi
