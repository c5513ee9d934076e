// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace hoithi {

/// `text` (valid UTF-8) without outer white space, Unicode's included.
[[nodiscard]] std::string_view trimmedField(std::string_view text);

/// `text` in Unicode NFC; `scratch` holds it where it had to change.
[[nodiscard]] std::string_view composedField(std::string_view text, std::string &scratch);

/// Unicode characters in valid UTF-8.
[[nodiscard]] std::size_t characterCount(std::string_view text);

} // namespace hoithi
