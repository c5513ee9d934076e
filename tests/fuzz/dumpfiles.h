// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace hoithi::fuzz {

/// All dumps of a file that holds `bytes`, as text, each row and issue checked; empty where it is refused.
[[nodiscard]] std::string readDumpFile(const QString &path, std::string_view bytes, qint64 chunk);

} // namespace hoithi::fuzz
