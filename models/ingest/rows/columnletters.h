// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hoithi {

/// "A", "B", …, "Z", "AA", …: what columns are called that nothing in the file names.
[[nodiscard]] std::vector<std::string> columnLetters(std::size_t count);

/// The column, from 0, that is called so, by letters in either case or by its number from 1.
[[nodiscard]] std::optional<std::size_t> columnCalled(std::string_view name);

} // namespace hoithi
