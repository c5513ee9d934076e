// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/paper/paperdocument.h"

namespace hoithi::test {

/// A paper of 15 questions in two variants, one with a picture, one with eight options, one very long, one with several
/// right answers. What it says is made up.
[[nodiscard]] Paper samplePaper(int variants = 2);
[[nodiscard]] PaperImages samplePaperImages();
[[nodiscard]] PaperPrinting samplePrinting(PaperKey key, std::optional<int> variant = {});

} // namespace hoithi::test
