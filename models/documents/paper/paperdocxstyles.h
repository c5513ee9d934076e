// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/docx/docxpackage.h"

#include <vector>

namespace hoithi {

/// The styles of a paper as a Word document.
[[nodiscard]] std::vector<DocxStyle> paperDocxStyles();

} // namespace hoithi
