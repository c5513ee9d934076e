// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hoithi {

/// An amount in Vietnamese words as decisions print it: 1500000 gives "Một triệu năm trăm nghìn đồng". From 0 to
/// 10^15 đồng.
[[nodiscard]] QString moneyInWords(qint64 dong);

/// Digits in groups of three: "1.500.000".
[[nodiscard]] QString formatMoney(qint64 dong);

} // namespace hoithi
