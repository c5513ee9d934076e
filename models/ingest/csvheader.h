// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/textwindow.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hoithi {

/// The delimiter of a CSV text, told from its first line that is not blank: comma, semicolon or tab.
[[nodiscard]] Result<char> detectDelimiter(TextWindow &window);

struct WantedColumn
{
    std::string name;
    bool required = false;
};

/// For each column of the header the index in `wanted`, or nothing where nobody wants it. Compared without case and outer
/// white space. BadInput names a required column that is missing, or a wanted one that is there twice.
[[nodiscard]] Result<std::vector<std::optional<std::size_t>>> matchHeader(std::span<const std::string_view> header,
                                                                          std::span<const WantedColumn> wanted);

} // namespace hoithi
