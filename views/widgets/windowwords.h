// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>

namespace hoithi {

/// A command of the command line, as the services' messages name it, and where the window does the same.
struct WindowPlace
{
    const char *command; ///< "round open"
    const char *area;    ///< page or menu, a source in `areaContext`
    const char *areaContext;
    const char *action; ///< its tab, button or menu entry, a source in `actionContext`; null: the page itself
    const char *actionContext;
};

/// What the services' messages call the next step by is a command in brackets, "(round open)", or “verify”: the same in every
/// language. In the window it is replaced by the place where it is done; options, "(--early)", are left out.
[[nodiscard]] QString inWindowWords(QString message);

/// The place alone: "Ranking › Review". Empty for a command that has none.
[[nodiscard]] QString windowPlaceOf(QLatin1String command);

extern const std::array<WindowPlace, 28> windowPlaces;

} // namespace hoithi
