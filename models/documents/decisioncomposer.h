// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "documents/decisionmarkup.h"
#include "documents/pageflow.h"

#include <span>
#include <vector>

namespace hoithi {

/// Lays out the lines of a filled decision template on pages.
[[nodiscard]] Result<std::vector<PageContent>> composeDecision(std::span<const MarkupLine> lines,
                                                               const DecisionSheet &sheet);

} // namespace hoithi
