// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hoithi::commandline {

/// What somebody else has typed, for a terminal and one line of it: line breaks and tabs are blanks, and whatever else could
/// steer the terminal or turn the order of the letters (ESC, bidirectional marks) shows as a replacement character.
[[nodiscard]] QString plainText(const QString &text);

/// The same of each line of a text that has several.
[[nodiscard]] QString plainLines(const QString &text);

} // namespace hoithi::commandline
