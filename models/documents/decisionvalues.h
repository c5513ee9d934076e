// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/decision.h"

#include <QSet>
#include <QVariantMap>

namespace hoithi {

/// The values that a decision's template is filled with.
[[nodiscard]] QVariantMap decisionValues(const DecisionContent &content);

} // namespace hoithi
