// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/textwindow.h"

namespace hoithi {

/// The delimiter of a CSV text, told from a line of it, from 1, or its first that is not blank (0): comma, semicolon or tab.
[[nodiscard]] Result<char> detectDelimiter(TextWindow &window, int line = 0);

} // namespace hoithi
