// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/rulesdocument.h"

#include <QSet>
#include <QVariantMap>

namespace hoithi {

/// The values that the template of the Thể lệ is filled with.
[[nodiscard]] QVariantMap rulesValues(const RulesContent &content);

/// The names that it may use.
[[nodiscard]] QSet<QString> rulesVariables();

} // namespace hoithi
