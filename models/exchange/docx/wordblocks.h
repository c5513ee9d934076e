// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "containers/wordtext.h"
#include "exchange/layout/textlines.h"

namespace hoithi {

/// The lines and tables of a document; its pictures go to `gathered`.
[[nodiscard]] Result<std::vector<LayoutBlock>> wordBlocks(const WordDocument &document, GatheredQuestions &gathered);

} // namespace hoithi
