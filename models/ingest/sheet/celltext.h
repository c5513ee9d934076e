// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace hoithi {

/// Gathers the characters of a text (CT_Rst) whatever they look like, but for the reading aids of Japanese texts.
class CellCharacters
{
public:
    /// More than any cell holds.
    static constexpr std::size_t byteLimit = std::size_t{32'767} * 4;

    void start(std::string_view element);
    void end(std::string_view element);
    void text(std::string_view utf8)
    {
        if (m_inText && m_utf8.size() <= byteLimit)
            m_utf8.append(utf8);
    }

    /// Whether nothing has begun.
    [[nodiscard]] bool isIdle() const { return m_utf8.empty() && !m_inText && !m_inPhonetic; }
    /// The whole as it is stored; valid until clear().
    [[nodiscard]] std::string_view stored() const { return m_utf8; }
    void clear() { m_utf8.clear(); }

private:
    std::string m_utf8;
    bool m_inText = false;
    bool m_inPhonetic = false;
};

/// A number as people wrote it, not as a sheet stores it ("9.12345678E8", "12.0"): whole ones without point and exponent. Empty where
/// digits of a whole number are lost, as Excel keeps fifteen. `scratch` holds the text where it had to change.
[[nodiscard]] std::string_view plainNumber(std::string_view stored, std::string &scratch);

/// The text of a cell, which may be stored with `_x000A_` for a line break and the like. `scratch` holds it where it had to change.
[[nodiscard]] std::string_view plainText(std::string_view stored, std::string &scratch);

} // namespace hoithi
