// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hoithi {

/// Replaces "&amp;", "&#7879;", "&#x1EC7;" and the like. What is no entity stays as it is.
[[nodiscard]] QString withoutEntities(QStringView html);

} // namespace hoithi
