// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytestream.h"

#include <string_view>
#include <vector>

namespace hoithi {

/// A stream's text from the reader's position to what was read so far, in one piece of memory. The reader's views stay valid
/// until the next more().
class TextWindow
{
public:
    explicit TextWindow(ByteStream &stream, std::size_t capacity = std::size_t{512} * 1024)
        : m_stream(stream), m_buffer(capacity)
    {}

    /// What is buffered and not consumed. At least simdjson's padding follows it in memory; zeros, once atEnd().
    [[nodiscard]] std::string_view text() const { return {m_buffer.data() + m_begin, m_end - m_begin}; }
    [[nodiscard]] char *data() { return m_buffer.data() + m_begin; }
    [[nodiscard]] bool atEnd() const { return m_ended; }
    void consume(std::size_t count) { m_begin += count; }

    /// Appends the next chunk; at the end of the stream sets atEnd().
    [[nodiscard]] Result<void> more();

    static constexpr std::size_t padding = 64;

private:
    ByteStream &m_stream;
    std::vector<char> m_buffer;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    bool m_ended = false;
};

/// A record or line without end is refused past this size, so that memory stays bounded.
inline constexpr std::size_t recordSizeLimit = std::size_t{1024} * 1024;

} // namespace hoithi
