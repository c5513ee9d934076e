// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/submission/importissue.h"
#include "services/samplecontest/sampleround.h"

#include <array>

namespace hoithi {

/// Mixes `perReason` rows of every reason code (a little more or fewer) into a round's valid rows; returns how many of which.
[[nodiscard]] std::array<qint64, rejectReasonCount> mixInFaults(SampleRoundRows &round, const SampleRoundPlan &plan,
                                                                quint32 perReason);

} // namespace hoithi
