// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/contest/contest.h"
#include "services/samplecontest/samplepaper.h"

#include <vector>

namespace hoithi {

class ContestSession;

/// Fills the bank of a new contest with the sample questions, has most of them approved, draws a paper for each round and freezes
/// it. Gives what the rounds' answers follow: fifteen letters A to D each, since only such questions are approved that have them.
[[nodiscard]] Result<std::vector<SamplePaper>> fillSampleBank(ContestSession &session,
                                                              const std::vector<Round> &rounds);

} // namespace hoithi
