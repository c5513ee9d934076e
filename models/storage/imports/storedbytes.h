// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <functional>
#include <string_view>

namespace hoithi {

class Database;

/// Gives the bytes of one row's column piece by piece, about a megabyte each. A piece is there until the next one only.
[[nodiscard]] Result<void> readStoredBytes(Database &database, const QString &table, const QString &column, qint64 id,
                                           const std::function<void(std::string_view)> &take);

} // namespace hoithi
