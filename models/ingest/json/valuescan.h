// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace hoithi {

/// Finds where a JSON value ends without reading it: quotes and brackets have to be in their places, all else is left to others.
class JsonValueScan
{
public:
    enum class Outcome { Complete, NeedMore, Broken };

    /// `text` begins with the value; more may follow it. NeedMore unless all of the document is there.
    [[nodiscard]] Outcome scan(std::string_view text, bool isAll);

    /// How long a complete value is; or where a broken one cannot go on.
    [[nodiscard]] std::size_t reached() const { return m_at; }

private:
    [[nodiscard]] Outcome scanNested(std::string_view text);
    [[nodiscard]] bool closes(char bracket);
    [[nodiscard]] bool scanText(std::string_view text);
    [[nodiscard]] bool scanNestedText(std::string_view text, bool &isBroken);
    [[nodiscard]] Outcome scanWord(std::string_view text, bool isAll);

    std::string m_open; ///< brackets that are not closed yet
    std::size_t m_at = 0;
};

/// Whether this is one JSON value, however it is packed in white space; one nested deeper than any dump is none.
[[nodiscard]] bool isJsonValue(std::string_view text);

/// The characters of a JSON string, quotes included; empty where it is none.
[[nodiscard]] std::string jsonText(std::string_view text);

} // namespace hoithi
