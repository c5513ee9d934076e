// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/utf16transcoder.h"

namespace hoithi {

namespace {

void putUtf8(char32_t c, std::string &output)
{
    const auto put = [&output](char32_t byte) {
        output.push_back(static_cast<char>(byte));
    };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0 | (c >> 6));
        put(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        put(0xE0 | (c >> 12));
        put(0x80 | ((c >> 6) & 0x3F));
        put(0x80 | (c & 0x3F));
    } else {
        put(0xF0 | (c >> 18));
        put(0x80 | ((c >> 12) & 0x3F));
        put(0x80 | ((c >> 6) & 0x3F));
        put(0x80 | (c & 0x3F));
    }
}

} // namespace

void Utf16Transcoder::flushSurrogate(std::string &output)
{
    if (m_high != 0)
        putUtf8(m_high, output);
    m_high = 0;
}

void Utf16Transcoder::put(char16_t unit, std::string &output)
{
    const bool low = unit >= 0xDC00 && unit <= 0xDFFF;
    if (m_high != 0 && low) {
        putUtf8(0x10000 + ((char32_t{m_high} - 0xD800) << 10) + (char32_t{unit} - 0xDC00), output);
        m_high = 0;
        return;
    }
    flushSurrogate(output);
    if (unit >= 0xD800 && unit <= 0xDBFF)
        m_high = unit;
    else
        putUtf8(unit, output);
}

void Utf16Transcoder::transcode(std::string_view bytes, std::string &output)
{
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        if (!m_hasHalf) {
            m_half = byte;
            m_hasHalf = true;
            continue;
        }
        m_hasHalf = false;
        const unsigned unit = m_bigEndian ? (unsigned{m_half} << 8) | byte : (unsigned{byte} << 8) | m_half;
        put(static_cast<char16_t>(unit), output);
    }
}

void Utf16Transcoder::finish(std::string &output)
{
    flushSurrogate(output);
    if (m_hasHalf)
        output.push_back('\xFF');
    m_hasHalf = false;
}

} // namespace hoithi
