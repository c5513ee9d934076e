// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hoithi {

/// What the services' messages call the next step by is a command in brackets, "(round open)", or “verify”: the same in every
/// language. In the window it is replaced by the place where it is done; options, "(--early)", are left out.
[[nodiscard]] QString inWindowWords(QString message);

/// The place alone: "Ranking › Review". Empty for a command that has none.
[[nodiscard]] QString windowPlaceOf(QLatin1String command);

} // namespace hoithi
