// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/textwindow.h"

namespace hoithi {

/// The delimiter of a CSV text, told from its first line that is not blank: comma, semicolon or tab.
[[nodiscard]] Result<char> detectDelimiter(TextWindow &window);

} // namespace hoithi
