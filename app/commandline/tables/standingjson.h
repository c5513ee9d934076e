// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ranking/prizestanding.h"

#include <QJsonValue>

namespace hoithi::commandline {

/// How somebody stands in one of the standings compared; null where they do not.
[[nodiscard]] QJsonValue standingJson(const PrizeStanding &standing);

} // namespace hoithi::commandline
