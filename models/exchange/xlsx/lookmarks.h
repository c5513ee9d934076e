// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/layout/gatheredquestions.h"

namespace hoithi {

/// Adds to each question of a sheet the marks that the looks of its options are, where they are any in this sheet. What sets apart the
/// same option in nearly all questions is how a column looks, and no mark.
void addLookMarks(std::vector<ItemDraft> &drafts);

} // namespace hoithi
