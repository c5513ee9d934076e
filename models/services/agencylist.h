// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/agency/agency.h"

#include <QStringView>

#include <vector>

namespace hoithi {

/// The agencies that come with a preset ("kh2475"), in the list's order, without ids. NotFound for a preset without a list.
[[nodiscard]] Result<std::vector<Agency>> shippedAgencies(QStringView presetId);

} // namespace hoithi
