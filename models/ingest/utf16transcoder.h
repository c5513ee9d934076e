// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace hoithi {

/// UTF-16 handed over in pieces, as UTF-8. What is no valid UTF-16 (a lone surrogate, half a unit at the end) comes out as
/// invalid UTF-8, so that the reader rejects the row that holds it.
class Utf16Transcoder
{
public:
    explicit Utf16Transcoder(bool bigEndian) : m_bigEndian(bigEndian) {}

    void transcode(std::string_view bytes, std::string &output);
    void finish(std::string &output);

private:
    void put(char16_t unit, std::string &output);
    void flushSurrogate(std::string &output);

    bool m_bigEndian;
    bool m_hasHalf = false;
    unsigned char m_half = 0;
    char16_t m_high = 0;
};

} // namespace hoithi
