// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/agency/agency.h"

#include <vector>

namespace hoithi::test {

/// The 253 agencies of the plan from the resources, with ids from 1.
[[nodiscard]] std::vector<Agency> realAgencies();

} // namespace hoithi::test
